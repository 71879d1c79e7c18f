"""A report as plain text: words, no colour, no wider than a page."""

from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap

from restraint_rules.report.display.elements import printable
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.grid_text import text_table_of
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View

__all__ = ["text_of"]

WIDTH = 100


def text_of(view: View) -> str:
    """Write a view as plain text: first lines, sections, last lines, with an empty line between."""
    first, last = ([part for line in lines for part in wrapped(line)] for lines in (view.origin, view.last))
    blocks = ([*wrapped(view.title), *first], *body_of(view), last)
    return "\n\n".join("\n".join(block) for block in blocks)


def body_of(view: View) -> Iterator[list[str]]:
    """Write the sections: those of lines together, each table by itself."""
    for tables, found in groupby(view.sections, key=lambda one: isinstance(one, Grid)):
        written = [table_text(one) if isinstance(one, Grid) else section_text(one, view) for one in found]
        yield from written if tables else [[line for lines in written for line in lines]]


def table_text(grid: Grid) -> list[str]:
    """Write a table."""
    last = (part for line in grid.last for part in wrapped(line))
    return [*wrapped(grid.title), *text_table_of(grid), *last]


def section_text(section: Section, view: View) -> list[str]:
    """Write a heading and its lines."""
    heading = section.heading if section.named else section.heading.upper()
    written = [": ".join(filter(None, (heading, section.total)))]
    for line in section.lines:
        written += wrapped(line_text(line, view), "- ")
    return [*written, *([f"  {section.more}"] if section.more else [])]


def line_text(line: Line, view: View) -> str:
    """Write one line."""
    head = " ".join(filter(None, (line.clause, line.title)))
    text = f"{head}: {line.text}" if head else line.text
    step = view.next_step.format(step=line.step) if line.step else ""
    place = view.record.format(place=line.place) if line.place else ""
    return " ".join(filter(None, (text, step, place)))


def wrapped(text: str, bullet: str = "") -> list[str]:
    """Break a text into lines; ids and paths stay whole."""
    return wrap(
        printable(text),
        WIDTH,
        initial_indent=bullet,
        subsequent_indent=" " * len(bullet),
        break_long_words=False,
        break_on_hyphens=False,
    )
