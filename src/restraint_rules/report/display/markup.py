"""A report as Markdown and as HTML: the words of the plain text in tables."""

import re
from html import escape

from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, printable

__all__ = ["CELL", "cells", "element", "html_of", "markdown_of", "markdown_row", "quoted"]

MARKDOWN_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")

COLOURS = {"breaches": "#b00020", "warnings": "#b06000"}
"""The colour of a table's left edge; what it means stands in the heading too."""

CELL = "padding:0.1em 0.8em 0.1em 0.4em;text-align:left;vertical-align:top"


def markdown_of(view: View) -> str:
    """Write a view as Markdown."""
    blocks = [f"**{quoted(view.title)}**", *map(quoted, view.origin)]
    for section in view.sections:
        heading = ": ".join(filter(None, (section.heading, section.total)))
        blocks.append(f"**{quoted(heading)}**")
        rows = (markdown_row(*cells(line, view)) for line in section.lines)
        blocks.append("\n".join((markdown_row(*view.columns), "| --- | --- | --- |", *rows)))
        blocks += [quoted(section.more)] if section.more else []
    return "\n\n".join((*blocks, *map(quoted, view.last))) + "\n"


def markdown_row(*texts: str) -> str:
    """Write a row of a table."""
    return f"| {' | '.join(quoted(text) for text in texts)} |"


def quoted(text: str) -> str:
    """Escape what Markdown would read as markup."""
    return MARKDOWN_SPECIAL.sub(r"\\\1", printable(text))


def cells(line: Line, view: View) -> tuple[str, str, str]:
    """Lay a line out in three cells."""
    place = view.record.format(place=line.place) if line.place else ""
    text = f"{line.title}: {line.text}" if line.title else line.text
    return line.clause, text, " ".join(filter(None, (line.step, place)))


def html_of(view: View) -> str:
    """Write a view as HTML that can stand inside any page: escaped, styled inline, without ids or scripts."""
    first = (f"<p>{element('strong', view.title)}</p>", *(element("p", line) for line in view.origin))
    tables = (html_table(section, view) for section in view.sections)
    last = (element("p", line) for line in view.last)
    return "\n".join(("<div>", *first, *tables, *last, "</div>")) + "\n"


def html_table(section: Section, view: View) -> str:
    """Write a section as a table."""
    edge = f"border-left:3px solid {COLOURS.get(section.name, '#808080')}"
    heading = ": ".join(filter(None, (section.heading, section.total)))
    caption = element("caption", heading, "font-weight:bold;text-align:left")
    head = "".join(element('th scope="col"', column, CELL) for column in view.columns)
    rows = "\n".join(html_row(line, view) for line in section.lines)
    table = f'<table style="border-collapse:collapse;{edge}">\n{caption}\n<thead><tr>{head}</tr></thead>'
    more = f"\n{element('p', section.more)}" if section.more else ""
    return f"{table}\n<tbody>\n{rows}\n</tbody>\n</table>{more}"


def html_row(line: Line, view: View) -> str:
    """Write a line as a row that its clause heads."""
    clause, text, step = cells(line, view)
    head = element('th scope="row"' if clause else "td", clause, CELL)
    return f"<tr>{head}{element('td', text, CELL)}{element('td', step, CELL)}</tr>"


def element(tag: str, text: str, style: str = "") -> str:
    """Write an element with escaped text."""
    opening = f'{tag} style="{style}"' if style else tag
    return f"<{opening}>{escape(printable(text))}</{tag.partition(' ')[0]}>"
