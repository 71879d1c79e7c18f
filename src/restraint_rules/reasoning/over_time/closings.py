"""Which meeting closes what a use began, looked up; without one, what would tell if one does."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from restraint_rules.kleene import Missing
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import unique
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.meeting_days import MeetingDays, Places
from restraint_rules.reasoning.over_time.meetings import Held

__all__ = ["Awaited", "Closings", "told_by_any"]


class Closings:
    """The meetings that did what a clause asks, or may have, to be asked for many uses."""

    def __init__(self, held: Sequence[Held], context: Context) -> None:
        self.days: MeetingDays = MeetingDays(held, context)
        dated = self.days.dated
        self._next_sure: list[Held | None] = [None]
        for one in reversed(dated):
            self._next_sure.append(one if one.adequate.value else self._next_sure[-1])
        self._next_sure.reverse()
        roughly = [place for place, one in enumerate(dated) if one.when and not one.when.exact]
        self._sure_roughly: list[int] = [place for place in roughly if dated[place].adequate.value]
        self.doubtful: list[int] = [place for place, one in enumerate(dated) if one.adequate.value is None]
        self.doubtful_roughly: list[int] = [place for place in roughly if dated[place].adequate.value is None]
        self._timed: list[int] = [
            place
            for place, one in enumerate(dated)
            if one.when and one.when.exact and one.adequate.value is not False
        ]
        self.undated: Missing = unique(
            path
            for one in self.days.undated
            if one.adequate.value is not False
            for path in (*one.adequate.missing, f"{one.path}.at")
        )

    def of(self, use: CountedUse) -> tuple[Held | None, "Awaited"]:
        """The first meeting that surely closes what a use began, and what tells of others that may."""
        places = self.days.about(use)
        return self._sure(places), self._awaited(use, places)

    def _sure(self, places: Places) -> Held | None:
        """The first that surely did what is asked: on the use's day one without its time comes in too."""
        found = bisect_left(self._sure_roughly, places.day)
        if found < len(self._sure_roughly) and self._sure_roughly[found] < places.surely:
            return self.days.dated[self._sure_roughly[found]]
        return self._next_sure[places.surely]

    def _awaited(self, use: CountedUse, places: Places) -> "Awaited":
        """What would tell if another did; of a use without its start, that from the first it matters for."""
        asks = bisect_left(self._timed, places.perhaps)
        if use.blank is None or asks == len(self._timed) or self._timed[asks] >= places.surely:
            return Awaited(self, places, (), 0)
        return Awaited(self, places, use.blank.missing, self._timed[asks])


class Awaited(NamedTuple):
    """What would tell if a meeting closes what a use began: worked out when it is asked for.

    Attributes:
        closings: The meetings.
        places: Where those about the use stand.
        start: What would tell when the use began, where that matters.
        matters: The place of the first meeting for which it does.
    """

    closings: Closings
    places: Places
    start: Missing
    matters: int

    def __bool__(self) -> bool:
        doubtful, roughly = self.closings.doubtful, self.closings.doubtful_roughly
        first = bisect_left(roughly, self.places.day)
        return bool(
            self.start
            or self.closings.undated
            or (doubtful and doubtful[-1] >= self.places.perhaps)
            or (first < len(roughly) and roughly[first] < self.places.perhaps)
        )

    def missing(self, until: int | None = None) -> Missing:
        """The paths; of all meetings, or of those before a place and those without a day."""
        return told_by_any([self], until)


def told_by_any(awaited: Iterable[Awaited], until: int | None = None) -> Missing:
    """What would tell if meetings close what some uses began, of one list of meetings: each path once.

    Args:
        awaited: What the uses wait for, in order.
        until: Leaves out meetings from this place on.
    """
    told: Told | None = None
    for one in awaited:
        told = told or Told(one.closings, until)
        told.add(one)
    return tuple(told.paths) if told else ()


class Told:
    """What is told already: meetings follow a use from a place on, so that none need be asked twice.

    Attributes:
        paths: Each path once, in order.
    """

    def __init__(self, closings: Closings, until: int | None) -> None:
        self.paths: dict[str, None] = {}
        self._closings = closings
        self._until = self._from = len(closings.days.dated) if until is None else until
        self._roughly: dict[int, int] = {}
        self._undated = closings.undated

    def add(self, one: Awaited) -> None:
        """Tell what another use waits for besides."""
        doubtful, (day, perhaps, _, _) = self._closings.doubtful, one.places
        begun = self._roughly.get(day, day)
        self._tell(self._closings.doubtful_roughly, begun, min(perhaps, self._until))
        self._roughly[day] = max(begun, perhaps)
        if one.start and one.matters < self._until:
            self._tell(doubtful, perhaps, min(one.matters + 1, self._from))
            self.paths |= dict.fromkeys(one.start)
        self._tell(doubtful, perhaps, self._from)
        self._from = min(self._from, perhaps)
        self.paths |= dict.fromkeys(self._undated)
        self._undated = ()

    def _tell(self, places: list[int], first: int, end: int) -> None:
        dated = self._closings.days.dated
        for place in places[bisect_left(places, first) : bisect_left(places, end)]:
            self.paths |= dict.fromkeys(dated[place].adequate.missing)
