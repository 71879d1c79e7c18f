"""One measure: what was counted, of how much, and what that comes to."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from restraint_rules.analysis.measures.between import Between
from restraint_rules.findings.messages import Catalogue

__all__ = ["Measure", "MeasureState", "Part", "marks_of", "measured"]

Part = Literal["value", "numerator", "denominator"]

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

    def cell(self, part: Part, catalogue: Catalogue, digits: int | None = None) -> str:
        """Write one of its numbers; what is none has a mark.

        Args:
            part: Which number.
            catalogue: The words.
            digits: To how many digits; as its value is told unless given.
        """
        number: Between | None = getattr(self, part)
        if number is not None:
            return number.text(catalogue, self.digits if digits is None else digits, "measures.cell")
        missing = part == "value" or self.state == "suppressed"
        return catalogue.heading(f"measures.cell.{self.state}") if missing else ""


def measured(
    name: str, group: str, value: Between | None, count: Between, base: Between | None, digits: int = 2
) -> Measure:
    """A measure of what was counted; without a base it has no value."""
    state: MeasureState = "no_base" if value is None else "measured"
    return Measure(name, group, value, count, base, digits, state)


def marks_of(measures: Iterable[Measure], catalogue: Catalogue) -> Iterator[str]:
    """Say what the marks mean that occur."""
    states = {one.state for one in measures}
    for state in ("suppressed", "no_base"):
        if state in states:
            yield catalogue.heading(f"measures.mark.{state}")
