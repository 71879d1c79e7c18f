"""Exclusionary time out: purpose, company, space, end."""

from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.kleene import Fact, all_of
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import (
    attested,
    attested_at_end,
    by_an_employee,
    purpose_verdict,
    recorded,
    shown,
)
from restraint_rules.reasoning.rule import rule

__all__ = ["accompanied", "ends_as_soon_as_possible", "never_as_discipline", "space_is_fit"]


@rule("time_out", by_employee=True)
def never_as_discipline(use: Use, _context: Context) -> Verdict:
    """No school employee uses a time out as discipline."""
    return purpose_verdict(use, "discipline")


@rule("time_out")
def accompanied(use: Use, context: Context) -> Verdict:
    """An employee stays with the student, or is at hand so that the two can speak throughout."""
    record, path = use.record, use.path
    answer = all_of([in_company(record, path), by_an_employee(record.attended_by, context)])
    if answer.value is None:
        return unknown("accompanied.unknown", path, missing=answer.missing)
    if answer.value:
        return passed("accompanied.yes", path)
    return failed(
        "accompanied.no", path, evidence=shown(record, path, "attended", "verbal_contact", "attended_by")
    )


def in_company(record: Period, path: str) -> Fact:
    """Whether someone was with the student, or at hand and able to speak with the student throughout."""
    if record.attended is None:
        return Fact(None, (f"{path}.attended",))  # beside the student, speaking need not be asked
    if record.attended == "immediately_available":
        return recorded(record.verbal_contact, f"{path}.verbal_contact")
    return Fact(record.attended == "with_student")


@rule("time_out")
def space_is_fit(use: Use, _context: Context) -> Verdict:
    """The space is clean, safe, sanitary and suits calming; whether it is, is a judgement."""
    names = ("space_clean", "space_safe", "space_sanitary", "space_calming")
    return attested("space", use.path, [(f"{use.path}.{name}", getattr(use.record, name)) for name in names])


@rule("time_out")
def ends_as_soon_as_possible(use: Use, _context: Context) -> Verdict:
    """The time out ends as soon as possible; whether it did is a judgement."""
    return attested_at_end(use, "ended_as_soon_as_possible", "time_out_end", "time_out.running")
