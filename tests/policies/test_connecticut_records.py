"""Ordinary records under Connecticut's text: a form that is well filled in leaves nothing open."""

from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from state_builders import SETTING, held_on, on_day, record_of, report_of_state, shut_in, status_and_code
from stories import read_story

from restraint_rules import Incident, SchoolCalendar, Setting, evaluate, testing
from restraint_rules.models import District, School
from restraint_rules.policies import CONNECTICUT, CONNECTICUT_MODEL_FORM
from restraint_rules.report import Report

OLD, NEW = date(2018, 6, 4), date(2018, 9, 4)
INCIDENTS = Path(__file__).parents[2] / "examples" / "incidents"


def status_counts(report: Report) -> Counter[str]:
    """How many findings stand how, those on parts among them."""
    return Counter(one.status for one in report) + Counter(report.rest)


@pytest.mark.parametrize("policy", [CONNECTICUT, CONNECTICUT_MODEL_FORM], ids=lambda policy: policy.id)
class TestWellFilledForms:
    """A form as it is filled in leaves nothing open, whatever facts other texts ask for."""

    def test_the_ordinary_restraint_of_the_examples(self, policy: Any) -> None:
        story = read_story("ordinary-restraint.json")
        report = evaluate(
            Incident.model_validate(story["incident"]),
            policy=policy,
            calendar=SchoolCalendar.model_validate(read_story(story["calendar"])),
            setting=Setting.model_validate(read_story(story["setting"])),
            as_of=datetime.fromisoformat(story["as_of"]),
        )

        assert report.outcome == "no breach found"
        assert not report.unknowns + report.questions + report.pending
        # The copy went home on the next day at 15:05: in time by law, not within the form's 24 hours.
        assert [one.clause for one in report.failures] == (
            ["Form.header.notice"] if policy is CONNECTICUT_MODEL_FORM else []
        )

    @pytest.mark.parametrize(
        "subject",
        [
            testing.incident(),
            testing.incident(interventions=[testing.lawful_seclusion()]),
            testing.incident(interventions=[testing.lawful_seclusion(minutes=50)]),
            testing.incident(interventions=[testing.time_out()]),
            testing.meeting(),
            testing.record(),
            testing.school(),
            testing.district(),
        ],
        ids=["restraint", "seclusion", "long", "time out", "meeting", "student", "school", "district"],
    )
    def test_the_testing_kit_s_lawful_records(self, policy: Any, subject: Any) -> None:
        report = evaluate(
            subject,
            policy=policy,
            calendar=testing.calendar(),
            setting=testing.setting(),
            as_of=testing.AS_OF,
        )

        assert set(status_counts(report)) <= {"pass", "not_applicable"}
        assert report.data == ()

    def test_a_seclusion_of_which_only_the_will_is_not_recorded_leaves_one_fact_open(
        self, policy: Any
    ) -> None:
        subject = on_day(NEW, shut_in(NEW, involuntary=None))
        report = report_of_state(subject, policy=policy)

        assert [one.clause for one in report.unknowns] == ["10-236b(a)(5)"]
        assert [fact.path for fact in report.missing] == ["interventions[s1].involuntary"]


def test_a_school_and_a_district_over_the_years() -> None:
    """Nothing raises, and of each school year only what stood then is asked."""
    days = [date(2015, 9, 2), date(2017, 9, 5), OLD, NEW, date(2019, 2, 4)]
    student = record_of(*(on_day(day, held_on(day), shut_in(day)) for day in days))
    school = School.model_validate(
        {"id": "s", "records": [student], "records_from": "2015-07-01", "crisis_teams": []}
    )
    district = District.model_validate(
        {"id": "d", "schools": [school], "records_from": "2015-07-01", "overviews": [], "compilations": []}
    )
    report = report_of_state(district)

    def years(clause: str) -> set[str]:
        return {one.path[-8:-1] for one in report.of(clause) if one.path.endswith("]")}

    all_years = {"2015-16", "2016-17", "2017-18", "2018-19", "2019-20", "2020-21"}
    assert years("10-236b(p)") == years("10-236b(k)") == all_years
    assert years("10-236b(o).overview") == all_years - {"2015-16", "2016-17"}
    assert not [one for one in report if one.clause.startswith("10-236b(t)") and one.status == "fail"]


def test_preschool_pupils_in_special_education_are_covered() -> None:
    child = testing.student(enrolled_as="preschool", special_education="eligible")
    report = report_of_state(on_day(NEW, held_on(NEW), student=child))

    assert status_and_code(report, "10-236b(a)(6)") == ("not_applicable", "scope.student")
    assert status_and_code(report, "10-236b(c)")[0] == "pass"


def test_who_is_employed_need_not_also_work_in_the_school() -> None:
    """A form that knows only the employer leaves nothing open."""
    people = SETTING.staff[0].model_copy(update={"works_in_public_school": None})
    report = report_of_state(
        on_day(NEW, held_on(NEW)), setting=SETTING.model_copy(update={"staff": (people,)})
    )

    assert status_and_code(report, "10-236b(a)(4)") == ("not_applicable", "scope.employees")
