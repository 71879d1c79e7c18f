"""Business days: Monday to Friday except holidays."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from restraint_rules.calendar.legal_holidays import FIRST_YEAR, LAST_YEAR, TABLES, holidays_of

__all__ = [
    "SATURDAY",
    "IsBusinessDay",
    "has_table",
    "is_jurisdiction",
    "legal_holidays",
    "nth_weekday",
    "weekdays_between",
    "weekdays_except_legal_holidays",
]

SATURDAY = 5
DAYS_A_WEEK = 7

IsBusinessDay = Callable[[date], bool]


@lru_cache(maxsize=1024)  # a year of a jurisdiction each
def legal_holidays(jurisdiction: str, year: int) -> frozenset[date]:
    """List a jurisdiction's legal holidays of a year, observed days included.

    A jurisdiction whose texts are in the library has a table of ours (``legal_holidays``). Of any other the
    ``holidays`` package is asked: its own table grows as it is asked, so this freezes one year of it.
    Remembering the answer is all the state there is, and it depends on nothing but the arguments.

    Args:
        jurisdiction: Country and subdivision, for example ``US-CT``.
        year: The year.

    Returns:
        The dates.
    """
    if has_table(jurisdiction) and FIRST_YEAR <= year <= LAST_YEAR:
        return holidays_of(jurisdiction, year)
    from holidays import country_holidays  # noqa: PLC0415 - slow to import, and many evaluations never ask

    country, _, subdivision = jurisdiction.partition("-")
    return frozenset(country_holidays(country, subdiv=subdivision or None, years=year))


def has_table(jurisdiction: str) -> bool:
    """Whether a jurisdiction's legal holidays stand in a table of ours."""
    return jurisdiction in TABLES


def is_jurisdiction(name: str) -> bool:
    """Whether the legal holidays of a country or of a part of it are known under this name."""
    if has_table(name):
        return True
    if not re.fullmatch(CODE, name):
        return False
    try:
        legal_holidays(name, LAST_YEAR)
    except NotImplementedError:
        return False
    return True


CODE = "[A-Z]{2}(-[A-Z0-9]{1,3})?"
"""How a country and its part are written, as ISO 3166 does."""


def weekdays_except_legal_holidays(jurisdiction: str) -> IsBusinessDay:
    """Make the test for business days that the jurisdiction's legal holidays give."""

    def is_business_day(day: date) -> bool:
        return day.weekday() < SATURDAY and day not in legal_holidays(jurisdiction, day.year)

    return is_business_day


def weekdays_between(first: date, last: date) -> int:
    """How many Mondays to Fridays there are from one day to another."""
    weeks, rest = divmod((last - first).days + 1, DAYS_A_WEEK)
    return weeks * SATURDAY + sum((first + timedelta(days=n)).weekday() < SATURDAY for n in range(rest))


def nth_weekday(day: date, count: int) -> date:
    """The n-th Monday to Friday after a day: no count of open days ends earlier."""
    end = day
    while count:
        end += timedelta(days=1)
        count -= end.weekday() < SATURDAY
    return end
