"""Uses that a text forbids whatever the emergency: seclusion, devices, drugs, and dangerous holds."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, unknown
from restraint_rules.kleene import YES, Fact, all_of, any_of
from restraint_rules.models.interventions import Hold, Position
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.claims import BY_CONTACT, claims_in
from restraint_rules.reasoning.course.episode import AgentUse, Episode
from restraint_rules.reasoning.course.holds import any_hold, is_in
from restraint_rules.reasoning.course.kinds import RESTRAINTS
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import attested, hold_evidence, hold_fact, holds_of, recorded, shown
from restraint_rules.reasoning.reasons import NO_RESTRAINT
from restraint_rules.reasoning.rule import rule

__all__ = [
    "never_contraindicated",
    "no_chemical_restraint",
    "no_hold_in_position",
    "no_mechanical_restraint",
    "no_restriction_of_breathing",
    "no_seclusion",
]


@rule("seclusion")
def no_seclusion(use: Use, _context: Context) -> Verdict:
    """Nobody is secluded; a label alone accuses nobody where the facts leave open if it was one."""
    fact = use.meets["seclusion"]
    evidence = shown(use.record, use.path, "kind", "physically_prevented", "alone", "involuntary")
    if fact.value is None:
        return unknown("seclusion.perhaps", use.path, missing=fact.missing, evidence=evidence)
    return failed("seclusion.used", use.path, evidence=evidence)


@rule("incident")
def no_mechanical_restraint(episode: Episode, _context: Context) -> Iterable[Verdict]:
    """No device is used to restrain; a device that the record claims to be excluded must first be judged.

    It is asked of each restraint, and of whatever else is recorded with a device that restrained.
    """
    uses = [use for use in episode.periods if use in episode.restraints or is_restrained_besides(use)]
    if not uses:
        yield NO_RESTRAINT
    for use in uses:
        device, evidence = device_used(use)
        answer = all_of([device, is_none_excluded(use)])
        if answer.value is None:
            yield unknown("mechanical.unknown", use.path, missing=answer.missing)
        elif answer.value:
            yield failed("mechanical.used", use.path, evidence=evidence)
        else:
            yield passed("mechanical.none", use.path, evidence=evidence)


def is_restrained_besides(use: Use) -> bool:
    """Whether what is judged as no restraint is recorded with a device that restrained, and none excluded."""
    return bool(use.record.mechanical) and not use.record.claims_exclusion


def device_used(use: Use) -> tuple[Fact, Evidence]:
    """Whether a device restrained: as the period says; where it says nothing, as its holds do.

    A hold that is a device, beside a record that none was used, leaves open which of the two is wrong.
    """
    device, path = use.record.mechanical, f"{use.path}.mechanical"
    held_by = [f"{at}.device" for hold, at in holds_of(use.record, use.path) if restrains_as_device(hold)]
    if device or not held_by or use.record.exclusion is not None:
        return recorded(device, path), () if device is None else ((path, device),)
    return YES if device is None else Fact(None, (path,)), tuple((at, True) for at in held_by)


def restrains_as_device(hold: Hold) -> bool:
    """Whether a hold is recorded as a device that kept the student from moving, and as no excluded one."""
    kept = hold.immobilizes or hold.restricts_torso
    return bool(hold.device and kept and hold.exclusion is None)


def is_none_excluded(use: Use) -> Fact:
    """Whether a restraint is surely none that the text leaves out, where the record claims that it is."""
    restraints = [use.meets[kind] for kind in RESTRAINTS if kind in use.meets]
    open_kinds = [fact for fact in restraints if fact.value is None]
    if not use.record.claims_exclusion or not open_kinds:
        return YES
    return Fact(None, tuple(path for fact in open_kinds for path in fact.missing))


@rule("medication")
def no_chemical_restraint(agent: AgentUse, _context: Context) -> Verdict:
    """No drug controls the student but what a licensed professional prescribed, given as prescribed.

    An emergency does not authorize it, nor does consent. Whether it was given as prescribed is a judgement.
    """
    record, path = agent.record, agent.path
    prescribed = any_of(recorded(getattr(record, name), f"{path}.{name}") for name in PRESCRIBED)
    lawful = record.lawfully_administered
    if prescribed.value is False:
        return failed("chemical.used", path, evidence=shown(record, path, *PRESCRIBED))
    if prescribed.value is None and lawful is not False:
        return unknown("chemical.unknown", path, missing=prescribed.missing)
    return attested("chemical", path, [(f"{path}.lawfully_administered", lawful)])


PRESCRIBED = ("integral_to_plan", "initial_orders")
"""What shows that a licensed professional prescribed a drug: an established plan, or first orders."""


@rule("restraint")
def never_contraindicated(use: Use, _context: Context) -> Verdict:
    """No student is restrained whose health, disability or medical care makes it unsafe."""
    unsafe, path = use.record.medically_contraindicated, f"{use.path}.medically_contraindicated"
    if unsafe is None:
        return unknown("contraindicated.unknown", use.path, missing=(path,))
    code = "contraindicated.yes" if unsafe else "contraindicated.no"
    return (failed if unsafe else passed)(code, use.path, evidence=((path, unsafe),))


@rule("incident")
def no_restriction_of_breathing(episode: Episode, context: Context) -> Iterable[Verdict]:
    """No hold restricts breathing, by whatever means; an excluded hold may do so too."""
    if not episode.held:
        yield NO_RESTRAINT
    for use in episode.held:
        answer = any_hold(use, lambda hold, at: hold_fact(hold, "restricts_air_flow", context, at))
        evidence = hold_evidence(use.record, context, use.path)
        if answer.value is None:
            yield unknown("breathing.unknown", use.path, missing=answer.missing)
        elif answer.value:
            yield failed("breathing.restricted", use.path, evidence=evidence)
        else:
            yield passed("breathing.free", use.path, evidence=evidence)


@rule("incident", positions="further")
def no_hold_in_position(
    episode: Episode, context: Context, *, positions: frozenset[Position]
) -> Iterable[Verdict]:
    """No student is restrained in one of some positions; a hold that is excluded may put one into it too.

    Args:
        positions: The positions that are forbidden, as ``Hold.position`` names them.
    """
    uses = [use for use in episode.held if use in episode.restraints or not is_device_left_out(use)]
    if not uses:
        yield NO_RESTRAINT
    for use in uses:
        answer = any_hold(use, lambda hold, at: is_in(hold, positions, context, at))
        evidence = hold_evidence(use.record, context, use.path)
        if answer.value is None:
            yield unknown("position.unknown", use.path, missing=answer.missing, positions=named(positions))
        elif answer.value:
            yield failed("position.used", use.path, evidence=evidence, positions=named(positions))
        else:
            yield passed("position.other", use.path, evidence=evidence, positions=named(positions))


def is_device_left_out(use: Use) -> bool:
    """Whether something is no restraint because a device is excluded: a support may put a student into it."""
    return any(claim.record.kind not in BY_CONTACT for claim in claims_in(use.record, use.path))


def named(positions: frozenset[Position]) -> tuple[str, ...]:
    """Some positions, in order."""
    return tuple(sorted(positions))
