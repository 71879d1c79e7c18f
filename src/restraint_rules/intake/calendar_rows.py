"""School calendars from Ed-Fi ``CalendarDate`` rows: one of each school, calendar code and year."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal, NamedTuple, cast

from restraint_rules.calendar.business_days import SATURDAY
from restraint_rules.calendar.school_calendar import JULY, SchoolCalendar, school_year_of
from restraint_rules.errors import Problem
from restraint_rules.intake.cells import as_mapping, plain
from restraint_rules.intake.clocks import Day
from restraint_rules.intake.headers import walked
from restraint_rules.intake.notes import Lost
from restraint_rules.intake.quarantine import Quarantined
from restraint_rules.intake.readers import key_of, told

__all__ = ["EDFI_CODES", "CalendarKey", "CalendarsRead", "DayIs", "read_calendars"]

DayIs = Literal["school_day", "no_school_day", "either"]

EDFI_CODES: Mapping[str, DayIs] = MappingProxyType(
    {
        "Instructional day": "school_day",
        "Make-up day": "school_day",
        "Student late arrival/early dismissal": "school_day",
        "Teacher only day": "no_school_day",
        "Non-instructional day": "no_school_day",
        "Holiday": "either",
        "Emergency day": "either",
        "Weather day": "either",
        "Strike": "either",
        "Other": "either",
    }
)
"""The standard's codes. By its words, on the last five instruction is cancelled *or reduced*."""

SOURCE = "edfi_calendar_dates"

NO_ROW = Problem("", "A row must be a mapping of column names to cells.")
NO_DAY = Problem("date", "Give a date, for example 2026-03-05.")
WEEKEND = Problem("date", "A school day never falls on a Saturday or Sunday.")

ONE_DAY = timedelta(days=1)

LAST_BEGIN, FIRST_END = (10, 1), (5, 1)
"""Month and day between which a whole school year's rows begin and end."""


class CalendarKey(NamedTuple):
    """What tells calendars apart, as the rows have it; empty where they do not."""

    school: str
    code: str
    year: str


@dataclass(slots=True)
class CalendarsRead:
    """What came of reading rows of calendars.

    Attributes:
        calendars: The calendars, by school, calendar code and year.
        unknown_codes: Codes that are not in the table, and how often each came: their days are uncertain.
        quarantined: Rows that could not be taken, each with its problem.
        rows: How many rows were read.
        partial: Calendars whose rows are not of a whole school year: they cover only the days in between.
    """

    calendars: dict[CalendarKey, SchoolCalendar] = field(default_factory=dict[CalendarKey, SchoolCalendar])
    unknown_codes: Counter[str] = field(default_factory=Counter[str])
    quarantined: list[Quarantined] = field(default_factory=list[Quarantined])
    rows: int = 0
    partial: list[CalendarKey] = field(default_factory=list[CalendarKey])

    def of_school(self, school: str) -> dict[CalendarKey, SchoolCalendar]:
        """The calendars of one school."""
        return {key: one for key, one in self.calendars.items() if key.school == school}

    def __repr__(self) -> str:
        return f"<CalendarsRead: {len(self.calendars)} of {self.rows} rows, {len(self.quarantined)} refused>"


def read_calendars(
    rows: Iterable[Mapping[str, object]],
    *,
    zone: str,
    codes: Mapping[str, DayIs] = EDFI_CODES,
    needed: int = 1,
) -> CalendarsRead:
    """Read ``CalendarDate`` rows, of however many schools, calendars and years.

    A day is a school day if enough of its codes say so and none says otherwise; it is none if all say so.
    Whatever else it is, is uncertain.

    Args:
        rows: Objects with ``date``, ``calendarReference`` and ``calendarEvents``, nested or flat.
        zone: The schools' IANA time zone.
        codes: What each code means, as it ends a descriptor; states have their own.
        needed: How many codes make a school day: some states send two for each.

    Returns:
        The calendars; and what could not be taken, named by its row.

    Raises:
        ValidationError: If there is no such zone.
    """
    found = CalendarsRead()
    table: dict[str, DayIs] = {key_of(code): meaning for code, meaning in codes.items()}
    days: dict[CalendarKey, dict[date, list[DayIs]]] = {}
    for number, given in enumerate(rows):
        found.rows += 1
        row = as_mapping(given)
        problem = NO_ROW if row is None else taken(row, table, days, found.unknown_codes)
        if problem is not None:
            found.quarantined.append(Quarantined(SOURCE, (number,), 1, (problem,)))
    for key, events in days.items():
        found.calendars[key] = calendar_of(key, events, zone, needed)
        if range_of(min(events), max(events)) != whole_years(min(events), max(events)):
            found.partial.append(key)
    return found


def taken(
    row: Mapping[str, object],
    table: Mapping[str, DayIs],
    days: dict[CalendarKey, dict[date, list[DayIs]]],
    unknown: Counter[str],
) -> Problem | None:
    """Take a row, or say why not."""
    cell = plain(cell_of(row, "date"))
    day = cell if isinstance(cell, Lost) else Day().read(cell, {})
    if not isinstance(day, date):
        return NO_DAY
    meanings: list[DayIs] = []
    for code in codes_of(row):
        meaning = table.get(key_of(code))
        if meaning is None:
            unknown[told(code)[:60]] += 1
        meanings.append(meaning or "either")
    if day.weekday() >= SATURDAY:
        return WEEKEND if "school_day" in meanings else None
    key = CalendarKey(
        *(text_of(row, f"calendarReference.{name}") for name in ("schoolId", "calendarCode", "schoolYear"))
    )
    days.setdefault(key, {}).setdefault(day, []).extend(meanings or ["either"])
    return None


def cell_of(row: Mapping[str, object], name: str) -> object:
    """What stands under a name, flat or nested; a flat row may leave out what it is nested in."""
    for one in (name, name.rpartition(".")[2]):
        if one in row:
            return row[one]
    return walked(row, tuple(name.split(".")))


def text_of(row: Mapping[str, object], name: str) -> str:
    """What stands there, as text."""
    cell = plain(cell_of(row, name))
    return "" if isinstance(cell, Lost) else str(cell)


def codes_of(row: Mapping[str, object]) -> list[str]:
    """The codes of a row."""
    found = cell_of(row, "calendarEvents.calendarEventDescriptor")
    cells = map(plain, cast("list[object]", found) if isinstance(found, list) else [found])
    return [cell for cell in cells if isinstance(cell, str)]


def calendar_of(
    key: CalendarKey, events: Mapping[date, list[DayIs]], zone: str, needed: int
) -> SchoolCalendar:
    """Make one calendar of its days."""
    school = {
        day
        for day, meanings in events.items()
        if meanings.count("school_day") >= needed and "no_school_day" not in meanings
    }
    closed = {day for day, meanings in events.items() if set(meanings) == {"no_school_day"}}
    first, last = min(events), max(events)
    covers_from, covers_to = range_of(first, last)
    return SchoolCalendar(
        id="-".join(part for part in key if part) or SOURCE,
        zone=zone,
        covers_from=covers_from,
        covers_to=covers_to,
        school_days=frozenset(school),
        uncertain_days=frozenset(events) - school - closed,
    )


def range_of(first: date, last: date) -> tuple[date, date]:
    """The range that days speak of: whole school years, unless they begin late or end early in one."""
    july, june = whole_years(first, last)
    return (
        july if first <= date(july.year, *LAST_BEGIN) else first,
        june if last >= date(june.year, *FIRST_END) else last,
    )


def whole_years(first: date, last: date) -> tuple[date, date]:
    """The school years of two days, from 1 July to 30 June."""
    return date(school_year_of(first), JULY, 1), date(school_year_of(last) + 1, JULY, 1) - ONE_DAY
