"""Whether a moment was in time, asked directly: of an occasion known to the instant, or not at all."""

from datetime import timedelta

import pytest
from builders import CALENDAR, LATER, at, setting

from restraint_rules.calendar import hours
from restraint_rules.calendar.spans import Span, exactly
from restraint_rules.engine.bench import Bench
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.timeliness import Timing, timed

TEN = at("10:00")
HOUR = timedelta(hours=1)


def context(as_of: str = LATER) -> Context:
    bench = Bench(SPRAGUE, CALENDAR, at(as_of), setting(), {})
    return bench.context(bench.edition(bench.today))


def timing(anchor: Span, as_of: str = LATER) -> Timing:
    """Something due two hours after its occasion."""
    known = context(as_of)
    return Timing(known, known.due(hours(2), anchor, "last_use"), anchor, "notice", "act")


def span_within(earliest: int, latest: int | None) -> Span:
    """Some hours after ten."""
    return Span(TEN + earliest * HOUR, None if latest is None else TEN + latest * HOUR, ("act.at",))


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        pytest.param(span_within(-2, -1), Fact(None, ("act.at",)), id="before its occasion"),
        pytest.param(span_within(0, 0), YES, id="at once"),
        pytest.param(span_within(1, 2), YES, id="by the last moment"),
        pytest.param(span_within(1, 3), Fact(None, ("act.at",)), id="before or after it"),
        pytest.param(span_within(3, 4), NO, id="after it"),
        pytest.param(span_within(3, None), NO, id="after it, who knows when"),
    ],
)
def test_of_an_occasion_known_to_the_instant(done: Span, expected: Fact) -> None:
    assert timed(done, timing(exactly(TEN))) == expected


@pytest.mark.parametrize(
    "done", [span_within(0, 0), span_within(1, 2), span_within(3, 4)], ids=["soon", "later", "late"]
)
def test_of_an_occasion_without_a_last_bound_nothing_is_told(done: Span) -> None:
    """Its moments are at odds: it surely began, and may have been at any time since."""
    occasion = Span(TEN, None, ("use.ended",))

    assert timed(done, timing(occasion)) == Fact(None, ("use.ended",))
