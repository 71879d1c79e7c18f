"""Paths of parts within what contains them."""

from collections.abc import Callable, Iterable

from restraint_rules.errors import Problem
from restraint_rules.findings.finding import Finding
from restraint_rules.kleene import Missing
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["STANDING", "below", "data_below", "finding_moved"]

STANDING = ("setting.", "calendar.", "calendar[")
"""Beginnings of paths that lead out of the subject: what is recorded there is recorded once."""


def below(prefix: str, path: str) -> str:
    """Put a path below what contains it."""
    if path.startswith(STANDING):
        return path
    return f"{prefix}.{path}" if path else prefix


def finding_moved(finding: Finding, move: Callable[[str], str]) -> Finding:
    """Put a finding, and whatever paths it names, elsewhere: below what contains its subject, for example."""
    verdict, path = finding.verdict, move(finding.path)
    return Finding(
        finding.source,
        path,
        verdict._replace(
            path=path,
            evidence=tuple((move(path), value) for path, value in verdict.evidence),
            missing=tuple(dict.fromkeys(map(move, verdict.missing))),
            awaits=tuple(map(move, verdict.awaits)),
        ),
    )


def data_below(prefix: str, found: DataFinding) -> DataFinding:
    """Put a data finding below what contains its subject."""
    wrong = tuple(Problem(below(prefix, one.path), one.sentence) for one in found.problems)
    return found._replace(paths=all_below(prefix, found.paths), problems=wrong)


def all_below(prefix: str, paths: Iterable[str]) -> Missing:
    """Put several paths below what contains them."""
    return tuple(below(prefix, path) for path in paths)
