"""Windows of uses: how far apart the first and the last may lie, in each reading's unit."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, CLOSURES, Told, at, by_path, restraint, told
from due_builders import calendar_with
from student_builders import TEAM, incident_on, open_finding, path_of, record, school_day

FIRST, SECOND, THIRD = school_day(1), school_day(2), school_day(3)
COMPLETE = Told("pending", "triggers.pending")
NEVER = Told("not_applicable", "triggers.none")


def told_of_fourth(day: str, *before: str, **arguments: Any) -> Told:
    """Three uses, by default on the first three school days, and one on a day."""
    return told(open_finding(record(*(before or (FIRST, SECOND, THIRD)), day), **arguments))


class TestSchoolDays:
    """From the first to the last use, both days included."""

    @pytest.mark.parametrize(
        ("reading", "number", "expected"),
        [
            ("school_days", 4, COMPLETE),
            ("school_days", 20, COMPLETE),
            ("school_days", 21, NEVER),
            ("one_more_school_day", 20, COMPLETE),
            ("one_more_school_day", 21, COMPLETE),
            ("one_more_school_day", 22, NEVER),
        ],
    )
    def test_both_sides_of_the_number(self, reading: str, number: int, expected: Told) -> None:
        assert told_of_fourth(school_day(number), readings={"window": reading}) == expected

    def test_the_finding_names_the_number_of_the_reading(self) -> None:
        subject = record(FIRST, SECOND, THIRD, school_day(21))

        assert "21 school days" in open_finding(subject, readings={"window": "one_more_school_day"}).message

    @pytest.mark.parametrize(
        ("first", "expected"),
        [("2026-02-28", COMPLETE), ("2026-03-01", COMPLETE), ("2026-02-27", NEVER)],
        ids=["a Saturday", "a Sunday", "the Friday before"],
    )
    def test_a_first_use_on_a_day_off_adds_none(self, first: str, expected: Told) -> None:
        assert told_of_fourth(school_day(20), first, SECOND, THIRD) == expected

    @pytest.mark.parametrize(
        ("last", "expected"),
        [("2026-03-28", COMPLETE), ("2026-03-29", COMPLETE), ("2026-03-30", NEVER)],
        ids=["a Saturday", "a Sunday", "the Monday after"],
    )
    def test_a_last_use_on_a_day_off_adds_none(self, last: str, expected: Told) -> None:
        assert told_of_fourth(last) == expected

    def test_a_vacation_widens_the_window(self) -> None:
        # 27 March to 30 April: 25 weekdays, five of them in the vacation.
        before = ("2026-03-27", "2026-03-30", "2026-03-31")

        assert told_of_fourth("2026-04-30", *before) == COMPLETE
        assert told_of_fourth("2026-05-01", *before, as_of="2026-05-29T12:00") == NEVER

    def test_a_snow_day_widens_the_window(self) -> None:
        snow = calendar_with(closures=[*CLOSURES, date(2026, 3, 10)])

        assert told_of_fourth("2026-03-30", calendar=snow) == COMPLETE
        assert told_of_fourth("2026-03-31", calendar=snow) == NEVER


class TestCalendarDays:
    @pytest.mark.parametrize(
        ("last", "expected"), [("2026-03-21", COMPLETE), ("2026-03-22", NEVER)], ids=["20 days", "21 days"]
    )
    def test_both_sides_of_the_number(self, last: str, expected: Told) -> None:
        assert told_of_fourth(last, readings={"window": "calendar_days"}) == expected

    def test_no_calendar_is_needed(self) -> None:
        days = ("2025-06-01", "2025-06-02", "2025-06-03", "2025-06-20")

        assert told_of_fourth(days[3], *days[:3], readings={"window": "calendar_days"}) == COMPLETE

    def test_of_a_use_in_doubt_only_what_it_was_is_missing(self) -> None:
        day = school_day(4)
        timed = {"id": "r1", "started": at(f"{day}T10:00"), "ended": at(f"{day}T10:05")}
        perhaps = incident_on(day, interventions=[{"kind": None, **timed}])
        subject = record(FIRST, SECOND, THIRD, perhaps)

        assert told(open_finding(subject, readings={"window": "calendar_days"})) == Told(
            "unknown", "triggers.perhaps", (f"incidents[{day}].interventions[r1].kind",)
        )


class TestSummer:
    """Days of summer session lie in the calendar, and count as school days by a reading."""

    SESSION = calendar_with(
        summer_days=[date(2026, 6, day) for day in (15, 16, 17, 18, 22)], covers_to=date(2026, 6, 30)
    )
    # From 19 May to 12 June there are 18 school days; Memorial Day is none.
    DAYS = ("2026-05-19", "2026-05-20", "2026-05-21")

    @pytest.mark.parametrize(
        ("reading", "last", "expected"),
        [
            ("not_school_days", "2026-06-18", COMPLETE),
            ("school_days", "2026-06-16", COMPLETE),
            ("school_days", "2026-06-17", NEVER),
        ],
    )
    def test_by_reading(self, reading: str, last: str, expected: Told) -> None:
        readings = {"summer_sessions": reading}

        assert (
            told_of_fourth(
                last, *self.DAYS, calendar=self.SESSION, as_of="2026-06-30T12:00", readings=readings
            )
            == expected
        )


class TestUncertainDays:
    """A day that may be one of school leaves a window open, unless it changes nothing."""

    UNCERTAIN = calendar_with(uncertain_days=[date(2026, 3, 10)])

    @pytest.mark.parametrize(
        ("number", "expected"),
        [
            (20, COMPLETE),
            (21, Told("unknown", "triggers.perhaps", ("calendar.uncertain_days[2026-03-10]",))),
            (22, NEVER),
        ],
    )
    def test_it_decides_only_between(self, number: int, expected: Told) -> None:
        assert told_of_fourth(school_day(number), calendar=self.UNCERTAIN) == expected

    def test_one_outside_the_window_leaves_nothing_open(self) -> None:
        other = calendar_with(uncertain_days=[date(2026, 2, 27), date(2026, 4, 1)])

        assert told_of_fourth(school_day(20), calendar=other) == COMPLETE
        assert told_of_fourth(school_day(21), calendar=other) == NEVER


class TestOutsideTheCalendar:
    """What the calendar does not cover is open, unless even every weekday would not decide otherwise."""

    def test_before_its_range(self) -> None:
        # June 2025 lies before it; from 2 June to 27 August are more weekdays than a window has.
        days = ("2025-06-02", "2025-06-03", "2025-06-04")
        expected = Told("unknown", "triggers.perhaps", ("calendar[2025-06-02]",))

        assert told_of_fourth("2025-09-05", *days) == expected

    def test_after_its_range(self) -> None:
        short = calendar_with(last_day=date(2026, 3, 10), covers_to=date(2026, 3, 10))
        expected = Told("unknown", "triggers.perhaps", ("calendar[2026-03-11]",))

        assert told_of_fourth(school_day(21), calendar=short) == expected

    def test_four_within_as_many_weekdays_are_enough(self) -> None:
        days = ("2025-06-02", "2025-06-03", "2025-06-04")

        assert told_of_fourth("2025-06-27", *days) == COMPLETE
        assert told_of_fourth("2025-06-28", *days) == COMPLETE
        assert told_of_fourth("2025-06-30", *days).missing == ("calendar[2025-06-02]",)

    def test_certain_days_enough_to_be_too_far_apart(self) -> None:
        # Whatever July and August were, there are more than twenty school days from 27 August on.
        days = ("2025-08-01", "2025-08-04", "2025-08-05")

        assert told_of_fourth("2025-10-31", *days) == NEVER

    def test_only_a_weekend_lies_beyond(self) -> None:
        short = calendar_with(last_day=date(2026, 3, 27), covers_to=date(2026, 3, 27))

        assert told_of_fourth("2026-03-28", calendar=short) == COMPLETE

    def test_the_blank_is_named_once_among_others(self) -> None:
        # Both ends lie outside.
        year = calendar_with(
            first_day=date(2026, 3, 3),
            last_day=date(2026, 3, 10),
            covers_from=date(2026, 3, 3),
            covers_to=date(2026, 3, 10),
        )

        assert told_of_fourth(school_day(21), calendar=year).missing == (
            "calendar[2026-03-02]",
            "calendar[2026-03-11]",
        )


class TestWhichUses:
    def test_every_use_that_completes_a_window_is_a_trigger(self) -> None:
        subject = record(*[school_day(number) for number in range(1, 8)])
        finding = open_finding(subject)

        assert finding.verdict.params["triggers"] == 4
        assert finding.evidence == tuple(
            (f"{path_of(school_day(number))}.started", at(f"{school_day(number)}T10:00"))
            for number in range(1, 5)
        )

    def test_old_uses_drop_out(self) -> None:
        # Days 1, 2, 21 and 22: never four within twenty; 23 makes four with 2 dropped too.
        numbers = (1, 2, 21, 22, 23, 24)
        finding = open_finding(record(*map(school_day, numbers)))

        assert finding.verdict.params["day"] == date.fromisoformat(school_day(24))
        assert [path for path, _ in finding.evidence] == [
            f"{path_of(school_day(n))}.started" for n in (21, 22, 23, 24)
        ]

    def test_three_are_no_window(self) -> None:
        assert told(open_finding(record(FIRST, SECOND, THIRD))) == NEVER

    def test_no_incident_is_no_window(self) -> None:
        assert told(open_finding(record())) == NEVER

    def test_incidents_not_recorded(self) -> None:
        expected = Told("unknown", "triggers.unknown", ("incidents",))

        assert told(open_finding(record(incidents=None))) == expected

    def test_later_than_as_of_is_not_known_yet(self) -> None:
        subject = record(FIRST, SECOND, THIRD, school_day(4))

        assert told(open_finding(subject, as_of="2026-03-04T23:59")) == NEVER
        assert told(open_finding(subject, as_of="2026-03-05T09:59")) == NEVER
        assert told(open_finding(subject, as_of="2026-03-05T10:00")) == COMPLETE

    def test_the_order_of_delivery_does_not_matter(self) -> None:
        days = [school_day(number) for number in (9, 2, 6, 1, 4)]

        assert by_path(record(*days), TEAM)[""].verdict == by_path(record(*sorted(days)), TEAM)[""].verdict

    def test_the_local_day_counts(self) -> None:
        # Begun at half past eleven at night, on the next day in UTC.
        late = restraint(f"{school_day(20)}T23:30", f"{school_day(20)}T23:35")
        subject = record(FIRST, SECOND, THIRD, incident_on(school_day(20), late))

        assert told(open_finding(subject)) == COMPLETE
        assert at(f"{school_day(20)}T23:30").utcoffset() is not None

    def test_it_is_counted_under_its_clause(self) -> None:
        finding = open_finding(record(FIRST, SECOND, THIRD, school_day(4)))

        assert finding.clause == TEAM
        assert dict(finding.source.readings)["window"] == "school_days"
        assert CALENDAR.covers(date(2026, 3, 2))
