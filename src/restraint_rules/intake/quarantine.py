"""Rows and records that could not be read: named by their place, with what is wrong, without values."""

from typing import NamedTuple

from restraint_rules.errors import Problem, ValidationError, problems

__all__ = ["Quarantined", "of_error"]

MAX_ROWS = 20


class Quarantined(NamedTuple):
    """Rows of which no record could be made.

    Attributes:
        layout: The layout's id.
        rows: Their numbers, from 0; the first twenty only.
        size: How many rows.
        problems: What is wrong, each with its path and a sentence a form can show.
    """

    layout: str
    rows: tuple[int, ...]
    size: int
    problems: tuple[Problem, ...]

    def __repr__(self) -> str:
        return f"<Quarantined: {self.size} rows of {self.layout}, the first {self.rows[:1]}>"


def of_error(layout: str, rows: list[int], error: ValidationError) -> Quarantined:
    """Name what a model refused."""
    return Quarantined(layout, tuple(rows[:MAX_ROWS]), len(rows), problems(error))
