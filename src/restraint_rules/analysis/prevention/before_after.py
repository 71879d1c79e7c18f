"""Before and after a day: rates, by how much they changed, and what chance leaves."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from restraint_rules.analysis.measures.between import NOTHING, Between, added, divided
from restraint_rules.analysis.measures.months import first_day, next_month
from restraint_rules.analysis.measures.risk_ratio import rate_interval
from restraint_rules.analysis.prevention.monthly import PreventionMonth

__all__ = ["BeforeAfter", "Side", "before_and_after"]


class Side(NamedTuple):
    """The months on one side.

    Attributes:
        months: How many.
        number: What was counted in them.
        exposure: On which exposure.
    """

    months: int
    number: Between
    exposure: float

    @property
    def rate(self) -> Between | None:
        """The number over the exposure."""
        size = Fraction(self.exposure)
        return divided(self.number, Between(size, size))


class BeforeAfter(NamedTuple):
    """What changed with a day.

    Attributes:
        day: The day on which an effort began.
        before: The whole months before it.
        after: The whole months from it on; a month it lies within is on neither side.
        ratio: The rate after, over that before; ``None``: there is none to compare with.
        interval: What chance leaves of the ratio, at 95 percent.
    """

    day: date
    before: Side
    after: Side
    ratio: Between | None
    interval: tuple[float, float] | None

    @property
    def percent(self) -> Between | None:
        """By how much the rate changed, in percent; negative where there is less."""
        if self.ratio is None:
            return None
        most = None if self.ratio.most is None else (self.ratio.most - 1) * 100
        return Between((self.ratio.least - 1) * 100, most)


def before_and_after(months: Iterable[PreventionMonth], day: date, *, all_recorded: bool) -> BeforeAfter:
    """Compare the whole months before a day with those from it on.

    Args:
        months: The months, all counted by one text; what was not over is left out.
        day: The day.
        all_recorded: Whether the incidents of every student are recorded.
    """
    listed = [one for one in months if not all_recorded or one.state == "counted"]
    before = side(
        (one for one in listed if first_day(next_month(one.month)) <= day), all_recorded=all_recorded
    )
    after = side((one for one in listed if first_day(one.month) >= day), all_recorded=all_recorded)
    ratio = None
    if before.rate is not None and after.rate is not None:
        ratio = divided(after.rate, before.rate)
    interval = None
    if ratio is not None:
        interval = rate_interval(before.number, before.exposure, after.number, after.exposure)
    return BeforeAfter(day, before, after, ratio, interval)


def side(months: Iterable[PreventionMonth], *, all_recorded: bool) -> Side:
    """Add up the months of one side."""
    count, exposure, number = NOTHING, 0.0, 0
    for one in months:
        least = Fraction(one.number or 0)
        count = added(count, Between(least, least + one.perhaps if all_recorded else None))
        exposure += one.exposure
        number += 1
    return Side(number, count, exposure)
