"""What a physical restraint is not: exclusions, examined only when the record claims one."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, failed, not_applicable, unknown
from restraint_rules.kleene import NO, Fact, all_of, any_of, negate
from restraint_rules.models.interventions import ExclusionClaim, ExclusionKind, Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.facts import hold_fact, holds_of, recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = ["device_exclusion_claimed", "exclusion_claimed", "exclusion_holds"]


def exclusion_holds(record: Period, known: frozenset[ExclusionKind], context: Context, path: str) -> Fact:
    """Whether the exclusion that the record claims is one a text knows, and borne out by its facts."""
    claim = record.exclusion
    if claim is None or claim.kind not in known:
        return NO
    at = f"{path}.exclusion"
    if claim.kind == "self_injury_device":
        return self_injury_device(claim, context, at)
    facts = [recorded(getattr(claim, name), f"{at}.{name}") for name in EXCLUSION_FACTS[claim.kind]]
    if claim.kind == "escort":  # a student who is carried or forcibly moved is not escorted
        facts += [negate(hold_fact(hold, "carries", context, to)) for hold, to in holds_of(record, path)]
    return all_of(facts)


EXCLUSION_FACTS: dict[str, tuple[str, ...]] = {
    "calming_hold": ("brief", "to_calm"),
    "escort": ("minimum_contact",),
    "medical_device": ("medical_purpose",),
    "fall_protection": ("fall_purpose",),
    "vehicle_restraint": ("vehicle_safety",),
}


def self_injury_device(claim: ExclusionClaim, context: Context, path: str) -> Fact:
    """Whether a device against self-injury is in the plan, or prescribed and least restrictive."""
    planned = recorded(claim.in_treatment_plan, f"{path}.in_treatment_plan")
    least = recorded(claim.least_restrictive, f"{path}.least_restrictive")
    if context.readings.get("self_injury_devices") == "on_both":
        planned = all_of([planned, least])
    prescribed = all_of([recorded(claim.prescribed, f"{path}.prescribed"), least])
    purpose = recorded(claim.self_injury_purpose, f"{path}.self_injury_purpose")
    return all_of([purpose, any_of([planned, prescribed])])


CLAIMED = tuple(name for name in ExclusionClaim.model_fields if name != "kind")

NOT_CLAIMED = not_applicable("exclusion.not_claimed")


def claims_of(episode: Episode, _context: Context) -> list[tuple[Period, ExclusionClaim, str]]:
    """List the exclusions an incident's record claims."""
    records = [(use.record, use.path) for use in episode.periods]
    return [(record, record.exclusion, path) for record, path in records if record.exclusion is not None]


@rule("incident")
def exclusion_claimed(episode: Episode, context: Context, *, kind: ExclusionKind) -> Iterable[Verdict]:
    """An exclusion from the definition is borne out where the record claims it.

    Args:
        kind: The exclusion, as ``ExclusionClaim.kind`` names it.
    """
    yield from claimed(episode, context, kind)


@rule("incident", readings=("self_injury_devices",))
def device_exclusion_claimed(episode: Episode, context: Context) -> Iterable[Verdict]:
    """The exclusion of devices against self-injury is borne out where the record claims it."""
    yield from claimed(episode, context, "self_injury_device")


def claimed(episode: Episode, context: Context, kind: ExclusionKind) -> Iterable[Verdict]:
    """Judge the claims of one exclusion."""
    claims = [(record, path) for record, claim, path in episode.once(claims_of) if claim.kind == kind]
    if not claims:
        yield NOT_CLAIMED
    for record, path in claims:
        fact = exclusion_holds(record, frozenset({kind}), context, path)
        if fact.value is None:
            yield unknown("exclusion.open", path, missing=fact.missing)
        elif fact.value:
            yield not_applicable("exclusion.holds", path)
        else:
            evidence = shown(record.exclusion, f"{path}.exclusion", *CLAIMED)
            yield failed("exclusion.refuted", path, level="warning", evidence=evidence)
