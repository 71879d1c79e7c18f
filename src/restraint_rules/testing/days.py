"""A school year's days, counted by hand: school days, snow days, Connecticut's legal holidays.

Nothing here asks the library's calendar, so that what is made with it can check the library.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from restraint_rules.calendar.school_calendar import SchoolCalendar

__all__ = ["ZONE", "YearDays", "clock", "easter", "legal_holidays", "snow_days"]

ZONE = ZoneInfo("America/New_York")
ONE_DAY = timedelta(days=1)
SATURDAY = 5
MONDAY, THURSDAY = 0, 3
JUNETEENTH = 2021
"""The first year in which 19 June was kept."""
SCHOOL_DAYS = 181
"""How many days school is held; the state asks for 180."""


def clock(day: date, hour: int, minute: int = 0, zone: ZoneInfo = ZONE) -> datetime:
    """The moment the school's clocks show this time on a day."""
    return datetime.combine(day, time(hour, minute), zone)


def nth(weekday: int, count: int, year: int, month: int) -> date:
    """The n-th of some weekday in a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))


def last_monday_of_may(year: int) -> date:
    """Memorial Day."""
    end = date(year, 5, 31)
    return end - timedelta(days=end.weekday())


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def legal_holidays(year: int) -> frozenset[date]:
    """Connecticut's legal holidays of a year; of one that falls on a weekend, the weekday kept for it."""
    fixed = [date(year, 1, 1), date(year, 2, 12), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
    fixed += [date(year + 1, 1, 1), *([date(year, 6, 19)] if year >= JUNETEENTH else [])]
    moving = [
        nth(MONDAY, 3, year, 1),
        nth(MONDAY, 3, year, 2),
        easter(year) - timedelta(days=2),
        last_monday_of_may(year),
        nth(MONDAY, 1, year, 9),
        nth(MONDAY, 2, year, 10),
        nth(THURSDAY, 4, year, 11),
    ]
    kept = [day + timedelta(days=(0, 0, 0, 0, 0, -1, 1)[day.weekday()]) for day in fixed]
    return frozenset(day for day in (*moving, *kept) if day.year == year)


def week_from(monday: date) -> Iterable[date]:
    """Monday to Friday."""
    return (monday + timedelta(days=n) for n in range(SATURDAY))


def closures(begun: int) -> frozenset[date]:
    """The weekdays without school that are known when a school year begins."""
    spring = begun + 1
    thanksgiving = nth(THURSDAY, 4, begun, 11)
    winter = (date(begun, 12, 24) + timedelta(days=n) for n in range(9))
    recess = (nth(MONDAY, 3, spring, 2), nth(MONDAY, 3, spring, 2) + ONE_DAY)
    april = week_from(nth(MONDAY, 2, spring, 4))
    lincoln = date(spring, 2, 12)  # a legal holiday on which schools are open
    legal = (legal_holidays(begun) | legal_holidays(spring)) - {lincoln, lincoln - ONE_DAY, lincoln + ONE_DAY}
    return legal.union([thanksgiving + ONE_DAY], winter, recess, april)


def snow_days(begun: int, rng: Random) -> frozenset[date]:
    """Two to six days on which school was called off."""
    closed, first = closures(begun), date(begun, 12, 1)
    winter = [first + timedelta(days=n) for n in range(115)]
    possible = [day for day in winter if day.weekday() < SATURDAY and day not in closed]
    return frozenset(rng.sample(possible, rng.randint(2, 6)))


class YearDays:
    """The days of one school year.

    Attributes:
        begun: The year in which it began.
        days: Its school days, in order.
        holidays: The legal holidays of both calendar years.
    """

    def __init__(self, begun: int, snow: Iterable[date] = ()) -> None:
        closed = closures(begun).union(snow)
        self.begun: int = begun
        self.holidays: frozenset[date] = legal_holidays(begun) | legal_holidays(begun + 1)
        days: list[date] = []
        day = date(begun, 8, 27)
        while len(days) < SCHOOL_DAYS:
            if day.weekday() < SATURDAY and day not in closed:
                days.append(day)
            day += ONE_DAY
        self.days: tuple[date, ...] = tuple(days)

    @property
    def name(self) -> str:
        """The school year's name, as ``2025-26``."""
        return f"{self.begun}-{(self.begun + 1) % 100:02}"

    @property
    def next_name(self) -> str:
        """The name of the school year after."""
        return f"{self.begun + 1}-{(self.begun + 2) % 100:02}"

    def next_school_day(self, day: date) -> date | None:
        """The school day after a day; none after the last."""
        index = bisect_right(self.days, day)
        return self.days[index] if index < len(self.days) else None

    def business_day(self, day: date, count: int) -> date:
        """The n-th business day after a day."""
        while count:
            day += ONE_DAY
            count -= day.weekday() < SATURDAY and day not in self.holidays
        return day

    def calendar(self, **more: object) -> SchoolCalendar:
        """The calendar as the library takes it.

        Args:
            **more: Fields that differ.

        Returns:
            The calendar, from 1 July to 30 June.
        """
        return SchoolCalendar.model_validate(
            {
                "id": "calendar-1",
                "zone": ZONE.key,
                "covers_from": date(self.begun, 7, 1),
                "covers_to": date(self.begun + 1, 6, 30),
                "school_days": frozenset(self.days),
            }
            | more
        )
