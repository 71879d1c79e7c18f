"""Deaths in or after restraint and seclusion: reported to the federal agency, or entered into the log."""

from typing import Literal

from restraint_rules.calendar.units import CalendarDays, ClosesOfBusiness, Elapsed
from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import Fact, all_of, any_of, negate
from restraint_rules.models.acts import Act
from restraint_rules.models.care.outcomes import LogField
from restraint_rules.reasoning.care.care_duties import act_within, names_all
from restraint_rules.reasoning.care.deaths import Circumstance, DeathInCare
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.rule import rule

__all__ = [
    "death_logged",
    "death_reported",
    "log_available",
    "log_in_record",
    "log_states",
    "report_in_record",
]


def stands_so(death: DeathInCare, circumstance: Circumstance, limit: Elapsed | CalendarDays) -> Fact:
    """Whether a death stands to the use as a clause says."""
    if circumstance == "during":
        return death.during()
    if circumstance == "soon_after":
        return death.after(limit)
    judged = recorded(death.record.perhaps_caused, f"{death.path}.perhaps_caused")
    return all_of([death.after(limit), judged])


@rule("care_death", readings=("close_of_business",), within="less", limit="more")
def death_reported(
    death: DeathInCare,
    context: Context,
    *,
    circumstance: Circumstance,
    limit: Elapsed | CalendarDays,
    within: ClosesOfBusiness,
    unless_logged: bool,
) -> Verdict:
    """A death is reported to the federal agency after the hospital comes to know of it.

    Args:
        circumstance: How the death stands to the use: during it, soon after, or perhaps because of it.
        limit: How long after the use's end the clause still speaks of it.
        within: By when, from when the death was known.
        unless_logged: Whether a death after soft wrist restraints alone is logged instead.
    """
    duty, path, record = "duty.death_reported", death.path, death.record
    if circumstance == "perhaps_caused" and record.perhaps_caused is None and death.after(limit).value:
        return CARE.judgement("duty.perhaps_caused", record, "perhaps_caused", path)
    conditions = [stands_so(death, circumstance, limit)]
    if unless_logged:
        conditions.append(negate(death.soft_wrist_only()))
    reason = CARE.only_if(all_of(conditions), f"why.death_not_{circumstance}", duty, path)
    known = context.span(record.known, f"{path}.known")
    after = (known, "known", f"{path}.known")
    return reason or act_within(duty, record.reported, within, after, path, f"{path}.reported", context)


def logged_instead(death: DeathInCare, circumstance: Circumstance, limit: Elapsed | CalendarDays) -> Fact:
    """Whether a death is one for the log: soft wrist restraints alone, during them or soon after."""
    return all_of([stands_so(death, circumstance, limit), death.soft_wrist_only()])


@rule("care_death", within="less", limit="more")
def death_logged(
    death: DeathInCare,
    context: Context,
    *,
    circumstance: Literal["during", "soon_after"],
    limit: Elapsed | CalendarDays,
    within: CalendarDays,
) -> Verdict:
    """A death after soft wrist restraints alone is entered into the internal log.

    Args:
        circumstance: How the death stands to the use.
        limit: How long after the use's end the clause speaks of it.
        within: By when, from the date of death.
    """
    duty, path, record = "duty.death_logged", death.path, death.record
    condition = logged_instead(death, circumstance, limit)
    reason = CARE.only_if(condition, "why.not_for_the_log", duty, path)
    after = (death.at, "death", f"{path}.at")
    return reason or act_within(duty, record.logged, within, after, path, f"{path}.logged", context)


def for_the_log(death: DeathInCare, limit: Elapsed | CalendarDays) -> Fact:
    """Whether a death is one for the log at all."""
    return all_of([any_of([death.during(), death.after(limit)]), death.soft_wrist_only()])


@rule("care_death")
def report_in_record(death: DeathInCare, _context: Context) -> Verdict:
    """The person's record has date and time at which the death was reported."""
    duty, path, record = "duty.report_in_record", death.path, death.record
    condition = was_done(record.reported, f"{path}.reported")
    return CARE.only_if(condition, "why.no_report", duty, path) or CARE.fact(
        duty, record, "report_in_record", path
    )


@rule("care_death", limit="more")
def log_in_record(death: DeathInCare, _context: Context, *, limit: Elapsed | CalendarDays) -> Verdict:
    """The person's record has date and time at which the death was entered into the log.

    Args:
        limit: How long after the use's end a death is one for the log.
    """
    duty, path, record = "duty.log_in_record", death.path, death.record
    condition = all_of([for_the_log(death, limit), was_done(record.logged, f"{path}.logged")])
    return CARE.only_if(condition, "why.no_log_entry", duty, path) or CARE.fact(
        duty, record, "log_in_record", path
    )


def was_done(act: Act | None, path: str) -> Fact:
    """Whether an act was done; a moment alone means it was."""
    return recorded(None if act is None else act.done if act.at is None else True, path)


@rule("care_death", fields="further", limit="more")
def log_states(
    death: DeathInCare, _context: Context, *, fields: frozenset[LogField], limit: Elapsed | CalendarDays
) -> Verdict:
    """The entry in the log states what the text asks for.

    Args:
        fields: What it states.
        limit: How long after the use's end a death is one for the log.
    """
    duty, path, logged = "duty.log_states", death.path, death.record.logged
    reason = CARE.only_if(for_the_log(death, limit), "why.not_for_the_log", duty, path)
    states = logged.states if logged else None
    return reason or names_all(duty, states, fields, path, f"{path}.logged.states")


@rule("care_death", limit="more")
def log_available(death: DeathInCare, _context: Context, *, limit: Elapsed | CalendarDays) -> Verdict:
    """The entry in the log is available to the federal agency at once on request.

    Args:
        limit: How long after the use's end a death is one for the log.
    """
    duty, path = "duty.log_available", death.path
    reason = CARE.only_if(for_the_log(death, limit), "why.not_for_the_log", duty, path)
    return reason or CARE.fact(duty, death.record.logged, "available", path, f"{path}.logged")
