"""What a schema says of a period's holds is what the model takes: a restraint without any would be none."""

from typing import Any

import pytest
from builders import restraint, seclusion
from jsonschema import Draft202012Validator

from restraint_rules.errors import ValidationError
from restraint_rules.models import Period

SCHEMA = Draft202012Validator(Period.model_json_schema())
KINDS: dict[str | None, dict[str, Any]] = {
    "physical_restraint": restraint(),
    "seclusion": seclusion(),
    None: restraint() | {"kind": None},
}


def takes(facts: dict[str, Any]) -> bool:
    try:
        Period.model_validate(facts)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("kind", "holds", "taken"),
    [
        ("physical_restraint", [{"id": "h"}], True),
        ("physical_restraint", [], False),
        ("seclusion", [], True),
        (None, [], True),
    ],
)
def test_holds(kind: str | None, holds: list[dict[str, Any]], taken: bool) -> None:
    facts = {"kind": kind, "id": "p", "holds": holds}

    assert takes(KINDS[kind] | {"holds": holds}) is taken
    assert SCHEMA.is_valid(facts) is taken
