"""School days as data: which days are school days, within which range, and which are uncertain."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, time, timedelta
from functools import cached_property
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, model_validator

from restraint_rules.calendar.business_days import SATURDAY, IsBusinessDay, weekdays_except_legal_holidays
from restraint_rules.calendar.day_sets import DaySet, Hours
from restraint_rules.calendar.doubts import Doubt, doubts_of
from restraint_rules.limits import MAX_DAYS
from restraint_rules.models.base import Extensions, Id, Subject, blank, rejected
from restraint_rules.models.moments import Day, Hour

__all__ = ["SchoolCalendar", "school_year_of"]

JULY = 7

WINTER = frozenset({12, 1})

UNKNOWN_ZONE = rejected("zone", "This is no IANA time zone, for example America/New_York.")
RANGE_REVERSED = rejected("range", "The range ends before it begins.")
OUTSIDE_RANGE = rejected("outside_range", "Every listed day must lie within the range the calendar covers.")
ON_WEEKEND = rejected("weekend", "A school day never falls on a Saturday or Sunday.")
IN_BOTH = rejected("certain_and_uncertain", "A day is listed both as a school day and as something else.")
CLOSED_AND_OPEN = rejected("closed_and_open", "A day is listed both as a school day and as closed.")


def known_zone(name: str) -> str:
    """Refuse a name that is no time zone."""
    if not is_zone(name):
        raise UNKNOWN_ZONE.error()
    return name


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
    closures: DaySet | None = blank(
        "Weekdays listed as closed; one before the first or after the last school day is pointed out.",
        max_length=MAX_DAYS,
    )
    legal_holidays: DaySet | None = blank(
        "Legal holidays of the range, where they are handed over: they stand in for the state's table.",
        max_length=MAX_DAYS,
    )
    office_closures: DaySet | None = blank(
        "Weekdays on which the district's offices are closed, for the reading that asks.", max_length=MAX_DAYS
    )
    school_day_ends: Hour | None = blank("When school ends on a school day, for texts that ask by then.")
    ends_on: Hours | None = blank(
        "School days that end at another hour, for example half days: the hour of each.", max_length=MAX_DAYS
    )
    business_day_ends: Hour | None = blank(
        "When the district's offices close, for texts that ask by then and name no hour."
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.covers_to < self.covers_from:
            raise RANGE_REVERSED.error()
        days = self.school_days | self.uncertain_days | self.summer_days
        if days and not (self.covers_from <= min(days) and max(days) <= self.covers_to):
            raise OUTSIDE_RANGE.error()
        if days and max(map(date.weekday, days)) >= SATURDAY:
            raise ON_WEEKEND.error()
        if len(days) < len(self.school_days) + len(self.uncertain_days) + len(self.summer_days):
            raise IN_BOTH.error()
        if self.closures and not self.closures.isdisjoint(self.school_days):
            raise CLOSED_AND_OPEN.error()
        return self

    @classmethod
    def from_closures(
        cls,
        *,
        id: str,  # noqa: A002 - the field's name
        zone: str,
        first_day: date | str,
        last_day: date | str,
        closures: Iterable[date | str] = (),
        **more: Any,  # noqa: ANN401 - the model's remaining fields
    ) -> Self:
        """Build a calendar from its first and last school day and the days school is closed.

        Args:
            id: The calendar's id.
            zone: The school's IANA time zone.
            first_day: First day of school.
            last_day: Last day of school.
            closures: Weekdays in between without school: holidays, vacations, snow days. Days are dates or
                ISO-8601 text; a time of day is none. Weekend days are passed over; other days before the
                first or after the last day are pointed out in every report.
            **more: Other fields; the range defaults to the school years, 1 July to 30 June, of both days.

        Returns:
            The calendar.

        Raises:
            ValidationError: If a day cannot be read, with its place, or the days do not fit together.
        """
        from restraint_rules.calendar.from_to import FromTo, listed  # noqa: PLC0415 - most calendars are read

        uncertain = listed(more.pop("uncertain_days", ()))
        given = {"first_day": first_day, "last_day": last_day, "closures": listed(closures)}
        read = FromTo.model_validate(given | {"uncertain_days": uncertain})
        if read.last_day < read.first_day:  # within one school year the default range would hide it
            more |= {"covers_from": read.first_day, "covers_to": read.last_day}
        more.setdefault("covers_from", date(school_year_of(read.first_day), JULY, 1))
        more.setdefault("covers_to", date(school_year_of(read.last_day) + 1, JULY, 1) - timedelta(days=1))
        more |= {"school_days": read.school_days, "uncertain_days": frozenset(read.uncertain_days)}
        return cls(id=id, zone=zone, closures=read.weekdays_closed, **more)

    @classmethod
    def from_edfi(
        cls,
        rows: Iterable[Mapping[str, Any]],
        *,
        id: str,  # noqa: A002 - the field's name
        zone: str,
        instructional: Iterable[str] = (),
        not_instructional: Iterable[str] = (),
        **more: Any,  # noqa: ANN401 - the model's remaining fields
    ) -> Self:
        """Build a calendar from Ed-Fi ``CalendarDate`` rows.

        A day with an instructional event counts; a day whose events say only that school was cancelled *or
        reduced* is uncertain, and so is one whose rows contradict each other. Which codes there are differs
        by state: a day of which no event is known is refused until it is said what its code means.

        Args:
            rows: Objects with ``date`` and ``calendarEvents[].calendarEventDescriptor``, of one calendar.
            id: The calendar's id.
            zone: The school's IANA time zone.
            instructional: Codes of a state's own by which a day is a school day, as they end a descriptor.
            not_instructional: Codes of a state's own by which it is none.
            **more: Other fields, for example the range; it defaults to the school years of the rows.

        Returns:
            The calendar.

        Raises:
            ValidationError: If a row cannot be read, lies on a weekend, is of another calendar than the
                first, or has no known event, each with its place; or if the days do not fit together.
        """
        from restraint_rules.calendar.edfi import Codes, read_rows  # noqa: PLC0415 - most calendars are read

        codes = Codes(frozenset(instructional), frozenset(not_instructional))
        certain, uncertain, spoken_of = read_rows(rows, codes)
        more.setdefault("covers_from", date(school_year_of(min(spoken_of)), JULY, 1))
        more.setdefault("covers_to", date(school_year_of(max(spoken_of)) + 1, JULY, 1) - timedelta(days=1))
        return cls(id=id, zone=zone, school_days=certain, uncertain_days=uncertain, **more)

    @cached_property
    def zone_info(self) -> ZoneInfo:
        """The zone."""
        return ZoneInfo(self.zone)

    def covers(self, day: date) -> bool:
        """Whether the calendar speaks of this day."""
        return self.covers_from <= day <= self.covers_to

    def school_ends_on(self, day: date) -> time | None:
        """When school ends on a school day, as far as that is recorded."""
        return (self.ends_on or {}).get(day, self.school_day_ends)

    def hours(self) -> dict[date, time]:
        """The hour at which school ends, of each listed day of which it is recorded."""
        ends = {day: self.school_ends_on(day) for day in self.possible_days(summer=True)}
        return {day: end for day, end in ends.items() if end is not None}

    def certain_days(self, *, summer: bool) -> tuple[date, ...]:
        """The days that surely are school days, in order; with the summer days where a reading asks."""
        return self._certain_with_summer if summer else self._certain

    def possible_days(self, *, summer: bool) -> tuple[date, ...]:
        """The days that are or may be school days, in order."""
        return self._possible_with_summer if summer else self._possible

    def business_day_test(self, jurisdiction: str) -> IsBusinessDay:
        """Make the test for business days: by the legal holidays handed over, else the table's."""
        own, table = self.legal_holidays, weekdays_except_legal_holidays(jurisdiction)
        if own is None:
            return table
        return lambda day: (day.weekday() < SATURDAY and day not in own) if self.covers(day) else table(day)

    @cached_property
    def winter_school_days(self) -> Mapping[int, frozenset[date]]:
        """School days in December and January, in which no legal holiday is one (C.G.S. § 1-4), by year."""
        winter = [day for day in self.school_days if day.month in WINTER]
        years = {day.year for day in winter}
        return {year: frozenset(day for day in winter if day.year == year) for year in years}

    @cached_property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is doubtful whatever the state's holidays are: codes of data findings, with their days."""
        return doubts_of(
            self._certain, self._possible, self.closures or frozenset(), counted_by_year(self._certain)
        )

    @cached_property
    def ordered_uncertain_days(self) -> tuple[date, ...]:
        """The days that may or may not turn out to be school days, in order."""
        return tuple(sorted(self.uncertain_days))

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


def counted_by_year(days: tuple[date, ...]) -> Mapping[int, int]:
    """How many of some ordered days lie in the school year that began in a year."""
    counts: dict[int, int] = {}
    place = 0
    while place < len(days):
        year = school_year_of(days[place])
        after = bisect_left(days, first_of_school_year(year + 1), place)
        counts[year], place = after - place, after
    return counts


def school_year_of(day: date) -> int:
    """The year in which the day's school year began: it runs from 1 July to 30 June."""
    return day.year if day.month >= JULY else day.year - 1


def is_zone(name: object) -> bool:
    """Whether this is the name of a time zone we can look up."""
    if not isinstance(name, str):
        return False
    try:
        ZoneInfo(name)
    except (KeyError, OSError, TypeError, ValueError, ImportError):  # an unknown zone is a KeyError
        return False
    return True


def school_year_name(begun: int) -> str:
    """Name the school year that began in a year: 2025 began ``2025-26``."""
    return f"{begun}-{(begun + 1) % 100:02}"


def first_of_school_year(begun: int) -> date:
    """The first day of the school year that began in a year."""
    return date(begun, JULY, 1)
