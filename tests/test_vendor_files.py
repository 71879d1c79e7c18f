"""What a vendor's tools read is current: the OpenAPI document, and the types by the digests in their head."""

import json
from importlib import util
from pathlib import Path
from typing import Any

import pytest
from fuzzing.mutations import seeds
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from restraint_rules import evaluate_json

FOLDER = Path(__file__).parents[1] / "examples" / "vendor"


def maker() -> Any:
    """The script that writes the files."""
    spec = util.spec_from_file_location("vendor_make", FOLDER / "make.py")
    assert spec is not None
    assert spec.loader is not None
    made = util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


MAKE = maker()
KEPT = json.loads((FOLDER / "openapi.json").read_bytes())


def subject_of(request: dict[str, Any]) -> str:
    """What a request is about: the case's name."""
    subjects = request.keys() - {"policy", "as_of", "calendar", "setting"}
    return next(iter(subjects), "nothing")


def test_the_openapi_document_is_current() -> None:
    """Else: ``poe vendor``."""
    assert (FOLDER / "openapi.json").read_text(encoding="utf-8") == MAKE.openapi_text()


def test_it_is_openapi_3_1() -> None:
    validate(KEPT)


def test_the_types_are_current() -> None:
    """Else: ``poe vendor``; neither npm nor a network is asked here."""
    text = (FOLDER / "restraint_rules.d.ts").read_text(encoding="utf-8")
    body = text.split("\n\n", 1)[1]
    assert text == f"{MAKE.head(MAKE.described(), body)}\n{body}"
    for name in ("Request", "Answer", "ErrorAnswer", "Incident", "Finding"):
        assert f"export interface {name} {{" in body


@pytest.mark.parametrize("seed", [seeds()[0], *seeds()[-5:], {}], ids=subject_of)
def test_requests_and_answers_are_those_of_the_document(seed: dict[str, Any]) -> None:
    content = KEPT["paths"]["/evaluate"]["post"]
    answer = json.loads(evaluate_json(json.dumps(seed)))
    status = "200" if "report" in answer else "422"
    said = content["responses"][status]["content"]["application/json"]["schema"]
    Draft202012Validator({**KEPT, **said}).validate(answer)
    asked = content["requestBody"]["content"]["application/json"]["schema"]
    assert Draft202012Validator({**KEPT, **asked}).is_valid(seed) is (status == "200")


def test_what_an_intervention_is_tells_its_kind() -> None:
    items = KEPT["components"]["schemas"]["Incident"]["properties"]["interventions"]["items"]
    told = items["discriminator"]
    assert {one["$ref"] for one in items["oneOf"]} == set(told["mapping"].values())
    assert told["propertyName"] == "kind"
    assert len(told["mapping"]) == 4
