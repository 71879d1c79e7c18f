"""Counting the students and instances that the federal civil-rights collection asks of each school."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from restraint_rules.analysis.civil_rights.civil_rights_answer import CivilRightsCounts, CountDoubt
from restraint_rules.analysis.civil_rights.civil_rights_facts import (
    KINDS,
    NOT_RECORDED,
    RegularYear,
    instances_of,
)
from restraint_rules.analysis.civil_rights.civil_rights_tables import (
    CivilRightsCell,
    Collected,
    Held,
    Subjected,
    cells_of,
    subjected,
)
from restraint_rules.analysis.schools_counted import schools_counted
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import (
    SchoolCalendar,
    first_of_school_year,
    school_year_name,
    school_year_of,
)
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.engine.whose_calendar import of_school, of_student
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.models.districts import District
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.models.unread import uses_unread
from restraint_rules.policies.crdc import CRDC
from restraint_rules.policy.edition import Edition
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice
from restraint_rules.reasoning.over_time.books import SchoolBook

__all__ = ["civil_rights_counts"]


def civil_rights_counts(
    subject: District | School,
    school_year: int,
    *,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    policy: Policy = CRDC,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
    point_out_above: int | None = None,
) -> CivilRightsCounts:
    """Count a regular school year's students and instances as the federal collection asks.

    A zero is not a blank: a number is given where the facts establish it, and a zero only where they rule out
    any other. Where a type, a student's status on the day of the use or a group is not recorded, the count
    says how many are not decided, and nothing is guessed by a label.

    Args:
        subject: A district, or a school by itself; the other arguments are also those of ``evaluate``.
        school_year: The year in which the school year began: 2025 for 2025-26.
        calendar: The school's calendar: the regular year goes from its first to its last school day, summer
            days left out; or ``Calendars``, one for each school or programme.
        as_of: The moment of counting, an aware datetime; what is recorded for later does not count.
        policy: Whose definitions count, for the whole year: those in force when it began.
        setting: Standing facts.
        readings: Choices that differ from the policy's defaults.
        point_out_above: Point out students with more instances than this; the collection has no such number.

    Returns:
        The counts. An instance is one period of restraint or seclusion. Of all schools together a student is
        one student, so that the schools' numbers may add up to more. Preschool pupils are left out.

    Raises:
        UnsuitableSubjectError: If the subject is neither, or the policy does not tell mechanical restraint
            apart; if ``as_of`` has no zone.
        BeforeAnyLawError: If the school year began before the policy's first text.
        UnknownReadingError: If a reading or a choice is not known.
        NoCalendarError: If several calendars are given, and none for a student or a school.
    """
    bench = Bench(policy, calendar, as_of, setting, readings)
    edition = bench.edition(first_of_school_year(school_year))
    if not set(KINDS) <= set(edition.definitions.periods):
        message = f"{policy.id} does not tell mechanical restraint apart"
        raise UnsuitableSubjectError(message)
    asked = schools_counted(subject, "civil_rights_counts")
    there = [(school, of_school(bench, school)) for school in asked.schools]
    years = {id(own): RegularYear(own.calendar, school_year) for own in [one for _, one in there] or [bench]}
    kept = [place_of(school, asked.since, years[id(own)], own, edition) for school, own in there]
    over = all(year.over(bench.today) for year in years.values())
    lost = uses_unread(subject.unread) if isinstance(subject, District) else 0
    whole = asked.known and not lost
    everywhere = together(kept, over=over, known=asked.known, whole=whole)
    return CivilRightsCounts(
        asked.name,
        school_year_name(school_year),
        bench.today,
        policy.id,
        edition.start,
        unread(policy, edition),
        tuple(cell for one in (everywhere, *kept) for cell in one.cells()),
        (
            *(() if over else (CountDoubt("not_over"),)),
            *((CountDoubt("unread_schools", number=lost),) if lost else ()),
            *(doubt for one in kept for doubt in one.doubts(point_out_above)),
        ),
        everywhere.missing,
    )


def unread(policy: Policy, edition: Edition) -> tuple[str, ...]:
    """Citations of the definitions in force of which the primary text was not read."""
    return tuple(
        clause.citation
        for clause in policy.clauses
        if clause.definition and clause.in_force(edition.start) and not clause.verified
    )


class Place:
    """A school, or all of them, with what its records come to.

    Attributes:
        school: The school; empty: all.
        records: The records that count, with their instances; ``None``: nothing was collected for that year.
        complete: Whether they are those of the whole year, and of every school.
        late: Whether they begin within the year.
        presumed: How many students are presumed to be in K-12.
        lost: How many parts of its records could not be read.
        students: The students, each once.
        found: The counts.
    """

    def __init__(
        self,
        school: str,
        records: tuple[Held, ...] | None,
        *,
        complete: bool,
        late: bool = False,
        presumed: int = 0,
        lost: int = 0,
    ) -> None:
        self.school: str = school
        self.records: tuple[Held, ...] | None = records
        self.complete: bool = complete
        self.late: bool = late
        self.presumed: int = presumed
        self.lost: int = lost
        self.students: list[Subjected] = subjected(records or ())
        self.found: Collected = Collected(self.students)

    @property
    def missing(self) -> tuple[tuple[str, int], ...]:
        """What would decide, with of how many students, the most wanted first."""
        return tuple(sorted(self.found.missing.items(), key=lambda one: (-one[1], one[0])))

    def cells(self) -> Iterator[CivilRightsCell]:
        """The counts."""
        return cells_of(self.school, self.found if self.records is not None else None, complete=self.complete)

    def doubts(self, most: int | None) -> Iterator[CountDoubt]:
        """What a person should look at; of instances, whoever has more than ``most``."""
        blank = sum(NOT_RECORDED in one.instances for one in self.students)
        if self.complete and not any(one.instances for one in self.students):
            yield CountDoubt("only_zeros", self.school)
        if self.lost:
            yield CountDoubt("unread", self.school, number=self.lost)
        if self.late:
            yield CountDoubt("starts_late", self.school)
        if blank:
            yield CountDoubt("no_incidents", self.school, number=blank)
        if self.presumed:
            yield CountDoubt("enrolment_presumed", self.school, number=self.presumed)
        for one in self.students:
            if most is not None and one.times > most:
                yield CountDoubt("many_instances", self.school, one.student, one.times)


def place_of(school: School, since: date | None, year: RegularYear, bench: Bench, edition: Edition) -> Place:
    """Gather one school's instances, preschool pupils' left out."""
    begins = school.records_from or since or earliest(school)
    if school.records is None or year.over(begins):
        return Place(school.id, None, complete=False)
    held: list[Held] = []
    presumed = 0
    for record in school.records:
        own = of_student(bench, school, record)
        context = own.context(edition)
        inside = context.definitions.student(record.student).value
        if inside is not False:
            counted = year if own is bench else RegularYear(own.calendar, year.begun)
            instances = tuple(instances_of(record, counted, own, context))
            held.append((record, instances))
            presumed += inside is None and bool(instances)
    late = year.begun_before(begins)
    lost = uses_unread(school.unread) + sum(uses_unread(record.unread) for record in school.records)
    complete = year.over(bench.today) and not late and not lost
    return Place(school.id, tuple(held), complete=complete, late=late, presumed=presumed, lost=lost)


def earliest(school: School) -> date:
    """The first day of the school year of the earliest thing in a school's records; without any, of all."""
    days = [one.day for record in school.records or () for one in record.incidents or ()]
    mentioned = SchoolBook(school, date.max).begins
    first = min([mentioned, *(first_of_school_year(school_year_of(day)) for day in days)])
    return date.min if school_year_of(first) == school_year_of(date.max) else first


def together(places: list[Place], *, over: bool, known: bool, whole: bool) -> Place:
    """Put the schools together that gave records for the year; ``whole``: all could be read."""
    given = [one for one in places if one.records is not None]
    complete = whole and over and all(one.complete for one in places)
    if not given and (places or not known):
        return Place("", None, complete=False)
    return Place("", tuple(held for one in given for held in one.records or ()), complete=complete)
