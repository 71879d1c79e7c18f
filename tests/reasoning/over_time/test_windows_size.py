"""How many uses a window has, wherever among the uses it lies."""

from datetime import UTC, date, datetime

import pytest

from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.windows import Trigger, triggers


@pytest.mark.parametrize(("first", "last", "size"), [(0, 3, 4), (1, 3, 3), (3, 6, 4), (5, 5, 1)])
def test_the_first_and_the_last_count(first: int, last: int, size: int) -> None:
    assert Trigger((), first, last).size == size


@pytest.mark.parametrize(("needed", "expected"), [(1, [(0, 0), (1, 1)]), (2, [])])
def test_a_use_counts_for_itself_where_no_two_days_lie_within_a_window(
    needed: int, expected: list[tuple[int, int]]
) -> None:
    moments = [datetime(2026, 3, day, 15, tzinfo=UTC) for day in (4, 5)]
    uses = [CountedUse(date(2026, 3, one.day), one, one, f"u{one.day}", True, ()) for one in moments]

    found = triggers(uses, needed, lambda _first, _last: False, lambda _use: 0)

    assert [(one.first, one.last) for one in found] == expected
