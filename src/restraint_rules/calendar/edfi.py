"""School days from Ed-Fi ``CalendarDate`` rows."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pydantic_core import InitErrorDetails, ValidationError

from restraint_rules.calendar.business_days import SATURDAY
from restraint_rules.models.base import rejected

__all__ = ["read_rows"]

INSTRUCTIONAL = frozenset({"Instructional day", "Make-up day", "Student late arrival/early dismissal"})
NOT_INSTRUCTIONAL = frozenset({"Teacher only day", "Non-instructional day"})

NO_ROWS = rejected("edfi_rows", "Give at least one CalendarDate row.")
UNREADABLE_ROW = rejected("edfi_row", "A row needs a 'date' and 'calendarEvents' with their descriptors.")


def read_rows(rows: Iterable[Mapping[str, Any]]) -> tuple[frozenset[date], frozenset[date], frozenset[date]]:
    """Sort the rows' days.

    Args:
        rows: Objects with ``date`` and ``calendarEvents[].calendarEventDescriptor``.

    Returns:
        The days with an instructional event; the days that are uncertain, because their events say only that
        school was cancelled *or reduced*, or contradict each other; and all days the rows speak of.

    Raises:
        ValidationError: If there is no row, or one cannot be read.
    """
    events: dict[date, set[str]] = {}
    for index, row in enumerate(rows):
        try:
            names = [event["calendarEventDescriptor"].rpartition("#")[2] for event in row["calendarEvents"]]
            events.setdefault(date.fromisoformat(row["date"]), set()).update(names)
        except (AttributeError, KeyError, TypeError, ValueError):
            raise refused(("rows", index), UNREADABLE_ROW) from None
    if not events:
        raise refused(("rows",), NO_ROWS)
    certain = (
        day for day, names in events.items() if names & INSTRUCTIONAL and not names & NOT_INSTRUCTIONAL
    )
    held = frozenset(certain)
    uncertain = (
        day
        for day, names in events.items()
        if day not in held and day.weekday() < SATURDAY and not (names and names <= NOT_INSTRUCTIONAL)
    )
    return held, frozenset(uncertain), frozenset(events)


def refused(location: tuple[str | int, ...], error: Any) -> ValidationError:  # noqa: ANN401 - an error type
    """Make the error that names the row, without its values."""
    line = InitErrorDetails(type=error, loc=location, input=None)
    return ValidationError.from_exception_data("SchoolCalendar", [line], hide_input=True)
