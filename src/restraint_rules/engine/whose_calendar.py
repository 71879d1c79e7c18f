"""Whose calendar a subject is judged by, where there are several."""

from collections.abc import Iterable

from restraint_rules.calendar.calendars import Calendars, stays_of
from restraint_rules.calendar.moved import Stay
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School

__all__ = ["calendar_of", "calendar_of_student"]


def calendar_of(subject: Subject, calendars: Calendars) -> SchoolCalendar:
    """The calendar of a subject: a student's, a school's; of anything else the default.

    Raises:
        NoCalendarError: If it has none.
    """
    if isinstance(subject, Incident):
        who = subject.student.id
        return calendars.of(f"incident {subject.id}", stays_of([subject.school]), who)
    if isinstance(subject, StudentRecord):
        return calendar_of_student([(subject.school, subject)], calendars)
    if isinstance(subject, School):
        return calendars.of(f"school {subject.id}", stays_of([subject.id]))
    return calendars.of(f"{type(subject).__name__} {getattr(subject, 'id', '')}".rstrip(), ())


def calendar_of_student(
    records: Iterable[tuple[str | None, StudentRecord]], calendars: Calendars
) -> SchoolCalendar:
    """The calendar of a student with records in one school or several; errors as ``calendar_of``.

    Where a record of one school tells from when to when the student was enrolled, its days count then. Of
    several schools without days, all are asked of every day.
    """
    stays: list[Stay] = []
    who = ""
    for school, record in records:
        who = record.id
        places = {school, *(one.school for one in record.incidents or ())} - {None}
        if school and places == {school} and record.enrolled:
            stays += [Stay(school, one.since, one.until) for one in record.enrolled]
        else:
            stays += stays_of(sorted(filter(None, places)))
    return calendars.of(f"student {who}", tuple(dict.fromkeys(stays)), who)
