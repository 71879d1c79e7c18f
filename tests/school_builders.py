"""Schools and districts for tests: everything done in school year 2025-26, of which a test changes one fact.

Everything here is invented.
"""

from typing import Any

from builders import at, findings, incident, notice, report, restraint, setting, staff, time_out

from restraint_rules.findings import Finding
from restraint_rules.models import District, Incident, School, Setting, StudentRecord

__all__ = [
    "TEAM",
    "YEAR",
    "district",
    "finding_on",
    "maybe_on",
    "member",
    "people",
    "plan",
    "record",
    "review",
    "school",
    "team",
    "teams",
    "use_on",
    "used",
]

YEAR = "2025-26"
TEAM = f"crisis_teams[{YEAR}]"

TOLD = {"told_emergency": True, "told_per_iep": True, "told_injury": True}

NOTHING_DUE = {
    "eligibility": [{"since": "2024-07-01", "status": "not_eligible"}],
    "meetings": [],
    "time_out_outcomes": [],
}


def use_on(day: str, *, student: str = "student-1", **facts: Any) -> Incident:
    """A lawful restraint on a day, named after it, of which all was written and told the same day."""
    held = restraint(f"{day}T10:00", f"{day}T10:08")
    own = {
        "id": f"I-{day}",
        "day": day,
        "student": student_of(student),
        "report": report(at=at(f"{day}T14:00")),
        "notices": [notice(f"{day}T10:05")],
        "report_copy": {"at": at(f"{day}T15:00")},
        "director_notice": TOLD | {"at": at(f"{day}T15:00")},
    }
    return incident(*facts.pop("uses", (held,)), **own | facts)


def maybe_on(day: str, **facts: Any) -> Incident:
    """An incident of which it is open if it was a seclusion: a time out that could not be left, but where?"""
    held_in = time_out(f"{day}T10:00", f"{day}T10:08", holds=[{"immobilizes": None, "carries": False}])
    return use_on(day, uses=(held_in,), **{"id": f"M-{day}"} | facts)


def student_of(name: str) -> dict[str, Any]:
    """A student of whom nothing is left open."""
    return {"id": name, "enrolled_as": "public_k12", "has_plan": True, "seclusion_planned_in": []}


def record(*incidents: Incident, student: str = "student-1", **facts: Any) -> StudentRecord:
    """A student's record with these incidents, and nothing that would oblige a team to meet."""
    data = {"student": student_of(student), "incidents": incidents} | NOTHING_DUE
    return StudentRecord.model_validate(data | facts)


def member(name: str = "staff-1", **facts: Any) -> dict[str, Any]:
    """A member of a crisis team whom the principal designated."""
    return {"staff": name, "designated_by_principal": True, "direct_contact": True} | facts


def team(year: str = YEAR, **facts: Any) -> dict[str, Any]:
    """A crisis team of one member, identified at the start of its school year."""
    return {"school_year": year, "at": f"{year[:4]}-08-25", "members": [member()]} | facts


def teams(*years: str, **facts: Any) -> list[dict[str, Any]]:
    """The same crisis team in several school years."""
    return [team(year, **facts) for year in years]


def school(**facts: Any) -> School:
    """A school without any use, that did what it must in school year 2025-26."""
    data: dict[str, Any] = {
        "id": "school-1",
        "records_from": "2025-07-01",
        "records": [],
        "reviewers": ["staff-1"],
        "monthly_reviews": [],
        "crisis_teams": [team()],
    }
    return School.model_validate(data | facts)


def used(*days: str, **facts: Any) -> School:
    """The school, with a use on one student on each of these days."""
    records = [record(*(use_on(day) for day in days))]
    return school(**{"records": records, "records_from": None} | facts)


def plan(**facts: Any) -> dict[str, Any]:
    """A training plan that covers the seven topics, implemented before its day."""
    return {
        "at": "2018-06-01",
        "topics": [
            "de_escalation",
            "prevention",
            "types_of_restraint",
            "life_threatening_and_other",
            "permissible_and_pain_compliance",
            "monitoring",
            "recording_and_reporting",
        ],
    } | facts


def district(**facts: Any) -> District:
    """A district that did what it must in school year 2025-26."""
    everywhere = {"on_web_site": True, "in_manual": True}
    data: dict[str, Any] = {
        "id": "district-1",
        "records_from": "2025-07-01",
        "schools": [school()],
        "team_lists": ["school-1"],
        "compilations": [
            {"school_year": YEAR, "at": "2026-07-15", "contents": ["instances", "nature", "per_iep"]}
        ],
        "overviews": [{"school_year": YEAR, "at": "2025-08-26"}],
        "prevention_plan": plan(),
        "proper_means_plan": plan(),
        "publication": everywhere,
        "state_revisions": [],
    }
    return District.model_validate(data | facts)


def people(*names: str, **facts: Any) -> Setting:
    """Standing facts with staff of these names, alike in what is recorded of them."""
    return setting(staff=[staff(id=name, **facts) for name in names or ("staff-1",)])


def finding_on(
    subject: School | District, clause: str, path: str = "", rule: str = "", **arguments: Any
) -> Finding:
    """The one finding under a clause, on a path, and of a rule by the end of its name."""
    (one,) = [one for one in findings(subject, clause, rule, **arguments) if one.path == path]
    return one


def review(month: str, when: Any = None, **facts: Any) -> dict[str, Any]:
    """A review of a month's uses."""
    return {"month": month} | ({"at": when} if when else {}) | facts
