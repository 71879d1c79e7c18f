"""School days as data: which days are school days, within which range, and which are uncertain."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Annotated, Any, Self, cast
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    Field,
    PlainSerializer,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)

from restraint_rules.calendar.business_days import SATURDAY
from restraint_rules.calendar.edfi import read_rows
from restraint_rules.limits import MAX_DAYS
from restraint_rules.models.base import Extensions, Id, Subject, blank, rejected
from restraint_rules.models.moments import ISO_DATE_LENGTH, Day, in_range
from restraint_rules.models.reading import TOO_MANY

__all__ = ["SchoolCalendar", "school_year_of"]

JULY = 7


WEEK_DATE = "W"

UNKNOWN_ZONE = rejected("zone", "This is no IANA time zone, for example America/New_York.")
RANGE_REVERSED = rejected("range", "The range ends before it begins.")
OUTSIDE_RANGE = rejected("outside_range", "Every listed day must lie within the range the calendar covers.")
ON_WEEKEND = rejected("weekend", "A school day never falls on a Saturday or Sunday.")
IN_BOTH = rejected("certain_and_uncertain", "A day is listed both as a school day and as something else.")


def read_days(value: object, read_one_by_one: ValidatorFunctionWrapHandler) -> frozenset[date]:
    """Read a set of days in one go; only where that fails, one by one, to name the day that is wrong."""
    if isinstance(value, list) and (items := cast("list[str]", value)):
        if len(items) > MAX_DAYS:
            raise TOO_MANY
        try:
            if set(map(len, items)) == {ISO_DATE_LENGTH} and WEEK_DATE not in "".join(items):
                days = frozenset(map(date.fromisoformat, items))
                if len(days) == len(items) and in_range(min(days)) and in_range(max(days)):
                    return days
        except (TypeError, ValueError):
            pass  # told below, with its place
    return cast("frozenset[date]", read_one_by_one(value))


def known_zone(name: str) -> str:
    """Refuse a name that is no time zone."""
    if not is_zone(name):
        raise UNKNOWN_ZONE
    return name


DaySet = Annotated[frozenset[Day], WrapValidator(read_days), PlainSerializer(sorted, return_type=list[date])]
"""Days as a set; written in order, so that the same calendar is always the same bytes."""


Zone = Annotated[Id, AfterValidator(known_zone)]
"""The name of an IANA time zone."""


class SchoolCalendar(Subject):
    """The school days of a school, with the range they cover and the zone its clocks show.

    Half days, remote days and make-up days are school days (C.G.S. §§ 10-15, 10-16); make-up days on a
    weekend are rejected (§ 10-15).
    """

    id: Id = Field(description="An opaque id, named in receipts.")
    zone: Zone = Field(description="The school's IANA time zone.")
    covers_from: Day = Field(description="First day of the range the calendar speaks of, usually 1 July.")
    covers_to: Day = Field(description="Last day of that range, usually 30 June.")
    school_days: DaySet = Field(description="The school days.", max_length=MAX_DAYS)
    uncertain_days: DaySet = blank(
        "Days that may or may not turn out to be school days.", default=frozenset(), max_length=MAX_DAYS
    )
    summer_days: DaySet = blank(
        "Days of summer session or extended school year.", default=frozenset(), max_length=MAX_DAYS
    )
    office_closures: DaySet | None = blank(
        "Weekdays on which the district's offices are closed, for the reading that asks.", max_length=MAX_DAYS
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.covers_to < self.covers_from:
            raise RANGE_REVERSED
        listed = self.school_days | self.uncertain_days | self.summer_days
        if listed and not (self.covers_from <= min(listed) and max(listed) <= self.covers_to):
            raise OUTSIDE_RANGE
        if listed and max(map(date.weekday, listed)) >= SATURDAY:
            raise ON_WEEKEND
        if len(listed) < len(self.school_days) + len(self.uncertain_days) + len(self.summer_days):
            raise IN_BOTH
        return self

    @classmethod
    def from_closures(
        cls,
        *,
        id: str,  # noqa: A002 - the field's name
        zone: str,
        first_day: date,
        last_day: date,
        closures: Iterable[date] = (),
        **more: Any,  # noqa: ANN401 - the model's remaining fields
    ) -> Self:
        """Build a calendar from its first and last school day and the days school is closed.

        Args:
            id: The calendar's id.
            zone: The school's IANA time zone.
            first_day: First day of school.
            last_day: Last day of school.
            closures: Weekdays in between without school: holidays, vacations, snow days.
            **more: Other fields; the range defaults to the school years, 1 July to 30 June, of both days.

        Returns:
            The calendar.

        Raises:
            ValidationError: If the days do not fit together.
        """
        closed = frozenset(closures).union(more.get("uncertain_days", ()))
        span = (first_day + timedelta(days=n) for n in range((last_day - first_day).days + 1))
        days = frozenset(day for day in span if day.weekday() < SATURDAY and day not in closed)
        if last_day < first_day:  # within one school year the default range would hide it
            more |= {"covers_from": first_day, "covers_to": last_day}
        more.setdefault("covers_from", date(school_year_of(first_day), JULY, 1))
        more.setdefault("covers_to", date(school_year_of(last_day) + 1, JULY, 1) - timedelta(days=1))
        return cls(id=id, zone=zone, school_days=days, **more)

    @classmethod
    def from_edfi(
        cls,
        rows: Iterable[Mapping[str, Any]],
        *,
        id: str,  # noqa: A002 - the field's name
        zone: str,
        **more: Any,  # noqa: ANN401 - the model's remaining fields
    ) -> Self:
        """Build a calendar from Ed-Fi ``CalendarDate`` rows.

        A day with an instructional event counts; a day whose events say only that school was cancelled *or
        reduced* is uncertain, and so is one whose rows contradict each other.

        Args:
            rows: Objects with ``date`` and ``calendarEvents[].calendarEventDescriptor``.
            id: The calendar's id.
            zone: The school's IANA time zone.
            **more: Other fields, for example the range; it defaults to the school years of the rows.

        Returns:
            The calendar.

        Raises:
            ValidationError: If a row cannot be read, or the days do not fit together.
        """
        certain, uncertain, listed = read_rows(rows)
        more.setdefault("covers_from", date(school_year_of(min(listed)), JULY, 1))
        more.setdefault("covers_to", date(school_year_of(max(listed)) + 1, JULY, 1) - timedelta(days=1))
        return cls(id=id, zone=zone, school_days=certain, uncertain_days=uncertain, **more)

    @cached_property
    def zone_info(self) -> ZoneInfo:
        """The zone."""
        return ZoneInfo(self.zone)

    def covers(self, day: date) -> bool:
        """Whether the calendar speaks of this day."""
        return self.covers_from <= day <= self.covers_to

    def certain_days(self, *, summer: bool) -> tuple[date, ...]:
        """The days that surely are school days, in order; with the summer days where a reading asks."""
        return self._certain_with_summer if summer else self._certain

    def possible_days(self, *, summer: bool) -> tuple[date, ...]:
        """The days that are or may be school days, in order."""
        return self._possible_with_summer if summer else self._possible

    @cached_property
    def _certain(self) -> tuple[date, ...]:
        return tuple(sorted(self.school_days))

    @cached_property
    def _certain_with_summer(self) -> tuple[date, ...]:
        return tuple(sorted(self.school_days | self.summer_days))

    @cached_property
    def _possible(self) -> tuple[date, ...]:
        return tuple(sorted(self.school_days | self.uncertain_days)) if self.uncertain_days else self._certain

    @cached_property
    def _possible_with_summer(self) -> tuple[date, ...]:
        return tuple(sorted(self.school_days | self.uncertain_days | self.summer_days))


def nth_after(days: tuple[date, ...], day: date, count: int) -> date | None:
    """The n-th of some ordered days after a day, or nothing if they run out."""
    index = bisect_right(days, day) + count - 1
    return days[index] if index < len(days) else None


def school_year_of(day: date) -> int:
    """The year in which the day's school year began: it runs from 1 July to 30 June."""
    return day.year if day.month >= JULY else day.year - 1


def is_zone(name: str) -> bool:
    """Whether this is a time zone we can look up."""
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError, ImportError):  # an unknown zone is a KeyError
        return False
    return True


def school_year_name(begun: int) -> str:
    """Name the school year that began in a year: 2025 began ``2025-26``."""
    return f"{begun}-{(begun + 1) % 100:02}"


def first_of_school_year(begun: int) -> date:
    """The first day of the school year that began in a year."""
    return date(begun, JULY, 1)
