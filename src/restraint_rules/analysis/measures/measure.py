"""One measure: what was counted, of how much, and what that comes to."""

from typing import Literal, NamedTuple

from restraint_rules.analysis.measures.between import Between
from restraint_rules.findings.messages import Catalogue

__all__ = ["Measure", "MeasureState", "measured"]

MeasureState = Literal["measured", "suppressed", "no_base"]
"""``no_base``: what it is measured against is not recorded, or may be nothing."""


class Measure(NamedTuple):
    """One measure.

    Attributes:
        name: Which, for example ``hbips_2``; the docstring of its formula has unit and source.
        group: Of whom, for example ``13-17``; empty: of all.
        value: What it comes to; ``None`` where it is suppressed or has no base.
        numerator: What was counted.
        denominator: Of how much.
        digits: To how many digits it is told.
        state: Whether it was measured.
    """

    name: str
    group: str
    value: Between | None
    numerator: Between | None
    denominator: Between | None
    digits: int = 2
    state: MeasureState = "measured"

    def hidden(self) -> "Measure":
        """The same, without its numbers."""
        return self._replace(value=None, numerator=None, denominator=None, state="suppressed")

    def record(self) -> dict[str, str | float | None]:
        """Lay it out flat: name, group, the bounds of value, numerator and denominator, state."""
        flat: dict[str, str | float | None] = {"measure": self.name, "group": self.group}
        numbers = {"value": self.value, "numerator": self.numerator, "denominator": self.denominator}
        for name, number in numbers.items():
            flat[name] = None if number is None else float(number.least)
            most = None if number is None else number.most
            flat[f"{name}_most"] = None if most is None else float(most)
        return {**flat, "state": self.state}

    def text(self, catalogue: Catalogue) -> str:
        """Say it in words, with its unit."""
        if self.value is None:
            return catalogue.heading(f"measures.{self.state}")
        value = self.value.text(catalogue, self.digits)
        return catalogue.heading(f"measures.unit.{self.name}", value=value)


def measured(
    name: str,
    group: str,
    value: Between | None,
    count: Between,
    base: Between | None,
    digits: int = 2,
) -> Measure:
    """A measure of what was counted; without a base it has no value."""
    state: MeasureState = "no_base" if value is None else "measured"
    return Measure(name, group, value, count, base, digits, state)
