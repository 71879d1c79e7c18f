"""One length of time never ends later than another: by the table, and by the clock that counts them."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from property.profile import examples

from restraint_rules.calendar import SchoolCalendar, minutes
from restraint_rules.calendar.business_days import weekdays_except_legal_holidays
from restraint_rules.calendar.counter import DayCounter
from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span, exactly, midnight
from restraint_rules.calendar.units import (
    Single,
    Unit,
    business_days,
    calendar_days,
    closes_of_business,
    earlier_of,
    hours,
    month_ends,
    months,
    school_day_ends,
    school_days,
)
from restraint_rules.policy.in_words import in_words
from restraint_rules.policy.lengths import never_later

NEW_YORK = "America/New_York"
ZONES = [NEW_YORK, "America/Anchorage", "America/Phoenix", "Pacific/Honolulu", "Europe/Dublin"]
"""Clocks that change on a Sunday, and clocks that never do."""

TABLE: list[tuple[Unit, Unit, bool]] = [
    (hours(12), hours(24), True),
    (hours(24), hours(24), True),
    (hours(25), hours(24), False),
    (hours(24), school_days(1), True),
    (minutes(24 * 60 + 1), school_days(1), False),
    (hours(48), business_days(2), True),
    (minutes(48 * 60 + 1), business_days(2), False),
    (hours(23), calendar_days(1), True),
    (hours(24), calendar_days(1), False),  # the one day may be the Sunday of 23 hours
    (hours(47), calendar_days(2), True),
    (hours(48), calendar_days(2), False),
    (hours(28 * 24 - 1), months(1), True),
    (hours(28 * 24), months(1), False),
    (hours(28 * 24 - 1), month_ends(1), True),
    (calendar_days(0), hours(25), True),  # an autumn Sunday, from its first moment
    (calendar_days(0), hours(24), False),
    (calendar_days(1), hours(49), True),
    (calendar_days(1), hours(48), False),
    (school_days(1), hours(1000), False),  # a vacation may be longer
    (calendar_days(1), school_days(1), True),
    (calendar_days(2), business_days(2), True),
    (calendar_days(3), business_days(2), False),
    (closes_of_business(1), closes_of_business(1), True),
    (closes_of_business(2), closes_of_business(1), False),
    (closes_of_business(1), business_days(1), True),
    (closes_of_business(2), business_days(1), False),
    (business_days(1), closes_of_business(1), False),  # its midnight comes after
    (business_days(1), closes_of_business(2), True),
    (hours(24), closes_of_business(2), True),
    (hours(1), closes_of_business(1), False),  # at whatever hour it closes
    (closes_of_business(1), hours(1000), False),
    (closes_of_business(0), closes_of_business(1), True),
    (closes_of_business(0), business_days(1), True),  # perhaps it is that day's, else the next one's
    (closes_of_business(0), business_days(0), False),
    (calendar_days(0), closes_of_business(0), False),  # its midnight comes after
    (calendar_days(0), closes_of_business(1), True),
    (school_day_ends(1), school_day_ends(1), True),
    (school_day_ends(2), school_day_ends(1), False),
    (school_day_ends(0), school_day_ends(1), True),
    (school_day_ends(1), school_days(1), True),
    (school_days(1), school_day_ends(1), False),
    (school_days(1), school_day_ends(2), True),
    (hours(24), school_day_ends(2), True),
    (hours(1), school_day_ends(1), False),
    (hours(1), school_day_ends(0), False),
    (school_day_ends(1), hours(1000), False),
    (school_day_ends(1), closes_of_business(1), False),
    (closes_of_business(1), school_day_ends(1), False),
    (earlier_of(hours(24), school_day_ends(1)), hours(24), True),
    (earlier_of(hours(24), school_day_ends(1)), school_days(1), True),
    (earlier_of(hours(24), school_day_ends(1)), hours(23), False),
    (hours(24), earlier_of(hours(24), school_day_ends(1)), False),  # school may end sooner
    (hours(24), earlier_of(hours(25), school_day_ends(2)), True),
    (earlier_of(hours(1), school_day_ends(0)), earlier_of(school_day_ends(0), hours(1)), True),
    (earlier_of(hours(2), school_day_ends(0)), earlier_of(school_day_ends(0), hours(1)), False),
    (earlier_of(hours(1), school_day_ends(0)), earlier_of(school_day_ends(1), business_days(1)), True),
    (calendar_days(28), months(1), True),
    (calendar_days(29), months(1), False),
    (calendar_days(28), month_ends(1), True),
    (school_days(1), business_days(1), False),  # school may be closed on a business day,
    (business_days(1), school_days(1), False),  # and held on a holiday
    (school_days(1), calendar_days(30), False),
    (months(1), calendar_days(31), True),
    (months(1), calendar_days(30), False),
    (month_ends(1), calendar_days(61), True),  # from 1 July to 31 August
    (month_ends(1), calendar_days(60), False),
    (months(1), month_ends(1), True),
    (months(2), month_ends(1), False),
    (month_ends(1), months(2), True),
    (month_ends(1), months(1), False),
    (months(11), months(12), True),
    (months(13), months(12), False),
    (months(1), school_days(20), False),
]


@pytest.mark.parametrize(
    ("one", "other", "expected"), TABLE, ids=lambda case: case if isinstance(case, bool) else in_words(case)
)
def test_the_table(one: Unit, other: Unit, *, expected: bool) -> None:
    assert never_later(one, other) is expected


class World(NamedTuple):
    """A school with its calendar and the doubts in it, and a moment."""

    counter: DayCounter
    anchor: Span


def counter(
    zone: str, closes: time | None = None, ends: time | None = None, **days: frozenset[date]
) -> DayCounter:
    calendar = SchoolCalendar.model_validate(
        {
            "id": "c",
            "zone": zone,
            "covers_from": date(2025, 7, 1),
            "covers_to": date(2027, 6, 30),
            "school_days": days.get("school", frozenset()),
            "uncertain_days": days.get("uncertain", frozenset()),
            "office_closures": days.get("closures", frozenset()),
            "school_day_ends": ends,
        }
    )
    return DayCounter(
        calendar,
        weekdays_except_legal_holidays("US-CT"),
        office_calendar="closures" in days,
        next_school_day_after_last=False,
        summer_counts=False,
        closes=closes,
    )


WEEKDAYS = [
    day for n in range(730) if (day := date(2025, 7, 1) + timedelta(days=n)).weekday() < 5 and day.month != 7
]
TURNS = [date(2026, 3, 7), date(2026, 3, 8), date(2026, 3, 6), date(2025, 11, 1), date(2025, 11, 2)]
ENDS = [date(2026, 1, 30), date(2026, 1, 31), date(2026, 2, 28), date(2026, 6, 12), date(2026, 6, 30)]


@st.composite
def world_drawn(draw: st.DrawFn) -> World:
    zone = draw(st.sampled_from(ZONES))
    closed = draw(st.frozensets(st.sampled_from(WEEKDAYS), max_size=30))
    uncertain = draw(st.frozensets(st.sampled_from(WEEKDAYS), max_size=5))
    days: dict[str, frozenset[date]] = {
        "school": frozenset(WEEKDAYS) - closed - uncertain,
        "uncertain": uncertain,
    }
    if draw(st.booleans()):
        days["closures"] = draw(st.frozensets(st.sampled_from(WEEKDAYS), max_size=30))
    day = draw(st.sampled_from([*TURNS, *ENDS]) | st.dates(date(2025, 7, 1), date(2027, 6, 29)))
    begins, ends = (midnight(one, ZoneInfo(zone)) for one in (day, day + timedelta(days=1)))
    last = ends - timedelta(microseconds=1)
    at = draw(st.sampled_from([begins, last]) | st.datetimes(*naive(begins, last)).map(in_utc))
    anchor = draw(st.sampled_from([exactly(at), Span(at, last, ("at",)), Span(at, None, ("at",))]))
    closes = draw(st.sampled_from([None, time(17), time(0), time.max]))
    until = draw(st.sampled_from([None, time(15)]))
    return World(counter(zone, closes, until, **days), anchor)


def naive(*moments: datetime) -> tuple[datetime, ...]:
    return tuple(one.replace(tzinfo=None) for one in moments)


def in_utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC)


def units() -> st.SearchStrategy[Unit]:
    several = st.lists(singles(), min_size=2, max_size=3, unique_by=type)
    return singles() | several.map(lambda lengths: earlier_of(*lengths))


def singles() -> st.SearchStrategy[Single]:
    return st.one_of(
        st.integers(0, 100).map(hours),
        st.sampled_from([hours(23), hours(24), hours(47), hours(48), hours(25), hours(671), hours(745)]),
        st.integers(0, 70).map(calendar_days),
        st.integers(1, 25).map(school_days),
        st.integers(1, 25).map(business_days),
        st.integers(0, 25).map(closes_of_business),
        st.integers(0, 25).map(school_day_ends),
        st.integers(0, 4).map(months),
        st.integers(0, 4).map(month_ends),
    )


def no_later(one: Due, other: Due) -> bool:
    """Whether one is due no later than another, at the earliest and at the latest each can be."""
    if one.latest is None or other.latest is None:
        return one.earliest <= other.earliest and other.latest is None
    return one.earliest <= other.earliest and one.latest <= other.latest


SPRING = World(counter(NEW_YORK), exactly(datetime(2026, 3, 8, 4, 30, tzinfo=UTC)))  # 23:30 there


@pytest.mark.slow
@examples(600)
@given(world_drawn(), units(), units())
@example(SPRING, hours(24), calendar_days(1))
def test_what_never_is_later_is_not_by_any_calendar(world: World, one: Unit, other: Unit) -> None:
    assume(never_later(one, other))

    first, second = (world.counter.due(unit, world.anchor, "use") for unit in (one, other))

    assert no_later(first, second), (first, second)


def test_twenty_four_hours_can_end_after_the_next_calendar_day() -> None:
    """From Saturday 23:30 the Sunday of 23 hours ends first: half an hour before they do."""
    within_a_day = SPRING.counter.due(calendar_days(1), SPRING.anchor, "use")
    within_hours = SPRING.counter.due(hours(24), SPRING.anchor, "use")

    assert within_hours.earliest - within_a_day.earliest > timedelta(minutes=29)
