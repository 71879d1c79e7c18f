"""The choice taken for a reading, as JSON gives it."""

from collections.abc import Callable
from typing import Annotated

from pydantic import GetPydanticSchema, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

from restraint_rules.models.base import rejected

__all__ = ["Choice", "reading"]

NO_CHOICE = rejected("choice", "Give the name of a choice, or a number.")


def reading(function: Callable[[object], object]) -> GetPydanticSchema:
    """Let a function alone validate a field."""

    def schema(_source: object, _handler: object) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(function)

    return GetPydanticSchema(schema)


def read_choice(value: object) -> str | int:
    """Read the choice taken for a reading."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise NO_CHOICE.error()
    return value


Choice = Annotated[str | int, reading(read_choice), WithJsonSchema({"type": ["string", "integer"]})]
