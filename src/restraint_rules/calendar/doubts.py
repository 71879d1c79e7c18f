"""What is doubtful about a school's calendar, whatever its state's legal holidays are."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from restraint_rules.calendar.business_days import weekdays_between

__all__ = ["Doubt", "doubts_of"]

UNBROKEN = 40
"""School days on end, weekends aside, that no school year has without a holiday between them."""

MOST_DAYS = 220
"""School days that no school year has: the state asks for 180, and one open all year holds few more."""


class Doubt(NamedTuple):
    """A message code, and the days it is about."""

    code: str
    days: tuple[date, ...]


def doubts_of(
    certain: Sequence[date], possible: Sequence[date], closures: frozenset[date], in_year: Mapping[int, int]
) -> tuple[Doubt, ...]:
    """Say what no school's calendar is like.

    Args:
        certain: The days that surely are school days, in order.
        possible: Those and the uncertain ones, in order.
        closures: The weekdays listed as closed.
        in_year: How many school days surely are held in the school year that began in a year.

    Returns:
        No school day at all; none closed; more of them than a year has; and closures that hit no day between
        the first and the last.
    """
    if not certain:
        return (Doubt("data.no_school_day", ()),)
    found: list[Doubt] = []
    if len(possible) > UNBROKEN and weekdays_between(possible[0], possible[-1]) == len(possible):
        found.append(Doubt("data.nothing_closed", (possible[0], possible[-1])))
    found += (
        Doubt("data.many_school_days", (next(day for day in certain if day >= date(year, 7, 1)),))
        for year, count in sorted(in_year.items())
        if count > MOST_DAYS
    )
    stray = tuple(sorted(day for day in closures if not possible[0] < day < possible[-1]))
    if stray:
        found.append(Doubt("data.closure_misses", stray))
    return tuple(found)
