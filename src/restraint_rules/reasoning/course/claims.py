"""Of which hold or device an exclusion is claimed, and whether that hold's own facts refute it.

A claim takes out what it is claimed for, never the whole period. One that stands with the period is of its
one hold; of several, of the only one it can be of: a device is no brief hold, a person's hold no device.
"""

from typing import NamedTuple

from restraint_rules.kleene import NO, YES, Fact, all_of, any_of, negate
from restraint_rules.models.interventions import ExclusionClaim, ExclusionKind, Hold, Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.facts import hold_fact, holds_of, recorded

__all__ = ["BY_CONTACT", "Claim", "borne_out", "claims_in", "is_device", "unrefuted"]

BY_CONTACT: frozenset[ExclusionKind] = frozenset({"calming_hold", "escort"})
"""Exclusions of what one person does to another; the others are of devices."""


class Claim(NamedTuple):
    """One claim, with the hold it is of.

    Attributes:
        record: The claim.
        at: Its path.
        path: What it is judged on: the hold it stands with, else the period.
        place: Which of the period's holds it is of; ``None``: none is recorded, or not which of several.
        perhaps: Of which holds it may be, where several are left.
    """

    record: ExclusionClaim
    at: str
    path: str
    place: int | None
    perhaps: tuple[int, ...] = ()


def claims_in(record: Period, path: str) -> list[Claim]:
    """List the claims of a period: those of its holds, and its own."""
    found: list[Claim] = []
    for place, hold in enumerate(record.holds or ()):
        if hold.exclusion is not None:
            at = item_path(f"{path}.holds", hold.id)
            found.append(Claim(hold.exclusion, f"{at}.exclusion", at, place))
    if record.exclusion is not None:
        found.append(claim_of_period(record, record.exclusion, path))
    return found


def claim_of_period(record: Period, claim: ExclusionClaim, path: str) -> Claim:
    """Find the hold of a claim that stands with the period."""
    contact, holds = claim.kind in BY_CONTACT, holds_of(record, path)
    free = [place for place, (hold, _) in enumerate(holds) if hold.exclusion is None]
    fitting = [place for place in free if is_device(holds[place][0], record, path).value is not contact]
    left = tuple(fitting or free)
    one = left[0] if len(left) == 1 else None
    return Claim(claim, f"{path}.exclusion", path, one, left if len(left) > 1 else ())


def is_device(hold: Hold, record: Period, path: str) -> Fact:
    """Whether a hold is a device: as it says; a single one, as the period says."""
    if hold.device is not None:
        return Fact(hold.device)
    if record.mechanical is False:
        return NO
    if record.mechanical and record.holds is not None and len(record.holds) == 1:
        return YES
    return Fact(None, (f"{path}.device",))


def unrefuted(claim: Claim, record: Period, context: Context, path: str) -> Fact:
    """Whether the facts of the hold itself leave a claim standing.

    Refuted is what restricted the flow of air, was prone, or carried or forcibly moved the student; a claim
    of contact by what is a device; a claim of a device by what is a person's hold.

    Args:
        claim: The claim.
        record: The period.
        context: Knows the techniques.
        path: The period's path.
    """
    contact = claim.record.kind in BY_CONTACT
    if claim.perhaps:
        return YES  # each of the holds is asked where it is tried on
    if claim.place is None:
        return NO if record.mechanical is contact else YES
    hold, at = holds_of(record, path)[claim.place]
    carried = hold_fact(hold, "carries", context, at)
    known = [hold_fact(hold, name, context, at) for name in ("restricts_air_flow", "position")]
    if carried.value or any(fact.value for fact in known) or is_device(hold, record, at).value is contact:
        return NO
    return negate(carried) if contact else YES


def borne_out(claim: Claim, record: Period, context: Context, path: str) -> Fact:
    """Whether a claim is borne out: by the facts it rests on, and not refuted by those of the hold itself."""
    if claim.record.kind == "self_injury_device":
        stated = self_injury_device(claim.record, context, claim.at)
    else:
        names = EXCLUSION_FACTS[claim.record.kind]
        stated = all_of(recorded(getattr(claim.record, name), f"{claim.at}.{name}") for name in names)
    return all_of([stated, unrefuted(claim, record, context, path)])


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
