"""The federal collection's counts as they are handed over: what to look at, words, records."""

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from civil_rights_builders import SMALL, counts, district, hold, school_data, student

from restraint_rules.analysis import CivilRightsCounts

HELD = "physical_restraint"


class TestDoubts:
    def test_nothing_but_zeros(self) -> None:
        assert [one for one in counts(SMALL).doubts if one.code == "only_zeros"] == [
            ("only_zeros", "B", "", 0)
        ]

    @pytest.mark.parametrize(("most", "found"), [(3, []), (2, ["s1", "s3"]), (None, [])])
    def test_many_instances_of_one_student(self, most: int | None, found: list[str]) -> None:
        doubts = counts(SMALL, point_out_above=most).doubts

        assert [one.student for one in doubts if one.code == "many_instances"] == found

    def test_enrolment_that_is_presumed(self) -> None:
        found = counts(student("s1", hold("2025-10-06"), enrolled_as=None))

        assert found.cell("instances", HELD).number == 1
        assert [(one.code, one.number) for one in found.doubts] == [("enrolment_presumed", 1)]


@cache
def counts_pointed_out() -> CivilRightsCounts:
    """A small district, of which students with more than two instances are pointed out."""
    return counts(SMALL, point_out_above=2)


class TestShown:
    def test_in_words(self) -> None:
        text = " ".join(str(counts_pointed_out()).split())

        assert text.startswith(
            "Restraint and seclusion in 2025-26, district D, as crdc counts by its text of Thu"
        )
        assert "School A: physical restraint, students not served under IDEA Students Female Male All" in text
        assert "Asian 1 0" in text
        assert "physical restraint 1 1 3 5" in text
        assert "School B - Zero in every cell" in text
        assert "- School B counts nothing but zeros: see that it collected them." in text
        assert "- Student s1: 3 instances." in text
        assert "Definitions of which no original was read: " in text

    def test_what_is_not_known(self) -> None:
        one = student("s1", hold("2025-10-06", mechanical=None), hold("2025-10-07"), demographics=None)
        text = " ".join(str(counts(one)).split())

        assert "physical restraint 1+ (1?) 0 0 1+ (1?)" in text
        assert "mechanical restraint n/k (1?) 0 0 n/k (1?)" in text
        assert "Race or sex not recorded n/k (1?) " in text
        for mark in ("+: or more", "n/k: not known", "(?): so many more"):
            assert mark in text
        assert "- incidents[].interventions[].mechanical (1 times)" in text

    def test_of_a_single_school_all_is_told_once(self) -> None:
        assert "School A" not in str(counts(student("s1", hold("2025-10-06"))))

    def test_not_collected(self) -> None:
        text = str(counts(district(school_data("A", records=None), school_data("B"))))

        assert "\nAll that gave records\n- Known in no cell: leave it blank\n" in text
        assert "School A\n- Not collected: leave it blank." in text

    @pytest.mark.parametrize(
        ("facts", "said"),
        [
            ({"incidents": None}, "School A: students whose incidents are not recorded: 1."),
            ({"enrolled_as": None}, "School A: students presumed to be in K-12"),
        ],
    )
    def test_doubts(self, facts: dict[str, Any], said: str) -> None:
        assert said in " ".join(str(counts(student("s1", hold("2025-10-06"), **facts))).split())

    def test_in_a_notebook(self) -> None:
        assert "<table" in counts_pointed_out()._repr_html_()
        assert "**School B**" in counts_pointed_out()._repr_markdown_()

    def test_records(self) -> None:
        rows = counts_pointed_out().to_records()

        assert json.loads(json.dumps(rows)) == rows
        assert rows[0] == {
            "school_year": "2025-26",
            "policy": "crdc",
            "revision": "2021-07-01",
            "school": "",
            "table": "students",
            "kind": "mechanical_restraint",
            "status": "without_idea",
            "row": "total",
            "race_ethnicity": "",
            "sex": "",
            "number": 0,
            "undecided": 0,
            "state": "counted",
        }

    def test_repr(self) -> None:
        assert (
            repr(counts_pointed_out())
            == f"<CivilRightsCounts 2025-26 of district D: {len(counts_pointed_out().cells)} counts>"
        )

    def test_no_such_count(self) -> None:
        with pytest.raises(KeyError):
            counts_pointed_out().cell("instances", "time_out")


def test_where_every_clause_was_read_nothing_is_said_of_it() -> None:
    found = counts(SMALL)
    assert found.unverified
    assert str(found) != str(replace(found, unverified=()))
