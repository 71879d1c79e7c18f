"""Facts for tests of the federal guidance: incidents and records of which a test changes one fact.

Everything here is invented. The kit's incident is a restraint from 10:00 to 10:10 on Thursday 5 March 2026.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from builders import Told, judge, only, report_by_kit, told

from restraint_rules.findings import Finding
from restraint_rules.models import Incident, PlanningMeeting, StudentRecord
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE, US_ED_2012
from restraint_rules.policy import Clause, Policy
from restraint_rules.reasoning.rule import Rule
from restraint_rules.report import Report
from restraint_rules.testing import (
    at,
    incident,
    lawful_restraint,
    lawful_seclusion,
    meeting,
    record,
    time_out,
)

__all__ = [
    "NOTICE",
    "TWO_DAYS",
    "again",
    "binding",
    "doubtful_incident",
    "failing",
    "finding_of_guidance",
    "incident_of_restraint",
    "incident_of_seclusion",
    "report_of_guidance",
    "review_meeting",
    "told_of_guidance",
]

NOTICE: dict[str, Any] = {"id": "n1", "at": at("10:05"), "method": "telephone", "outcome": "reached"}
"""The parent was reached while the student was held."""

TWO_DAYS = (date(2026, 3, 5), date(2026, 3, 9))


def incident_of_restraint(**facts: Any) -> Incident:
    """An incident of one restraint."""
    return incident(interventions=[lawful_restraint(**facts)])


def incident_of_seclusion(**facts: Any) -> Incident:
    """An incident of one seclusion."""
    return incident(interventions=[lawful_seclusion(**facts)])


def again(*days: date, **facts: Any) -> StudentRecord:
    """A student restrained on some days; two unless told otherwise."""
    incidents = [incident(day, id=f"I-{number}") for number, day in enumerate(days or TWO_DAYS, 1)]
    return record(**{"incidents": incidents, "meetings": [], **facts})


def doubtful_incident(day: date) -> Incident:
    """An incident of which the facts leave open whether it was a restraint."""
    hold = {"immobilizes": None, "carries": False, "restricts_torso": False}
    one = time_out(at("10:00", day), holds=[hold])
    return incident(day, id="I-doubtful", interventions=[one])


def review_meeting(day: date = TWO_DAYS[-1], **facts: Any) -> PlanningMeeting:
    """A meeting at half past three that did no work on strategies but what is given."""
    work = dict.fromkeys(("behavior_plan", "behavioral_assessment", "functional_assessment"), "not_done")
    return PlanningMeeting.model_validate(meeting(day).model_dump() | work | facts)


def finding_of_guidance(subject: Subject, clause: str, **arguments: Any) -> Finding:
    """The one finding under a principle."""
    return only(judge(subject, **{"policy": US_ED_2012, **arguments}), clause)


def told_of_guidance(subject: Subject, clause: str, **arguments: Any) -> Told:
    """Status, code and missing paths of the one finding under a principle."""
    return told(finding_of_guidance(subject, clause, **arguments))


def report_of_guidance(subject: Subject | None = None, **arguments: Any) -> Report:
    """Judge under the guidance with the kit's calendar and standing facts."""
    return report_by_kit(subject or incident(), **{"policy": US_ED_2012} | arguments)


def failing(report: Report) -> dict[str, str]:
    """The clauses that are not followed, with the level."""
    return {one.clause: one.level for one in report if one.status == "fail"}


def binding(rule: Rule[Any]) -> Policy:
    """A policy that binds one rule under 1, and says who is a school employee."""
    definitions = tuple(clause for clause in SPRAGUE.clauses if clause.definition)
    return replace(SPRAGUE, id="one-rule", clauses=(*definitions, Clause("1", "One rule", rule)))
