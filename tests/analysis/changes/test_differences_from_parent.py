"""What a text asks beyond the one it stands on."""

import pytest

from restraint_rules import KnownPolicies, differences_from_parent, policies
from restraint_rules.errors import UnsuitableSubjectError

DOCUMENT = {
    "id": "alder",
    "title": "Restraint",
    "authority": "Alder Falls (invented)",
    "parent": "connecticut",
    "in_force": "2020-07-01",
    "replace": {
        "10-76b-11": {
            "title": "Report within 24 hours",
            "parameters": {"within": {"hours": 24}},
            "verified": False,
        },
        "10-236b(c)": {"citation": "9", "title": "No dangerous hold"},
    },
    "add": [
        {"citation": "1", "title": "State law", "incorporates": "connecticut"},
        {"citation": "2", "title": "Report", "judged_in": "10-76b-11", "note": "A note."},
        {"citation": "3", "title": "Meet", "not_judged": "Nothing to see."},
        {
            "citation": "4",
            "title": "In writing",
            "rule": "written_notices.parent_told_in_writing",
            "parameters": {"within": {"hours": 24}, "giving_report": True},
        },
    ],
}
FOUND = differences_from_parent(KnownPolicies([DOCUMENT]).find("alder"))


def test_each_clause_that_differs_is_told_once() -> None:
    told = [(one.kind, one.clause, one.parent_clause, one.parent_asks, one.asks) for one in FOUND]
    assert told == [
        ("reworded", "9", "10-236b(c)", "", ""),
        ("changed", "10-76b-11", "10-76b-11", "within: 1 school day", "within: 24 hours"),
        ("added", "1", "", "", ""),
        ("added", "2", "", "", ""),
        ("added", "3", "", "", ""),
        ("added", "4", "", "", "within: 24 hours; giving report: yes"),
    ]
    assert repr(FOUND) == "<DifferencesFromParent of alder from connecticut: 6>"


def test_it_prints() -> None:
    text = str(FOUND)
    assert "Restraint, Alder Falls (invented), beside Physical Restraint" in text
    assert (
        "Report within 24 hours [not verified]: within: 24 hours. Beside it 10-76b-11: within: 1 school day."
        in " ".join(text.split())
    )
    assert "See connecticut." in text
    assert "See 10-76b-11. A note." in text
    assert "Nothing to see." in text
    assert "<table" in FOUND.to_html() or "<li" in FOUND.to_html()


def test_it_lies_flat() -> None:
    first = FOUND.to_records()[0]
    assert (first["policy"], first["parent"], first["kind"]) == ("alder", "connecticut", "reworded")


def test_versions_of_one_clause_that_differ_alike_are_told_once() -> None:
    document = {
        "id": "x",
        "parent": "connecticut",
        "replace": {"10-236b(f)": {"parameters": {"by": ["administrator"]}}},
    }
    found = differences_from_parent(KnownPolicies([document]).find("x"))
    assert [one.clause for one in found] == ["10-236b(f)"]


def test_a_text_that_stands_on_no_other_has_none() -> None:
    with pytest.raises(UnsuitableSubjectError, match="sprague stands on no other policy"):
        differences_from_parent(policies.SPRAGUE)
