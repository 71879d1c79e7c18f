"""Training of those who restrain, seclude, watch and evaluate: of the staff of a use, and of a facility."""

from typing import Literal

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Months
from restraint_rules.findings.verdict import Verdict, unknown
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of
from restraint_rules.models.care.facilities import CareFacility, CareTopic, Demonstration
from restraint_rules.reasoning.care.care_duties import act_done, names_all
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.care.parts import StaffMember
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import deed

__all__ = [
    "carried_out_by_trained",
    "competent_before_taking_part",
    "demonstrated_within",
    "oriented",
    "retrained_as_policy_sets",
    "trained_in",
    "trainers_qualified",
    "training_documented",
    "training_materials_available",
]


@rule("care_use")
def carried_out_by_trained(use: UseInCare, _context: Context) -> Verdict:
    """Only trained and competent staff carry it out."""
    at, staff = f"{use.path}.staff", use.record.staff
    if not staff:
        return unknown("care.unrecorded", use.path, missing=(at,), duty="duty.carried_out_by_trained")
    facts = [recorded(one.trained, f"{item_path(at, one.id)}.trained") for one in staff]
    evidence = tuple(line for one in staff for line in shown(one, item_path(at, one.id), "trained"))
    return CARE.met("duty.carried_out_by_trained", all_of(facts), use.path, evidence=evidence)


@rule("care_staff")
def competent_before_taking_part(member: StaffMember, context: Context) -> Verdict:
    """Competence is demonstrated before someone first takes part."""
    duty, path, record = "duty.competent_before", member.path, member.record
    first = context.span(record.first_took_part, f"{path}.first_took_part")
    if first is None:
        return unknown("care.condition", path, missing=(f"{path}.first_took_part",), duty=duty)
    at = f"{path}.demonstrations"
    if record.demonstrations is None:
        return unknown("care.unrecorded", path, missing=(at,), duty=duty)
    facts: list[Fact] = []
    for one in record.demonstrations:
        done = deed(one, context, at)
        if one.of == "restraint_and_seclusion" and done.done is not False:
            facts.append(not_later(done.at, first, f"{at}[*].at"))
    return CARE.met(duty, any_of(facts), path)


def not_later(shown: Span | None, first: Span, path: str) -> Fact:
    """Whether competence was shown before someone first took part; on the day itself counts."""
    if shown is None:
        return Fact(None, (path,))
    if shown.surely_by(first.earliest) or (not shown.exact and shown.earliest <= first.earliest):
        return YES
    later = first.latest is not None and shown.surely_after(first.latest)
    return NO if later else Fact(None, (path, *first.missing))


@rule("care_staff")
def oriented(member: StaffMember, context: Context) -> Verdict:
    """They are trained as part of orientation."""
    return act_done("duty.oriented", member.record, "orientation", member.path, context)


@rule("care_staff")
def retrained_as_policy_sets(member: StaffMember, _context: Context) -> Verdict:
    """They are trained again as often as the facility's policy sets: a judgement, the text has no number."""
    return CARE.judgement("duty.retrained", member.record, "retrained_as_policy_sets", member.path)


@rule("care_staff", every="less")
def demonstrated_within(
    member: StaffMember, context: Context, *, what: Literal["restraint_and_seclusion", "cpr"], every: Months
) -> Verdict:
    """Competence is demonstrated again within each stretch of months; the last one is asked for.

    Args:
        what: In what.
        every: How long a demonstration holds.
    """
    duty, path = f"duty.demonstrated.{what}", member.path
    at = f"{path}.demonstrations"
    if member.record.demonstrations is None:
        return unknown("care.unrecorded", path, missing=(at,), duty=duty)
    facts = [still_holds(one, context, at, every) for one in member.record.demonstrations if one.of == what]
    return CARE.met(duty, any_of(facts), path)


def still_holds(one: Demonstration, context: Context, at: str, every: Months) -> Fact:
    """Whether a demonstration was made and is not too long ago."""
    done = deed(one, context, at)
    if done.done is False:
        return NO
    if done.at is None:
        return Fact(None, (f"{at}[*].at",)) if not context.is_later(one.at) else NO
    due = context.due(every, done.at, "certification")
    if context.as_of <= due.earliest:
        return YES
    over = due.latest is not None and context.as_of > due.latest
    return NO if over else Fact(None, (f"{at}[*].at",))


@rule("care_staff")
def training_documented(member: StaffMember, _context: Context) -> Verdict:
    """The personnel record shows that training was completed and competence shown, when and by whom."""
    return CARE.fact("duty.training_documented", member.record, "documented", member.path)


@rule("care_facility", topics="further")
def trained_in(facility: CareFacility, _context: Context, *, topics: frozenset[CareTopic]) -> Verdict:
    """Training covers what the text names.

    Args:
        topics: What it covers.
    """
    return names_all("duty.trained_in", facility.trained_in, topics, "trained_in", "trained_in")


@rule("care_facility")
def trainers_qualified(facility: CareFacility, _context: Context) -> Verdict:
    """Trainers are qualified by education, training and experience: a judgement."""
    return CARE.judgement("duty.trainers_qualified", facility, "trainers_qualified")


@rule("care_facility")
def training_materials_available(facility: CareFacility, _context: Context) -> Verdict:
    """Training materials are available to the agencies."""
    return CARE.fact("duty.materials_available", facility, "training_materials_available")
