"""When a school's or an office's day ends: at an hour a calendar or a reading names, else some time that day.

Who does not know the hour knows the day: what was done before it is in time, what was done after it is late.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from restraint_rules.calendar.last_days import LastDay
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.calendar.spans import ONE_DAY, Span, exactly, midnight
from restraint_rules.findings.deadline import TICK
from restraint_rules.kleene import Fact, Missing

__all__ = ["DayEnd", "Ending", "end_of_office_day", "end_of_school_day", "ending_after"]


class DayEnd(NamedTuple):
    """A kind of day that ends at an hour.

    Attributes:
        held: Whether a day is of that kind.
        end: When one ends.
        nth: With which day so many of them end that leave out a day.
    """

    held: Callable[[date], Fact]
    end: Callable[[date], Span]
    nth: Callable[[int, date], LastDay]


class Ending(NamedTuple):
    """The end of a day, as far as it is known: which day, and when, at the earliest and at the latest."""

    first_day: date
    last_day: date | None
    earliest: datetime
    latest: datetime | None
    missing: Missing = ()
    advice: tuple[str, ...] = ()


def ending_after(kind: DayEnd, count: int, instant: datetime, zone: ZoneInfo) -> Ending:
    """Find the end of the n-th day after an instant's; of none, the first end there is.

    Args:
        kind: Of what kind of day.
        count: How many.
        instant: From when, in UTC.
        zone: Where.
    """
    day = instant.astimezone(zone).date()
    if count:
        return ending_of(kind, kind.nth(count, day))
    held, end = kind.held(day), kind.end(day)
    over = end.latest is not None and end.latest < instant
    if held.value is False or over:
        following = ending_of(kind, kind.nth(1, day))
        return following._replace(advice=("advice.day_was_over", *following.advice))
    if held.value and end.earliest >= instant:
        return Ending(day, day, end.earliest, end.latest, end.missing)
    following = ending_of(kind, kind.nth(1, day))  # perhaps it was over, or there was none
    missing = tuple(dict.fromkeys(held.missing + end.missing))
    return Ending(
        day, following.last_day, max(end.earliest, instant), following.latest, missing, following.advice
    )


def ending_of(kind: DayEnd, last: LastDay) -> Ending:
    """The end of the day with which a count ends."""
    first = kind.end(last.earliest)
    final = None if last.latest is None else kind.end(last.latest)
    missing = dict.fromkeys(last.missing + first.missing + (final.missing if final else ()))
    return Ending(
        last.earliest, last.latest, first.earliest, final and final.latest, tuple(missing), last.advice
    )


def end_of_school_day(day: date, held: Fact, calendar: SchoolCalendar) -> Span:
    """When school ends on a day; with the day itself where none is held and another count ends there."""
    zone = calendar.zone_info
    begins, ends = midnight(day, zone), midnight(day + ONE_DAY, zone) - TICK
    if held.value is False:
        return exactly(ends)
    if not calendar.covers(day):
        return Span(begins, ends, held.missing)
    hour = calendar.school_ends_on(day)
    if hour is None:
        return Span(begins, ends, ("calendar.school_day_ends", *held.missing))
    end = on_the_clocks(day, hour, zone)
    return exactly(end) if held.value else Span(end, ends, held.missing)


def end_of_office_day(day: date, closes: time | None, calendar: SchoolCalendar) -> Span:
    """When the office closes on a day: at the hour of a reading, else of the calendar."""
    zone, hour = calendar.zone_info, closes or calendar.business_day_ends
    if hour is None:
        path = "calendar.business_day_ends"
        return Span(midnight(day, zone), midnight(day + ONE_DAY, zone) - TICK, (path,))
    return exactly(on_the_clocks(day, hour, zone))


def on_the_clocks(day: date, hour: time, zone: ZoneInfo) -> datetime:
    """The instant at which the clocks show an hour on a day, in UTC."""
    return datetime.combine(day, hour, zone).astimezone(UTC)
