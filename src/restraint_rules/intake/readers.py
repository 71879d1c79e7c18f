"""How the cells of a column are read: text, ids, flags, codes, numbers, lists."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol, TypeVar

from restraint_rules.intake.cells import UNREADABLE, Plain, is_placeholder, plain
from restraint_rules.intake.notes import Lost

__all__ = [
    "Chosen",
    "Codes",
    "Ident",
    "ListOf",
    "Number",
    "Present",
    "Reader",
    "Sets",
    "Taken",
    "Text",
    "codes",
    "flag",
    "sets",
    "ticked",
]

Taken = Mapping[str, str]
"""The option taken for each choice, by its name."""

T = TypeVar("T")

PLACEHOLDER = Lost("placeholder")
BY_CHOICE = Lost("by_choice")

FURTHEST_NUMBER = 10**15
"""Beyond it, a number in a sheet is no id any more but a slip; and texts of it grow long."""


class Chosen(NamedTuple):
    """A value that one of the layout's choices decides.

    Attributes:
        choice: The choice's name.
    """

    choice: str


class Reader(Protocol):
    """What reads the cells of a column."""

    @property
    def words(self) -> str:
        """What it reads, for the layout's page."""
        ...

    def read(self, cell: Plain, taken: Taken, /) -> object:
        """Read a plain cell: a value, or why there is none (``Lost``)."""
        ...


def key_of(cell: Plain) -> str:
    """A code as it is compared: as text, whatever case and spaces, without a descriptor's namespace."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    text = str(cell) if not isinstance(cell, str) else cell
    if text.startswith("uri://"):
        text = text.rpartition("#")[2]
    return " ".join(text.casefold().split())


def is_too_large(cell: Plain) -> bool:
    """Whether a number cannot be meant."""
    return isinstance(cell, int) and abs(cell) >= FURTHEST_NUMBER


LONGEST_ID, LONGEST_TEXT = 200, 100_000
"""What the facts take."""


def is_writable(text: str, longest: int) -> bool:
    """Whether a text can be written out again: some programs cut characters in halves."""
    return len(text) <= longest and not SURROGATE.search(text)


SURROGATE = re.compile("[\ud800-\udfff]")


def told(cell: Plain) -> str:
    """A code as a note tells it."""
    text = cell.rpartition("#")[2] if isinstance(cell, str) and cell.startswith("uri://") else str(cell)
    return text.encode("utf-8", "replace").decode()


@dataclass(frozen=True, slots=True)
class Text:
    """Reads a narrative."""

    words: str = "text"

    def read(self, cell: Plain, _taken: Taken) -> object:
        """Take text as it is; "none" or "N/A" says nothing."""
        if not isinstance(cell, str) or not is_writable(cell, LONGEST_TEXT):
            return UNREADABLE
        return PLACEHOLDER if is_placeholder(cell) else cell


@dataclass(frozen=True, slots=True)
class Present:
    """Reads that something is written, and nothing of what: a name or title says that somebody did it."""

    words: str = "whether anything is written"

    def read(self, cell: Plain, _taken: Taken) -> object:
        """Say yes where something is written; a blank says nothing."""
        return PLACEHOLDER if is_placeholder(cell) else True


@dataclass(frozen=True, slots=True)
class Ident:
    """Reads an id."""

    words: str = "id"

    def read(self, cell: Plain, _taken: Taken) -> object:
        """Take text or a whole number as an id; 7001 and 7001.0 are one."""
        if isinstance(cell, bool) or not isinstance(cell, str | int) or is_too_large(cell):
            return UNREADABLE
        if is_placeholder(cell):
            return PLACEHOLDER
        return str(cell) if is_writable(str(cell), LONGEST_ID) else UNREADABLE


@dataclass(frozen=True, slots=True)
class Number:
    """Reads a whole number from a least one on, up to as many as a list may hold."""

    least: int = 0
    most: int | None = None
    words: str = "whole number"

    def read(self, cell: Plain, _taken: Taken) -> object:
        """Take a whole number, as text too."""
        if is_placeholder(cell):
            return PLACEHOLDER
        if isinstance(cell, str) and WHOLE.fullmatch(cell):
            cell = int(float(cell))
        if isinstance(cell, bool) or not isinstance(cell, int) or is_too_large(cell):
            return UNREADABLE
        fits = cell >= self.least and (self.most is None or cell <= self.most)
        return cell if fits else Lost("out_of_range")


WHOLE = re.compile(r"-?[0-9]{1,9}(?:\.0+)?")


@dataclass(frozen=True, slots=True)
class Codes:
    """Reads codes by a table; one that stands in it for ``None`` is known, and says nothing.

    Attributes:
        table: The value each code stands for, or the choice that decides it.
    """

    table: Mapping[str, object]
    words: str = "code"

    def read(self, cell: Plain, _taken: Taken) -> object:
        """Look a code up; what is not in the table is noted by name, and never guessed."""
        found = self.table.get(key_of(cell), UNKNOWN) if not is_too_large(cell) else UNKNOWN
        if found is UNKNOWN:
            return PLACEHOLDER if is_placeholder(cell) else Lost("unknown_code", told(cell))
        return BY_CHOICE if found is None else found


UNKNOWN = object()


def codes(table: Mapping[str, object], words: str = "code") -> Codes:
    """Make a reader of codes from a table as published."""
    return Codes(keyed(table), words)


def keyed(table: Mapping[str, T]) -> dict[str, T]:
    """A table by its codes as they are compared; one with leading zeros also as a number that lost them."""
    known = {key_of(code): value for code, value in table.items()}
    for code, value in table.items():
        if code.isdigit():
            known.setdefault(str(int(code)), value)
    return known


@dataclass(frozen=True, slots=True)
class Sets:
    """Reads codes of which each says several facts.

    Attributes:
        table: For each code, the facts by path; a value may be a choice's.
    """

    table: Mapping[str, Mapping[str, object]]
    words: str = "code"

    def read(self, cell: Plain, _taken: Taken) -> object:
        """Look the code's facts up."""
        if is_too_large(cell):
            return Lost("unknown_code")
        found = self.table.get(key_of(cell))
        if found is None:
            return PLACEHOLDER if is_placeholder(cell) else Lost("unknown_code", told(cell))
        return found


YES, NO = ("y", "yes", "true", "t", "1"), ("n", "no", "false", "f", "0")


def sets(table: Mapping[str, Mapping[str, object]]) -> Sets:
    """Make a reader of codes that say several facts each."""
    return Sets(keyed(table))


def ticked(facts: Mapping[str, object], otherwise: Mapping[str, object]) -> Sets:
    """Make a reader of a box: what it says ticked, and what not."""
    return Sets(dict.fromkeys(YES, facts) | dict.fromkeys(NO, otherwise), "yes or no")


def flag() -> Codes:
    """Make a reader of yes and no, as Y and N, 1 and 0, true and false."""
    table: dict[str, object] = {**dict.fromkeys(YES, True), **dict.fromkeys(NO, False)}
    return Codes(table, "yes or no")


@dataclass(frozen=True, slots=True)
class ListOf:
    """Reads several values in one cell: a list, or text with separators.

    Attributes:
        one: How each is read.
        separators: Characters between two.
    """

    one: Reader
    separators: str = ";|"

    @property
    def words(self) -> str:
        """What it reads, for the layout's page."""
        return f"list: {self.one.words}"

    def parts(self, cell: object) -> list[object]:
        """Cut a cell into its parts, not yet read."""
        if isinstance(cell, str):
            return [part for part in re.split(f"[{re.escape(self.separators)}]", cell) if part.strip()]
        if isinstance(cell, list | tuple):
            # What a caller's list holds nobody knows before it is read.
            return list(cell)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        return [cell]

    def read(self, cell: Plain, taken: Taken) -> object:
        """Read the parts; the first that cannot be read loses them all, for a part left out may decide."""
        values: list[object] = []
        for part in self.parts(cell):
            given = plain(part)
            value = given if isinstance(given, Lost) else self.one.read(given, taken)
            if isinstance(value, Lost):
                return value
            values.append(value)
        return tuple(values) or UNREADABLE
