"""Psychopharmacologic agents: consent, dose, lawful administration."""

from typing import Literal

from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.kleene import Fact, all_of, any_of
from restraint_rules.models.emergencies import Ground
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.emergencies import shows
from restraint_rules.reasoning.course.episode import AgentUse
from restraint_rules.reasoning.facts import attested, recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = ["consented_or_excepted", "judged_as_proper"]


@rule("medication", by_employee=True, grounds="fewer")
def consented_or_excepted(agent: AgentUse, _context: Context, *, grounds: frozenset[Ground]) -> Verdict:
    """No agent without consent of student and parent, unless in an emergency, as planned or first ordered.

    Args:
        grounds: The recorded grounds that make an emergency.
    """
    answer = any_of([*exceptions(agent, grounds), consent(agent)])
    if answer.value is None:
        return unknown("agent.unknown", agent.path, missing=answer.missing)
    if answer.value:
        return passed("agent.allowed", agent.path)
    return failed("agent.not_allowed", agent.path, evidence=shown(agent.record, agent.path, *GROUNDS))


GROUNDS = (
    "student_consent",
    "parent_consent",
    "as_emergency",
    "integral_to_plan",
    "no_plan_developed",
    "initial_orders",
)
"""What could have allowed it."""


def consent(agent: AgentUse) -> Fact:
    """Whether both student and parent consented."""
    record, path = agent.record, agent.path
    return all_of(
        [
            recorded(record.student_consent, f"{path}.student_consent"),
            recorded(record.parent_consent, f"{path}.parent_consent"),
        ]
    )


def exceptions(agent: AgentUse, grounds: frozenset[Ground]) -> list[Fact]:
    """Whether it was an emergency, part of the plan, or first orders where there is no plan yet."""
    record, path = agent.record, agent.path
    ground = shows(agent.incident.emergency, "emergency", grounds)
    in_emergency = all_of([recorded(record.as_emergency, f"{path}.as_emergency"), ground])
    planned = recorded(record.integral_to_plan, f"{path}.integral_to_plan")
    first_orders = all_of(
        [
            recorded(record.no_plan_developed, f"{path}.no_plan_developed"),
            recorded(record.initial_orders, f"{path}.initial_orders"),
        ]
    )
    return [in_emergency, planned, first_orders]


@rule("medication")
def judged_as_proper(agent: AgentUse, _context: Context, *, topic: Literal["dose", "law"]) -> Verdict:
    """An agent is given properly in the named respect; whether it is, is a judgement.

    Args:
        topic: ``dose`` (therapeutic, and no substitute for treatment) or ``law`` (law and policy kept).
    """
    bad = frozenset({f"{agent.path}.replaces_treatment"})
    return attested(f"agent.{topic}", agent.path, judgements(agent, topic), bad)


def judgements(agent: AgentUse, topic: str) -> list[tuple[str, bool | None]]:
    """List the judgements a topic asks for, as recorded."""
    record, path = agent.record, agent.path
    if topic == "law":
        return [(f"{path}.lawfully_administered", record.lawfully_administered)]
    return [
        (f"{path}.therapeutic_dose", record.therapeutic_dose),
        (f"{path}.replaces_treatment", record.replaces_treatment),
    ]
