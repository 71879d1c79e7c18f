"""The clock of an episode: the union of the time of its uses; in a pause it stands still.

One clock serves the limit, its mark and the decisions that follow each other.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import accumulate
from typing import NamedTuple

from restraint_rules.reasoning.course.times import ZERO
from restraint_rules.reasoning.course.use import Use

__all__ = ["Clock", "clock_of", "segments"]


class Clock(NamedTuple):
    """A clock that runs while a use does.

    Attributes:
        begun: When it was set going, each time, in UTC.
        ended: When it stopped, each time; for what still runs the moment of judging.
        before: What it had counted each time it was set going.
    """

    begun: tuple[datetime, ...]
    ended: tuple[datetime, ...]
    before: tuple[timedelta, ...]

    @property
    def total(self) -> timedelta:
        """All that it counted."""
        return self.before[-1] + (self.ended[-1] - self.begun[-1])

    def reads(self, instant: datetime) -> timedelta:
        """What it shows at an instant: nothing before it began, all from when it ended."""
        index = bisect_right(self.begun, instant) - 1
        if index < 0:
            return ZERO
        return self.before[index] + (min(instant, self.ended[index]) - self.begun[index])

    def leaves(self, reading: timedelta) -> datetime:
        """The last instant at which it shows this; beyond all that it counted, as if it had gone on."""
        index = bisect_right(self.before, reading) - 1
        return self.begun[index] + (reading - self.before[index])


def clock_of(uses: Iterable[Use]) -> Clock:
    """The clock of uses that are known to the instant, up to the moment of judging while they run."""
    begun, ended = zip(*segments(uses), strict=True)
    lengths = [end - start for start, end in zip(begun, ended, strict=True)]
    return Clock(begun, ended, tuple(accumulate(lengths[:-1], initial=ZERO)))


def segments(uses: Iterable[Use]) -> list[tuple[datetime, datetime]]:
    """Merge the exactly timed uses into segments that do not overlap, in order."""
    merged: list[tuple[datetime, datetime]] = []
    for use in sorted(uses, key=lambda use: use.start.earliest):
        start, end = use.start.earliest, use.end.earliest
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
