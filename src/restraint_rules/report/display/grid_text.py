"""A table as plain text, in columns where there is room for them."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap

from restraint_rules.report.display.elements import printable
from restraint_rules.report.display.grid import Grid

__all__ = ["WIDTH", "text_of_grid", "text_table_of"]

WIDTH = 120
NARROWEST = 20
FIRST = 22
GAP = 2


def text_of_grid(grid: Grid) -> str:
    """Write a table under its title."""
    return "\n".join((*wrap(printable(grid.title), WIDTH), "", *text_table_of(grid), "", *grid.last))


def text_table_of(grid: Grid) -> list[str]:
    """Write a table without its title: side by side where there is room, else one below the other."""
    rows = [tuple(map(printable, row)) for row in (grid.columns, *map(grid.told, range(len(grid.rows))))]
    if grid.numbers:
        return set_right(grid, rows)
    width = (WIDTH - FIRST) // (len(grid.columns) - 1) - GAP
    if width < NARROWEST:
        return one_below_the_other(rows)
    return block(grid, rows, range(len(grid.columns)), [FIRST, *(width for _ in grid.columns[1:])])


Rows = Sequence[tuple[str, ...]]
"""The heads, then the rows."""


def set_right(grid: Grid, rows: Rows) -> list[str]:
    """Write columns as wide as what stands in them, numbers at their right edge."""
    widths = widths_of(grid, rows)
    parted = enumerate(abreast(widths))
    return [
        line
        for number, places in parted
        for line in ([""] * (number > 0) + block(grid, rows, (0, *places), widths))
    ]


def widths_of(grid: Grid, rows: Rows) -> list[int]:
    """How wide each column is: where they do not all fit, no wider than the longest word of its head."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    gaps = GAP * (len(widths) - 1)
    if sum(widths) + gaps > WIDTH:
        widths[1:] = [
            max(*map(len, head.split()), *map(len, cells)) if grid.is_number(place) else widths[place]
            for place, (head, *cells) in enumerate(zip(*rows, strict=True))
            if place
        ]
    if grid.words:
        widths[-1] = min(widths[-1], max(NARROWEST, WIDTH - gaps - sum(widths[:-1])))
    return widths


def abreast(widths: list[int]) -> Iterator[list[int]]:
    """Part columns, by their places, into those that stand abreast; one at least, however wide."""
    places: list[int] = []
    for place in range(1, len(widths)):
        if places and widths[0] + sum(widths[one] + GAP for one in (*places, place)) > WIDTH:
            yield places
            places = []
        places.append(place)
    yield places


def block(grid: Grid, rows: Rows, places: Sequence[int], widths: list[int]) -> list[str]:
    """Write some of the columns."""
    rule = (" " * GAP).join("-" * widths[place] for place in places)
    head, *body = (lines_of(grid, row, places, widths) for row in rows)
    return [*head, rule, *(line for lines in body for line in lines)]


def lines_of(grid: Grid, row: tuple[str, ...], places: Sequence[int], widths: list[int]) -> list[str]:
    """Write one row; long words are broken, so that columns stay where they are."""
    broken = [wrap(row[place], widths[place], break_on_hyphens=False) for place in places]
    return [
        (" " * GAP)
        .join(
            part.rjust(widths[place]) if grid.is_number(place) else part.ljust(widths[place])
            for place, part in zip(places, parts, strict=True)
        )
        .rstrip()
        for parts in zip_longest(*broken, fillvalue="")
    ]


def one_below_the_other(rows: Rows) -> list[str]:
    """Write each row as a list of its cells."""
    (_, *columns), *body = rows
    lines: list[str] = []
    for name, *cells in body:
        lines.append(name)
        for column, cell in zip(columns, cells, strict=True):
            text = f"{column}: {cell}"
            lines += wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ") if cell else []
    return lines
