"""Whichever of several moments comes first: decided where it is decided, else within bounds."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from builders import CALENDAR, ZONE, at

from restraint_rules.calendar import (
    SchoolCalendar,
    Unit,
    business_days,
    earlier_of,
    hours,
    school_day_ends,
    school_days,
)
from restraint_rules.calendar.business_days import weekdays_except_legal_holidays
from restraint_rules.calendar.counter import DayCounter
from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span, exactly, span_of
from restraint_rules.findings import ENGLISH
from restraint_rules.findings.deadline import TICK

HOURS = CALENDAR.model_copy(update={"school_day_ends": time(15)})
AN_HOUR_OR_SCHOOL = earlier_of(hours(1), school_day_ends(0))
A_DAY_OR_SCHOOL = earlier_of(business_days(1), school_day_ends(1))


def due(unit: Unit, anchor: Span | str, using: SchoolCalendar = HOURS, **readings: Any) -> Due:
    """When it is due."""
    chosen: dict[str, Any] = {"office_calendar": False, "next_school_day_after_last": False}
    chosen |= {"summer_counts": False} | readings
    span = anchor if isinstance(anchor, Span) else exactly(at(anchor).astimezone(UTC))
    return DayCounter(using, weekdays_except_legal_holidays("US-CT"), **chosen).due(unit, span, "last_use")


@pytest.mark.parametrize(
    ("unit", "anchor", "expected"),
    [
        (AN_HOUR_OR_SCHOOL, "2026-03-05T10:00", "2026-03-05T11:00"),
        (AN_HOUR_OR_SCHOOL, "2026-03-05T14:00", "2026-03-05T15:00"),  # both at once
        (AN_HOUR_OR_SCHOOL, "2026-03-05T14:01", "2026-03-05T15:00"),
        (AN_HOUR_OR_SCHOOL, "2026-03-05T15:01", "2026-03-05T16:01"),  # school is over: its next end is later
        (A_DAY_OR_SCHOOL, "2026-03-05T10:00", "2026-03-06T15:00"),
        (A_DAY_OR_SCHOOL, "2026-03-06T10:00", "2026-03-09T15:00"),  # over a week-end and a change of clocks
        (earlier_of(hours(24), school_day_ends(1)), "2026-03-07T16:00", "2026-03-08T17:00"),  # that night
        (earlier_of(school_days(1), hours(24)), "2026-03-05T16:00", "2026-03-06T16:00"),
    ],
)
def test_the_first_counts(unit: Unit, anchor: str, expected: str) -> None:
    found = due(unit, anchor)

    assert found.earliest == found.latest == found.deadline.due_at == at(expected)
    assert found.missing == ()
    assert found.deadline.unit == "earlier_of"


def test_over_a_vacation_the_business_day_comes_first() -> None:
    """Friday 13 February: offices open on Tuesday, after Washington's Birthday, school a week later."""
    found = due(A_DAY_OR_SCHOOL, "2026-02-13T10:00")

    assert found.latest == at("2026-02-18T00:00") - TICK
    assert (found.deadline.last_day, found.deadline.at_an_hour) == (date(2026, 2, 17), False)
    assert ENGLISH.due(found.deadline) == "Tue 17 Feb 2026"


def test_what_is_not_known_of_the_later_one_is_not_asked() -> None:
    found = due(earlier_of(hours(4), school_day_ends(1)), "2026-03-05T10:00", CALENDAR)

    assert found.latest == at("14:00")
    assert (found.missing, found.deadline.bounds) == ((), None)


def test_where_either_may_be_first_it_lies_within_bounds() -> None:
    found = due(AN_HOUR_OR_SCHOOL, "2026-03-05T14:30", CALENDAR)

    assert (found.earliest, found.latest) == (at("14:30"), at("15:30"))
    assert found.missing == ("calendar.school_day_ends",)
    assert found.deadline.bounds == (date(2026, 3, 5), at("15:30"))


def test_an_anchor_without_a_time_leaves_all_of_them_open() -> None:
    found = due(AN_HOUR_OR_SCHOOL, span_of(date(2026, 3, 5), ZONE, "ended"))

    assert found.earliest == at("2026-03-05T01:00")
    assert found.latest == at("2026-03-06T01:00") - TICK
    assert found.missing == ("ended",)


def test_without_any_bound_the_latest_is_open() -> None:
    found = due(A_DAY_OR_SCHOOL, Span(datetime(2026, 3, 5, 15, tzinfo=UTC), None, ("ended",)))

    assert found.latest is None
    assert found.deadline.bounds == (date(2026, 3, 6), None)
    assert found.missing == ("ended",)


@pytest.mark.parametrize(
    ("length", "expected", "advice"),
    [
        pytest.param(96, at("2026-06-16T00:00") - TICK, ("advice.no_school_day_left",), id="it comes first"),
        pytest.param(24, at("2026-06-13T10:00"), (), id="it comes later"),
    ],
)
def test_the_advice_of_what_may_come_first_is_given(length: int, expected: datetime, advice: Any) -> None:
    """No school day is left after Friday 12 June: of the two the next business day is Monday 15 June."""
    found = due(earlier_of(school_days(1), hours(length)), "2026-06-12T10:00")

    assert (found.earliest, found.latest, found.advice) == (expected, expected, advice)


def test_it_is_explained_by_each_of_them() -> None:
    found = due(AN_HOUR_OR_SCHOOL, "2026-03-05T14:30")

    assert [one.unit for one in found.deadline.of] == ["school_day_ends", "elapsed"]
    assert ENGLISH.explain(found.deadline) == (
        "whichever is earlier: the first end of a school day after the last use on Thu 5 Mar 2026: by 15:00 "
        "on Thu 5 Mar 2026; or 60 min after the last use at 14:30 on Thu 5 Mar 2026"
    )
    assert ENGLISH.due(found.deadline) == "15:00 on Thu 5 Mar 2026"
