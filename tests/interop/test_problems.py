"""What is wrong with a request is told to a machine too: by a code, a JSON pointer and ids of records."""

import json
import subprocess
import sys
from functools import reduce
from random import Random
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident
from fuzzing.mutations import mutated, seeds
from jsonschema import Draft202012Validator

from restraint_rules import evaluate_json, json_schema
from restraint_rules.errors import Problem
from restraint_rules.sentences import pointer_of, problem_at

ERROR = Draft202012Validator(json_schema("error"))


def request(**more: Any) -> dict[str, Any]:
    return {
        "policy": "sprague",
        "calendar": json.loads(CALENDAR.model_dump_json(exclude_unset=True)),
        "as_of": at(LATER).isoformat(),
    } | more


def plain(*interventions: dict[str, Any], **more: Any) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(incident().model_dump_json(exclude_unset=True))
    return facts | {"interventions": list(interventions)} | more


def problems_of(asked: object, **options: Any) -> list[tuple[str, str, list[str]]]:
    answer = json.loads(evaluate_json(json.dumps(asked), **options))
    ERROR.validate(answer)
    return [(one["code"], one["pointer"], one["ids"]) for one in answer["error"]["problems"]]


def resolved(document: Any, pointer: str) -> Any:
    """What a JSON pointer leads to (RFC 6901)."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    return reduce(lambda at, step: at[int(step)] if isinstance(at, list) else at[step], steps, document)


USE = {"kind": "physical_restraint", "id": "r-9", "started": "2026-03-05T10:00:00-05:00"}
REVERSED = {**USE, "ended": "2026-03-05T09:00:00-05:00"}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param(
            request(incident=plain(REVERSED, id="i-1")),
            ("end_before_start", "/incident/interventions/0", ["i-1", "r-9"]),
            id="an intervention",
        ),
        pytest.param(
            request(
                student_record={"student": {"id": "s-4"}, "incidents": [plain(REVERSED, id="i-2")]},
                policy="sprague",
            ),
            ("end_before_start", "/student_record/incidents/0/interventions/0", ["i-2", "r-9"]),
            id="within a record",
        ),
        pytest.param(
            request(incident=plain({"kind": "psychopharmacologic_agent", "id": "a-1", "given": 5}, id="i-1")),
            ("moment", "/incident/interventions/0/given", ["i-1", "a-1"]),
            id="a tag of a union is no step",
        ),
        pytest.param(
            request(incident=plain(USE, id="i-1", day=5)), ("day", "/incident/day", ["i-1"]), id="day"
        ),
        pytest.param(
            request(incident=plain(USE, id=" ")),
            ("string_pattern_mismatch", "/incident/id", []),
            id="a blank id",
        ),
        pytest.param(
            request(incident=plain(USE, id="i-1", emergency={"id": "a name", "grounds": 5})),
            ("tuple_type", "/incident/emergency/grounds", ["i-1"]),
            id="what is no id is not named",
        ),
        pytest.param(
            request(incident=plain(USE, id="i-1", day="2001-01-01")),
            ("before_any_law", "/incident/day", ["i-1"]),
            id="before any law",
        ),
        pytest.param(
            request(care_facility={"id": "f-1", "staff": 5}, policy="cms-hospital"),
            ("tuple_type", "/care_facility/staff", ["f-1"]),
            id="care",
        ),
        pytest.param(
            request(incident=plain(USE), policy="none"), ("unknown_policy", "/policy", []), id="policy"
        ),
        pytest.param(
            request(incident=plain(USE), readings={"window": "wide"}),
            ("unknown_choice", "/readings/window", []),
            id="choice",
        ),
        pytest.param(request(), ("one_subject", "", []), id="no subject"),
        pytest.param([], ("model_type", "", []), id="no object"),
    ],
)
def test_of(asked: dict[str, Any], expected: tuple[str, str, list[str]]) -> None:
    assert expected in problems_of(asked, strict=True)


def test_of_a_policy_document() -> None:
    clause = {"III.H.1.b/ends_within": {"parameters": {"limit": {"minutes": "10"}, "a~b": 1}}}
    found = problems_of(
        request(incident=plain(USE), policy={"id": "p", "parent": "sprague", "replace": clause})
    )
    under = "/policy/replace/III.H.1.b~1ends_within/parameters"
    assert found == [("length", f"{under}/limit", []), ("unknown_parameter", f"{under}/a~0b", [])]


SHARED = """
from restraint_rules import Incident, ValidationError, problems
try:
    Incident.model_validate({"emergency": {"grounds": 5, "disruptin": 1}})
except ValidationError as error:
    print([one.pointer for one in problems(error) if "emergency" in one.path], "disruptin" in str(error))
"""


def test_what_two_models_hold_is_told_in_full_whichever_is_read_first() -> None:
    run = [sys.executable, "-c", SHARED]
    told = subprocess.run(run, check=True, capture_output=True, text=True).stdout  # noqa: S603 - our own words
    assert told == "['/emergency/grounds', '/emergency'] False\n"


def test_of_no_json() -> None:
    (problem,) = json.loads(evaluate_json("{"))["error"]["problems"]
    assert (problem["code"], problem["pointer"], problem["ids"]) == ("json_invalid", "", [])


def test_a_pointer_leads_to_what_is_wrong_or_to_what_lacks_something() -> None:
    chance = Random(20)  # noqa: S311 - the same cases each time
    for seed in seeds():
        for _ in range(6):
            text = mutated(chance, seed)
            answer = json.loads(evaluate_json(text))
            for one in answer.get("error", {"problems": ()})["problems"]:
                if one["pointer"] and one["code"] != "missing":
                    resolved(json.loads(text), one["pointer"])


def test_problems_are_put_below_what_contains_them() -> None:
    made = problem_at("It is so.", "so", "holds", 0, "a/b")
    assert made == Problem("holds[0].a/b", "It is so.", "so", "/holds/0/a~1b")
    assert made.below("uses", 3).path == "uses[3].holds[0].a/b"
    assert made.below("uses", 3).pointer == "/uses/3/holds/0/a~1b"
    assert Problem("[2]", "").below("x").path == "x[2]"
    assert problem_at("It is so.", "so").below("x").path == "x"
    assert pointer_of(()) == ""
