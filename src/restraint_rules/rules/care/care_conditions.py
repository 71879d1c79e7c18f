"""Why restraint or seclusion is used in care, and how it is chosen, carried out and ended."""

from restraint_rules.findings.verdict import Verdict, pending
from restraint_rules.kleene import NO, YES, Fact, all_of
from restraint_rules.models.care.uses import CareGround, Purpose
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = [
    "alternatives_ineffective",
    "dignity_preserved",
    "emergency_identified",
    "ended_at_earliest",
    "free_from_abuse",
    "least_restrictive",
    "never_for",
    "on_consultation",
    "only_against",
    "only_for_violent_behavior",
    "plan_modified",
    "proportionate",
    "safe_technique",
]


@rule("care_use", purposes="further")
def never_for(use: UseInCare, _context: Context, *, purposes: frozenset[Purpose]) -> Verdict:
    """It is never used for a purpose the text forbids.

    Args:
        purposes: What the text forbids.
    """
    at, given = f"{use.path}.purposes", use.record.purposes
    fact = Fact(None, (at,)) if given is None else Fact(purposes.isdisjoint(given))
    evidence = () if given is None else ((at, given),)
    return CARE.met("duty.never_for", fact, use.path, evidence=evidence)


@rule("care_use", grounds="fewer", imminent="more", unanticipated="more")
def only_against(
    use: UseInCare, _context: Context, *, grounds: frozenset[CareGround], imminent: bool, unanticipated: bool
) -> Verdict:
    """It is used only against a danger the text names.

    Args:
        grounds: The recorded grounds that show such a danger.
        imminent: Whether the danger must be immediate or imminent.
        unanticipated: Whether the behaviour must not have been anticipated.
    """
    record, path = use.record, use.path
    facts = [shows(record.grounds, grounds, f"{path}.grounds")]
    names = ["grounds"]
    if imminent:
        names.append("imminent")
        facts.append(recorded(record.imminent, f"{path}.imminent"))
    if unanticipated:
        names.append("unanticipated")
        facts.append(recorded(record.unanticipated, f"{path}.unanticipated"))
    return CARE.met("duty.only_against", all_of(facts), path, evidence=shown(record, path, *names))


def shows(given: tuple[CareGround, ...] | None, grounds: frozenset[CareGround], at: str) -> Fact:
    """Whether the record gives one of some grounds; one it leaves unclear shows none."""
    if given is None:
        return Fact(None, (at,))
    return NO if grounds.isdisjoint(given) else YES


@rule("care_seclusion")
def only_for_violent_behavior(use: UseInCare, _context: Context) -> Verdict:
    """Seclusion is used only to manage violent or self-destructive behaviour."""
    return CARE.fact("duty.only_for_violent", use.record, "violent_behavior", use.path)


@rule("care_use")
def alternatives_ineffective(use: UseInCare, _context: Context) -> Verdict:
    """Less restrictive interventions were found ineffective first, or no other was possible: a judgement."""
    return CARE.judgement("duty.alternatives_ineffective", use.record, "alternatives_ineffective", use.path)


@rule("care_use")
def least_restrictive(use: UseInCare, _context: Context) -> Verdict:
    """Type and technique are the least restrictive that will be effective: a judgement."""
    return CARE.judgement("duty.least_restrictive", use.record, "least_restrictive", use.path)


@rule("care_use")
def safe_technique(use: UseInCare, _context: Context) -> Verdict:
    """It is carried out by safe and appropriate techniques: a judgement."""
    return CARE.judgement("duty.safe_technique", use.record, "safe_technique", use.path)


@rule("care_use")
def proportionate(use: UseInCare, _context: Context) -> Verdict:
    """It is safe, proportionate and appropriate to the person and the behaviour: a judgement."""
    return CARE.judgement("duty.proportionate", use.record, "proportionate", use.path)


@rule("care_use")
def free_from_abuse(use: UseInCare, _context: Context) -> Verdict:
    """The person is free from abuse and corporal punishment: a judgement."""
    return CARE.judgement("duty.free_from_abuse", use.record, "free_from_abuse", use.path)


@rule("care_use")
def dignity_preserved(use: UseInCare, _context: Context) -> Verdict:
    """Dignity, privacy and safety are preserved to the greatest extent possible: a judgement."""
    return CARE.judgement("duty.dignity", use.record, "dignity_preserved", use.path)


@rule("care_use")
def ended_at_earliest(use: UseInCare, _context: Context) -> Verdict:
    """It ends at the earliest possible time, whatever the order's length: a judgement."""
    if use.running:
        return pending("care.running", use.path)
    return CARE.judgement("duty.ended_at_earliest", use.record, "ended_at_earliest", use.path)


@rule("care_use")
def plan_modified(use: UseInCare, _context: Context) -> Verdict:
    """It accords with a written modification of the plan of care."""
    return CARE.fact("duty.plan_modified", use.record, "plan_modified", use.path)


@rule("care_use")
def emergency_identified(use: UseInCare, _context: Context) -> Verdict:
    """It is begun only where an emergency safety need is identified."""
    return CARE.fact("duty.emergency_identified", use.record, "emergency_identified", use.path)


@rule("care_use")
def on_consultation(use: UseInCare, _context: Context) -> Verdict:
    """Whoever orders it chooses on consultation with staff."""
    return CARE.fact("duty.on_consultation", use.record, "on_consultation", use.path)
