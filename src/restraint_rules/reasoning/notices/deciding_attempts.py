"""Of many attempts to tell the parent of a later use the few that decide: what they tell all of them do."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import accumulate

from restraint_rules.kleene import all_of
from restraint_rules.reasoning.course.longest import ALWAYS, NEVER
from restraint_rules.reasoning.course.openings import Opening
from restraint_rules.reasoning.notices.attempts import Attempt

__all__ = ["deciding"]


def deciding(made: Sequence[Attempt], some: Iterable[Opening]) -> Iterator[tuple[Opening, list[Attempt]]]:
    """Choose for each use the attempts by which the best one is judged as it would be by all.

    Of those that may have been made when it had begun: the first that surely told of it, the first that may
    have been in time, the last, and the last that surely told of anything.
    """
    likely = sorted((one for one in made if told(one) is not False), key=sent)
    moments = [sent(one) for one in likely]
    firsts = list(accumulate(reversed(likely), first_of))[::-1]
    lasts = list(accumulate(reversed(likely), last_of))[::-1]
    surely = [one for one in likely if told(one) and one.sent is not None]
    for opening, soonest in with_soonest(surely, some):
        place = bisect_left(moments, opening.use.start.earliest)
        yield opening, [*soonest, *firsts[place : place + 1], *lasts[place : place + 1], *surely[-1:]]


def with_soonest(
    surely: Sequence[Attempt], some: Iterable[Opening]
) -> Iterator[tuple[Opening, list[Attempt]]]:
    """Choose for each use, the last to begin first, the soonest attempt that surely told of it, if any."""
    reached: list[tuple[datetime, int]] = []
    later = len(surely)
    for opening in sorted(some, key=lambda one: one.begun, reverse=True):
        while later and sent(surely[later - 1]) >= opening.begun:
            later -= 1
            insort(reached, (until(surely[later]), later))
        found = bisect_left(reached, (opening.use.start.earliest, 0))
        yield opening, [surely[place] for _, place in reached[found : found + 1]]


def first_of(one: Attempt, other: Attempt) -> Attempt:
    """The one that may count from the earlier moment on."""
    return min(one, other, key=since)


def last_of(one: Attempt, other: Attempt) -> Attempt:
    """The one that may count from the later moment on."""
    return max(one, other, key=until)


def told(one: Attempt) -> bool | None:
    """Whether an attempt told of anything."""
    return all_of([one.made, one.told]).value


def sent(one: Attempt) -> datetime:
    """When it was made, at the latest; what is not recorded may have been at any time."""
    return NEVER if one.sent is None else one.sent.latest or one.sent.earliest


def since(one: Attempt) -> datetime:
    """From when on it may count."""
    return ALWAYS if one.at is None else one.at.earliest


def until(one: Attempt) -> datetime:
    """Until when it may count from."""
    return NEVER if one.at is None else one.at.latest or one.at.earliest
