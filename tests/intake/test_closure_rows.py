"""Calendars from closure rows and events, and of several years."""

from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from restraint_rules import SchoolCalendar
from restraint_rules.errors import CalendarsApartError
from restraint_rules.intake import merged, read_closures, read_events

RECESS = [date(2025, 12, 24), date(2025, 12, 25), date(2025, 12, 26)]


@pytest.mark.parametrize(
    "row",
    [
        {"from": "2025-12-24", "to": "2025-12-26"},
        {"First": "12/24/2025", "LAST": "12/26/2025"},
        {"start": date(2025, 12, 24), "until": datetime(2025, 12, 26)},
        {"date": "2025-12-24", "end": "2025-12-26", "name": "recess"},
    ],
    ids=repr,
)
def test_a_closure_is_a_stretch_of_days(row: dict[str, Any]) -> None:
    assert sorted(read_closures([row]).days) == RECESS


@pytest.mark.parametrize(
    "row", [{"date": "2025-12-25"}, {"day": "2025-12-25", "to": ""}, {"from": "2025-12-25"}], ids=repr
)
def test_or_one_day(row: dict[str, Any]) -> None:
    assert read_closures([row]).days == {date(2025, 12, 25)}


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"date": "soon"}, "date"),
        ({"from": "2025-12-24", "to": "later"}, "to"),
        ({"from": "2025-12-24", "to": "2025-12-23"}, "to"),
        ({"from": "2025-08-27", "to": "2026-06-12"}, "to"),
        ({"name": "recess"}, "date"),
        (None, ""),
    ],
    ids=["no date", "no end", "reversed", "a whole year", "no column", "no row"],
)
def test_a_row_that_cannot_be_taken_is_named(row: Any, path: str) -> None:
    found = read_closures([{"date": "2025-12-25"}, row])
    (refused,) = found.quarantined
    assert (refused.rows, refused.problems[0].path) == ((1,), path)
    assert found.days == {date(2025, 12, 25)}
    assert repr(found) == "<ClosuresRead: 1 days of 2 rows, 1 refused>"


def test_closures_make_a_calendar() -> None:
    found = read_closures([{"from": "2025-12-24", "to": "2026-01-02"}])
    calendar = SchoolCalendar.from_closures(
        id="c",
        zone="America/New_York",
        first_day=date(2025, 8, 27),
        last_day=date(2026, 6, 12),
        closures=found.days,
    )
    assert calendar.school_days.isdisjoint(found.days)


class TestEvents:
    @pytest.mark.parametrize(
        "event",
        [
            {"SUMMARY": "No School - Winter Recess", "DTSTART": "20251224", "DTEND": "20251227"},
            {"summary": "no school", "dtstart": date(2025, 12, 24), "dtend": date(2025, 12, 27)},
            {
                "SUMMARY": "NO SCHOOL",
                "DTSTART": SimpleNamespace(dt=date(2025, 12, 24)),
                "DTEND": SimpleNamespace(dt=date(2025, 12, 27)),
            },
            {
                "SUMMARY": "no school",
                "DTSTART": datetime(2025, 12, 24, 8),
                "DTEND": datetime(2025, 12, 26, 15),
            },
        ],
        ids=["text", "dates", "objects", "times"],
    )
    def test_a_closure_ends_the_day_before_its_end(self, event: dict[str, Any]) -> None:
        assert sorted(read_events([event], closed=["no school"]).days) == RECESS

    def test_an_event_without_an_end_is_one_day(self) -> None:
        found = read_events([{"SUMMARY": "No school", "DTSTART": "2025-12-25"}], closed=["no school"])
        assert found.days == {date(2025, 12, 25)}

    def test_what_no_word_calls_a_closure_is_listed_to_look_through(self) -> None:
        events = [{"SUMMARY": "Snow day!", "DTSTART": "2026-01-26"}, {"DTSTART": "2026-01-27"}]
        found = read_events(events, closed=["no school"])
        assert found.days == set()
        assert found.passed_over == ["Snow day!", ""]

    @pytest.mark.parametrize(
        "event", [None, {"SUMMARY": "no school", "DTSTART": "soon"}], ids=["none", "no day"]
    )
    def test_what_cannot_be_read_is_named(self, event: object) -> None:
        assert len(read_events([event], closed=["no school"]).quarantined) == 1


def calendar_of_year(begun: int, **more: Any) -> SchoolCalendar:
    return SchoolCalendar(
        id=f"y{begun}",
        zone=more.pop("zone", "America/New_York"),
        covers_from=date(begun, 7, 1),
        covers_to=more.pop("covers_to", date(begun + 1, 6, 30)),
        school_days=frozenset({date(begun, 9, 8) if date(begun, 9, 8).weekday() < 5 else date(begun, 9, 10)}),
        uncertain_days=frozenset({date(begun + 1, 3, 3)}),
        **more,
    )


class TestMerged:
    def test_two_years_are_one_calendar_across_the_summer(self) -> None:
        both = merged([calendar_of_year(2025), calendar_of_year(2024)])
        assert both.id == "y2024+y2025"
        assert (both.covers_from, both.covers_to) == (date(2024, 7, 1), date(2026, 6, 30))
        assert len(both.school_days) == len(both.uncertain_days) == 2
        assert both.office_closures is None

    def test_offices_are_known_where_both_years_say(self) -> None:
        years = [
            calendar_of_year(begun, office_closures=frozenset({date(begun, 12, 24)}))
            for begun in (2024, 2025)
        ]
        both = merged(years, id="both")
        assert both.office_closures == frozenset({date(2024, 12, 24), date(2025, 12, 24)})
        assert merged(years, id="both").id == "both"

    @pytest.mark.parametrize(
        ("calendars", "said"),
        [
            ([], "at least one"),
            ([calendar_of_year(2024), calendar_of_year(2026)], "the day after"),
            ([calendar_of_year(2024), calendar_of_year(2024)], "the day after"),
            ([calendar_of_year(2024), calendar_of_year(2025, zone="America/Chicago")], "different zones"),
        ],
        ids=["none", "a gap", "twice", "zones"],
    )
    def test_what_does_not_fit_is_refused(self, calendars: list[SchoolCalendar], said: str) -> None:
        with pytest.raises(CalendarsApartError, match=said):
            merged(calendars)
