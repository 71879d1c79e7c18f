"""Medication that restrains: what is prescribed, and authorized by the parent for school, is none."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import all_of, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import AgentUse
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = ["no_medication_restraint"]

PRESCRIBED = ("integral_to_plan", "initial_orders")
"""What shows that a physician prescribed it: an established plan, or first orders."""


@rule("medication")
def no_medication_restraint(agent: AgentUse, _context: Context) -> Verdict:
    """No drug controls behaviour but what a physician prescribed and the parent authorized for school."""
    record, path = agent.record, agent.path
    prescribed = any_of(recorded(getattr(record, name), f"{path}.{name}") for name in PRESCRIBED)
    consented = recorded(record.parent_consent, f"{path}.parent_consent")
    evidence = shown(record, path, *PRESCRIBED, "parent_consent")
    return SCHOOLS.met("duty.no_drug", all_of([prescribed, consented]), path, evidence)
