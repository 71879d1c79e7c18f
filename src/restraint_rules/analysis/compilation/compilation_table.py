"""A school year's counts as a table: a row for each count, a column for each place."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.display.grid import Grid

__all__ = ["CellState", "CompilationCell", "Place", "table_of"]

CellState = Literal["counted", "incomplete", "suppressed", "not_collected", "not_begun"]
"""``incomplete``: the year is not over, or not every school's or student's records are given, or not for all
of it. ``not_begun``: nor has it begun. A zero that the records of a whole year show is ``counted``."""

Place = tuple[str, str]
"""School and group, of which at most one is named."""


class CompilationCell(NamedTuple):
    """One count.

    Attributes:
        table: What is counted, for example ``durations``.
        row: Which of them, for example ``over_60``.
        school: In which school; empty: in all.
        group: Of which group of students; empty: of all.
        number: How many; ``None``: not collected, suppressed, or of a year to come.
        state: Whether it was counted.
    """

    table: str
    row: str
    school: str
    group: str
    number: int | None
    state: CellState


def table_of(title: str, cells: Iterable[CompilationCell], catalogue: Catalogue) -> Grid:
    """Lay counts out: what is marked in a cell is explained below."""
    places: dict[Place, dict[tuple[str, str], CompilationCell]] = {}
    for cell in cells:
        places.setdefault((cell.school, cell.group), {})[cell.table, cell.row] = cell
    rows = tuple(
        (row_name(*name, catalogue), *(told(place[name], catalogue) for place in places.values()))
        for name in next(iter(places.values()))
    )
    heads = tuple(place_name(place, catalogue) for place in places)
    marks = tuple(explained(places, catalogue))
    first = catalogue.heading("compilation.counted")
    return Grid(title, (first, *heads), rows, (*marks, catalogue.heading("closing")), numbers=True)


def row_name(table: str, row: str, catalogue: Catalogue) -> str:
    """Name a count."""
    return f"{catalogue.heading(f'table.{table}')}: {catalogue.heading(f'row.{row}')}"


def place_name(place: Place, catalogue: Catalogue) -> str:
    """Name a place."""
    school, group = place
    name = "school" if school else "group" if group else "all"
    return catalogue.headings[f"compilation.{name}"].format(school=school, group=group)


def told(cell: CompilationCell, catalogue: Catalogue) -> str:
    """Write one count; what is no whole count has a mark."""
    return catalogue.headings[f"compilation.cell.{cell.state}"].format(count=cell.number)


def explained(
    places: Mapping[Place, Mapping[tuple[str, str], CompilationCell]], catalogue: Catalogue
) -> Iterator[str]:
    """Say what the marks mean that occur."""
    states = {cell.state for place in places.values() for cell in place.values()}
    for state in ("incomplete", "suppressed", "not_collected", "not_begun"):
        if state in states:
            yield catalogue.heading(f"compilation.{state}")
