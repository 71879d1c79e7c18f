"""Lengths of time as forms record them: whole minutes or an ISO-8601 duration, written back as ISO-8601.

A length that is known only roughly is given by its bounds.
"""

from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from typing import Annotated, cast

from pydantic import GetPydanticSchema, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

from restraint_rules.limits import LONGEST
from restraint_rules.models.base import rejected
from restraint_rules.models.inexact import LengthBetween
from restraint_rules.models.reading import well_formed

__all__ = ["Length"]

NO_LENGTH_BOUNDS = rejected("length_bounds", "Give the least it can be and, unless it is open, the most.")
NO_LENGTH = rejected("length", "Give whole minutes (12) or an ISO-8601 duration (PT12M30S).")
LENGTH_RANGE = rejected("length_range", "A length of time lies between nothing and a year.")


def read_length(value: object, read_timedelta: Callable[[object], timedelta]) -> timedelta | LengthBetween:
    """Read whole minutes or an ISO-8601 duration, or the bounds of a length."""
    if not isinstance(value, LengthBetween | dict):
        return read_exact_length(value, read_timedelta)
    given = asdict(value) if isinstance(value, LengthBetween) else cast("dict[str, object]", value)
    if not {"least"} <= given.keys() <= {"least", "most"}:
        raise NO_LENGTH_BOUNDS.error()
    least, most = (
        None if given.get(name) is None else read_exact_length(given[name], read_timedelta)
        for name in ("least", "most")
    )
    if least is None or (most is not None and most < least):
        raise NO_LENGTH_BOUNDS.error()
    return LengthBetween(least, most)


def written_length(length: timedelta | LengthBetween) -> object:
    """Write a length of time; its bounds as an object."""
    if not isinstance(length, LengthBetween):
        return length
    return {"least": length.least} if length.most is None else {"least": length.least, "most": length.most}


def read_exact_length(value: object, read_timedelta: Callable[[object], timedelta]) -> timedelta:
    """Read whole minutes or an ISO-8601 duration; a bare number is never seconds."""
    if isinstance(value, bool):
        raise NO_LENGTH.error()
    if isinstance(value, int):
        if abs(value) > LONGEST // timedelta(minutes=1):
            raise LENGTH_RANGE.error()
        length = timedelta(minutes=value)
    elif isinstance(value, timedelta) or (isinstance(value, str) and whole(value)):
        length = read_timedelta(value)
    else:
        raise NO_LENGTH.error()
    if not timedelta() <= length <= LONGEST:
        raise LENGTH_RANGE.error()
    return length


def whole(duration: str) -> bool:
    """Whether a text may be a duration; what ends with ``T`` was cut off before its hours and minutes."""
    return duration.startswith(("P", "-P")) and not duration.endswith("T")


def _length_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(
        read_length,
        core_schema.timedelta_schema(),
        metadata=well_formed("^P.*[^T]$", core_schema.timedelta_schema(ge=timedelta(), le=LONGEST)),
        serialization=core_schema.plain_serializer_function_ser_schema(
            written_length, return_schema=core_schema.any_schema()
        ),
    )


EXACT_LENGTHS: list[dict[str, object]] = [
    {"type": "integer", "minimum": 0, "description": "whole minutes"},
    {"type": "string", "format": "duration"},
]

Length = Annotated[
    timedelta | LengthBetween,
    GetPydanticSchema(_length_schema),
    WithJsonSchema(
        {
            "anyOf": [
                *EXACT_LENGTHS,
                {
                    "type": "object",
                    "title": "Between two lengths",
                    "description": "The bounds of a length known only roughly; without most: or more.",
                    "properties": {"least": {"anyOf": EXACT_LENGTHS}, "most": {"anyOf": EXACT_LENGTHS}},
                    "required": ["least"],
                    "additionalProperties": False,
                },
            ]
        }
    ),
]
"""A length of time: whole minutes or ISO-8601, between nothing and a year; or its bounds."""
