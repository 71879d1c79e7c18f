"""School days from Ed-Fi ``CalendarDate`` rows."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from pydantic_core import InitErrorDetails, ValidationError

from restraint_rules.calendar.business_days import SATURDAY
from restraint_rules.models.base import rejected
from restraint_rules.models.moments import read_day
from restraint_rules.sentences import Rejection

__all__ = ["Codes", "read_rows"]

INSTRUCTIONAL = frozenset({"Instructional day", "Make-up day", "Student late arrival/early dismissal"})
NOT_INSTRUCTIONAL = frozenset({"Teacher only day", "Non-instructional day"})
EITHER = frozenset({"Emergency day", "Holiday", "Other", "Strike", "Weather day"})
"""By the standard, instruction is cancelled *or reduced* on such a day."""

NO_ROWS = rejected("edfi_rows", "Give at least one CalendarDate row.")
UNREADABLE_ROW = rejected("edfi_row", "A row needs a 'date' and 'calendarEvents' with their descriptors.")
OTHER_CALENDAR = rejected("edfi_calendar", "This row is of another calendar or school than the first one.")
UNKNOWN_CODE = rejected(
    "edfi_code",
    "No event of this row is known. Say what its code means by 'instructional' or 'not_instructional'.",
)
ON_WEEKEND = rejected("edfi_weekend", "A school day never falls on a Saturday or Sunday.")

CALENDAR_KEY = ("calendarCode", "schoolId")


class Codes(NamedTuple):
    """Codes of a state's own: by which a day is a school day, and by which it is none."""

    instructional: frozenset[str] = frozenset()
    not_instructional: frozenset[str] = frozenset()


NO_MORE = Codes()

Row = Mapping[str, Any]


def read_rows(
    rows: Iterable[Row], codes: Codes = NO_MORE
) -> tuple[frozenset[date], frozenset[date], frozenset[date]]:
    """Sort the rows' days.

    Args:
        rows: Objects with ``date`` and ``calendarEvents[].calendarEventDescriptor``.
        codes: Codes beside those of the standard.

    Returns:
        The days with an instructional event; the days that are uncertain, because their events say only that
        school was cancelled *or reduced*, or contradict each other; and all days the rows speak of.

    Raises:
        ValidationError: If there is no row, or one cannot be read, is of another calendar than the first,
            says nothing that is known, or calls a weekend day one of instruction.
    """
    held = INSTRUCTIONAL | codes.instructional
    closed = NOT_INSTRUCTIONAL | codes.not_instructional
    events: dict[date, set[str]] = {}
    calendar: list[tuple[object, ...]] = []
    for index, row in enumerate(rows):
        day, names, key = read_row(row, index)
        calendar.append(key)
        if key != calendar[0]:
            raise refused(("rows", index), OTHER_CALENDAR)
        if names and names.isdisjoint(held | closed | EITHER):
            raise refused(("rows", index, "calendarEvents"), UNKNOWN_CODE)
        if day.weekday() >= SATURDAY and names & held:
            raise refused(("rows", index, "date"), ON_WEEKEND)
        events.setdefault(day, set()).update(names)
    if not events:
        raise refused(("rows",), NO_ROWS)
    certain = frozenset(day for day, names in events.items() if names & held and not names & closed)
    uncertain = (
        day
        for day, names in events.items()
        if day not in certain and day.weekday() < SATURDAY and not (names and names <= closed)
    )
    return certain, frozenset(uncertain), frozenset(events)


def read_row(row: Row, index: int) -> tuple[date, set[str], tuple[object, ...]]:
    """Read a row: its day, the codes of its events, and the calendar it is of, as far as it says."""
    try:
        names = {event["calendarEventDescriptor"].rpartition("#")[2] for event in row["calendarEvents"]}
        reference: Mapping[str, object] = row.get("calendarReference") or {}
        key = tuple(str(reference.get(name, "")) for name in CALENDAR_KEY)
        day = read_day(row["date"])
    except (AttributeError, KeyError, TypeError, ValueError):
        raise refused(("rows", index), UNREADABLE_ROW) from None
    return day, names, key


def refused(location: tuple[str | int, ...], why: Rejection) -> ValidationError:
    """Make the error that names the row, without its values."""
    line = InitErrorDetails(type=why.error(), loc=location, input=None)
    return ValidationError.from_exception_data("SchoolCalendar", [line], hide_input=True)
