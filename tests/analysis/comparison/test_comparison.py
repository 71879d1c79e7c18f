"""How a comparison is shown and laid out flat."""

from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, report, restraint, seclusion, setting, time_out

from restraint_rules import compare
from restraint_rules.analysis import Comparison
from restraint_rules.analysis.comparison.comparison import COLUMNS
from restraint_rules.calendar import hours
from restraint_rules.findings import ENGLISH
from restraint_rules.models.base import Subject
from restraint_rules.policies import (
    CONNECTICUT,
    CONNECTICUT_MODEL_FORM,
    KEEPING_ALL_STUDENTS_SAFE_ACT,
    SPRAGUE,
)
from restraint_rules.policy import Policy
from restraint_rules.rules.reports_and_notices.notification_deadlines import parent_notified


def compared(subject: Subject, *policies: Policy, **arguments: Any) -> Comparison:
    return compare(subject, policies, calendar=CALENDAR, as_of=at(LATER), setting=setting(), **arguments)


UNTOLD = incident(notices=[], immediate_attempt=False)


def cells_of_topic(found: Comparison, topic: str) -> tuple[str, ...]:
    return next(one for one in found.view(ENGLISH).rows if one[0] == topic)


def flat(found: Comparison, topic: str, policy: str) -> dict[str, object]:
    return next(one for one in found.to_records() if (one["topic"], one["policy"]) == (topic, policy))


def test_a_cell_says_status_number_and_citation() -> None:
    assert cells_of_topic(compared(UNTOLD, SPRAGUE, CONNECTICUT), "Parent told") == (
        "Parent told",
        "breach; 24 hours (IX.B, IX.B.1)",
        "breach; 24 hours (10-236b(h)) [not verified]",
        "sprague, connecticut",
    )


def test_a_warning_is_called_one() -> None:
    found = compared(incident(report_copy={"done": False}), CONNECTICUT_MODEL_FORM)

    assert cells_of_topic(found, "Parent told in writing")[1] == "warning; 24 hours (Form.header.notice)"
    assert cells_of_topic(found, "Parent told in writing")[2] == ""


def test_a_bill_is_not_broken_but_would_be() -> None:
    found = compared(incident(seclusion(alone=True, involuntary=True)), KEEPING_ALL_STUDENTS_SAFE_ACT)

    assert cells_of_topic(found, "Prohibited holds and uses")[1].startswith("would be a breach (101(b)(1)(A)")
    assert cells_of_topic(found, "Prohibited holds and uses")[2] == ""


def test_many_citations_are_cut() -> None:
    assert cells_of_topic(compared(incident(), SPRAGUE), "What the report states")[1].endswith(
        "(IX.A.1, IX.A.2, IX.A.3 …)"
    )


def test_topics_on_which_nothing_applies_are_counted() -> None:
    found = compared(incident(), SPRAGUE, CONNECTICUT)
    shown = {one[0] for one in found.view(ENGLISH).rows}

    assert "Seclusion room" not in shown
    assert f"Topics on which nothing applies here: {len(found.rows) - len(shown)}." in str(found)


def test_a_definition_is_shown_where_the_texts_call_it_differently() -> None:
    """Involuntary is a word of the state's alone."""
    kept = time_out(physically_prevented=True, involuntary=None)
    found = compared(incident(kept), SPRAGUE, CONNECTICUT)

    assert "By the facts, this is: seclusion" in cells_of_topic(found, "Seclusion, defined")[1]


def test_the_strictest_is_named_where_one_surely_is() -> None:
    stricter = SPRAGUE.derive(id="stricter", replace={"IX.B.1": parent_notified(within=hours(2))})
    found = compared(UNTOLD, SPRAGUE, stricter)

    assert cells_of_topic(found, "Parent told")[-1] == "strictest: stricter IX.B.1"
    assert found["Parent told"].kept() == "both apply: strictest: stricter IX.B.1"


class TestShown:
    def test_in_a_terminal(self) -> None:
        text = str(compared(UNTOLD, SPRAGUE, CONNECTICUT))

        assert text.startswith("Incident I-1, text by text\n")
        assert text.count("all of them apply") == 1
        assert "! breach; 24 hours" in text
        assert "sprague (district)" in text
        assert text.endswith("This is no legal advice. What is on the sign-off list, a person must judge.")

    def test_in_a_notebook(self) -> None:
        found: Any = compared(UNTOLD, SPRAGUE, CONNECTICUT)

        assert found._repr_html_() == found.to_html()
        assert found._repr_markdown_() == found.to_markdown()
        assert '<th scope="col"' in found.to_html()
        assert "| Parent told | \\! breach; 24 hours" in found.to_markdown()

    def test_in_a_line(self) -> None:
        found = compared(incident(), SPRAGUE, CONNECTICUT)

        assert repr(found) == f"<Comparison of incident I-1: {len(found.rows)} topics, 2 texts>"


def test_texts_that_call_something_differently_are_shown_for_it() -> None:
    """A quiet room chosen by the student: involuntary is a word of the state's alone."""
    found = compared(
        incident(restraint(), seclusion("11:00", "11:05", involuntary=False)), SPRAGUE, CONNECTICUT
    )
    called = cells_of_topic(found, "Seclusion, defined")

    assert called[1] == "By the facts, this is: seclusion. (I.F)"
    assert called[2].startswith("warning")  # its label says seclusion


def test_texts_that_agree_on_what_something_is_are_not() -> None:
    found = compared(incident(), SPRAGUE, CONNECTICUT)

    assert "Restraint, defined" not in {one[0] for one in found.view(ENGLISH).rows}


def test_where_the_texts_differ() -> None:
    papers = {"report": report(states_times=True), "report_copy": {"done": False}}
    found = compared(incident(restraint(), **papers), CONNECTICUT, CONNECTICUT_MODEL_FORM)

    assert [one.topic for one in found.differing] == ["Parent told in writing"]


class TestRecords:
    def test_one_for_each_topic_and_text(self) -> None:
        found = compared(UNTOLD, SPRAGUE, CONNECTICUT)
        records = found.to_records()

        assert len(records) == 2 * len(found.rows)
        assert all(tuple(one) == COLUMNS for one in records)

    def test_what_one_holds(self) -> None:
        assert flat(compared(UNTOLD, SPRAGUE, CONNECTICUT), "Parent told", "connecticut") == {
            "subject": "incident I-1",
            "topic": "Parent told",
            "policy": "connecticut",
            "binding": "law",
            "status": "fail",
            "level": "error",
            "number": "24 hours",
            "due_at": at("2026-03-06T10:00"),
            "clauses": "10-236b(h)",
            "verified": False,
            "message": "The parent was not told in time.",
            "strictest": True,
            "both_apply": True,
        }

    def test_a_cell_without_findings(self) -> None:
        records = compared(incident(), SPRAGUE, CONNECTICUT).to_records()
        told = next(
            one for one in records if (one["topic"], one["policy"]) == ("Director told", "connecticut")
        )

        assert (told["status"], told["message"], told["due_at"], told["level"]) == ("silent", "", None, "")


@pytest.mark.parametrize("topic", ["Parent told", "Copy for the parent"])
def test_a_topic_is_found_by_its_name(topic: str) -> None:
    assert compared(incident(), SPRAGUE)[topic].topic == topic


def test_a_topic_on_which_no_text_says_anything_is_not_there() -> None:
    with pytest.raises(KeyError, match="Monthly review"):
        compared(incident(), SPRAGUE)["Monthly review"]


def test_only_a_breach_is_marked() -> None:
    """Not a warning, nor what a bill would make a breach."""
    texts = (SPRAGUE, KEEPING_ALL_STUDENTS_SAFE_ACT)
    grid = compared(UNTOLD, *texts).view(ENGLISH)
    marked = {(grid.rows[row][0], column) for row, column in grid.marked}

    assert ("Parent told", 1) in marked
    assert {column for _, column in marked} == {1}


def test_of_a_single_text_nothing_is_said_of_several() -> None:
    assert "apply" not in str(compared(UNTOLD, SPRAGUE))
