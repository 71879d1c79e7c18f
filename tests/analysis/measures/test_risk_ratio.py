"""Ratios with the interval that chance leaves, against SciPy."""

from fractions import Fraction

import pytest
from scipy.stats.contingency import relative_risk

from restraint_rules.analysis.measures.between import Between, exactly
from restraint_rules.analysis.measures.risk_ratio import confidence_interval, rate_interval, risk_ratio

CASES = [(27, 122, 44, 487), (1, 10, 1, 10), (5, 5, 3, 90), (200, 1000, 30, 3000)]


@pytest.mark.parametrize(("a", "n", "b", "m"), CASES)
@pytest.mark.parametrize("confidence", [0.9, 0.95, 0.99])
def test_ratio_and_interval_are_those_of_scipy(a: int, n: int, b: int, m: int, confidence: float) -> None:
    theirs = relative_risk(a, n, b, m)
    ratio = risk_ratio(exactly(a), n, exactly(b), m)
    assert ratio is not None
    assert ratio.exact
    assert float(ratio.least) == pytest.approx(theirs.relative_risk)
    low, high = theirs.confidence_interval(confidence)
    assert confidence_interval(exactly(a), n, exactly(b), m, confidence) == pytest.approx((low, high))


def test_a_ratio_of_rates_is_the_limit_for_large_groups() -> None:
    """27 events on 100 of exposure after 44 on 120: as relative risks among very many."""
    many = 10**9
    low, high = relative_risk(27, 100 * many, 44, 120 * many).confidence_interval(0.95)
    assert rate_interval(exactly(44), 120, exactly(27), 100) == pytest.approx((low, high), rel=1e-6)


def test_of_numbers_not_known_the_interval_holds_all() -> None:
    group, others = Between(Fraction(3), Fraction(5)), Between(Fraction(6), Fraction(8))
    found = confidence_interval(group, 40, others, 100)
    low = relative_risk(3, 40, 8, 100).confidence_interval(0.95).low
    high = relative_risk(5, 40, 6, 100).confidence_interval(0.95).high
    assert found == pytest.approx((low, high))
    assert risk_ratio(group, 40, others, 100) == Between(
        Fraction(3, 40) / Fraction(8, 100), Fraction(5, 40) / Fraction(6, 100)
    )


@pytest.mark.parametrize(
    "group",
    [exactly(0), Between(Fraction(1), None), exactly(41)],
    ids=["nobody", "no bound", "more than there are"],
)
def test_without_numbers_there_is_no_interval(group: Between) -> None:
    assert confidence_interval(group, 40, exactly(3), 100) is None


def test_nor_of_rates_from_nothing_or_without_bound() -> None:
    assert rate_interval(exactly(0), 10, exactly(3), 10) is None
    assert rate_interval(exactly(3), 10, Between(Fraction(1), None), 10) is None


def test_nobody_to_compare_with_leaves_no_ratio() -> None:
    assert risk_ratio(exactly(3), 0, exactly(3), 10) is None
    assert risk_ratio(exactly(3), 10, exactly(0), 10) is None
