"""A large report at a glance: each clause once, with how many findings need attention under it."""

from collections.abc import Iterable

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.findings.verdict import Status
from restraint_rules.report.display.lines import Line

__all__ = ["clause_totals"]

WORTH_COUNTING: tuple[Status, ...] = ("fail", "unknown", "pending", "review")


def clause_totals(findings: Iterable[Finding], catalogue: Catalogue) -> tuple[Line, ...]:
    """Count under each clause what needs attention, those with most breaches first."""
    totals: dict[tuple[str, str], dict[Status, int]] = {}
    for finding in findings:
        if finding.status in WORTH_COUNTING and not finding.follows:
            counts = totals.setdefault(
                (finding.clause, finding.source.title), dict.fromkeys(WORTH_COUNTING, 0)
            )
            counts[finding.status] += 1
    ranked = sorted(totals.items(), key=lambda total: [-total[1][status] for status in WORTH_COUNTING])
    return tuple(Line(clause, title, said(counts, catalogue)) for (clause, title), counts in ranked)


def said(counts: dict[Status, int], catalogue: Catalogue) -> str:
    """Say how many there are of each status that occurs."""
    parts = (
        catalogue.heading("total", count=count, status=catalogue.heading(f"status.{status}"))
        for status, count in counts.items()
        if count
    )
    return ", ".join(parts)
