"""A table with a column for each thing compared."""

import pytest

from restraint_rules.report.display.grid import Grid, html_of_grid, markdown_of_grid, text_of_grid

LONG = "a sentence of several words that needs more than one line"
NASTY = "<b>x</b> | y"


def grid(columns: int, *texts: str) -> Grid:
    """A table of one row; columns without a text are empty."""
    cells = (*texts, *("" for _ in range(columns - len(texts))))
    heads = ("Topic", *(f"text {number}" for number in range(1, columns + 1)))
    return Grid("A comparison", heads, (("Parent told", *cells),), ("No advice.",))


@pytest.mark.parametrize("columns", [1, 2, 3, 4])
def test_few_columns_stand_side_by_side(columns: int) -> None:
    lines = text_of_grid(grid(columns, *(LONG for _ in range(columns)))).splitlines()

    assert lines[2].split()[:2] == ["Topic", "text"]
    assert max(map(len, lines)) <= 120  # what a wide terminal shows
    assert sum(line.count("several") for line in lines) == columns


def test_many_columns_stand_one_below_the_other_and_empty_cells_are_left_out() -> None:
    assert text_of_grid(grid(5, "met", "", "breach")).splitlines() == [
        "A comparison",
        "",
        "Parent told",
        "  text 1: met",
        "  text 3: breach",
        "",
        "No advice.",
    ]


def test_words_longer_than_a_column_do_not_move_the_next() -> None:
    lines = text_of_grid(grid(4, "x" * 60, "next")).splitlines()
    row = next(line for line in lines if line.startswith("Parent told"))

    assert row.index("next") == lines[2].index("text 2")


def test_markdown() -> None:
    assert markdown_of_grid(grid(2, "met", NASTY)) == (
        "**A comparison**\n\n"
        "| Topic | text 1 | text 2 |\n"
        "| --- | --- | --- |\n"
        "| Parent told | met | \\<b\\>x\\</b\\> \\| y |\n\n"
        "No advice.\n"
    )


def test_html_escapes_what_it_is_given() -> None:
    html = html_of_grid(grid(2, "met", NASTY))

    assert "<b>x</b>" not in html
    assert "&lt;b&gt;x&lt;/b&gt; | y" in html
    assert html.count("<td") == 2
    assert html.count("<th ") == 3 + 1
    assert html.startswith("<div>\n<p><strong")
    assert html.endswith("</div>\n")


def test_what_cannot_be_printed_is_blanked() -> None:
    assert "\x1b" not in text_of_grid(grid(2, "met\x1b[31m"))
    assert "\x1b" not in markdown_of_grid(grid(2, "met\x1b[31m")) + html_of_grid(grid(2, "met\x1b[31m"))
