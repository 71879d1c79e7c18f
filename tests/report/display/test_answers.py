"""Answers of several parts: sentences as a list, lines as a table, counts as a table of their own."""

from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, view_with

COUNTS = Grid("Month by month", ("Month", "Uses"), (("2026-03", "4*"),), ("*: not over.",), numbers=True)


class Answer(Displayed):
    """Something to look at."""

    def view(self, catalogue: Catalogue) -> View:
        parts = (
            Section(
                "changed", "Changed", "", (Line("", "", "There is less."), Line("", "Rate", "4.")), "2 more"
            ),
            COUNTS,
            Section("empty", "Empty", "", ()),
            COUNTS._replace(rows=()),
            Section("due", "Due", "1", (Line("IX.B", "", "Call.", "Do it."),)),
            Section("last", "Told", "", (Line("", "", "So."),)),
        )
        return view_with("An answer", parts, catalogue)


def test_text_sets_tables_apart() -> None:
    closing = ENGLISH.heading("closing")

    assert Answer().to_text().splitlines() == [
        *("An answer", ""),
        *("CHANGED", "- There is less.", "- Rate: 4.", "  2 more", ""),
        *("Month by month", "Month    Uses", "-------  ----", "2026-03    4*", "*: not over.", ""),
        *("DUE: 1", "- IX.B: Call. Next: Do it.", "TOLD", "- So.", ""),
        closing,
    ]


def test_markdown() -> None:
    text = Answer().to_markdown()

    assert "**Changed**\n\n- There is less.\n- Rate: 4.\n\n2 more\n\n**Month by month**\n\n| Month |" in text
    assert "| --- | ---: |\n| 2026-03 | 4\\* |\n\n\\*: not over.\n\n**Due: 1**\n\n| Clause |" in text


def test_html() -> None:
    text = Answer().to_html()

    assert "<ul>\n<li>There is less.</li>\n<li>Rate: 4.</li>\n</ul>\n<p>2 more</p>" in text
    assert text.count("<caption") == text.count("<table") == 2
    assert text.count("<thead>") == 2
    assert "<p>*: not over.</p>" in text
    assert "Empty" not in text
