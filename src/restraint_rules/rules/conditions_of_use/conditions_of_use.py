"""When restraint and seclusion may be used at all: emergency, purpose, training, alternatives."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.kleene import all_of, any_of
from restraint_rules.models.emergencies import Ground
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.emergencies import (
    EmergencyOf,
    by_employees,
    emergency_verdict,
    of_each_emergency,
    of_no_employee,
)
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use, UseKind
from restraint_rules.reasoning.facts import attested, purpose_verdict, recorded
from restraint_rules.reasoning.reasons import NOT_BY_EMPLOYEE
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.trained import training_verdict

__all__ = [
    "less_restrictive_explored",
    "never_as_coercion",
    "never_as_convenience",
    "never_as_discipline",
    "never_as_retaliation",
    "no_substitute",
    "not_planned",
    "only_in_emergency",
    "only_in_emergency_or_by_iep",
    "trained_before",
]


@rule("incident", of="further", grounds="fewer")
def only_in_emergency(
    episode: Episode, context: Context, *, of: frozenset[UseKind], grounds: frozenset[Ground]
) -> Iterable[Verdict]:
    """Restraint and seclusion only prevent immediate or imminent injury to the student or others.

    Args:
        of: Which uses the clause speaks of.
        grounds: The recorded grounds that suffice; damage to property alone is none. A record that leaves
            the emergency unclear does not show one.
    """
    return of_each_emergency(episode, of, lambda one: emergency_verdict(one, context, grounds))


@rule("incident", readings=("planned_seclusion",), of="further", grounds="fewer")
def only_in_emergency_or_by_iep(
    episode: Episode, context: Context, *, of: frozenset[UseKind], grounds: frozenset[Ground]
) -> Iterable[Verdict]:
    """Seclusion only prevents immediate or imminent injury; a reading says if an IEP may provide for it.

    Args:
        of: Which uses the clause speaks of.
        grounds: The recorded grounds that suffice.
    """
    either = context.readings.get("planned_seclusion") == "in_iep_too"

    def judge(emergency: EmergencyOf) -> Verdict:
        verdict = emergency_verdict(emergency, context, grounds)
        settled = verdict.status in {"pass", "not_applicable"}
        return verdict if settled or not either else by_iep(emergency.uses, verdict)

    return of_each_emergency(episode, of, judge)


def by_iep(uses: tuple[Use, ...], otherwise: Verdict) -> Verdict:
    """Say if all these uses were conducted under an IEP; else what is said otherwise."""
    facts = [(f"{use.path}.per_iep", getattr(use.record, "per_iep", None)) for use in uses]
    answer = all_of(recorded(value, path) for path, value in facts)
    if answer.value:
        return passed("emergency.by_iep", otherwise.path, evidence=tuple(facts))
    if answer.value is None:
        missing = (*answer.missing, *otherwise.missing)
        return unknown("emergency.by_iep_unknown", otherwise.path, missing=missing)
    return otherwise


@rule("seclusion")
def not_planned(use: Use, _context: Context) -> Verdict:
    """Seclusion is not used as a planned intervention under a behaviour plan, an IEP or a 504 plan."""
    per_iep, planned_in = use.record.per_iep, use.incident.student.seclusion_planned_in
    in_a_plan = None if planned_in is None else bool(planned_in)
    planned = any_of(
        [recorded(per_iep, f"{use.path}.per_iep"), recorded(in_a_plan, "student.seclusion_planned_in")]
    )
    evidence = ((f"{use.path}.per_iep", per_iep), ("student.seclusion_planned_in", planned_in))
    if planned.value is None:
        return unknown("planned.unknown", use.path, missing=planned.missing)
    if planned.value:
        return failed("planned.yes", use.path, evidence=evidence)
    return passed("planned.no", use.path, evidence=evidence)


@rule("use", by_employee=True)
def trained_before(use: Use, context: Context) -> Verdict:
    """Every school employee who restrained or secluded was trained on or before that day.

    The staff records say so, or where they do not tell what the form says of all who acted.
    """
    return training_verdict(use, context)


@rule("use")
def never_as_discipline(use: Use, _context: Context) -> Verdict:
    """Restraint and seclusion are never used as discipline."""
    return purpose_verdict(use, "discipline")


@rule("use")
def never_as_convenience(use: Use, _context: Context) -> Verdict:
    """Restraint and seclusion are never used as a convenience."""
    return purpose_verdict(use, "convenience")


@rule("use")
def never_as_coercion(use: Use, _context: Context) -> Verdict:
    """Restraint and seclusion are never used to coerce."""
    return purpose_verdict(use, "coercion")


@rule("use")
def never_as_retaliation(use: Use, _context: Context) -> Verdict:
    """Restraint and seclusion are never used to retaliate."""
    return purpose_verdict(use, "retaliation")


@rule("incident_with_use")
def less_restrictive_explored(episode: Episode, context: Context) -> Verdict:
    """All less restrictive alternatives are explored first; whether they were is a judgement."""
    if not by_employees(episode.uses, context):
        return NOT_BY_EMPLOYEE
    value = episode.incident.all_alternatives_explored
    return attested("alternatives", "", [("all_alternatives_explored", value)])


@rule("incident", of="further")
def no_substitute(episode: Episode, context: Context, *, of: frozenset[UseKind]) -> Verdict:
    """Restraint and seclusion never stand in for a less restrictive alternative; it is a judgement.

    Where all less restrictive alternatives were explored first, neither stood in for one.

    Args:
        of: Which uses the clause speaks of.
    """
    reason = of_no_employee(episode, of, context)
    if reason is not None:
        return reason
    explored, replaced = episode.incident.all_alternatives_explored, episode.incident.replaced_alternative
    if replaced is None and explored:
        return passed("substitute.explored", evidence=(("all_alternatives_explored", explored),))
    path = "replaced_alternative"
    return attested("substitute", "", [(path, replaced)], bad=frozenset({path}))
