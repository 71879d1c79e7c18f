"""A calendar of more than one school year counts each for itself."""

from builders import CALENDAR

from restraint_rules.calendar.school_calendar import SchoolCalendar, counted_by_year


def test_each_school_year_has_its_own_count() -> None:
    next_year = SchoolCalendar.from_closures(
        id="next", zone="America/New_York", first_day="2026-08-26", last_day="2026-09-04"
    )
    days = tuple(sorted(CALENDAR.school_days | next_year.school_days))

    # Wed 26 August to Fri 4 September 2026 are 8 weekdays, and none of them is closed here.
    assert counted_by_year(days) == {2025: len(CALENDAR.school_days), 2026: 8}
