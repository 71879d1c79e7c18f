"""How long it was, as it is told: a bound in whole seconds, what is known to the last bit of them."""

from datetime import timedelta

import pytest

from restraint_rules.reasoning.course.times import Length

LAST_TICK = timedelta(minutes=10, microseconds=-1)  # what ends before ten minutes are over
LONGER = timedelta(minutes=12)


@pytest.mark.parametrize(
    ("length", "told"),
    [
        pytest.param(Length(LAST_TICK, LONGER, ("end",)), timedelta(minutes=9, seconds=59), id="at least"),
        pytest.param(
            Length(LAST_TICK, None, ("end",)), timedelta(minutes=9, seconds=59), id="without an end"
        ),
        pytest.param(Length(LAST_TICK, LAST_TICK, ("start",)), LAST_TICK, id="whatever is missing"),
        pytest.param(Length(LAST_TICK, LONGER), LAST_TICK, id="so far"),
    ],
)
def test_a_bound_is_told_in_whole_seconds(length: Length, told: timedelta) -> None:
    assert length.told == told
