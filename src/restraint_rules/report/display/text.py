"""A report as plain text: words, no colour, no wider than a page."""

from textwrap import wrap

from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, printable

__all__ = ["text_of"]

WIDTH = 100


def text_of(view: View) -> str:
    """Write a view as plain text."""
    body = [line for section in view.sections for line in section_text(section, view)]
    first = [part for line in (view.title, *view.origin) for part in wrapped(line)]
    parted = ["", *body] if body else []
    return "\n".join((*first, *parted, "", *(part for line in view.last for part in wrapped(line))))


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
