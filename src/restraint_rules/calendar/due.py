"""When something is due: counted in the clause's own unit, from an anchor that may not be exactly known.

A deadline in days leaves out the anchor's day and ends with its last local day, or with the close of business
on it. A deadline in hours, or at the close of business, includes its last instant. Where the calendar or the
anchor leaves it open, there is an earliest and a latest possible deadline; a duty is decided if both say the
same.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from restraint_rules.calendar.business_days import SATURDAY, IsBusinessDay, nth_weekday, weekdays_between
from restraint_rules.calendar.school_calendar import JULY, SchoolCalendar, nth_after, school_year_of
from restraint_rules.calendar.spans import ONE_DAY, Span
from restraint_rules.calendar.units import (
    BusinessDays,
    CalendarDays,
    ClosesOfBusiness,
    Elapsed,
    MonthEnds,
    Months,
    SchoolDays,
    Unit,
)
from restraint_rules.findings.deadline import TICK, Deadline, UnitName
from restraint_rules.kleene import Missing

__all__ = ["DayCounter", "Due", "elapsed", "on_fixed_day", "shifted"]


DayUnit = CalendarDays | SchoolDays | BusinessDays | ClosesOfBusiness | Months | MonthEnds

LAST_OF_YEAR = (6, 30)
MIDNIGHT = time()


class Due(NamedTuple):
    """A deadline, as far as it is known.

    Attributes:
        deadline: The earliest it can be.
        earliest: The last moment in time at the earliest it can be, in UTC.
        latest: The last moment in time at the latest it can be, in UTC; ``None``: no bound is known.
        missing: Paths of the facts that would narrow it.
        advice: Codes of what a reader should know about the counting.
    """

    deadline: Deadline
    earliest: datetime
    latest: datetime | None
    missing: Missing = ()
    advice: tuple[str, ...] = ()


class LastDay(NamedTuple):
    """The last day of a count: the earliest and the latest it can be."""

    earliest: date
    latest: date | None
    missing: Missing = ()
    advice: tuple[str, ...] = ()


class DayCounter:
    """Counts the four units in one school's zone and calendar, under one set of readings."""

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

    def over_summer(self) -> "DayCounter":
        """Count on into the next school year where no school day is left, as for what is no report."""
        return DayCounter(
            self.calendar,
            self.is_business_day,
            office_calendar=self.office_calendar,
            next_school_day_after_last=True,
            summer_counts=self.summer_counts,
            closes=self.closes,
        )

    def due(self, unit: Unit, anchor: Span, trigger: str) -> Due:
        """Say when something is due that long after the anchor."""
        if isinstance(unit, Elapsed):
            return self._elapsed(unit, anchor, trigger)
        zone = self.calendar.zone_info
        first = anchor.earliest.astimezone(zone).date()
        last = first if anchor.exact else anchor.latest and anchor.latest.astimezone(zone).date()
        counted = self.last_day(unit, first)
        if last == first:
            missing, latest_day, advice = counted.missing, counted.latest, counted.advice
        else:
            late = None if last is None else self.last_day(unit, last)
            missing = anchor.missing + counted.missing + (late.missing if late else ())
            latest_day, advice = (late.latest if late else None), counted.advice
        at_close = self.closes if isinstance(unit, ClosesOfBusiness) else None
        deadline = Deadline(
            trigger=trigger,
            unit="closes_of_business" if at_close is not None else UNIT_NAMES[type(unit)],
            length=unit.count,
            anchor=first,
            due_at=end_of(counted.earliest, at_close, zone),
            last_day=counted.earliest,
            skipped=0 if isinstance(unit, UNBROKEN) else (counted.earliest - first).days - unit.count,
            bounds=None if latest_day == counted.earliest else (counted.earliest, latest_day),
        )
        in_time = TICK if at_close is None else timedelta()
        earliest = deadline.due_at.astimezone(UTC) - in_time
        if latest_day is None:
            latest = None
        elif latest_day == counted.earliest:
            latest = earliest
        else:
            latest = end_of(latest_day, at_close, zone).astimezone(UTC) - in_time
        return Due(deadline, earliest, latest, missing, advice)

    def _elapsed(self, unit: Elapsed, anchor: Span, trigger: str) -> Due:
        due = shifted(anchor, unit.length)
        return Due(
            elapsed(trigger, anchor, due, self.calendar.zone_info), due.earliest, due.latest, anchor.missing
        )

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


def shifted(span: Span, length: timedelta) -> Span:
    """The same moment so much later."""
    return span._replace(
        earliest=span.earliest + length, latest=None if span.latest is None else span.latest + length
    )


def elapsed(trigger: str, anchor: Span, due: Span, zone: ZoneInfo) -> Deadline:
    """The deadline in elapsed time that runs from one moment to another, either known or within bounds."""
    first, last = anchor.earliest.astimezone(zone), due.earliest.astimezone(zone)
    seconds = int((due.earliest - anchor.earliest).total_seconds())
    if due.exact:
        return Deadline(trigger, "elapsed", seconds, first, last)
    earliest = last.date() if first.time() == MIDNIGHT else last
    latest: datetime | date | None = None
    if due.latest is not None:
        latest = due.latest.astimezone(zone)
        of_a_day = anchor.latest is not None and (anchor.latest + TICK).astimezone(zone).time() == MIDNIGHT
        latest = latest.date() if of_a_day else latest
    return Deadline(trigger, "elapsed", seconds, first, last, bounds=(earliest, latest))


def end_of(day: date, close: time | None, zone: ZoneInfo) -> datetime:
    """When a last day ends: at the close of business, or with the midnight after it."""
    return (
        datetime.combine(day + ONE_DAY, MIDNIGHT, zone)
        if close is None
        else datetime.combine(day, close, zone)
    )


UNBROKEN = (CalendarDays, Months, MonthEnds)
"""Units that skip no day."""


def unbroken(unit: CalendarDays | Months | MonthEnds, day: date) -> date:
    """The day so many calendar days, months or ends of months later."""
    if isinstance(unit, CalendarDays):
        return day + timedelta(days=unit.count)
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - slow to import, and seldom asked for

    last = 31 if isinstance(unit, MonthEnds) else None  # of a month that is shorter, the last there is
    return day + relativedelta(months=unit.count, day=last)


def on_fixed_day(day: date, zone: ZoneInfo, trigger: str) -> Due:
    """Say that something is due by a day that the text itself names."""
    due_at = datetime.combine(day + ONE_DAY, MIDNIGHT, zone)
    deadline = Deadline(trigger, "fixed_day", 0, day, due_at, day)
    last = due_at.astimezone(UTC) - TICK
    return Due(deadline, last, last)


def is_last_of_year(day: date) -> bool:
    """Whether the next day begins another school year."""
    return (day.month, day.day) == LAST_OF_YEAR


UNIT_NAMES: dict[type, UnitName] = {
    CalendarDays: "calendar_days",
    SchoolDays: "school_days",
    BusinessDays: "business_days",
    ClosesOfBusiness: "business_days",  # by the reading that a business day ends at midnight
    Months: "months",
    MonthEnds: "month_ends",
}
