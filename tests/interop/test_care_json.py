"""Health care from JSON to JSON, and its schemas."""

import json
from typing import Any

import pytest
from builders import CALENDAR
from jsonschema import Draft202012Validator

from restraint_rules import evaluate, evaluate_json, json_schema, policies
from restraint_rules.models.base import Subject
from restraint_rules.report import Report
from restraint_rules.testing import AS_OF, care


def request(**facts: Any) -> dict[str, Any]:
    """A request as a vendor's system sends it."""
    own: dict[str, Any] = {
        "policy": "cms-hospital",
        "calendar": CALENDAR.model_dump(mode="json"),
        "as_of": AS_OF.isoformat(),
    }
    return own | facts


def plain(subject: Subject) -> dict[str, Any]:
    return subject.model_dump(mode="json", exclude_none=True)


def answer_to(**facts: Any) -> Any:
    return json.loads(evaluate_json(json.dumps(request(**facts))))


@pytest.mark.parametrize(
    ("name", "subject"), [("care_episode", care.episode()), ("care_facility", care.facility())]
)
def test_the_answer_is_the_report(name: str, subject: Subject) -> None:
    said = answer_to(**{name: plain(subject)})
    alone = evaluate(subject, policy=policies.CMS_HOSPITAL, calendar=CALENDAR, as_of=AS_OF)

    assert said["report"] == json.loads(alone.to_json())
    assert Report.from_json(json.dumps(said["report"])).counts == alone.counts


@pytest.mark.parametrize(
    ("facts", "kind", "path"),
    [
        ({"care_episode": None}, "invalid_request", ""),
        (
            {"care_episode": plain(care.episode()), "care_facility": plain(care.facility())},
            "invalid_request",
            "",
        ),
        (
            {"care_episode": plain(care.episode()) | {"day": "2006-03-05"}},
            "before_any_law",
            "care_episode.day",
        ),
        (
            {"care_facility": plain(care.facility()), "as_of": "2006-01-01T00:00:00Z"},
            "before_any_law",
            "as_of",
        ),
        ({"care_episode": plain(care.episode()) | {"uses": []}}, "invalid_request", "care_episode"),
    ],
)
def test_an_error_says_where(facts: dict[str, Any], kind: str, path: str) -> None:
    error = answer_to(**facts)["error"]

    assert (error["kind"], error["problems"][0]["path"]) == (kind, path)


@pytest.mark.parametrize(
    "text", ['{"care_episode": ', '["care_episode"]', b'"care_', b'{"incident": "care_"}']
)
def test_what_only_mentions_care_is_read_as_any_request(text: str | bytes) -> None:
    assert json.loads(evaluate_json(text))["error"]["kind"] == "invalid_request"


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("care_episode", plain(care.episode())),
        ("care_facility", plain(care.facility())),
        ("care_request", request(care_episode=plain(care.episode()))),
    ],
)
def test_a_schema_takes_what_the_model_writes(name: Any, document: Any) -> None:
    validator = Draft202012Validator(json_schema(name))

    assert list(validator.iter_errors(document)) == []
    assert list(validator.iter_errors({"id": 3})) != []
