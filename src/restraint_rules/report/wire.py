"""Reports as JSON: the writing half.

Plain dictionaries, no models: a report has a finding for every clause, and most of the cost would be theirs.
Moments are written as ISO-8601 with their offset, lengths of time as ISO-8601 durations in hours, minutes and
seconds. A text that happens to look like either is written as ``{"text": "..."}``, so that reading it back
never takes an id for a moment.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import cast

from pydantic_core import to_json

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import ENGLISH
from restraint_rules.findings.verdict import Status
from restraint_rules.report.receipt import Receipt
from restraint_rules.report.report import Report

__all__ = ["STATUSES", "written", "written_duration", "written_value"]

Wire = dict[str, object]

STATUSES: tuple[Status, ...] = ("fail", "unknown", "pending", "review", "pass", "not_applicable")
"""The six statuses in the order in which counts list them, zeros included."""

MISTAKEN_FOR_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|PT[0-9]").match

SECONDS_A_MINUTE = 60

MESSAGES, STEPS = ENGLISH.messages, ENGLISH.steps

NOTHING: Mapping[str, object] = {}


def written(report: Report) -> str:
    """Write a report as JSON; the same report is the same bytes, whatever the process."""
    return to_json(wire_report(report)).decode()


def wire_report(report: Report) -> Wire:
    """Lay out a report."""
    counts = report.counts
    return {
        "subject": report.subject,
        "outcome": report.outcome,
        "counts": {status: counts.get(status, 0) for status in STATUSES},
        "findings": [wire_finding(finding) for finding in report.findings],
        "data": [
            {"code": one.code, "paths": list(one.paths), "message": one.message} for one in report.data
        ],
        "receipt": wire_receipt(report.receipt),
    }


def wire_finding(finding: Finding) -> Wire:
    """Lay out a finding; its words are rendered once, and only where there is something to fill in."""
    source, path, verdict = finding
    policy, revision, clause, title, rule, readings, scope, verified = source
    status, code, _, params, evidence, missing, deadline, advice, follows, level = verdict
    message = MESSAGES[code]
    remedy = STEPS.get(code) or STEPS.get(status, "")
    if params:
        message, remedy = filled(message, params), filled(remedy, params)
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
        "question": message if status == "review" else "",
        "deadline": wire_deadline(deadline) if deadline else None,
        "due_at": deadline.due_at.isoformat() if deadline else None,
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
        "explanation": ENGLISH.explain(deadline),
    }


def wire_receipt(receipt: Receipt) -> Wire:
    """Lay out a receipt."""
    return receipt._asdict() | {
        "as_of": receipt.as_of.isoformat(),
        "readings": dict(receipt.readings),
        "inputs": dict(receipt.inputs),
    }


def written_value(value: object) -> object:
    """Write a fact's value, or what a message's placeholder stands for."""
    if isinstance(value, str):
        return {"text": value} if MISTAKEN_FOR_TIME(value) else value
    if isinstance(value, date):  # a datetime too
        return value.isoformat()
    if isinstance(value, timedelta):
        return written_duration(value)
    if isinstance(value, tuple):
        return [written_value(item) for item in cast("tuple[object, ...]", value)]
    return value


def written_duration(length: timedelta) -> str:
    """Write a length of time, which is never negative, in hours, minutes and seconds: no ISO-8601 years."""
    minutes, seconds = divmod(length.days * 86_400 + length.seconds, SECONDS_A_MINUTE)
    hours, minutes = divmod(minutes, SECONDS_A_MINUTE)
    fraction = f".{length.microseconds:06}".rstrip("0") if length.microseconds else ""
    text = f"{hours}H" if hours else ""
    text += f"{minutes}M" if minutes else ""
    text += f"{seconds}{fraction}S" if seconds or fraction else ""
    return f"PT{text or '0S'}"
