"""How many uses meetings have spent, by the reading under which a meeting does: looked up by day and time."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import UTC, date, datetime

from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.meeting_days import MeetingDays
from restraint_rules.reasoning.over_time.meetings import Held

__all__ = ["Spending"]

ALWAYS, NEVER = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


class Spending:
    """How many uses a meeting before another use has spent: surely, or at most."""

    def __init__(
        self, uses: Sequence[CountedUse], held: Sequence[Held], context: Context, *, surely: bool
    ) -> None:
        self._surely = surely
        likely = [one for one in held if one.adequate.value or (one.adequate.value is None and not surely)]
        self._calendar = MeetingDays(likely, context)
        self._days = [use.day for use in uses]
        begun: dict[date, list[datetime]] = {}
        for use in uses:
            begun.setdefault(use.day, []).append(self._followed_from(use))
        self._begun = {day: sorted(moments) for day, moments in begun.items()}
        self._reach = list(map(self._reached, self._calendar.dated, self._calendar.days))
        self._most = [0]
        for count in self._reach:
            self._most.append(max(count, self._most[-1]))
        self._timed = [place for place, one in enumerate(self._calendar.dated) if one.when and one.when.exact]
        self._undated = len(uses) if self._calendar.undated and not surely else 0

    def _followed_from(self, use: CountedUse) -> datetime:
        """From when on a meeting with its time, on the use's day, surely followed it, or may have."""
        if use.at is not None or use.blank is None:
            return use.at or ALWAYS
        return (use.blank.latest or NEVER) if self._surely else use.blank.earliest

    def _reached(self, one: Held, day: date) -> int:
        """How many uses a meeting of a day followed: all of earlier days, and of its own some."""
        if one.when and one.when.exact:
            return bisect_left(self._days, day) + bisect_right(self._begun.get(day, []), one.when.earliest)
        return bisect_right(self._days, day)

    def before(self, use: CountedUse) -> int:
        """How many of the first uses no longer count when a use happens.

        Of its own day only meetings with their times come before it: of these the last spent the most.
        """
        if not self._reach:
            return self._undated
        places = self._calendar.about(use)
        end = bisect_left(self._timed, places.perhaps if self._surely else places.surely)
        before = self._timed[end - 1] if end else -1
        spent = self._reach[before] if before >= places.day else 0
        return max(self._most[places.day], self._undated, spent)
