"""For each message about a calendar, one that brings it about, with the lawful incident."""

from datetime import date
from typing import Any

from builders import CALENDAR, CLOSURES, incident
from cases import Case

from restraint_rules.calendar import SchoolCalendar

__all__ = ["CASES_OF_CALENDARS"]


def case_by(**facts: Any) -> Case:
    """The shared calendar, of which one thing is changed."""
    data: dict[str, Any] = {
        "id": "changed",
        "zone": "America/New_York",
        "first_day": date(2025, 8, 27),
        "last_day": date(2026, 6, 12),
        "closures": CLOSURES,
    }
    return Case(incident(), {"calendar": SchoolCalendar.from_closures(**(data | facts))})


def case_with_days(days: frozenset[date]) -> Case:
    """The shared calendar with other school days."""
    return Case(incident(), {"calendar": CALENDAR.model_copy(update={"school_days": days, "closures": None})})


CASES_OF_CALENDARS = {
    "data.school_on_holiday": case_by(closures=[day for day in CLOSURES if day != date(2026, 1, 1)]),
    "data.no_school_day": case_with_days(frozenset()),
    "data.nothing_closed": case_by(closures=[]),
    "data.many_school_days": case_by(first_day=date(2025, 7, 1), last_day=date(2026, 6, 30)),
    "data.closure_misses": case_by(closures=[*CLOSURES, "2025-03-06"]),
}
