"""What no school's calendar is like, asked of its days directly."""

from datetime import date, timedelta

import pytest

from restraint_rules.calendar.doubts import Doubt, doubts_of

MONDAY, FRIDAY = date(2025, 9, 1), date(2025, 9, 5)
WEEK = tuple(MONDAY + timedelta(days=number) for number in range(5))
NONE: frozenset[date] = frozenset()


def weekdays(count: int) -> tuple[date, ...]:
    """So many weekdays on end from a Monday."""
    return tuple(MONDAY + timedelta(days=7 * (number // 5) + number % 5) for number in range(count))


def test_a_week_is_in_no_doubt() -> None:
    assert doubts_of(WEEK, WEEK, NONE, {2025: 5}) == ()
    assert doubts_of((), WEEK, NONE, {}) == (Doubt("data.no_school_day", ()),)


@pytest.mark.parametrize(("count", "doubtful"), [(40, False), (41, True)])
def test_so_many_days_on_end(count: int, doubtful: bool) -> None:
    days = weekdays(count)

    told = (Doubt("data.nothing_closed", (days[0], days[-1])),) if doubtful else ()
    assert doubts_of(days, days, NONE, {}) == told
    with_holiday = (*days[:20], *days[21:])
    assert doubts_of(with_holiday, with_holiday, NONE, {}) == ()


@pytest.mark.parametrize(("count", "doubtful"), [(220, False), (221, True)])
def test_more_days_than_a_year_has_are_told_at_its_first(count: int, doubtful: bool) -> None:
    earlier = date(2025, 6, 30)
    days = (earlier, *WEEK)

    told = (Doubt("data.many_school_days", (MONDAY,)),) if doubtful else ()
    assert doubts_of(days, days, NONE, {2024: 1, 2025: count}) == told


@pytest.mark.parametrize(
    ("closed", "misses"),
    [
        pytest.param(date(2025, 8, 31), True, id="before the first day"),
        pytest.param(MONDAY, True, id="the first"),
        pytest.param(date(2025, 9, 3), False, id="between"),
        pytest.param(FRIDAY, True, id="the last"),
        pytest.param(date(2025, 9, 8), True, id="after the last"),
    ],
)
def test_a_closure_lies_between_the_first_day_and_the_last(closed: date, misses: bool) -> None:
    told = (Doubt("data.closure_misses", (closed,)),) if misses else ()

    assert doubts_of(WEEK, WEEK, frozenset({closed}), {}) == told
