"""Whether something done told of the uses that had to be told of: those begun by then."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import NO, YES, Fact, Missing
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.longest import ALWAYS, NEVER
from restraint_rules.reasoning.course.openings import Opening, Openings, later_openings, openings

__all__ = ["Telling", "had_begun", "tells_of_all", "told_of"]


def had_begun(opening: Opening, at: Span | None, path: str) -> Fact:
    """Whether a use had begun when something was done.

    Args:
        opening: The use.
        at: When it was done; ``None``: not recorded.
        path: Path of what was done.
    """
    if at is None:
        return Fact(None, (f"{path}.at",))
    until = at.latest or at.earliest
    if until < opening.use.start.earliest:
        return NO
    return YES if until >= opening.begun else Fact(None, (f"{opening.use.path}.started",))


class Telling:
    """Openings, to be asked of many acts whether each can have told of all of them."""

    def __init__(self, found: Openings, some: Sequence[Opening]) -> None:
        self._found = found
        self._some = some
        self._surely = max((one.use.start.earliest for one in some if one.separate), default=ALWAYS)
        self._perhaps = max((one.begun for one in some), default=ALWAYS)

    def of_all(self, at: Span | None) -> bool | None:
        """Whether something done then told of all."""
        if at is None:
            return None if self._some else True
        until = at.latest or at.earliest
        if until < self._surely:
            return False
        return True if until >= self._perhaps else None

    def missing(self, acts: Iterable[tuple[Span | None, str]]) -> Missing:
        """What would tell if any of some acts did, where that is open."""
        acts = [act for act in acts if self.of_all(act[0]) is None]
        earliest = min((ALWAYS if at is None else at.latest or at.earliest for at, _ in acts), default=NEVER)
        return told_of(self._found, [one for one in self._some if one.begun > earliest], acts)


def told_of(found: Openings, some: Sequence[Opening], acts: Sequence[tuple[Span | None, str]]) -> Missing:
    """What would tell if acts told of some openings: each path once."""
    moments = sorted(at.latest or at.earliest for at, _ in acts if at is not None)
    paths: list[str] = []
    for one, blank in zip(some, found.blanks(some), strict=True):
        paths += blank
        place = bisect_left(moments, one.use.start.earliest)
        if place < len(moments) and moments[place] < one.begun:
            paths.append(f"{one.use.path}.started")
    return unique([*paths, *(f"{path}.at" for at, path in acts if at is None)])


def tells_of_all(at: Span | None, path: str, episode: Episode) -> Fact:
    """Whether something done then can tell of every use of the incident after the first."""
    again = later_openings(episode)
    if not again:
        return YES
    telling = Telling(episode.once(openings), again)
    return Fact(telling.of_all(at), telling.missing([(at, path)]))
