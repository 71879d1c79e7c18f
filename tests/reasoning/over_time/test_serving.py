"""Which meeting served a use in time: what is looked up for many is what each asked about each gives."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import pytest
from builders import at
from reasoning.over_time.looked_up import context, worlds

from restraint_rules.calendar.spans import Span, exactly, midnight
from restraint_rules.calendar.units import Unit, hours, school_days
from restraint_rules.kleene import YES, Fact, all_of, any_of
from restraint_rules.limits import MAX_NAMED
from restraint_rules.models import PlanningMeeting
from restraint_rules.models.inexact import Between
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.over_time import doubts
from restraint_rules.reasoning.over_time.doubts import Doubts, Named, together
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.meetings import Held
from restraint_rules.reasoning.over_time.serving import Serving
from restraint_rules.reasoning.timeliness import Timing, timed

COUNT = 300
AGREED = (True, False, None)


def timing_of(use: CountedUse, within: Unit) -> Timing:
    anchor = exactly(midnight(use.day, context().zone))
    due = context().due(within, anchor, "placement", over_summer=True)
    return Timing(context(), due, anchor, "use_meeting", "meetings")


def with_agreements(held: Iterable[Held]) -> tuple[Held, ...]:
    """The same meetings, of which some were put off by agreement, and some perhaps."""
    return tuple(
        one._replace(meeting=one.meeting.model_copy(update={"delay_agreed": AGREED[number % 3]}))
        for number, one in enumerate(held)
    )


def fact_served(one: Held, use: CountedUse, timing: Timing) -> Fact:
    when = one.when or Span(timing.anchor.earliest, context().as_of, (f"{one.path}.at",))
    return all_of([one.closes(use, context()), timed(when, timing)])


def fact_agreed(one: Held, use: CountedUse) -> Fact:
    put_off = recorded(one.meeting.delay_agreed, f"{one.path}.delay_agreed")
    return all_of([one.closes(use, context()), put_off])


@pytest.mark.parametrize("within", [school_days(1), hours(9), hours(33)], ids=["a day", "9 h", "33 h"])
@pytest.mark.parametrize("unless_agreed", [True, False], ids=["or as agreed", "in time"])
def test_which_meetings_served(within: Unit, monkeypatch: Any, *, unless_agreed: bool) -> None:
    monkeypatch.setattr(doubts, "MAX_NAMED", COUNT)
    seen: set[bool | None] = set()
    for uses, some in worlds(COUNT):
        held = with_agreements(some)
        serving = Serving(held, context(), unless_agreed=unless_agreed)
        for use in uses:
            timing = timing_of(use, within)
            in_time = any_of([fact_served(one, use, timing) for one in held])
            as_agreed = any_of([fact_agreed(one, use) for one in held if unless_agreed])
            either = any_of([in_time, as_agreed])

            assert (serving.in_time(use, timing) is not None) is bool(in_time.value)
            assert (serving.as_agreed(use) is not None) is bool(as_agreed.value)
            if not either.value:
                waiting = serving.perhaps(use, timing)
                assert (waiting is None) is (either.value is False)
                assert set(waiting.paths if waiting else ()) == set(either.missing)
            seen.add(in_time.value)
    assert seen == {True, False, None}


def test_of_two_that_were_over_at_once_the_first_is_told() -> None:
    """The meeting that may have been before them may have been too late: it was over by half past nine."""
    eight, nine, half_past = (at(f"2026-03-02T{wall}") for wall in ("08:00", "09:00", "09:30"))
    moments: list[Between | datetime] = [Between(eight, half_past), nine, nine]
    held = [
        Held(PlanningMeeting(id=name, at=moment), name, context().span(moment, name), YES, ())
        for name, moment in zip("abc", moments, strict=True)
    ]
    use = CountedUse(eight.date(), eight, eight, "u", True, ())

    found = Serving(held, context(), unless_agreed=False).in_time(use, timing_of(use, hours(9)))  # until nine

    assert found is held[1]


class TestDoubts:
    """Each fact is named once, and those of the first few meetings each time."""

    MANY = MAX_NAMED + 5

    def some(self) -> Doubts:
        return Doubts((2 * number, (f"m{number}.at", f"m{number}.done")) for number in range(self.MANY))

    def named(self, found: Named) -> list[int]:
        return sorted({int(path.partition(".")[0][1:]) for path in found.paths})

    def test_the_first_names_all(self) -> None:
        found = self.some().between(0, 2 * self.MANY, due=False)

        assert (self.named(found), found.more) == (list(range(self.MANY)), 0)

    def test_the_next_names_the_first_few_and_counts_the_others(self) -> None:
        doubtful = self.some()
        doubtful.between(0, 2 * self.MANY - 4, due=False)  # all but the last two
        found = doubtful.between(1, 2 * self.MANY, due=False)  # not the first

        assert self.named(found) == [*range(1, MAX_NAMED + 1), self.MANY - 2, self.MANY - 1]
        assert found.more == 2 * (self.MANY - 1 - (MAX_NAMED + 2))  # of each meeting two facts

    def test_what_is_awaited_is_not_told_as_missing(self) -> None:
        doubtful = self.some()
        doubtful.between(0, 2 * self.MANY, due=True)

        assert doubtful.between(0, 2 * self.MANY, due=False).more == 0
        assert doubtful.between(0, 2 * self.MANY, due=True).more == 2 * (self.MANY - MAX_NAMED)

    @pytest.mark.parametrize(("first", "end", "expected"), [(1, 2, False), (2, 3, True), (3, 2, False)])
    def test_whether_there_is_any(self, first: int, end: int, *, expected: bool) -> None:
        assert self.some().any_between(first, end) is expected

    def test_together(self) -> None:
        assert together(Named(("a", "b"), 1), Named(("b", "c"), 2)) == Named(("a", "b", "c"), 3)
