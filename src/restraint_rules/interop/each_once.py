"""Schemas that say each thing once: models and forms that recur stand under ``$defs``."""

from functools import lru_cache
from typing import Any, cast

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from restraint_rules.models.base import Extensions, Id, Text
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Day, Instant, Moment

__all__ = ["EachOnce", "with_shared_forms"]

RECURRING: dict[str, Any] = {
    "Moment": Moment,
    "Length": Length,
    "Instant": Instant,
    "Day": Day,
    "Id": Id,
    "Text": Text,
    "Extensions": Extensions,
}
"""Forms of many fields, by the names they have under ``$defs``; the larger ones hold the smaller."""

ABOUT = frozenset({"attested", "default", "description", "title"})
"""What may be said of a field beside its form."""

NULL = {"type": "null"}


class EachOnce(GenerateJsonSchema):
    """Describes each model once, and gives no titles that only repeat a name."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002 - as the base class has it
        """Leave titles to whoever has better words."""
        return False

    def generate_inner(self, schema: Any) -> JsonSchemaValue:  # noqa: ANN401 - as the base class has it
        """Let a model be referred to: what guards its reading hides that it is one."""
        model = model_in(schema)
        if model is not None:
            schema = {**schema, "ref": f"{model.__module__}.{model.__qualname__}:{id(model)}"}
        return super().generate_inner(schema)

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Describe a model, without its class's name for a title."""
        described = super().model_schema(schema)
        if "title" not in schema["cls"].model_config:
            del described["title"]
        return described


def model_in(schema: Any) -> type[BaseModel] | None:  # noqa: ANN401 - any schema of pydantic's
    """The model that a schema reads, through the functions around it."""
    while schema["type"].startswith("function-") and "schema" in schema:
        schema = schema["schema"]
    return schema["cls"] if schema["type"] == "model" else None


@lru_cache(maxsize=1)
def forms() -> dict[str, dict[str, Any]]:
    """What each recurring form says."""
    described = {name: TypeAdapter[Any](kind).json_schema() for name, kind in RECURRING.items()}
    return {name: {key: form[key] for key in form if key != "$defs"} for name, form in described.items()}


def with_shared_forms(schema: dict[str, Any]) -> dict[str, Any]:
    """Let a schema refer to each form that recurs, where it says what the form says."""
    known = schema.pop("$defs", {})
    used: set[str] = set()
    said: dict[str, Any] = shared(schema, used)
    known = {name: shared(one, used) for name, one in known.items()}
    waiting = list(used)
    while waiting:
        name = waiting.pop()
        within: set[str] = set()
        known[name] = {key: shared(value, within) for key, value in forms()[name].items()}
        waiting += within - known.keys()
    return said | ({"$defs": dict(sorted(known.items()))} if known else {})


def shared(part: object, used: set[str]) -> Any:  # noqa: ANN401 - any part of a schema
    """Exchange a part for a reference where it is a form that recurs."""
    if isinstance(part, list):
        return [shared(one, used) for one in cast("list[object]", part)]
    if not isinstance(part, dict):
        return part
    schema = unfolded(cast("dict[str, Any]", part))
    for name, form in forms().items():
        if form == {key: value for key, value in schema.items() if key not in ABOUT}:
            used.add(name)
            return {"$ref": f"#/$defs/{name}"} | {key: schema[key] for key in schema if key in ABOUT}
    return {key: shared(value, used) for key, value in schema.items()}


def unfolded(schema: dict[str, Any]) -> dict[str, Any]:
    """Tell a form of several kinds from the null beside it: pydantic folds them into one list."""
    options = schema.get("anyOf", [])
    kinds = [one for one in options if one != NULL]
    if len(kinds) in {1, len(options)}:
        return schema
    return schema | {"anyOf": [{"anyOf": kinds}, NULL]}
