"""Drugs that control behaviour: only as a licensed professional authorizes."""

from restraint_rules.findings.verdict import Verdict, failed, passed, review, unknown
from restraint_rules.kleene import any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import AgentUse
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = ["never_unless_authorized"]

AUTHORIZING = ("initial_orders", "integral_to_plan", "lawfully_administered")
"""What shows an authorization: a practitioner's orders, the plan, or that medication law was kept."""


@rule("medication")
def never_unless_authorized(agent: AgentUse, _context: Context) -> Verdict:
    """No drug controls behaviour or restricts movement but as a licensed professional authorized.

    Consent authorizes nothing, nor does an emergency. Who authorized is not recorded: orders show it, the
    established plan does, and so does that law and medication policy were kept, which is a judgement.
    """
    record, path = agent.record, agent.path
    answer = any_of(recorded(getattr(record, name), f"{path}.{name}") for name in AUTHORIZING)
    evidence = shown(record, path, *AUTHORIZING)
    if answer.value:
        return passed("drug.authorized", path, evidence=evidence)
    if answer.value is False:
        return failed("drug.not_authorized", path, evidence=evidence)
    if record.lawfully_administered is None:
        missing = (f"{path}.lawfully_administered",)
        return review("drug.question", path, missing=missing, evidence=evidence)
    return unknown("drug.unknown", path, missing=answer.missing, evidence=evidence)
