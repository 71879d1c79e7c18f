"""How the schemas are made: each thing once, no titles but ours, choices by name, with or without nulls."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from fuzzing.mutations import seeds
from jsonschema import Draft202012Validator

from restraint_rules import KnownPolicies, evaluate_json, json_schema, policies
from restraint_rules.interop import SCHEMAS, SchemaName
from restraint_rules.interop.labels import WORDS_OF_A_KIND, WORDS_OF_A_MODEL
from restraint_rules.interop.schema import WITHOUT_LABELS
from restraint_rules.interop.words import WORDS
from restraint_rules.policies import NAMES

BOUND = 72_000
"""Bytes of a request's schema: a quarter of what it once was."""

ALL_NAMES: list[SchemaName] = [*SCHEMAS, "care_episode", "care_facility", "care_request"]
TEN = {"id": "ten", "parent": "sprague", "replace": {"III.H.1.b": {"parameters": {"limit": {"minutes": 10}}}}}


def objects(part: Any) -> Iterator[dict[str, Any]]:
    """Every object within a schema."""
    if isinstance(part, dict):
        yield part
    for one in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from objects(one)


def fields(schema: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every field of a schema, with the part it is of."""
    for part, one in [("", schema), *schema.get("$defs", {}).items()]:
        for name, field in one.get("properties", {}).items():
            yield part, name, field


@pytest.mark.parametrize("nulls", [True, False])
def test_a_request_s_schema_is_small(*, nulls: bool) -> None:
    said = json.dumps(json_schema("request", nulls=nulls), separators=(",", ":"), ensure_ascii=False)
    assert len(said.encode()) <= BOUND


@pytest.mark.parametrize("name", ALL_NAMES)
def test_each_part_is_said_once(name: SchemaName) -> None:
    schema = json_schema(name)
    known = {json.dumps(one, sort_keys=True) for one in schema.get("$defs", {}).values() if len(one) > 1}
    said = [json.dumps(one, sort_keys=True) for one in objects(schema)]
    assert all(said.count(one) == 1 for one in known)
    refs = {one["$ref"] for one in objects(schema) if isinstance(one.get("$ref"), str)}
    assert refs == {f"#/$defs/{part}" for part in schema.get("$defs", {})}


@pytest.mark.parametrize("name", ALL_NAMES)
def test_no_title_repeats_a_name(name: SchemaName) -> None:
    titles = {one["title"] for one in objects(json_schema(name)) if isinstance(one.get("title"), str)}
    assert not any(
        title.replace(" ", "_").lower() in {field for _, field, _ in fields(json_schema(name))}
        for title in titles
    )
    assert all(title[0].isupper() for title in titles)


@pytest.mark.parametrize("name", ALL_NAMES)
def test_without_nulls_what_may_be_left_out_is_only_left_out(name: SchemaName) -> None:
    schema = json_schema(name, nulls=False)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"{json_schema(name)['$id']}:no-nulls"
    for _, _, field in fields(schema):
        assert {"type": "null"} not in field.get("anyOf", [])
        assert "null" not in field.get("type", "")
        assert None not in field.get("enum", [])


class TestChoices:
    """A request names one of the policies, and readings with their choices."""

    REQUEST = Draft202012Validator(json_schema("request"))

    def asked(self, **more: Any) -> dict[str, Any]:
        incident = {"id": "i", "day": "2026-03-05", "student": {"id": "s"}, "interventions": [{"id": "r"}]}
        calendar = {
            "id": "c", "zone": "America/New_York", "school_days": [],
            "covers_from": "2025-07-01", "covers_to": "2026-06-30",
        }  # fmt: skip
        given = {"incident": incident, "calendar": calendar, "as_of": "2026-03-06T10:00:00-05:00"}
        return {**given, "policy": "sprague", **more}

    def test_policies(self) -> None:
        assert json_schema("request")["$defs"]["PolicyId"] == {"enum": list(NAMES)}
        assert not self.REQUEST.is_valid(self.asked(policy="spragu"))
        assert self.REQUEST.is_valid(self.asked(policy=TEN))

    def test_policies_of_the_caller_s(self) -> None:
        known = KnownPolicies([TEN])
        assert known.ids == (*NAMES, "ten")
        assert Draft202012Validator(json_schema("request", known=known)).is_valid(self.asked(policy="ten"))

    @pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
    def test_every_choice_of_every_policy(self, policy: Any) -> None:
        asked = [
            (reading, choice)
            for reading in policy.readings
            for choice in (*reading.choices, *((1, 1440) if reading.counts else ()))
        ]
        assert all(reading.allows(choice) for reading, choice in asked)
        for reading, choice in asked:
            self.REQUEST.validate(self.asked(policy=policy.id, readings={reading.name: choice}))

    @pytest.mark.parametrize(
        ("readings", "fits"),
        [
            ({}, True),
            (None, True),
            ({"window": "wide"}, False),
            ({"distress_interval": 1441}, False),
            ({"moon_phase": "full"}, False),
        ],
    )
    def test_others(self, readings: Any, *, fits: bool) -> None:
        assert self.REQUEST.is_valid(self.asked(readings=readings)) is fits
        # A document may have readings of its own, whose choices no schema knows.
        assert self.REQUEST.is_valid(self.asked(policy=TEN, readings=readings))


def test_a_report_holds_no_null_that_may_be_left_out() -> None:
    report = json.loads(evaluate_json(json.dumps(seeds()[0])))["report"]
    Draft202012Validator(json_schema("report", nulls=False)).validate(report)


class TestLabels:
    """Every field of what a school records has words for a form, and no words are left over."""

    WRITTEN_BY_US = frozenset({"Unread", "UnreadProblem", "Readings"})

    def test_every_field_has_one(self) -> None:
        labelled = json_schema("request", labels=True)
        for part, name, field in fields(labelled):
            assert "title" in field or part in self.WRITTEN_BY_US or name == "unread", (part, name)
        assert labelled["$defs"]["Period"]["properties"]["started"]["title"] == "Began"
        assert labelled["$defs"]["Period"]["properties"]["id"]["title"] == "Number of this use"

    def test_none_is_for_nothing(self) -> None:
        known = [(part, name) for part, name, _ in fields(json_schema("request"))]
        assert set(WORDS) <= {name for _, name in known}
        assert {tuple(one.split(".")) for one in WORDS_OF_A_MODEL} <= set(known)
        assert set(WORDS_OF_A_KIND) <= json_schema("request")["$defs"].keys()

    def test_the_rest_stays_as_it_is(self) -> None:
        plain, labelled = json_schema("incident"), json_schema("incident", labels=True)
        for _, _, field in fields(labelled):
            field.pop("title", None)
        for kind in WORDS_OF_A_KIND:
            labelled["$defs"].get(kind, {}).pop("title", None)
        assert labelled == plain

    @pytest.mark.parametrize("name", sorted(WITHOUT_LABELS))
    def test_what_no_school_fills_in_has_none(self, name: SchemaName) -> None:
        assert json_schema(name, labels=True) == json_schema(name)

    def test_they_are_short(self) -> None:
        assert max(map(len, [*WORDS.values(), *WORDS_OF_A_MODEL.values()])) <= 50
