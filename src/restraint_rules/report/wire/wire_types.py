"""The types of what stands in a written report: each is read by a function of its own, and has its schema."""

from datetime import date, datetime
from typing import Annotated, get_args

from pydantic import AfterValidator, Field, WithJsonSchema

from restraint_rules.models.base import rejected
from restraint_rules.policy.policy import Binding
from restraint_rules.report.wire.choice import Choice, reading
from restraint_rules.report.wire.wire_values import (
    DAY,
    MOMENT,
    VALUE_SCHEMA,
    read_day,
    read_moment,
    read_moment_or_day,
    read_value,
)

__all__ = ["At", "AtOrDay", "BindingName", "Choice", "Count", "Day", "HowLong", "Value"]

NO_BINDING = rejected("binding", "No policy binds like that.")


def known_binding(binding: str) -> str:
    """Refuse a way of binding that no policy has; older reports say none."""
    if binding and binding not in get_args(Binding):
        raise NO_BINDING.error()
    return binding


DAY_SCHEMA = {"type": "string", "format": "date", "pattern": f"^{DAY}$"}
MOMENT_SCHEMA = {"type": "string", "format": "date-time", "pattern": f"^{MOMENT}$"}

At = Annotated[datetime, reading(read_moment), WithJsonSchema(MOMENT_SCHEMA)]
Day = Annotated[date, reading(read_day), WithJsonSchema(DAY_SCHEMA)]
AtOrDay = Annotated[
    datetime | date, reading(read_moment_or_day), WithJsonSchema({"anyOf": [MOMENT_SCHEMA, DAY_SCHEMA]})
]
Value = Annotated[object, reading(read_value), WithJsonSchema(VALUE_SCHEMA)]

LONGEST = 400 * 86_400
"""More seconds than any deadline counts; far more could not be explained as a length of time."""

HowLong = Annotated[int, Field(strict=True, ge=0, le=LONGEST)]
Count = Annotated[int, Field(strict=True, ge=0)]
BindingName = Annotated[str, AfterValidator(known_binding)]
