"""Which school years a yearly duty is judged for: begun within the text, within the records, and by as_of."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builders import judge, status_by_path
from school_builders import district, record, school, team, teams, use_on

from restraint_rules.models import School
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Policy

EARLIER = record(use_on("2024-09-10", student="student-2"), student="student-2")


def years(subject: School, **arguments: Any) -> list[str]:
    """The school years of which a team is asked."""
    paths = status_by_path(subject, "VIII.A", **arguments)
    return [path.removeprefix("crisis_teams[").removesuffix("]") for path in paths]


class TestWithinTheText:
    """The first judged is the one in which the text came into force, for what was left of it."""

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            ("2018-12-12T00:00", ["2018-19"]),
            ("2019-06-30T23:59", ["2018-19"]),
            ("2019-07-01T00:00", ["2018-19", "2019-20"]),
            ("2020-06-30T23:59", ["2018-19", "2019-20"]),
            ("2020-07-01T00:00", ["2018-19", "2019-20", "2020-21"]),
        ],
    )
    def test_the_first_is_that_in_which_it_took_effect(self, as_of: str, expected: list[str]) -> None:
        assert years(school(records_from="2015-07-01"), as_of=as_of) == expected

    @pytest.mark.parametrize(
        ("clause", "subject"),
        [
            ("VIII.A", school(records_from="2018-07-02")),
            ("XI.A", school(records_from="2018-07-02")),
            ("X.A", district(records_from="2018-07-02")),
            ("XI.A.1", district(records_from="2018-07-02")),
        ],
    )
    def test_of_a_year_not_whole_in_the_records_nothing_is_asked(self, clause: str, subject: Any) -> None:
        (one,) = judge(subject, as_of="2019-03-05T12:00").of(clause)
        assert (one.status, one.code, one.path) == ("not_applicable", "no_school_year", "")

    def test_nor_by_the_school_year_s_reading_of_recertification(self) -> None:
        subject = school(records_from="2018-07-02")
        readings = {"recertification": "each_school_year"}
        (one,) = judge(subject, as_of="2019-03-05T12:00", readings=readings).of("XI.B")
        assert (one.status, one.code) == ("not_applicable", "no_school_year")


class TestWithinSeveralTexts:
    """Each school year is judged once, by the text in force on its first day."""

    @staticmethod
    def revised(on: date) -> Policy:
        """The policy with a crisis-team clause that another text renews."""
        old = next(one for one in SPRAGUE.clauses if one.citation == "VIII.A")
        closed = tuple(replace(one, until=on) if one is old else one for one in SPRAGUE.clauses)
        renewed = replace(old, title="Renewed", since=on)
        return replace(SPRAGUE, clauses=(*closed, renewed), revisions=(SPRAGUE.first_day, on))

    @pytest.mark.parametrize(
        ("on", "renewed"),
        [
            (date(2024, 6, 30), ["2024-25", "2025-26"]),
            (date(2024, 7, 1), ["2024-25", "2025-26"]),
            (date(2024, 7, 2), ["2025-26"]),
        ],
        ids=str,
    )
    def test_by_the_text_of_its_first_day(self, on: date, renewed: list[str]) -> None:
        found = judge(school(records_from="2023-07-01"), policy=self.revised(on)).of("VIII.A")
        assert [one.path for one in found] == [
            "crisis_teams[2023-24]", "crisis_teams[2024-25]", "crisis_teams[2025-26]",
        ]  # fmt: skip
        assert [one.path[13:20] for one in found if one.source.title == "Renewed"] == renewed


class TestWithinTheRecords:
    """From the day the records begin, else from the school year of the earliest thing in them."""

    @pytest.mark.parametrize(
        ("records_from", "expected"),
        [
            ("2024-07-01", ["2024-25", "2025-26"]),
            ("2024-07-02", ["2025-26"]),
            ("2025-06-30", ["2025-26"]),
            ("2025-07-02", [""]),
        ],
    )
    def test_given(self, records_from: str, expected: list[str]) -> None:
        assert years(school(records_from=records_from)) == expected

    @pytest.mark.parametrize(
        ("facts", "first"),
        [
            pytest.param({}, "2025-26", id="nothing"),
            pytest.param({"crisis_teams": None}, "2025-26", id="not recorded"),
            pytest.param({"crisis_teams": teams("2023-24", "2024-25")}, "2023-24", id="team"),
            pytest.param({"monthly_reviews": [{"month": "2024-07"}]}, "2024-25", id="review in July"),
            pytest.param({"monthly_reviews": [{"month": "2024-06"}]}, "2023-24", id="review in June"),
            pytest.param({"records": [record(use_on("2024-07-01"))]}, "2024-25", id="use in July"),
            pytest.param({"records": [record(use_on("2024-06-30"))]}, "2023-24", id="use in June"),
            pytest.param({"records": [record(use_on("2025-09-09")), EARLIER]}, "2024-25", id="another's use"),
            pytest.param(
                {"records": [EARLIER], "crisis_teams": [team("2022-23")]}, "2022-23", id="use and team"
            ),
        ],
    )
    def test_derived(self, facts: Any, first: str) -> None:
        assert years(school(**{"records_from": None} | facts))[0] == first

    def test_what_is_given_counts_before_what_is_derived(self) -> None:
        subject = school(records=[record(use_on("2022-09-13"))], crisis_teams=teams("2021-22"))
        assert years(subject) == ["2025-26"]

    @pytest.mark.parametrize(
        ("facts", "first"),
        [
            ({}, "2025-26"),
            ({"schools": None, "compilations": None, "overviews": None}, "2025-26"),
            ({"compilations": [{"school_year": "2023-24"}]}, "2023-24"),
            ({"overviews": [{"school_year": "2022-23"}]}, "2022-23"),
            ({"schools": [school(records_from="2021-09-01"), school(id="school-2")]}, "2021-22"),
            ({"records_from": "2024-07-01", "overviews": [{"school_year": "2022-23"}]}, "2024-25"),
        ],
        ids=["nothing", "not recorded", "compilation", "overview", "school", "given"],
    )
    def test_of_a_district(self, facts: Any, first: str) -> None:
        subject = district(**{"records_from": None} | facts)
        assert next(iter(status_by_path(subject, "X.A"))) == f"compilations[{first}]"
