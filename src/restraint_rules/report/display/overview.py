"""A large report at a glance: each clause once, with how many findings need attention under it."""

from collections.abc import Iterable

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.gravity import GRAVITIES, rank
from restraint_rules.findings.messages import Catalogue
from restraint_rules.findings.verdict import Status
from restraint_rules.report.display.lines import Line

__all__ = ["clause_totals"]

WORTH_COUNTING: tuple[Status, ...] = ("fail", "unknown", "pending", "review")


def clause_totals(findings: Iterable[Finding], catalogue: Catalogue) -> tuple[Line, ...]:
    """Count under each clause what needs attention: breaches first, and of them the gravest for the child."""
    totals: dict[tuple[str, str], dict[Status, int]] = {}
    ranks: dict[tuple[str, str], int] = {}
    for finding in findings:
        if finding.status in WORTH_COUNTING and not finding.follows:
            clause = (finding.clause, finding.source.title)
            counts = totals.setdefault(clause, dict.fromkeys(WORTH_COUNTING, 0))
            counts[finding.status] += 1
            ranks[clause] = min(rank(finding.rule), ranks.get(clause, len(GRAVITIES)))

    def place(clause: tuple[str, str]) -> tuple[bool, int, list[int]]:
        counts = totals[clause]
        return not counts["fail"], ranks[clause], [-counts[status] for status in WORTH_COUNTING]

    return tuple(Line(*clause, said(totals[clause], catalogue)) for clause in sorted(totals, key=place))


def said(counts: dict[Status, int], catalogue: Catalogue) -> str:
    """Say how many there are of each status that occurs."""
    parts = (
        catalogue.heading("total", count=count, status=catalogue.heading(f"status.{status}"))
        for status, count in counts.items()
        if count
    )
    return ", ".join(parts)
