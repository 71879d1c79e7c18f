"""Uses that something done before them cannot have told of: each opens the duty to tell anew.

What is told tells of the uses begun by then and of those that follow them without a pause. A later, separate
use asks to be told of by itself, unless the reading ``notice_covers`` takes the whole incident as one.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of, negate
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.times import STATED_TO_THE_MINUTE
from restraint_rules.reasoning.course.use import Use

__all__ = ["Opening", "had_begun", "openings", "tells_of_all", "told_again"]


class Opening(NamedTuple):
    """A use that began after a pause, or may have.

    Attributes:
        use: The use.
        separate: Whether it is one, and began after a pause; of the first of an incident it is known.
        first: Whether no other use can have begun before it.
    """

    use: Use
    separate: Fact
    first: bool


def openings(episode: Episode, context: Context) -> tuple[Opening, ...]:
    """List the uses that began after a pause, the first ones among them."""
    whole = context.readings.get("notice_covers") == "whole_incident"
    candidates = sorted((*episode.uses, *episode.unsettled), key=lambda use: (use.start.earliest, use.path))
    found: list[Opening] = []
    earlier = Earlier(candidates)
    for place, use in enumerate(candidates):
        is_use = YES if use.kind else use.is_use
        first, pause = earlier.before(place)
        separate = all_of([is_use, pause])
        if separate.value is not False and (first or not whole):
            found.append(Opening(use, separate, first))
    return tuple(found)


def told_again(episode: Episode) -> tuple[Opening, ...]:
    """The openings after the first: of these something told of the first use may not have told."""
    if len(episode.periods) == 1:  # as of most incidents
        return ()
    return tuple(one for one in episode.once(openings) if not one.first)


class Earlier:
    """The uses that may have begun before others, by their starts; to be asked of one use after the other."""

    def __init__(self, uses: Sequence[Use]) -> None:
        self._uses = uses
        self._starts = [use.start.earliest for use in uses]
        self._lasting: list[int] = []
        longest: list[int] = []
        self._longest: list[list[int]] = [longest]
        for place in range(len(uses)):
            longest = sorted((*longest, place), key=self._surely_until, reverse=True)[:2]
            self._longest.append(longest)

    def _surely_until(self, place: int) -> datetime:
        return self._uses[place].end.earliest

    def before(self, place: int) -> tuple[bool, Fact]:
        """Whether no other can have begun before the use at a place, and whether it began after a pause.

        One that surely went on decides: of two that lasted the longest one is not the use itself. What had
        surely ended before one use had before every later one.
        """
        use, latest = self._uses[place], self._uses[place].start.latest
        end = len(self._uses) if latest is None else bisect_left(self._starts, latest)
        longest = [other for other in self._longest[end] if other != place]
        went_on = any(after_pause(use, self._uses[other]).value is False for other in longest)
        if went_on:
            pause = NO
        else:
            self._lasting = [one for one in self._lasting if not after_pause(use, self._uses[one]).value]
            others = (*(one for one in self._lasting if one < end), *range(place + 1, end))
            pause = all_of(after_pause(use, self._uses[other]) for other in others)
        self._lasting.append(place)
        return not longest, pause


def after_pause(use: Use, other: Use) -> Fact:
    """Whether a use began after another had ended; a minute between them is a form's rounding."""
    ended, begun = other.end, use.start
    if ended.latest is not None and begun.earliest > ended.latest + STATED_TO_THE_MINUTE:
        return YES
    if begun.latest is not None and begun.latest <= ended.earliest + STATED_TO_THE_MINUTE:
        return NO
    return Fact(None, unique([*begun.missing, *ended.missing]))


def had_begun(use: Use, at: Span | None, path: str, context: Context) -> Fact:
    """Whether a use had begun when something was done; on one day a date is in order, a blank may not be.

    Args:
        use: The use.
        at: When it was done; ``None``: not recorded.
        path: Path of what was done.
        context: Knows the moment of judging.
    """
    if at is None:
        return Fact(None, (f"{path}.at",))
    if at.latest is not None and at.latest < use.start.earliest:
        return NO
    latest = context.as_of if use.start.latest is None else min(use.start.latest, context.as_of)
    by_day = not at.exact and at.latest is not None and at.latest >= latest
    if use.record.started is None and not by_day and at.earliest < latest:
        return Fact(None, (f"{use.path}.started",))
    return YES


def tells_of_all(at: Span | None, path: str, episode: Episode, context: Context) -> Fact:
    """Whether something done then can tell of every use of the incident after the first."""
    return all_of(
        any_of([negate(one.separate), had_begun(one.use, at, path, context)]) for one in told_again(episode)
    )
