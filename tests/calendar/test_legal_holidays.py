"""The library's tables of legal holidays, against the package they were made from."""

from datetime import date
from importlib.metadata import version

import pytest
from holidays import country_holidays

from restraint_rules import policies
from restraint_rules.calendar.business_days import legal_holidays
from restraint_rules.calendar.legal_holidays import FIRST_YEAR, LAST_YEAR, TABLES, holidays_of

YEARS = range(2010, 2046)

MADE_FROM = "0.109"
"""The version the tables were made from: before it, Massachusetts had days of one county and of no law."""


def numbers_of(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]


@pytest.mark.skipif(
    numbers_of(version("holidays")) < numbers_of(MADE_FROM), reason="the package listed other days then"
)
@pytest.mark.parametrize("jurisdiction", sorted(TABLES))
def test_a_table_says_what_the_package_says(jurisdiction: str) -> None:
    country, _, subdivision = jurisdiction.partition("-")
    listed = {
        year: frozenset(country_holidays(country, subdiv=subdivision or None, years=year)) for year in YEARS
    }

    assert {year: holidays_of(jurisdiction, year) for year in YEARS} == listed


def test_every_jurisdiction_of_a_policy_has_a_table() -> None:
    assert {policy.jurisdiction for policy in policies.ALL} <= TABLES.keys()


@pytest.mark.parametrize(
    ("day", "jurisdiction", "kept"),
    [
        (date(2020, 6, 19), "US-CT", False),  # Juneteenth began in 2021
        (date(2021, 6, 18), "US-CT", True),  # a Saturday's Friday
        (date(2021, 12, 31), "US-CT", True),  # New Year's Day of 2022 is a Saturday
        (date(2021, 12, 31), "US-MA", False),  # Massachusetts moves nothing from a Saturday
        (date(2023, 1, 2), "US-MA", True),  # a Sunday's Monday
        (date(2026, 4, 3), "US-CT", True),  # Good Friday: Easter is 5 April
        (date(2026, 4, 3), "US", False),
    ],
)
def test_days_that_stand_in_and_days_that_differ(day: date, jurisdiction: str, kept: bool) -> None:
    assert (day in legal_holidays(jurisdiction, day.year)) is kept


@pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 1])
def test_of_years_outside_the_table_the_package_is_asked(year: int) -> None:
    assert date(year, 12, 25) in legal_holidays("US-CT", year)


def test_another_jurisdiction_is_asked_of_the_package() -> None:
    assert date(2026, 3, 2) in legal_holidays("US-TX", 2026), "Texas Independence Day"
