"""Several calendars: one for each school or programme, a default, and who was where on which days."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Self
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from restraint_rules.calendar.moved import Stay, days_of_stays
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.errors import NoCalendarError
from restraint_rules.limits import MAX_RECORDS
from restraint_rules.models.base import Facts, Id, Subject, blank, rejected
from restraint_rules.models.moments import Day

__all__ = ["Attendance", "Calendars"]

NONE_GIVEN = rejected("no_calendar", "Give at least one calendar.")
TWICE = rejected("duplicate_id", "Two calendars have the same id.")
ZONES_APART = rejected("zones", "The calendars are of different time zones: judge each zone by itself.")
NO_SUCH = rejected("unknown_calendar", "A place, or the default, names a calendar that is not given.")
NO_PLACE = rejected("unknown_place", "A student attends a school or programme that names no calendar.")


class Attendance(Facts):
    """A stretch of days on which a student went to a school or a programme."""

    student: Id = Field(description="The student.")
    place: Id = Field(description="The school or programme, as the places name it.")
    since: Day | None = blank("First day; left out: from the beginning.")
    until: Day | None = blank("Last day; left out while it goes on.")


class Calendars(Subject):
    """A calendar for each school or programme, and where it is recorded, who went where on which days.

    A student who moves is counted on the days of where the student was. On a day of no stretch, or of
    several, a school day is one that all calendars concerned have; one that only some have is uncertain.
    """

    calendars: tuple[SchoolCalendar, ...] = Field(description="The calendars.", max_length=MAX_RECORDS)
    places: dict[Id, Id] = Field(
        default_factory=dict, description="For each school or programme the id of its calendar."
    )
    default: Id | None = blank("The calendar of whoever has no other; left out: nobody may be without.")
    attendance: tuple[Attendance, ...] = blank(
        "Who went where: of a student who is in it, nothing else is asked.",
        default=(),
        max_length=MAX_RECORDS,
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        known = {one.id for one in self.calendars}
        if not known:
            raise NONE_GIVEN.error()
        if len(known) < len(self.calendars):
            raise TWICE.error()
        if len({one.zone for one in self.calendars}) > 1:
            raise ZONES_APART.error()
        if not known.issuperset(self.places.values()) or (self.default or next(iter(known))) not in known:
            raise NO_SUCH.error()
        if not self.places.keys() >= {one.place for one in self.attendance}:
            raise NO_PLACE.error()
        return self

    @property
    def zone_info(self) -> ZoneInfo:
        """The zone of all of them."""
        return self.calendars[0].zone_info

    def of_nobody(self) -> SchoolCalendar:
        """The default, else the first: whose zone holds for all, where no day is counted by it."""
        return self._by_id.get(self.default or "", self.calendars[0])

    def of(self, who: str, stays: Sequence[Stay], student: str | None = None) -> SchoolCalendar:
        """The calendar of someone.

        Args:
            who: The path of whoever it is, for an error.
            stays: The schools and programmes concerned, with the days of each.
            student: The student, whose attendance says more.

        Raises:
            NoCalendarError: If there is none for one of the places, and no default.
        """
        stays = self._stays.get(student or "") or stays or (Stay("", None, None),)
        found = [(stay, self._of_place(stay.place, who)) for stay in stays]
        first = found[0][1]
        if all(calendar is first for _, calendar in found):
            return first
        return days_of_stays(found)

    def _of_place(self, place: str, who: str) -> SchoolCalendar:
        name = self.places.get(place) or self.default
        if name is None:
            raise NoCalendarError(who)
        return self._by_id[name]

    @cached_property
    def _by_id(self) -> Mapping[str, SchoolCalendar]:
        return {one.id: one for one in self.calendars}

    @cached_property
    def _stays(self) -> Mapping[str, Sequence[Stay]]:
        stays: dict[str, list[Stay]] = {}
        for one in self.attendance:
            stays.setdefault(one.student, []).append(Stay(one.place, one.since, one.until))
        return stays


def stays_of(places: Iterable[str | None]) -> tuple[Stay, ...]:
    """Stays of unknown days in some places, each once."""
    return tuple(Stay(place, None, None) for place in dict.fromkeys(places) if place)
