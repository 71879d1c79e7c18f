"""A form's wall-clock times, made aware in the school's zone."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import cast
from zoneinfo import ZoneInfo

from restraint_rules.calendar.school_calendar import is_zone
from restraint_rules.errors import WallClockError

__all__ = ["localize"]

WALL_CLOCK = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?")


def localize(data: object, zone: str) -> object:
    """Give every wall-clock time in the data the zone's offset on that day.

    Args:
        data: Plain data as read from JSON or a form: mappings, lists, text. Datetimes with no offset, and
            texts that are nothing but such a time, are changed; dates, aware times and ``extensions``
            are not.
        zone: The school's IANA time zone.

    Returns:
        A copy with aware times, ready for ``Incident.model_validate``.

    Raises:
        WallClockError: If a time happens twice (the repeated hour in autumn) or never (the skipped hour in
            spring): the message names the path and the choices; or if there is no such zone.
    """
    if not is_zone(zone):
        message = "this is no IANA time zone, for example America/New_York"
        raise WallClockError(message)
    return _localize(data, ZoneInfo(zone), "")


def _localize(data: object, zone: ZoneInfo, path: str) -> object:
    if isinstance(data, Mapping):
        fields = cast("Mapping[str, object]", data)
        return {
            key: value
            if key == "extensions"
            else _localize(value, zone, f"{path}.{key}" if path else str(key))
            for key, value in fields.items()
        }
    if isinstance(data, str):
        wall = _read(data)
        return data if wall is None else _aware(wall, zone, path).isoformat()
    if isinstance(data, datetime):
        return _aware(data, zone, path) if data.tzinfo is None else data
    if isinstance(data, Sequence) and not isinstance(data, bytes):
        items = cast("Sequence[object]", data)
        return [_localize(value, zone, f"{path}[{index}]") for index, value in enumerate(items)]
    return data


def _read(text: str) -> datetime | None:
    """Read a wall-clock time; what only looks like one is left for validation to name."""
    try:
        return datetime.fromisoformat(text) if WALL_CLOCK.fullmatch(text) else None
    except ValueError:
        return None


def _aware(wall: datetime, zone: ZoneInfo, path: str) -> datetime:
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        message = f"{path}: the clocks skip this time; say {second.isoformat()} or {first.isoformat()}"
    else:
        message = f"{path}: this time happens twice; say {first.isoformat()} or {second.isoformat()}"
    raise WallClockError(message)
