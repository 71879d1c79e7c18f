"""Days as calendars list them: sets of them, and an hour for each."""

from datetime import date, time
from typing import Annotated, cast

from pydantic import GetCoreSchemaHandler, GetPydanticSchema, ValidatorFunctionWrapHandler
from pydantic_core import CoreSchema, core_schema

from restraint_rules.limits import MAX_DAYS
from restraint_rules.models.moments import ISO_DATE_LENGTH, Day, Hour, in_range, written_hour
from restraint_rules.models.reading import TOO_MANY

__all__ = ["DaySet", "Hours"]

WEEK_DATE = "W"


def read_days(value: object, read_one_by_one: ValidatorFunctionWrapHandler) -> frozenset[date]:
    """Read a set of days in one go; only where that fails, one by one, to name the day that is wrong."""
    if isinstance(value, list) and (items := cast("list[str]", value)):
        if len(items) > MAX_DAYS:
            raise TOO_MANY.error()
        try:
            if set(map(len, items)) == {ISO_DATE_LENGTH} and WEEK_DATE not in "".join(items):
                days = frozenset(map(date.fromisoformat, items))
                if len(days) == len(items) and in_range(min(days)) and in_range(max(days)):
                    return days
        except (TypeError, ValueError):
            pass  # told below, with its place
    return cast("frozenset[date]", read_one_by_one(value))


def _days_schema(source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(
        read_days,
        handler(source),
        serialization=core_schema.plain_serializer_function_ser_schema(
            sorted, return_schema=core_schema.list_schema(core_schema.date_schema())
        ),
    )


DaySet = Annotated[frozenset[Day], GetPydanticSchema(_days_schema)]
"""Days as a set; written in order, so that the same calendar is always the same bytes."""


def written_hours(hours: dict[date, time]) -> dict[str, str]:
    """Write hours by day, in order."""
    return {day.isoformat(): written_hour(hours[day]) for day in sorted(hours)}


def _hours_schema(source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
    written = core_schema.plain_serializer_function_ser_schema(
        written_hours,
        return_schema=core_schema.dict_schema(core_schema.str_schema(), core_schema.str_schema()),
    )
    return cast("CoreSchema", {**handler(source), "serialization": written})


Hours = Annotated[dict[Day, Hour], GetPydanticSchema(_hours_schema)]
"""An hour for each of some days; written in order, as sets are."""
