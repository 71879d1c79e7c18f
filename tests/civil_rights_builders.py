"""Students and schools for the counts of the federal civil-rights collection. Everything here is invented."""

from typing import Any

from builders import CALENDAR, at, setting

from restraint_rules import civil_rights_counts
from restraint_rules.analysis import CivilRightsCounts
from restraint_rules.models import District, School

__all__ = [
    "AFTER_THE_YEAR",
    "SMALL",
    "counts",
    "district",
    "group",
    "hold",
    "mechanical",
    "school_data",
    "secluded",
    "student",
    "time_out",
]

AFTER_THE_YEAR = "2026-07-15T12:00"

NO_OFFICER: dict[str, Any] = {"by_law_enforcement": False, "during_arrest": False}


def dated_incident(day: str, use: dict[str, Any]) -> dict[str, Any]:
    """An incident of one period, without times."""
    return {"day": day, "interventions": [{"id": "i1"} | use]}


def hold(day: str, **facts: Any) -> dict[str, Any]:
    """A student held by the arms."""
    own = {"kind": "physical_restraint", "holds": [{"immobilizes": True}], "mechanical": False} | NO_OFFICER
    return dated_incident(day, own | facts)


def mechanical(day: str, **facts: Any) -> dict[str, Any]:
    """A student restrained by a device."""
    return hold(day, mechanical=True, **facts)


def secluded(day: str, **facts: Any) -> dict[str, Any]:
    """A student kept alone in a room."""
    own = {
        "kind": "seclusion",
        "in_room": True,
        "physically_prevented": True,
        "involuntary": True,
        "alone": True,
    }
    return dated_incident(day, own | facts)


def time_out(day: str, **facts: Any) -> dict[str, Any]:
    """A student who may leave the room."""
    own = {"kind": "exclusionary_time_out", "in_room": True, "physically_prevented": False, "locked": False}
    return dated_incident(day, own | {"permitted_to_leave": True} | facts)


def student(name: str, *incidents: dict[str, Any], **facts: Any) -> dict[str, Any]:
    """A white boy without disability and no English learner, in a public school."""
    child = {"id": name, "enrolled_as": facts.pop("enrolled_as", "public_k12")}
    made = [one | {"id": f"{name}/{number}", "student": child} for number, one in enumerate(incidents)]
    own: dict[str, Any] = {
        "student": child,
        "incidents": made,
        "eligibility": [{"since": "2020-07-01", "status": "not_eligible"}],
        "section_504": [],
        "demographics": {"race_ethnicity": "white", "sex": "male", "english_learner": False},
    }
    return own | facts


def school_data(name: str, *students: dict[str, Any], **facts: Any) -> dict[str, Any]:
    """A school with these students' records."""
    return {"id": name, "records": students} | facts


def district(*schools: dict[str, Any], **facts: Any) -> District:
    """A district of these schools."""
    return District.model_validate({"id": "D", "schools": schools} | facts)


def counts(
    subject: District | School | dict[str, Any], begun: int = 2025, **arguments: Any
) -> CivilRightsCounts:
    """Count after the year; a student's record by itself is a school's only one."""
    if isinstance(subject, dict):
        subject = School.model_validate(school_data("A", subject))
    given: dict[str, Any] = {"calendar": CALENDAR, "as_of": at(AFTER_THE_YEAR), "setting": setting()}
    return civil_rights_counts(subject, begun, **given | arguments)


IDEA = [{"since": "2020-07-01", "status": "eligible"}]
TURNS = [
    {"since": "2020-07-01", "until": "2026-01-11", "status": "not_eligible"},
    {"since": "2026-01-12", "status": "eligible"},
]
ALL_YEAR = [{"since": "2025-08-27"}]


def group(race: str, sex: str, *, learner: bool | None = False) -> dict[str, Any]:
    return {"race_ethnicity": race, "sex": sex, "english_learner": learner}


LEARNER = group("white", "male", learner=True)

SMALL = district(
    school_data(
        "A",
        student("s1", hold("2025-10-06"), hold("2025-10-07"), secluded("2025-10-07"), eligibility=IDEA),
        student(
            "s2", hold("2025-10-06"), section_504=ALL_YEAR, demographics=group("white", "male", learner=True)
        ),
        student(
            "s3",
            hold("2025-11-03"),
            hold("2026-02-02"),
            mechanical("2026-02-02"),
            eligibility=TURNS,
            demographics=group("asian", "female"),
        ),
        student("s4", hold("2025-10-06"), enrolled_as="preschool"),
        student("s5"),
        student("s6", secluded("2025-07-15"), time_out("2025-10-06")),
    ),
    school_data("B"),
)
"""By hand. Held: s1 twice and s3 once under IDEA, s2 under Section 504 only, s3 once before IDEA. Secluded:
s1. By a device: s3. Not counted: preschool, July, a time out one may leave."""
