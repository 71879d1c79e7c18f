"""With which day a count of days ends: the earliest and the latest it can be where the calendar is open."""

from datetime import date, time, timedelta
from typing import NamedTuple

from restraint_rules.calendar.business_days import SATURDAY, IsBusinessDay, nth_weekday, weekdays_between
from restraint_rules.calendar.school_calendar import JULY, SchoolCalendar, nth_after, school_year_of
from restraint_rules.calendar.spans import ONE_DAY
from restraint_rules.calendar.units import (
    BusinessDays,
    CalendarDays,
    ClosesOfBusiness,
    MonthEnds,
    Months,
    SchoolDayEnds,
    SchoolDays,
)
from restraint_rules.kleene import NO, YES, Fact, Missing

__all__ = ["UNBROKEN", "DayUnit", "LastDay", "LastDays"]

DayUnit = CalendarDays | SchoolDays | BusinessDays | ClosesOfBusiness | SchoolDayEnds | Months | MonthEnds

LAST_OF_YEAR = (6, 30)


class LastDay(NamedTuple):
    """The last day of a count: the earliest and the latest it can be."""

    earliest: date
    latest: date | None
    missing: Missing = ()
    advice: tuple[str, ...] = ()


class LastDays:
    """Counts days in one school's calendar, under one set of readings.

    Attributes:
        closes: At which hour business closes, by a reading; ``None``: none says, and the calendar is asked.
    """

    def __init__(
        self,
        calendar: SchoolCalendar,
        is_business_day: IsBusinessDay,
        *,
        office_calendar: bool,
        next_school_day_after_last: bool,
        summer_counts: bool,
        closes: time | None = None,
    ) -> None:
        self.calendar = calendar
        self.is_business_day = is_business_day
        self.office_calendar = office_calendar
        self.next_school_day_after_last = next_school_day_after_last
        self.summer_counts = summer_counts
        self.closes = closes

    def last_day(self, unit: DayUnit, day: date) -> LastDay:
        """Say with which day a count ends that leaves out this day."""
        if isinstance(unit, UNBROKEN):
            end = unbroken(unit, day)
            return LastDay(end, end)
        if isinstance(unit, BusinessDays | ClosesOfBusiness):
            return self._business(unit.count, day)
        return self._school(unit.count, day)

    def _business(self, count: int, day: date) -> LastDay:
        """Count business days; an office calendar says nothing of days outside its range."""
        end, weekdays = day, 0
        if not self.office_calendar:
            while weekdays < count:
                end += ONE_DAY
                weekdays += self.is_business_day(end)
            return LastDay(end, end)
        closures = self.calendar.office_closures
        while weekdays < count:
            end += ONE_DAY
            if closures is None or not self.calendar.covers(end):
                return LastDay(nth_weekday(day, count), None, ("calendar.office_closures",))
            weekdays += end.weekday() < SATURDAY and end not in closures
        return LastDay(end, end)

    def _school(self, count: int, day: date) -> LastDay:
        """Count school days; uncertain days make a range, days outside the calendar leave it open."""
        calendar = self.calendar
        year_is_over = is_last_of_year(day) and not self.next_school_day_after_last
        if not (calendar.covers(day + ONE_DAY) or year_is_over):
            return self._from_outside(count, day)
        earliest = self._nth_school_day(calendar.possible_days(summer=self.summer_counts), count, day)
        if not calendar.uncertain_days:
            latest = earliest
        else:
            latest = self._nth_school_day(calendar.certain_days(summer=self.summer_counts), count, day)
        if earliest is None or latest is None:
            first_beyond = calendar.covers_to + ONE_DAY
            left = count - sum(one > day for one in calendar.possible_days(summer=self.summer_counts))
            ends = [earliest.earliest if earliest else nth_weekday(calendar.covers_to, left)]
            if not self.next_school_day_after_last:  # the year may be over: then business days count
                ends.append(self._business(count, day).earliest)
            return LastDay(min(ends), self._by_the_years_end(count, day), (f"calendar[{first_beyond}]",))
        return earliest if earliest == latest else self._between(earliest, latest, day)

    def _from_outside(self, count: int, day: date) -> LastDay:
        """Count school days from a day of which the calendar does not speak: what it knows later may decide.

        The weekdays before its range may all be school days, or none; days of a weekend surely are none.
        """
        before, missing = self.calendar.covers_from - ONE_DAY, (f"calendar[{nth_weekday(day, 1)}]",)
        if day >= before or (school_year_of(day) != school_year_of(before + ONE_DAY)):
            return LastDay(nth_weekday(day, count), self._by_the_years_end(count, day), missing)
        doubtful = weekdays_between(day + ONE_DAY, before)
        none_of_them = self._school(count, before)
        if not doubtful:
            return none_of_them
        if doubtful >= count:
            earliest = nth_weekday(day, count)
        else:
            earliest = self._school(count - doubtful, before).earliest
        earliest = min(earliest, none_of_them.earliest)
        return none_of_them._replace(earliest=earliest, missing=missing + none_of_them.missing)

    def _by_the_years_end(self, count: int, day: date) -> date | None:
        """The latest a count can end of which no day is known: on the year's last, or in business days.

        Where a reading counts on into the next school year, there is no such bound.
        """
        if self.next_school_day_after_last:
            return None
        in_business_days = self._business(count, day).latest
        end_of_year = date(school_year_of(day) + 1, JULY, 1) - ONE_DAY
        return None if in_business_days is None else max(end_of_year, in_business_days)

    def _between(self, earliest: LastDay, latest: LastDay, day: date) -> LastDay:
        """Span the ends that uncertain days leave possible."""
        ends = [earliest.earliest, latest.earliest]
        if latest.advice:  # perhaps none is left: business days may end the count before or after the last
            end_of_year = date(school_year_of(day) + 1, JULY, 1)
            possible = self.calendar.possible_days(summer=self.summer_counts)
            ends.append(max(d for d in possible if d < end_of_year))
        between = sorted(d for d in self.calendar.uncertain_days if day < d <= max(ends))
        missing = (*(f"calendar.uncertain_days[{d}]" for d in between), *latest.missing)
        return LastDay(min(ends), None if latest.latest is None else max(ends), missing, latest.advice)

    def _nth_school_day(self, days: tuple[date, ...], count: int, day: date) -> LastDay | None:
        end = nth_after(days, day, count)
        end_of_year = date(school_year_of(day) + 1, JULY, 1)
        if self.next_school_day_after_last or (end is not None and end < end_of_year):
            return None if end is None else LastDay(end, end)
        if self.calendar.covers_to + ONE_DAY < end_of_year and not is_last_of_year(day):
            return None  # the calendar stops within the school year: more school days may follow
        return self._business(count, day)._replace(advice=("advice.no_school_day_left",))

    def is_school_day(self, day: date) -> Fact:
        """Whether school is held on a day."""
        if day.weekday() >= SATURDAY or self._surely_listed(day):
            return YES if day.weekday() < SATURDAY else NO
        if not self.calendar.covers(day):
            return Fact(None, (f"calendar[{day}]",))
        uncertain = day in self.calendar.uncertain_days
        return Fact(None, (f"calendar.uncertain_days[{day}]",)) if uncertain else NO

    def _surely_listed(self, day: date) -> bool:
        return day in self.calendar.school_days or (self.summer_counts and day in self.calendar.summer_days)

    def is_office_day(self, day: date) -> Fact:
        """Whether a day is a business day."""
        if not self.office_calendar:
            return YES if self.is_business_day(day) else NO
        closures = self.calendar.office_closures
        if day.weekday() >= SATURDAY:
            return NO
        if closures is None or not self.calendar.covers(day):
            return Fact(None, ("calendar.office_closures",))
        return NO if day in closures else YES


UNBROKEN = (CalendarDays, Months, MonthEnds)
"""Units that skip no day."""


def unbroken(unit: CalendarDays | Months | MonthEnds, day: date) -> date:
    """The day so many calendar days, months or ends of months later."""
    if isinstance(unit, CalendarDays):
        return day + timedelta(days=unit.count)
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - slow to import, and seldom asked for

    last = 31 if isinstance(unit, MonthEnds) else None  # of a month that is shorter, the last there is
    return day + relativedelta(months=unit.count, day=last)


def is_last_of_year(day: date) -> bool:
    """Whether the next day begins another school year."""
    return (day.month, day.day) == LAST_OF_YEAR
