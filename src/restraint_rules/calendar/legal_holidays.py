"""Legal holidays of the jurisdictions whose texts are in the library, as dated tables.

They were made from the ``holidays`` package and a test compares them with it year by year, so that an answer
does not change with the version of a package, and so that counting business days needs none. Of any other
jurisdiction that package is asked (``business_days.legal_holidays``).

- United States: 5 U.S.C. § 6103; Juneteenth by Pub. L. 117-17, from 2021.
- Connecticut: C.G.S. § 1-4. It has Lincoln's Birthday and Good Friday; not the Friday after Thanksgiving.
- Massachusetts: M.G.L. c. 4 § 7 cl. 18. It has Patriots' Day, and moves no holiday from a Saturday; what only
  Suffolk County keeps is not listed.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

__all__ = ["FIRST_YEAR", "LAST_YEAR", "TABLES", "Holiday", "holidays_of"]

FIRST_YEAR, LAST_YEAR = 2000, 2099
"""The years the tables hold for."""

MONDAY, THURSDAY, SATURDAY, SUNDAY = 0, 3, 5, 6
ONE_DAY = timedelta(days=1)
WEEK = 7

OnYear = Callable[[int], date]


class Holiday(NamedTuple):
    """A legal holiday: its name, its day in a year, the year it began, on what weekdays another stands in."""

    name: str
    day: OnYear
    since: int = FIRST_YEAR
    moves_from: tuple[int, ...] = ()


def fixed(name: str, month: int, day: int, since: int = FIRST_YEAR) -> Holiday:
    """A holiday on one date: kept on the Friday before a Saturday, on the Monday after a Sunday."""

    def on(year: int) -> date:
        return date(year, month, day)

    return Holiday(name, on, since, (SATURDAY, SUNDAY))


def from_sunday(holiday: Holiday) -> Holiday:
    """The same holiday where the law lets a Monday stand in for a Sunday, and nothing for a Saturday."""
    return holiday._replace(moves_from=tuple(one for one in holiday.moves_from if one == SUNDAY))


def nth(name: str, count: int, weekday: int, month: int) -> Holiday:
    """A holiday on the n-th such weekday of a month."""

    def day(year: int) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % WEEK + (count - 1) * WEEK)

    return Holiday(name, day)


def memorial_day(year: int) -> date:
    """The last Monday of May."""
    last = date(year, 5, 31)
    return last - timedelta(days=last.weekday())


def good_friday(year: int) -> date:
    """The Friday before Easter."""
    from dateutil.easter import easter  # noqa: PLC0415 - many evaluations ask for no holiday

    return easter(year) - 2 * ONE_DAY


NEW_YEAR = fixed("New Year's Day", 1, 1)
KING = nth("Martin Luther King, Jr. Day", 3, MONDAY, 1)
WASHINGTON = nth("Washington's Birthday", 3, MONDAY, 2)
MEMORIAL = Holiday("Memorial Day", memorial_day)
JUNETEENTH = fixed("Juneteenth", 6, 19, since=2021)
INDEPENDENCE = fixed("Independence Day", 7, 4)
LABOR = nth("Labor Day", 1, MONDAY, 9)
COLUMBUS = nth("Columbus Day", 2, MONDAY, 10)
VETERANS = fixed("Veterans Day", 11, 11)
THANKSGIVING = nth("Thanksgiving", 4, THURSDAY, 11)
CHRISTMAS = fixed("Christmas", 12, 25)

NATION = (
    NEW_YEAR,
    KING,
    WASHINGTON,
    MEMORIAL,
    JUNETEENTH,
    INDEPENDENCE,
    LABOR,
    COLUMBUS,
    VETERANS,
    THANKSGIVING,
    CHRISTMAS,
)

TABLES: Mapping[str, tuple[Holiday, ...]] = {
    "US": NATION,
    "US-CT": (*NATION, fixed("Lincoln's Birthday", 2, 12), Holiday("Good Friday", good_friday)),
    "US-MA": (*(from_sunday(one) for one in NATION), nth("Patriots' Day", 3, MONDAY, 4)),
}
"""Legal holidays by jurisdiction."""


def holidays_of(jurisdiction: str, year: int) -> frozenset[date]:
    """List the days of a year on which a jurisdiction of the tables keeps a holiday.

    Args:
        jurisdiction: A key of ``TABLES``.
        year: From ``FIRST_YEAR`` to ``LAST_YEAR``.

    Returns:
        The dates: holidays themselves, and the days that stand in for those at weekends.
    """
    kept = (day for one in TABLES[jurisdiction] for near in (year, year + 1) for day in days(one, near))
    return frozenset(day for day in kept if day.year == year)


def days(holiday: Holiday, year: int) -> Iterator[date]:
    """The day of a holiday, and the one that stands in for it."""
    if year < holiday.since:
        return
    day = holiday.day(year)
    yield day
    if day.weekday() in holiday.moves_from:
        yield day - ONE_DAY if day.weekday() == SATURDAY else day + ONE_DAY
