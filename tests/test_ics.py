"""A docket as an iCalendar text: read again by a library of calendars, it says when what is due."""

from datetime import UTC, date, datetime
from functools import cache

import pytest
from chart_samples import judge_open, open_incidents
from icalendar import Calendar

from restraint_rules import docket, testing
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.ics import to_ics
from restraint_rules.report.dockets import Docket

AS_OF = testing.at("08:00", date(2026, 3, 10))


@cache
def docket_of_open_incidents() -> Docket:
    """What is open on 10 March."""
    return docket(map(judge_open, open_incidents()))


def events_of(text: str) -> list[tuple[str, date | datetime]]:
    return [
        (str(event["summary"]), event.decoded("dtstart")) for event in Calendar.from_ical(text).walk("VEVENT")
    ]


def test_each_thing_due_is_an_event_on_its_last_day_or_moment() -> None:
    # the placement on Mon 9 Mar at 10:00 + 24 h = Tue 10 Mar 10:00 in New York, 14:00 UTC
    assert events_of(to_ics(docket_of_open_incidents(), as_of=AS_OF)) == [
        ("Overdue: IX.B.3 Incident i-201: Copy within 2 business days", date(2026, 3, 9)),
        ("IX.B.1 Incident i-203: Parent told within 24 hours", datetime(2026, 3, 10, 14, 0, tzinfo=UTC)),
        ("IX.A Incident i-202: Report by the next school day", date(2026, 3, 10)),
        ("IX.B.3 Incident i-202: Copy within 2 business days", date(2026, 3, 11)),
        ("X.B Incident i-203: Injury reported in 2 business days", date(2026, 3, 11)),
    ]


def test_what_is_due_by_a_day_takes_that_day_and_what_is_due_by_an_hour_no_time() -> None:
    ends = [
        (event.decoded("dtstart"), event.decoded("dtend", None))
        for event in Calendar.from_ical(to_ics(docket_of_open_incidents(), as_of=AS_OF)).walk("VEVENT")
    ]
    assert ends == [
        (date(2026, 3, 9), date(2026, 3, 10)),  # an end is the first day no longer
        (datetime(2026, 3, 10, 14, 0, tzinfo=UTC), None),
        (date(2026, 3, 10), date(2026, 3, 11)),
        (date(2026, 3, 11), date(2026, 3, 12)),
        (date(2026, 3, 11), date(2026, 3, 12)),
    ]


def test_an_event_keeps_its_id_and_differs_from_others() -> None:
    first, later = (
        [
            str(event["uid"])
            for event in Calendar.from_ical(to_ics(docket_of_open_incidents(), as_of=when)).walk("VEVENT")
        ]
        for when in (AS_OF, testing.at("09:00", date(2026, 3, 10)))
    )
    assert first == later
    # The next release must find it again in the calendar of whoever took it in.
    assert first[0] == "50987aef2acc7a6bef2c785e69927a60@restraint-rules"
    assert (
        len(set(first)) == len(docket_of_open_incidents().overdue) + len(docket_of_open_incidents().due) == 5
    )


def test_the_same_docket_is_the_same_text() -> None:
    text = to_ics(docket_of_open_incidents(), as_of=AS_OF)
    assert text == to_ics(docket_of_open_incidents(), as_of=AS_OF)
    assert "DTSTAMP:20260310T120000Z" in text


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(UnsuitableSubjectError, match="zone"):
        to_ics(docket_of_open_incidents(), as_of=datetime(2026, 3, 10, 8))
