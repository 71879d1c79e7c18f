"""Uses that something done before them cannot have told of: each opens the duty to tell anew.

What is told tells of the uses begun by then and of those that follow them without a pause. A later, separate
use asks to be told of by itself, unless the reading ``notice_covers`` takes the whole incident as one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from restraint_rules.kleene import Fact, Missing, all_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.longest import NEVER, Longest
from restraint_rules.reasoning.course.times import STATED_TO_THE_MINUTE
from restraint_rules.reasoning.course.use import Use

__all__ = ["Opening", "Openings", "later_openings", "openings"]


class Opening(NamedTuple):
    """A use that began after a pause, or may have.

    Attributes:
        use: The use.
        place: Its place among all that are or may be uses, in the order of their starts.
        separate: Whether it is one, and began after a pause; of the first of an incident it is known.
        first: Whether no other use can have begun before it.
        begun: From when on it had surely begun: as recorded; of a blank start the last it can have been.
    """

    use: Use
    place: int
    separate: bool | None
    first: bool
    begun: datetime


def openings(episode: Episode, context: Context) -> "Openings":
    """Find the uses that began after a pause, the first ones among them."""
    return Openings(episode, context)


def later_openings(episode: Episode) -> tuple[Opening, ...]:
    """Those after the first, of which an incident of a single period has none."""
    return episode.once(openings).again if len(episode.periods) > 1 else ()


class Openings:
    """The uses of an incident that began after a pause, or may have.

    Attributes:
        listed: All, in the order of their starts.
        again: Those after the first: of these something told of the first use may not have told.
    """

    def __init__(self, episode: Episode, context: Context) -> None:
        uses = sorted((*episode.uses, *episode.unsettled), key=lambda use: (use.start.earliest, use.path))
        self._uses = uses
        self._starts = [use.start.earliest for use in uses]
        self._surely_until = Longest(use.end.earliest for use in uses)
        self._perhaps_until = Longest(use.end.latest or NEVER for use in uses)
        self.listed: tuple[Opening, ...] = tuple(self._listed(context))
        self.again: tuple[Opening, ...] = tuple(one for one in self.listed if not one.first)

    def _listed(self, context: Context) -> Iterator[Opening]:
        whole = context.readings.get("notice_covers") == "whole_incident"
        for place, use in enumerate(self._uses):
            first = self._surely_until.among(self._begun_before(use), place) is None
            after_pause = self._after_pause(place)
            separate = after_pause if use.kind else all_of([use.is_use, Fact(after_pause)]).value
            if separate is not False and (first or not whole):
                yield Opening(use, place, separate, first, surely_begun(use, context))

    def _begun_before(self, use: Use) -> int:
        """How many, by their starts, may have begun before a use; it may be one of them itself."""
        latest = use.start.latest
        return len(self._uses) if latest is None else bisect_left(self._starts, latest)

    def _after_pause(self, place: int) -> bool | None:
        """Whether a use began after all others had ended; a minute between them is a form's rounding."""
        use = self._uses[place]
        before, (earliest, latest, _) = self._begun_before(use), use.start
        surely = self._surely_until.among(before, place)
        perhaps = self._perhaps_until.among(before, place)
        if surely is None or perhaps is None:
            return True
        if latest is not None and latest - STATED_TO_THE_MINUTE <= surely:
            return False
        return True if had_ended(perhaps, earliest) else None

    def blanks(self, some: Iterable[Opening]) -> Iterator[Missing]:
        """What would tell if openings are separate uses, in their order.

        Each names what none before it did: what had surely ended before one use had before every later one,
        and whose end is named already need not be asked again.
        """
        asked = 0
        waiting: list[int] = []
        for one in some:
            if one.separate is not None:
                yield ()
                continue
            use, end = one.use, self._begun_before(one.use)
            waiting += range(asked, end)
            asked = max(asked, end)
            later = [place for place in waiting if place >= end or place == one.place]
            before = [self._uses[place].end for place in waiting if place < end and place != one.place]
            waiting = later
            paths = [] if use.kind else [*use.is_use.missing]
            if self._after_pause(one.place) is None:
                paths += use.start.missing
            for ended in before:
                if not had_ended(ended.latest or NEVER, use.start.earliest):
                    paths += ended.missing
            yield unique(paths)


def had_ended(until: datetime, begun: datetime) -> bool:
    """Whether there was a pause between an end and a start."""
    return begun - STATED_TO_THE_MINUTE > until


def surely_begun(use: Use, context: Context) -> datetime:
    """From when on a use had surely begun: on one day a date is in order, a blank may not be."""
    if use.record.started is not None:
        return use.start.earliest
    return context.as_of if use.start.latest is None else min(use.start.latest, context.as_of)
