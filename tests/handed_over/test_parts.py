"""One answer within the page: what its headings, lists and tables are."""

import pytest

from restraint_rules.page.parts import html_of_answer
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View

WITH_CLAUSE = Line("IX.A", "Report", "None was made.", "Make it.")
WITH_PLACE = Line("", "", "A fact is missing.", "", "student.id")
SENTENCE = Line("", "", "Two uses overlap.")
USES = Grid(
    "Uses",
    ("Month", "Held", "Hurt", "Why"),
    (("May", "7", "0", "few"), ("June", "9", "1", "many")),
    numbers=True,
    words=True,
    marked=frozenset({(1, 2)}),
)


def written_parts(*sections: Section | Grid, last: tuple[str, ...] = ()) -> str:
    columns = ("Clause", "Found", "Next")
    view = View("An incident", ("Of 5 March.",), columns, "Next: ", "Record {place}", sections, last)
    return html_of_answer(view, told="No advice.")


def test_lines_are_rows_that_their_clause_heads() -> None:
    text = written_parts(Section("breaches", "Breaches", "2", (WITH_CLAUSE, WITH_PLACE)))

    assert "<h4>Breaches: 2</h4>" in text
    assert '<th scope="row">IX.A</th><td>Report: None was made.</td><td>Make it.</td>' in text
    assert "<tr><td></td><td>A fact is missing.</td><td>Record student.id</td></tr>" in text
    assert "<li>" not in text


def test_sentences_are_a_list() -> None:
    text = written_parts(Section("data", "Worth knowing", "", (SENTENCE,)))

    assert "<h4>Worth knowing</h4>\n<ul>\n<li>Two uses overlap.</li>\n</ul>" in text
    assert "<table" not in text


@pytest.mark.parametrize("more", ["", "3 more"])
def test_what_is_left_out_is_told(more: str) -> None:
    text = written_parts(Section("data", "Worth knowing", "", (SENTENCE,), more))

    assert ('<p class="more">3 more</p>' in text) == bool(more)
    assert ('class="more"' in text) == bool(more)


def test_a_table_tells_numbers_from_words_and_marks_a_cell() -> None:
    text = written_parts(USES)

    assert "<h4>Uses</h4>" in text
    assert '<table class="numbers">' in text
    heads = ("Month", "Held", "Hurt")
    assert (
        "".join(f'<th scope="col">{one}</th>' for one in heads) + '<th scope="col" class="words">Why</th>'
        in text
    )
    assert '<th scope="row">May</th><td>7</td><td>0</td><td class="words">few</td>' in text
    assert '<th scope="row">June</th><td>9</td><td class="marked">1</td><td class="words">many</td>' in text


def test_a_table_of_texts_tells_nothing_apart() -> None:
    text = html_of_answer(USES._replace(numbers=False, marked=frozenset()), told="")

    assert "<h3>Uses</h3>" in text
    assert '<table class="texts">' in text
    assert 'class="words"' not in text
    assert 'class="marked"' not in text


def test_of_the_last_lines_the_one_that_the_page_tells_is_left_out() -> None:
    text = written_parts(last=("All else is met.", "No advice.", "Two are counted."))

    assert text.endswith("<p>All else is met.</p><p>Two are counted.</p>\n</div>")
