"""Parts of a moment or a length, from one column or several, put together on the school's clock."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from restraint_rules.intake.notes import Lost

__all__ = ["aware", "together"]

NO_DAY, OUT_OF_RANGE, MIDNIGHT = Lost("no_day"), Lost("out_of_range"), Lost("midnight")
INEXACT, BLANK = Lost("inexact"), Lost("blank")

LAST_HOUR, MINUTES = 23, 60


def together(
    parts: Mapping[str, object], day: date | None, *, midnight: bool
) -> datetime | date | timedelta | Lost:
    """Put the parts of one fact together.

    Args:
        parts: Its parts, by name.
        day: The day of the row, which a time of day without a date of its own belongs to.
        midnight: Whether exactly midnight is a time.

    Returns:
        A moment on the school's clock without its zone, a day or a length; or why there is none.
    """
    if "hours" in parts or "minutes" in parts:
        return timedelta(hours=whole(parts, "hours"), minutes=whole(parts, "minutes"))
    own = parts.get("date")
    clock = clock_of(parts, midnight=midnight) if parts.keys() - {"date"} else None
    if clock is None or isinstance(clock, Lost):
        return own if isinstance(own, date) else clock or BLANK
    on = own if isinstance(own, date) else day
    return NO_DAY if on is None else datetime.combine(on, time()) + clock


def whole(parts: Mapping[str, object], name: str) -> int:
    """A part that is a number; one left blank beside the other is nothing more."""
    value = parts.get(name)
    return value if isinstance(value, int) else 0


def clock_of(parts: Mapping[str, object], *, midnight: bool) -> timedelta | Lost:
    """The time of day, from one column or from those of hour and minute; an hour alone is no exact time."""
    clock = parts.get("clock")
    if isinstance(clock, timedelta):
        return clock
    hour, minute = parts.get("hour"), parts.get("minute")
    if not isinstance(hour, int) or not isinstance(minute, int):
        return INEXACT
    if hour > LAST_HOUR or minute >= MINUTES:
        return OUT_OF_RANGE
    return MIDNIGHT if not hour and not minute and not midnight else timedelta(hours=hour, minutes=minute)


def aware(wall: datetime, zone: ZoneInfo) -> datetime | Lost:
    """A moment in the school's zone; one that its clocks showed twice or never is no moment."""
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first
    there = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall
    return Lost("twice" if there else "skipped")
