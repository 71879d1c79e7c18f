"""What judging a part gives: findings that are kept, the rest counted, data findings."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial

from restraint_rules.engine.named_once import named_once
from restraint_rules.engine.paths import below, data_below, finding_moved, place_moved
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["Judged", "needs_attention"]

SETTLED: frozenset[Status] = frozenset({"pass", "not_applicable"})


def needs_attention(finding: Finding) -> bool:
    """Whether someone has something to do about it; what follows another tells nothing of its own."""
    return finding.verdict.status not in SETTLED and not finding.verdict.follows


class Judged:
    """Findings on one subject, gathered from itself and its parts.

    Attributes:
        findings: All on itself, and of its parts what needs attention.
        rest: The other findings of its parts, by status.
        data: What does not fit together in the records.
        everything: Whether of its parts nothing is left out.
        words: Whether what is kept of its parts will be told in words.
    """

    def __init__(
        self,
        findings: Iterable[Finding] = (),
        *,
        data: Iterable[DataFinding] = (),
        everything: bool = False,
        words: bool = True,
    ) -> None:
        self.findings: list[Finding] = named_once(list(findings))
        self.rest: Counter[Status] = Counter()
        self.data: list[DataFinding] = list(data)
        self.everything: bool = everything
        self.words: bool = words

    def take(self, prefix: str, part: "Judged") -> None:
        """Take in what was found on a part."""
        self.take_moved(part.findings, partial(below, prefix))
        self.rest.update(part.rest)
        self.data.extend(data_below(prefix, found) for found in part.data)

    def take_moved(self, findings: Iterable[Finding], move: Callable[[str], str]) -> None:
        """Keep of a part's findings all, or what needs attention, each where it belongs; count the others."""
        moved = finding_moved if self.words else place_moved
        counted: list[Status] = []
        for finding in findings:
            verdict = finding.verdict
            status = verdict.status
            if self.everything or (status not in SETTLED and not verdict.follows):
                self.findings.append(moved(finding, move))
            elif not verdict.follows:
                counted.append(status)
        self.rest.update(counted)
