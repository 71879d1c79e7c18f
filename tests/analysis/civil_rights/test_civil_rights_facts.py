"""The regular school year: from its first to its last school day, as far as the calendar tells."""

from datetime import date

import pytest
from builders import CALENDAR

from restraint_rules.analysis.civil_rights.civil_rights_facts import RegularYear
from restraint_rules.calendar import SchoolCalendar

UNCERTAIN = CALENDAR.model_copy(update={"uncertain_days": frozenset({date(2026, 6, 15), date(2026, 6, 16)})})

HALF = CALENDAR.model_copy(
    update={
        "covers_from": date(2026, 1, 1),
        "school_days": frozenset(day for day in CALENDAR.school_days if day >= date(2026, 1, 2)),
    }
)
FIRST_HALF = CALENDAR.model_copy(
    update={
        "covers_to": date(2025, 12, 31),
        "school_days": frozenset(day for day in CALENDAR.school_days if day < date(2026, 1, 1)),
    }
)
EMPTY = CALENDAR.model_copy(update={"school_days": frozenset[date]()})


@pytest.mark.parametrize(
    ("calendar", "day", "value", "missing"),
    [
        (UNCERTAIN, date(2026, 6, 12), True, ()),
        (
            UNCERTAIN,
            date(2026, 6, 15),
            None,
            ("calendar.uncertain_days[2026-06-15]", "calendar.uncertain_days[2026-06-16]"),
        ),
        (UNCERTAIN, date(2026, 6, 17), False, ()),
        (HALF, date(2025, 7, 1), None, ("calendar[2025-07-01]",)),
        (HALF, date(2025, 11, 3), None, ("calendar[2025-11-03]",)),
        (HALF, date(2026, 1, 1), None, ("calendar[2026-01-01]",)),
        (HALF, date(2026, 1, 2), True, ()),
        (FIRST_HALF, date(2025, 8, 26), False, ()),
        (FIRST_HALF, date(2025, 12, 31), None, ("calendar[2025-12-31]",)),
        (FIRST_HALF, date(2026, 3, 2), None, ("calendar[2026-03-02]",)),
        (EMPTY, date(2025, 10, 6), False, ()),
        (CALENDAR, date(2025, 6, 30), False, ()),
        (CALENDAR, date(2026, 7, 1), False, ()),
    ],
)
def test_days(calendar: SchoolCalendar, day: date, value: bool | None, missing: tuple[str, ...]) -> None:
    assert RegularYear(calendar, 2025).holds(day) == (value, missing)


@pytest.mark.parametrize(
    ("calendar", "day", "over"),
    [
        (CALENDAR, date(2026, 6, 12), False),
        (CALENDAR, date(2026, 6, 13), True),
        (CALENDAR, date(2026, 8, 1), True),
        (UNCERTAIN, date(2026, 6, 16), False),
        (UNCERTAIN, date(2026, 6, 17), True),
        (FIRST_HALF, date(2026, 6, 30), False),
        (FIRST_HALF, date(2026, 7, 1), True),
    ],
)
def test_when_it_is_over(calendar: SchoolCalendar, day: date, *, over: bool) -> None:
    assert RegularYear(calendar, 2025).over(day) is over


@pytest.mark.parametrize(
    ("calendar", "day", "begun"),
    [
        (CALENDAR, date(2025, 7, 1), False),
        (CALENDAR, date(2025, 8, 27), False),
        (CALENDAR, date(2025, 8, 28), True),
        (HALF, date(2025, 7, 1), False),
        (HALF, date(2025, 7, 2), True),
    ],
)
def test_whether_it_may_have_begun_before(calendar: SchoolCalendar, day: date, *, begun: bool) -> None:
    assert RegularYear(calendar, 2025).begun_before(day) is begun
