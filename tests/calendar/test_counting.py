"""How many school days lie between two days: at least, at most, and what would tell."""

from datetime import date, timedelta

import pytest
from builders import CALENDAR
from due_builders import calendar_with

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.calendar.business_days import weekdays_between
from restraint_rules.calendar.counting import DayCount, school_days_between

MONDAY, FRIDAY = date(2026, 3, 2), date(2026, 3, 6)
FIRST_COVERED, LAST_COVERED = date(2025, 7, 1), date(2026, 6, 30)  # a Tuesday each
UNCERTAIN = date(2026, 3, 4)


def day_count(first: date, last: date, using: SchoolCalendar = CALENDAR, *, summer: bool = False) -> DayCount:
    return school_days_between(using, first, last, summer=summer)


class TestCertainDays:
    @pytest.mark.parametrize(
        ("first", "last", "days"),
        [
            (MONDAY, MONDAY, 1),
            (MONDAY, FRIDAY, 5),
            (FRIDAY, date(2026, 3, 9), 2),
            (date(2026, 3, 7), date(2026, 3, 8), 0),
            (date(2026, 2, 13), date(2026, 2, 23), 2),
            (date(2026, 2, 16), date(2026, 2, 20), 0),
            (date(2026, 6, 12), LAST_COVERED, 1),
            (FIRST_COVERED, date(2025, 8, 27), 1),
        ],
        ids=[
            "one day",
            "a week",
            "over a weekend",
            "a weekend",
            "over the vacation",
            "the vacation",
            "to the end of the range",
            "from the range's beginning",
        ],
    )
    def test_both_ends_count(self, first: date, last: date, days: int) -> None:
        assert day_count(first, last) == DayCount(days, days)

    def test_summer_days_by_reading(self) -> None:
        session = calendar_with(summer_days=[date(2026, 6, 15), date(2026, 6, 16)])

        assert day_count(date(2026, 6, 12), date(2026, 6, 16), session) == DayCount(1, 1)
        assert day_count(date(2026, 6, 12), date(2026, 6, 16), session, summer=True) == DayCount(3, 3)


class TestUncertainDays:
    WEEK = calendar_with(uncertain_days=[UNCERTAIN, date(2026, 3, 11)])

    @pytest.mark.parametrize(
        ("first", "last", "expected"),
        [
            (MONDAY, FRIDAY, DayCount(4, 5, ("calendar.uncertain_days[2026-03-04]",))),
            (UNCERTAIN, UNCERTAIN, DayCount(0, 1, ("calendar.uncertain_days[2026-03-04]",))),
            (MONDAY, UNCERTAIN - timedelta(1), DayCount(2, 2)),
            (UNCERTAIN + timedelta(1), FRIDAY, DayCount(2, 2)),
            (
                MONDAY,
                date(2026, 3, 11),
                DayCount(
                    6, 8, ("calendar.uncertain_days[2026-03-04]", "calendar.uncertain_days[2026-03-11]")
                ),
            ),
        ],
        ids=["within", "alone", "after the end", "before the start", "two, in order"],
    )
    def test_they_are_named_where_they_lie_within(self, first: date, last: date, expected: DayCount) -> None:
        assert day_count(first, last, self.WEEK) == expected

    @pytest.mark.parametrize(
        ("day", "first", "last"),
        [
            pytest.param(date(2025, 8, 26), date(2025, 8, 26), date(2025, 8, 27), id="before the first"),
            pytest.param(date(2026, 6, 15), date(2026, 6, 12), date(2026, 6, 15), id="after the last"),
        ],
    )
    def test_an_uncertain_day_beyond_all_certain_ones(self, day: date, first: date, last: date) -> None:
        """As a day that snow may still add at the end of the year."""
        year = calendar_with(uncertain_days=[day])

        assert day_count(first, last, year) == DayCount(1, 2, (f"calendar.uncertain_days[{day}]",))


class TestOutsideTheRange:
    @pytest.mark.parametrize(
        ("first", "last", "expected"),
        [
            (date(2025, 6, 30), FIRST_COVERED, DayCount(0, 1, ("calendar[2025-06-30]",))),
            (date(2025, 6, 28), FIRST_COVERED, DayCount(0, 1, ("calendar[2025-06-28]",))),
            (date(2025, 6, 20), date(2025, 6, 24), DayCount(0, 3, ("calendar[2025-06-20]",))),
            (FIRST_COVERED, FIRST_COVERED, DayCount(0, 0)),
            (LAST_COVERED, LAST_COVERED, DayCount(0, 0)),
            (LAST_COVERED, date(2026, 7, 1), DayCount(0, 1, ("calendar[2026-07-01]",))),
            (date(2026, 7, 4), date(2026, 7, 5), DayCount(0, 0)),
            (date(2026, 7, 3), date(2026, 7, 6), DayCount(0, 2, ("calendar[2026-07-03]",))),
            (date(2026, 6, 12), date(2026, 7, 2), DayCount(1, 3, ("calendar[2026-07-01]",))),
        ],
        ids=[
            "a day before",
            "three days before, two of them a weekend",
            "all before",
            "first day covered",
            "last day covered",
            "a day after",
            "a weekend after",
            "all after",
            "into what follows",
        ],
    )
    def test_any_weekday_may_be_a_school_day(self, first: date, last: date, expected: DayCount) -> None:
        assert day_count(first, last) == expected

    def test_on_both_sides(self) -> None:
        week = calendar_with(first_day=MONDAY, last_day=FRIDAY, covers_from=MONDAY, covers_to=FRIDAY)

        assert day_count(date(2026, 2, 27), date(2026, 3, 9), week) == DayCount(
            5, 7, ("calendar[2026-02-27]", "calendar[2026-03-07]")
        )

    def test_a_calendar_that_ends_before_a_weekend_leaves_nothing_open(self) -> None:
        week = calendar_with(first_day=MONDAY, last_day=FRIDAY, covers_from=MONDAY, covers_to=FRIDAY)

        assert day_count(date(2026, 2, 28), date(2026, 3, 8), week) == DayCount(5, 5)

    def test_uncertain_days_come_first(self) -> None:
        short = calendar_with(
            last_day=FRIDAY,
            uncertain_days=[UNCERTAIN],
            covers_from=MONDAY,
            covers_to=FRIDAY,
            first_day=MONDAY,
        )

        assert day_count(MONDAY, date(2026, 3, 9), short) == DayCount(
            4, 6, ("calendar.uncertain_days[2026-03-04]", "calendar[2026-03-07]")
        )


@pytest.mark.parametrize("start", range(7))
def test_weekdays_are_counted_as_one_would(start: int) -> None:
    first = MONDAY + timedelta(start)
    for length in range(30):
        days = [first + timedelta(n) for n in range(length + 1)]
        assert weekdays_between(first, days[-1]) == sum(day.isoweekday() <= 5 for day in days)
