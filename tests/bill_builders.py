"""Facts for tests of the federal bill: an incident it would allow, of which a test changes one fact."""

from collections.abc import Iterable
from typing import Any

from builders import Told, at, incident, judge, only, restraint, seclusion, told

from restraint_rules.findings import Finding
from restraint_rules.models import Incident
from restraint_rules.policies import KEEPING_ALL_STUDENTS_SAFE_ACT
from restraint_rules.policy import Clause, Policy
from restraint_rules.reasoning.rule import Rule

__all__ = ["BILL", "allowed", "finding_of_bill", "held", "policy_of", "secluded", "told_of_bill", "watched"]

BILL = KEEPING_ALL_STUDENTS_SAFE_ACT

CHILD = {
    "id": "student-1",
    "enrolled_as": "public_k12",
    "has_plan": True,
    "seclusion_planned_in": [],
    "restraint_planned_in": [],
}


def watched(**facts: Any) -> dict[str, Any]:
    """Watched face to face, throughout."""
    return {"mode": "direct", "throughout": True, "frequent": True, "face_to_face": True} | facts


def held(start: str | None = "10:00", end: str | None = "10:08", **facts: Any) -> dict[str, Any]:
    """A restraint with everything recorded that the bill asks of it."""
    recorded = {
        "monitoring": watched(),
        "mechanical": False,
        "medically_contraindicated": False,
        "ended_when_danger_passed": True,
        "conduct": {"least_force": True, "hindered_speech": False, "no_trained_at_hand": False},
    }
    return restraint(start, end, **recorded | facts)


def secluded(start: str | None = "10:00", end: str | None = "10:08", **facts: Any) -> dict[str, Any]:
    """A seclusion by the bill's own words."""
    recorded = {"monitoring": watched(), "involuntary": True, "alone": True, "ended_when_danger_passed": True}
    return seclusion(start, end, **recorded | facts)


def allowed(*interventions: dict[str, Any], student: Any = None, **facts: Any) -> Incident:
    """An incident that the bill would allow; without interventions given, one restraint of eight minutes."""
    recorded = {
        "emergency": {"grounds": ["imminent_injury_to_others"], "serious_physical_harm": True},
        "alternatives_ineffective": True,
        "report_copy": {"at": at("15:00")},
    }
    return incident(*(interventions or [held()]), student=CHILD | (student or {}), **recorded | facts)


def finding_of_bill(subject: Incident, clause: str, rule: str = "", **arguments: Any) -> Finding:
    """The one finding under a provision of the bill."""
    return only(judge(subject, policy=arguments.pop("policy", BILL), **arguments), clause, rule)


def told_of_bill(subject: Incident, clause: str, rule: str = "", **arguments: Any) -> Told:
    """Status, code and missing paths of the one finding under a provision of the bill."""
    return told(finding_of_bill(subject, clause, rule, **arguments))


def policy_of(*rules: Rule[Any], definitions: Iterable[Clause] = ()) -> Policy:
    """A text that asks this alone, each rule under its number, with some definitions."""
    asked = (Clause(str(number), "Asked", rule) for number, rule in enumerate(rules, start=1))
    return Policy(
        id="alone",
        title="One duty alone",
        authority="Nobody",
        jurisdiction="US",
        setting="schools",
        binding="bill",
        source="Invented",
        in_force=None,
        clauses=(*definitions, *asked),
    )
