"""Serious occurrences, injuries, and whoever must be told of them."""

from collections.abc import Iterable

from restraint_rules.calendar.units import ClosesOfBusiness, Elapsed
from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import Fact, all_of
from restraint_rules.models.care.outcomes import OccurrenceReport
from restraint_rules.reasoning.care.care_duties import act_done, act_within, names_all, prompt_act
from restraint_rules.reasoning.care.course import Care
from restraint_rules.reasoning.care.parts import InjuryInCare, OccurrenceInCare
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = [
    "death_told_federal_agency",
    "injury_investigated",
    "injury_recorded",
    "injury_told_state",
    "injury_treated",
    "no_injury",
    "occurrence_recorded",
    "occurrence_reported",
    "parents_told_of_occurrence",
    "staff_met_after_injury",
]

REPORT_STATES = frozenset({"name", "description", "facility", "address", "telephone"})


@rule("care_occurrence", readings=("close_of_business",), within="less")
def occurrence_reported(
    one: OccurrenceInCare, context: Context, *, within: ClosesOfBusiness
) -> Iterable[Verdict]:
    """A serious occurrence is reported to the Medicaid agency and, unless forbidden, to the advocates.

    Args:
        within: By when, from the occurrence.
    """
    agencies = (("medicaid_agency", one.record.medicaid_agency), ("advocates", one.record.advocates))
    for name, report in agencies:
        duty, at = f"duty.{name}_told", f"{one.path}.{name}"
        yield report_verdict(one, report, duty, at, within, context)
        yield states_verdict(report, f"duty.{name}_report_states", at)


def report_verdict(
    one: OccurrenceInCare,
    report: OccurrenceReport | None,
    duty: str,
    at: str,
    within: ClosesOfBusiness,
    context: Context,
) -> Verdict:
    """Judge one report against its deadline."""
    if report is not None and report.prohibited:
        return CARE.no_call("why.report_prohibited", at)
    happened = context.span(one.record.at, f"{one.path}.at")
    return act_within(duty, report, within, (happened, "occurrence", f"{one.path}.at"), at, at, context)


def states_verdict(report: OccurrenceReport | None, duty: str, at: str) -> Verdict:
    """Judge what a report states; one not made states nothing."""
    where = f"{at}.states"
    if report is not None and report.prohibited:
        return CARE.no_call("why.report_prohibited", where)
    made = None if report is None else report.done if report.at is None else True
    reason = CARE.only_if(recorded(made, at), "why.no_report", duty, where)
    return reason or names_all(duty, report.states if report else None, REPORT_STATES, where, where)


@rule("care_occurrence", within="less")
def parents_told_of_occurrence(one: OccurrenceInCare, context: Context, *, within: Elapsed) -> Verdict:
    """A minor's parents are told of a serious occurrence as soon as possible, and by the limit in all cases.

    Args:
        within: By when at the latest, from the occurrence.
    """
    duty, at = "duty.parents_told_of_occurrence", f"{one.path}.parents"
    reason = CARE.only_if(one.care.minor, "why.not_minors", duty, at)
    happened = context.span(one.record.at, f"{one.path}.at")
    after = (happened, "occurrence", f"{one.path}.at")
    return reason or act_within(duty, one.record.parents, within, after, at, at, context)


@rule("care_occurrence")
def occurrence_recorded(one: OccurrenceInCare, _context: Context) -> Iterable[Verdict]:
    """The record says that all were told and names whoever was told; a copy is there and in the log."""
    for name in ("recorded", "in_logs"):
        where = f"{one.path}.{name}"
        yield CARE.fact(f"duty.occurrence_{name}", one.record, name, where, one.path)


@rule("care_occurrence", readings=("close_of_business",), within="less")
def death_told_federal_agency(
    one: OccurrenceInCare, context: Context, *, within: ClosesOfBusiness
) -> Verdict:
    """Any resident's death is also reported to the federal regional office.

    Args:
        within: By when, from the death.
    """
    duty, at = "duty.death_told_federal_agency", f"{one.path}.federal"
    reason = CARE.only_if(Fact(one.record.kind == "death"), "why.no_death", duty, at)
    happened = context.span(one.record.at, f"{one.path}.at")
    after = (happened, "death", f"{one.path}.at")
    return reason or act_within(duty, one.record.federal, within, after, at, at, context)


@rule("care_episode")
def no_injury(care: Care, _context: Context) -> Verdict:
    """A use does not result in harm or injury to the person."""
    injuries = care.episode.injuries
    if injuries is None:
        return CARE.met("duty.no_injury", Fact(None, ("injuries",)))
    evidence = tuple(line for one in injuries for line in shown(one, f"injuries[{one.id}]", "of"))
    evidence = evidence if injuries else (("injuries", ()),)
    spared = (
        recorded(None if one.of is None else one.of != "person", f"injuries[{one.id}].of") for one in injuries
    )
    return CARE.met("duty.no_injury", all_of(spared), evidence=evidence)


@rule("care_injury")
def injury_treated(one: InjuryInCare, context: Context) -> Verdict:
    """A person injured by a use gets medical treatment immediately."""
    duty, of = "duty.injury_treated", one.record.of
    condition = recorded(None if of is None else of == "person", f"{one.path}.of")
    reason = CARE.only_if(condition, "why.not_the_person", duty, one.path)
    return reason or prompt_act(duty, one.record, "treated", one.path, context)


@rule("care_injury")
def injury_recorded(one: InjuryInCare, _context: Context) -> Verdict:
    """Every injury is recorded, also that of staff."""
    return CARE.fact("duty.injury_recorded", one.record, "recorded", one.path)


@rule("care_injury")
def staff_met_after_injury(one: InjuryInCare, context: Context) -> Verdict:
    """Staff involved in a use that injures someone meet supervisors and plan prevention; no deadline."""
    return act_done("duty.staff_met_after_injury", one.record, "staff_met", one.path, context)


def serious_of_person(one: InjuryInCare) -> Fact:
    """Whether an injury is serious."""
    return recorded(one.record.serious, f"{one.path}.serious")


@rule("care_injury")
def injury_told_state(one: InjuryInCare, context: Context) -> Verdict:
    """A serious injury is reported by the state's mechanism; the text sets no moment."""
    duty = "duty.injury_told_state"
    reason = CARE.only_if(serious_of_person(one), "why.not_serious", duty, one.path)
    return reason or act_done(duty, one.record, "state_told", one.path, context)


@rule("care_injury")
def injury_investigated(one: InjuryInCare, _context: Context) -> Verdict:
    """A serious injury is investigated."""
    duty = "duty.injury_investigated"
    reason = CARE.only_if(serious_of_person(one), "why.not_serious", duty, one.path)
    return reason or CARE.fact(duty, one.record, "investigated", one.path)
