"""Restraint and seclusion are no part of a student's plan."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, unknown
from restraint_rules.kleene import Fact, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use, UseKind
from restraint_rules.reasoning.reasons import none_of
from restraint_rules.reasoning.rule import rule

__all__ = ["not_a_planned_intervention"]


@rule("incident", of="further")
def not_a_planned_intervention(
    episode: Episode, _context: Context, *, of: frozenset[UseKind]
) -> Iterable[Verdict]:
    """A use is no intervention planned in a behaviour plan, an IEP or a 504 plan.

    Args:
        of: Which uses the clause speaks of.
    """
    uses = episode.of(of)
    if not uses:
        yield none_of(of)
    for use in uses:
        planned, evidence = planned_as(use, episode)
        if planned.value is None:
            yield unknown("planned_use.unknown", use.path, missing=planned.missing, evidence=evidence)
        elif planned.value:
            yield failed("planned_use.yes", use.path, evidence=evidence)
        else:
            yield passed("planned_use.no", use.path, evidence=evidence)


def planned_as(use: Use, episode: Episode) -> tuple[Fact, Evidence]:
    """Whether a plan names what was done, or it was done under one; with what the record says of both."""
    student = episode.incident.student
    known: Evidence = ()
    if "seclusion" in use.kinds:
        known += ((f"{use.path}.per_iep", use.record.per_iep),)
        known += (("student.seclusion_planned_in", student.seclusion_planned_in),)
    if use.kinds != ("seclusion",):
        known += (("student.restraint_planned_in", student.restraint_planned_in),)
    answer = any_of(Fact(bool(value)) if value is not None else Fact(None, (at,)) for at, value in known)
    return answer, tuple((at, value) for at, value in known if value is not None)
