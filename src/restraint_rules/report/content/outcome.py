"""What a report comes to, in one pass over its findings."""

from collections.abc import Iterable
from typing import Literal

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status
from restraint_rules.report.content.not_collected import is_set_aside
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["Outcome", "outcome_of"]

Outcome = Literal["breach", "incomplete", "due", "no breach found", "nothing judged"]
"""What a report comes to. ``nothing judged``: no clause applied, or nothing was known yet; no clean bill."""


def outcome_of(findings: Iterable[Finding], rest: Iterable[Status], data: Iterable[DataFinding]) -> Outcome:
    """Say what findings come to; ``ReportContent.outcome`` says by which order.

    Args:
        findings: The findings that are kept.
        rest: The statuses of those that are only counted.
        data: What does not fit together in the record.
    """
    judged = any(status != "not_applicable" for status in rest)
    incomplete = any(one.problems for one in data)
    breach = due = False
    for one in findings:
        verdict = one.verdict
        status = verdict.status
        if status == "not_applicable":
            continue
        told = not one.source.scope and not is_set_aside(one)
        judged = judged or told
        if verdict.follows:
            continue
        if status == "fail":
            breach = breach or verdict.level == "error"
        elif status == "pending":
            due = True
        elif status == "unknown":
            incomplete = incomplete or told
    if not judged:
        return "nothing judged"
    if breach:
        return "breach"
    if incomplete:
        return "incomplete"
    return "due" if due else "no breach found"
