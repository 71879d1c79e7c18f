"""RCSA §§ 10-76b-5 to 10-76b-11 speak of a person at risk; the statute speaks of every student."""

from datetime import date
from typing import Any

import pytest
from builders import only
from state_builders import held_on, on_day, record_of, report_of_state, shut_in, status_and_code, with_room

from restraint_rules.policies import CONNECTICUT, CONNECTICUT_MODEL_FORM
from restraint_rules.policy import Policy
from restraint_rules.report import Report
from restraint_rules.testing import at, student, time_out

DAY = date(2019, 3, 5)
PERSON = "10-76b-5.person"
ON_FILE = "10-236b(j)(1).record"
CONTENTS = ["10-236b(j)(1)", "10-236b(j)(1).description", "10-236b(j)(1).duration", "10-236b(j)(1).effect"]
OF_PERSONS_AT_RISK = {
    clause.citation for clause in CONNECTICUT.clauses if clause.rule is not None and clause.rule.persons
}
UNSAFE = with_room(meets_building_code=False)


def report_of_status(
    status: str | None,
    *uses: Any,
    readings: Any = None,
    setting: Any = UNSAFE,
    policy: Policy = CONNECTICUT,
    **facts: Any,
) -> Report:
    """A seclusion in a room below the code, of a student so eligible."""
    subject = on_day(DAY, *(uses or (shut_in(DAY),)), student=student(special_education=status), **facts)
    return report_of_state(subject, setting=setting, readings=readings or {}, policy=policy)


@pytest.mark.parametrize(
    ("status", "code", "room"),
    [
        ("eligible", ("not_applicable", "scope.at_risk"), "fail"),
        ("being_evaluated", ("not_applicable", "scope.at_risk"), "fail"),
        (None, ("unknown", "scope.at_risk_presumed"), "fail"),
        ("not_eligible", ("not_applicable", "scope.not_at_risk"), "not_applicable"),
    ],
)
def test_who_is_one(status: str | None, code: tuple[str, str], room: str) -> None:
    found_here = report_of_status(status)

    assert status_and_code(found_here, PERSON) == code
    assert only(found_here, "10-76b-8(h)(5)", "building_code_met").status == room


def test_not_recorded_one_clause_asks_and_the_outcome_stays() -> None:
    found_here = report_of_status(None, setting=with_room())

    assert [one.clause for one in found_here.unknowns] == [PERSON]
    assert [one.path for one in found_here.missing] == ["student.special_education"]
    assert found_here.outcome == "no breach found"


def test_of_no_other_student_they_speak() -> None:
    """Every clause of the regulations that is judged on an incident; the statute's stay."""
    found_here = report_of_status("not_eligible")
    silent = {one.clause for one in found_here if one.code == "scope.not_at_risk"}

    assert silent == OF_PERSONS_AT_RISK | {PERSON}
    assert {one.clause[:7] for one in found_here if one.clause not in silent} == {"10-236b"}


def test_by_a_reading_they_speak_of_every_student() -> None:
    found_here = report_of_status("not_eligible", readings={"at_risk": "every_student"})

    assert status_and_code(found_here, PERSON) == ("not_applicable", "scope.every_student")
    assert only(found_here, "10-76b-8(h)(5)", "building_code_met").status == "fail"


@pytest.mark.parametrize("status", ["not_eligible", "eligible"])
def test_a_record_says_it_by_its_stretches_of_days(status: str) -> None:
    child = student(special_education=None)
    record = record_of(
        on_day(DAY, shut_in(DAY), student=child),
        eligibility=[{"status": status, "since": DAY}, {"status": "eligible", "since": date(2010, 7, 1)}],
    )
    failed = {one.clause for one in report_of_state(record, setting=UNSAFE).failures}

    assert ("10-76b-8(h)(5)" in failed) is (status == "eligible")


class TestTheReport:
    """The next school day is the regulations'; the statute asks for the record without a moment."""

    def test_made_and_filed(self) -> None:
        found_here = report_of_status("not_eligible", held_on(DAY))

        assert status_and_code(found_here, "10-76b-11") == ("not_applicable", "scope.not_at_risk")
        assert status_and_code(found_here, ON_FILE) == ("pass", "report.written")
        assert {only(found_here, one).status for one in CONTENTS} == {"pass"}

    @pytest.mark.parametrize(
        ("facts", "expected", "code"),
        [
            (None, "unknown", "report.not_recorded"),
            ({"done": False}, "pending", "report.pending"),
            ({"at": at("14:00", DAY), "final": False}, "pending", "report.pending"),
            ({"at": at("14:00", DAY)}, "unknown", "report.not_final"),
        ],
    )
    def test_without_one(self, facts: Any, expected: str, code: str) -> None:
        found_here = report_of_status(
            "not_eligible", held_on(DAY), report=facts, policy=CONNECTICUT_MODEL_FORM
        )

        assert status_and_code(found_here, ON_FILE) == (expected, code)
        follows = [*CONTENTS, "Form.duration"] if code != "report.not_final" else []
        assert all(status_and_code(found_here, one) == (expected, code) for one in follows)
        assert all(one.due_at is None for one in found_here.of(ON_FILE))

    @pytest.mark.parametrize(("filed", "expected"), [(True, "pass"), (False, "pending"), (None, "unknown")])
    def test_whether_it_is_in_the_file(self, filed: bool | None, expected: str) -> None:
        made = {"at": at("14:00", DAY), "final": True, "in_educational_file": filed}

        assert only(report_of_status("not_eligible", held_on(DAY), report=made), ON_FILE).status == expected

    @pytest.mark.parametrize("facts", [None, {"done": False}])
    def test_of_a_person_at_risk_the_regulations_decide(self, facts: Any) -> None:
        found_here = report_of_status("eligible", held_on(DAY), report=facts)
        leader = only(found_here, "10-76b-11")

        assert (only(found_here, ON_FILE).status, only(found_here, ON_FILE).follows) == (
            leader.status,
            "10-76b-11",
        )
        expected = "not_applicable" if leader.status == "fail" else leader.status
        assert {only(found_here, one).status for one in CONTENTS} == {expected}


def test_of_a_time_out_nothing_is_to_be_filed() -> None:
    assert (
        status_and_code(report_of_status("not_eligible", time_out(at("10:00", DAY))), ON_FILE)[1] == "no_use"
    )


@pytest.mark.parametrize("policy", [CONNECTICUT, CONNECTICUT_MODEL_FORM], ids=lambda policy: policy.id)
def test_of_whom_a_clause_speaks_is_written_with_its_policy(policy: Policy) -> None:
    read = Policy.from_document(policy.to_document(), (CONNECTICUT,))

    assert [one.rule and one.rule.persons for one in read.clauses] == [
        one.rule and one.rule.persons for one in policy.clauses
    ]
