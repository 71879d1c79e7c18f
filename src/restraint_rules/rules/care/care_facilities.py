"""What a facility owes besides any single use: its policies, agreements, rooms, and its plan to use less."""

from restraint_rules.calendar.units import Months
from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models.care.facilities import CareFacility, PlanItem
from restraint_rules.reasoning.care.care_duties import act_done, names_all
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import deed

__all__ = [
    "attested_compliance",
    "certified_for_minors",
    "data_shared_with_goals",
    "plan_holds",
    "plan_updated",
    "policy_emergency_only",
    "policy_names_advocates",
    "quality_reviews",
    "room_safe",
    "room_visible",
    "transfer_agreements",
]


@rule("care_facility")
def policy_names_advocates(facility: CareFacility, _context: Context) -> Verdict:
    """The policy gives telephone and address of the state's protection and advocacy system."""
    return CARE.fact("duty.policy_names_advocates", facility, "policy_names_advocates")


@rule("care_facility")
def policy_emergency_only(facility: CareFacility, _context: Context) -> Verdict:
    """The policy says that restraint and seclusion are used only as emergency safety measures."""
    return CARE.fact("duty.policy_emergency_only", facility, "policy_emergency_only")


@rule("care_facility")
def transfer_agreements(facility: CareFacility, _context: Context) -> Verdict:
    """The facility has agreements with hospitals for transfer, information and services at all hours."""
    return CARE.fact("duty.transfer_agreements", facility, "transfer_agreements")


@rule("care_facility")
def attested_compliance(facility: CareFacility, context: Context) -> Verdict:
    """The facility's director attested in writing to the Medicaid agency that the facility complies."""
    return act_done("duty.attested_compliance", facility, "attestation_of_compliance", "", context)


@rule("care_facility")
def room_visible(facility: CareFacility, _context: Context) -> Verdict:
    """Staff can see all of a seclusion room."""
    return CARE.fact("duty.room_visible", facility, "seclusion_room_visible")


@rule("care_facility")
def room_safe(facility: CareFacility, _context: Context) -> Verdict:
    """A seclusion room is free of hazards, such as unprotected fixtures and outlets: a judgement."""
    return CARE.judgement("duty.room_safe", facility, "seclusion_room_safe")


@rule("care_facility", every="less")
def plan_updated(facility: CareFacility, context: Context, *, every: Months) -> Verdict:
    """The plan to reduce restraint and seclusion is brought up to date again and again.

    Args:
        every: How long an update holds.
    """
    duty, at, plan = "duty.plan_updated", "reduction_plan", facility.reduction_plan
    done = deed(plan, context, at)
    if plan is None or done.done is None:
        return CARE.met(duty, Fact(None, (at,)))
    if not done.done:
        return CARE.met(duty, NO, evidence=((f"{at}.done", False),))
    if done.at is None:
        return CARE.met(duty, Fact(None, (f"{at}.at",)))
    due = context.due(every, done.at, "revision")
    over = due.latest is not None and context.as_of > due.latest
    fact = YES if context.as_of <= due.earliest else NO if over else Fact(None, (f"{at}.at",))
    return CARE.met(duty, fact, evidence=((f"{at}.at", plan.at),))


@rule("care_facility", items="further")
def plan_holds(facility: CareFacility, _context: Context, *, items: frozenset[PlanItem]) -> Verdict:
    """The plan to reduce restraint and seclusion holds what the text names.

    Args:
        items: What it holds.
    """
    at = "reduction_plan_holds"
    return names_all("duty.plan_holds", facility.reduction_plan_holds, items, at, at)


@rule("care_facility")
def quality_reviews(facility: CareFacility, _context: Context) -> Verdict:
    """Quality assurance reviews look for trends in the use of restraint and seclusion."""
    return CARE.fact("duty.quality_reviews", facility, "quality_reviews")


@rule("care_facility")
def data_shared_with_goals(facility: CareFacility, _context: Context) -> Verdict:
    """Data of use are posted, with goals."""
    return CARE.fact("duty.data_shared", facility, "data_shared_with_goals")


@rule("care_facility")
def certified_for_minors(facility: CareFacility, _context: Context) -> Verdict:
    """Minors are restrained or secluded only where the facility is specially certified for it."""
    return CARE.fact("duty.certified_for_minors", facility, "certified_for_minors")
