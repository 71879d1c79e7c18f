"""Windows of uses: which uses complete so many within so many days.

Everything is asked twice: what is surely so, and what may be so where a day or a use is uncertain.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from restraint_rules.calendar.counting import DayCount, bounds_between, school_days_between
from restraint_rules.calendar.units import SchoolDays
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse

__all__ = ["Measure", "Trigger", "measure_of", "triggers"]


class Measure(NamedTuple):
    """How far apart the first and the last use of a window may lie.

    Attributes:
        most: The largest number of days, both ends included.
        unit: In what it is counted.
        days: Counts the days from one day to another, and says what would tell.
        bounds: Counts them only: the least and the most there can be.
    """

    most: int
    unit: str
    days: Callable[[date, date], DayCount]
    bounds: Callable[[date, date], tuple[int, int]]

    def surely(self, first: date, last: date) -> bool:
        """Whether the days surely lie within a window; of no unit are there more than of calendar days."""
        return (last - first).days < self.most or self.bounds(first, last)[1] <= self.most

    def perhaps(self, first: date, last: date) -> bool:
        """Whether the days may lie within a window."""
        return (last - first).days < self.most or self.bounds(first, last)[0] <= self.most


def measure_of(within: SchoolDays, context: Context) -> Measure:
    """Take the clause's number in the unit that the reading gives it."""
    reading = context.readings.get("window", "school_days")
    if reading == "calendar_days":
        return Measure(within.count, "calendar_days", calendar_days_between, calendar_bounds)
    summer = context.readings.get("summer_sessions") == "school_days"

    def count(first: date, last: date) -> DayCount:
        return school_days_between(context.calendar, first, last, summer=summer)

    def bounds(first: date, last: date) -> tuple[int, int]:
        return bounds_between(context.calendar, first, last, summer=summer)

    return Measure(within.count + (reading == "one_more_school_day"), "school_days", count, bounds)


def calendar_days_between(first: date, last: date) -> DayCount:
    """Count the calendar days from one day to another, both included."""
    return DayCount(*calendar_bounds(first, last))


def calendar_bounds(first: date, last: date) -> tuple[int, int]:
    """How many calendar days there are: as many at least as at most."""
    days = (last - first).days + 1
    return days, days


class Trigger(NamedTuple):
    """A use that completes a window.

    Attributes:
        uses: All uses, in order of time.
        first: Place of the window's first use among them.
        last: Place of the one that completes it.
    """

    uses: Sequence[CountedUse]
    first: int
    last: int

    @property
    def use(self) -> CountedUse:
        """The use that completes the window."""
        return self.uses[self.last]

    @property
    def size(self) -> int:
        """How many uses form the window."""
        return self.last + 1 - self.first

    def begins_with(self, count: int) -> Sequence[CountedUse]:
        """The first uses that form it, so many at most; in all there may be many windows of many."""
        return self.uses[self.first : min(self.first + count, self.last + 1)]


def triggers(
    uses: Sequence[CountedUse],
    needed: int,
    fits: Callable[[date, date], bool],
    spent: Callable[[CountedUse], int],
) -> Iterator[Trigger]:
    """Find every use that completes a window.

    Args:
        uses: Uses in order of time.
        needed: How many uses make a window.
        fits: Whether two days lie within a window.
        spent: How many of the first uses no longer count when a use happens; the use itself always does.

    Yields:
        The triggers, in order.
    """
    if len(uses) < needed:
        return
    first = 0
    for index, use in enumerate(uses):
        first = max(first, min(spent(use), index))
        while first < index and not fits(uses[first].day, use.day):
            first += 1
        if index - first + 1 >= needed:
            yield Trigger(uses, first, index)
