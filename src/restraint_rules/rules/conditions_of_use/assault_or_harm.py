"""Force only against a threat of assault, or of imminent serious physical harm.

Imminent injury to others by what a student does is taken for a threat of assault, however severe it may be;
the harm to the student alone must be serious.
"""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, unknown
from restraint_rules.kleene import Fact
from restraint_rules.models.emergencies import Ground
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.emergencies import (
    EmergencyOf,
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
        threatened = shows(emergency.record, emergency.at, assault)
        settled = verdict.status != "pass" or threatened.value
        yield verdict if settled else of_harm_alone(emergency, verdict, threatened)


def of_harm_alone(emergency: EmergencyOf, imminent: Verdict, threatened: Fact) -> Verdict:
    """Say if the harm was serious where no assault is recorded; one that may have been needs none."""
    verdict = of_serious_harm(emergency, imminent)
    if verdict.status != "fail" or threatened.value is False:
        return verdict
    return unknown("emergency.unknown", verdict.path, missing=threatened.missing, evidence=verdict.evidence)
