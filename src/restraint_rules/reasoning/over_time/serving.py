"""The meetings that may have served uses in time: to be asked for many uses, in the order of time."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from restraint_rules.kleene import Missing
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.longest import NEVER
from restraint_rules.reasoning.over_time.closings import Closings
from restraint_rules.reasoning.over_time.doubts import Doubts, Named, together
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.meeting_days import Some
from restraint_rules.reasoning.over_time.meetings import Held
from restraint_rules.reasoning.timeliness import Timing, timed

__all__ = ["Serving"]

LONGER_THAN_A_DAY = timedelta(days=2)


class Serving:
    """The meetings held, of which for each use only those are looked at that may have followed.

    Attributes:
        closings: Which surely does for a use what is asked.
        lacking: Those that surely lack something.
    """

    def __init__(self, held: Sequence[Held], context: Context, *, unless_agreed: bool) -> None:
        self.closings: Closings = Closings(held, context)
        days = self.closings.days
        self.lacking: Some = Some(days, lambda one: bool(one.lacks))
        self._agreed = Closings([one for one in held if unless_agreed and one.meeting.delay_agreed], context)
        self._soonest: list[Held | None] = [None]
        for one in reversed(days.dated):
            self._soonest.append(sooner(one, self._soonest[-1]))
        self._soonest.reverse()
        lacking = [
            (place, one, lacked(one, unless_agreed=unless_agreed))
            for place, one in enumerate(days.dated)
            if one.adequate.value is not False
        ]
        undated = [one for one in days.undated if one.adequate.value is not False]
        self._dated = Doubts((place, paths) for place, _, paths in lacking)
        self._timed = Doubts((place, ()) for place, one, _ in lacking if at_a_time(one))
        self._roughly = Doubts((place, paths) for place, one, paths in lacking if not at_a_time(one))
        agreeable = [one for one in lacking if unless_agreed and one[1].meeting.delay_agreed is not False]
        self._agreeable = Doubts((place, paths) for place, _, paths in agreeable)
        self._put_off = Doubts((place, ()) for place, one, _ in agreeable if at_a_time(one))
        self._undated = Doubts(
            (place, (*lacked(one, unless_agreed=unless_agreed), f"{one.path}.at"))
            for place, one in enumerate(undated)
        )
        self._count = len(undated)
        self._astride: dict[tuple[datetime, datetime | None], Doubts] = {}

    def in_time(self, use: CountedUse, timing: Timing) -> Held | None:
        """A meeting that surely served in the time there was."""
        first, _ = self.closings.of(use)
        soonest = self._soonest[self.closings.days.about(use).surely]
        served = (one for one in (first, soonest) if one and one.when and timed(one.when, timing).value)
        return next(served, None)

    def as_agreed(self, use: CountedUse) -> Held | None:
        """The first meeting that surely served and was put off by agreement."""
        return self._agreed.of(use)[0]

    def perhaps(self, use: CountedUse, timing: Timing) -> Named | None:
        """What would tell if some meeting served, of those that may have followed; nothing without any."""
        days, due, still = self.closings.days, timing.due, timing.open
        (day, begun, surely, _), end = days.about(use), len(days.dated)
        until = end if due.latest is None else max(days.after(due.latest), begun)
        astride = self._astride_of(timing)
        if not (
            self._count
            or self._dated.any_between(begun, until)
            or self._roughly.any_between(day, begun)
            or self._agreeable.any_between(until, end)
        ):
            return None
        starts = self._timed.any_between(begun, min(surely, until)) or self._put_off.any_between(
            until, surely
        )
        ends = (
            (self._count and not still)
            or astride.any_between(day, until)
            or self._dated.any_between(max(days.after(due.earliest), begun), until)
        )
        return together(
            self._roughly.between(day, begun, due=still),
            self._dated.between(begun, until, due=still),
            self._agreeable.between(until, end, due=still),
            self._undated.between(0, self._count, due=still),
            astride.between(day, until, due=still),
            Named(use.blank.missing if use.blank and starts else ()),
            Named(due.missing if ends else ()),
        )

    def _astride_of(self, timing: Timing) -> Doubts:
        """The meetings without their times on the days on which the time ends: known once for each end."""
        key = timing.due.earliest, timing.due.latest
        known = self._astride.get(key)
        if known is None:
            found = {place: paths for bound in key if bound for place, paths in self._about(bound)}
            known = self._astride[key] = Doubts(sorted(found.items()))
        return known

    def _about(self, bound: datetime) -> Iterator[tuple[int, Missing]]:
        days = self.closings.days
        for place in range(days.after(bound - LONGER_THAN_A_DAY), days.after(bound)):
            one = days.dated[place]
            if one.when and one.adequate.value is not False and not one.when.surely_by(bound):
                yield place, one.when.missing


def at_a_time(one: Held) -> bool:
    """Whether a meeting's time is recorded, and not its day only."""
    return one.when is not None and one.when.exact


def lacked(one: Held, *, unless_agreed: bool) -> Missing:
    """What would tell of a meeting, whatever use it is asked for."""
    asked = unless_agreed and one.meeting.delay_agreed is None
    return (*one.adequate.missing, f"{one.path}.delay_agreed") if asked else one.adequate.missing


def sooner(one: Held, other: Held | None) -> Held | None:
    """Of two meetings the one that surely served and was over first."""
    if not one.adequate.value:
        return other
    return one if other is None or ended(one) <= ended(other) else other


def ended(one: Held) -> datetime:
    """When a meeting was over, at the latest."""
    return NEVER if one.when is None or one.when.latest is None else one.when.latest
