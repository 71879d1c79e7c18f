"""Facts for tests: a lawful incident, of which a test changes one fact.

Everything here is invented. Times are given as wall-clock text in the school's zone.
"""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.findings import Finding
from restraint_rules.models import Incident, Setting
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE
from restraint_rules.report import Report

ZONE = ZoneInfo("America/New_York")
DAY = "2026-03-05"  # a Thursday with school before and after
LATER = "2026-04-30T12:00"  # when everything is overdue that was not done

FEBRUARY_VACATION = [date(2026, 2, 16) + timedelta(days=n) for n in range(5)]
CLOSURES = [
    date(2025, 9, 1),
    date(2025, 10, 13),
    date(2025, 11, 11),
    date(2025, 11, 27),
    date(2025, 11, 28),
    *[date(2025, 12, 24) + timedelta(days=n) for n in range(9)],
    date(2026, 1, 19),
    *FEBRUARY_VACATION,
    *[date(2026, 4, 13) + timedelta(days=n) for n in range(5)],
    date(2026, 5, 25),
]

CALENDAR = SchoolCalendar.from_closures(
    id="school-2025-26",
    zone="America/New_York",
    first_day=date(2025, 8, 27),
    last_day=date(2026, 6, 12),
    closures=CLOSURES,
)


def at(wall: str, *, fold: int = 0) -> datetime:
    """The moment a wall clock in the school shows; a bare time is on DAY."""
    text = wall if "T" in wall else f"{DAY}T{wall}"
    return datetime.fromisoformat(text).replace(tzinfo=ZONE, fold=fold)


def restraint(start: str | None = "10:00", end: str | None = "10:08", **facts: Any) -> dict[str, Any]:
    """A restraint with everything recorded that clauses ask of it."""
    return {
        "kind": "physical_restraint",
        "id": "r1",
        "started": start and at(start),
        "ended": end and at(end),
        "by": ["staff-1"],
        "as_discipline": False,
        "as_convenience": False,
        "only_as_long_as_needed": True,
        "monitoring": {"mode": "direct", "throughout": True},
        "distress_evaluations": [{"at": start and at(start), "recorded": True}],
        "determinations": [],
        "holds": [{"technique": "standing-hold"}],
    } | facts


def seclusion(start: str | None = "10:00", end: str | None = "10:08", **facts: Any) -> dict[str, Any]:
    """A seclusion with everything recorded that clauses ask of it."""
    return {
        "kind": "seclusion",
        "id": "s1",
        "started": start and at(start),
        "ended": end and at(end),
        "by": ["staff-1"],
        "as_discipline": False,
        "as_convenience": False,
        "only_as_long_as_needed": True,
        "monitoring": {"mode": "direct", "throughout": True, "frequent": True},
        "distress_evaluations": [{"at": start and at(start), "recorded": True}],
        "determinations": [],
        "room": "room-1",
        "physically_prevented": True,
        "locked": False,
        "per_iep": False,
    } | facts


def time_out(start: str | None = "10:00", end: str | None = "10:08", **facts: Any) -> dict[str, Any]:
    """An exclusionary time out with everything recorded that clauses ask of it."""
    return {
        "kind": "exclusionary_time_out",
        "id": "t1",
        "started": start and at(start),
        "ended": end and at(end),
        "by": ["staff-1"],
        "as_discipline": False,
        "in_room": True,
        "physically_prevented": False,
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


def agent(**facts: Any) -> dict[str, Any]:
    """A psychopharmacologic agent given with consent, and properly."""
    return {
        "kind": "psychopharmacologic_agent",
        "id": "a1",
        "given": at("10:00"),
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


def determination(when: str | None, **facts: Any) -> dict[str, Any]:
    """A decision that going on is necessary, by a trained administrator."""
    return {"at": when and at(when), "necessary": True, "role": "administrator", "trained": True} | facts


def incident(*interventions: dict[str, Any], **facts: Any) -> Incident:
    """A lawful, fully recorded incident; without interventions given, one restraint of eight minutes."""
    data = {
        "id": "I-1",
        "day": DAY,
        "student": {
            "id": "student-1",
            "enrolled_as": "public_k12",
            "has_plan": True,
            "seclusion_planned_in": [],
        },
        "interventions": interventions or [restraint()],
        "emergency": {"grounds": ["imminent_injury_to_others"], "warning_signs": True},
        "all_alternatives_explored": True,
        "injuries": [],
        "crisis_team_responded": True,
        "report": report(),
        "notices": [notice("10:05")],
        "immediate_attempt": True,
        "report_copy": {"at": at("2026-03-06T15:00")},
        "director_notice": {
            "at": at("2026-03-05T15:00"),
            "told_emergency": True,
            "told_per_iep": True,
            "told_injury": True,
        },
    }
    return Incident.model_validate(data | facts)


def report(**facts: Any) -> dict[str, Any]:
    """A report completed the same afternoon that states everything."""
    return {
        "at": at("14:00"),
        "final": True,
        "in_educational_file": True,
        "emergency": "recorded",
        "prior_steps": "recorded",
        "description": "recorded",
        "duration": 8,
        "plan_effect": "recorded",
        "per_iep": False,
    } | facts


def notice(when: str | None = "10:05", **facts: Any) -> dict[str, Any]:
    """A telephone call that reached the parent."""
    return {"at": when and at(when), "method": "telephone", "outcome": "reached", "by": "staff-1"} | facts


def setting(**facts: Any) -> Setting:
    """Standing facts that leave nothing open."""
    data = {
        "staff": [staff()],
        "rooms": [room()],
        "techniques": [
            {
                "id": "standing-hold",
                "position": "standing",
                "restricts_air_flow": False,
                "immobilizes": True,
                "carries": False,
            }
        ],
        "designated_notifiers": ["staff-1"],
    }
    return Setting.model_validate(data | facts)


def staff(**facts: Any) -> dict[str, Any]:
    """A trained teacher of the district."""
    return {
        "id": "staff-1",
        "role": "teacher",
        "employed_by_district": True,
        "contracted_for_students": False,
        "credentials": [{"at": "2025-08-25"}],
    } | facts


def room(**facts: Any) -> dict[str, Any]:
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
        "window": each(True, "unbreakable", "student_sees_out", "shows_student", "shows_employee"),
        "cleared_classroom": False,
    } | facts


def each(value: Any, *names: str) -> dict[str, Any]:
    """The same value under each name."""
    return dict.fromkeys(names, value)


def judge(subject: Subject | None = None, *, as_of: str = LATER, **arguments: Any) -> Report:
    """Judge under Sprague with the default calendar and setting."""
    return evaluate(
        subject or incident(),
        policy=arguments.pop("policy", SPRAGUE),
        calendar=arguments.pop("calendar", CALENDAR),
        setting=arguments.pop("setting", setting()),
        as_of=at(as_of),
        **arguments,
    )


def only(report: Report, clause: str, rule: str = "") -> Finding:
    """The one finding under a clause (and rule, by the end of its name)."""
    (found,) = [one for one in report.of(clause) if one.rule.endswith(rule)]
    return found


def status(subject: Subject | None, clause: str, rule: str = "", **arguments: Any) -> str:
    """The status of the one finding under a clause."""
    return only(judge(subject, **arguments), clause, rule).status


def told(
    subject: Subject | None, clause: str, rule: str = "", **arguments: Any
) -> tuple[str, str, tuple[str, ...]]:
    """Status, code and missing paths of the one finding under a clause."""
    found = only(judge(subject, **arguments), clause, rule)
    return found.status, found.code, found.missing
