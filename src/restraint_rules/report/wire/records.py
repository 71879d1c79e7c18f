"""A report as flat rows: the same columns always, for data frames, databases and spreadsheets.

Moments and days are ISO-8601 texts, not datetimes: a column of moments from both sides of a daylight-saving
change has two offsets, which data frames turn into a column of objects, and csv into text of another form.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding
from restraint_rules.report.content.content import Outcome, ReportContent
from restraint_rules.report.content.docket import state_of
from restraint_rules.report.wire.wire_values import as_text

__all__ = ["COLUMNS", "Column", "Record", "records"]

Scalar = str | int | bool | None

Record = dict[str, Scalar]
"""One finding as a flat row."""


class Column(NamedTuple):
    """One column.

    Attributes:
        type: The type of its values, besides ``None`` where the description says so.
        description: What it holds.
    """

    type: type[str] | type[int] | type[bool]
    description: str


COLUMNS: Mapping[str, Column] = MappingProxyType(
    {
        "subject": Column(str, "Kind and id of the subject."),
        "outcome": Column(str, "The whole report's outcome, the same in every row."),
        "policy": Column(str, "The policy's id."),
        "revision": Column(str, "The revision of its text, by the day it took effect."),
        "clause": Column(str, "The citation."),
        "title": Column(str, "What the clause asks, in a few words."),
        "rule": Column(str, "The rule's name."),
        "path": Column(str, "Which part of the subject; empty for the whole."),
        "status": Column(str, "pass, fail, pending, unknown, review or not_applicable."),
        "level": Column(str, "error or warning for a failure; None for what is no failure."),
        "follows": Column(str, "The clause that decides this one, or empty. Leave these rows out to count."),
        "scope": Column(bool, "Whether it only tells if the text covers the event at all."),
        "verified": Column(bool, "Whether the clause's primary text was read."),
        "code": Column(str, "The message's code."),
        "message": Column(str, "What the finding says, in English."),
        "question": Column(str, "What a person must answer; empty but for a review."),
        "remedy": Column(str, "The next step, in English; empty where there is none."),
        "advice": Column(str, "Advice, in English, one sentence after the other."),
        "missing": Column(
            str, "Paths of the facts that would settle it, with '; ' between; of many the first few."
        ),
        "missing_count": Column(int, "How many facts would settle it."),
        "evidence": Column(str, "The facts it rests on: 'path = value', with '; ' between."),
        "due_at": Column(
            str,
            "When it is or was due, ISO-8601 with offset, at the earliest if due_latest is given; "
            "None without a deadline.",
        ),
        "due_latest": Column(
            str,
            "Where only bounds are known, the latest it can be due: a date, ISO-8601 with offset, or 'open' "
            "where there is no latest; else None.",
        ),
        "deadline_state": Column(str, "met, late, pending, missed or open; None without a deadline."),
        "done_at": Column(str, "When the act was done: ISO-8601, a moment or a day; None if not recorded."),
        "explanation": Column(str, "How the deadline was counted, in English; empty without one."),
        "readings": Column(str, "Readings it depends on: 'name = choice', with '; ' between."),
        "as_of": Column(str, "The moment of judging, ISO-8601 with offset."),
        "calendar": Column(str, "The calendar's id."),
        "library": Column(str, "Version of the library."),
    }
)
"""The columns in their order. Give them to a data frame for a list that may be empty:
``pandas.DataFrame(rows, columns=list(COLUMNS))``, or to Polars, which takes types from the first rows only:
``polars.DataFrame(rows, schema={name: column.type for name, column in COLUMNS.items()})``."""


def records(report: ReportContent) -> list[Record]:
    """Lay a report out in rows, one for each finding, in the policy's order."""
    outcome = report.outcome
    return [record(finding, report, outcome) for finding in report.findings]


def record(finding: Finding, report: ReportContent, outcome: Outcome) -> Record:
    """Lay out one finding; its keys are those of ``COLUMNS`` in their order."""
    source, deadline, receipt = finding.source, finding.deadline, report.receipt
    return {
        "subject": report.subject,
        "outcome": outcome,
        "policy": source.policy,
        "revision": source.revision,
        "clause": source.clause,
        "title": source.title,
        "rule": source.rule,
        "path": finding.path,
        "status": finding.status,
        "level": finding.level if finding.status == "fail" else None,
        "follows": finding.follows,
        "scope": source.scope,
        "verified": source.verified,
        "code": finding.code,
        "message": finding.message,
        "question": finding.question,
        "remedy": finding.remedy,
        "advice": " ".join(finding.advice),
        "missing": "; ".join(finding.missing),
        "missing_count": len(finding.missing) + finding.more,
        "evidence": pairs(finding.evidence),
        "due_at": deadline.due_at.isoformat() if deadline else None,
        "due_latest": latest_of(deadline) if deadline and deadline.bounds else None,
        "deadline_state": state_of(finding) if deadline else None,
        "done_at": deadline.done_at.isoformat() if deadline and deadline.done_at else None,
        "explanation": finding.explanation,
        "readings": pairs(source.readings),
        "as_of": receipt.as_of.isoformat(),
        "calendar": receipt.calendar,
        "library": receipt.library,
    }


def pairs(named: tuple[tuple[str, object], ...]) -> str:
    """Write names with their values in one text."""
    return "; ".join(f"{name} = {as_text(value)}" for name, value in named)


def latest_of(deadline: Deadline) -> str:
    """The latest a deadline can be that is known only within bounds."""
    latest = deadline.bounds[1] if deadline.bounds else None
    return latest.isoformat() if latest else "open"
