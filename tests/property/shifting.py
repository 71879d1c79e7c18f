"""Facts, calendars and findings as they would be twenty-eight years later."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.findings import Finding

YEARS = 28
IN_PATHS = re.compile(r"\d{4}(?=-\d\d-\d\d)")


def shifted(value: Any) -> Any:
    """Plain data with every date and time moved; a time keeps what the clock on the wall shows."""
    return moments_moved(value, lambda one: one.replace(year=one.year + YEARS))


def weeks_earlier(value: Any, weeks: int) -> Any:
    """Plain data with every date and time moved so many weeks back; weekdays and wall clocks stay."""
    return moments_moved(value, lambda one: one - timedelta(weeks=weeks))


def moments_moved(value: Any, move: Callable[[Any], Any]) -> Any:
    if isinstance(value, dict):
        return {name: moments_moved(item, move) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)([moments_moved(item, move) for item in value])
    return move(value) if isinstance(value, (date, datetime)) else value


def shifted_path(path: str) -> str:
    return IN_PATHS.sub(lambda year: str(int(year.group()) + YEARS), path)


def shifted_calendar(calendar: SchoolCalendar) -> SchoolCalendar:
    return moved_calendar(calendar, shifted)


def moved_calendar(calendar: SchoolCalendar, move: Callable[[Any], Any]) -> SchoolCalendar:
    days = {
        name: move([*getattr(calendar, name)]) for name in ("school_days", "uncertain_days", "summer_days")
    }
    ends = {name: move(getattr(calendar, name)) for name in ("covers_from", "covers_to")}
    return SchoolCalendar(id=calendar.id, zone=calendar.zone, **days, **ends)


def shifted_finding(finding: Finding) -> tuple[object, ...]:
    """What a finding tells, as it would be told later."""
    policy, clause, rule, path = finding.key
    return (
        (policy, clause, rule, shifted_path(path)),
        finding.status,
        finding.code,
        tuple(map(shifted_path, finding.missing)),
        tuple((shifted_path(path), shifted(value)) for path, value in finding.evidence),
        shifted(finding.due_at),
    )
