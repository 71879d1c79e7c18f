"""What the uses of an episode of care are by the definitions of a text."""

from collections.abc import Iterator, Mapping

from restraint_rules.classification import Asked, Classification, answered
from restraint_rules.models.care.episodes import CareEpisode
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.reasoning.care.course import Care
from restraint_rules.reasoning.context import Context

__all__ = ["answers_of_care"]


def answers_of_care(
    episode: CareEpisode, policy: Policy, context: Context, cited: Mapping[str, Clause]
) -> Iterator[Classification]:
    """Answer each definition of a text of health care for each use."""
    tests = context.definitions.care
    for use in Care(episode, context).all:
        asked = [(name, tests[name], fact) for name, fact in use.meets.items()]
        subject = Asked(use.record, use.path, use.record.kind, use.kind)
        yield from answered(subject, asked, cited, policy, context)
