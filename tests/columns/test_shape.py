"""The published schema holds whatever a model holds, and gives it back as it was."""

import gc
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings

from restraint_rules.columns import IN_JSON, as_columns, schema_of
from restraint_rules.columns.reading import AT_A_TIME, plain_rows
from restraint_rules.columns.shape import one_of, type_of
from restraint_rules.models import District, Incident, PlanningMeeting, School, SeclusionRoom, StudentRecord
from restraint_rules.models.base import Subject
from restraint_rules.testing.strategies import of as any_of

BARE = {"id": "I-1", "day": "2026-03-05", "student": {"id": "S-1"}}


@settings(max_examples=25, deadline=None)
@given(any_of(Incident))
def test_any_incident_comes_back_as_it_was(incident: Incident) -> None:
    row = incident.model_dump(mode="json", exclude_none=True)
    (back,) = plain_rows(as_columns([row]), schema_of(Incident))
    assert Incident.model_validate(back) == incident


def test_null_and_empty_are_not_the_same() -> None:
    rows: list[dict[str, Any]] = [
        BARE | {"interventions": [{"id": "a", "holds": []}, {"id": "b"}], "notices": []},
        BARE | {"interventions": [{"id": "c", "monitoring": {"gaps": []}}]},
        BARE | {"interventions": [{"id": "d", "monitoring": {}}], "report": {}},
        BARE,
    ]
    assert list(plain_rows(as_columns(rows), schema_of(Incident))) == rows
    assert list(plain_rows(as_columns(rows).slice(1, 2), schema_of(Incident))) == rows[1:3]


def test_a_vendors_own_keys_are_text_of_json() -> None:
    schema = schema_of(Incident)
    assert schema.field("extensions").metadata == IN_JSON
    batch = pa.record_batch({"extensions": ['{"a": [1]}', "{", None]})
    assert list(plain_rows(batch, schema)) == [{"extensions": {"a": [1]}}, {"extensions": "{"}, {}]


def test_a_text_of_json_may_be_of_another_kind() -> None:
    assert list(plain_rows(pa.record_batch({"extensions": [1]}), schema_of(Incident))) == [{"extensions": 1}]


@pytest.mark.parametrize("of", [Incident, StudentRecord, School, District, SeclusionRoom, PlanningMeeting])
def test_every_subject_has_one(of: type[Subject]) -> None:
    assert set(schema_of(of).names) == set(of.model_fields)


STRUCT = pa.struct([("a", pa.string())])


@pytest.mark.parametrize(
    ("types", "made"),
    [
        ([pa.string(), pa.string()], pa.string()),
        ([pa.int64(), pa.string()], pa.string()),
        ([STRUCT, pa.struct([("b", pa.bool_())])], pa.struct([("a", pa.string()), ("b", pa.bool_())])),
        ([STRUCT, pa.string()], None),
        ([pa.list_(pa.string())] * 2, pa.list_(pa.string())),
        ([None, pa.string()], None),
    ],
)
def test_a_value_of_several_forms(types: list[Any], made: Any) -> None:
    assert one_of(types) == made


def test_a_list_of_what_has_no_form_has_none() -> None:
    assert type_of({"type": "array", "items": {"type": "object"}}, {}) is None


def test_what_has_another_form_makes_no_column() -> None:
    for row in ({"student": "S-1"}, {"interventions": 1}):
        with pytest.raises((pa.ArrowException, TypeError)):
            as_columns([row])


def test_a_batch_is_read_some_rows_at_a_time_and_whole() -> None:
    many = [BARE | {"id": f"I-{number}"} for number in range(2 * AT_A_TIME + 1)]

    assert list(plain_rows(as_columns(many), schema_of(Incident))) == many


def test_a_row_is_gone_before_the_next_is_made() -> None:
    many = [BARE | {"id": f"I-{number}", "interventions": [{"id": "a"}]} for number in range(300)]
    rows = plain_rows(as_columns(many), schema_of(Incident))
    next(rows)
    held = len(gc.get_objects())
    for _ in range(200):
        next(rows)

    assert len(gc.get_objects()) < held + 200
