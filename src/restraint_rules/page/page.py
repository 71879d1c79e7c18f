"""A page of chapters, each with answers, pictures and sentences, made without any other file or a network."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Protocol, runtime_checkable

from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.page.parts import html_of_answer
from restraint_rules.page.style import STYLE
from restraint_rules.report.content.content import ReportContent
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.elements import element
from restraint_rules.report.display.view import view_of

__all__ = ["Figure", "Part", "page"]


@runtime_checkable
class Figure(Protocol):
    """Whatever draws itself as a figure in HTML, as the pictures of ``restraint_rules.charts`` do."""

    def to_html(self) -> str:
        """Write it as HTML that can stand inside any page."""
        ...


Part = ReportContent | Displayed | Figure | str
"""A report, another answer that can be shown, a figure, or a sentence of one's own."""


def page(
    title: str,
    chapters: Mapping[str, Part | Iterable[Part]],
    *,
    lead: str = "",
    receipt: bool = False,
    language: str = "en",
    catalogue: Catalogue = ENGLISH,
) -> str:
    """Write one page that can be handed over as it is: it asks for no other file, no script and no network.

    Args:
        title: What the page is.
        chapters: What stands in it, by headings in order: one part, or several.
        lead: A sentence below the title, for example for whom and when the page was made.
        receipt: Whether each report says how it was made: text, readings, calendar, library.
        language: The language of the catalogue, as a code: ``en``.
        catalogue: The words.

    Returns:
        The whole document, as text.
    """
    named = [(f"chapter-{number}", *one) for number, one in enumerate(chapters.items(), 1)]
    head = (
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        element("title", title),
        f"<style>\n{STYLE}</style>",
    )
    body = (
        f"<header>{element('h1', title)}{element('p', lead) if lead else ''}</header>",
        contents([one[:2] for one in named], catalogue) if len(named) > 1 else "",
        "<main>",
        *(chapter(name, heading, given, catalogue, receipt=receipt) for name, heading, given in named),
        "</main>",
        f"<footer>{element('p', catalogue.heading('closing'))}</footer>",
    )
    start = f'<!DOCTYPE html>\n<html lang="{escape(language)}">'
    return "\n".join((start, "<head>", *head, "</head>", "<body>", *body, "</body>", "</html>", ""))


def contents(named: list[tuple[str, str]], catalogue: Catalogue) -> str:
    """List the chapters."""
    heading = element('h2 id="contents"', catalogue.heading("page.contents"))
    links = (element(f'a href="#{name}"', heading) for name, heading in named)
    items = "\n".join(f"<li>{link}</li>" for link in links)
    return f'<nav aria-labelledby="contents">{heading}\n<ol>\n{items}\n</ol></nav>'


def chapter(
    name: str, heading: str, given: Part | Iterable[Part], catalogue: Catalogue, *, receipt: bool
) -> str:
    """Write one chapter."""
    body = "\n".join(part_of(one, catalogue, receipt=receipt) for one in parts_of(given))
    head = element(f'h2 id="{name}"', heading)
    return f'<section aria-labelledby="{name}">\n{head}\n{body}\n</section>'


def parts_of(given: Part | Iterable[Part]) -> Iterator[Part]:
    """List the parts of a chapter, of which there may be one; several answers can be walked through, too."""
    if isinstance(given, str | ReportContent | Displayed | Figure):
        yield given
    else:
        yield from given


def part_of(one: Part, catalogue: Catalogue, *, receipt: bool) -> str:
    """Write one part."""
    if isinstance(one, str):
        return element("p", one)
    told = catalogue.heading("closing")
    if isinstance(one, ReportContent):
        return html_of_answer(view_of(one, catalogue, everything=False, receipt=receipt), told=told)
    if isinstance(one, Displayed):
        return html_of_answer(one.view(catalogue), told=told)
    return one.to_html()
