"""How rules of care say what they find: few sentences for every duty, which the duty's words complete.

A duty is named by a code whose words stand in the catalogue, for example ``duty.least_restrictive``.
"""

from collections.abc import Iterable

from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import (
    Evidence,
    Verdict,
    failed,
    not_applicable,
    passed,
    pending,
    unknown,
)
from restraint_rules.kleene import Fact, all_of
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts
from restraint_rules.models.care.practitioners import PromptAct
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import attested, recorded
from restraint_rules.reasoning.timeliness import Timing, act_evidence, deed, judge_act

__all__ = [
    "act_by",
    "act_done",
    "act_within",
    "duty_met",
    "flag",
    "follows_from",
    "holds",
    "judgement",
    "names_all",
    "no_call",
    "pending_while_running",
    "prompt_act",
    "reason_not_to_ask",
]


def duty_met(duty: str, fact: Fact, path: str = "", *, evidence: Evidence = ()) -> Verdict:
    """Say whether a duty is met, by what is recorded."""
    if fact.value is None:
        return unknown("care.unrecorded", path, missing=fact.missing, evidence=evidence, duty=duty)
    if fact.value:
        return passed("care.met", path, evidence=evidence, duty=duty)
    return failed("care.broken", path, evidence=evidence, duty=duty)


def flag(duty: str, record: Facts | None, name: str, path: str, at: str, *, good: bool = True) -> Verdict:
    """Judge one recorded fact.

    Args:
        duty: The duty's code.
        record: What it is recorded in; ``None``: that is not recorded at all.
        name: The fact's name.
        path: The part of the subject the finding is about.
        at: The record's path.
        good: Which value meets the duty.
    """
    value = getattr(record, name) if record is not None else None
    where = f"{at}.{name}" if at else name
    evidence = () if value is None else ((where, value),)
    fact = recorded(None if value is None else value is good, where)
    return duty_met(duty, fact, path, evidence=evidence)


def judgement(duty: str, record: Facts | None, name: str, path: str, at: str) -> Verdict:
    """Judge a fact that is a judgement: a blank asks a person."""
    where = f"{at}.{name}" if at else name
    value = getattr(record, name) if record is not None else None
    return attested("care", path, [(where, value)])._replace(params={"duty": duty})


def holds(items: Iterable[object] | None, wanted: frozenset[str], path: str) -> Fact:
    """Whether a list names everything that is wanted; a list that is not recorded leaves it open."""
    return Fact(None, (path,)) if items is None else Fact(wanted <= set(items))


def names_all(
    duty: str, items: tuple[object, ...] | None, wanted: frozenset[str], path: str, at: str
) -> Verdict:
    """Judge whether a list names everything that is wanted."""
    evidence = () if items is None else ((at, items),)
    return duty_met(duty, holds(items, wanted, at), path, evidence=evidence)


def no_call(why: str, path: str = "") -> Verdict:
    """Say that nothing calls for the duty, and why."""
    return not_applicable("care.no_call", path, why=why)


def follows_from(condition: Fact, why: str, duty: str, path: str = "") -> Verdict | None:
    """Say why a duty is not asked where its condition fails or is open; nothing where it holds."""
    if condition.value is False:
        return no_call(why, path)
    if condition.value is None:
        return unknown("care.condition", path, missing=condition.missing, duty=duty)
    return None


def reason_not_to_ask(duty: str, path: str, *conditions: tuple[Fact, str]) -> Verdict | None:
    """Say why a duty is not asked if a condition fails, or that one is open; nothing if all hold."""
    for condition, why in conditions:
        if condition.value is False:
            return no_call(why, path)
    open_ones = [condition for condition, _ in conditions if condition.value is None]
    return follows_from(all_of(open_ones), "", duty, path) if open_ones else None


def act_by(
    duty: str, act: Act | None, due: Due, anchor: Span, path: str, at: str, context: Context
) -> Verdict:
    """Judge an act against a deadline."""
    timing = Timing(context, due, anchor, "care.act", at)
    return judge_act(act, context, timing)._replace(path=path, params={"duty": duty})


def act_within(
    duty: str,
    act: Act | None,
    within: Unit,
    after: tuple[Span | None, str, str],
    path: str,
    at: str,
    context: Context,
) -> Verdict:
    """Judge an act due so long after something.

    Args:
        duty: The duty's code.
        act: The act.
        within: How long after.
        after: After when, the code of what that is, and its path where it is not recorded.
        path: The part of the subject the finding is about.
        at: The act's path.
        context: The context.
    """
    anchor, trigger, anchor_path = after
    if anchor is None:
        return unrecorded_anchor(duty, act, path, at, anchor_path, context)
    return act_by(duty, act, context.due(within, anchor, trigger), anchor, path, at, context)


def unrecorded_anchor(
    duty: str, act: Act | None, path: str, at: str, anchor_path: str, context: Context
) -> Verdict:
    """Say that it cannot be told if an act was in time: nobody recorded from when the time counts."""
    done, _ = deed(act, context, at)
    missing = (anchor_path,) if done is not None else (anchor_path, at)
    return unknown("care.condition", path, missing=missing, duty=duty)


def act_done(duty: str, act: Act | None, path: str, at: str, context: Context) -> Verdict:
    """Judge an act for which the text sets no moment: not done, it is still to be done."""
    done, _ = deed(act, context, at)
    if done is None:
        return unknown("care.act.not_recorded", path, missing=(at,), duty=duty)
    evidence = act_evidence(act, at) if act is not None else ()
    if not done:
        return pending("care.act.pending", path, evidence=evidence, duty=duty)
    return passed("care.act.done", path, evidence=evidence, duty=duty)


def prompt_act(duty: str, act: PromptAct | None, path: str, at: str, context: Context) -> Verdict:
    """Judge an act due as soon as possible: once done, if it was prompt is a judgement."""
    verdict = act_done(duty, act, path, at, context)
    if act is None or verdict.status != "pass":
        return verdict
    return judgement(duty, act, "promptly", path, at)


def pending_while_running(use: UseInCare) -> Verdict | None:
    """Say that a use still goes on, where a duty begins with its end; nothing where it does not."""
    return pending("care.running", use.path) if use.running else None
