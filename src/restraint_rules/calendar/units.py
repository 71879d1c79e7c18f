"""Units of time that cannot be mixed: comparing two of different kinds is a ``TypeError``.

Elapsed time, calendar days, school days, business days, closes of business; and, for what recurs,
months.
"""

from dataclasses import dataclass
from datetime import timedelta

__all__ = [
    "BusinessDays",
    "CalendarDays",
    "ClosesOfBusiness",
    "Elapsed",
    "MonthEnds",
    "Months",
    "SchoolDays",
    "Unit",
    "business_days",
    "calendar_days",
    "closes_of_business",
    "hours",
    "minutes",
    "month_ends",
    "months",
    "school_days",
]


@dataclass(frozen=True, order=True, slots=True)
class Elapsed:
    """Time that passes on a stop-watch, whatever the clocks on the wall do."""

    length: timedelta


@dataclass(frozen=True, order=True, slots=True)
class Counted:
    """So many of a unit; of two units neither is more than the other."""

    count: int


class CalendarDays(Counted):
    """Days on the wall calendar."""

    __slots__ = ()


class SchoolDays(Counted):
    """Days on which school is in session."""

    __slots__ = ()


class BusinessDays(Counted):
    """Monday to Friday, holidays left out."""

    __slots__ = ()


class ClosesOfBusiness(Counted):
    """Closes of business: one is that of the next business day, at the hour the reading names."""

    __slots__ = ()


class Months(Counted):
    """Months to the same day of the month, or the month's last where it has no such day."""

    __slots__ = ()


class MonthEnds(Counted):
    """Ends of months after a month's end: one after 28 February is 31 March."""

    __slots__ = ()


Unit = Elapsed | CalendarDays | SchoolDays | BusinessDays | ClosesOfBusiness | Months | MonthEnds


def minutes(count: int) -> Elapsed:
    """So many elapsed minutes."""
    return Elapsed(timedelta(minutes=count))


def hours(count: int) -> Elapsed:
    """So many elapsed hours."""
    return Elapsed(timedelta(hours=count))


def calendar_days(count: int) -> CalendarDays:
    """So many calendar days."""
    return CalendarDays(count)


def school_days(count: int) -> SchoolDays:
    """So many school days."""
    return SchoolDays(count)


def business_days(count: int) -> BusinessDays:
    """So many business days."""
    return BusinessDays(count)


def closes_of_business(count: int) -> ClosesOfBusiness:
    """So many closes of business."""
    return ClosesOfBusiness(count)


def months(count: int) -> Months:
    """So many months."""
    return Months(count)


def month_ends(count: int) -> MonthEnds:
    """So many ends of months."""
    return MonthEnds(count)
