"""A count of school days that outlasts the calendar."""

from datetime import date

from builders import CALENDAR

from restraint_rules.calendar.last_days import LastDays
from restraint_rules.calendar.units import SchoolDays


def test_a_count_goes_on_behind_the_calendar_with_the_days_that_are_left() -> None:
    """Thu 11 and Fri 12 June 2026 are the last school days of a calendar that ends with Tue 30 June."""
    days = LastDays(
        CALENDAR,
        lambda day: day.weekday() < 5,
        office_calendar=False,
        next_school_day_after_last=True,
        summer_counts=False,
    )

    found = days.last_day(SchoolDays(5), date(2026, 6, 10))

    # Two are held; of three more, the earliest that may be are Wed 1, Thu 2 and Fri 3 July.
    assert (found.earliest, found.latest) == (date(2026, 7, 3), None)
    assert found.missing == ("calendar[2026-07-01]",)
