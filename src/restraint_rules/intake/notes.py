"""What was not taken from a cell, or only by a choice: told by column, reason and code, never by value."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, get_args

__all__ = ["WHY", "Doubt", "Lost", "Note", "Notes", "Why"]

Why = Literal[
    "absent",
    "blank",
    "placeholder",
    "unknown_code",
    "unreadable",
    "inexact",
    "two_digit_year",
    "out_of_range",
    "midnight",
    "small_hours",
    "one_digit_minutes",
    "no_day",
    "twice",
    "skipped",
    "end_before_start",
    "contradicts",
    "by_choice",
    "incomplete",
    "one_of_several",
]

WHY: Mapping[Why, str] = MappingProxyType(
    {
        "absent": "The row has no such column.",
        "blank": "The cell is empty.",
        "placeholder": "It holds what forms write where nothing is known.",
        "unknown_code": "The layout does not know this code.",
        "unreadable": "It cannot be read as what the column holds.",
        "inexact": "It gives no exact time or length.",
        "two_digit_year": "The year has two digits; the choice two_digit_years would read it.",
        "out_of_range": "It lies outside of what can be: a year before 1950, a negative length.",
        "midnight": "It says exactly midnight, as a date that became a time does; see the choice midnight.",
        "small_hours": "It lies between midnight and six and has neither AM nor PM; taken as it stands.",
        "one_digit_minutes": "Its minutes have one digit; 9:5 was taken as five past nine.",
        "no_day": "It is a time of day, and no day is recorded to go with it.",
        "twice": "The clocks showed this time twice that night.",
        "skipped": "The clocks skipped this time that night.",
        "end_before_start": "The end lies before the start; neither was taken. See the choice past_midnight.",
        "contradicts": "Rows of one record say different things; none was taken.",
        "by_choice": "By a choice, this says nothing; see the layout's choices.",
        "incomplete": "It lacks what it cannot do without, as a stretch its first day; it was left out.",
        "one_of_several": "It speaks of several uses together; it was not taken for each.",
    }
)
"""Why a cell's fact was not recorded, or what was assumed of it, in English."""

assert WHY.keys() == set(get_args(Why))  # noqa: S101 - a reason without words would be told to nobody

KEPT: frozenset[Why] = frozenset({"small_hours", "one_digit_minutes"})
"""Reasons of notes on what was recorded all the same."""

MAX_ROWS = 20
MAX_CODES = 100
LONGEST_CODE = 60


class Lost(NamedTuple):
    """What a reader answers for a cell from which it takes nothing.

    Attributes:
        why: The reason.
        code: The code, where the column holds codes; empty elsewhere, for a value may name a child.
    """

    why: Why
    code: str = ""


class Doubt(NamedTuple):
    """What a reader answers for a cell that it takes under an assumption.

    Attributes:
        value: What it takes.
        why: What it assumed.
    """

    value: Any
    why: Lost


class Note(NamedTuple):
    """Cells of one column that were not taken, or only by an assumption, for one reason.

    Attributes:
        layout: The layout's id.
        column: The column.
        why: The reason, one of ``WHY``.
        code: The code, in a column of codes; empty elsewhere.
        kept: Whether a fact was recorded all the same.
        cells: How many cells.
        rows: Their rows, from 0; the first twenty only.
    """

    layout: str
    column: str
    why: Why
    code: str
    kept: bool
    cells: int
    rows: tuple[int, ...]

    @property
    def sentence(self) -> str:
        """The reason, in English."""
        return WHY[self.why]


class Notes:
    """Notes as they are taken: bounded however many rows there are.

    Attributes:
        lost: How many cells were not recorded.
    """

    def __init__(self) -> None:
        self.lost: int = 0
        self._counts: dict[tuple[str, str, Why, str], int] = {}
        self._rows: dict[tuple[str, str, Why, str], list[int]] = {}
        self._codes: dict[tuple[str, str, Why], set[str]] = {}

    def take(self, layout: str, column: str, lost: Lost, row: int, cells: int = 1) -> None:
        """Note one cell, or several of one column."""
        if lost.why not in KEPT:
            self.lost += cells
        code = lost.code and self._known_code(layout, column, lost)
        key = (layout, column, lost.why, code)
        if key in self._counts:
            self._counts[key] += cells
            if len(rows := self._rows[key]) < MAX_ROWS:
                rows.append(row)
        else:
            self._counts[key], self._rows[key] = cells, [row]

    def _known_code(self, layout: str, column: str, lost: Lost) -> str:
        """A code as it is told: cut, and only so many different ones of a column."""
        code = lost.code[:LONGEST_CODE]
        known = self._codes.setdefault((layout, column, lost.why), set())
        if code not in known and len(known) >= MAX_CODES:
            return "…"
        known.add(code)
        return code

    def __iter__(self) -> Iterator[Note]:
        """The notes, in the order in which each kind first came up."""
        for key, count in self._counts.items():
            layout, column, why, code = key
            yield Note(layout, column, why, code, why in KEPT, count, tuple(self._rows[key]))

    def __len__(self) -> int:
        return len(self._counts)

    def __repr__(self) -> str:
        return f"<Notes: {len(self)} kinds, {self.lost} cells not recorded>"
