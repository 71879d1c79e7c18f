"""How far decisions carry at least and at most, where it is open when some were made, or if they count.

All is measured on the clock of the period. Each doubtful decision lies somewhere between two readings of it;
of those that are not sure it is open besides whether they count at all. Two answers bound every way the facts
can be: the one that carries least, and the one that carries furthest. Both take ``n log n`` steps.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from heapq import heappop, heappush
from typing import NamedTuple

__all__ = ["Carried", "Made", "at_least", "at_least_by_marks", "at_most", "at_most_by_marks"]


class Made(NamedTuple):
    """A decision that counts or may count.

    Attributes:
        earliest: The first reading of the clock at which it can have been made.
        latest: The last one.
        sure: Whether it surely counts.
    """

    earliest: timedelta
    latest: timedelta
    sure: bool


class Carried(NamedTuple):
    """How far the decisions carry.

    Attributes:
        first: When the first new decision was due.
        due: When the first one is due that is not there.
    """

    first: timedelta
    due: timedelta


def at_least(made: Sequence[Made], limit: timedelta, every: timedelta) -> Carried:
    """How far they carry at least: each in doubt was made when it helps least, or not at all."""
    by_limit = [one.earliest for one in made if one.sure and one.latest <= limit]
    if by_limit:
        base = first = max(by_limit)
    else:
        base = min([limit, *(one.earliest for one in made)])
        first = min([limit + every, *(one.earliest for one in made)])
        if not any(one.sure and one.latest <= limit + every for one in made):
            first = min(first, limit)
    due = base + every
    for one in sorted((one for one in made if one.sure), key=lambda one: one.latest):
        if one.latest <= due:
            due = max(due, one.earliest + every)
    return Carried(first + every, due)


def at_most(made: Sequence[Made], limit: timedelta, every: timedelta) -> Carried:
    """How far they carry at most: each in doubt was made when it helps most."""
    forced = [one.latest for one in made if one.sure and one.latest <= limit]
    if forced:
        base = max(forced)
        first = max(min(one.latest, limit) for one in made if one.earliest <= limit)
    else:
        base = limit
        in_time = [one for one in made if one.earliest <= limit + every]
        sure = [min(one.latest, limit + every) for one in in_time if one.sure]
        first = min(sure) if sure else max([limit, *(min(one.latest, limit + every) for one in in_time)])
    return Carried(first + every, reach(made, base + every, every))


def reach(made: Iterable[Made], due: timedelta, every: timedelta) -> timedelta:
    """Go on from decision to decision; of those at hand the one goes first that cannot wait the longest."""
    waiting = sorted(made, reverse=True)
    at_hand: list[timedelta] = []
    while True:
        while waiting and waiting[-1].earliest <= due:
            heappush(at_hand, waiting.pop().latest)
        if not at_hand:
            return due
        due = max(due, min(heappop(at_hand), due) + every)


def at_least_by_marks(made: Sequence[Made], limit: timedelta, every: timedelta) -> Carried:
    """How far they carry at least, where each stretch up to a fixed mark asks for one."""
    stretches = {
        mark(one.earliest, limit, every)
        for one in made
        if one.sure and mark(one.earliest, limit, every) == mark(one.latest, limit, every)
    }
    number = 1
    while number in stretches:
        number += 1
    return Carried(limit + every, limit + number * every)


def at_most_by_marks(made: Sequence[Made], limit: timedelta, every: timedelta) -> Carried:
    """How far they carry at most, where each stretch up to a fixed mark asks for one."""
    numbered = ((mark(one.earliest, limit, every), mark(one.latest, limit, every)) for one in made)
    waiting = sorted(numbered, reverse=True)
    at_hand: list[int] = []
    number = 0
    served = True
    while served:
        number += 1
        while waiting and waiting[-1][0] <= number:
            heappush(at_hand, waiting.pop()[1])
        served = False
        while at_hand and not served:
            served = heappop(at_hand) >= number
    return Carried(limit + every, limit + number * every)


def mark(reading: timedelta, limit: timedelta, every: timedelta) -> int:
    """The number of the stretch a reading lies in: the first is the one after the limit's mark."""
    return -((limit - reading) // every)
