"""Business days: Monday to Friday except holidays."""

from collections.abc import Callable
from datetime import date
from functools import cache

__all__ = ["SATURDAY", "IsBusinessDay", "legal_holidays", "weekdays_except_legal_holidays"]

SATURDAY = 5

IsBusinessDay = Callable[[date], bool]


@cache
def legal_holidays(jurisdiction: str, year: int) -> frozenset[date]:
    """List a jurisdiction's legal holidays of a year, observed days included.

    The table of the ``holidays`` package grows as it is asked; this freezes one year of it. Remembering the
    answer is all the state there is, and it depends on nothing but the arguments.

    Args:
        jurisdiction: Country and subdivision, for example ``US-CT``.
        year: The year.

    Returns:
        The dates.
    """
    from holidays import country_holidays  # noqa: PLC0415 - slow to import, and many evaluations never ask

    country, _, subdivision = jurisdiction.partition("-")
    return frozenset(country_holidays(country, subdiv=subdivision or None, years=year))


def weekdays_except_legal_holidays(jurisdiction: str) -> IsBusinessDay:
    """Make the test for business days that the jurisdiction's legal holidays give."""

    def is_business_day(day: date) -> bool:
        return day.weekday() < SATURDAY and day not in legal_holidays(jurisdiction, day.year)

    return is_business_day
