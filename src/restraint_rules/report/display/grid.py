"""A table with a column for each of several things compared: as text, Markdown and HTML."""

from collections.abc import Iterator
from itertools import zip_longest
from textwrap import wrap
from typing import NamedTuple

from restraint_rules.report.display.markup import CELL, element, markdown_row, quoted
from restraint_rules.report.display.view import printable

__all__ = ["Grid", "html_of_grid", "markdown_of_grid", "text_of_grid"]

WIDTH = 120
NARROWEST = 20
FIRST = 22
GAP = 2

NUMBER = CELL.replace("left;v", "right;v")
"""How a number is set."""


class Grid(NamedTuple):
    """A table as it is shown.

    Attributes:
        title: What is compared.
        columns: The heading of each column; the first is that of the rows' names.
        rows: The texts of each row, as many as there are columns.
        last: What is said below it.
        numbers: Whether all columns but the first hold numbers, which are set right.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    last: tuple[str, ...]
    numbers: bool = False


def text_of_grid(grid: Grid) -> str:
    """Write a table as plain text: side by side where there is room, else one below the other."""
    if grid.numbers:
        return "\n".join((*wrap(printable(grid.title), WIDTH), "", *set_right(grid), "", *grid.last))
    width = (WIDTH - FIRST) // (len(grid.columns) - 1) - 2
    body = side_by_side(grid, width) if width >= NARROWEST else one_below_the_other(grid)
    return "\n".join((*wrap(printable(grid.title), WIDTH), "", *body, "", *grid.last))


def set_right(grid: Grid) -> list[str]:
    """Write columns as wide as what stands in them, numbers at their right edge."""
    rows = [tuple(map(printable, row)) for row in (grid.columns, *grid.rows)]
    first, *widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    blocks = [block(rows, places, first, widths) for places in abreast(widths, WIDTH - first)]
    return [line for number, lines in enumerate(blocks) for line in ([""] * (number > 0) + lines)]


def abreast(widths: list[int], room: int) -> Iterator[list[int]]:
    """Part columns, by their places, into those that stand abreast; one at least, however wide."""
    places: list[int] = []
    for place in range(len(widths)):
        if places and sum(widths[one] + GAP for one in (*places, place)) > room:
            yield places
            places = []
        places.append(place)
    yield places


def block(rows: list[tuple[str, ...]], places: list[int], first: int, widths: list[int]) -> list[str]:
    """Write the names and some of the columns."""
    gap = " " * GAP

    def line(name: str, *cells: str) -> str:
        right = (cells[place].rjust(widths[place]) for place in places)
        return gap.join((name.ljust(first), *right)).rstrip()

    rule = gap.join("-" * width for width in (first, *(widths[place] for place in places)))
    return [line(*rows[0]), rule, *(line(*row) for row in rows[1:])]


def side_by_side(grid: Grid, width: int) -> list[str]:
    """Write rows of cells, each cell broken into lines."""
    widths = (FIRST, *(width for _ in grid.columns[1:]))
    lines = [*text_row(grid.columns, widths), "  ".join("-" * one for one in widths)]
    for row in grid.rows:
        lines += text_row(row, widths)
    return lines


def text_row(cells: tuple[str, ...], widths: tuple[int, ...]) -> list[str]:
    """Write one row; long words are broken, so that columns stay where they are."""
    broken = [
        wrap(printable(cell), width, break_on_hyphens=False)
        for cell, width in zip(cells, widths, strict=True)
    ]
    lines = zip_longest(*broken, fillvalue="")
    return [
        "  ".join(part.ljust(width) for part, width in zip(parts, widths, strict=True)).rstrip()
        for parts in lines
    ]


def one_below_the_other(grid: Grid) -> list[str]:
    """Write each row as a list of its cells."""
    lines: list[str] = []
    for name, *cells in grid.rows:
        lines.append(printable(name))
        for column, cell in zip(grid.columns[1:], cells, strict=True):
            text = printable(f"{column}: {cell}")
            lines += wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ") if cell else []
    return lines


def markdown_of_grid(grid: Grid) -> str:
    """Write a table as Markdown."""
    head = (markdown_row(*grid.columns), markdown_row(*rules(grid)))
    table = "\n".join((*head, *(markdown_row(*row) for row in grid.rows)))
    return "\n\n".join((f"**{quoted(grid.title)}**", table, *map(quoted, grid.last))) + "\n"


def rules(grid: Grid) -> tuple[str, ...]:
    """The line below the heads of a Markdown table, which tells where its columns are set."""
    return ("---", *("---:" if grid.numbers else "---" for _ in grid.columns[1:]))


def html_of_grid(grid: Grid) -> str:
    """Write a table as HTML that can stand inside any page."""
    style = NUMBER if grid.numbers else CELL
    first, *others = grid.columns
    head = "".join(
        (element('th scope="col"', first, CELL), *(element('th scope="col"', one, style) for one in others))
    )
    rows = "\n".join(html_grid_row(style, *row) for row in grid.rows)
    table = (
        f'<table style="border-collapse:collapse">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>'
    )
    last = (element("p", line) for line in grid.last)
    return (
        "\n".join(("<div>", f"<p>{element('strong', grid.title)}</p>", f"{table}\n</table>", *last, "</div>"))
        + "\n"
    )


def html_grid_row(style: str, name: str, *cells: str) -> str:
    """Write a row that its name heads."""
    head = element('th scope="row"', name, CELL)
    return f"<tr>{head}{''.join(element('td', cell, style) for cell in cells)}</tr>"
