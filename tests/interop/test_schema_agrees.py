"""What the models take and what the schemas say agree, for every field of every model, both ways.

A validator that asserts formats is asked: of every example, of what the testing kit makes, and of records of
which one field holds something else.
"""

import json
from functools import cache
from typing import Any

import pytest
from fuzzing.mutations import seeds
from jsonschema import Draft202012Validator

from restraint_rules import SchoolCalendar, models, testing
from restraint_rules.errors import ValidationError, problems
from restraint_rules.interop import SCHEMAS, SchemaName, json_schema
from restraint_rules.interop.schema import described
from restraint_rules.models.base import Facts

MODELS: list[type[Facts]] = [*(getattr(models, name) for name in models.__all__), SchoolCalendar]

VALUES: tuple[Any, ...] = (
    None, True, 0, 1, -1, 1.5, 12.0, "", " ", "no", "x" * 201, "2026-03-05", "2026-02-30", "1949-12-31",
    "2026-W10-4", "20260305", "2026-03-05T10:00:00-05:00", "2026-03-05T10:00-05:00",
    "2026-03-05 10:08-0500",
    "2026-03-05T10:00:00", "2026-03-05T24:00:00Z", "10:00", "PT15M", "PT0S", "-PT1M", "P400D", "12",
    "2025-26",
    "2026-03", "Mars/Olympus", [], {}, [[]], [None], ["2026-03-05"], {"": {}}, {"earliest": "2026-03-05"},
    {"least": 5, "most": 9}, {"least": 9, "most": 5},
)  # fmt: skip

ONLY_MODELS_REFUSE = (
    "lies before",  # an end before its start, a last day before the first
    "must lie between 1950 and 2200",
    "lies between nothing and a year",
    "must be finite",
    "have the same id",
    "Give a date",  # a day that no calendar has
    "Give a school year",
    "Give a month",
    "Give whole minutes",
    "not done cannot have",
    "not released has no",
    "exclude each other",
    "cannot also be given",
    "not stated cannot",
    "names no other ground",
    "has an end is not ongoing",
    "that is not there",
    "time zone",
    "Give a whole number",  # written as 12.0
    "Give the least it can be",  # and the most, which is no less
)
"""What needs a comparison or a table: the sentences of what models refuse and no schema can."""


@cache
def strict(model: type[Facts], *, nulls: bool = True) -> Draft202012Validator:
    schema = described(model, nulls=nulls)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


@cache
def strict_of(name: SchemaName, *, nulls: bool = True) -> Draft202012Validator:
    schema = json_schema(name, nulls=nulls)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def smallest(model: type[Facts]) -> dict[str, Any]:
    """A record of which only what must be there is recorded."""
    needed: dict[str, Any] = {
        "id": "a", "kind": "calming_hold", "day": "2026-03-05", "student": {"id": "s"}, "staff": "p",
        "interventions": [{"id": "r1"}], "started": "2026-03-05T10:00:00-05:00",
        "ended": "2026-03-05T10:04:00-05:00", "status": "eligible", "since": "2025-09-01", "month": "2026-03",
        "school_year": "2025-26", "adopted": "2026-03-05",
        "part": "incidents", "place": 0, "problems": [{"sentence": "Why."}],
        "sentence": "Why.", "zone": "America/New_York", "covers_from": "2025-07-01",
        "covers_to": "2026-06-30", "school_days": [],
    }  # fmt: skip
    if model is models.PsychopharmacologicAgent:
        needed["kind"] = "psychopharmacologic_agent"
    return {name: needed[name] for name, field in model.model_fields.items() if field.is_required()}


def taken(model: type[Facts], record: dict[str, Any]) -> ValidationError | None:
    try:
        model.model_validate_json(json.dumps(record))
    except ValidationError as error:
        return error
    return None


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_of_every_field(model: type[Facts]) -> None:
    """Of the variant without nulls too, which refuses a null and agrees on everything else."""
    good = smallest(model)
    assert taken(model, good) is None
    strict(model).validate(good)
    for name in (*model.model_fields, "unheard_of"):
        for value in VALUES:
            record = good | {name: value}
            error, fits = taken(model, record), strict(model).is_valid(record)
            assert strict(model, nulls=False).is_valid(record) is (fits and value is not None), (name, value)
            if error is None:
                assert fits, (name, value)
            elif fits:
                said = problems(error)[0].sentence
                assert any(one in said for one in ONLY_MODELS_REFUSE), (name, value, said)


@pytest.mark.parametrize("model", [one for one in MODELS if smallest(one)], ids=lambda model: model.__name__)
def test_of_what_must_be_there(model: type[Facts]) -> None:
    good = smallest(model)
    assert good
    for name in good:
        record = {key: value for key, value in good.items() if key != name}
        assert taken(model, record) is not None
        assert not strict(model).is_valid(record)


@pytest.mark.parametrize("number", range(len(seeds())))
def test_every_example_is_a_request_in_order(number: int) -> None:
    strict_of("request").validate(seeds()[number])
    strict_of("request", nulls=False).validate(seeds()[number])


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("incident", testing.incident()),
        ("room", testing.room()),
        ("planning_meeting", testing.meeting()),
        ("student_record", testing.record()),
        ("school", testing.school()),
        ("district", testing.district()),
        ("setting", testing.setting()),
        ("calendar", testing.calendar()),
    ],
)
@pytest.mark.parametrize("options", [{}, {"exclude_none": True}], ids=["whole", "without blanks"])
def test_what_the_kit_makes_is_in_order(name: SchemaName, subject: Facts, options: dict[str, Any]) -> None:
    assert isinstance(subject, SCHEMAS[name])
    written = json.loads(subject.model_dump_json(**options))
    strict_of(name).validate(written)
    if options:
        strict_of(name, nulls=False).validate(written)
