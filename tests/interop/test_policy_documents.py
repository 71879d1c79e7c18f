"""A request may bring its policy as a document, or name one its caller knows."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from restraint_rules import KnownPolicies, Policy, evaluate_json, json_schema, policies, testing
from restraint_rules.policy.documents.shape import Document

TEN = {"id": "ten", "parent": "sprague", "replace": {"III.H.1.b": {"parameters": {"limit": {"minutes": 10}}}}}
SCHEMA = Draft202012Validator(json_schema("policy-document"))


def ask(policy: object, known: KnownPolicies | None = None) -> dict[str, Any]:
    """The answer for twelve minutes of restraint."""
    held = testing.incident(interventions=[testing.lawful_restraint(testing.at("10:00"), 12)])
    given = {
        "incident": held.model_dump(mode="json", exclude_unset=True),
        "calendar": testing.calendar().model_dump(mode="json", exclude_unset=True),
        "setting": testing.setting().model_dump(mode="json", exclude_unset=True),
        "as_of": testing.AS_OF.isoformat(),
        "policy": policy,
    }
    asked = json.dumps(given)
    answer: dict[str, Any] = json.loads(evaluate_json(asked, known=known))
    fits = Draft202012Validator(json_schema("request", known=known)).is_valid(json.loads(asked))
    assert fits or "error" in answer
    return answer


def test_a_document_judges_like_a_policy() -> None:
    assert ask("sprague")["report"]["outcome"] == "no breach found"
    assert ask(TEN)["report"]["outcome"] == "breach"


def test_a_policy_the_caller_knows_is_named_by_its_id() -> None:
    known = KnownPolicies([TEN])
    assert ask("ten", known) == ask(TEN)
    assert ask("ten")["error"]["kind"] == "unknown_policy"


def test_what_is_wrong_with_a_document_is_told_by_its_place_in_the_request() -> None:
    looser = {**TEN, "replace": {"III.H.1.b": {"parameters": {"limit": {"minutes": 20}}}}}
    error = ask(looser)["error"]
    assert error["kind"] == "invalid_policy"
    (problem,) = error["problems"]
    assert (problem["path"], problem["code"]) == ("policy.replace[III.H.1.b]", "loosened_clause")
    assert problem["pointer"] == "/policy/replace/III.H.1.b"
    assert ask({})["error"]["problems"][0]["path"] == "policy.id"
    (whole,) = ask({**TEN, "in_force": "2001-01-01"})["error"]["problems"]
    assert whole["path"] == "policy"


@pytest.mark.parametrize("policy", [7, None, "", "x" * 201, ["sprague"]])
def test_what_is_neither_an_id_nor_a_document_is_refused(policy: object) -> None:
    request = {"policy": policy}
    problems = json.loads(evaluate_json(json.dumps(request)))["error"]["problems"]
    told = {one["path"]: one["sentence"] for one in problems}
    assert told["policy"] == "Give a policy's id, or a policy document."


@pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
def test_every_shipped_policy_fits_the_schema(policy: Policy) -> None:
    document = json.loads(json.dumps(policy.to_document()))
    SCHEMA.validate(document)
    assert Document.model_validate(document).id == policy.id


def test_the_schema_refuses_what_the_models_refuse() -> None:
    assert not SCHEMA.is_valid({**TEN, "surprise": 1})
    assert not SCHEMA.is_valid({"parent": "sprague"})
