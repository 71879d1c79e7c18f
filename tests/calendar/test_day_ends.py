"""Due at the end of a school's or an office's day: an hour of the calendar, else some time that day."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from builders import CALENDAR, CLOSURES, ZONE, at

from restraint_rules.calendar import SchoolCalendar, Unit, closes_of_business, school_day_ends
from restraint_rules.calendar.business_days import weekdays_except_legal_holidays
from restraint_rules.calendar.counter import DayCounter
from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span, exactly, span_of
from restraint_rules.findings import ENGLISH
from restraint_rules.findings.deadline import TICK

THREE = {"school_day_ends": time(15), "business_day_ends": time(16, 30)}
OVER = ("advice.day_was_over",)


def calendar_with_hours(**facts: Any) -> SchoolCalendar:
    """The shared school year with its hours, of which a test changes one."""
    return CALENDAR.model_copy(update=THREE | facts)


HOURS, NO_HOURS = calendar_with_hours(), CALENDAR


def due(unit: Unit, anchor: Span | str, using: SchoolCalendar = HOURS, **readings: bool) -> Due:
    """When it is due, after a moment on the clocks there."""
    chosen: dict[str, Any] = {"office_calendar": False, "next_school_day_after_last": False}
    chosen |= {"summer_counts": False} | readings
    counter = DayCounter(using, weekdays_except_legal_holidays("US-CT"), **chosen)
    span = anchor if isinstance(anchor, Span) else exactly(at(anchor).astimezone(UTC))
    return counter.due(unit, span, "last_use")


def whole_day(day: str) -> tuple[datetime, datetime]:
    """The first and the last instant of a day."""
    return at(f"{day}T00:00"), at(f"{day}T00:00") + timedelta(days=1) - TICK


@pytest.mark.parametrize(
    ("count", "anchor", "expected"),
    [
        # the first end there is, from Thursday 5 March on
        (0, "2026-03-05T10:00", "2026-03-05T15:00"),
        (0, "2026-03-05T15:00", "2026-03-05T15:00"),
        (0, "2026-03-05T15:01", "2026-03-06T15:00"),
        (0, "2026-03-06T15:01", "2026-03-09T15:00"),  # over the week-end, and the clocks go forward
        (0, "2026-03-07T10:00", "2026-03-09T15:00"),
        (0, "2026-02-13T16:00", "2026-02-23T15:00"),  # over a vacation
        # that of the next school day
        (1, "2026-03-05T00:00", "2026-03-06T15:00"),
        (1, "2026-03-05T23:59", "2026-03-06T15:00"),
        (1, "2026-03-06T00:00", "2026-03-09T15:00"),
        (1, "2026-03-07T12:00", "2026-03-09T15:00"),
        (1, "2026-02-13T10:00", "2026-02-23T15:00"),
        (1, "2025-10-31T10:00", "2025-11-03T15:00"),  # the clocks go back in between
        (2, "2026-03-05T10:00", "2026-03-09T15:00"),
    ],
)
def test_the_end_of_a_school_day(count: int, anchor: str, expected: str) -> None:
    found = due(school_day_ends(count), anchor)

    assert found.earliest == found.latest == found.deadline.due_at == at(expected)
    assert found.missing == ()
    assert found.deadline.bounds is None
    assert (found.advice == OVER) is (count == 0 and at(anchor).date() < at(expected).date())


@pytest.mark.parametrize(
    ("count", "anchor", "expected"),
    [
        (0, "2026-03-05T16:30", "2026-03-05T16:30"),
        (0, "2026-03-05T16:31", "2026-03-06T16:30"),
        (0, "2026-02-16T10:00", "2026-02-17T16:30"),  # Washington's Birthday
        (1, "2026-02-13T10:00", "2026-02-17T16:30"),  # school is closed all week, offices are not
        (1, "2026-03-06T10:00", "2026-03-09T16:30"),
    ],
)
def test_the_hour_at_which_business_closes_is_the_calendar_s_where_no_reading_names_one(
    count: int, anchor: str, expected: str
) -> None:
    found = due(closes_of_business(count), anchor)

    assert found.earliest == found.latest == at(expected)


def test_a_half_day_ends_at_its_own_hour() -> None:
    half = calendar_with_hours(ends_on={date(2026, 3, 6): time(11, 45)})

    assert due(school_day_ends(1), "2026-03-05T10:00", half).latest == at("2026-03-06T11:45")
    assert due(school_day_ends(0), "2026-03-06T12:00", half).latest == at("2026-03-09T15:00")
    assert due(school_day_ends(1), "2026-03-06T10:00", half).latest == at("2026-03-09T15:00")


class TestUnknownHours:
    def test_an_end_whose_hour_nobody_recorded_lies_on_its_day(self) -> None:
        found = due(school_day_ends(1), "2026-03-05T10:00", NO_HOURS)

        assert (found.earliest, found.latest) == whole_day("2026-03-06")
        assert found.missing == ("calendar.school_day_ends",)
        assert found.deadline.bounds == (date(2026, 3, 6), date(2026, 3, 6))

    def test_so_does_an_office_s(self) -> None:
        found = due(closes_of_business(1), "2026-03-05T10:00", NO_HOURS)

        assert (found.earliest, found.latest) == whole_day("2026-03-06")
        assert found.missing == ("calendar.business_day_ends",)

    def test_perhaps_school_was_over(self) -> None:
        """Nobody knows if 14:00 lies before or after the end: it is due between then and the next end."""
        found = due(school_day_ends(0), "2026-03-05T14:00", NO_HOURS)

        assert (found.earliest, found.latest) == (at("14:00"), whole_day("2026-03-06")[1])
        assert found.missing == ("calendar.school_day_ends",)
        assert found.deadline.bounds == (date(2026, 3, 5), date(2026, 3, 6))

    def test_from_the_day_s_first_moment_on_it_surely_was_not(self) -> None:
        found = due(school_day_ends(0), "2026-03-05T00:00", NO_HOURS)

        assert (found.earliest, found.latest) == whole_day("2026-03-05")

    def test_a_day_of_no_school_needs_no_hour(self) -> None:
        found = due(school_day_ends(0), "2026-03-07T10:00")

        assert found.latest == at("2026-03-09T15:00")


class TestUnknownDays:
    UNCERTAIN = SchoolCalendar.from_closures(
        id="u", zone="America/New_York", first_day="2025-08-27", last_day="2026-06-12",
        closures=CLOSURES, uncertain_days=["2026-03-06"], **THREE,
    )  # fmt: skip

    def test_an_uncertain_next_day_leaves_two_ends(self) -> None:
        found = due(school_day_ends(1), "2026-03-05T10:00", self.UNCERTAIN)

        assert (found.earliest, found.latest) == (at("2026-03-06T15:00"), at("2026-03-09T15:00"))
        assert found.missing == ("calendar.uncertain_days[2026-03-06]",)

    @pytest.mark.parametrize(("anchor", "earliest"), [("10:00", "15:00"), ("15:30", "15:30")])
    def test_of_an_uncertain_day_itself_the_next_end_may_be_meant(self, anchor: str, earliest: str) -> None:
        found = due(school_day_ends(0), f"2026-03-06T{anchor}", self.UNCERTAIN)

        assert (found.earliest, found.latest) == (at(f"2026-03-06T{earliest}"), at("2026-03-09T15:00"))
        assert found.missing == ("calendar.uncertain_days[2026-03-06]",)

    def test_outside_the_calendar_neither_day_nor_hour_is_known(self) -> None:
        short = calendar_with_hours(covers_to=date(2026, 6, 12))
        found = due(school_day_ends(0), "2026-06-15T10:00", short)

        assert found.earliest == at("2026-06-15T10:00")
        assert "calendar[2026-06-15]" in found.missing

    def test_an_anchor_on_two_days_leaves_two_ends(self) -> None:
        thursday, friday = (at(f"2026-03-0{day}T16:00").astimezone(UTC) for day in (5, 6))
        found = due(school_day_ends(0), Span(thursday, friday, ("ended",)))

        assert (found.earliest, found.latest) == (at("2026-03-06T15:00"), at("2026-03-09T15:00"))
        assert found.missing == ("ended",)

    def test_an_anchor_astride_the_end_leaves_two_ends(self) -> None:
        found = due(school_day_ends(0), span_of(date(2026, 3, 5), ZONE, "ended"))

        assert (found.earliest, found.latest) == (at("15:00"), at("2026-03-06T15:00"))

    def test_an_anchor_without_end_leaves_it_open(self) -> None:
        found = due(school_day_ends(1), Span(at("10:00").astimezone(UTC), None, ("ended",)))

        assert found.latest is None
        assert found.deadline.bounds == (date(2026, 3, 6), None)


class TestOffices:
    def test_by_the_office_s_calendar_its_closures_are_no_days_of_it(self) -> None:
        office = calendar_with_hours(office_closures=[date(2026, 3, 6)])
        found = due(closes_of_business(0), "2026-03-06T10:00", office, office_calendar=True)

        assert found.latest == at("2026-03-09T16:30")

    @pytest.mark.parametrize(("anchor", "missing"), [("05", ("calendar.office_closures",)), ("07", ())])
    def test_without_closures_only_a_weekend_is_known(self, anchor: str, missing: tuple[str, ...]) -> None:
        found = due(closes_of_business(0), f"2026-03-{anchor}T10:00", HOURS, office_calendar=True)

        assert found.missing == (missing or ("calendar.office_closures",))
        assert found.earliest == (at("16:30") if missing else at("2026-03-09T16:30"))

    def test_an_open_day_ends_at_its_hour(self) -> None:
        office = calendar_with_hours(office_closures=[])
        found = due(closes_of_business(0), "2026-03-06T10:00", office, office_calendar=True)

        assert found.latest == at("2026-03-06T16:30")


def test_where_no_school_day_is_left_a_business_day_s_midnight_ends_the_count() -> None:
    found = due(school_day_ends(1), "2026-06-12T10:00")

    assert found.latest == at("2026-06-16T00:00") - TICK
    assert found.advice == ("advice.no_school_day_left",)


def test_where_counting_goes_on_the_first_school_day_of_the_autumn_does() -> None:
    two = SchoolCalendar.model_validate(
        {
            "id": "two", "zone": "America/New_York", "covers_from": "2026-06-01", "covers_to": "2026-12-31",
            "school_days": ["2026-06-12", "2026-08-31"], "school_day_ends": "15:00",
        }
    )  # fmt: skip
    found = due(school_day_ends(1), "2026-06-12T10:00", two, next_school_day_after_last=True)

    assert found.latest == at("2026-08-31T15:00")


IN_WORDS = [
    (1, "06", HOURS, ("school day 1 after the last use on Fri 6 Mar 2026, which does not count (skipping 2 "
     "other days): by 15:00 on Mon 9 Mar 2026")),
    (1, "05", NO_HOURS, ("school day 1 after the last use, as far as days and hours are known: some time on "
     "Fri 6 Mar 2026")),
    (0, "05", HOURS, "a school day after the last use on Thu 5 Mar 2026: by 15:00 on Thu 5 Mar 2026"),
    (0, "05", NO_HOURS, ("a school day after the last use on Thu 5 Mar 2026, as far as days and hours are "
     "known: Thu 5 Mar 2026 at the earliest, Fri 6 Mar 2026 at the latest")),
]  # fmt: skip


@pytest.mark.parametrize(("count", "day", "using", "said"), IN_WORDS)
def test_it_is_explained(count: int, day: str, using: SchoolCalendar, said: str) -> None:
    found = ENGLISH.explain(due(school_day_ends(count), f"2026-03-{day}T14:00", using).deadline)

    assert found == f"the {'first ' if not count else ''}end of {said}"
