"""The page to hand over: one text that needs nothing else, with headings in order."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from chart_samples import SAMPLES
from page_samples import LEAD, SPECIAL, whole_page
from test_examples import report_of_story

from restraint_rules.page import page


class Headings(HTMLParser):
    """Reads the headings, the ids, the links, and whatever fetches something."""

    def __init__(self) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.fetching: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if tag == "a" else []
        fetches = tag in {"script", "link", "img", "iframe", "object"} or "src" in given
        self.fetching += [tag] if fetches else []


@pytest.fixture(scope="module")
def text() -> str:
    return whole_page()


def headings_of(text: str) -> Headings:
    found = Headings()
    found.feed(text)
    return found


def test_it_needs_nothing_else(text: str) -> None:
    assert headings_of(text).fetching == []
    assert not re.search(r"url\(|@import|javascript:", text)
    outside = set(re.findall(r"https?://[^\"' <)]+", text))
    assert outside <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}


def test_the_contents_lead_to_every_chapter(text: str) -> None:
    found = headings_of(text)

    assert found.links == [f"#chapter-{number}" for number in range(1, 9)]
    assert {link.removeprefix("#") for link in found.links} <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))


def test_headings_go_down_one_by_one(text: str) -> None:
    levels = headings_of(text).levels

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_what_is_written_is_escaped(text: str) -> None:
    assert SPECIAL not in text
    assert text.count("Who is &lt;near&gt; &amp; &#x27;why&#x27;") == 2


def test_every_part_is_in_it_once(text: str) -> None:
    assert text.count("<figure>") == len(SAMPLES) + 2
    assert f"<p>{LEAD}</p>" in text
    assert "<p>Nobody is.</p>" in text
    assert text.count("This is no legal advice.") == 1
    assert "Copy within 2 business days" in text
    assert len(text.encode()) < 300_000


def test_one_chapter_needs_no_contents() -> None:
    text = page("Incident", {"What was found": report_of_story("past-fifteen-minutes")})

    assert "<nav" not in text
    assert "<header><h1>Incident</h1></header>" in text
    assert headings_of(text).levels[:3] == [1, 2, 3]


@pytest.mark.parametrize("chapters", [0, 2])
def test_several_need_them(chapters: int) -> None:
    text = page("Incident", {f"Part {number}": "Nobody is." for number in range(chapters)})

    assert headings_of(text).links == [f"#chapter-{number + 1}" for number in range(chapters)]
    assert ("<nav" in text) == (chapters > 1)


def test_a_report_lists_no_clause_that_needs_nobody_and_tells_how_it_was_made_where_asked() -> None:
    report = report_of_story("past-fifteen-minutes")
    short = page("Incident", {"Found": report})
    made = page("Incident", {"Found": report}, receipt=True)

    assert "All clauses" not in short + made
    assert report.receipt.library not in short
    assert report.receipt.library in made


def test_the_same_parts_are_the_same_page(text: str) -> None:
    assert whole_page() == text
