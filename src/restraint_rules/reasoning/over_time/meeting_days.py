"""Meetings in order of time, so that those about a use are looked up, whatever their number.

A meeting on a later day than a use surely followed it, one on an earlier day surely did not. On the use's own
day a meeting without its time did, and one with its time did from some place on: of a use whose start is a
blank it is open up to another place.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.meetings import Held

__all__ = ["MeetingDays", "Places", "Some"]


class Places(NamedTuple):
    """Where the meetings about a use stand, in order of time.

    Attributes:
        day: The first of its day.
        perhaps: The first whose time allows that it followed.
        surely: The first whose time says that it did.
        later: The first of a later day.
    """

    day: int
    perhaps: int
    surely: int
    later: int


class MeetingDays:
    """Meetings in order of time.

    Attributes:
        context: What they are looked at with.
        days: The local days of those whose day is recorded.
        dated: These.
        undated: The others.
    """

    def __init__(self, held: Sequence[Held], context: Context) -> None:
        self.context: Context = context
        dated = [(one.when.earliest, context.local_day(one.meeting.at), one)
                 for one in held if one.when and one.meeting.at]  # fmt: skip
        self._moments: list[datetime] = [moment for moment, _, _ in dated]
        self.days: list[date] = [day for _, day, _ in dated]
        self.dated: list[Held] = [one for _, _, one in dated]
        self.undated: list[Held] = [one for one in held if one.when is None or one.meeting.at is None]

    def about(self, use: CountedUse) -> Places:
        """Where the meetings about a use stand."""
        day, later = bisect_left(self.days, use.day), bisect_right(self.days, use.day)
        if use.at is not None:
            place = self.from_moment(use.at, day, later)
            return Places(day, place, place, later)
        if use.blank is None:  # a day without a time is in order
            return Places(day, day, day, later)
        perhaps = self.from_moment(use.blank.earliest, day, later)
        latest = use.blank.latest
        return Places(day, perhaps, later if latest is None else self.from_moment(latest, day, later), later)

    def from_moment(self, moment: datetime, first: int, end: int) -> int:
        """The first place from one to another of a meeting no earlier than a moment."""
        return bisect_left(self._moments, moment, first, end)

    def after(self, moment: datetime) -> int:
        """The first place of a meeting later than a moment."""
        return bisect_right(self._moments, moment)

    def between(self, first: CountedUse, last: CountedUse) -> Iterator[Held]:
        """The meetings that may have come after one use and before another, in order; undated ones may."""
        begins, ends = self.about(first), self.about(last)
        yield from self.dated[begins.perhaps if first.day == last.day else begins.day : ends.surely]
        yield from self.undated


class Some:
    """Some of the meetings, to be asked which of them may have followed a use."""

    def __init__(self, days: MeetingDays, which: Callable[[Held], bool]) -> None:
        self._days = days
        self._places = [place for place, one in enumerate(days.dated) if which(one)]
        self._roughly = [
            place for place in self._places if (when := days.dated[place].when) and not when.exact
        ]
        self._undated = [one for one in days.undated if which(one)]

    def after(self, use: CountedUse, until: int | None = None) -> Iterator[Held]:
        """Those that may have followed a use, in order; of dated ones up to a place."""
        places = self._days.about(use)
        for listed, first, end in (
            (self._roughly, places.day, places.perhaps),
            (self._places, places.perhaps, until),
        ):
            last = len(listed) if end is None else bisect_left(listed, end)
            for number in range(bisect_left(listed, first), last):
                yield self._days.dated[listed[number]]
        yield from self._undated

    def last_after(self, use: CountedUse) -> Held | None:
        """The last of those that may have followed a use."""
        if self._undated:
            return self._undated[-1]
        places = self._days.about(use)
        if self._places and self._places[-1] >= places.perhaps:
            return self._days.dated[self._places[-1]]
        number = bisect_left(self._roughly, places.perhaps) - 1
        if number >= 0 and self._roughly[number] >= places.day:
            return self._days.dated[self._roughly[number]]
        return None
