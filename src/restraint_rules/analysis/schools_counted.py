"""The schools that a count of a district or of a school by itself goes over."""

from datetime import date, datetime
from typing import NamedTuple

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.models.base import Subject
from restraint_rules.models.districts import District
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy

__all__ = ["SchoolsCounted", "schools_counted", "schools_on_bench"]


class SchoolsCounted(NamedTuple):
    """A district, or a school by itself, as its schools.

    Attributes:
        name: Kind and id of the subject, for example ``district D-1``.
        known: Whether it is recorded which schools there are.
        schools: The schools, in the order of their ids.
        since: From when on a district's records hold what happened.
    """

    name: str
    known: bool
    schools: tuple[School, ...]
    since: date | None


def schools_counted(subject: Subject, asked: str) -> SchoolsCounted:
    """Take the schools of a district, or a school by itself.

    Args:
        subject: The district or school.
        asked: What counts them, for the error.

    Raises:
        UnsuitableSubjectError: If the subject is neither.
    """
    if isinstance(subject, School):
        return SchoolsCounted(f"school {subject.id}", known=True, schools=(subject,), since=None)
    if not isinstance(subject, District):
        message = f"{asked} counts a District or a School"
        raise UnsuitableSubjectError(message)
    schools = sorted(subject.schools or (), key=lambda one: one.id)
    name, known = f"district {subject.id}", subject.schools is not None
    return SchoolsCounted(name, known, tuple(schools), subject.records_from)


def schools_on_bench(
    subject: Subject,
    asked: str,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None,
) -> tuple[SchoolsCounted, Bench]:
    """Take the schools, and what judges them by the policy's own readings.

    Raises:
        UnsuitableSubjectError: If the subject is neither a district nor a school, or ``as_of`` has no zone.
        BeforeAnyLawError: If ``as_of`` lies before the policy's first text.
    """
    bench = Bench(policy, calendar, as_of, setting, NO_READINGS)
    bench.editions()  # so that a day before any law is refused though nothing may be counted
    return schools_counted(subject, asked), bench
