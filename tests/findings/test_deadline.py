"""A deadline by itself: whether it ends at an hour or with a day, and between what it can be due."""

from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest

from restraint_rules.findings.deadline import TICK, Deadline, UnitName

MONDAY = date(2026, 3, 9)
AT_TEN = datetime(2026, 3, 10, 14, tzinfo=UTC)
MIDNIGHT = datetime(2026, 3, 11, 4, tzinfo=UTC)
BY_HOUR = Deadline("placed", "elapsed", 86_400, AT_TEN - timedelta(days=1), AT_TEN)
BY_DAY = Deadline("placed", "business_days", 1, MONDAY, MIDNIGHT, last_day=date(2026, 3, 10))


def test_a_tick_is_the_smallest_step_of_time() -> None:
    assert timedelta.resolution == TICK


@pytest.mark.parametrize("unit", get_args(UnitName))
def test_hours_and_closes_end_at_an_hour(unit: UnitName) -> None:
    at_an_hour = Deadline("placed", unit, 1, MONDAY, MIDNIGHT).at_an_hour

    assert at_an_hour == (unit in {"elapsed", "closes_of_business", "school_day_ends"})


@pytest.mark.parametrize(("first", "then"), [(BY_HOUR, BY_DAY), (BY_DAY, BY_HOUR)])
def test_the_earlier_of_two_ends_as_its_first_does(first: Deadline, then: Deadline) -> None:
    both = Deadline("placed", "earlier_of", 0, MONDAY, first.due_at, first.last_day, of=(first, then))

    assert both.at_an_hour == first.at_an_hour
    assert both.edges == first.edges


@pytest.mark.parametrize(
    ("deadline", "edges"),
    [
        pytest.param(BY_HOUR, (AT_TEN, AT_TEN), id="its moment"),
        pytest.param(BY_DAY, (date(2026, 3, 10), date(2026, 3, 10)), id="its last day"),
        pytest.param(BY_DAY._replace(last_day=None), (MIDNIGHT, MIDNIGHT), id="the midnight after"),
        pytest.param(BY_HOUR._replace(bounds=(AT_TEN, None)), (AT_TEN, None), id="its bounds"),
    ],
)
def test_it_is_due_between(deadline: Deadline, edges: tuple[object, object]) -> None:
    assert deadline.edges == edges
