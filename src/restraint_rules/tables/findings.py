"""Reports as rows: one for each finding."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding
from restraint_rules.models.base import Subject
from restraint_rules.report.content.docket import state_of
from restraint_rules.report.report import Report
from restraint_rules.tables.places import PLACES, days_of, place
from restraint_rules.tables.table import Field, Row, Table, table

__all__ = ["DEADLINE", "WHICH", "deadline_cells", "findings", "which"]

WHICH: Mapping[str, Field] = MappingProxyType(
    {
        "policy": Field("text", "The policy's id."),
        "clause": Field("text", "The citation."),
        "title": Field("text", "What the clause asks, in a few words."),
        "rule": Field("text", "The rule's name."),
        "path": Field("text", "Which part of the subject; empty for the whole."),
    }
)
"""What a finding is about."""

DEADLINE: Mapping[str, Field] = MappingProxyType(
    {
        "due_at": Field("moment", "When it is or was due; where only bounds are known, at the earliest."),
        "last_day": Field("day", "The last day in time, for a deadline in days."),
        "due_latest_day": Field(
            "day", "Where only bounds are known, the day by which it is due at the latest."
        ),
        "deadline_state": Field("text", "met, late, pending, missed or open; empty without a deadline."),
        "done_at": Field("moment", "When the act was done, if the time is recorded."),
        "done_on": Field("day", "The day on which it was done, if that is recorded."),
    }
)
"""When something is due and was done. A deadline in days is due at the midnight after its last day."""

FINDINGS: Mapping[str, Field] = MappingProxyType(
    {
        **PLACES,
        **WHICH,
        "revision": Field("text", "The revision of the policy's text, by the day it took effect."),
        "outcome": Field("text", "The whole report's outcome, the same in every row."),
        "status": Field("text", "pass, fail, pending, unknown, review or not_applicable."),
        "level": Field("text", "error or warning for a failure; empty for what is no failure."),
        "follows": Field(
            "text", "The clause that decides this one, or empty. Leave these rows out to count."
        ),
        "code": Field("text", "The message's code."),
        "message": Field("text", "What the finding says, in English."),
        "question": Field("text", "What a person must answer; empty but for a review."),
        "remedy": Field("text", "The next step, in English; empty where there is none."),
        "missing": Field(
            "text", "Paths of the facts that would settle it, with '; ' between; of many the first few."
        ),
        "missing_count": Field("integer", "How many facts would settle it."),
        **DEADLINE,
        "explanation": Field("text", "How the deadline was counted, in English; empty without one."),
        "as_of": Field("moment", "The moment of judging."),
        "calendar": Field("text", "The calendar's id."),
        "library": Field("text", "Version of the library."),
    }
)


def findings(reports: Iterable[Report], *, of: Iterable[Subject] = ()) -> Table:
    """Lay reports out in rows, one for each finding, in the policy's order.

    Args:
        reports: The reports, each read once and not kept.
        of: The subjects they are on, for the days of incidents and the schools of students.

    Returns:
        The table.
    """
    days = days_of(of)
    rows: list[Row] = []
    for report in reports:
        outcome, receipt = report.outcome, report.receipt
        common: Row = {
            "outcome": outcome,
            "as_of": receipt.as_of,
            "calendar": receipt.calendar,
            "library": receipt.library,
        }
        rows += [
            {**place(report.subject, one.path, days), **which(one), **said(one), **common}
            for one in report.findings
        ]
    return table("findings", FINDINGS, rows)


def which(finding: Finding) -> Row:
    """What a finding is about."""
    source = finding.source
    return {
        "policy": source.policy,
        "clause": source.clause,
        "title": source.title,
        "rule": source.rule,
        "path": finding.path,
    }


def said(finding: Finding) -> Row:
    """What a finding says."""
    return {
        "revision": finding.source.revision,
        "status": finding.status,
        "level": finding.level if finding.status == "fail" else None,
        "follows": finding.follows,
        "code": finding.code,
        "message": finding.message,
        "question": finding.question,
        "remedy": finding.remedy,
        "missing": "; ".join(finding.missing),
        "missing_count": len(finding.missing) + finding.more,
        **deadline_cells(finding),
        "explanation": finding.explanation,
    }


def deadline_cells(finding: Finding) -> Row:
    """When something is due, and when it was done."""
    deadline = finding.deadline
    if deadline is None:
        return {}
    done = deadline.done_at
    return {
        "due_at": deadline.due_at,
        "last_day": deadline.last_day,
        "due_latest_day": latest_day(deadline),
        "deadline_state": state_of(finding),
        "done_at": done if isinstance(done, datetime) else None,
        "done_on": day_in(done),
    }


def latest_day(deadline: Deadline) -> date | None:
    """The day by which it is due at the latest, where only bounds are known."""
    return day_in(deadline.bounds[1]) if deadline.bounds else None


def day_in(moment: datetime | date | None) -> date | None:
    """The local day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment
