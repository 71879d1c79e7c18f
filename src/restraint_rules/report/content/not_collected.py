"""Facts that a source never holds: what waits only for them is not known, and nobody's task.

A setting names them once, by the path of the fact without ids: ``director_notice``,
``interventions[].monitoring``. A name stands for the fact and all that it holds, of whatever incident.
"""

from collections.abc import Iterable

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status, unknown
from restraint_rules.kleene import Missing
from restraint_rules.report.content.fact_paths import fact_of

__all__ = ["is_set_aside", "set_aside", "split"]

WAITING: frozenset[Status] = frozenset({"unknown", "pending", "review"})

CODE = "not_collected"


def name_of(path: str, names: Iterable[str]) -> str:
    """The name that stands for a fact, among those of facts that are never held; else nothing."""
    fact = fact_of(path)
    return next((name for name in names if f"{fact}.".startswith((f"{name}.", f"{name}[]."))), "")


def split(missing: Missing, names: Iterable[str]) -> tuple[Missing, tuple[str, ...]]:
    """Tell what is missing from what is never held: the paths of the one, the names of the other."""
    by_path = {path: name_of(path, names) for path in missing}
    held = tuple(path for path, name in by_path.items() if not name)
    return held, tuple(dict.fromkeys(name for name in by_path.values() if name))


def set_aside(finding: Finding, names: tuple[str, ...]) -> Finding:
    """Leave open for good what waits for nothing but facts that are never held; a presumption stays one."""
    verdict = finding.verdict
    awaited = verdict.missing or verdict.awaits
    if verdict.status not in WAITING or finding.source.scope or not awaited:
        return finding
    if split(awaited, names)[0]:
        return finding
    told = unknown(CODE, verdict.path, missing=awaited, evidence=verdict.evidence)
    return finding._replace(verdict=told._replace(follows=verdict.follows))


def is_set_aside(finding: Finding) -> bool:
    """Whether a finding waits for nothing but facts that are never held."""
    return finding.code == CODE
