"""One measure: what was counted, of how much, and what that comes to."""

from typing import Literal, NamedTuple

from restraint_rules.analysis.measures.between import Between
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.display.lines import Line

__all__ = ["Measure", "MeasureState", "line_of", "measured"]

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
        interval: What chance leaves of a ratio, at 95 percent; ``None``: of others, or it has none.
    """

    name: str
    group: str
    value: Between | None
    numerator: Between | None
    denominator: Between | None
    digits: int = 2
    state: MeasureState = "measured"
    interval: tuple[float, float] | None = None

    def hidden(self) -> "Measure":
        """The same, without its numbers."""
        return self._replace(value=None, numerator=None, denominator=None, state="suppressed", interval=None)

    def record(self) -> dict[str, str | float | None]:
        """Lay it out flat: name, group, the bounds of value, numerator and denominator, state."""
        flat: dict[str, str | float | None] = {"measure": self.name, "group": self.group}
        numbers = {"value": self.value, "numerator": self.numerator, "denominator": self.denominator}
        for name, number in numbers.items():
            flat[name] = None if number is None else float(number.least)
            most = None if number is None else number.most
            flat[f"{name}_most"] = None if most is None else float(most)
        flat["low"], flat["high"] = self.interval or (None, None)
        return {**flat, "state": self.state}

    def text(self, catalogue: Catalogue) -> str:
        """Say it in words, with its unit."""
        if self.value is None:
            return catalogue.heading(f"measures.{self.state}")
        value = self.value.text(catalogue, self.digits)
        said = catalogue.heading(f"measures.unit.{self.name}", value=value)
        if self.interval is None:
            return said
        low, high = (f"{one:.2f}" for one in self.interval)
        return f"{said} {catalogue.heading('measures.interval', low=low, high=high)}"


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


def line_of(measure: Measure, catalogue: Catalogue) -> Line:
    """One measure as a line."""
    name = catalogue.heading(f"measures.{measure.name}", group=measure.group)
    return Line("", name, measure.text(catalogue))
