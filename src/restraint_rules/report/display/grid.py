"""A table with a column for each of several things compared or counted: as Markdown and HTML."""

from typing import NamedTuple

from restraint_rules.report.display.elements import CELL, element, markdown_row, quoted

__all__ = ["Grid", "html_of_grid", "html_table_of", "markdown_of_grid", "markdown_table_of"]

NAME = f"{CELL};min-width:6em"
"""How the name of a row is set: wide enough for a month, or for most words."""

NUMBER = CELL.replace("left;v", "right;v")
"""How a number is set, and the head of its column."""

UNBROKEN = ";white-space:nowrap"
"""What keeps a number in one line."""

WORDS = f"{CELL};min-width:14em"
"""How words beside numbers are set: on a phone they do not become a column of letters."""

MARK = ";font-weight:bold;border-left:3px solid #b00020"
"""How a cell is marked that a reader must not overlook."""


class Grid(NamedTuple):
    """A table as it is shown.

    Attributes:
        title: What is compared.
        columns: The heading of each column; the first is that of the rows' names.
        rows: The texts of each row, as many as there are columns.
        last: What is said below it.
        numbers: Whether all columns but the first hold numbers, which are set right.
        words: Whether the last column holds words all the same.
        marked: Cells that a reader must not overlook: the place of the row and of the column, from 0.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    last: tuple[str, ...] = ()
    numbers: bool = False
    words: bool = False
    marked: frozenset[tuple[int, int]] = frozenset()

    def is_number(self, column: int) -> bool:
        """Whether a column holds numbers."""
        return self.numbers and column > 0 and not (self.words and column == len(self.columns) - 1)

    def told(self, row: int) -> tuple[str, ...]:
        """The texts of a row where no colour can mark them: a mark stands before them."""
        return tuple(
            f"! {cell}" if (row, column) in self.marked else cell
            for column, cell in enumerate(self.rows[row])
        )


def markdown_of_grid(grid: Grid) -> str:
    """Write a table as Markdown, under its title."""
    return "\n\n".join((f"**{quoted(grid.title)}**", markdown_table_of(grid), *map(quoted, grid.last))) + "\n"


def markdown_table_of(grid: Grid) -> str:
    """Write a table as Markdown; the line below its heads tells where its columns are set."""
    rules = ("---:" if grid.is_number(column) else "---" for column in range(len(grid.columns)))
    rows = (markdown_row(*grid.told(row)) for row in range(len(grid.rows)))
    return "\n".join((markdown_row(*grid.columns), markdown_row(*rules), *rows))


def html_of_grid(grid: Grid) -> str:
    """Write a table as HTML that can stand inside any page, under its title."""
    title, last = f"<p>{element('strong', grid.title)}</p>", (element("p", line) for line in grid.last)
    return "\n".join(("<div>", title, html_table_of(grid), *last, "</div>")) + "\n"


def html_table_of(grid: Grid, caption: str = "") -> str:
    """Write a table as HTML; where a screen is too narrow for it, it can be moved sideways."""
    styles = [style_of(grid, column) for column in range(len(grid.columns))]
    head = "".join(
        element('th scope="col"', one, style) for one, style in zip(grid.columns, styles, strict=True)
    )
    rows = "\n".join(html_row(grid, row, styles) for row in range(len(grid.rows)))
    return (
        f'<div style="overflow-x:auto" tabindex="0">\n<table style="border-collapse:collapse">\n{caption}'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def style_of(grid: Grid, column: int) -> str:
    """How a column is set."""
    if grid.is_number(column):
        return NUMBER
    return WORDS if grid.numbers and column else CELL


def html_row(grid: Grid, row: int, styles: list[str]) -> str:
    """Write a row that its name heads."""
    name, *cells = grid.rows[row]
    written = (
        element("td", cell, f"{styles[column]}{more_style(grid, row, column)}")
        for column, cell in enumerate(cells, start=1)
    )
    head = element('th scope="row"', name, NAME)
    return f"<tr>{head}{''.join(written)}</tr>"


def more_style(grid: Grid, row: int, column: int) -> str:
    """What is set of one cell beside how its column is."""
    if (row, column) in grid.marked:
        return MARK
    return UNBROKEN if grid.is_number(column) else ""
