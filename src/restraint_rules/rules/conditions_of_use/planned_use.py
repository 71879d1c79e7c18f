"""Restraint and seclusion are no part of a student's plan."""

from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, unknown
from restraint_rules.kleene import Fact, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.rule import rule

__all__ = ["not_a_planned_intervention"]


@rule("use")
def not_a_planned_intervention(use: Use, _context: Context) -> Verdict:
    """A use is no intervention planned in a behaviour plan, an IEP or a 504 plan."""
    planned, evidence = planned_as(use)
    if planned.value is None:
        return unknown("planned_use.unknown", use.path, missing=planned.missing, evidence=evidence)
    if planned.value:
        return failed("planned_use.yes", use.path, evidence=evidence)
    return passed("planned_use.no", use.path, evidence=evidence)


def planned_as(use: Use) -> tuple[Fact, Evidence]:
    """Whether a plan names what was done, or it was done under one; with what the record says of both."""
    student = use.incident.student
    known: Evidence = ()
    if "seclusion" in use.kinds:
        known += ((f"{use.path}.per_iep", use.record.per_iep),)
        known += (("student.seclusion_planned_in", student.seclusion_planned_in),)
    if use.kinds != ("seclusion",):
        known += (("student.restraint_planned_in", student.restraint_planned_in),)
    answer = any_of(Fact(bool(value)) if value is not None else Fact(None, (at,)) for at, value in known)
    return answer, tuple((at, value) for at, value in known if value is not None)
