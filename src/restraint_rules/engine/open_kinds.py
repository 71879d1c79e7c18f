"""What hangs on a kind the record leaves open: each clause on that kind says that it cannot be judged."""

from collections.abc import Iterable

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import unknown
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.reasons import KINDS_DENIED

__all__ = ["left_open", "reopened"]


def left_open(absent: Finding, doubtful: Iterable[Use]) -> list[Finding]:
    """Say of the room of what may be a seclusion that a clause on rooms cannot be judged.

    Args:
        absent: What the clause finds where there is no seclusion.
        doubtful: The periods that may be something else besides what they are judged as.

    Returns:
        A finding for each that may be of those kinds, with what would tell.
    """
    kinds = KINDS_DENIED.get(absent.code, ())
    found: list[Finding] = []
    for use in doubtful:
        missing = unique(path for kind in kinds if kind in use.may_be for path in use.meets[kind].missing)
        if missing:
            verdict = unknown("definition.may_be", missing=missing, kind=kinds)
            found.append(Finding(absent.source, f"{use.path}.room", verdict))
    return found


def reopened(finding: Finding, episode: Episode) -> Finding:
    """Take back that an incident has none of a kind, where something may be one."""
    kinds = KINDS_DENIED.get(finding.code, ())
    missing = episode.open_as(*kinds)
    if not missing:
        return finding
    return finding._replace(verdict=unknown("definition.may_be", missing=missing, kind=kinds))
