"""When a period was, and how long: on both sides of what a form rounds to the minute."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, restraint, setting
from course_builders import minutes

from restraint_rules.calendar.spans import Span
from restraint_rules.engine import prepare
from restraint_rules.models.inexact import LengthBetween
from restraint_rules.models.interventions import Period
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.course.times import Length, Times, surely_longer, times_of

DAY = date(2026, 3, 5)
TEN = Span(at("10:00"), at("10:00"))


def times(*, as_of: str = LATER, **facts: Any) -> Times:
    _, context = prepare(DAY, SPRAGUE, CALENDAR, at(as_of), setting(), {})
    record = Period.model_validate(restraint() | facts)
    return times_of(record, context.span(record.started, "r.started"), "r", DAY, context)


class TestSurelyLonger:
    """A stated length is whole minutes: only what is more than a minute off contradicts it."""

    @pytest.mark.parametrize(
        ("end", "expected"), [("10:12", False), ("10:13", False), ("10:13:00.000001", True)]
    )
    @pytest.mark.parametrize("stated", [minutes(12), LengthBetween(minutes(8), minutes(12))])
    def test_a_minute_more_is_a_form_s_rounding(self, end: str, expected: bool, stated: Any) -> None:
        assert surely_longer(TEN, Span(at(end), at("10:30"), ("ended",)), stated) is expected

    def test_or_more_is_never_contradicted_by_a_longer_time(self) -> None:
        assert not surely_longer(TEN, Span(at("12:00"), at("12:00")), LengthBetween(minutes(8)))

    def test_without_a_latest_start_nothing_is_sure(self) -> None:
        assert not surely_longer(Span(at("10:00"), None, ("started",)), TEN, minutes(1))


@pytest.mark.parametrize(
    ("earliest", "length"),
    [
        ("10:13", Length(minutes(12), minutes(12))),
        ("10:14", Length(minutes(14), minutes(20), ("r.ended",))),
    ],
)
def test_a_stated_length_stands_in_until_the_times_leave_more(earliest: str, length: Length) -> None:
    ended = {"earliest": at(earliest), "latest": at("10:20")}

    assert times(ended=ended, duration=12).length == length


@pytest.mark.parametrize(("stated", "odd"), [(11, ()), ("PT11M1S", ("r.started", "r.ended", "r.duration"))])
def test_what_lasted_longer_than_the_day_has_not_begun_on_it(stated: Any, odd: tuple[str, ...]) -> None:
    """It ended at ten past midnight: it began on the day if it lasted no more than ten minutes, rounded."""
    assert times(started=None, ended=at("00:10"), duration=stated).at_odds == odd


@pytest.mark.parametrize(("stated", "running"), [(24 * 60 + 1, False), (24 * 60 + 2, True)])
def test_an_end_by_day_is_not_reached_while_the_stated_length_is_not_over(stated: int, running: bool) -> None:
    """At the first instant of the day it ended on, it had lasted 24 hours at most; a minute is rounding."""
    told = times(started=None, ended=date(2026, 3, 6), duration=stated, as_of="2026-03-06T00:00")

    assert told.running is running
    assert told.start.latest is not None
    assert told.start.earliest == at("00:00") <= told.start.latest
