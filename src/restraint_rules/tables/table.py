"""A table: its columns with their types, and its rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from restraint_rules.answers import Listing

__all__ = ["Cell", "Field", "Kind", "Row", "Table", "table"]

Kind = Literal["text", "integer", "flag", "day", "moment"]
"""``moment``: an aware datetime; ``day``: a date. No column holds both."""

Cell = str | int | bool | date | datetime | None

Row = dict[str, Cell]


class Field(NamedTuple):
    """A column.

    Attributes:
        kind: What its cells are, where they are not ``None``.
        description: What it holds.
    """

    kind: Kind
    description: str


@dataclass(frozen=True, slots=True)
class Table(Listing[Row]):
    """Rows of one schema.

    Attributes:
        name: What the rows are of.
        fields: The columns by name, in order.
        rows: The rows; each has every column, in order.
    """

    name: str
    fields: Mapping[str, Field]
    rows: tuple[Row, ...]

    @property
    def _listed(self) -> tuple[Row, ...]:
        return self.rows

    def __repr__(self) -> str:
        return f"<Table of {self.name}: {len(self.rows)} rows, {len(self.fields)} columns>"

    def to_records(self) -> list[Row]:
        """The rows as a list of dictionaries: data frames, DuckDB and ``csv.DictWriter`` take it as it is."""
        return list(self.rows)


def table(name: str, fields: Mapping[str, Field], rows: Iterable[Row]) -> Table:
    """Make a table; rows get the columns they lack, and all get the columns' order."""
    return Table(name, fields, tuple({column: row.get(column) for column in fields} for row in rows))
