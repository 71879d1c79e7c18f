"""Whether one length of time never ends later than another, whatever the anchor and the calendar.

A deadline in days leaves out the anchor's day and ends with its last local day, so from the last moment of a
day only the counted days remain. One of them may have 23 hours: clocks go forward by an hour, on a Sunday.
School and business days that follow one another without a gap hold no Sunday, calendar days may.
"""

from datetime import timedelta

from restraint_rules.calendar import units

__all__ = ["never_later"]

Days = units.CalendarDays | units.SchoolDays | units.BusinessDays | units.Months | units.MonthEnds
Length = Days | units.Elapsed

ONE_DAY = timedelta(days=1)
CLOCK_CHANGE = timedelta(hours=1)
FEWEST, MOST = 28, 31
"""How many days a month has, at the least and at the most."""

OPEN = (units.SchoolDays, units.BusinessDays)
"""Units that skip days: how many is a matter of the calendar, but Sundays always."""


def never_later(one: units.Unit, other: units.Unit) -> bool:
    """Whether what is due after one length of time is never due later than after another.

    Args:
        one: A length of time.
        other: Another, from the same anchor.

    Returns:
        Whether that surely holds; where it depends on the calendar, it does not.
    """
    mine, its = units.singles(one), units.singles(other)
    return all(any(single_never_later(my, each) for my in mine) for each in its)


def single_never_later(one: units.Single, other: units.Single) -> bool:
    """The same of two single lengths."""
    one, other = in_whole_days(one, other)
    if isinstance(one, units.Elapsed):
        return one.length <= (other.length if isinstance(other, units.Elapsed) else least_time(other))
    if isinstance(other, units.Elapsed):
        days = most_days(one)
        return days is not None and (days + 1) * ONE_DAY + CLOCK_CHANGE <= other.length
    if type(one) is type(other):
        return one.count <= other.count
    if isinstance(one, units.Months) and isinstance(other, units.MonthEnds):
        return one.count <= other.count
    if isinstance(one, units.MonthEnds) and isinstance(other, units.Months):
        return one.count < other.count  # the end of a month comes before any day of the next
    days = most_days(one)
    return days is not None and days <= least_days(other)


def in_whole_days(one: units.Single, other: units.Single) -> tuple[Length, Length]:
    """Take ends of days for the days that say the same of the two; the hour is not known.

    An end comes before that of its own day, and after that of the day before; the first there is, at the
    latest on the next day.
    """
    alike = type(one) is type(other)
    if isinstance(one, units.DayEnds):
        one = OF_DAYS[type(one)](one.count if alike else max(1, one.count))
    if isinstance(other, units.DayEnds):
        other = OF_DAYS[type(other)](other.count - (0 if alike else 1))
    return one, other


OF_DAYS: dict[type, type[units.BusinessDays | units.SchoolDays]] = {
    units.ClosesOfBusiness: units.BusinessDays,
    units.SchoolDayEnds: units.SchoolDays,
}


def least_days(unit: Days) -> int:
    """How many calendar days a count takes at the least."""
    return unit.count * FEWEST if isinstance(unit, units.Months | units.MonthEnds) else unit.count


def most_days(unit: Days) -> int | None:
    """How many calendar days a count takes at the most; ``None``: the calendar alone says."""
    if isinstance(unit, OPEN):
        return None
    if isinstance(unit, units.CalendarDays):
        return unit.count
    return unit.count * MOST + (MOST - 1 if isinstance(unit, units.MonthEnds) else 0)


def least_time(unit: Days) -> timedelta:
    """How much time a count leaves at the least: from the last moment of the anchor's day."""
    return least_days(unit) * ONE_DAY - (timedelta() if isinstance(unit, OPEN) else CLOCK_CHANGE)
