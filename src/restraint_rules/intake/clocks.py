"""Readers of days, times of day and moments, as forms and drivers write them."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Literal, cast

from restraint_rules.intake.cells import PLACEHOLDER, UNREADABLE, Plain, is_placeholder
from restraint_rules.intake.inexact import inexact
from restraint_rules.intake.notes import Doubt, Lost
from restraint_rules.intake.readers import Taken
from restraint_rules.models.moments import in_range

__all__ = ["Clock", "Day", "Moment", "read_clock", "read_day"]

Digits = Literal["", "ymd", "mdy"]

MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}

ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
US_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})")
DAY_NAMED = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d{2})")
MONTH_NAMED = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})")
EIGHT_DIGITS = re.compile(r"\d{8}")
CLOCK = re.compile(r"(\d{1,2}):(\d{1,2})(?::(\d{2})(?:[.,]\d{1,12})?)?\s*([AaPp])?\.?\s?(?(4)[Mm]\.?)")
DIGITS = re.compile(r"(\d{1,2})(\d{2})\s*(?:([AaPp])\.?\s?[Mm]\.?)?")
HOUR_ONLY = re.compile(r"(\d{1,2})\s*([AaPp])\.?\s?[Mm]\.?")
SPLIT = re.compile(r"(.*?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\d{4}-\d{1,2}-\d{1,2})(?:[T ,]\s*)(\d.*)")
OFFSET = re.compile(r"(.*\d)\s?(Z|[+-]\d{2}(?::?\d{2})?)")

NOWHEN = frozenset({(1900, 1, 1), (1899, 12, 30), (1899, 12, 31), (1753, 1, 1), (1, 1, 1), (9999, 12, 31)})
"""Days on which forms and databases put what has no day."""

TWO_DIGITS = Lost("two_digit_year")
OUT_OF_RANGE = Lost("out_of_range")
MIDNIGHT = Lost("midnight")

NOON, DAY_HOURS, MINUTES = 12, 24, 60
SMALL_HOURS = 6
CENTURY = 2000


def day_of(year: int, month: int, dom: int) -> date | Lost:
    """A day of the calendar, if there is such a day and it is one on which somebody lived to be recorded."""
    if (year, month, dom) in NOWHEN:
        return PLACEHOLDER
    try:
        day = date(year, month, dom)
    except ValueError:
        return UNREADABLE
    return day if in_range(day) else OUT_OF_RANGE


def of_year(text: str, taken: Taken) -> int | None:
    """A year of four digits; of two, only where the choice says so."""
    if len(text) > 2:  # noqa: PLR2004 - a year of two digits
        return int(text)
    return CENTURY + int(text) if taken.get("two_digit_years") == "2000s" else None


def read_day(text: str, taken: Taken, digits: Digits = "") -> date | Lost:
    """Read a day from text: ISO, US order, a month's name; or eight digits, if their order is known.

    Args:
        text: The text.
        taken: The choices; ``two_digit_years`` decides on those.
        digits: The order of eight digits without separators; empty: they are refused.

    Returns:
        The day, or why there is none.
    """
    if found := ISO_DAY.fullmatch(text):
        return day_of(int(found[1]), int(found[2]), int(found[3]))
    if found := US_DAY.fullmatch(text):
        year, month, dom = found[3], int(found[1]), int(found[2])
    elif found := DAY_NAMED.fullmatch(text):
        year, month, dom = found[3], month_number(found[2]), int(found[1])
    elif found := MONTH_NAMED.fullmatch(text):
        year, month, dom = found[3], month_number(found[1]), int(found[2])
    elif digits and EIGHT_DIGITS.fullmatch(text):
        parts = (text[:4], text[4:6], text[6:]) if digits == "ymd" else (text[4:], text[:2], text[2:4])
        year, month, dom = parts[0], int(parts[1]), int(parts[2])
    else:
        return PLACEHOLDER if is_placeholder(text) else inexact(text) or UNREADABLE
    full = of_year(year, taken)
    return TWO_DIGITS if full is None else day_of(full, month, dom)


def month_number(name: str) -> int:
    """The month of a name or its first three letters; 0, which is no month, for any other word."""
    return MONTHS.get(name[:3].casefold(), 0)


def read_clock(text: str) -> timedelta | Doubt | Lost:
    """Read a time of day from text: ``9:05 AM``, ``0905``, ``9:5``, ``24:00``, seconds and their fractions.

    Args:
        text: The text. Without AM or PM it is taken as it stands, and noted between midnight and six.

    Returns:
        The time since the day's midnight, 24 hours for the midnight that ends it; or why there is none.
    """
    doubt = None
    if found := CLOCK.fullmatch(text):
        hour, minute, second, half = int(found[1]), int(found[2]), int(found[3] or 0), found[4]
        doubt = Lost("one_digit_minutes") if len(found[2]) == 1 else None
    elif found := DIGITS.fullmatch(text):
        hour, minute, second, half = int(found[1]), int(found[2]), 0, found[3]
    elif found := HOUR_ONLY.fullmatch(text):
        hour, minute, second, half = int(found[1]), 0, 0, found[2]
    else:
        return PLACEHOLDER if is_placeholder(text) else inexact(text) or UNREADABLE
    if half:
        if not 1 <= hour <= NOON:
            return UNREADABLE
        hour = hour % NOON + (NOON if half in "Pp" else 0)
    if hour > DAY_HOURS or minute >= MINUTES or second >= MINUTES or (hour == DAY_HOURS and minute + second):
        return UNREADABLE
    if not half and 0 < hour < SMALL_HOURS:
        doubt = Lost("small_hours")
    at = timedelta(hours=hour, minutes=minute, seconds=second)
    return Doubt(at, doubt) if doubt else at


@dataclass(frozen=True, slots=True)
class Day:
    """Reads days.

    Attributes:
        digits: The order of eight digits without separators, ``ymd`` or ``mdy``; empty: they are refused.
        choice: The choice that says so instead, where the source does not.
    """

    digits: Digits = ""
    choice: str = ""
    words: str = "date"

    def read(self, cell: Plain, taken: Taken) -> object:
        """Read a day, and a moment's day; a time elsewhere may lie on another day here, and says none."""
        if isinstance(cell, datetime) and cell.tzinfo and cell.time() != time():
            return UNREADABLE
        if isinstance(cell, date):
            return day_of(cell.year, cell.month, cell.day)
        digits = cast("Digits", taken.get(self.choice, self.digits))
        if isinstance(cell, int) and not isinstance(cell, bool) and digits:
            cell = f"{cell:08}" if 0 <= cell < 10**8 else ""
        if not isinstance(cell, str):
            return PLACEHOLDER if is_placeholder(cell) else UNREADABLE
        found = MIDNIGHT_AFTER.fullmatch(cell) or SPLIT.fullmatch(cell)
        if found and found.re is SPLIT and isinstance(read_clock(found[2]), Lost):
            return UNREADABLE
        return read_day(found[1] if found else cell, taken, digits)


MIDNIGHT_AFTER = re.compile(r"(.*\d)[T ]\s?(?:0?0:00(?::00)?(?:\.0+)?|12:00(?::00)?\s?AM)(?:Z|[+-]00:?00)?")
"""A day that became a moment on its way through a frame or a driver."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Reads times of day; exactly midnight is what forms write for none, unless the choice says otherwise."""

    words: str = "time of day"

    def read(self, cell: Plain, taken: Taken) -> object:
        """Read a time of day."""
        wall: timedelta | Doubt | Lost = UNREADABLE
        if isinstance(cell, datetime | time):
            wall = timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
        elif isinstance(cell, timedelta):
            wall = cell if timedelta() <= cell <= timedelta(days=1) else UNREADABLE
        elif isinstance(cell, str):
            wall = read_clock(cell)
        elif isinstance(cell, int) and not isinstance(cell, bool) and FEWEST <= cell <= MOST:
            wall = read_clock(f"{cell:04}")
        if isinstance(wall, Lost):
            return PLACEHOLDER if is_placeholder(cell) else wall
        return MIDNIGHT if wall == timedelta() and taken.get("midnight") != "a_time" else wall


FEWEST, MOST = 100, 2400
"""Times of day that a spreadsheet took for numbers: 905 is 09:05. Of fewer digits none is sure."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Reads a day with its time; with exactly midnight, the day alone, unless the choice says otherwise."""

    words: str = "date and time"

    def read(self, cell: Plain, taken: Taken) -> object:
        """Read a moment: aware, on the school's clock, or a day alone."""
        if isinstance(cell, str):
            return read_moment(cell, taken)
        if not isinstance(cell, date):
            return PLACEHOLDER if is_placeholder(cell) else UNREADABLE
        day = day_of(cell.year, cell.month, cell.day)
        if isinstance(day, Lost) or not isinstance(cell, datetime):
            return day
        return cell if cell.tzinfo or cell.time() != time() or taken.get("midnight") == "a_time" else day


def read_moment(text: str, taken: Taken) -> date | Doubt | Lost:
    """Read a moment from text; offsets may be as short as ``-05``."""
    split = SPLIT.fullmatch(text)
    if split is None:
        return read_day(text, taken)
    day = read_day(split[1], taken)
    if isinstance(day, Lost):
        return day
    clock, offset = split[2], ""
    if found := OFFSET.fullmatch(clock):
        clock, offset = found[1], found[2]
    wall = read_clock(clock)
    if isinstance(wall, Lost):
        return wall
    at = wall.value if isinstance(wall, Doubt) else wall
    if not at and not offset and taken.get("midnight") != "a_time":
        return day
    moment = datetime.combine(day, time()) + at
    if offset:
        return aware_at(moment, offset)
    return Doubt(moment, wall.why) if isinstance(wall, Doubt) else moment


def aware_at(wall: datetime, offset: str) -> datetime | Lost:
    """A moment with its offset from UTC; with an offset, hours are not in doubt."""
    digits = "0000" if offset == "Z" else offset[1:].replace(":", "").ljust(4, "0")
    shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if shift >= timedelta(days=1):
        return UNREADABLE
    return wall.replace(tzinfo=timezone(-shift if offset[0] == "-" else shift))
