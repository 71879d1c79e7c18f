"""How much more often a group is affected than the others, with the interval that chance leaves."""

from math import exp, log, sqrt
from statistics import NormalDist

from restraint_rules.analysis.measures.between import Between, divided, exactly

__all__ = ["CONFIDENCE", "confidence_interval", "rate_interval", "risk_ratio"]

CONFIDENCE = 0.95
"""The usual level of confidence."""

Interval = tuple[float, float]


def risk_ratio(group: Between, group_size: int, others: Between, others_size: int) -> Between | None:
    """How many times as often a group is affected as the others.

    Formula: (affected in the group / group) / (affected others / others).
    Unit: a ratio; 1 is as often.
    Source: the risk ratio of 34 CFR 300.647(a), by which significant disproportionality is measured.
    """
    risk = divided(group, exactly(group_size))
    return None if risk is None else divided(risk, divided(others, exactly(others_size)))


def confidence_interval(
    group: Between, group_size: int, others: Between, others_size: int, confidence: float = CONFIDENCE
) -> Interval | None:
    """The interval of a risk ratio; of numbers not exactly known, what surely holds it.

    Formula: exp(ln RR -+ z x sqrt(1/a - 1/n + 1/b - 1/m)), a of n in the group and b of m others affected.
    Unit: a ratio.
    Source: Katz, Baptista, Azen and Pike, Biometrics 34 (1978) 469-474, as in SciPy's ``relative_risk``.
    """
    if group.most is None or others.most is None or not (group.least and others.least):
        return None
    sizes = 1 / group_size + 1 / others_size
    intervals = [
        log_interval(a / group_size, b / others_size, 1 / a + 1 / b - sizes, confidence)
        for a in (float(group.least), float(group.most))
        for b in (float(others.least), float(others.most))
        if a <= group_size and b <= others_size
    ]
    return around(intervals)


def rate_interval(before: Between, base: float, after: Between, later_base: float) -> Interval | None:
    """The interval of a ratio of two rates of events: those after, to those before.

    Formula: exp(ln RR -+ z x sqrt(1/a + 1/b)), a events after and b before.
    Unit: a ratio; below 1 there are fewer.
    Source: Rothman, Greenland and Lash, Modern Epidemiology, person-time data; the limit of Katz's interval
    for large groups. Events of one person hang together, so that chance alone leaves more than it says.
    """
    if after.most is None or before.most is None or not (after.least and before.least):
        return None
    intervals = [
        log_interval(a / later_base, b / base, 1 / a + 1 / b, CONFIDENCE)
        for a in (float(after.least), float(after.most))
        for b in (float(before.least), float(before.most))
    ]
    return around(intervals)


def log_interval(rate: float, other: float, variance: float, confidence: float) -> Interval:
    """The interval of a ratio whose logarithm is about normal."""
    spread = NormalDist().inv_cdf((1 + confidence) / 2) * sqrt(variance)
    middle = log(rate / other)
    return exp(middle - spread), exp(middle + spread)


def around(intervals: list[Interval]) -> Interval | None:
    """The smallest interval that holds all."""
    if not intervals:
        return None
    return min(low for low, _ in intervals), max(high for _, high in intervals)
