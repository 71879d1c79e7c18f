"""Counts when something is due: in the clause's own unit, in one school's zone and calendar.

A deadline in days leaves out the anchor's day and ends with its last local day. A deadline in hours, or at
the end of a school's or an office's day, includes its last instant.
"""

from copy import copy
from datetime import UTC, date, datetime, time

from restraint_rules.calendar import units
from restraint_rules.calendar.day_ends import DayEnd, end_of_office_day, end_of_school_day, ending_after
from restraint_rules.calendar.due import MIDNIGHT, Due, earlier, elapsed, shifted
from restraint_rules.calendar.last_days import UNBROKEN, DayUnit, LastDay, LastDays
from restraint_rules.calendar.spans import ONE_DAY, Span
from restraint_rules.findings.deadline import TICK, Deadline, UnitName

__all__ = ["DayCounter"]


class DayCounter(LastDays):
    """Counts every unit in one school's zone and calendar, under one set of readings."""

    def over_summer(self) -> "DayCounter":
        """Count on into the next school year where no school day is left, as for what is no report."""
        going_on = copy(self)
        going_on.next_school_day_after_last = True
        return going_on

    def due(self, unit: units.Unit, anchor: Span, trigger: str) -> Due:
        """Say when something is due that long after the anchor."""
        if isinstance(unit, units.EarlierOf):
            return earlier(self.due(one, anchor, trigger) for one in unit.lengths)
        if isinstance(unit, units.Elapsed):
            return self._elapsed(unit, anchor, trigger)
        if isinstance(unit, units.ClosesOfBusiness) and self.closes == time.max:
            unit = units.BusinessDays(unit.count)  # by the reading that a business day ends at midnight
        if isinstance(unit, units.DayEnds):
            return self._at_an_end(unit, anchor, trigger)
        return self._in_days(unit, anchor, trigger)

    def _elapsed(self, unit: units.Elapsed, anchor: Span, trigger: str) -> Due:
        due = shifted(anchor, unit.length)
        return Due(
            elapsed(trigger, anchor, due, self.calendar.zone_info), due.earliest, due.latest, anchor.missing
        )

    def _in_days(self, unit: DayUnit, anchor: Span, trigger: str) -> Due:
        first = self._local_day(anchor.earliest)
        last = first if anchor.exact else anchor.latest and self._local_day(anchor.latest)
        counted = self.last_day(unit, first)
        if last == first:
            missing, latest_day, advice = counted.missing, counted.latest, counted.advice
        else:
            late = None if last is None else self.last_day(unit, last)
            missing = anchor.missing + counted.missing + (late.missing if late else ())
            latest_day, advice = (late.latest if late else None), counted.advice
        deadline = Deadline(
            trigger=trigger,
            unit=UNIT_NAMES[type(unit)],
            length=unit.count,
            anchor=first,
            due_at=self._end_of(counted.earliest),
            last_day=counted.earliest,
            skipped=0 if isinstance(unit, UNBROKEN) else (counted.earliest - first).days - unit.count,
            bounds=None if latest_day == counted.earliest else (counted.earliest, latest_day),
        )
        earliest = deadline.due_at.astimezone(UTC) - TICK
        if latest_day is None:
            latest = None
        elif latest_day == counted.earliest:
            latest = earliest
        else:
            latest = self._end_of(latest_day).astimezone(UTC) - TICK
        return Due(deadline, earliest, latest, missing, advice)

    def _at_an_end(self, unit: units.DayEnds, anchor: Span, trigger: str) -> Due:
        """Say when something is due at the end of a day: of the earliest and of the latest it can be."""
        kind = self._school_day if isinstance(unit, units.SchoolDayEnds) else self._office_day
        zone = self.calendar.zone_info
        low = ending_after(kind, unit.count, anchor.earliest, zone)
        high = None if anchor.latest is None else ending_after(kind, unit.count, anchor.latest, zone)
        first, latest = self._local_day(anchor.earliest), high and high.latest
        deadline = Deadline(
            trigger=trigger,
            unit=UNIT_NAMES[type(unit)],
            length=unit.count,
            anchor=first,
            due_at=low.earliest.astimezone(zone),
            last_day=low.first_day,
            skipped=max(0, (low.first_day - first).days - max(1, unit.count)),
            bounds=None if low.earliest == latest else (low.first_day, high and high.last_day),
        )
        missing = low.missing
        if high != low:
            missing = anchor.missing + missing + (high.missing if high else ())
        return Due(deadline, low.earliest, latest, missing, low.advice)

    @property
    def _school_day(self) -> DayEnd:
        def end(day: date) -> Span:
            return end_of_school_day(day, self.is_school_day(day), self.calendar)

        def nth(count: int, day: date) -> LastDay:
            return self.last_day(units.SchoolDays(count), day)

        return DayEnd(self.is_school_day, end, nth)

    @property
    def _office_day(self) -> DayEnd:
        def end(day: date) -> Span:
            return end_of_office_day(day, self.closes, self.calendar)

        def nth(count: int, day: date) -> LastDay:
            return self.last_day(units.BusinessDays(count), day)

        return DayEnd(self.is_office_day, end, nth)

    def _local_day(self, instant: datetime) -> date:
        return instant.astimezone(self.calendar.zone_info).date()

    def _end_of(self, day: date) -> datetime:
        """The midnight after a day."""
        return datetime.combine(day + ONE_DAY, MIDNIGHT, self.calendar.zone_info)


UNIT_NAMES: dict[type, UnitName] = {
    units.CalendarDays: "calendar_days",
    units.SchoolDays: "school_days",
    units.BusinessDays: "business_days",
    units.ClosesOfBusiness: "closes_of_business",
    units.SchoolDayEnds: "school_day_ends",
    units.Months: "months",
    units.MonthEnds: "month_ends",
}
