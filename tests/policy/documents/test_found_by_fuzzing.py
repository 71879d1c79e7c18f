"""What a fuzzer found: documents that were taken and then could not be written, read or judged by."""

from typing import Any

import pytest

from restraint_rules import Policy, evaluate, policies, testing
from restraint_rules.errors import PolicyDocumentError

WHOLE: dict[str, Any] = {
    "id": "house",
    "title": "House rules",
    "authority": "An invented school",
    "jurisdiction": "US-CT",
    "setting": "school",
    "binding": "district",
    "source": "invented",
    "in_force": "2025-07-01",
}


def policy_of_rule(rule: str, parameters: dict[str, Any], **about: Any) -> Policy:
    """A text of one clause."""
    clause = {"citation": "1", "title": "One", "rule": rule, "parameters": parameters}
    return Policy.from_document(WHOLE | {"clauses": [clause]} | about, policies.ALL)


def problem_of_rule(rule: str, parameters: dict[str, Any], **about: Any) -> tuple[str, str]:
    """Where and why a text of one clause is refused."""
    with pytest.raises(PolicyDocumentError) as error:
        policy_of_rule(rule, parameters, **about)
    (problem,) = error.value.problems
    return problem.path, problem.sentence


TO_PARENTS = {"to": ["parent"], "if_of_age": "student"}
REPORT, COMPLETED = "documentation.report_states", "documentation.report_completed"


@pytest.mark.parametrize(
    ("unit", "most"),
    [("hours", 9_600), ("minutes", 100_000), ("calendar_days", 1_000), ("months", 120)],
)  # fmt: skip
def test_a_length_of_time_has_an_end(unit: str, most: int) -> None:
    assert policy_of_rule(COMPLETED, {"within": {unit: most}}).clauses
    assert problem_of_rule(COMPLETED, {"within": {unit: most + 1}})[0] == "clauses[0].parameters.within"


def test_the_longest_that_is_taken_can_be_judged_by_and_written() -> None:
    longest = policy_of_rule(COMPLETED, {"within": {"month_ends": 120}})
    report = evaluate(testing.incident(), policy=longest, calendar=testing.calendar(), as_of=testing.AS_OF)

    assert report.to_json()


@pytest.mark.parametrize(
    ("rule", "parameters", "path", "told"),
    [
        (REPORT, {"contents": [], "decided_by": "2"}, "contents", "Name at least one"),
        (REPORT, {"contents": ["duration"], "decided_by": "\ud800"}, "decided_by", "cannot be read"),
        ("seclusion_rooms.building_code_met", {"of": ["seclusion"]}, "of", "not about uses"),
        ("seclusion_rooms.judged_as_fit", {"topic": "x", "names": ["free_of_danger"]}, "topic", "size"),
        ("seclusion_rooms.judged_as_fit", {"topic": "size", "names": ["id"]}, "names[0]", "free_of_danger"),
        ("medication.judged_as_proper", {"topic": "x"}, "topic", "dose"),
        ("director_notices.director_told", {"of": "x"}, "of", "per_iep"),
        ("rights_notices.notice_given", TO_PARENTS | {"when": "x"}, "when", "first_after_referral"),
        ("training.plan_implemented", {"plan": "x", "by": "2018-07-01"}, "plan", "prevention_plan"),
        ("training.plan_implemented", {"plan": "prevention_plan", "by": "0001-01-01"}, "by", "1950"),
        ("training.plan_implemented", {"plan": "prevention_plan", "by": "2201-01-01"}, "by", "1950"),
    ],
)  # fmt: skip
def test_values_that_no_rule_could_work_with_are_refused_with_their_place(
    rule: str, parameters: dict[str, Any], path: str, told: str
) -> None:
    at, sentence = problem_of_rule(rule, parameters)

    assert at == f"clauses[0].parameters.{path}"
    assert told in sentence


@pytest.mark.parametrize("name", ["US", "US-CT", "US-WI", "CA"])
def test_jurisdictions_with_known_holidays(name: str) -> None:
    assert policy_of_rule(COMPLETED, {"within": {"hours": 24}}, jurisdiction=name).jurisdiction == name


@pytest.mark.parametrize("name", ["9999-12-31", "Mars", "date", "XX", "US-QQ", "us-ct", "US-"])
def test_other_jurisdictions_are_refused(name: str) -> None:
    assert problem_of_rule(COMPLETED, {"within": {"hours": 24}}, jurisdiction=name)[0] == "jurisdiction"


def reading(*choices: str) -> dict[str, Any]:
    question = {"name": "close_of_business", "question": "When?", "source": "invented"}
    return {"readings": [question | {"default": choices[0], "choices": list(choices)}]}


@pytest.mark.parametrize("choices", [("17:00",), ("end_of_day", "16:30")])
def test_an_hour_at_which_business_closes(choices: tuple[str, ...]) -> None:
    assert policy_of_rule(COMPLETED, {"within": {"closes_of_business": 1}}, **reading(*choices)).readings


@pytest.mark.parametrize("choices", [("five",), ("17:00", "24:00"), ("17\u202800",)])
def test_what_is_no_hour_is_refused(choices: tuple[str, ...]) -> None:
    found = problem_of_rule(COMPLETED, {"within": {"closes_of_business": 1}}, **reading(*choices))

    assert found == ("readings[0]", "Give each hour as the clocks show it, 17:00, or end_of_day.")


def test_a_yearly_duty_of_what_was_never_in_force_begins_with_the_records() -> None:
    compiled = {"within": {"month_ends": 12}, "contents": ["instances"]}
    bill = policy_of_rule("compilations.compiled_annually", compiled, binding="bill", in_force=None)
    report = evaluate(testing.district(), policy=bill, calendar=testing.calendar(), as_of=testing.AS_OF)

    assert report.to_json()


def test_a_meeting_of_which_no_work_is_asked_is_written_again() -> None:
    asked = {"ppt": True, "work": []}
    parameters = {"within": {"school_days": 5}, "asked": asked, "unless_agreed": False}
    document = policy_of_rule("meetings_after_use.meeting_after_each_use", parameters).to_document()

    assert document["clauses"][0]["parameters"]["asked"] == asked
    assert Policy.from_document(document, policies.ALL).to_document() == document
