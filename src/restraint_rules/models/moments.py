"""Moments as forms record them, and what is like them: days, hours, months and school years.

A moment is an aware datetime or, where the form says only "date of report", a date. It may be given by its
bounds.
"""

import re
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from typing import Annotated, cast

from pydantic import AfterValidator, GetPydanticSchema, StringConstraints, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

from restraint_rules.limits import FIRST_YEAR, LAST_YEAR, in_years
from restraint_rules.models.base import rejected
from restraint_rules.models.inexact import Between
from restraint_rules.models.reading import well_formed
from restraint_rules.sentences import Rejection

__all__ = ["Day", "Hour", "Instant", "Moment", "Month", "SchoolYear"]

ISO_DATE_LENGTH = 10

UNREADABLE = rejected(
    "moment", "Give a date (2026-03-05) or a time with its offset (2026-03-05T10:15:00-05:00)."
)
NO_BOUNDS = rejected("bounds", "Give the earliest and the latest it can be, each a time with its offset.")
BOUNDS_REVERSED = rejected("bounds_reversed", "The earliest it can be lies after the latest.")
BOUNDS_APART = rejected(
    "bounds_apart", "The earliest and the latest it can be lie on one day; else give the date."
)
NO_HOUR = rejected("hour", "Give an hour as the clocks there show it, for example 15:00.")
NO_DAY = rejected("day", "Give a date, for example 2026-03-05.")
OUT_OF_RANGE = rejected("moment_range", "The year must lie between 1950 and 2200.")
NO_YEAR = rejected("school_year", "Give a school year, 1 July to 30 June, for example 2025-26.")
NO_MONTH = rejected("month", "Give a month, for example 2026-03.")


def in_range(moment: date) -> bool:
    """Keep clear of the ends of the calendar, where changing a zone overflows."""
    return in_years(moment.year)


def read_moment(value: object, read_datetime: Callable[[object], datetime]) -> datetime | date | Between:
    """Read a moment; a date stays a date and never becomes midnight."""
    if isinstance(value, Between | dict):
        return read_between(cast("Between | dict[str, object]", value), read_datetime)
    if isinstance(value, datetime) or (isinstance(value, str) and len(value) > ISO_DATE_LENGTH):
        return read_instant(value, read_datetime)
    return as_day(value, UNREADABLE)


def read_between(value: Between | dict[str, object], read_datetime: Callable[[object], datetime]) -> Between:
    """Read the bounds of a moment; they lie on one day, as what a form calls roughly does."""
    given = asdict(value) if isinstance(value, Between) else value
    about = given.get("about", False)
    if not {"earliest", "latest"} <= given.keys() <= {"earliest", "latest", "about"} or not isinstance(
        about, bool
    ):
        raise NO_BOUNDS.error()
    earliest, latest = (read_instant(given[name], read_datetime) for name in ("earliest", "latest"))
    if latest.astimezone(UTC) < earliest.astimezone(UTC):
        raise BOUNDS_REVERSED.error()
    if latest.date() != earliest.date():
        raise BOUNDS_APART.error()
    return Between(earliest, latest, about)


def written_moment(moment: datetime | date | Between) -> object:
    """Write a moment; its bounds as an object."""
    if not isinstance(moment, Between):
        return moment
    bounds = {"earliest": moment.earliest, "latest": moment.latest}
    return bounds | {"about": True} if moment.about else bounds


def read_day(value: object, _inner: object = None) -> date:
    """Read a date that is nothing but a date."""
    return as_day(value, NO_DAY)


def as_day(value: object, otherwise: Rejection) -> date:
    """Take a date, in ISO-8601's calendar form only, or raise."""
    if isinstance(value, str) and len(value) == ISO_DATE_LENGTH and value[7] == "-":  # and no week date
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise otherwise.error() from None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise otherwise.error()
    if not in_range(value):
        raise OUT_OF_RANGE.error()
    return value


def read_hour(value: object) -> time:
    """Read an hour of the day to the minute, without an offset."""
    if isinstance(value, str) and CLOCK.fullmatch(value):
        return time.fromisoformat(value)
    if isinstance(value, time) and value.tzinfo is None and not (value.second or value.microsecond):
        return value
    raise NO_HOUR.error()


CLOCK = re.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def written_hour(hour: time) -> str:
    """Write an hour as it is read."""
    return f"{hour:%H:%M}"


def read_instant(value: object, read_datetime: Callable[[object], datetime]) -> datetime:
    """Read an aware datetime; numbers are no times."""
    if not isinstance(value, datetime) and (
        not isinstance(value, str) or value[ISO_DATE_LENGTH:][:1] not in {"T", " "}
    ):
        raise UNREADABLE.error()
    instant = read_datetime(value)
    if not in_range(instant):
        raise OUT_OF_RANGE.error()
    return instant


WELL_WITHIN = datetime(FIRST_YEAR, 1, 2, tzinfo=UTC), datetime(LAST_YEAR, 12, 30, tzinfo=UTC)
"""Between these a moment lies in the years that can be recorded, whatever its offset."""


def well_formed_instant() -> dict[str, object]:
    """What is surely a moment, read without Python."""
    earliest, latest = WELL_WITHIN
    return well_formed(
        "^.{10}[T ]", core_schema.datetime_schema(tz_constraint="aware", ge=earliest, le=latest)
    )


def well_formed_day() -> dict[str, object]:
    """What is surely a day, read without Python."""
    earliest, latest = WELL_WITHIN
    return well_formed("^.{4}-.{2}-.{2}$", core_schema.date_schema(ge=earliest.date(), le=latest.date()))


def _moment_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(
        read_moment,
        core_schema.datetime_schema(tz_constraint="aware"),
        metadata=well_formed_instant(),
        serialization=core_schema.plain_serializer_function_ser_schema(
            written_moment, return_schema=core_schema.any_schema()
        ),
    )


def _instant_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(
        read_instant, core_schema.datetime_schema(tz_constraint="aware"), metadata=well_formed_instant()
    )


def _day_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(
        read_day, core_schema.date_schema(), metadata=well_formed_day()
    )


Day = Annotated[date, GetPydanticSchema(_day_schema), WithJsonSchema({"type": "string", "format": "date"})]
"""A local day."""


def _hour_schema(_source: object, _handler: object) -> CoreSchema:
    return core_schema.no_info_plain_validator_function(
        read_hour,
        serialization=core_schema.plain_serializer_function_ser_schema(
            written_hour, return_schema=core_schema.str_schema()
        ),
    )


Hour = Annotated[
    time,
    GetPydanticSchema(_hour_schema),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{CLOCK.pattern})$"}),
]
"""An hour of the day, as the clocks there show it: ``15:00``."""

A_TIME: dict[str, object] = {"type": "string", "format": "date-time"}

Moment = Annotated[
    datetime | date | Between,
    GetPydanticSchema(_moment_schema),
    WithJsonSchema(
        {
            "anyOf": [
                A_TIME,
                {"type": "string", "format": "date"},
                {
                    "type": "object",
                    "title": "Between two times",
                    "description": "The bounds of a moment that is known only roughly; both lie on one day.",
                    "properties": {"earliest": A_TIME, "latest": A_TIME, "about": {"type": "boolean"}},
                    "required": ["earliest", "latest"],
                    "additionalProperties": False,
                },
            ]
        }
    ),
]
"""An aware datetime; a date where the form has no time; or the bounds of what it gives only roughly."""

Instant = Annotated[
    datetime, GetPydanticSchema(_instant_schema), WithJsonSchema({"type": "string", "format": "date-time"})
]
"""An aware datetime."""


def consecutive(name: str) -> str:
    """Refuse what is no school year, or one whose second part is not the year after the first."""
    first = int(name[:4]) if TWO_NUMBERS.fullmatch(name) else 0
    if not FIRST_YEAR <= first < LAST_YEAR or (first + 1) % 100 != int(name[5:]):
        raise NO_YEAR.error()
    return name


def possible_month(name: str) -> str:
    """Refuse what is no month, or one that no calendar has."""
    year = int(name[:4]) if TWO_NUMBERS.fullmatch(name) else 0
    if not FIRST_YEAR <= year <= LAST_YEAR or name[5:] not in MONTHS:
        raise NO_MONTH.error()
    return name


TWO_NUMBERS = re.compile("[0-9]{4}-[0-9]{2}")
MONTHS = frozenset(f"{number:02}" for number in range(1, 13))

TWO_NUMBERS_SCHEMA = WithJsonSchema({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"})

SchoolYear = Annotated[str, StringConstraints(strict=True), AfterValidator(consecutive), TWO_NUMBERS_SCHEMA]
"""A school year, 1 July to 30 June, as ``2025-26``."""

Month = Annotated[str, StringConstraints(strict=True), AfterValidator(possible_month), TWO_NUMBERS_SCHEMA]
"""A calendar month, as ``2026-03``."""
