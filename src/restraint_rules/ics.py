"""A docket for a calendar program: an iCalendar text (RFC 5545) of what is overdue and due; an extra."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from icalendar import Calendar, Event

from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.report.display.lines import duty_line
from restraint_rules.report.dockets import Docket, DueItem, for_whom
from restraint_rules.version import VERSION

__all__ = ["to_ics"]


def to_ics(docket: Docket, *, as_of: datetime, catalogue: Catalogue = ENGLISH) -> str:
    """Write a docket as an iCalendar text; the same docket is the same text.

    An event keeps its id while what is due stays the same, so that a calendar program that reads the text
    again moves it instead of adding another. What has no set moment is in no calendar. Events name subjects
    by their opaque ids, and hold nothing else of a student.

    Args:
        docket: What is to be done.
        as_of: The moment of judging, which stamps the events.
        catalogue: The words.

    Returns:
        The text, for a file that ends in ``.ics``.

    Raises:
        UnsuitableSubjectError: If ``as_of`` has no zone.
    """
    if as_of.utcoffset() is None:
        message = "as_of needs a zone"
        raise UnsuitableSubjectError(message)
    calendar: Any = Calendar()  # the library leaves the types of values open
    calendar.add("prodid", f"-//restraint_rules//{VERSION}//EN")
    calendar.add("version", "2.0")
    for event in events(docket, as_of.astimezone(UTC), catalogue):
        calendar.add_component(event)
    text: bytes = calendar.to_ical()
    return text.decode()


def events(docket: Docket, stamp: datetime, catalogue: Catalogue) -> Iterator[Any]:
    """Make an event of each thing that has a deadline."""
    overdue = catalogue.heading("docket.overdue")
    for item in docket.overdue:
        yield event_of(item, stamp, f"{overdue}: ", catalogue)
    for item in docket.due:
        yield event_of(item, stamp, "", catalogue)


def event_of(item: DueItem, stamp: datetime, lead: str, catalogue: Catalogue) -> Any:  # noqa: ANN401 - as above
    """Make one event: of a deadline in days its last day, else the last moment."""
    line, deadline = for_whom(item, catalogue, duty_line), item.finding.deadline
    assert deadline is not None  # noqa: S101 - only what has a deadline is given
    name = "\n".join((item.subject, *item.finding.key))
    event: Any = Event()
    event.add("uid", f"{sha256(name.encode()).hexdigest()[:32]}@restraint-rules")
    event.add("dtstamp", stamp)
    event.add("summary", f"{lead}{line.clause} {line.title}")
    event.add("description", " ".join(filter(None, (line.text, line.step))))
    if deadline.last_day is None:
        event.add("dtstart", deadline.due_at.astimezone(UTC))
    else:
        event.add("dtstart", deadline.last_day)
        event.add("dtend", deadline.last_day + timedelta(days=1))
    return event
