"""Day counters and anchors for tests of when something is due, and what came of them."""

from datetime import date, datetime, timedelta
from typing import Any

from builders import CALENDAR, CLOSURES, ZONE

from restraint_rules.calendar import SchoolCalendar, Unit
from restraint_rules.calendar.business_days import weekdays_except_legal_holidays
from restraint_rules.calendar.counter import DayCounter
from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span, span_of
from restraint_rules.findings.deadline import TICK

THURSDAY, FRIDAY, MONDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9)
LAST_SCHOOL_DAY = date(2026, 6, 12)  # a Friday
LAST_OF_YEAR, FIRST_OF_YEAR = date(2026, 6, 30), date(2026, 7, 1)  # a Tuesday and a Wednesday


def counter(calendar: SchoolCalendar = CALENDAR, **readings: bool) -> DayCounter:
    """A counter under the default readings, of which a test changes one."""
    chosen: dict[str, Any] = {
        "office_calendar": False,
        "next_school_day_after_last": False,
        "summer_counts": False,
    }
    chosen.update(readings)
    return DayCounter(calendar, weekdays_except_legal_holidays("US-CT"), **chosen)


def calendar_with(**facts: Any) -> SchoolCalendar:
    """The shared school year, of which a test changes one thing."""
    data: dict[str, Any] = {
        "id": "changed",
        "zone": "America/New_York",
        "first_day": date(2025, 8, 27),
        "last_day": LAST_SCHOOL_DAY,
        "closures": CLOSURES,
    }
    return SchoolCalendar.from_closures(**(data | facts))


def instant_on(day: date) -> Span:
    """An instant in the middle of a school day."""
    return span_of(datetime(day.year, day.month, day.day, 11, 30, tzinfo=ZONE), ZONE, "ended")


def between(first: date, last: date | None) -> Span:
    """Some instant from one day to another, or with no end in sight."""
    return Span(
        instant_on(first).earliest,
        None if last is None else instant_on(last).earliest,
        ("interventions[r1].ended",),
    )


def due(unit: Unit, anchor: Span, using: DayCounter | None = None) -> Due:
    """When it is due."""
    return (using or counter()).due(unit, anchor, "last_use")


def ends(found: Due) -> tuple[date | None, date | None]:
    """The last day at the earliest and, by the moment the school's clocks show, at the latest."""
    if found.latest is None:
        return found.deadline.last_day, None
    shown = found.latest.astimezone(ZONE)
    assert (shown + TICK).replace(tzinfo=None) == datetime.combine(
        shown.date(), datetime.min.time()
    ) + timedelta(1)
    return found.deadline.last_day, shown.date()
