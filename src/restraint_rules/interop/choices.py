"""What a request may choose from: the ids of policies, and their readings with the choices of each."""

from collections.abc import Iterable, Sequence
from typing import Any

from restraint_rules.policies.known import KnownPolicies
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import MOST, Reading

__all__ = ["with_choices"]

DOCUMENT: dict[str, Any] = {
    "description": "What the schema policy-document describes.",
    "type": "object",
    "properties": {"id": {"type": "string"}},
    "required": ["id"],
    "additionalProperties": True,
}

OWN_READINGS: dict[str, Any] = {
    "description": "Choices for the readings of a policy document, by the names that it gives them.",
    "type": "object",
    "additionalProperties": {"type": ["string", "integer"]},
}


def with_choices(request: dict[str, Any], known: KnownPolicies, *, nulls: bool) -> dict[str, Any]:
    """Name in a request's schema every policy and every choice.

    Args:
        request: The schema.
        known: The policies whose ids a request may give.
        nulls: Whether what may be left out may be null as well.

    Returns:
        The schema; a policy that is given by its id has no readings but those named here.
    """
    policies = [known.find(one) for one in known.ids]
    fields = request["properties"]
    ids, document = {"$ref": "#/$defs/PolicyId"}, {"$ref": "#/$defs/PolicyDocument"}
    fields["policy"] = {"anyOf": [ids, document], "description": fields["policy"]["description"]}
    named, own = {"$ref": "#/$defs/Readings"}, {"$ref": "#/$defs/OwnReadings"}
    null = [{"type": "null"}] if nulls else []
    fields["readings"] = {"anyOf": [named, own, *null], "description": fields["readings"]["description"]}
    defs = request["$defs"] | {
        "OwnReadings": OWN_READINGS,
        "PolicyDocument": DOCUMENT,
        "PolicyId": {"enum": [policy.id for policy in policies]},
        "Readings": readings_of(policies),
    }
    by_name = {"properties": {"policy": {"type": "string"}}, "required": ["policy"]}
    then = {"properties": {"readings": {"anyOf": [named, *null]}}}
    return request | {"$defs": dict(sorted(defs.items())), "if": by_name, "then": then}


def readings_of(policies: Iterable[Policy]) -> dict[str, Any]:
    """Describe an object that may name any reading of some policies, with one of its choices."""
    readings: dict[str, list[Reading]] = {}
    for policy in policies:
        for reading in policy.readings:
            readings.setdefault(reading.name, []).append(reading)
    return {
        "description": "Choices that differ from a policy's defaults; each policy has some of these.",
        "type": "object",
        "properties": {name: choices_of(same) for name, same in sorted(readings.items())},
        "additionalProperties": False,
    }


def choices_of(same: Sequence[Reading]) -> dict[str, Any]:
    """Describe the choices of a reading, which several policies may have."""
    names = list(dict.fromkeys(choice for reading in same for choice in reading.choices))
    named = [{"enum": names}] if names else []
    counted = any(reading.counts for reading in same)
    numbers = [{"type": "integer", "minimum": 1, "maximum": MOST}] if counted else []
    options: list[dict[str, Any]] = [*named, *numbers]
    return options[0] if len(options) == 1 else {"anyOf": options}
