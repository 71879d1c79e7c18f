"""Lawful facts as plain data: what a full record holds of an ordinary event.

Whatever a clause may ask is recorded. Keyword facts replace what stands here; people are invented.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

__all__ = [
    "Data",
    "agent",
    "credentials",
    "determination",
    "determinations",
    "director_notice",
    "incident",
    "notice",
    "report",
    "restraint",
    "room",
    "seclusion",
    "staff",
    "student",
    "techniques",
    "time_out",
]

Data = dict[str, Any]
"""A record as its model reads it."""

LIMIT = timedelta(minutes=15)
CARRIES = timedelta(minutes=30)
TEXT = "Recorded in the form's own words."


CONDUCT: Data = {
    "witnessed": True,
    "least_force": True,
    "safest_method": True,
    "hindered_speech": False,
    "limits_reviewed": True,
    "distress_shown": False,
}


def determination(at: datetime | date, **facts: object) -> Data:
    """A trained administrator's decision that going on is necessary."""
    return {"at": at, "necessary": True, "role": "administrator", "trained": True} | facts


def determinations(start: datetime, end: datetime) -> list[Data]:
    """The decisions a period needs: by its fifteenth minute, then every thirty minutes."""
    made, due = list[Data](), start + LIMIT
    while due < end:
        made.append(determination(due, id=f"d{len(made) + 1}"))
        due += CARRIES
    return made


def period(start: datetime, end: datetime) -> Data:
    """What restraints and seclusions have in common."""
    return {
        "started": start,
        "ended": end,
        "by": ["staff-1"],
        "as_discipline": False,
        "as_convenience": False,
        "as_coercion": False,
        "as_retaliation": False,
        "ended_when_danger_passed": True,
        "only_as_long_as_needed": True,
        "distress_evaluations": [{"id": "e1", "at": start, "recorded": True}],
        "determinations": determinations(start, end),
    }


def restraint(start: datetime, end: datetime, **facts: object) -> Data:
    """A standing hold, watched throughout."""
    own: Data = {
        "kind": "physical_restraint",
        "id": "r1",
        "monitoring": {"mode": "direct", "throughout": True, "face_to_face": True, "by": ["staff-1"]},
        "holds": [{"id": "h1", "technique": "standing-hold"}],
        "mechanical": False,
        "by_law_enforcement": False,
        "during_arrest": False,
        "medically_contraindicated": False,
        "conduct": CONDUCT,
    }
    return period(start, end) | own | facts


def seclusion(start: datetime, end: datetime, **facts: object) -> Data:
    """A seclusion behind a door that is held, not locked."""
    own: Data = {
        "kind": "seclusion",
        "id": "s1",
        "monitoring": {
            "mode": "direct",
            "throughout": True,
            "frequent": True,
            "face_to_face": True,
            "by": ["staff-1"],
        },
        "room": "room-1",
        "physically_prevented": True,
        "involuntary": True,
        "alone": True,
        "permitted_to_leave": False,
        "locked": False,
        "per_iep": False,
    }
    return period(start, end) | own | facts


def time_out(start: datetime, end: datetime, **facts: object) -> Data:
    """A time out with an employee beside the student."""
    return {
        "kind": "exclusionary_time_out",
        "id": "t1",
        "started": start,
        "ended": end,
        "by": ["staff-1"],
        "as_discipline": False,
        "in_room": True,
        "physically_prevented": False,
        "alone": False,
        "permitted_to_leave": True,
        "locked": False,
        "to_calm": True,
        "attended": "with_student",
        "verbal_contact": True,
        "space_clean": True,
        "space_safe": True,
        "space_sanitary": True,
        "space_calming": True,
        "ended_as_soon_as_possible": True,
    } | facts


def agent(given: datetime, **facts: object) -> Data:
    """An agent given with both consents."""
    return {
        "kind": "psychopharmacologic_agent",
        "id": "a1",
        "given": given,
        "by": ["staff-1"],
        "affects_nervous_system": True,
        "student_consent": True,
        "parent_consent": True,
        "as_emergency": False,
        "integral_to_plan": False,
        "no_plan_developed": False,
        "initial_orders": False,
        "therapeutic_dose": True,
        "replaces_treatment": False,
        "lawfully_administered": True,
    } | facts


def student(**facts: object) -> Data:
    """A student of a public school in special education, whom no plan lets seclude."""
    known: Data = {
        "id": "student-1",
        "enrolled_as": "public_k12",
        "special_education": "eligible",
        "has_plan": True,
        "seclusion_planned_in": [],
        "restraint_planned_in": [],
    }
    return known | facts


def report(at: datetime, duration: timedelta, **facts: object) -> Data:
    """A final report that states everything."""
    return {
        "at": at,
        "final": True,
        "in_educational_file": True,
        "states_times": True,
        "decision_attached": True,
        "emergency": TEXT,
        "prior_steps": TEXT,
        "description": TEXT,
        "duration": duration,
        "plan_effect": TEXT,
        "per_iep": False,
        "names_injury": False,
    } | facts


def notice(at: datetime | date, **facts: object) -> Data:
    """A telephone call that reached the parent."""
    return {"id": "n1", "at": at, "method": "telephone", "outcome": "reached", "by": "staff-1"} | facts


def director_notice(at: datetime | date, **facts: object) -> Data:
    """Word to the director of all the text names."""
    return {"at": at, "told_emergency": True, "told_per_iep": True, "told_injury": True} | facts


def incident(day: date, interventions: Sequence[Data], start: datetime, end: datetime) -> Data:
    """An incident of these interventions, all its papers done on the day.

    Args:
        day: Its day.
        interventions: What was done.
        start: When the first began.
        end: When the last ended.

    Returns:
        The incident as data.
    """
    return {
        "id": "I-1",
        "day": day,
        "school": "school-1",
        "student": student(),
        "interventions": list(interventions),
        "emergency": {
            "grounds": ["imminent_injury_to_others"],
            "serious_physical_harm": True,
            "warning_signs": True,
        },
        "all_alternatives_explored": True,
        "alternatives_ineffective": True,
        "replaced_alternative": False,
        "treated_with_dignity": True,
        "injuries": [],
        "crisis_team_responded": True,
        "report": report(end + timedelta(hours=2), end - start),
        "notices": [notice(start + (end - start) / 2)],
        "immediate_attempt": True,
        "report_copy": {"at": end + timedelta(hours=3)},
        "director_notice": director_notice(end + timedelta(hours=2)),
        "state_report": {"done": False},
    }


def credentials(days: Iterable[date]) -> list[Data]:
    """A training on each of these days."""
    return [{"at": day} for day in days]


def staff(**facts: object) -> Data:
    """A teacher of the district, trained each August from 2018 to 2035."""
    return {
        "id": "staff-1",
        "role": "teacher",
        "employed_by_district": True,
        "works_in_public_school": True,
        "contracted_for_students": False,
        "decides_as": "other",
        "credentials": credentials(date(year, 8, 20) for year in range(2018, 2036)),
    } | facts


def room(**facts: object) -> Data:
    """A room that meets section IV, without a lock."""
    return {
        "id": "room-1",
        "size_appropriate": True,
        "ceiling_comparable": True,
        "heating_comparable": True,
        "cooling_comparable": True,
        "ventilation_comparable": True,
        "lighting_comparable": True,
        "free_of_danger": True,
        "meets_building_code": True,
        "lockable": False,
        "window": dict.fromkeys(("unbreakable", "student_sees_out", "shows_student", "shows_employee"), True),
        "cleared_classroom": False,
    } | facts


def techniques() -> list[Data]:
    """What is taught: a hold, a transport, a carry; and what must never be used."""
    return [
        technique("standing-hold", "standing"),
        technique("seated-hold", "seated"),
        technique("two-person-transport", "standing", carries=True),
        technique("prone-hold", "prone"),
    ]


def technique(name: str, position: str, *, carries: bool = False) -> Data:
    """One hold or transport."""
    return {
        "id": name,
        "position": position,
        "restricts_air_flow": False,
        "immobilizes": True,
        "restricts_torso": False,
        "carries": carries,
    }
