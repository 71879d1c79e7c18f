"""The calendar of a student who moves, made of the days of where the student was."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from typing import NamedTuple

from restraint_rules.calendar.business_days import SATURDAY
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.errors import CalendarsApartError
from restraint_rules.limits import MAX_ID

__all__ = ["Stay", "days_of_stays"]

ONE_DAY = timedelta(days=1)

APART = "the calendars of a student's schools name different legal holidays"


class Stay(NamedTuple):
    """Days on which a student went to a place; ``None``: from the beginning, or to the end."""

    place: str
    since: date | None
    until: date | None

    def holds(self, day: date) -> bool:
        """Whether a day is one of them."""
        return (self.since or day) <= day <= (self.until or day)


Placed = Sequence[tuple[Stay, SchoolCalendar]]


def days_of_stays(placed: Placed) -> SchoolCalendar:
    """Make one calendar of several, each asked of the days of its stay.

    Raises:
        CalendarsApartError: If their legal holidays differ.
    """
    calendars = list({one.id: one for _, one in placed}.values())
    if len({one.legal_holidays for one in calendars}) > 1:
        raise CalendarsApartError(APART)
    certain, uncertain, summer = set[date](), set[date](), set[date]()
    hours: dict[date, time] = {}
    for day in weekdays(min(one.covers_from for one in calendars), max(one.covers_to for one in calendars)):
        concerned = concerned_on(day, placed)
        kinds = {kind_of(day, one) for one in concerned}
        if kinds == {"school"}:
            certain.add(day)
        elif kinds == {"summer"}:
            summer.add(day)
        elif kinds != {"none"}:
            uncertain.add(day)
        ends = {one.school_ends_on(day) for one in concerned if kind_of(day, one) != "none"}
        if len(ends) == 1 and (end := ends.pop()) is not None:
            hours[day] = end
    offices = {one.office_closures for one in calendars}
    closes = {one.business_day_ends for one in calendars}
    return SchoolCalendar(
        id=" + ".join(one.id for one in calendars)[:MAX_ID],
        zone=calendars[0].zone,
        covers_from=min(one.covers_from for one in calendars),
        covers_to=max(one.covers_to for one in calendars),
        school_days=frozenset(certain),
        uncertain_days=frozenset(uncertain),
        summer_days=frozenset(summer),
        legal_holidays=calendars[0].legal_holidays,
        office_closures=offices.pop() if len(offices) == 1 else None,
        ends_on=hours or None,
        business_day_ends=closes.pop() if len(closes) == 1 else None,
    )


def kind_of(day: date, calendar: SchoolCalendar) -> str:
    """What a calendar says of a day."""
    if day in calendar.school_days:
        return "school"
    if day in calendar.summer_days:
        return "summer"
    return "none" if calendar.covers(day) and day not in calendar.uncertain_days else "open"


def concerned_on(day: date, placed: Placed) -> list[SchoolCalendar]:
    """The calendars asked of a day: of the stays it lies in, else of those before and after it."""
    held = [one for stay, one in placed if stay.holds(day)]
    if held:
        return held
    before = [(stay.until, one) for stay, one in placed if stay.until and stay.until < day]
    after = [(stay.since, one) for stay, one in placed if stay.since and stay.since > day]
    last = max((end for end, _ in before), default=None)
    first = min((begin for begin, _ in after), default=None)
    return [one for end, one in before if end == last] + [one for begin, one in after if begin == first]


def weekdays(first: date, last: date) -> Iterator[date]:
    """The weekdays from one day to another."""
    day = first
    while day <= last:
        if day.weekday() < SATURDAY:
            yield day
        day += ONE_DAY
