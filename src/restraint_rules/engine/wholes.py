"""Judging what contains other subjects: a student's record, a school, a district; and a meeting."""

from collections.abc import Iterable, Iterator
from datetime import date

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.records import judge_meeting, judge_record
from restraint_rules.engine.schools import judge_district, judge_school
from restraint_rules.models.base import Subject
from restraint_rules.models.districts import District
from restraint_rules.models.incident import Incident
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School

__all__ = ["judge_whole"]


def judge_whole(subject: Subject, bench: Bench) -> tuple[str, date, Judged]:
    """Judge a subject: the name of its kind, the day whose text is in the receipt, what was found.

    Raises:
        UnsuitableSubjectError: If the subject is of no kind that is judged.
    """
    facts = HeldFacts()
    if isinstance(subject, StudentRecord):
        return "student", bench.today, judge_record(subject, bench, facts).judged
    if isinstance(subject, PlanningMeeting):
        return "meeting", bench.today, judge_meeting(subject, bench)
    if isinstance(subject, School):
        judged, _ = judge_school(subject, bench, facts)
        judged.data += facts.never(incidents_of((subject,)))
        return "school", bench.today, judged
    if isinstance(subject, District):
        judged = judge_district(subject, bench, facts)
        judged.data += facts.never(incidents_of(subject.schools or ()))
        return "district", bench.today, judged
    from restraint_rules.engine.care import judge_care  # noqa: PLC0415 - no school needs it

    return judge_care(subject, bench)


def incidents_of(schools: Iterable[School]) -> Iterator[Incident]:
    """Every incident of some schools."""
    for school in schools:
        for record in school.records or ():
            yield from record.incidents or ()
