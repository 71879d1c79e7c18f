"""Paths of parts within what contains them."""

from collections.abc import Iterable

from restraint_rules.findings.finding import Finding
from restraint_rules.kleene import Missing
from restraint_rules.report.data_findings import DataFinding

__all__ = ["STANDING", "below", "data_below", "finding_below"]

STANDING = ("setting.", "calendar.", "calendar[")
"""Beginnings of paths that lead out of the subject: what is recorded there is recorded once."""


def below(prefix: str, path: str) -> str:
    """Put a path below what contains it."""
    if path.startswith(STANDING):
        return path
    return f"{prefix}.{path}" if path else prefix


def finding_below(prefix: str, finding: Finding) -> Finding:
    """Put a finding, and whatever paths it names, below what contains its subject."""
    verdict = finding.verdict
    return Finding(
        finding.source,
        below(prefix, finding.path),
        verdict._replace(
            path=below(prefix, verdict.path),
            evidence=tuple((below(prefix, path), value) for path, value in verdict.evidence),
            missing=all_below(prefix, verdict.missing),
            awaits=all_below(prefix, verdict.awaits),
        ),
    )


def data_below(prefix: str, found: DataFinding) -> DataFinding:
    """Put a data finding below what contains its subject."""
    return found._replace(paths=all_below(prefix, found.paths))


def all_below(prefix: str, paths: Iterable[str]) -> Missing:
    """Put several paths below what contains them."""
    return tuple(below(prefix, path) for path in paths)
