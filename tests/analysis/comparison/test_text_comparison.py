"""Texts side by side: every cell as the texts say it, silence and what is unread included.

A cell is written by its numbers; ``words``: it asks something without a number; ``-``: it is silent; a
dagger: something in it rests on a text that was not read.
"""

from datetime import date

import pytest

from restraint_rules import policies
from restraint_rules.analysis import TextComparison, compare_texts
from restraint_rules.analysis.comparison.text_comparison import UNREAD, TextComparisonCell
from restraint_rules.findings import ENGLISH
from restraint_rules.policies import by_id

COLUMNS = (
    "connecticut", "sprague", "massachusetts-schools", "massachusetts-dmh", "nasmhpd", "cms-hospital",
    "cms-prtf", "us-ed-2012", "keeping-all-students-safe-act",
)  # fmt: skip
DAY = date(2026, 11, 26)
EXAMINED, ORDERS = "60 min, 15 min †", "4 hours, 120 min, 60 min"
DEATHS = (
    "24 hours in 1 close of business, 7 calendar days in 1 close of business, "
    "24 hours in 7 calendar days, 24 hours"
)

EXPECTED: dict[str, tuple[str, ...]] = {
    "What a restraint is": ("words", "words", "words †", "-", "-", "words", "words", "words †", "words"),
    "What a seclusion is": ("words", "words", "words †", "words", "-", "words", "words", "words †", "words"),
    "When it may be used": (
        "words", "words", "words †", "words", "words", "words", "words", "words", "words",
    ),
    "Prone, and other threats to life": (
        "words", "words", "words †", "-", "-", "-", "-", "words †", "words",
    ),
    "Mechanical restraint": ("-", "-", "words †", "-", "-", "-", "-", "words", "words"),
    "Drugs": ("words †", "words", "words †", "-", "-", "-", "-", "words", "words"),
    "Planned, standing, as needed": (
        "words", "words", "words †", "words †", "-", "words", "words", "-", "words",
    ),
    # The statute lets nothing end by itself: past 15 minutes it is decided, as in Sprague
    "How long": (
        "-", "15 min", "-", "60 min in 60 min, 120 min in 24 hours, 180 min †", "words",
        f"24 hours, {ORDERS}", ORDERS, "-", "-",
    ),
    "To go on": (
        "15 min, 30 min †", "15 min, 30 min", "30 min, 20 min †", "words †", "-", "24 hours", "words", "-",
        "-",
    ),
    "Examined": ("words", "words", "words †", EXAMINED, "-", "60 min", "60 min", "-", "-"),
    "Watched": ("words", "words", "words †", "words", "words", "words", "words", "words †", "-"),
    "Parents told": (
        "24 hours †", "24 hours", "24 hours, 3 school days †", "-", "-", "-", "24 hours", "words †",
        "the same day, 24 hours",
    ),
    "Written report": (
        "2 business days, 1 school day †", "1 school day, 2 business days", "1 school day †", "24 hours †",
        "-", "-", "words", "words †", "-",
    ),
    "Told to the state or its agencies": (
        "12 months' ends, 2 business days †", "12 months' ends, 2 business days", "3 school days †", "-",
        "words", DEATHS, "1 close of business", "-", "24 hours",
    ),
    "Talked over afterwards": ("-", "-", "-", "-", "words", "-", "24 hours", "-", "5 school days"),
    "Repeated use": (
        "4 in 20 school days †", "4 in 20 school days, 1 month's end", "1 month's end †", "-", "words", "-",
        "-", "2", "-",
    ),
    "Training": (
        "2017-07-01, 2018-07-01, 12 months †", "2017-07-01, 2018-07-01, 12 months", "words †", "-", "words",
        "words", "6 months, 12 months", "words †", "words",
    ),
}  # fmt: skip

CELLS = [
    pytest.param(question, policy, said, id=f"{question}, {policy}")
    for question, row in EXPECTED.items()
    for policy, said in zip(COLUMNS, row, strict=True)
]

TEXTS = compare_texts([by_id(name) for name in COLUMNS], DAY)


def cell_written(cell: TextComparisonCell) -> str:
    """A cell as the table above writes it."""
    if not cell.clauses:
        return "-"
    return (", ".join(cell.numbers) or "words") + ("" if cell.verified else " †")


@pytest.mark.parametrize(("question", "policy", "said"), CELLS)
def test_a_cell_is_what_the_text_says(question: str, policy: str, said: str) -> None:
    assert cell_written(TEXTS.cell(question, policy)) == said


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        ("connecticut", "Seclusion: involuntary [10-236b(a)(5)]"),
        ("sprague", "Seclusion [I.F]"),
        ("massachusetts-schools", "Seclusion: by order always [46.02.seclusion]†"),
        (
            "massachusetts-dmh",
            "Seclusion: also who believes leaving is prevented: belief [27.12(3).seclusion]",
        ),
        ("cms-hospital", "Seclusion: alone, kept from leaving [482.13(e)(1)(ii)]"),
        ("cms-prtf", "Seclusion: alone, kept from leaving [483.352.seclusion]"),
        ("us-ed-2012", "Seclusion: involuntary; alone [Definitions.seclusion]†"),
        ("keeping-all-students-safe-act", "Seclusion: involuntary; alone [2(12)]"),
    ],
)
def test_a_definition_says_what_it_asks(policy: str, said: str) -> None:
    assert TEXTS.cell("What a seclusion is", policy).text(ENGLISH) == said


@pytest.mark.parametrize(
    ("policy", "restricting"),
    [
        ("connecticut", "immobilizes, carries"),
        ("sprague", "immobilizes, carries"),
        ("massachusetts-schools", "immobilizes, restricts torso, carries"),
        ("us-ed-2012", "immobilizes, restricts torso"),
        ("keeping-all-students-safe-act", "immobilizes, restricts torso"),
    ],
)
def test_texts_differ_in_what_restricts(policy: str, restricting: str) -> None:
    assert f"restricting {restricting};" in TEXTS.cell("What a restraint is", policy).text(ENGLISH)


def test_no_other_question_is_asked() -> None:
    assert list(dict.fromkeys(cell.question for cell in TEXTS.cells)) == [*EXPECTED, UNREAD]


@pytest.mark.parametrize(
    ("policy", "unread"),
    [
        (
            "massachusetts-schools",
            {
                "46.02.school-day", "46.03(3)", "46.04(2)", "46.04(3)", "46.04(4)", "46.05(5)(e)", "46.06(1)",
                "46.06(4)", "46.06(5)", "46.06(7).record", "46.07.three-years", "46.07.rest",
            },
        ),
        (
            "massachusetts-dmh",
            {
                "21.minor.director", "21.eight-hours", "21.unattended", "21.commissioner", "27.12(2)(i)",
                "27.12(3)-(8)",
            },
        ),
        ("us-ed-2012", {"9", "12", "14", "15.data"}),
        ("cms-hospital", set[str]()),
        ("cms-prtf", set[str]()),
        ("nasmhpd", set[str]()),
        ("keeping-all-students-safe-act", set[str]()),
    ],
)  # fmt: skip
def test_what_is_unread_is_named(policy: str, unread: set[str]) -> None:
    assert {one.citation for one in TEXTS.cell(UNREAD, policy).clauses} == unread


class TestTheDay:
    """Massachusetts forbade seclusion until 17 August 2026; since then it is for emergencies."""

    @pytest.mark.parametrize(
        ("day", "citations"),
        [(date(2026, 8, 16), {"46.03(1)(a)", "46.03(2)(d)"}), (date(2026, 8, 17), {"46.03(2)(d)"})],
    )
    def test_each_day_has_its_clauses(self, day: date, citations: set[str]) -> None:
        cell = compare_texts([by_id("massachusetts-schools")], day).cell(
            "Planned, standing, as needed", "massachusetts-schools"
        )
        assert {one.citation for one in cell.clauses} == citations


class TestShown:
    def test_a_cell_says_title_number_and_citation_and_marks_what_was_not_read(self) -> None:
        shown = compare_texts([policies.SPRAGUE, policies.CONNECTICUT], DAY)
        told = " ".join(str(shown).split())
        assert "Not over 15 minutes: 15 min [III.H.1.b]" in told
        cell = shown.cell("Parents told", "connecticut").text(ENGLISH)
        assert "Parent told within 24 hours: 24 hours [10-236b(h)]†" in cell
        assert repr(shown) == "<TextComparison of 2026-11-26: 2 side by side>"

    def test_records_are_a_row_a_clause(self) -> None:
        rows = compare_texts([policies.SPRAGUE], DAY).to_records()
        row = next(one for one in rows if one["question"] == "How long")
        assert row == {
            "question": "How long", "policy": "sprague", "clause": "III.H.1.b",
            "title": "Not over 15 minutes", "number": "15 min", "verified": True,
        }  # fmt: skip

    def test_an_unknown_question_is_refused(self) -> None:
        with pytest.raises(KeyError):
            TEXTS.cell("How high", "sprague")


def test_it_is_one_answer() -> None:
    assert isinstance(TEXTS, TextComparison)
