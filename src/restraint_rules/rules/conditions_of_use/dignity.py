"""How the student is treated while restrained or secluded."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.facts import attested
from restraint_rules.reasoning.rule import rule

__all__ = ["treated_with_dignity"]


@rule("incident_with_use")
def treated_with_dignity(episode: Episode, _context: Context) -> Verdict:
    """The student is treated with dignity and free from abuse; whether that was so is a judgement."""
    return attested("dignity", "", [("treated_with_dignity", episode.incident.treated_with_dignity)])
