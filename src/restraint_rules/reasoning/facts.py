"""Reading single facts out of the record, with the path to name where one is blank."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import islice

from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, pending, review, unknown
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.limits import MAX_NAMED
from restraint_rules.models.base import Facts
from restraint_rules.models.inexact import LengthBetween, least_of, most_of
from restraint_rules.models.interventions import Hold, Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use, item_path

__all__ = [
    "attested",
    "attested_at_end",
    "by_an_employee",
    "entries",
    "hold_evidence",
    "hold_fact",
    "holds_of",
    "no_longer_than",
    "purpose_verdict",
    "recorded",
    "shown",
    "shown_of_hold",
    "verdict_on",
]


def recorded(value: bool | None, path: str) -> Fact:  # noqa: FBT001 - the fact itself
    """Take a recorded fact, or name its path as missing."""
    if value is None:
        return Fact(None, (path,))
    return YES if value else NO


def by_an_employee(people: tuple[str, ...] | None, context: Context) -> Fact:
    """Whether a school employee did what the text asks one to do: a blank is presumed to be one.

    Args:
        people: Who did it; of several, one employee suffices.
        context: Knows whom the policy calls a school employee.
    """
    return YES if context.by_employee(people) else NO


def holds_of(record: Period, path: str) -> list[tuple[Hold, str]]:
    """List the holds with their paths; none where they are not recorded."""
    return [(hold, item_path(f"{path}.holds", hold.id)) for hold in record.holds or ()]


def hold_fact(hold: Hold, name: str, context: Context, path: str) -> Fact:
    """Take what the hold says, else what its technique says; of a position, whether it is prone."""
    value = getattr(hold, name)
    if value is None and hold.technique is not None:
        technique = context.setting.techniques_by_id.get(hold.technique)
        if technique is None:
            return Fact(None, (f"setting.techniques[{hold.technique}]",))
        value = getattr(technique, name)
        path = f"setting.techniques[{hold.technique}]" if value is None else path
    if value is None:
        return Fact(None, (f"{path}.{name}",))
    return YES if (value == "prone" if name == "position" else value) else NO


def entries(items: Iterable[Facts], path: str, *names: str, context: Context, since: str = "at") -> Evidence:
    """Show the first few of a list's items that are known at ``as_of``, or that none was.

    Args:
        items: The items, of which those without an id are not told apart.
        path: Where the list stands.
        names: What to show of each.
        context: Tells what is later than ``as_of``.
        since: The item's moment: before it nothing of the item is known.
    """
    known = (one for one in items if not context.is_later(getattr(one, since)))
    listed = list(islice(known, MAX_NAMED))
    if not listed:
        return ((path, ()),)
    return tuple(
        fact for one in listed for fact in shown(one, item_path(path, getattr(one, "id", None)), *names)
    )


def shown(record: Facts | None, path: str, *names: str) -> Evidence:
    """Show what a record says under some names, as evidence; blanks are left out."""
    if record is None:
        return ()
    values = [(f"{path}.{name}", getattr(record, name)) for name in names]
    return tuple([fact for fact in values if fact[1] is not None])


HOLD_FACTS = ("position", "restricts_air_flow", "immobilizes", "restricts_torso", "carries")


def hold_evidence(record: Period, context: Context, path: str) -> Evidence:
    """Show what is recorded of the holds and of the techniques they name."""
    evidence: Evidence = ()
    for hold, at in holds_of(record, path):
        evidence += shown_of_hold(hold, at, context)
    return evidence


def shown_of_hold(hold: Hold, path: str, context: Context) -> Evidence:
    """Show what is recorded of one hold and of its technique."""
    technique = context.setting.techniques_by_id.get(hold.technique or "")
    taught = shown(technique, f"setting.techniques[{hold.technique}]", *HOLD_FACTS)
    return shown(hold, path, "technique", *HOLD_FACTS, "device") + taught


NONE_BAD: frozenset[str] = frozenset()


def attested(
    code: str, path: str, facts: Iterable[tuple[str, bool | None]], bad: frozenset[str] = NONE_BAD
) -> Verdict:
    """Judge facts that are judgements: one attested to be false fails, a blank asks a person.

    Args:
        code: Stem of the message codes: ``.attested``, ``.denied``, ``.question``.
        path: The part of the subject.
        facts: Path and value of each judgement, as recorded; true is good.
        bad: Paths of those of which false is good.

    Returns:
        A pass, a failure or a review.
    """
    evidence = tuple(facts)
    denied = [fact for fact in evidence if fact[1] is (fact[0] in bad)]
    if denied:
        return failed(f"{code}.denied", path, evidence=tuple(denied))
    missing = [at for at, value in evidence if value is None]
    if missing:
        return review(f"{code}.question", path, missing=tuple(missing), evidence=evidence)
    return passed(f"{code}.attested", path, evidence=evidence)


def attested_at_end(use: Use, name: str, code: str, running: str) -> Verdict:
    """Judge how a period ended, which is a judgement; while it goes on there is none yet.

    Args:
        use: The period.
        name: The judgement's name.
        code: Stem of the message codes.
        running: The message's code while it goes on.
    """
    if use.running:
        return pending(running, use.path)
    return attested(code, use.path, [(f"{use.path}.{name}", getattr(use.record, name))])


def no_longer_than(stated: timedelta | LengthBetween, limit: timedelta, path: str) -> Fact:
    """Whether a stated length is no more than a limit, wherever between its bounds it lies."""
    most = most_of(stated)
    if most is not None and most <= limit:
        return YES
    return NO if least_of(stated) > limit else Fact(None, (path,))


def purpose_verdict(use: Use, purpose: str) -> Verdict:
    """Judge a recorded purpose; there is a rule for each, because a finding is known by its rule."""
    path = f"{use.path}.as_{purpose}"
    value = getattr(use.record, f"as_{purpose}")
    if value is None:
        return unknown(f"{purpose}.unknown", use.path, missing=(path,))
    if value:
        return failed(f"{purpose}.yes", use.path, evidence=((path, value),))
    return passed(f"{purpose}.no", use.path, evidence=((path, value),))


def verdict_on(code: str, fact: Fact, evidence: Evidence) -> Verdict:
    """Say that a fact is so, is not, or is not known."""
    if fact.value is None:
        return unknown(f"{code}.unknown", missing=fact.missing)
    if fact.value:
        return passed(f"{code}.yes", evidence=evidence)
    return failed(f"{code}.no", evidence=evidence)
