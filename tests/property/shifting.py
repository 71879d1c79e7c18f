"""Facts, calendars and findings as they would be twenty-eight years later."""

import re
from datetime import date, datetime
from typing import Any

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.findings import Finding

YEARS = 28
IN_PATHS = re.compile(r"\d{4}(?=-\d\d-\d\d)")


def shifted(value: Any) -> Any:
    """Plain data with every date and time moved; a time keeps what the clock on the wall shows."""
    if isinstance(value, dict):
        return {name: shifted(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [shifted(item) for item in value]
    if isinstance(value, (date, datetime)):
        return value.replace(year=value.year + YEARS)
    return value


def shifted_path(path: str) -> str:
    return IN_PATHS.sub(lambda year: str(int(year.group()) + YEARS), path)


def shifted_calendar(calendar: SchoolCalendar) -> SchoolCalendar:
    days = {
        name: shifted([*getattr(calendar, name)]) for name in ("school_days", "uncertain_days", "summer_days")
    }
    ends = {name: shifted(getattr(calendar, name)) for name in ("covers_from", "covers_to")}
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
