"""A report as Markdown and as HTML: the words of the plain text in tables."""

from restraint_rules.report.display.elements import CELL, STEP, element, markdown_row, quoted
from restraint_rules.report.display.grid import Grid, html_table_of, markdown_table_of
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View

__all__ = ["cells", "html_of", "markdown_of"]

COLOURS = {"breaches": "#b00020", "warnings": "#b06000"}
"""The colour of a table's left edge; what it means stands in the heading too."""

CAPTION = "font-weight:bold;text-align:left"


def markdown_of(view: View) -> str:
    """Write a view as Markdown."""
    blocks = [f"**{quoted(view.title)}**", *map(quoted, view.origin)]
    for one in view.sections:
        blocks += markdown_table(one) if isinstance(one, Grid) else markdown_section(one, view)
    return "\n\n".join((*blocks, *map(quoted, view.last))) + "\n"


def markdown_table(grid: Grid) -> list[str]:
    """Write a table of columns of its own."""
    return [f"**{quoted(grid.title)}**", markdown_table_of(grid), *map(quoted, grid.last)]


def markdown_section(section: Section, view: View) -> list[str]:
    """Write a section as a table; of sentences alone, as a list."""
    heading = ": ".join(filter(None, (section.heading, section.total)))
    if section.is_list:
        body = "\n".join(f"- {quoted(cells(line, view)[1])}" for line in section.lines)
    else:
        head, *rows = filled_columns(section, view)
        body = "\n".join(
            (markdown_row(*head), f"|{' --- |' * len(head)}", *(markdown_row(*row) for row in rows))
        )
    return [f"**{quoted(heading)}**", body, *([quoted(section.more)] if section.more else [])]


def cells(line: Line, view: View) -> tuple[str, str, str]:
    """Lay a line out in three cells."""
    place = view.record.format(place=line.place) if line.place else ""
    text = f"{line.title}: {line.text}" if line.title else line.text
    return line.clause, text, " ".join(filter(None, (line.step, place)))


def filled_columns(section: Section, view: View) -> list[tuple[str, ...]]:
    """Lay lines out under the heads of their columns, without those in which nothing stands."""
    rows = [cells(line, view) for line in section.lines]
    filled = [place for place, column in enumerate(zip(*rows, strict=True)) if any(column)]
    return [tuple(row[place] for place in filled) for row in (view.columns, *rows)]


def html_of(view: View) -> str:
    """Write a view as HTML that can stand inside any page: escaped, styled inline, without ids or scripts."""
    first = (f"<p>{element('strong', view.title)}</p>", *(element("p", line) for line in view.origin))
    tables = (
        html_captioned(one) if isinstance(one, Grid) else html_section(one, view) for one in view.sections
    )
    last = (element("p", line) for line in view.last)
    return "\n".join(("<div>", *first, *tables, *last, "</div>")) + "\n"


def html_captioned(grid: Grid) -> str:
    """Write a table under its title, with what is said below it."""
    caption = element("caption", grid.title, CAPTION)
    return "\n".join((html_table_of(grid, f"{caption}\n"), *(element("p", line) for line in grid.last)))


def html_section(section: Section, view: View) -> str:
    """Write a section as a table; of sentences alone, as a list."""
    heading = ": ".join(filter(None, (section.heading, section.total)))
    body = html_list(section, heading, view) if section.is_list else html_table(section, heading, view)
    return "\n".join((body, *([element("p", section.more)] if section.more else ())))


def html_list(section: Section, heading: str, view: View) -> str:
    """Write sentences under their heading."""
    items = "\n".join(element("li", cells(line, view)[1]) for line in section.lines)
    return f"<p>{element('strong', heading)}</p>\n<ul>\n{items}\n</ul>"


def html_table(section: Section, heading: str, view: View) -> str:
    """Write lines as a table."""
    edge = f"border-left:3px solid {COLOURS.get(section.name, '#808080')}"
    caption = element("caption", heading, CAPTION)
    columns, *lines = filled_columns(section, view)
    styles = [STEP if column == view.columns[-1] else CELL for column in columns]
    head = "".join(element('th scope="col"', *one) for one in zip(columns, styles, strict=True))
    rows = "\n".join(html_row(line, styles, by_clause=columns[0] == view.columns[0]) for line in lines)
    table = f'<table style="border-collapse:collapse;{edge}">\n{caption}\n<thead><tr>{head}</tr></thead>'
    return f"{table}\n<tbody>\n{rows}\n</tbody>\n</table>"


def html_row(line: tuple[str, ...], styles: list[str], *, by_clause: bool) -> str:
    """Write a line as a row; where it has a clause, that heads it."""
    tags = ['th scope="row"' if by_clause and line[0] else "td", *["td"] * (len(line) - 1)]
    cells_of_row = (element(*one) for one in zip(tags, line, styles, strict=True))
    return f"<tr>{''.join(cells_of_row)}</tr>"
