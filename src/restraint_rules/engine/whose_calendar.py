"""Whose calendar a subject is judged by, where there are several."""

from collections.abc import Iterable

from restraint_rules.calendar.calendars import Calendars, stays_of
from restraint_rules.calendar.moved import Stay
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import Bench
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School
from restraint_rules.reasoning.over_time.shared_history import Placed

__all__ = ["calendar_of", "calendar_of_student", "of_records", "of_school", "of_student"]


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


def of_student(bench: Bench, school: School, record: StudentRecord) -> Bench:
    """The same with the calendar of a student of a school, where several are given."""
    if bench.calendars is None:
        return bench
    return bench.by(calendar_of_student([(school.id, record)], bench.calendars))


def of_school(bench: Bench, school: School) -> Bench:
    """The same with a school's calendar, where several are given."""
    return bench if bench.calendars is None else bench.by(calendar_of(school, bench.calendars))


def of_records(bench: Bench, records: list[Placed]) -> Bench:
    """The same with the calendar of a student of several schools, where several are given."""
    if bench.calendars is None:
        return bench
    placed = [(school_in(one.path), one.record) for one in records]
    return bench.by(calendar_of_student(placed, bench.calendars))


def school_in(path: str) -> str:
    """The school's id in the path of a record in a district."""
    return path.removeprefix("schools[").partition("].records[")[0]
