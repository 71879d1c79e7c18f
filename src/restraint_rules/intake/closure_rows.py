"""School calendars from rows of closures, from an iCalendar feed's events, and of several years together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.errors import CalendarsApartError, Problem
from restraint_rules.intake.cells import as_mapping, plain
from restraint_rules.intake.clocks import Day
from restraint_rules.intake.notes import Lost
from restraint_rules.intake.quarantine import Quarantined

__all__ = ["ClosuresRead", "merged", "read_closures", "read_events"]

SOURCE = "closures"
ONE_DAY = timedelta(days=1)
LONGEST = timedelta(days=120)

NO_ROW = Problem("", "A row must be a mapping of column names to cells.")
NO_DAY = "Give a date, for example 2026-03-05."
REVERSED = Problem("to", "The last day lies before the first.")
TOO_LONG = Problem("to", "Closures are shorter than four months; is this a year's first and last day?")

DAY_NAMES, FIRST_NAMES, LAST_NAMES = (
    ("date", "day"),
    ("from", "first", "start"),
    ("to", "last", "end", "until"),
)


@dataclass(slots=True)
class ClosuresRead:
    """What came of reading rows of closures.

    Attributes:
        days: The days closed.
        passed_over: Titles of events that no given word calls a closure, in order.
        quarantined: Rows that could not be taken, each with its problem.
        rows: How many rows were read.
    """

    days: set[date] = field(default_factory=set[date])
    passed_over: list[str] = field(default_factory=list[str])
    quarantined: list[Quarantined] = field(default_factory=list[Quarantined])
    rows: int = 0

    def __repr__(self) -> str:
        return f"<ClosuresRead: {len(self.days)} days of {self.rows} rows, {len(self.quarantined)} refused>"


def read_closures(rows: Iterable[Mapping[str, object]]) -> ClosuresRead:
    """Read rows of closures: a ``date`` each, or a first day ``from`` and a last day ``to``.

    Args:
        rows: Mappings; columns may also be called day; first, start; last, end, until.

    Returns:
        The days closed, for ``SchoolCalendar.from_closures``; and what could not be taken, by its row.
    """
    found = ClosuresRead()
    for number, given in enumerate(rows):
        found.rows += 1
        row = as_mapping(given)
        days = NO_ROW if row is None else days_of({name.strip().casefold(): row[name] for name in row})
        if isinstance(days, Problem):
            found.quarantined.append(Quarantined(SOURCE, (number,), 1, (days,)))
        else:
            found.days.update(days)
    return found


def read_events(events: Iterable[object], *, closed: Sequence[str]) -> ClosuresRead:
    """Read the events of an iCalendar feed, as a parser hands them over.

    Args:
        events: Mappings with ``SUMMARY``, ``DTSTART`` and ``DTEND``, in whatever case, of text, dates or
            objects with a ``dt``; the end of whole days is the day after, as in iCalendar.
        closed: Words of which one stands in the title of every closure, for example ``no school``.

    Returns:
        The days closed; the titles of what was passed over, to look through; and what could not be taken.
    """
    found = ClosuresRead()
    words = [word.casefold() for word in closed]
    for number, given in enumerate(events):
        found.rows += 1
        row = as_mapping(given)
        event = {} if row is None else {name.casefold(): row[name] for name in row}
        title = str(plain(event.get("summary")) if isinstance(event.get("summary"), str) else "")
        if row is not None and not any(word in title.casefold() for word in words):
            found.passed_over.append(title)
            continue
        first, end = (bare(event.get(name)) for name in ("dtstart", "dtend"))
        days = NO_ROW if row is None else days_of({"from": first, "to": last_of(first, end)})
        if isinstance(days, Problem):
            found.quarantined.append(Quarantined(SOURCE, (number,), 1, (days,)))
        else:
            found.days.update(days)
    return found


def bare(value: object) -> object:
    """A parser's property as the date or time it holds."""
    return getattr(value, "dt", value)


def last_of(first: object, end: object) -> object:
    """The last day of an event: of whole days the one before its end."""
    day = None if end is None else day_in(end)
    if isinstance(day, date) and isinstance(end, datetime) and end.time() != datetime.min.time():
        return day
    return day - ONE_DAY if isinstance(day, date) else first


def day_in(cell: object) -> date | None:
    """The day in a cell, if there is one."""
    value = plain(cell)
    day = value if isinstance(value, Lost) else Day("ymd").read(value, {})
    return day if isinstance(day, date) else None


def days_of(row: Mapping[str, object]) -> list[date] | Problem:
    """The days a row speaks of, or why there are none."""
    first_name, first = named(row, (*DAY_NAMES, *FIRST_NAMES))
    last_name, last = named(row, LAST_NAMES)
    begin = day_in(first)
    if begin is None:
        return Problem(first_name, NO_DAY)
    end = begin if last is None or plain(last) == Lost("blank") else day_in(last)
    if end is None:
        return Problem(last_name, NO_DAY)
    if end < begin:
        return REVERSED
    if end - begin > LONGEST:
        return TOO_LONG
    return [begin + timedelta(days=n) for n in range((end - begin).days + 1)]


def named(row: Mapping[str, object], names: Sequence[str]) -> tuple[str, object]:
    """The first of some columns that is there, with its cell."""
    return next(((name, row[name]) for name in names if name in row), (names[0], None))


def merged(calendars: Iterable[SchoolCalendar], *, id: str = "") -> SchoolCalendar:  # noqa: A002 - the field's name
    """Put the calendars of one school's years together, so that a window may cross the summer.

    Args:
        calendars: One or more, of one zone, each beginning the day after another ends.
        id: The new calendar's id; left out: theirs, in order of time.

    Returns:
        The calendar of all their days.

    Raises:
        CalendarsApartError: If there are none, their zones differ, or days lie between or in two of them.
    """
    ordered = sorted(calendars, key=lambda one: one.covers_from)
    if not ordered:
        message = "give at least one calendar"
        raise CalendarsApartError(message)
    for before, after in pairwise(ordered):
        if before.zone != after.zone:
            message = f"{before.id} and {after.id} are of different zones"
            raise CalendarsApartError(message)
        if after.covers_from != before.covers_to + ONE_DAY:
            message = f"{after.id} must begin the day after {before.id} ends"
            raise CalendarsApartError(message)
    first, last = ordered[0], ordered[-1]
    offices = [one.office_closures for one in ordered]
    hours = {day: hour for one in ordered for day, hour in one.hours().items()}
    closes = {one.business_day_ends for one in ordered}
    return SchoolCalendar(
        id=id or "+".join(one.id for one in ordered),
        zone=first.zone,
        covers_from=first.covers_from,
        covers_to=last.covers_to,
        school_days=frozenset[date]().union(*(one.school_days for one in ordered)),
        uncertain_days=frozenset[date]().union(*(one.uncertain_days for one in ordered)),
        summer_days=frozenset[date]().union(*(one.summer_days for one in ordered)),
        office_closures=None if None in offices else frozenset[date]().union(*(one or () for one in offices)),
        ends_on=hours or None,
        business_day_ends=closes.pop() if len(closes) == 1 else None,
    )
