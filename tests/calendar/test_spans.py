"""Moments as spans of possible instants, in UTC."""

from datetime import UTC, date, datetime, timedelta

import pytest
from builders import ZONE, at

from restraint_rules.calendar.spans import Span, midnight, span_of
from restraint_rules.findings.deadline import TICK

TEN = datetime(2026, 3, 5, 15, 0, tzinfo=UTC)  # 10:00 in Connecticut
ELEVEN = TEN + timedelta(hours=1)


def test_a_time_is_one_instant_in_utc() -> None:
    span = span_of(at("10:00"), ZONE, "started")
    assert span == Span(TEN, TEN)
    assert span.earliest.tzinfo is UTC
    assert span.exact
    assert span.missing == ()


def test_a_time_given_with_another_offset_is_the_same_instant() -> None:
    assert span_of(datetime.fromisoformat("2026-03-05T16:00:00+01:00"), ZONE, "started").earliest == TEN


def test_a_date_is_its_whole_local_day_and_misses_its_time() -> None:
    span = span_of(date(2026, 3, 5), ZONE, "report.at")
    assert span.earliest == at("00:00")
    assert span.latest == at("2026-03-06T00:00") - TICK
    assert span.missing == ("report.at",)
    assert not span.exact


@pytest.mark.parametrize(
    ("day", "length"),
    [
        (date(2026, 3, 8), 23),  # the clocks go forward
        (date(2026, 3, 9), 24),
        (date(2025, 11, 2), 25),  # the clocks go back
    ],
)
def test_a_day_is_as_long_as_the_clocks_make_it(day: date, length: int) -> None:
    span = span_of(day, ZONE, "at")
    assert span.latest is not None
    assert span.latest - span.earliest + TICK == timedelta(hours=length)


def test_midnight_is_the_school_s_and_given_in_utc() -> None:
    assert midnight(date(2026, 3, 5), ZONE) == datetime(2026, 3, 5, 5, tzinfo=UTC)
    assert midnight(date(2026, 7, 1), ZONE) == datetime(2026, 7, 1, 4, tzinfo=UTC)
    assert midnight(date(2026, 3, 5), ZONE).tzinfo is UTC


def test_surely_by_asks_of_the_latest_instant() -> None:
    span = Span(TEN, ELEVEN, ("ended",))
    assert span.surely_by(ELEVEN)
    assert span.surely_by(ELEVEN + TICK)
    assert not span.surely_by(ELEVEN - TICK)


def test_surely_after_asks_of_the_earliest_instant() -> None:
    span = Span(TEN, ELEVEN, ("ended",))
    assert span.surely_after(TEN - TICK)
    assert not span.surely_after(TEN)
    assert not span.surely_after(TEN + TICK)


def test_without_a_bound_nothing_is_surely_by_any_moment() -> None:
    span = Span(TEN, None, ("ended",))
    assert not span.surely_by(TEN + timedelta(days=10_000))
    assert span.surely_after(TEN - TICK)
    assert not span.exact
