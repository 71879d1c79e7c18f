"""A number as far as it is known: what is not recorded makes an interval of it, never a point."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from restraint_rules.findings.messages import Catalogue

__all__ = ["NOTHING", "Between", "added", "divided", "exactly"]


class Between(NamedTuple):
    """A number between two others, both included.

    Attributes:
        least: What it is at least.
        most: What it is at most; ``None``: no bound is known.
    """

    least: Fraction
    most: Fraction | None

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.least == self.most

    def rounded(self, digits: int) -> tuple[Decimal, Decimal | None]:
        """Round both bounds, a half away from zero, as published rates are."""
        return rounded(self.least, digits), None if self.most is None else rounded(self.most, digits)

    def text(self, catalogue: Catalogue, digits: int, words: str = "measures") -> str:
        """Say it: one number, between two, or at least one; ``words`` names those of a sentence or a cell."""
        least, most = self.rounded(digits)
        if most is None:
            return catalogue.heading(f"{words}.at_least", least=least)
        if self.exact:
            return catalogue.heading(f"{words}.exactly", least=least)
        return catalogue.heading(f"{words}.between", least=least, most=most)


def exactly(number: Fraction | int) -> Between:
    """One number."""
    return Between(Fraction(number), Fraction(number))


NOTHING = exactly(0)


def added(*numbers: Between) -> Between:
    """Add numbers: a sum is at most what all its parts are at most."""
    bounds = [one.most for one in numbers]
    most = None if None in bounds else sum((one for one in bounds if one is not None), Fraction())
    return Between(sum((one.least for one in numbers), Fraction()), most)


def divided(
    count: Between, base: Between | None, times: int = 1, *, largest: int | None = None
) -> Between | None:
    """Divide one number by another; nothing where the base is not known, or may be nothing.

    Args:
        count: What is counted.
        base: Of how much.
        times: For how many of the base.
        largest: What it cannot exceed: of a part in a hundred, a hundred.
    """
    if base is None or base.least <= 0:
        return None
    least = Fraction() if base.most is None else count.least * times / base.most
    most = None if count.most is None else count.most * times / base.least
    if largest is not None:
        most = Fraction(largest) if most is None else min(most, Fraction(largest))
    return Between(least, most)


def rounded(number: Fraction, digits: int) -> Decimal:
    """Round one number, a half away from zero."""
    places = Decimal(1).scaleb(-digits)
    return (Decimal(number.numerator) / number.denominator).quantize(places, ROUND_HALF_UP)
