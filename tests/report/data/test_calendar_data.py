"""What is doubtful about a calendar stands in every report made with it."""

from datetime import date, timedelta
from typing import Any

import pytest
from builders import CALENDAR, CLOSURES, incident, judge
from student_builders import record

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.policies import CMS_HOSPITAL, CONNECTICUT, SPRAGUE
from restraint_rules.report.data.calendar_data import calendar_data
from restraint_rules.testing import AS_OF, care

CHRISTMAS, NEW_YEAR, KING = date(2025, 12, 25), date(2026, 1, 1), date(2026, 1, 19)
LINCOLN = date(2026, 2, 12)


def calendar_without(*without: date, **facts: Any) -> SchoolCalendar:
    data: dict[str, Any] = {
        "id": "made",
        "zone": "America/New_York",
        "first_day": date(2025, 8, 27),
        "last_day": date(2026, 6, 12),
        "closures": [day for day in CLOSURES if day not in without],
    }
    return SchoolCalendar.from_closures(**(data | facts))


def codes_and_paths(
    calendar: SchoolCalendar, jurisdiction: str = "US-CT"
) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.code, one.paths) for one in calendar_data(calendar, jurisdiction)]


def test_an_ordinary_calendar_is_not_doubted() -> None:
    assert codes_and_paths(CALENDAR) == []
    assert LINCOLN in CALENDAR.school_days  # a legal holiday on which schools may be open


@pytest.mark.parametrize("day", [CHRISTMAS, NEW_YEAR, KING])
def test_school_on_a_legal_holiday_of_december_or_january(day: date) -> None:
    assert codes_and_paths(calendar_without(day)) == [("data.school_on_holiday", (f"calendar[{day}]",))]


def test_by_the_holidays_handed_over() -> None:
    eve = date(2025, 12, 23)
    assert codes_and_paths(calendar_without(legal_holidays=[eve])) == [
        ("data.school_on_holiday", (f"calendar[{eve}]",))
    ]
    assert codes_and_paths(calendar_without(CHRISTMAS, legal_holidays=[])) == []


def test_of_a_jurisdiction_without_a_table_nothing_is_said() -> None:
    assert codes_and_paths(calendar_without(CHRISTMAS), "US-WY") == []


def test_nothing_closed_at_all() -> None:
    found = dict(codes_and_paths(calendar_without(closures=[])))
    assert found["data.nothing_closed"] == ("calendar[2025-08-27]", "calendar[2026-06-12]")


def test_a_short_calendar_may_have_no_closure() -> None:
    eight_weeks = calendar_without(closures=[], first_day=date(2026, 3, 2), last_day=date(2026, 4, 24))
    nine_weeks = calendar_without(closures=[], first_day=date(2026, 3, 2), last_day=date(2026, 4, 27))
    assert codes_and_paths(eight_weeks) == []
    assert [code for code, _ in codes_and_paths(nine_weeks)] == ["data.nothing_closed"]


def test_more_school_days_than_a_year_has() -> None:
    weekdays = [
        day for n in range(364) if (day := date(2025, 7, 1) + timedelta(days=n)).weekday() < 5
        and day not in CLOSURES
    ]  # fmt: skip
    facts = {"id": "long", "zone": "America/New_York", "covers_from": "2025-07-01", "covers_to": "2026-06-30"}
    most = SchoolCalendar.model_validate(facts | {"school_days": weekdays[:220]})
    assert codes_and_paths(most) == []
    longer = SchoolCalendar.model_validate(facts | {"school_days": weekdays[:221]})
    assert codes_and_paths(longer) == [("data.many_school_days", ("calendar[2025-07-01]",))]


def test_no_school_day() -> None:
    assert codes_and_paths(calendar_without(last_day=date(2025, 8, 27), closures=["2025-08-27"])) == [
        ("data.no_school_day", ())
    ]


@pytest.mark.parametrize("day", ["2025-03-06", "2025-08-26", "2026-06-15"])
def test_a_closure_that_hits_no_school_day(day: str) -> None:
    assert codes_and_paths(calendar_without(closures=[*CLOSURES, day])) == [
        ("data.closure_misses", (f"calendar[{day}]",))
    ]


def test_it_stands_in_every_report() -> None:
    doubtful = calendar_without(CHRISTMAS)
    for subject in (incident(), record("2026-03-05")):
        for policy in (SPRAGUE, CONNECTICUT):
            report = judge(subject, calendar=doubtful, policy=policy)
            assert "data.school_on_holiday" in [one.code for one in report.data]
            assert report.outcome == judge(subject, policy=policy).outcome
            assert "calendar[2025-12-25]" in report.to_text()


def test_a_ward_has_no_school_days_to_doubt() -> None:
    empty = calendar_without(last_day=date(2025, 8, 27), closures=["2025-08-27"])
    report = evaluate(care.episode(), policy=CMS_HOSPITAL, calendar=empty, as_of=AS_OF)

    assert (
        report.data
        == evaluate(care.episode(), policy=CMS_HOSPITAL, calendar=CALENDAR, as_of=AS_OF).data
        == ()
    )


def test_legal_holidays_handed_over_are_no_business_days() -> None:
    monday = date(2026, 3, 9)
    own = calendar_without(legal_holidays=[monday])
    assert judge(calendar=own).receipt.business_days == "made"
    due = [judge(calendar=calendar).of("IX.B.3")[0].due_at for calendar in (CALENDAR, own)]
    assert [one and one.day for one in due] == [10, 11]  # the midnight after Monday, or Tuesday
    assert own.business_day_test("US-CT")(date(2026, 3, 6))
    assert not own.business_day_test("US-CT")(monday)
    assert own.business_day_test("US-CT")(LINCOLN)
    assert not own.business_day_test("US-CT")(date(2027, 2, 12))  # beyond its range the table stands
