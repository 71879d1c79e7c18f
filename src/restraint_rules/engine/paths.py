"""Paths of parts within what contains them."""

from collections.abc import Callable, Iterable

from restraint_rules.errors import Problem
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Verdict
from restraint_rules.frozen import made
from restraint_rules.kleene import Missing
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["STANDING", "below", "data_below", "finding_moved", "place_moved"]

STANDING = ("setting.", "calendar.", "calendar[")
"""Beginnings of paths that lead out of the subject: what is recorded there is recorded once."""


def below(prefix: str, path: str) -> str:
    """Put a path below what contains it."""
    if not path:  # as of most findings
        return prefix
    return path if path.startswith(STANDING) else f"{prefix}.{path}"


def finding_moved(finding: Finding, move: Callable[[str], str]) -> Finding:
    """Put a finding, and whatever paths it names, elsewhere: below what contains its subject, for example."""
    source, place, verdict = finding
    status, code, _, params, evidence, missing, deadline, advice, follows, level, awaits, more = verdict
    path = move(place)
    evidence = evidence and tuple([(move(of), value) for of, value in evidence])
    missing = missing and tuple(dict.fromkeys(map(move, missing)))
    awaits = awaits and tuple(map(move, awaits))
    moved = (status, code, path, params, evidence, missing, deadline, advice, follows, level, awaits, more)
    return made(Finding, (source, path, made(Verdict, moved)))


def place_moved(finding: Finding, move: Callable[[str], str]) -> Finding:
    """Put a finding elsewhere, and none of what its verdict names: that is not told where only codes are."""
    source, place, verdict = finding
    return made(Finding, (source, move(place), verdict))


def data_below(prefix: str, found: DataFinding) -> DataFinding:
    """Put a data finding below what contains its subject."""
    wrong = tuple(Problem(below(prefix, one.path), one.sentence) for one in found.problems)
    return found._replace(paths=all_below(prefix, found.paths), problems=wrong)


def all_below(prefix: str, paths: Iterable[str]) -> Missing:
    """Put several paths below what contains them."""
    return tuple(below(prefix, path) for path in paths)
