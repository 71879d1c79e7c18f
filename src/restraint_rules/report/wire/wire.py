"""Reports as JSON: the writing half.

Plain dictionaries, no models: a report has a finding for every clause, and most of the cost would be theirs.
"""

from collections.abc import Mapping

from pydantic_core import to_json

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import ENGLISH
from restraint_rules.findings.verdict import Status
from restraint_rules.report.content.content import ReportContent
from restraint_rules.report.content.receipt import Receipt
from restraint_rules.report.data.data_findings import DataFinding
from restraint_rules.report.wire.wire_values import written_value

__all__ = ["STATUSES", "written"]

Wire = Mapping[str, object]

STATUSES: tuple[Status, ...] = ("fail", "unknown", "pending", "review", "pass", "not_applicable")
"""The six statuses in the order in which counts list them, zeros included."""

MESSAGES, STEPS = ENGLISH.messages, ENGLISH.steps

NOTHING: Mapping[str, object] = {}


def written(report: ReportContent) -> str:
    """Write a report as JSON; the same report is the same bytes, whatever the process."""
    return to_json(wire_report(report)).decode()


def wire_report(report: ReportContent) -> Wire:
    """Lay out a report."""
    counts = report.counts
    return {
        "subject": report.subject,
        "outcome": report.outcome,
        "counts": {status: counts.get(status, 0) for status in STATUSES},
        "rest": {status: report.rest[status] for status in STATUSES if status in report.rest},
        "findings": [wire_finding(finding) for finding in report.findings],
        "data": [wire_data(one) for one in report.data],
        "receipt": wire_receipt(report.receipt),
    }


def wire_data(found: DataFinding) -> Wire:
    """Lay out a data finding; of what could not be read, with what is wrong with it."""
    laid_out: dict[str, object] = {
        "code": found.code,
        "paths": list(found.paths),
        "more": found.more,
        "message": found.message,
    }
    if found.problems:
        laid_out["problems"] = [one._asdict() for one in found.problems]
    return laid_out


def wire_finding(finding: Finding) -> Wire:
    """Lay out a finding; its words are rendered once, and only where there is something to fill in."""
    source, path, verdict = finding
    policy, revision, clause, title, rule, readings, scope, verified = source
    status, code, _, params, evidence, missing, deadline, advice, follows, level, awaits = verdict
    message = MESSAGES[code]
    remedy = STEPS.get(code, STEPS.get(status, ""))
    if params:
        message, remedy = filled(message, params), filled(remedy, params)
    due = wire_deadline(deadline) if deadline else None
    return {
        "policy": policy,
        "revision": revision,
        "clause": clause,
        "title": title,
        "rule": rule,
        "readings": dict(readings) if readings else NOTHING,
        "scope": scope,
        "verified": verified,
        "path": path,
        "status": status,
        "level": level if status == "fail" else None,
        "code": code,
        "params": {name: written_value(value) for name, value in params.items()} if params else NOTHING,
        "message": message,
        "evidence": [{"path": one, "value": written_value(value)} for one, value in evidence]
        if evidence
        else (),
        "missing": missing,
        "awaits": awaits,
        "question": message if status == "review" else "",
        "deadline": due,
        "due_at": due and due["due_at"],
        "advice": [{"code": one, "text": ENGLISH.say(one, params)} for one in advice] if advice else (),
        "follows": follows,
        "remedy": remedy,
    }


def filled(template: str, params: Mapping[str, object]) -> str:
    """Fill in a template; most have nothing to fill in."""
    if "{" not in template:
        return template
    return template.format_map({name: ENGLISH.write(value) for name, value in params.items()})


def wire_deadline(deadline: Deadline) -> Wire:
    """Lay out a deadline with the line that explains it."""
    return {
        "trigger": deadline.trigger,
        "unit": deadline.unit,
        "length": deadline.length,
        "anchor": deadline.anchor.isoformat(),
        "due_at": deadline.due_at.isoformat(),
        "last_day": deadline.last_day and deadline.last_day.isoformat(),
        "skipped": deadline.skipped,
        "done_at": deadline.done_at and deadline.done_at.isoformat(),
        "bounds": deadline.bounds and [edge and edge.isoformat() for edge in deadline.bounds],
        "explanation": ENGLISH.explain(deadline),
    }


def wire_receipt(receipt: Receipt) -> Wire:
    """Lay out a receipt."""
    return receipt._asdict() | {
        "as_of": receipt.as_of.isoformat(),
        "readings": dict(receipt.readings),
        "inputs": dict(receipt.inputs),
    }
