"""The columns of what is judged, made from the models: what a model may hold, a batch may hold."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from restraint_rules.columns.arrow import pa
from restraint_rules.frozen import FrozenDict
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.records import StudentRecord

__all__ = ["IN_JSON", "schema_of"]

IN_JSON: Mapping[bytes, bytes] = {b"content": b"json"}
"""Marks a column of text that may be JSON: what may be of many forms has no columns of its own."""

SCALARS = {"string": pa.string(), "boolean": pa.bool_(), "integer": pa.int64(), "number": pa.float64()}

Described = Mapping[str, Any]


def schema_of(of: type[Subject]) -> Any:
    """The columns that records of a model are read from; each may be left out, and each may be null.

    A column that is null, or left out, is not recorded; an empty list is known to be empty. Moments and days
    are ISO-8601 text as in JSON; Arrow's own dates, and times with a zone, are read as well. Bounds of a
    moment or a length, and a vendor's own ``extensions``, are a text of JSON.

    Args:
        of: The model: ``Incident``, ``StudentRecord`` or any other subject.

    Returns:
        A ``pyarrow.Schema``, nested as the model is.
    """
    return KNOWN.get(of) or described_by(of)


def described_by(of: type[Subject]) -> Any:
    """Make the schema of a model."""
    described = of.model_json_schema()
    return pa.schema(fields_of(described, described.get("$defs", {})))


def fields_of(described: Described, known: Described) -> list[Any]:
    """One field for each property of an object."""
    properties = cast("Mapping[str, Described]", described["properties"])
    return [field_of(name, one, known) for name, one in properties.items()]


def field_of(name: str, described: Described, known: Described) -> Any:
    """A field of a name; of what has no one form, a text of JSON."""
    made = type_of(described, known)
    return pa.field(name, pa.string(), metadata=IN_JSON) if made is None else pa.field(name, made)


def type_of(described: Described, known: Described) -> Any:
    """The type of a value; ``None`` where it may be of many forms."""
    if "$ref" in described:
        return type_of(known[described["$ref"].rpartition("/")[2]], known)
    choices = cast("Sequence[Described]", described.get("anyOf") or described.get("oneOf"))
    if choices:
        return one_of([type_of(one, known) for one in choices if one.get("type") != "null"])
    if described.get("type") == "array":
        inner = type_of(described["items"], known)
        return None if inner is None else pa.list_(inner)
    if described.get("type") == "object":
        return pa.struct(fields_of(described, known)) if "properties" in described else None
    return SCALARS.get(described.get("type", "string"))


def one_of(types: list[Any]) -> Any:
    """The type that holds all of some: structs hold each other's fields, a number may be written as text."""
    if any(one is None for one in types):
        return None
    if all(pa.types.is_struct(one) for one in types):
        fields = {field.name: field for one in types for field in one}
        return pa.struct(list(fields.values()))
    if any(pa.types.is_nested(one) for one in types):
        return types[0] if all(one == types[0] for one in types) else None
    return types[0] if len(set(types)) == 1 else pa.string()


KNOWN: Mapping[type[Subject], Any] = FrozenDict({of: described_by(of) for of in (Incident, StudentRecord)})
"""Made once: making one takes longer than judging some records."""
