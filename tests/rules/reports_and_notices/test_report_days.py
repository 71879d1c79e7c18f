"""IX.A: which day the next school day is, over vacations, holidays, the last day and the calendar's edge."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, CLOSURES, LATER, at, report
from report_builders import finding_of_completion

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.findings import Finding

ZONE = "America/New_York"
BY_FRIDAY = "2026-03-07T00:00"  # DAY is a Thursday; the form is due by the end of Friday


def finding_due_after(day: str, *, calendar: SchoolCalendar = CALENDAR, **readings: str | int) -> Finding:
    """Say when a form known not to be completed yet is due."""
    return finding_of_completion(
        {"done": False}, day=day, as_of=f"{day}T12:00", calendar=calendar, readings=readings
    )


def calendar_of_school(**facts: Any) -> SchoolCalendar:
    """Make a school's calendar, by default that of 2025-26 without closures."""
    data: dict[str, Any] = {
        "id": "school",
        "zone": ZONE,
        "first_day": date(2025, 8, 27),
        "last_day": date(2026, 6, 12),
    }
    return SchoolCalendar.from_closures(**data | facts)


class TestNextSchoolDay:
    """IX.A: no later than the school day following the incident."""

    @pytest.mark.parametrize(
        ("day", "last_day"),
        [
            pytest.param("2026-03-04", "2026-03-05", id="midweek"),
            pytest.param("2026-03-06", "2026-03-09", id="Friday, and the clocks change on Sunday"),
            pytest.param("2026-02-13", "2026-02-23", id="before a vacation"),
            pytest.param("2026-01-16", "2026-01-20", id="before a holiday Monday"),
            pytest.param("2026-02-11", "2026-02-12", id="before Lincoln's Birthday, with school"),
            pytest.param("2026-04-02", "2026-04-03", id="before Good Friday, with school"),
            pytest.param("2025-11-26", "2025-12-01", id="before Thanksgiving"),
            pytest.param("2026-06-11", "2026-06-12", id="before the last day"),
            pytest.param("2026-02-15", "2026-02-23", id="a day without school"),
        ],
    )
    def test_which_day_that_is(self, day: str, last_day: str) -> None:
        found = finding_due_after(day)

        assert (found.status, found.verdict.advice) == ("pending", ())
        assert found.deadline is not None
        assert found.deadline.last_day == date.fromisoformat(last_day)
        assert (found.deadline.trigger, found.deadline.unit, found.deadline.length) == (
            "last_use", "school_days", 1,
        )  # fmt: skip

    def test_a_snow_day_is_no_school_day(self) -> None:
        calendar = calendar_of_school(closures=[*CLOSURES, date(2026, 3, 6)])

        assert finding_due_after("2026-03-05", calendar=calendar).due_at == at("2026-03-10T00:00")


class TestAfterTheLastDay:
    """When no school day is left before 1 July, the next business day, with advice."""

    TWO_YEARS = SchoolCalendar(
        id="two-years",
        zone=ZONE,
        covers_from=date(2025, 7, 1),
        covers_to=date(2027, 6, 30),
        school_days=CALENDAR.school_days | {date(2026, 8, 31), date(2026, 9, 1)},
        summer_days=frozenset({date(2026, 7, 6)}),
    )

    @pytest.mark.parametrize(
        ("day", "last_day"),
        [
            pytest.param("2026-06-12", "2026-06-15", id="Friday, the last day of school"),
            pytest.param("2026-06-18", "2026-06-22", id="before Juneteenth"),
            pytest.param("2026-06-30", "2026-07-01", id="the year's last day"),
        ],
    )
    @pytest.mark.parametrize("calendar", [CALENDAR, TWO_YEARS], ids=["one year", "two years"])
    def test_next_business_day(self, calendar: SchoolCalendar, day: str, last_day: str) -> None:
        found = finding_due_after(day, calendar=calendar)

        assert found.deadline is not None
        assert found.deadline.last_day == date.fromisoformat(last_day)
        assert found.verdict.advice == ("advice.no_school_day_left",)

    @pytest.mark.parametrize(("when", "expected"), [("2026-06-15", "pass"), ("2026-06-16", "fail")])
    def test_the_advice_stays_with_the_verdict(self, when: str, expected: str) -> None:
        done = finding_of_completion(report(at=when), day="2026-06-12", as_of="2026-08-01T12:00")
        undone = finding_of_completion({"done": False}, day="2026-06-12", as_of=f"{when}T12:00")

        assert (done.status, done.verdict.advice) == (expected, ("advice.no_school_day_left",))
        assert undone.status == ("fail" if expected == "fail" else "pending")
        assert undone.verdict.advice == ("advice.no_school_day_left",)

    def test_the_advice_stays_while_it_is_not_filed_or_not_recorded(self) -> None:
        not_filed = finding_of_completion(
            report(at="2026-06-12", in_educational_file=False), day="2026-06-12", as_of="2026-06-12T12:00"
        )
        not_recorded = finding_of_completion(None, day="2026-06-12", as_of="2026-06-12T12:00")

        for found in (not_filed, not_recorded):
            assert (found.status, found.verdict.advice) == ("pending", ("advice.no_school_day_left",))

    def test_read_literally_it_is_due_in_autumn(self) -> None:
        found = finding_due_after("2026-06-12", calendar=self.TWO_YEARS, after_last_day="next_school_day")

        assert (found.due_at, found.verdict.advice) == (at("2026-09-01T00:00"), ())

    def test_read_literally_without_next_years_calendar_nobody_can_tell(self) -> None:
        readings = {"after_last_day": "next_school_day"}
        found = finding_of_completion(
            report(at="2026-08-31"), day="2026-06-12", as_of="2026-12-01T12:00", readings=readings
        )

        assert (found.status, found.missing) == ("unknown", ("calendar[2026-07-01]",))

    def test_summer_days_count_only_where_read_so(self) -> None:
        summer = calendar_of_school(closures=CLOSURES, summer_days=frozenset({date(2026, 6, 22)}))
        default = finding_due_after("2026-06-12", calendar=summer)
        counted = finding_due_after("2026-06-12", calendar=summer, summer_sessions="school_days")

        assert (default.due_at, default.verdict.advice) == (
            at("2026-06-16T00:00"), ("advice.no_school_day_left",),
        )  # fmt: skip
        assert (counted.due_at, counted.verdict.advice) == (at("2026-06-23T00:00"), ())


class TestOutsideTheCalendar:
    """Outside its range the calendar is missing by name, unless known dates decide anyway."""

    SHORT = calendar_of_school(covers_to=date(2026, 3, 5), last_day=date(2026, 3, 5), closures=CLOSURES)
    MISSING = ("calendar[2026-03-06]",)

    @pytest.mark.parametrize(
        ("when", "expected"),
        [("2026-03-06", "pass"), ("2026-03-07", "unknown"), ("2026-03-20", "unknown")],
    )
    def test_completed(self, when: str, expected: str) -> None:
        # Whichever days have school, none is due before Friday is over.
        found = finding_of_completion(report(at=when), calendar=self.SHORT)

        assert (found.status, found.missing) == (expected, self.MISSING if expected == "unknown" else ())

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("2026-03-06T23:59", "pending"), (BY_FRIDAY, "unknown"), (LATER, "unknown")]
    )
    def test_not_completed(self, as_of: str, expected: str) -> None:
        found = finding_of_completion({"done": False}, calendar=self.SHORT, as_of=as_of)

        assert (found.status, found.missing) == (expected, self.MISSING if expected == "unknown" else ())

    def test_an_incident_before_the_calendar_begins(self) -> None:
        found = finding_of_completion(report(at="2025-06-13"), day="2025-06-09", as_of="2025-07-01T12:00")

        assert (found.status, found.missing) == ("unknown", ("calendar[2025-06-10]",))
