"""Other systems: judging from JSON to JSON, and JSON Schemas of both sides."""

from typing import TYPE_CHECKING

from restraint_rules.interop.answering import evaluate_json

if TYPE_CHECKING:
    from restraint_rules.interop.schema import SCHEMAS, SchemaName, json_schema

__all__ = ["SCHEMAS", "SchemaName", "evaluate_json", "json_schema"]


def __getattr__(name: str) -> object:
    """Load the schemas when they are asked for: they need every model there is."""
    if name not in __all__:
        message = f"module 'restraint_rules.interop' has no attribute {name!r}"
        raise AttributeError(message)
    from restraint_rules.interop import schema  # noqa: PLC0415 - this is where they are asked for

    return getattr(schema, name)
