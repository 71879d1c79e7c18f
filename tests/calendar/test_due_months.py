"""What recurs: months, ends of months, and a day the text itself names."""

from datetime import UTC, date, datetime

import pytest
from builders import CALENDAR, ZONE, at

from restraint_rules.calendar import Unit, month_ends, months
from restraint_rules.calendar.business_days import weekdays_except_legal_holidays
from restraint_rules.calendar.counter import DayCounter
from restraint_rules.calendar.due import on_fixed_day
from restraint_rules.calendar.spans import Span, midnight, span_of
from restraint_rules.findings.deadline import TICK, Deadline

COUNTER = DayCounter(
    CALENDAR,
    weekdays_except_legal_holidays("US-CT"),
    office_calendar=False,
    next_school_day_after_last=False,
    summer_counts=False,
)


@pytest.mark.parametrize(
    ("unit", "anchor", "last_day"),
    [
        (months(1), date(2026, 3, 5), date(2026, 4, 5)),
        (months(1), date(2026, 1, 31), date(2026, 2, 28)),
        (months(1), date(2026, 2, 28), date(2026, 3, 28)),
        (months(1), date(2026, 12, 5), date(2027, 1, 5)),
        (months(12), date(2025, 8, 25), date(2026, 8, 25)),
        (months(12), date(2024, 2, 29), date(2025, 2, 28)),
        (months(12), date(2023, 2, 28), date(2024, 2, 28)),
        (months(48), date(2024, 2, 29), date(2028, 2, 29)),
        (month_ends(1), date(2026, 2, 28), date(2026, 3, 31)),
        (month_ends(1), date(2024, 2, 29), date(2024, 3, 31)),
        (month_ends(1), date(2026, 1, 31), date(2026, 2, 28)),
        (month_ends(1), date(2024, 1, 31), date(2024, 2, 29)),
        (month_ends(1), date(2026, 11, 30), date(2026, 12, 31)),
        (month_ends(1), date(2026, 12, 31), date(2027, 1, 31)),
        (month_ends(12), date(2025, 6, 30), date(2026, 6, 30)),
        (month_ends(12), date(2023, 2, 28), date(2024, 2, 29)),
    ],
    ids=lambda value: str(value) if isinstance(value, date) else f"{value.count} {type(value).__name__}",
)
def test_the_last_day(unit: Unit, anchor: date, last_day: date) -> None:
    due = COUNTER.due(
        unit, span_of(datetime(anchor.year, anchor.month, anchor.day, 23, 30, tzinfo=ZONE), ZONE, ""), "month"
    )

    assert due.deadline.last_day == last_day
    assert due.deadline.anchor == anchor
    assert due.earliest == due.latest == due.deadline.due_at.astimezone(UTC) - TICK
    assert due.earliest.astimezone(ZONE).date() == last_day
    assert (due.missing, due.advice) == ((), ())


@pytest.mark.parametrize(
    ("unit", "name", "length"), [(months(12), "months", 12), (month_ends(1), "month_ends", 1)]
)
def test_no_day_is_skipped(unit: Unit, name: str, length: int) -> None:
    due = COUNTER.due(unit, Span(at("12:00"), at("12:00")), "month")

    assert (due.deadline.unit, due.deadline.length, due.deadline.skipped) == (name, length, 0)


def test_an_anchor_not_exactly_known_spans_two_ends() -> None:
    anchor = Span(
        at("2026-02-28T12:00").astimezone(UTC), at("2026-03-01T12:00").astimezone(UTC), ("done.at",)
    )
    due = COUNTER.due(month_ends(1), anchor, "month")

    assert due.deadline.last_day == date(2026, 3, 31)
    assert due.latest == midnight(date(2026, 5, 1), ZONE) - TICK
    assert due.missing == ("done.at",)


def test_both_ends_of_an_anchor_may_agree() -> None:
    anchor = Span(
        at("2026-03-01T12:00").astimezone(UTC), at("2026-03-31T12:00").astimezone(UTC), ("done.at",)
    )
    due = COUNTER.due(month_ends(1), anchor, "month")

    assert due.earliest == due.latest == midnight(date(2026, 5, 1), ZONE) - TICK


def test_an_anchor_without_end_has_no_latest() -> None:
    assert (
        COUNTER.due(months(1), Span(at("12:00").astimezone(UTC), None, ("done.at",)), "month").latest is None
    )


@pytest.mark.parametrize("day", [date(2018, 7, 1), date(2026, 6, 30), date(2026, 3, 7), date(2025, 11, 1)])
def test_a_fixed_day_lasts_to_its_midnight(day: date) -> None:
    due = on_fixed_day(day, ZONE, "text")
    next_day = datetime.combine(date.fromordinal(day.toordinal() + 1), datetime.min.time(), ZONE)

    assert due.deadline == Deadline("text", "fixed_day", 0, day, next_day, day)
    assert due.earliest == due.latest == next_day.astimezone(UTC) - TICK
    assert due.earliest.astimezone(ZONE).date() == day
    assert (due.missing, due.advice) == ((), ())
