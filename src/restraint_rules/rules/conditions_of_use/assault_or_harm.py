"""Force only against a threat of assault, or of imminent serious physical harm.

Imminent injury to others by what a student does is taken for a threat of assault, however severe it may be;
the harm to the student alone must be serious.
"""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict
from restraint_rules.models.emergencies import Ground
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.emergencies import (
    emergencies_of,
    emergency_verdict,
    of_serious_harm,
    shows,
)
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.reasoning.reasons import none_of
from restraint_rules.reasoning.rule import rule

__all__ = ["only_against_assault_or_harm"]


@rule("incident", of="further", assault="fewer", grounds="fewer")
def only_against_assault_or_harm(
    episode: Episode,
    context: Context,
    *,
    of: frozenset[UseKind],
    assault: frozenset[Ground],
    grounds: frozenset[Ground],
) -> Iterable[Verdict]:
    """Restraint and seclusion only protect from assault, or from imminent serious physical harm.

    Args:
        of: Which uses the clause speaks of.
        assault: The recorded grounds that show a threat of assault.
        grounds: The recorded grounds that show imminent danger, which must be of serious harm.
    """
    if not episode.of(of):
        yield none_of(of)
    for emergency in emergencies_of(episode, episode.of(of)):
        verdict = emergency_verdict(emergency, context, assault | grounds)
        threatened = shows(emergency.record, emergency.at, assault).value
        settled = verdict.status in {"fail", "not_applicable"} or threatened
        yield verdict if settled else of_serious_harm(emergency, verdict)
