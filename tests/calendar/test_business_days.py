"""Business days: Monday to Friday except Connecticut's legal holidays."""

from datetime import date, timedelta

import pytest

from restraint_rules.calendar.business_days import legal_holidays, weekdays_except_legal_holidays

is_business_day = weekdays_except_legal_holidays("US-CT")


@pytest.mark.parametrize(
    ("holiday", "name"),
    [
        (date(2026, 1, 1), "New Year's Day"),
        (date(2026, 1, 19), "Martin Luther King Day"),
        (date(2026, 2, 12), "Lincoln's Birthday"),
        (date(2026, 2, 16), "Washington's Birthday"),
        (date(2026, 4, 3), "Good Friday"),
        (date(2026, 5, 25), "Memorial Day"),
        (date(2026, 6, 19), "Juneteenth"),
        (date(2026, 9, 7), "Labor Day"),
        (date(2026, 10, 12), "Columbus Day"),
        (date(2026, 11, 11), "Veterans Day"),
        (date(2026, 11, 26), "Thanksgiving"),
        (date(2026, 12, 25), "Christmas"),
    ],
)
def test_a_legal_holiday_is_no_business_day(holiday: date, name: str) -> None:
    assert not is_business_day(holiday), name


def test_the_friday_after_thanksgiving_is_a_business_day() -> None:
    assert is_business_day(date(2026, 11, 27))
    assert is_business_day(date(2025, 11, 28))


@pytest.mark.parametrize(
    "observed",
    [
        date(2026, 7, 3),  # Friday: Independence Day falls on a Saturday
        date(2021, 7, 5),  # Monday: it fell on a Sunday
        date(2022, 12, 26),  # Monday: Christmas fell on a Sunday
    ],
)
def test_an_observed_day_is_no_business_day(observed: date) -> None:
    assert not is_business_day(observed)


def test_a_week_without_a_holiday_has_five_business_days() -> None:
    monday = date(2026, 3, 2)
    week = [is_business_day(monday + timedelta(days=n)) for n in range(7)]
    assert week == [True, True, True, True, True, False, False]


def test_another_jurisdiction_has_its_own_holidays() -> None:
    in_massachusetts = weekdays_except_legal_holidays("US-MA")
    patriots_day, good_friday = date(2026, 4, 20), date(2026, 4, 3)
    assert is_business_day(patriots_day)
    assert not in_massachusetts(patriots_day)
    assert in_massachusetts(good_friday)


def test_a_country_alone_will_do() -> None:
    in_the_nation = weekdays_except_legal_holidays("US")
    assert in_the_nation(date(2026, 2, 12)), "Lincoln's Birthday is no federal holiday"
    assert not in_the_nation(date(2026, 11, 26))


def test_asking_about_other_years_changes_no_answer() -> None:
    before = legal_holidays("US-CT", 2026)
    assert is_business_day(date(2027, 3, 1))
    assert not is_business_day(date(2019, 7, 4))
    after = legal_holidays("US-CT", 2026)
    assert isinstance(after, frozenset)
    assert after is before, "a year is frozen once"
    assert {day.year for day in after} == {2026}
