"""Restraint and seclusion are no part of a student's plan."""

from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, unknown
from restraint_rules.kleene import Fact, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use, UseKind
from restraint_rules.reasoning.rule import rule

__all__ = ["not_a_planned_intervention"]


@rule("use", named="further")
def not_a_planned_intervention(use: Use, _context: Context, *, named: frozenset[UseKind]) -> Verdict:
    """A use is no intervention planned in a behaviour plan, an IEP or a 504 plan.

    Args:
        named: Which kinds of use a plan must not name; of what was another kind besides, that is not asked.
    """
    planned, evidence = planned_as(use, named)
    if planned.value is None:
        return unknown("planned_use.unknown", use.path, missing=planned.missing, evidence=evidence)
    if planned.value:
        return failed("planned_use.yes", use.path, evidence=evidence)
    return passed("planned_use.no", use.path, evidence=evidence)


def planned_as(use: Use, named: frozenset[UseKind]) -> tuple[Fact, Evidence]:
    """Whether a plan names what was done, or it was done under one; with what the record says of both."""
    student = use.incident.student
    known: Evidence = ()
    if "seclusion" in named.intersection(use.kinds):
        known += ((f"{use.path}.per_iep", use.record.per_iep),)
        known += (("student.seclusion_planned_in", student.seclusion_planned_in),)
    if "physical_restraint" in named and use.kinds != ("seclusion",):
        known += (("student.restraint_planned_in", student.restraint_planned_in),)
    answer = any_of(Fact(bool(value)) if value is not None else Fact(None, (at,)) for at, value in known)
    return answer, tuple((at, value) for at, value in known if value is not None)
