"""Units of time that cannot be mixed: comparing two of different kinds is a ``TypeError``.

Elapsed time, calendar days, school days, business days; the ends of a school's and of an office's day; for
what recurs, months. ``EarlierOf`` takes whichever of several comes first.
"""

from dataclasses import dataclass
from datetime import timedelta

__all__ = [
    "BusinessDays",
    "CalendarDays",
    "ClosesOfBusiness",
    "DayEnds",
    "EarlierOf",
    "Elapsed",
    "MonthEnds",
    "Months",
    "SchoolDayEnds",
    "SchoolDays",
    "Single",
    "Unit",
    "business_days",
    "calendar_days",
    "closes_of_business",
    "earlier_of",
    "hours",
    "minutes",
    "month_ends",
    "months",
    "school_day_ends",
    "school_days",
    "singles",
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
    """Ends of the office's day: one is that of the next business day, none the first there is.

    The hour is the one the policy's reading ``close_of_business`` names, else the calendar's.
    """

    __slots__ = ()


class SchoolDayEnds(Counted):
    """Ends of the school's day: one is that of the next school day, none the first there is.

    The hour is a fact of the calendar.
    """

    __slots__ = ()


class Months(Counted):
    """Months to the same day of the month, or the month's last where it has no such day."""

    __slots__ = ()


class MonthEnds(Counted):
    """Ends of months after a month's end: one after 28 February is 31 March."""

    __slots__ = ()


DayEnds = ClosesOfBusiness | SchoolDayEnds
"""An end of a day, with an hour."""

Single = (
    Elapsed | CalendarDays | SchoolDays | BusinessDays | ClosesOfBusiness | SchoolDayEnds | Months | MonthEnds
)
"""One length of time."""


@dataclass(frozen=True, slots=True)
class EarlierOf:
    """Whichever of several lengths of time ends first, counted from one anchor.

    Raises:
        ValueError: If there are fewer than two, or two of one kind: of these the shorter one alone will do.
    """

    lengths: tuple[Single, ...]

    def __post_init__(self) -> None:
        """Refuse what says nothing that one length alone would not."""
        if len(self.lengths) < TWO or len({type(one) for one in self.lengths}) < len(self.lengths):
            message = "the earlier of two or more lengths of time, each of its own kind"
            raise ValueError(message)


TWO = 2

Unit = Single | EarlierOf


def singles(unit: Unit) -> tuple[Single, ...]:
    """The lengths of time a unit takes the earlier of; of a single one, itself."""
    return unit.lengths if isinstance(unit, EarlierOf) else (unit,)


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


def school_day_ends(count: int) -> SchoolDayEnds:
    """So many ends of the school's day."""
    return SchoolDayEnds(count)


def earlier_of(*lengths: Single) -> EarlierOf:
    """Whichever of these ends first; errors as ``EarlierOf``."""
    return EarlierOf(lengths)


def months(count: int) -> Months:
    """So many months."""
    return Months(count)


def month_ends(count: int) -> MonthEnds:
    """So many ends of months."""
    return MonthEnds(count)
