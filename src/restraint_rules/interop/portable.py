"""A schema that says the same to every validator: patterns with formats, no keywords of other dialects."""

from typing import Any, cast

__all__ = ["FORMS", "portable"]

FORMS = {
    "date": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "date-time": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?"
    "([Zz]|[-+\N{MINUS SIGN}][0-9]{2}:?[0-9]{2})$",
    "duration": "^-?P([0-9]+([.,][0-9]+)?[YMWD])*(T([0-9]+([.,][0-9]+)?[HMS])+)?$",
}
"""A format is mostly not checked; these patterns always are."""

WIDER = frozenset({"date-time", "duration"})
"""Formats that ask more than the models do: RFC 3339 has no time without seconds."""

FOREIGN = frozenset({"attested", "discriminator", "uniqueItems"})
"""The first is ours, the second OpenAPI's; the third the models do not ask of their sets of days."""

ATTESTED = " A judgement: left out, it is put to a person."

NULL = {"type": "null"}


def portable(described: object, *, nulls: bool = True) -> Any:  # noqa: ANN401 - any part of a schema
    """Make pydantic's schema one for every validator.

    Args:
        described: Any part of the schema.
        nulls: Whether what may be left out may be null as well, which means the same.

    Returns:
        The part, made anew.
    """
    if isinstance(described, list):
        return [portable(part, nulls=nulls) for part in cast("list[object]", described)]
    if not isinstance(described, dict):
        return described
    schema = cast("dict[str, Any]", described)
    said = {key: portable(value, nulls=nulls) for key, value in schema.items() if key not in FOREIGN}
    form = schema.get("format")
    if isinstance(form, str):
        said.setdefault("pattern", FORMS[form])
    if form in WIDER:
        del said["format"]
    if schema.get("attested") is True:
        said["description"] += ATTESTED
    if isinstance(schema.get("properties"), dict):
        needed = schema.get("required", ())
        said["properties"] = {
            name: one if name in needed else may_be_left_out(one, nulls=nulls)
            for name, one in said["properties"].items()
        }
    return said


def may_be_left_out(field: dict[str, Any], *, nulls: bool) -> dict[str, Any]:
    """Say in the shortest form that a field may be null, or say nothing of it."""
    options = field.get("anyOf", [])
    if NULL not in options:
        return field
    (only,) = (one for one in options if one != NULL)
    about = {key: value for key, value in field.items() if key not in {"anyOf", "default"}}
    return {**(or_null(only) if nulls else only), **about}


def or_null(only: dict[str, Any]) -> dict[str, Any]:
    """Let something be null."""
    if "enum" in only:
        return {"enum": [*only["enum"], None]}
    if "type" in only:
        return {**only, "type": [only["type"], "null"]}
    return {"anyOf": [*only["anyOf"], NULL]} if only.keys() == {"anyOf"} else {"anyOf": [only, NULL]}
