"""What a physical restraint is not: exclusions, examined only when the record claims one."""

from restraint_rules.findings.verdict import Verdict, failed, not_applicable, unknown
from restraint_rules.models.interventions import ExclusionClaim, ExclusionKind
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.claims import Claim, borne_out, claims_in
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import holds_of, shown, shown_of_hold
from restraint_rules.reasoning.rule import Said, rule

__all__ = ["device_exclusion_claimed", "exclusion_claimed"]


CLAIMED = tuple(name for name in ExclusionClaim.model_fields if name != "kind")

NOT_CLAIMED = not_applicable("exclusion.not_claimed")


def claims_of(episode: Episode, _context: Context) -> list[tuple[Use, Claim]]:
    """List the exclusions an incident's record claims."""
    return [
        (use, claim)
        for use in episode.periods
        if use.record.claims_exclusion
        for claim in claims_in(use.record, use.path)
    ]


@rule("incident")
def exclusion_claimed(episode: Episode, context: Context, *, kind: ExclusionKind) -> Said:
    """An exclusion from the definition is borne out where the record claims it.

    Args:
        kind: The exclusion, as ``ExclusionClaim.kind`` names it.
    """
    return claimed(episode, context, kind)


@rule("incident", readings=("self_injury_devices",))
def device_exclusion_claimed(episode: Episode, context: Context) -> Said:
    """The exclusion of devices against self-injury is borne out where the record claims it."""
    return claimed(episode, context, "self_injury_device")


def claimed(episode: Episode, context: Context, kind: ExclusionKind) -> Said:
    """Judge the claims of one exclusion; of several under one path (holds without an id) tell the gravest."""
    by_path: dict[str, Verdict] = {}
    for use, claim in episode.once(claims_of):
        if claim.record.kind == kind:
            said = claim_verdict(claim, use, context)
            by_path[claim.path] = max(by_path.get(claim.path, said), said, key=gravity)
    return by_path.values() if by_path else NOT_CLAIMED


def gravity(verdict: Verdict) -> int:
    """How much a reader of several verdicts must not miss this one."""
    return ("not_applicable", "unknown", "fail").index(verdict.status)


def claim_verdict(claim: Claim, use: Use, context: Context) -> Verdict:
    """Say if one claim is borne out, refuted or open; of several holds, first of which it is."""
    fact, holds = borne_out(claim, use.record, context, use.path), holds_of(use.record, use.path)
    if fact.value is False:
        evidence = shown(claim.record, claim.at, *CLAIMED)
        if claim.place is not None:
            evidence += shown_of_hold(*holds[claim.place], context)
            evidence += shown(use.record, use.path, "mechanical")
        return failed("exclusion.refuted", claim.path, level="warning", evidence=evidence)
    if claim.perhaps:
        missing = tuple(f"{holds[place][1]}.exclusion" for place in claim.perhaps)
        return unknown("exclusion.of_which", claim.path, missing=missing)
    if fact.value is None:
        return unknown("exclusion.open", claim.path, missing=fact.missing)
    return not_applicable("exclusion.holds", claim.path)
