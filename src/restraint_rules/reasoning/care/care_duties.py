"""How rules of care say what they find: few sentences for every duty, which the duty's words complete.

A duty is named by a code whose words stand in the catalogue, for example ``duty.least_restrictive``.
"""

from collections.abc import Iterable

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.kleene import Fact, all_of
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.timeliness import act_evidence, deed

__all__ = [
    "act_done",
    "act_within",
    "holds",
    "names_all",
    "pending_while_running",
    "prompt_act",
    "reason_not_to_ask",
]


def holds(items: Iterable[object] | None, wanted: frozenset[str], path: str) -> Fact:
    """Whether a list names everything that is wanted; a list that is not recorded leaves it open."""
    return Fact(None, (path,)) if items is None else Fact(wanted <= set(items))


def names_all(
    duty: str, items: tuple[object, ...] | None, wanted: frozenset[str], path: str, at: str
) -> Verdict:
    """Judge whether a list names everything that is wanted."""
    evidence = () if items is None else ((at, items),)
    return CARE.met(duty, holds(items, wanted, at), path, evidence=evidence)


def reason_not_to_ask(duty: str, path: str, *conditions: tuple[Fact, str]) -> Verdict | None:
    """Say why a duty is not asked if a condition fails, or that one is open; nothing if all hold."""
    for condition, why in conditions:
        if condition.value is False:
            return CARE.no_call(why, path)
    open_ones = [condition for condition, _ in conditions if condition.value is None]
    return CARE.only_if(all_of(open_ones), "", duty, path) if open_ones else None


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
    return CARE.act_by(duty, act, context.due(within, anchor, trigger), anchor, path, at, context)


def unrecorded_anchor(
    duty: str, act: Act | None, path: str, at: str, anchor_path: str, context: Context
) -> Verdict:
    """Say that it cannot be told if an act was in time: nobody recorded from when the time counts."""
    done, _ = deed(act, context, at)
    missing = (anchor_path,) if done is not None else (anchor_path, at)
    return unknown("care.condition", path, missing=missing, duty=duty)


def act_done(duty: str, record: Facts, name: str, path: str, context: Context) -> Verdict:
    """Judge an act for which the text sets no moment: not done, it is still to be done.

    Args:
        duty: The duty's code.
        record: What it is recorded in.
        name: The act's name there.
        path: The record's path, which the finding is about.
        context: The context.
    """
    at, act = f"{path}.{name}" if path else name, act_of(record, name)
    done, _ = deed(act, context, at)
    if done is None:
        return unknown("care.act.not_recorded", path, missing=(at,), duty=duty)
    evidence = act_evidence(act, at) if act is not None else ()
    if not done:
        return pending("care.act.pending", path, evidence=evidence, duty=duty)
    return passed("care.act.done", path, evidence=evidence, duty=duty)


def prompt_act(duty: str, record: Facts, name: str, path: str, context: Context) -> Verdict:
    """Judge an act due as soon as possible: once done, if it was prompt is a judgement."""
    verdict = act_done(duty, record, name, path, context)
    if verdict.status != "pass":
        return verdict
    return CARE.judgement(duty, act_of(record, name), "promptly", path, f"{path}.{name}")


def act_of(record: Facts, name: str) -> Act | None:
    """The act of a record under a name."""
    act: Act | None = getattr(record, name)
    return act


def pending_while_running(use: UseInCare) -> Verdict | None:
    """Say that a use still goes on, where a duty begins with its end; nothing where it does not."""
    return pending("care.running", use.path) if use.running else None
