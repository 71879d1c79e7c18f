"""Single values in a report's JSON: what a fact is, or what a message's placeholder stands for.

Moments are ISO-8601 with their offset, days are ISO-8601 dates, lengths of time ISO-8601 durations in hours,
minutes and seconds. A text that happens to look like one of these is written as ``{"text": "..."}``, so that
reading it back never takes an id for a moment.
"""

import re
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime, timedelta
from functools import partial
from math import isfinite
from typing import TypeVar, cast

from restraint_rules.models.base import rejected
from restraint_rules.models.inexact import Between, LengthBetween
from restraint_rules.sentences import Rejection

__all__ = [
    "DAY",
    "MOMENT",
    "VALUE_SCHEMA",
    "as_text",
    "read_day",
    "read_moment",
    "read_moment_or_day",
    "read_value",
    "written_duration",
    "written_value",
]

DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
MOMENT = DAY + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{6})?[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?"
DURATION = r"PT(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,2})M)?(?:([0-9]{1,2})(?:\.([0-9]{1,6}))?S)?"

Match = Callable[[str], re.Match[str] | None]

is_day: Match = partial(re.fullmatch, DAY)  # compiled when first asked for: most programs only write reports
is_moment: Match = partial(re.fullmatch, MOMENT)
is_duration: Match = partial(re.fullmatch, DURATION)
looks_timed: Match = re.compile(f"{MOMENT}|{DAY}|{DURATION}").fullmatch

SECONDS_A_DAY, SECONDS_A_MINUTE, MINUTES_AN_HOUR = 86_400, 60, 60

T = TypeVar("T")

NO_MOMENT = rejected("moment", "Give a time with its offset, for example 2026-03-05T10:15:00-05:00.")
NO_DAY = rejected("day", "Give a date, for example 2026-03-05.")
NO_VALUE = rejected("value", "Give true, false, null, a number, a text, or a list of these.")

TEXT_SCHEMA: dict[str, object] = {
    "type": "object",
    "description": "A text that looks like a moment, a day or a length of time, and is none.",
    "properties": {"text": {"type": "string"}},
    "required": ["text"],
    "additionalProperties": False,
}
BOUNDS_SCHEMA: dict[str, object] = {
    "type": "object",
    "description": "The bounds of a moment or a length of time that is known only roughly.",
    "properties": {
        **{name: {"type": "string"} for name in ("earliest", "latest", "least", "most")},
        "about": {"type": "boolean"},
    },
    "anyOf": [{"required": ["earliest", "latest"]}, {"required": ["least"]}],
    "additionalProperties": False,
}
SCALAR_SCHEMAS: list[dict[str, object]] = [
    {"type": ["string", "number", "boolean", "null"]},
    TEXT_SCHEMA,
    BOUNDS_SCHEMA,
]
VALUE_SCHEMA: dict[str, object] = {
    "anyOf": [*SCALAR_SCHEMAS, {"type": "array", "items": {"anyOf": SCALAR_SCHEMAS}}]
}
"""The JSON Schema of a value."""


def written_value(value: object) -> object:  # noqa: PLR0911 - one return per kind of value
    """Write a value."""
    if value is None or value is True or value is False:  # what most facts are
        return value
    if isinstance(value, str):
        return {"text": value} if looks_timed(value) else value
    if isinstance(value, date):  # a datetime too
        return value.isoformat()
    if isinstance(value, timedelta):
        return written_duration(value)
    if isinstance(value, tuple):
        return [written_value(item) for item in cast("tuple[object, ...]", value)]
    if isinstance(value, Between | LengthBetween):
        return {name: written_value(one) for name, one in asdict(value).items() if one not in {None, False}}
    return value


def as_text(value: object) -> str:
    """Write a value for a reader of plain text: what is blank as ``None``, a list as in prose."""
    written = written_value(value)
    if isinstance(written, list):
        return ", ".join(str(item) for item in cast("list[object]", written))
    return str(value) if isinstance(value, str) else str(written)


def written_duration(length: timedelta) -> str:
    """Write a length of time, which is never negative; ISO-8601's years and months are of no fixed length."""
    minutes, seconds = divmod(length.days * SECONDS_A_DAY + length.seconds, SECONDS_A_MINUTE)
    hours, minutes = divmod(minutes, MINUTES_AN_HOUR)
    fraction = f".{length.microseconds:06}".rstrip("0") if length.microseconds else ""
    text = f"{hours}H" if hours else ""
    text += f"{minutes}M" if minutes else ""
    text += f"{seconds}{fraction}S" if seconds or fraction else ""
    return f"PT{text or '0S'}"


def read_value(value: object) -> object:
    """Read a value back; a list becomes a tuple, as facts are frozen."""
    if isinstance(value, list):
        return tuple(read_scalar(item) for item in cast("list[object]", value))
    return read_scalar(value)


def read_scalar(value: object) -> object:
    """Read one value that is no list."""
    if isinstance(value, str):
        return read_text(value)
    if isinstance(value, dict):
        marked = cast("dict[object, object]", value)
        if marked.keys() == {"text"} and isinstance(marked["text"], str):
            return marked["text"]
        return read_bounds(marked)
    if value is None or (isinstance(value, bool | int | float) and isfinite(value)):
        return value
    raise NO_VALUE.error()


def read_bounds(marked: dict[object, object]) -> Between | LengthBetween:
    """Read what is known only roughly, by its bounds."""
    given = {name: read_scalar(one) for name, one in marked.items()}
    earliest, latest, about = given.get("earliest"), given.get("latest"), given.get("about", False)
    if isinstance(earliest, datetime) and isinstance(latest, datetime) and isinstance(about, bool):
        return Between(earliest, latest, about)
    least, most = given.get("least"), given.get("most")
    if isinstance(least, timedelta) and (most is None or isinstance(most, timedelta)):
        return LengthBetween(least, most)
    raise NO_VALUE.error()


def read_text(text: str) -> object:
    """Read a text: a moment, a day, a length of time or, mostly, just that."""
    if is_day(text) or is_moment(text):
        return read_moment_or_day(text)
    found = is_duration(text)
    return read_duration(found) if found else text


def read_duration(found: re.Match[str]) -> timedelta:
    """Read a length of time."""
    hours, minutes, seconds = (int(found[part] or 0) for part in (1, 2, 3))
    microseconds = int((found[4] or "").ljust(6, "0"))
    return timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds)


def read_moment(value: object) -> datetime:
    """Read a moment as reports write it."""
    return read_as(value, is_moment, datetime.fromisoformat, NO_MOMENT)


def read_day(value: object) -> date:
    """Read a day as reports write it."""
    return read_as(value, is_day, date.fromisoformat, NO_DAY)


def read_as(value: object, looks: Callable[[str], object], read: Callable[[str], T], no: Rejection) -> T:
    """Read a text that looks as it must, or refuse it."""
    if not isinstance(value, str) or not looks(value):
        raise no.error()
    try:
        return read(value)
    except ValueError:
        raise no.error() from None


def read_moment_or_day(value: object) -> datetime | date:
    """Read a moment or a day."""
    return read_day(value) if isinstance(value, str) and is_day(value) else read_moment(value)
