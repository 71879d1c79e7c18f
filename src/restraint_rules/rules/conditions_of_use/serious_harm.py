"""Restraint and seclusion only against imminent danger of serious physical harm, and while that lasts.

A threshold of its own, above that of texts that ask for imminent injury. Whether it is serious is judged.
"""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict
from restraint_rules.models.emergencies import Ground
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.emergencies import (
    EmergencyOf,
    emergency_verdict,
    of_each_emergency,
    of_no_employee,
    of_serious_harm,
)
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use, UseKind
from restraint_rules.reasoning.facts import attested, attested_at_end
from restraint_rules.reasoning.rule import rule

__all__ = ["alternatives_ineffective", "ended_when_danger_passed", "only_against_serious_harm"]


@rule("incident", of="further", grounds="fewer")
def only_against_serious_harm(
    episode: Episode, context: Context, *, of: frozenset[UseKind], grounds: frozenset[Ground]
) -> Iterable[Verdict]:
    """Restraint and seclusion only prevent imminent serious physical harm; if it was serious is a judgement.

    Args:
        of: Which uses the clause speaks of.
        grounds: The recorded grounds that show imminent danger; the harm must be serious besides.
    """

    def judge(emergency: EmergencyOf) -> Verdict:
        verdict = emergency_verdict(emergency, context, grounds)
        settled = verdict.status in {"fail", "not_applicable"}
        return verdict if settled else of_serious_harm(emergency, verdict)

    return of_each_emergency(episode, of, judge)


@rule("incident", of="further")
def alternatives_ineffective(episode: Episode, context: Context, *, of: frozenset[UseKind]) -> Verdict:
    """Less restrictive interventions are ineffective, or would have been; whether they are is a judgement.

    Args:
        of: Which uses the clause speaks of.
    """
    reason = of_no_employee(episode, of, context)
    if reason is not None:
        return reason
    value = episode.incident.alternatives_ineffective
    return attested("ineffective", "", [("alternatives_ineffective", value)])


@rule("use")
def ended_when_danger_passed(use: Use, _context: Context) -> Verdict:
    """A use ends as soon as the danger it is to prevent has passed; whether it did is a judgement."""
    return attested_at_end(use, "ended_when_danger_passed", "danger", "danger.running")
