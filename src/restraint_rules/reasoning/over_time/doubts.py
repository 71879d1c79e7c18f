"""What many meetings lack that would tell if they served: each fact told once, not again for every use.

Where many uses wait for many meetings of which too little is recorded, to name all with each use would be a
product. Each fact is named with the first use that waits for it, and the first few meetings' with every use.
"""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from restraint_rules.kleene import Missing
from restraint_rules.limits import MAX_NAMED
from restraint_rules.reasoning.course.episode import unique

__all__ = ["Doubts", "Named", "together"]


class Named(NamedTuple):
    """Facts that would tell.

    Attributes:
        paths: Those that are named.
        more: How many others there are: all named with an earlier use.
    """

    paths: Missing
    more: int = 0


def together(*some: Named) -> Named:
    """Name all that is named in several places, each once."""
    return Named(unique(path for one in some for path in one.paths), sum(one.more for one in some))


class Doubts:
    """What some meetings lack, in their order; asked for uses in the order of time."""

    def __init__(self, lacking: Iterable[tuple[int, Missing]]) -> None:
        found = list(lacking)
        self._places = [place for place, _ in found]
        self._lacking = [paths for _, paths in found]
        self._counts = [0, *accumulate(map(len, self._lacking))]
        self._told = {False: 0, True: 0}

    def any_between(self, first: int, end: int) -> bool:
        """Whether there is a meeting from one place to another, whatever it lacks."""
        begin, until = self._about(first, end)
        return begin < until

    def between(self, first: int, end: int, *, due: bool) -> Named:
        """What the meetings from one place to another lack.

        Args:
            first: The first place; of a later use it is no earlier.
            end: The place after the last.
            due: Whether there still is time: what is awaited then is not told as missing.
        """
        begin, until = self._about(first, end)
        few = min(begin + MAX_NAMED, until)
        untold = min(max(few, self._told[due]), until)
        self._told[due] = max(self._told[due], until)
        named = (*self._lacking[begin:few], *self._lacking[untold:until])
        paths = unique(path for paths in named for path in paths)
        return Named(paths, self._counts[untold] - self._counts[few])

    def _about(self, first: int, end: int) -> tuple[int, int]:
        begin = bisect_left(self._places, first)
        return begin, max(begin, bisect_left(self._places, end))
