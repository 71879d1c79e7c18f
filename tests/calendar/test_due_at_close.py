"""Due by the close of business on a business day: an hour of that day, on the clocks of the place."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from builders import CALENDAR, ZONE, at

from restraint_rules.calendar import business_days, closes_of_business
from restraint_rules.calendar.business_days import weekdays_except_legal_holidays
from restraint_rules.calendar.counter import DayCounter
from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span, exactly, span_of
from restraint_rules.findings import ENGLISH

FIVE = time(17)


def counter(closes: time | None = FIVE, *, by_office: bool = False) -> DayCounter:
    """A counter of business days in one office."""
    return DayCounter(
        CALENDAR,
        weekdays_except_legal_holidays("US"),
        office_calendar=by_office,
        next_school_day_after_last=False,
        summer_counts=False,
        closes=closes,
    )


def due(anchor: Span, count: int = 1, closes: time | None = FIVE) -> Due:
    """The close of the n-th business day after."""
    return counter(closes).due(closes_of_business(count), anchor, "last_use")


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [
        ("2026-03-05T08:00", "2026-03-06T17:00"),  # Thursday
        ("2026-03-05T23:59", "2026-03-06T17:00"),
        ("2026-03-06T00:00", "2026-03-09T17:00"),  # Friday: over the week-end
        ("2026-03-07T12:00", "2026-03-09T17:00"),
        ("2026-07-02T12:00", "2026-07-06T17:00"),  # Independence Day is kept on Friday the 3rd
        ("2026-10-30T12:00", "2026-11-02T17:00"),  # clocks go back in between
    ],
)
def test_the_close_is_an_hour_on_the_clocks_there(anchor: str, expected: str) -> None:
    found = due(exactly(at(anchor).astimezone(UTC)))

    assert found.earliest == found.latest == found.deadline.due_at == at(expected)


def test_the_moment_of_the_close_is_in_time_and_the_next_is_not() -> None:
    found = due(exactly(at("2026-03-05T08:00").astimezone(UTC)))
    close = at("2026-03-06T17:00").astimezone(UTC)

    assert exactly(close).surely_by(found.earliest)
    assert exactly(close + timedelta(microseconds=1)).surely_after(found.latest or close)


def test_a_date_at_the_last_day_answers_neither_way() -> None:
    found = due(exactly(at("2026-03-05T08:00").astimezone(UTC)))
    that_day = span_of(date(2026, 3, 6), ZONE, "at")

    assert not that_day.surely_by(found.earliest)
    assert not that_day.surely_after(found.latest or that_day.earliest)
    assert span_of(date(2026, 3, 5), ZONE, "at").surely_by(found.earliest)


def test_an_anchor_on_two_days_leaves_two_closes() -> None:
    friday, saturday = at("2026-03-05T08:00"), at("2026-03-06T08:00")
    found = due(Span(friday.astimezone(UTC), saturday.astimezone(UTC), ("known",)))

    assert (found.earliest, found.latest) == (at("2026-03-06T17:00"), at("2026-03-09T17:00"))
    assert found.missing == ("known",)


def test_an_anchor_without_end_leaves_the_close_open() -> None:
    assert due(Span(at("2026-03-05T08:00").astimezone(UTC), None, ("known",))).latest is None


def test_by_the_reading_end_of_day_it_is_that_business_day() -> None:
    anchor = exactly(at("2026-03-05T08:00").astimezone(UTC))
    whole_day = counter(time.max)

    assert whole_day.due(closes_of_business(1), anchor, "x") == whole_day.due(business_days(1), anchor, "x")


def test_summer_changes_nothing_about_the_hour() -> None:
    anchor = exactly(at("2026-03-05T08:00").astimezone(UTC))
    unit = closes_of_business(1)

    assert counter().over_summer().due(unit, anchor, "x") == counter().due(unit, anchor, "x")


def test_it_is_explained_with_its_hour() -> None:
    found = due(exactly(datetime(2026, 3, 6, 14, tzinfo=UTC)))

    assert ENGLISH.explain(found.deadline) == (
        "close of business on business day 1 after the last use on Fri 6 Mar 2026, which does not count "
        "(skipping 2 other days): by 17:00 on Mon 9 Mar 2026"
    )
