"""The calendar of where a student was, to its edges."""

from datetime import date

from builders import CALENDAR, CLOSURES

from restraint_rules import SchoolCalendar
from restraint_rules.calendar.moved import Stay, days_of_stays


def test_of_one_stay_it_is_that_school_s_calendar_to_its_last_day() -> None:
    made = days_of_stays([(Stay("north", None, None), CALENDAR)])

    assert made.school_days == CALENDAR.school_days
    assert made.covers_to == CALENDAR.covers_to


def test_its_last_day_may_be_a_school_day() -> None:
    to_the_end = CALENDAR.model_copy(update={"covers_to": max(CALENDAR.school_days)})

    assert days_of_stays([(Stay("north", None, None), to_the_end)]).school_days == CALENDAR.school_days


def test_between_stays_the_next_before_and_after_are_asked() -> None:
    """Wed 4 March is closed in the school of before and of after, and not in the others."""
    between = date(2026, 3, 4)
    closed = SchoolCalendar.from_closures(
        id="closed",
        zone="America/New_York",
        first_day="2025-08-27",
        last_day="2026-06-12",
        closures=[*CLOSURES, between],
    )
    made = days_of_stays(
        [
            (Stay("first", None, date(2026, 1, 9)), CALENDAR),
            (Stay("before", date(2026, 1, 12), date(2026, 3, 3)), closed),
            (Stay("after", date(2026, 3, 5), date(2026, 4, 3)), closed),
            (Stay("last", date(2026, 4, 6), None), CALENDAR),
        ]
    )

    assert between not in made.school_days | made.uncertain_days
