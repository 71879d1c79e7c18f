"""What the person and a minor's parents are told: at admission, and of each use."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import NO
from restraint_rules.reasoning.care.care_duties import prompt_act
from restraint_rules.reasoning.care.course import Care, UseInCare
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.rule import rule

__all__ = [
    "acknowledged_at_admission",
    "informed_at_admission",
    "parents_told",
    "parents_told_recorded",
    "policy_given_at_admission",
    "understood_at_admission",
]


@rule("care_use")
def parents_told(use: UseInCare, context: Context) -> Verdict:
    """A minor's parents are told as soon as possible after each use began."""
    duty = "duty.parents_told"
    reason = CARE.only_if(use.care.minor, "why.not_minors", duty, use.path)
    return reason or prompt_act(duty, use.record, "parents_told", use.path, context)


@rule("care_use")
def parents_told_recorded(use: UseInCare, _context: Context) -> Verdict:
    """Date, time and member of staff of that notice are recorded."""
    duty, told = "duty.parents_told_recorded", use.record.parents_told
    reason = CARE.only_if(use.care.minor, "why.not_minors", duty, use.path)
    if reason is None and told is not None and told.done is False:
        reason = CARE.only_if(NO, "why.no_notice", duty, use.path)
    return reason or CARE.fact(duty, use.record, "parents_told_recorded", use.path)


@rule("care_person")
def informed_at_admission(care: Care, _context: Context) -> Iterable[Verdict]:
    """The person, and a minor's parents, are told of the facility's policy at admission."""
    admission = care.episode.person.admission
    at = "person.admission"
    where = f"{at}.person_informed"
    yield CARE.fact("duty.person_informed", admission, "person_informed", where, at)
    where = f"{at}.parents_informed"
    duty = "duty.parents_informed"
    reason = CARE.only_if(care.minor, "why.not_minors", duty, where)
    yield reason or CARE.fact(duty, admission, "parents_informed", where, at)


def of_admission(care: Care, name: str) -> Verdict:
    """Judge one fact of what was told at admission."""
    return CARE.fact(
        f"duty.admission_{name}", care.episode.person.admission, name, "person", "person.admission"
    )


@rule("care_person")
def understood_at_admission(care: Care, _context: Context) -> Verdict:
    """It is told in a language that they understand."""
    return of_admission(care, "language_understood")


@rule("care_person")
def acknowledged_at_admission(care: Care, _context: Context) -> Verdict:
    """They acknowledge in writing that they were told, and that is in the record."""
    return of_admission(care, "acknowledged")


@rule("care_person")
def policy_given_at_admission(care: Care, _context: Context) -> Verdict:
    """They get a copy of the policy."""
    return of_admission(care, "policy_given")
