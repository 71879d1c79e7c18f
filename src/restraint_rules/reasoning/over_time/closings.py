"""Which meeting closes what a use began: looked up by day, whatever the number of uses and of meetings.

A meeting on a later day than a use surely followed it, one on an earlier day surely did not. Only those of
the use's own day must be asked one by one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from restraint_rules.kleene import Missing
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import unique
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.meetings import Held

__all__ = ["Closings", "Spending"]


class ByDay:
    """Meetings by the day on which they were held."""

    def __init__(self, held: Sequence[Held], context: Context) -> None:
        dated = [(context.local_day(one.meeting.at), one) for one in held if one.when and one.meeting.at]
        self.context: Context = context
        self.days: list[date] = [day for day, _ in dated]
        self.dated: list[Held] = [one for _, one in dated]
        self.undated: list[Held] = [one for one in held if one.when is None or one.meeting.at is None]

    def around(self, day: date) -> tuple[int, int]:
        """Where the meetings of a day begin, and where those of later days do."""
        return bisect_left(self.days, day), bisect_right(self.days, day)


class Closings:
    """The meetings that did what a clause asks, or may have, to be asked for many uses."""

    def __init__(self, held: Sequence[Held], context: Context) -> None:
        self._calendar = calendar = ByDay(held, context)
        self._sure: list[Held | None] = [None]
        for one in reversed(calendar.dated):
            self._sure.append(one if one.adequate.value else self._sure[-1])
        self._sure.reverse()
        self._doubtful = [
            (place, one) for place, one in enumerate(calendar.dated) if one.adequate.value is None
        ]
        self._known: dict[tuple[object, ...], tuple[Held | None, Missing]] = {}
        self._later: dict[int, Missing] = {}
        self._undated: Missing | None = None

    def of(self, use: CountedUse) -> tuple[Held | None, Missing]:
        """The first meeting that surely closes what a use began; without one, what would tell if one does."""
        first, later = self._calendar.around(use.day)
        key = (use.day, use.at, use.blank) if later > first else (use.day,)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._find(use, first, later)
        return known

    def _find(self, use: CountedUse, first: int, later: int) -> tuple[Held | None, Missing]:
        calendar = self._calendar
        that_day = [(one, one.closes(use, calendar.context)) for one in calendar.dated[first:later]]
        sure = next((one for one, fact in that_day if fact.value), self._sure[later])
        if sure is not None:
            return sure, ()
        if self._undated is None:  # no use tells anything about a meeting of no recorded day
            facts = [one.closes(use, calendar.context) for one in calendar.undated]
            self._undated = unique(path for fact in facts if fact.value is None for path in fact.missing)
        on_the_day = (path for _, fact in that_day if fact.value is None for path in fact.missing)
        return None, unique((*on_the_day, *self._missing_after(later), *self._undated))

    def _missing_after(self, place: int) -> Missing:
        """What would tell if some meeting from a place on did what is asked; any use tells the same."""
        if not self._doubtful:
            return ()
        begin = bisect_left(self._doubtful, place, key=lambda one: one[0])
        if begin not in self._later:
            self._later[begin] = unique(
                path for _, one in self._doubtful[begin:] for path in one.adequate.missing
            )
        return self._later[begin]


class Spending:
    """How many uses a meeting before another use has spent: surely, or at most."""

    def __init__(
        self, uses: Sequence[CountedUse], held: Sequence[Held], context: Context, *, surely: bool
    ) -> None:
        self._unlikely: bool | None = None if surely else False
        self._likely: bool | None = None if surely else True
        likely = [one for one in held if one.adequate.value not in {False, self._unlikely}]
        self._calendar = ByDay(likely, context)
        self._uses = uses
        self._days = [use.day for use in uses]
        self._reach = list(map(self._reached, self._calendar.dated, self._calendar.days))
        self._most = [0]
        for count in self._reach:
            self._most.append(max(count, self._most[-1]))
        without_day = [self._all_reached(one) for one in self._calendar.undated]
        self._undated = max(without_day, default=0)

    def _reached(self, one: Held, day: date) -> int:
        """How many uses a meeting of a day followed: all of earlier days, and of its own some."""
        begin, end = bisect_left(self._days, day), bisect_right(self._days, day)
        return begin + sum(self._follows(one, use) for use in self._uses[begin:end])

    def _all_reached(self, one: Held) -> int:
        """How many uses a meeting of no recorded day may have followed."""
        return len(self._uses) if self._uses and self._follows(one, self._uses[0]) else 0

    def _follows(self, one: Held, use: CountedUse) -> bool:
        return one.follows(use, self._calendar.context).value not in {False, self._unlikely}

    def before(self, use: CountedUse) -> int:
        """How many of the first uses no longer count when a use happens."""
        first, later = self._calendar.around(use.day)
        spent = [
            count
            for one, count in zip(self._calendar.dated[first:later], self._reach[first:later], strict=True)
            if one.follows(use, self._calendar.context).value not in {True, self._likely}
        ]
        undated = self._undated if self._likely else 0
        return max(self._most[first], undated, *spent)
