"""What a report comes to."""

from collections.abc import Collection, Iterable
from typing import Literal

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status
from restraint_rules.report.content.not_collected import is_set_aside
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["Outcome", "outcome_of"]

Outcome = Literal["breach", "incomplete", "due", "no breach found", "nothing judged"]
"""What a report comes to. ``nothing judged``: no clause applied, or nothing was known yet; no clean bill."""


def outcome_of(findings: Collection[Finding], rest: Iterable[Status], data: Iterable[DataFinding]) -> Outcome:
    """Say what findings come to; ``ReportContent.outcome`` says by which order.

    Args:
        findings: The findings that are kept.
        rest: The statuses of those that are only counted.
        data: What does not fit together in the record.
    """
    if not (any(map(judges, findings)) or any(status != "not_applicable" for status in rest)):
        return "nothing judged"
    own = [one for one in findings if one.verdict.status in OPEN and not one.verdict.follows]
    if any(one.status == "fail" and one.level == "error" for one in own):
        return "breach"
    if any(one.status == "unknown" and judges(one) for one in own) or any(one.problems for one in data):
        return "incomplete"
    return "due" if any(one.status == "pending" for one in own) else "no breach found"


OPEN: frozenset[Status] = frozenset({"fail", "pending", "unknown"})


def judges(one: Finding) -> bool:
    """Whether a finding judges something, and does not only tell of the scope or of what is never held."""
    return one.verdict.status != "not_applicable" and not one.source.scope and not is_set_aside(one)
