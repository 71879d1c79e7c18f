"""The published formulas against published numbers, to the last digit."""

from fractions import Fraction

import pytest

from restraint_rules.analysis.measures.between import NOTHING, Between, added, divided, exactly
from restraint_rules.analysis.measures.rates import (
    MOST_HOURS,
    event_rate,
    hours_rate,
    percent,
    percent_change,
    started_minutes,
)
from restraint_rules.findings import ENGLISH


def point(number: str) -> Between:
    return exactly(Fraction(number))


@pytest.mark.parametrize(
    ("hours", "days", "digits", "rate"),
    [
        # The issuer's worked input: 10 + 15 + (30 - 1) + 5 + 10 + (20 - 1) = 88 days, 30 and 90 minutes
        pytest.param("1/2", "88", 3, "0.237", id="HBIPS-2 worked example"),  # 0.5 / 2.112
        pytest.param("3/2", "88", 3, "0.710", id="HBIPS-3 worked example"),  # 1.5 / 2.112
        pytest.param("0.25", "1156", 3, "0.009", id="the vendor's example"),  # 0.25 / 27.744
        pytest.param("200.39", "61481", 2, "0.14", id="Alaska, restraint"),  # 200.39 / 1475.544 = 0.1358
        pytest.param("953.16", "61481", 2, "0.65", id="Alaska, seclusion"),  # 953.16 / 1475.544 = 0.6460
    ],
)
def test_hours_per_thousand_hours_are_as_published(hours: str, days: str, digits: int, rate: str) -> None:
    found = hours_rate(point(hours), point(days))
    assert found is not None
    assert found.text(ENGLISH, digits) == rate


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [("84.03", "22.78", "-72.9"), ("72.22", "37.99", "-47.4"), ("73.37", "30.08", "-59.0")],
    ids=["child units", "adolescent units", "mixed units"],
)
def test_the_department_s_reductions_are_as_published(before: str, after: str, change: str) -> None:
    found = percent_change(Fraction(before), Fraction(after))
    assert found is not None
    assert exactly(found).text(ENGLISH, 1) == change


def test_there_is_no_change_from_nothing() -> None:
    assert percent_change(Fraction(), Fraction(3)) is None


def test_events_per_thousand_days() -> None:
    assert event_rate(exactly(42), exactly(500)) == exactly(84)  # 42 x 1,000 / 500


def test_a_part_is_at_most_all() -> None:
    assert percent(Between(Fraction(1), None), exactly(4)) == Between(Fraction(25), Fraction(100))
    assert percent(Between(Fraction(1), Fraction(5)), exactly(4)) == Between(Fraction(25), Fraction(100))


@pytest.mark.parametrize(
    ("seconds", "minutes"),
    [("0", 1), ("1", 1), ("60", 1), ("60.5", 2), ("61", 2), ("125", 3), ("180", 3), ("181", 4)],
)
def test_each_started_minute_counts(seconds: str, minutes: int) -> None:
    assert started_minutes(Fraction(seconds)) == minutes


def test_all_the_time_is_the_most_there_can_be() -> None:
    assert hours_rate(exactly(24), exactly(1)) == exactly(MOST_HOURS)


class TestBetween:
    def test_a_sum_has_a_bound_only_where_all_have(self) -> None:
        assert added(exactly(1), Between(Fraction(1), Fraction(3))) == Between(Fraction(2), Fraction(4))
        assert added(exactly(1), Between(Fraction(1), None)) == Between(Fraction(2), None)
        assert added() == NOTHING

    def test_what_may_be_nothing_divides_nothing(self) -> None:
        assert divided(exactly(3), None) is None
        assert divided(exactly(3), Between(Fraction(), Fraction(5))) is None
        assert hours_rate(exactly(3), None) is None

    def test_a_base_without_bound_leaves_no_least(self) -> None:
        base = Between(Fraction(2), None)
        assert divided(exactly(3), base) == Between(Fraction(), Fraction(3, 2))
        assert hours_rate(exactly(3), base) == Between(Fraction(), Fraction(3000, 48))

    @pytest.mark.parametrize(
        ("number", "said"),
        [
            (exactly(3), "3"),
            (Between(Fraction(3), Fraction(5)), "between 3 and 5"),
            (Between(Fraction(3), None), "at least 3"),
            (exactly(Fraction(1, 2)), "1"),  # a half is rounded away from zero
            (exactly(Fraction(5, 2)), "3"),
        ],
    )
    def test_it_is_said_as_far_as_it_is_known(self, number: Between, said: str) -> None:
        assert number.text(ENGLISH, 0) == said
