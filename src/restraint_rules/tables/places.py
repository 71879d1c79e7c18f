"""Where a row belongs: the ids that a report's subject and a finding's path name, and the incident's day."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from restraint_rules.models.base import Subject
from restraint_rules.models.districts import District
from restraint_rules.models.incident import Incident
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School
from restraint_rules.tables.table import Field, Row

__all__ = ["PLACES", "Days", "days_of", "place"]

PLACES: Mapping[str, Field] = MappingProxyType(
    {
        "district": Field("text", "The district's id, in a report on one."),
        "school": Field("text", "The school's id."),
        "student": Field("text", "The student's id."),
        "incident": Field("text", "The incident's id."),
        "intervention": Field("text", "The intervention's id, within the incident."),
        "day": Field("day", "The incident's day, if the subjects were handed over too."),
    }
)
"""The columns every table of findings begins with; empty where a row is of something larger."""

STEP = re.compile(r"\b(schools|records|incidents|interventions)\[([^\]]*)\]")

COLUMN_OF = {
    "schools": "school",
    "records": "student",
    "incidents": "incident",
    "interventions": "intervention",
    "district": "district",
    "school": "school",
    "student": "student",
    "incident": "incident",
}

Days = Mapping[tuple[str, str], tuple[str, str, date]]
"""School, student and day of each incident, by student and id; by the id alone under an empty student."""


def place(subject: str, path: str, days: Days) -> Row:
    """The place of a finding.

    Args:
        subject: The report's subject: kind and id.
        path: The finding's path.
        days: What is known of the incidents besides.
    """
    kind, _, name = subject.partition(" ")
    ids: dict[str, str] = {COLUMN_OF[kind]: name} if kind in COLUMN_OF else {}
    ids |= {COLUMN_OF[step]: found for step, found in STEP.findall(path)}
    known = days.get((ids.get("student", ""), ids.get("incident", "")))
    if known is None:
        return {**ids}
    school, student, day = known
    return {"school": school or None, "student": student, **ids, "day": day}


def days_of(subjects: Iterable[Subject]) -> Days:
    """What the subjects say of their incidents: school, student and day."""
    found: dict[tuple[str, str], tuple[str, str, date]] = {}
    for subject in subjects:
        for school, incident in incidents_of(subject):
            entry = (incident.school or school, incident.student.id, incident.day)
            found[incident.student.id, incident.id] = found["", incident.id] = entry
    return found


def incidents_of(subject: Subject) -> Iterator[tuple[str, Incident]]:
    """The incidents within a subject, each with the id of its school, as far as that is known."""
    if isinstance(subject, Incident):
        yield "", subject
    elif isinstance(subject, StudentRecord):
        for incident in subject.incidents or ():
            yield subject.school or "", incident
    elif isinstance(subject, School):
        for record in subject.records or ():
            for _, incident in incidents_of(record):
                yield subject.id, incident
    elif isinstance(subject, District):
        for school in subject.schools or ():
            yield from incidents_of(school)
