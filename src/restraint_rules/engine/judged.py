"""What judging a part gives: findings that are kept, the rest counted, data findings."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from restraint_rules.engine.paths import data_below, finding_below
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status
from restraint_rules.report.data_findings import DataFinding

__all__ = ["Judged", "needs_attention"]

SETTLED: frozenset[Status] = frozenset({"pass", "not_applicable"})


def needs_attention(finding: Finding) -> bool:
    """Whether someone has something to do about it; what follows another tells nothing of its own."""
    return finding.verdict.status not in SETTLED and not finding.verdict.follows


@dataclass(slots=True)
class Judged:
    """Findings on one subject, gathered from itself and its parts.

    Attributes:
        findings: All on itself, and of its parts what needs attention.
        rest: The other findings of its parts, by status.
        data: What does not fit together in the records.
        everything: Whether of its parts nothing is left out.
    """

    findings: list[Finding] = field(default_factory=list[Finding])
    rest: Counter[Status] = field(default_factory=Counter[Status])
    data: list[DataFinding] = field(default_factory=list[DataFinding])
    everything: bool = False

    def take(self, prefix: str, part: "Judged") -> None:
        """Take in what was found on a part."""
        self.take_findings(prefix, part.findings)
        self.rest.update(part.rest)
        self.data.extend(data_below(prefix, found) for found in part.data)

    def take_findings(self, prefix: str, findings: Iterable[Finding]) -> None:
        """Keep of a part's findings all, or what needs attention, and count the others."""
        for finding in findings:
            if self.everything or needs_attention(finding):
                self.findings.append(finding_below(prefix, finding))
            elif not finding.verdict.follows:
                self.rest[finding.verdict.status] += 1
