"""Schools and districts as they are recorded: school years, months, and what is refused."""

import json
from datetime import date, datetime
from typing import Any

import pytest
from builders import ZONE
from refusals import refusal
from school_builders import TEAM, YEAR, district, member, record, school, team, use_on

from restraint_rules.errors import problems
from restraint_rules.models import (
    Compilation,
    CrisisTeam,
    District,
    MonthlyReview,
    School,
    StatedTotals,
    StateRevision,
    TeamMember,
    TrainingPlan,
    YearlyAct,
)
from restraint_rules.models.base import Facts

SECRET = "Quillfeather"  # noqa: S105 - a child's name, invented
A_YEAR = "Give a school year, 1 July to 30 June, for example 2025-26."
A_MONTH = "Give a month, for example 2026-03."
A_DAY = "Give a date, for example 2026-03-05."
TRUE_OR_FALSE = "Answer true or false, or leave it out if it was not recorded."
TWICE = "Two entries are for the same id, month or school year."


class TestSchoolYears:
    """Named by the year they begin and the last two digits of the next."""

    @pytest.mark.parametrize("name", ["2025-26", "1999-00", "2099-00", "1950-51", "2199-00", "2008-09"])
    def test_named(self, name: str) -> None:
        assert YearlyAct(school_year=name).school_year == name

    @pytest.mark.parametrize(
        "name", ["2025-27", "2025-25", "2025-24", "1949-50", "2200-01", "0000-01", "9999-00"]
    )
    def test_no_such_year(self, name: str) -> None:
        (problem,) = problems(refusal(YearlyAct, {"school_year": name}))
        assert problem[:2] == ("school_year", A_YEAR)

    @pytest.mark.parametrize(
        "name", ["2025", "2025-2026", "2025/26", "25-26", " 2025-26", "2025-26\n", "٢٠٢٥-٢٦", "", SECRET]
    )
    def test_another_form(self, name: str) -> None:
        error = refusal(YearlyAct, {"school_year": name})
        assert [one.path for one in problems(error)] == ["school_year"]
        assert SECRET not in f"{error!s}{error!r}{error.errors()}"

    @pytest.mark.parametrize("year", [2025, None, date(2025, 7, 1)], ids=str)
    def test_no_text(self, year: object) -> None:
        (problem,) = problems(refusal(YearlyAct, {"school_year": year}))
        assert problem[:2] == ("school_year", 'Write this as text, in quotes: "17", not 17.')


class TestMonths:
    """Year and month, as ISO-8601 has them."""

    @pytest.mark.parametrize("name", ["2026-03", "2026-12", "2026-01", "1950-01", "2200-12"])
    def test_named(self, name: str) -> None:
        assert MonthlyReview(month=name).month == name

    @pytest.mark.parametrize("name", ["2026-00", "2026-13", "2026-99", "1949-12", "2201-01"])
    def test_no_such_month(self, name: str) -> None:
        (problem,) = problems(refusal(MonthlyReview, {"month": name}))
        assert problem[:2] == ("month", A_MONTH)

    @pytest.mark.parametrize("name", ["2026", "2026-3", "2026-03-05", "03-2026", "2026-03\n", "", SECRET])
    def test_another_form(self, name: str) -> None:
        error = refusal(MonthlyReview, {"month": name})
        assert [one.path for one in problems(error)] == ["month"]
        assert SECRET not in f"{error!s}{error!r}{error.errors()}"


def at_school(**facts: Any) -> dict[str, Any]:
    """A school as plain data, with what a test changes."""
    return {"id": "school-1"} | facts


def in_district(**facts: Any) -> dict[str, Any]:
    """A district as plain data, with what a test changes."""
    return {"id": "district-1"} | facts


WRONG = [
    pytest.param(School, {}, "id", "This is required.", id="no id"),
    pytest.param(District, {}, "id", "This is required.", id="no district's id"),
    pytest.param(MonthlyReview, {}, "month", "This is required.", id="no month"),
    pytest.param(YearlyAct, {}, "school_year", "This is required.", id="no school year"),
    pytest.param(TeamMember, {}, "staff", "This is required.", id="nobody"),
    pytest.param(StateRevision, {"id": "one"}, "adopted", "This is required.", id="adopted never"),
    pytest.param(
        School, at_school(monthly_reviews=[{"month": "2026-13"}]), "monthly_reviews[0].month", A_MONTH,
        id="month",
    ),
    pytest.param(
        School, at_school(crisis_teams=[{"school_year": "2025-27"}]), "crisis_teams[0].school_year", A_YEAR,
        id="school year",
    ),
    pytest.param(
        School, at_school(crisis_teams=[team(members=[member(direct_contact=SECRET)])]),
        "crisis_teams[0].members[0].direct_contact", TRUE_OR_FALSE, id="word as flag",
    ),
    pytest.param(
        School, at_school(crisis_teams=[team(done=False)]), "crisis_teams[0]",
        "An act that was not done cannot have a time.", id="not done at a time",
    ),
    pytest.param(
        School, at_school(crisis_teams=[team(members=[member(), member()])]), "crisis_teams[0]", TWICE,
        id="a member twice",
    ),
    pytest.param(
        School, at_school(crisis_teams=[team(members=[member(joined=SECRET)])]),
        "crisis_teams[0].members[0].joined", A_DAY, id="word as day",
    ),
    pytest.param(School, at_school(records=[record(), record()]), "", TWICE, id="a student twice"),
    pytest.param(
        School, at_school(monthly_reviews=[{"month": "2026-03"}] * 2), "", TWICE, id="a month twice"
    ),
    pytest.param(School, at_school(crisis_teams=[team(), team()]), "", TWICE, id="a team twice"),
    pytest.param(
        School, at_school(stated_totals=[{"school_year": YEAR}] * 2), "", TWICE, id="totals twice"
    ),
    pytest.param(
        StatedTotals, {"school_year": YEAR, "students": -1}, "students",
        "This must be greater than or equal to 0.", id="fewer than none",
    ),
    pytest.param(
        StatedTotals, {"school_year": YEAR, "incidents": SECRET}, "incidents",
        "Give a whole number.", id="word as number",
    ),
    pytest.param(
        StatedTotals, {"school_year": YEAR, "incidents": True}, "incidents",
        "Give a whole number.", id="flag as number",
    ),
    pytest.param(School, at_school(records_from="1 July"), "records_from", A_DAY, id="words as day"),
    pytest.param(
        School, at_school(records=[{"student": {"id": "a"}, "incidents": [use_on("2026-03-05")]}]),
        "records[0]", "Every incident of a record is about its student.", id="another student's incident",
    ),
    pytest.param(District, in_district(schools=[school(), school()]), "", TWICE, id="a school twice"),
    pytest.param(
        District, in_district(compilations=[{"school_year": YEAR}] * 2), "", TWICE, id="compiled twice"
    ),
    pytest.param(
        District, in_district(overviews=[{"school_year": YEAR}] * 2), "", TWICE, id="an overview twice"
    ),
    pytest.param(
        District, in_district(state_revisions=[{"id": "one", "adopted": "2026-01-15"}] * 2), "", TWICE,
        id="a revision twice",
    ),
    pytest.param(
        District, in_district(schools=[{"id": "a", "crisis_teams": [{"school_year": "2025-27"}]}]),
        "schools[0].crisis_teams[0].school_year", A_YEAR, id="deep within",
    ),
    pytest.param(
        Compilation, {"school_year": YEAR, "contents": [SECRET]}, "contents[0]",
        "Choose one of: instances, nature, per_iep.", id="other contents",
    ),
    pytest.param(
        TrainingPlan, {"topics": "prevention"}, "topics", "Give a list here.", id="text as list"
    ),
    pytest.param(
        District, in_district(publication={"online": True}), "publication",
        "Key 1 here is not known.", id="unknown key",
    ),
    pytest.param(
        District, in_district(state_revisions=[{"id": "one", "adopted": datetime(2026, 1, 15, tzinfo=ZONE)}]),
        "state_revisions[0].adopted", A_DAY, id="moment as day",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("model", "data", "path", "sentence"), WRONG)
class TestRefused:
    """Each error has the path of the fact and a sentence about it, and no value."""

    def test_with_path_and_sentence(self, model: type[Facts], data: object, path: str, sentence: str) -> None:
        (problem,) = problems(refusal(model, data))
        assert problem[:2] == (path, sentence)

    def test_without_the_values(self, model: type[Facts], data: object, path: str, sentence: str) -> None:
        error = refusal(model, data)
        assert SECRET not in f"{error!s}{error!r}{error.errors()}{error.json()}"
        assert {one["input"] for one in error.errors()} == {None}
        assert sentence in str(error)
        assert path == problems(error)[0].path


class TestBlanks:
    """Not recorded, and known to be none, are two things; both survive JSON."""

    @pytest.mark.parametrize("none", [None, []], ids=["not recorded", "none"])
    @pytest.mark.parametrize("name", ["records", "reviewers", "monthly_reviews", "crisis_teams"])
    def test_of_a_school(self, name: str, none: Any) -> None:
        made = School.model_validate({"id": "school-1", name: none})
        assert getattr(made, name) == (None if none is None else ())
        assert School.model_validate_json(made.model_dump_json()) == made

    @pytest.mark.parametrize("none", [None, []], ids=["not recorded", "none"])
    @pytest.mark.parametrize(
        "name", ["schools", "team_lists", "compilations", "overviews", "state_revisions"]
    )
    def test_of_a_district(self, name: str, none: Any) -> None:
        made = District.model_validate({"id": "district-1", name: none})
        assert getattr(made, name) == (None if none is None else ())
        assert District.model_validate_json(made.model_dump_json()) == made

    @pytest.mark.parametrize("none", [None, []], ids=["not recorded", "none"])
    def test_of_parts(self, none: Any) -> None:
        expected = None if none is None else ()
        assert CrisisTeam.model_validate({"school_year": YEAR, "members": none}).members == expected
        assert Compilation.model_validate({"school_year": YEAR, "contents": none}).contents == expected
        assert TrainingPlan.model_validate({"topics": none}).topics == expected


class TestWhatIsWritten:
    @pytest.mark.parametrize(
        "made", [school(), district(schools=[school(records=[record(use_on("2026-03-05"))])])]
    )
    def test_is_read_back(self, made: School | District) -> None:
        again = type(made).model_validate_json(made.model_dump_json())
        assert again == made
        assert again.digest == made.digest
        assert json.loads(made.model_dump_json())["records_from"] == "2025-07-01"

    def test_a_vendor_s_keys_pass_through(self) -> None:
        own = {"vendor": [1, None, "x"]}
        assert School.model_validate(at_school(extensions=own)).extensions == own
        assert District.model_validate(in_district(extensions=own)).extensions == own


def test_silence() -> None:
    made = district(extensions={"name": SECRET})
    assert repr(made) == "District(id='district-1')"
    assert repr(made.schools) == "(School(id='school-1'),)"
    assert repr(school().crisis_teams) == "(CrisisTeam(),)"
    assert TEAM not in repr(made.publication)
