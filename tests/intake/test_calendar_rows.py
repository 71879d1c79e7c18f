"""Calendars from Ed-Fi rows: told apart by school, code and year; unknown codes and refused rows named."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from intake_rows import ZONE

from restraint_rules import SchoolCalendar
from restraint_rules.intake import EDFI_CODES, CalendarsRead, DayIs, read_calendars

MONDAY = date(2026, 3, 16)


def row(day: object, *codes: str, school: int = 1, code: str = "REG", year: int = 2026) -> dict[str, Any]:
    return {
        "date": str(day),
        "calendarReference": {"calendarCode": code, "schoolId": school, "schoolYear": year},
        "calendarEvents": [
            {"calendarEventDescriptor": f"uri://doe.example.us/CalendarEvent#{one}"} for one in codes
        ],
    }


def one(found: CalendarsRead) -> SchoolCalendar:
    (calendar,) = found.calendars.values()
    return calendar


def calendars_read(*rows: Any, **arguments: Any) -> CalendarsRead:
    return read_calendars(rows, zone=ZONE, **arguments)


def test_calendars_of_two_schools_are_never_pooled() -> None:
    found = calendars_read(row(MONDAY, "Holiday"), row(MONDAY, "Instructional day", school=2))
    first, second = found.calendars
    assert MONDAY in found.calendars[first].uncertain_days
    assert MONDAY in found.calendars[second].school_days
    assert first == ("1", "REG", "2026")
    assert list(found.of_school("2")) == [second]
    assert found.calendars[first].id == "1-REG-2026"


@pytest.mark.parametrize(
    "other", [row(MONDAY, "Holiday", code="ESY"), row(MONDAY, "Holiday", year=2027)], ids=["code", "year"]
)
def test_nor_those_of_two_codes_or_years(other: dict[str, Any]) -> None:
    assert len(calendars_read(row(MONDAY, "Instructional day"), other).calendars) == 2


@pytest.mark.parametrize(
    ("codes", "where"),
    [
        (["Instructional day"], "school_days"),
        (["Make-up day"], "school_days"),
        (["Student late arrival/early dismissal"], "school_days"),
        (["Instructional day", "Weather day"], "school_days"),
        (["Instructional day", "Teacher only day"], "uncertain_days"),
        (["Weather day"], "uncertain_days"),
        (["Holiday"], "uncertain_days"),
        (["Emergency day"], "uncertain_days"),
        (["Strike"], "uncertain_days"),
        (["Other"], "uncertain_days"),
        (["Student Day"], "uncertain_days"),
        ([], "uncertain_days"),
        (["Teacher only day"], ""),
        (["Non-instructional day"], ""),
        (["Teacher only day", "Holiday"], "uncertain_days"),
    ],
    ids=str,
)
def test_what_each_code_makes_of_its_day(codes: list[str], where: str) -> None:
    calendar = one(calendars_read(row(MONDAY, *codes)))
    assert [name for name in ("school_days", "uncertain_days") if MONDAY in getattr(calendar, name)] == [
        name for name in (where,) if name
    ]


def test_two_rows_of_one_day_are_taken_together() -> None:
    calendar = one(calendars_read(row(MONDAY, "Instructional day"), row(MONDAY, "Non-instructional day")))
    assert MONDAY in calendar.uncertain_days


def test_a_code_that_nobody_knows_is_named_and_makes_no_year_of_nothing() -> None:
    found = calendars_read(row(MONDAY, "ID"), row(date(2026, 3, 17), "ID"))
    assert dict(found.unknown_codes) == {"ID": 2}
    assert len(one(found).uncertain_days) == 2


OWN: dict[str, DayIs] = {**EDFI_CODES, "ID": "school_day", "AM": "school_day"}


def test_a_states_own_codes() -> None:
    found = calendars_read(row(MONDAY, "ID"), codes=OWN)
    assert MONDAY in one(found).school_days
    assert not found.unknown_codes


def test_a_state_may_need_two_codes_for_a_day() -> None:
    found = calendars_read(row(MONDAY, "ID"), row(date(2026, 3, 17), "ID", "AM"), codes=OWN, needed=2)
    assert MONDAY in one(found).uncertain_days
    assert date(2026, 3, 17) in one(found).school_days


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        (row("2026-03-21", "Make-up day"), "A school day never falls on a Saturday or Sunday."),
        (row("soon", "Holiday"), "Give a date, for example 2026-03-05."),
        ({"calendarEvents": []}, "Give a date, for example 2026-03-05."),
        (None, "A row must be a mapping of column names to cells."),
    ],
    ids=["Saturday", "no date", "no date at all", "no row"],
)
def test_a_refused_row_is_named_and_the_rest_goes_on(bad: Any, sentence: str) -> None:
    found = calendars_read(row(MONDAY, "Instructional day"), bad)
    (refused,) = found.quarantined
    assert (refused.rows, refused.problems[0].sentence) == ((1,), sentence)
    assert MONDAY in one(found).school_days
    assert repr(found) == "<CalendarsRead: 1 of 2 rows, 1 refused>"


def test_a_closed_saturday_is_nothing() -> None:
    found = calendars_read(row(MONDAY, "Instructional day"), row("2026-03-21", "Holiday"))
    assert found.quarantined == []
    assert one(found).uncertain_days == frozenset()


def test_flat_rows_are_read_too() -> None:
    flat = {
        "date": MONDAY,
        "schoolId": 7,
        "calendarCode": None,
        "calendarEventDescriptor": "Instructional day",
    }
    calendar = one(calendars_read(flat, {**flat, "date": "3/17/2026", "other": 1}))
    assert calendar.id == "7"
    assert len(calendar.school_days) == 2
    assert one(calendars_read({"date": MONDAY})).id == "edfi_calendar_dates"


def rows_of_days(first: date, last: date) -> Iterator[dict[str, Any]]:
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        if day.weekday() < 5:
            yield row(day, "Instructional day")


@pytest.mark.parametrize(
    ("first", "last", "covers"),
    [
        (date(2025, 10, 1), date(2026, 5, 1), (date(2025, 7, 1), date(2026, 6, 30))),
        (date(2025, 10, 2), date(2026, 5, 1), (date(2025, 10, 2), date(2026, 6, 30))),
        (date(2025, 10, 1), date(2026, 4, 30), (date(2025, 7, 1), date(2026, 4, 30))),
        (date(2025, 8, 27), date(2027, 6, 11), (date(2025, 7, 1), date(2027, 6, 30))),
    ],
    ids=["a year", "begins late", "ends early", "two years"],
)
def test_rows_of_part_of_a_year_cover_only_that_part(
    first: date, last: date, covers: tuple[date, date]
) -> None:
    """Else every day the rows do not reach would pass for a day without school."""
    found = calendars_read(*rows_of_days(first, last))
    calendar = one(found)
    assert (calendar.covers_from, calendar.covers_to) == covers
    assert bool(found.partial) is (covers[0].day != 1 or covers[1].day != 30 or covers[1].month != 6)
