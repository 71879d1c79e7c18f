"""How rules on schools say what they find of one fact or act: few sentences, which a duty's words complete.

A duty is named by a code whose words stand in the catalogue, for example ``duty.witnessed``.
"""

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Evidence, Verdict, failed, not_applicable, passed, unknown
from restraint_rules.kleene import Fact
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import attested, recorded, shown
from restraint_rules.reasoning.timeliness import Timing, judge_act

__all__ = ["act_within", "as_asked", "fact_asked", "judgement_asked", "only_if"]


def as_asked(duty: str, fact: Fact, path: str, evidence: Evidence = ()) -> Verdict:
    """Say whether it is as a text asks, by what is recorded."""
    if fact.value is None:
        return unknown("asked.unrecorded", path, missing=fact.missing, evidence=evidence, duty=duty)
    if fact.value:
        return passed("asked.met", path, evidence=evidence, duty=duty)
    return failed("asked.broken", path, evidence=evidence, duty=duty)


def fact_asked(duty: str, record: Facts | None, name: str, path: str, at: str, *, good: bool) -> Verdict:
    """Judge one recorded fact.

    Args:
        duty: The duty's code.
        record: What it is recorded in; ``None``: that is not recorded at all.
        name: The fact's name.
        path: The part of the subject the finding is about.
        at: The record's path.
        good: Which value is as the text asks.
    """
    value = getattr(record, name, None)
    fact = recorded(None if value is None else value is good, f"{at}.{name}")
    return as_asked(duty, fact, path, shown(record, at, name))


def judgement_asked(duty: str, record: Facts | None, name: str, path: str, at: str) -> Verdict:
    """Judge a fact that is a judgement: a blank asks a person."""
    value = getattr(record, name, None)
    return attested("asked", path, [(f"{at}.{name}", value)])._replace(params={"duty": duty})


def only_if(condition: Fact, why: str, duty: str, path: str) -> Verdict | None:
    """Say why a duty is not asked where its condition fails or is open; nothing where it holds."""
    if condition.value is False:
        return not_applicable("asked.no_call", path, why=why)
    if condition.value is None:
        return unknown("asked.condition", path, missing=condition.missing, duty=duty)
    return None


def act_within(
    duty: str, act: Act | None, within: Unit, anchor: Span, trigger: str, at: str, context: Context
) -> Verdict:
    """Judge an act due so long after something.

    Args:
        duty: The duty's code.
        act: The act.
        within: How long after.
        anchor: After when.
        trigger: Code of what that is.
        at: The act's path.
        context: The context.
    """
    timing = Timing(context, context.due(within, anchor, trigger), anchor, "asked.act", at)
    return judge_act(act, context, timing)._replace(params={"duty": duty})
