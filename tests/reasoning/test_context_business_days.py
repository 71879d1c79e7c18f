"""Whose business days a deadline says it counted."""

from datetime import date

import pytest
from builders import CALENDAR

from restraint_rules import SchoolCalendar
from restraint_rules.reasoning.context import counted_by

OWN_HOLIDAYS = CALENDAR.model_copy(update={"legal_holidays": frozenset({date(2026, 5, 25)})})


@pytest.mark.parametrize(
    ("calendar", "readings", "jurisdiction", "expected"),
    [
        pytest.param(CALENDAR, {}, "US-CT", "US-CT", id="the jurisdiction's"),
        pytest.param(CALENDAR, {}, "US-TX", "US-TX (holidays)", id="one a package tells of"),
        pytest.param(CALENDAR, {"business_days": "office_calendar"}, "US-CT", CALENDAR.id, id="the office's"),
        pytest.param(OWN_HOLIDAYS, {}, "US-CT", CALENDAR.id, id="holidays the calendar lists"),
    ],
)
def test_it_is_said_whose(
    calendar: SchoolCalendar, readings: dict[str, str | int], jurisdiction: str, expected: str
) -> None:
    assert counted_by(readings, calendar, jurisdiction) == expected
