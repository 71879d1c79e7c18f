"""Units of time that cannot be mixed."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest

from restraint_rules.calendar import (
    BusinessDays,
    CalendarDays,
    ClosesOfBusiness,
    EarlierOf,
    Elapsed,
    MonthEnds,
    Months,
    SchoolDayEnds,
    SchoolDays,
    Unit,
    business_days,
    calendar_days,
    closes_of_business,
    earlier_of,
    hours,
    minutes,
    month_ends,
    months,
    school_day_ends,
    school_days,
)

TWO_OF_EACH: list[Unit] = [
    hours(2),
    calendar_days(2),
    school_days(2),
    business_days(2),
    closes_of_business(2),
    school_day_ends(2),
    months(2),
    month_ends(2),
]


def test_each_maker_makes_its_own_kind() -> None:
    assert minutes(15) == Elapsed(timedelta(minutes=15))
    assert hours(24) == Elapsed(timedelta(hours=24))
    assert calendar_days(60) == CalendarDays(60)
    assert school_days(20) == SchoolDays(20)
    assert business_days(2) == BusinessDays(2)
    assert closes_of_business(1) == ClosesOfBusiness(1)
    assert school_day_ends(1) == SchoolDayEnds(1)
    assert earlier_of(hours(1), school_days(1)) == EarlierOf((hours(1), school_days(1)))
    assert months(12) == Months(12)
    assert month_ends(1) == MonthEnds(1)


def test_hours_and_minutes_are_one_kind() -> None:
    assert minutes(120) == hours(2)
    assert minutes(119) < hours(2) < minutes(121)


@pytest.mark.parametrize(
    "make",
    [
        minutes,
        hours,
        calendar_days,
        school_days,
        business_days,
        closes_of_business,
        school_day_ends,
        months,
        month_ends,
    ],
)
def test_within_a_kind_more_is_more(make: Callable[[int], Any]) -> None:
    assert make(1) < make(2)
    assert make(2) >= make(2)
    assert make(3) > make(2)
    assert make(1) <= make(2)


@pytest.mark.parametrize(("one", "other"), list(permutations(TWO_OF_EACH, 2)))
def test_two_kinds_are_never_equal_and_cannot_be_compared(one: Any, other: Any) -> None:
    assert one != other
    for compare in ("__lt__", "__le__", "__gt__", "__ge__"):
        assert getattr(one, compare)(other) is NotImplemented
    with pytest.raises(TypeError):
        _ = one < other


def test_a_unit_cannot_be_compared_with_a_bare_number() -> None:
    unit: Any = school_days(2)
    with pytest.raises(TypeError):
        _ = unit < 3


@pytest.mark.parametrize("unit", TWO_OF_EACH)
def test_units_are_frozen_and_can_be_keys(unit: Any) -> None:
    (field,) = fields(unit)
    with pytest.raises(FrozenInstanceError):
        setattr(unit, field.name, 5)
    assert len({unit, unit}) == 1
    assert not hasattr(unit, "__dict__")


@pytest.mark.parametrize("lengths", [(), (hours(1),), (hours(1), minutes(30))])
def test_the_earlier_of_what_one_length_says_is_refused(lengths: Any) -> None:
    with pytest.raises(ValueError, match="each of its own kind"):
        earlier_of(*lengths)
