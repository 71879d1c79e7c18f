"""A report as Markdown and as HTML."""

import re
from html.parser import HTMLParser

import pytest
from builders import incident, judge, restraint
from shown import INCIDENTS, compare, report_shown

HOSTILE = "<script>alert('r')</script>|`*_x_*`$y$"

ALLOWED = {"div", "p", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td"}


class Page(HTMLParser):
    """Reads HTML and keeps its elements, their attributes and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[str] = []
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.elements.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("name", ["few_blanks", "breaches"])
def test_the_markdown_is_as_read_and_approved(name: str) -> None:
    compare(f"{name}.md", report_shown(name).to_markdown())


@pytest.mark.parametrize("name", ["few_blanks", "breaches"])
def test_the_html_is_as_read_and_approved(name: str) -> None:
    compare(f"{name}.html", report_shown(name).to_html())


@pytest.mark.parametrize("name", INCIDENTS)
def test_html_is_well_formed_and_brings_nothing_but_words_and_inline_style(name: str) -> None:
    page = Page(report_shown(name).to_html(everything=True))
    assert not page.open
    assert set(page.elements) <= ALLOWED
    assert page.attributes <= {"style", "scope"}
    assert page.elements.count("table") == page.elements.count("caption")


@pytest.mark.parametrize("name", INCIDENTS)
def test_html_and_markdown_say_what_the_text_says(name: str) -> None:
    report = report_shown(name)
    html = " ".join(" ".join(Page(report.to_html()).words).split())
    markdown = " ".join(re.sub(r"\\(.)", r"\1", report.to_markdown()).split())
    steps = {finding.remedy for finding in (*report.failures, *report.pending)}
    messages = {finding.message for finding in (*report.failures, *report.pending, *report.questions)}
    assert steps | messages or report.outcome == "no breach found"
    for said in steps | messages:
        assert said in html
        assert said in markdown


def test_an_id_is_escaped_in_html() -> None:
    report = judge(incident(restraint(id=HOSTILE, by=None)))
    assert "<script" not in report.to_html()
    assert f"Record interventions[{HOSTILE}].by" in "".join(Page(report.to_html()).words)


def test_an_id_is_escaped_in_markdown() -> None:
    rows = judge(incident(restraint(id=HOSTILE, by=None))).to_markdown().splitlines()
    (row,) = [row for row in rows if "III.C" in row]
    assert len(re.findall(r"(?<!\\)\|", row)) == 4
    assert not re.search(r"(?<!\\)[<>`*_$\[\]]", row)


def test_a_notebook_takes_either() -> None:
    report = report_shown("breaches")
    assert report._repr_html_() == report.to_html()
    assert report._repr_markdown_() == report.to_markdown()


def test_what_is_cut_short_is_counted_in_every_form() -> None:
    report = report_shown("sparse")
    assert "<p>and " in report.to_html()
    assert "\nand " in report.to_markdown()


@pytest.mark.parametrize("name", INCIDENTS)
@pytest.mark.parametrize("everything", [False, True])
def test_no_narrative_is_ever_shown(name: str, everything: bool) -> None:
    report = report_shown(name)
    words = "".join(Page(report.to_html(everything=everything)).words)
    forms = (report.to_text(everything=everything), report.to_markdown(everything=everything), words)
    assert not re.search(r"Quillfeather|struck|Ann\b|and then", "".join(forms))
