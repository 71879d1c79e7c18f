"""The docket: everything that is or was due, in order."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, NamedTuple

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding

__all__ = ["DocketEntry", "docket_of"]

DeadlineState = Literal["met", "late", "pending", "missed", "open"]


class DocketEntry(NamedTuple):
    """One deadline with the clause that set it.

    Attributes:
        due_at: When it is or was due.
        state: Met, late, pending, missed; or open where a fact is missing that would tell.
        finding: The finding it stands in.
    """

    due_at: datetime
    state: DeadlineState
    finding: Finding

    @property
    def deadline(self) -> Deadline:
        """The deadline, which explains its own counting."""
        deadline = self.finding.deadline
        assert deadline is not None  # noqa: S101 - entries are made only of findings with a deadline
        return deadline


def docket_of(findings: Iterable[Finding]) -> tuple[DocketEntry, ...]:
    """List the deadlines of some findings, the earliest first, without those that repeat another's."""
    entries = [
        DocketEntry(finding.deadline.due_at, state_of(finding), finding)
        for finding in findings
        if finding.deadline is not None and not finding.follows
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.due_at, entry.finding.key)))


def state_of(finding: Finding) -> DeadlineState:
    """Say how a deadline stands."""
    if finding.status == "pass":
        return "met"
    if finding.status == "pending":
        return "pending"
    if finding.status == "fail":
        return "late" if finding.deadline and finding.deadline.done_at else "missed"
    return "open"
