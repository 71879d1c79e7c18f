"""A form's wall-clock times, made aware in the school's zone."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import cast
from zoneinfo import ZoneInfo

from restraint_rules.calendar.school_calendar import is_zone
from restraint_rules.errors import WallClockError
from restraint_rules.limits import MAX_DEPTH

__all__ = ["localize"]

WALL_CLOCK = r"(\d{4}-\d\d-\d\d[T ](?!24)\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)(?:(?<=\.\d{6})\d+)?"
"""A time without an offset. Digits beyond a microsecond are dropped, and 24:00 is none: not every version of
Python reads it."""


def localize(data: object, zone: str) -> object:
    """Give every wall-clock time in the data the zone's offset on that day.

    Args:
        data: Plain data as read from JSON, a form or a frame: mappings, lists, text. Datetimes with no
            offset, and texts that are nothing but such a time, are changed; dates, aware times and
            ``extensions`` are not. A timestamp of a kind of its own becomes a plain datetime, to the
            microsecond; what a frame writes for a blank (NaT, NaN) becomes ``None``. Whatever else is no time
            a form can have is left for validation to name.
        zone: The school's IANA time zone.

    Returns:
        A copy with aware times, ready for ``Incident.model_validate``.

    Raises:
        WallClockError: If a time happens twice (the repeated hour in autumn) or never (the skipped hour in
            spring): the message names the path and the choices; or if there is no such zone, or the data are
            nested without end.
    """
    if not is_zone(zone):
        message = "this is no IANA time zone, for example America/New_York"
        raise WallClockError(message)
    return _localize(data, ZoneInfo(zone), "", 0)


def _localize(data: object, zone: ZoneInfo, path: str, depth: int) -> object:
    if depth > MAX_DEPTH:
        message = "this is nested too deeply"
        raise WallClockError(message)
    if isinstance(data, Mapping):
        fields = cast("Mapping[object, object]", data)
        return {
            key: value
            if key == "extensions"
            else _localize(value, zone, f"{path}.{key}" if path else str(key), depth + 1)
            for key, value in fields.items()
        }
    if isinstance(data, str):
        wall = _read(data)
        return data if wall is None else _aware(wall, zone, path).isoformat()
    if is_blank(data):
        return None
    if isinstance(data, datetime):
        moment = plain(data)
        return _aware(moment, zone, path) if moment.tzinfo is None else moment
    if isinstance(data, Sequence) and not isinstance(data, bytes):
        items = cast("Sequence[object]", data)
        return [_localize(value, zone, f"{path}[{index}]", depth + 1) for index, value in enumerate(items)]
    return data


def is_blank(value: object) -> bool:
    """Whether this is a frame's word for a blank: a moment or a number that is not even itself."""
    return isinstance(value, datetime | float) and value != value  # noqa: PLR0124 - NaT and NaN alone are so


def plain(moment: datetime) -> datetime:
    """Make a plain datetime of a timestamp of a kind of its own."""
    if type(moment) is datetime:
        return moment
    date_and_time = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    return datetime(*date_and_time, moment.microsecond, tzinfo=moment.tzinfo, fold=moment.fold)


def _read(text: str) -> datetime | None:
    """Read a wall-clock time; what only looks like one is left for validation to name."""
    found = re.fullmatch(WALL_CLOCK, text)
    try:
        return datetime.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def _aware(wall: datetime, zone: ZoneInfo, path: str) -> datetime:
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        sentence = f"the clocks skip this time; say {second.isoformat()} or {first.isoformat()}"
    else:
        sentence = f"this time happens twice; say {first.isoformat()} or {second.isoformat()}"
    raise WallClockError(sentence, path)
