"""How many school days lie between two days: at least and at most, where the calendar leaves it open."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from restraint_rules.calendar.business_days import weekdays_between
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.calendar.spans import ONE_DAY
from restraint_rules.kleene import Missing

__all__ = ["DayCount", "bounds_between", "school_days_between"]


class DayCount(NamedTuple):
    """How many school days there are: at least, at most, and what would tell."""

    least: int
    most: int
    missing: Missing = ()


def school_days_between(calendar: SchoolCalendar, first: date, last: date, *, summer: bool) -> DayCount:
    """Count the school days from one day to another, both included.

    Args:
        calendar: The calendar; outside its range any weekday may be a school day.
        first: First day.
        last: Last day, not before the first.
        summer: Whether days of summer session count.

    Returns:
        The least and the most there can be, with the days that would have to be known.
    """
    least, most = bounds_between(calendar, first, last, summer=summer)
    uncertain = calendar.ordered_uncertain_days
    among = uncertain[bisect_left(uncertain, first) : bisect_right(uncertain, last)]
    beyond = [start for start, end in uncovered(calendar, first, last) if weekdays_between(start, end)]
    missing = (*(f"calendar.uncertain_days[{day}]" for day in among), *(f"calendar[{day}]" for day in beyond))
    return DayCount(least, most, missing)


def bounds_between(calendar: SchoolCalendar, first: date, last: date, *, summer: bool) -> tuple[int, int]:
    """The least and the most school days there can be, without a list of the days that would tell."""
    certain, possible = calendar.certain_days(summer=summer), calendar.possible_days(summer=summer)
    least = within(certain, first, last)
    most = least if possible is certain else within(possible, first, last)
    if calendar.covers(first) and calendar.covers(last):
        return least, most
    return least, most + sum(weekdays_between(start, end) for start, end in uncovered(calendar, first, last))


def within(days: tuple[date, ...], first: date, last: date) -> int:
    """How many of some ordered days lie from one day to another."""
    return bisect_right(days, last) - bisect_left(days, first)


def uncovered(calendar: SchoolCalendar, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Stretches of days of which the calendar does not speak."""
    if first < calendar.covers_from:
        yield first, min(last, calendar.covers_from - ONE_DAY)
    if last > calendar.covers_to:
        yield max(first, calendar.covers_to + ONE_DAY), last
