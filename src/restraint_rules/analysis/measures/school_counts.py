"""What a school year's records come to, student by student: incidents, their lengths, injuries, groups."""

from collections.abc import Iterable
from datetime import timedelta
from fractions import Fraction
from typing import NamedTuple

from restraint_rules.analysis.measures.between import NOTHING, Between, added
from restraint_rules.calendar.school_calendar import school_year_of
from restraint_rules.engine.bench import Bench
from restraint_rules.engine.incidents import episode_of
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.records import incidents_known
from restraint_rules.engine.whose_calendar import of_student
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School
from restraint_rules.reasoning.course.episode import Episode

__all__ = ["StudentYear", "students_of", "total"]


class StudentYear(NamedTuple):
    """One student's school year.

    Attributes:
        incidents: Incidents with a restraint or a seclusion.
        over_limit: Those with one longer than the limit.
        injured: Those in which the student was injured.
        groups: The student's groups; ``None``: not recorded.
    """

    incidents: Between = NOTHING
    over_limit: Between = NOTHING
    injured: Between = NOTHING
    groups: frozenset[str] | None = frozenset()

    @property
    def affected(self) -> Between:
        """One, where there is an incident."""
        return at_least(self.incidents, 1)

    @property
    def repeated(self) -> Between:
        """One, where there are two."""
        return at_least(self.incidents, 2)

    def within(self, group: str) -> Between:
        """Whether the student is affected and in a group: one, none, or perhaps one."""
        if self.groups is None:
            return Between(Fraction(), self.affected.most)
        return self.affected if group in self.groups else NOTHING

    def outside(self, group: str) -> Between:
        """Whether the student is affected and not in a group."""
        if self.groups is None:
            return Between(Fraction(), self.affected.most)
        return NOTHING if group in self.groups else self.affected

    def plus(self, other: "StudentYear") -> "StudentYear":
        """Put what another school has of the student to it."""
        known = self.groups is not None and other.groups is not None
        return StudentYear(
            added(self.incidents, other.incidents),
            added(self.over_limit, other.over_limit),
            added(self.injured, other.injured),
            (self.groups or frozenset()) | (other.groups or frozenset()) if known else None,
        )


def at_least(number: Between, threshold: int) -> Between:
    """One, where a number reaches a threshold; none, where it cannot."""
    may = number.most is None or number.most >= threshold
    return Between(Fraction(number.least >= threshold), Fraction(may))


def total(numbers: Iterable[Between]) -> Between:
    """Add up."""
    return added(*numbers)


def students_of(
    schools: Iterable[School], begun: int, limit: timedelta | None, bench: Bench
) -> tuple[StudentYear, ...]:
    """Count a school year student by student; a student of several schools is one."""
    found: dict[str, StudentYear] = {}
    for school in schools:
        for record in school.records or ():
            own = student_year(record, begun, limit, of_student(bench, school, record))
            found[record.id] = found[record.id].plus(own) if record.id in found else own
    return tuple(found.values())


def student_year(record: StudentRecord, begun: int, limit: timedelta | None, bench: Bench) -> StudentYear:
    """Count one record's year, each incident by the text in force on its day."""
    groups = None if record.groups is None else frozenset(record.groups)
    if record.incidents is None:
        open_end = Between(Fraction(), None)
        return StudentYear(open_end, open_end, open_end, groups)
    counted = StudentYear(groups=groups)
    for incident in incidents_known(record, bench, Judged()):
        if school_year_of(incident.day) == begun:
            counted = counted.plus(of_episode(episode_of(incident, bench), limit, groups))
    return counted


def of_episode(episode: Episode, limit: timedelta | None, groups: frozenset[str] | None) -> StudentYear:
    """What one incident counts."""
    surely, perhaps = bool(episode.uses), bool(episode.uses or episode.unsettled)
    injured = episode.student_injured.value
    return StudentYear(
        Between(Fraction(surely), Fraction(perhaps)),
        longer_than(episode, limit) if limit is not None else NOTHING,
        Between(Fraction(surely and injured is True), Fraction(perhaps and injured is not False)),
        groups,
    )


def longer_than(episode: Episode, limit: timedelta) -> Between:
    """Whether a use of an incident was longer than a limit; exactly the limit is within it."""
    surely = any(use.length.least > limit for use in episode.uses)
    perhaps = any(
        use.length.most is None or use.length.most > limit for use in (*episode.uses, *episode.unsettled)
    )
    return Between(Fraction(surely), Fraction(perhaps))
