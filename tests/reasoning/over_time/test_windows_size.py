"""How many uses a window has, wherever among the uses it lies."""

import pytest

from restraint_rules.reasoning.over_time.windows import Trigger


@pytest.mark.parametrize(("first", "last", "size"), [(0, 3, 4), (1, 3, 3), (3, 6, 4), (5, 5, 1)])
def test_the_first_and_the_last_count(first: int, last: int, size: int) -> None:
    assert Trigger((), first, last).size == size
