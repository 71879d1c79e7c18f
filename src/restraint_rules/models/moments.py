"""Moments and lengths of time as forms record them.

A moment is an aware datetime or, where the form says only "date of report", a date. A length is a number of
whole minutes or an ISO-8601 duration; it is written back as ISO-8601.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Annotated

from pydantic import AfterValidator, GetPydanticSchema, StringConstraints, WithJsonSchema
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from restraint_rules.limits import FIRST_YEAR, LAST_YEAR, LONGEST, in_years
from restraint_rules.models.base import rejected

__all__ = ["Day", "Instant", "Length", "Moment", "Month", "SchoolYear"]

ISO_DATE_LENGTH = 10

UNREADABLE = rejected(
    "moment", "Give a date (2026-03-05) or a time with its offset (2026-03-05T10:15:00-05:00)."
)
NO_DAY = rejected("day", "Give a date, for example 2026-03-05.")
OUT_OF_RANGE = rejected("moment_range", "The year must lie between 1950 and 2200.")
NO_LENGTH = rejected("length", "Give whole minutes (12) or an ISO-8601 duration (PT12M30S).")
NO_YEAR = rejected("school_year", "Give a school year, 1 July to 30 June, for example 2025-26.")
NO_MONTH = rejected("month", "Give a month, for example 2026-03.")
LENGTH_RANGE = rejected("length_range", "A length of time lies between nothing and a year.")


def in_range(moment: date) -> bool:
    """Keep clear of the ends of the calendar, where changing a zone overflows."""
    return in_years(moment.year)


def read_moment(value: object, read_datetime: Callable[[object], datetime]) -> datetime | date:
    """Read a moment; a date stays a date and never becomes midnight."""
    if isinstance(value, datetime) or (isinstance(value, str) and len(value) > ISO_DATE_LENGTH):
        return read_instant(value, read_datetime)
    return as_day(value, UNREADABLE)


def read_day(value: object, _inner: object = None) -> date:
    """Read a date that is nothing but a date."""
    return as_day(value, NO_DAY)


def as_day(value: object, otherwise: PydanticCustomError) -> date:
    """Take a date, in ISO-8601's calendar form only, or raise."""
    if isinstance(value, str) and len(value) == ISO_DATE_LENGTH and value[7] == "-":  # and no week date
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise otherwise from None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise otherwise
    if not in_range(value):
        raise OUT_OF_RANGE
    return value


def read_instant(value: object, read_datetime: Callable[[object], datetime]) -> datetime:
    """Read an aware datetime; numbers are no times."""
    if not isinstance(value, datetime) and (
        not isinstance(value, str) or value[ISO_DATE_LENGTH:][:1] not in {"T", " "}
    ):
        raise UNREADABLE
    instant = read_datetime(value)
    if not in_range(instant):
        raise OUT_OF_RANGE
    return instant


def read_length(value: object, read_timedelta: Callable[[object], timedelta]) -> timedelta:
    """Read whole minutes or an ISO-8601 duration; a bare number is never seconds."""
    if isinstance(value, bool):
        raise NO_LENGTH
    if isinstance(value, int):
        if abs(value) > LONGEST // timedelta(minutes=1):
            raise LENGTH_RANGE
        length = timedelta(minutes=value)
    elif isinstance(value, timedelta) or (isinstance(value, str) and value.startswith(("P", "-P"))):
        length = read_timedelta(value)
    else:
        raise NO_LENGTH
    if not timedelta() <= length <= LONGEST:
        raise LENGTH_RANGE
    return length


def _moment_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(
        read_moment,
        core_schema.datetime_schema(tz_constraint="aware"),
        serialization=core_schema.plain_serializer_function_ser_schema(
            lambda moment: moment, return_schema=core_schema.any_schema()
        ),
    )


def _instant_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(
        read_instant, core_schema.datetime_schema(tz_constraint="aware")
    )


def _length_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(read_length, core_schema.timedelta_schema())


def _day_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(read_day, core_schema.date_schema())


Day = Annotated[date, GetPydanticSchema(_day_schema), WithJsonSchema({"type": "string", "format": "date"})]
"""A local day."""

Moment = Annotated[
    datetime | date,
    GetPydanticSchema(_moment_schema),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]}
    ),
]
"""An aware datetime, or a date where the form has no time."""

Instant = Annotated[
    datetime, GetPydanticSchema(_instant_schema), WithJsonSchema({"type": "string", "format": "date-time"})
]
"""An aware datetime."""

Length = Annotated[
    timedelta,
    GetPydanticSchema(_length_schema),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "integer", "minimum": 0, "description": "whole minutes"},
                {"type": "string", "format": "duration"},
            ]
        }
    ),
]
"""A length of time: whole minutes or ISO-8601; between nothing and a year."""


def consecutive(name: str) -> str:
    """Refuse what is no school year, or one whose second part is not the year after the first."""
    first = int(name[:4]) if TWO_NUMBERS.fullmatch(name) else 0
    if not FIRST_YEAR <= first < LAST_YEAR or (first + 1) % 100 != int(name[5:]):
        raise NO_YEAR
    return name


def possible_month(name: str) -> str:
    """Refuse what is no month, or one that no calendar has."""
    year = int(name[:4]) if TWO_NUMBERS.fullmatch(name) else 0
    if not FIRST_YEAR <= year <= LAST_YEAR or name[5:] not in MONTHS:
        raise NO_MONTH
    return name


TWO_NUMBERS = re.compile("[0-9]{4}-[0-9]{2}")
MONTHS = frozenset(f"{number:02}" for number in range(1, 13))

TWO_NUMBERS_SCHEMA = WithJsonSchema({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"})

SchoolYear = Annotated[str, StringConstraints(strict=True), AfterValidator(consecutive), TWO_NUMBERS_SCHEMA]
"""A school year, 1 July to 30 June, as ``2025-26``."""

Month = Annotated[str, StringConstraints(strict=True), AfterValidator(possible_month), TWO_NUMBERS_SCHEMA]
"""A calendar month, as ``2026-03``."""
