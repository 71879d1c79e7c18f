"""Reports as JSON: the writing half.

Plain dictionaries, no models: a report has a finding for every clause, and most of the cost would be theirs.
"""

from collections.abc import Mapping
from functools import lru_cache

from pydantic_core import to_json

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding, Source
from restraint_rules.findings.messages import ENGLISH
from restraint_rules.findings.verdict import Level, Status, Verdict
from restraint_rules.report.content.content import ReportContent
from restraint_rules.report.content.receipt import Receipt
from restraint_rules.report.data.data_findings import DataFinding
from restraint_rules.report.wire.wire_values import written_value

__all__ = ["STATUSES", "written"]

Wire = Mapping[str, object]

STATUSES: tuple[Status, ...] = ("fail", "unknown", "pending", "review", "pass", "not_applicable")
"""The six statuses in the order in which counts list them, zeros included."""

MESSAGES, STEPS = ENGLISH.messages, ENGLISH.steps


def written(report: ReportContent) -> str:
    """Write a report as JSON; the same report is the same bytes, whatever the process."""
    findings = ",".join([finding_text(finding) for finding in report.findings])
    before, after = to_json(ahead(report)).decode(), to_json(behind(report)).decode()
    return f'{before[:-1]},"findings":[{findings}],{after[1:]}'


def ahead(report: ReportContent) -> Wire:
    """Lay out what a report comes to."""
    counts = report.counts
    return {
        "subject": report.subject,
        "outcome": report.outcome,
        "counts": {status: counts.get(status, 0) for status in STATUSES},
        "rest": {status: report.rest[status] for status in STATUSES if status in report.rest},
    }


def behind(report: ReportContent) -> Wire:
    """Lay out what stands behind the findings."""
    return {"data": [wire_data(one) for one in report.data], "receipt": wire_receipt(report.receipt)}


def wire_data(found: DataFinding) -> Wire:
    """Lay out a data finding; of what could not be read, with what is wrong with it."""
    laid_out: dict[str, object] = {
        "code": found.code,
        "paths": list(found.paths),
        "more": found.more,
        "message": found.message,
    }
    if found.problems:
        laid_out["problems"] = [{"path": one.path, "sentence": one.sentence} for one in found.problems]
    return laid_out


def finding_text(finding: Finding) -> str:
    """Write a finding; a key that has nothing to say is left out."""
    source, path, verdict = finding
    before = f"{{{source_text(source)},"
    if any(verdict[3:8]) or verdict.awaits:
        return f"{before}{to_json(said(path, verdict)).decode()[1:]}"
    where = f'"path":{to_json(path).decode()},' if path else ""
    return f"{before}{where}{bare_text(verdict.status, verdict.code, verdict.follows, verdict.level)}"


@lru_cache(maxsize=1024)  # a message each, mostly why a clause does not apply
def bare_text(status: Status, code: str, follows: str, level: Level) -> str:
    """Write what a verdict says that rests on nothing it could show; without the opening brace."""
    verdict = Verdict(status, code, follows=follows, level=level)
    return to_json(said("", verdict)).decode()[1:]


@lru_cache(maxsize=4096)  # a clause each: of all the library's texts and some districts'
def source_text(source: Source) -> str:
    """Write under which clause a finding stands, without braces: the same for every report."""
    laid_out: dict[str, object] = source._asdict()
    laid_out["readings"] = dict(source.readings)
    kept = {name: value for name, value in laid_out.items() if value != EMPTY_OF_SOURCE.get(name)}
    return to_json(kept).decode()[1:-1]


EMPTY_OF_SOURCE: Mapping[str, object] = {"readings": {}, "scope": False, "verified": True}
"""What a clause mostly is, and so need not say."""


def said(path: str, verdict: Verdict) -> Wire:
    """Lay out what a finding says; words are rendered once, and only where there is something to fill in."""
    status, code, params, follows = verdict.status, verdict.code, verdict.params, verdict.follows
    message = MESSAGES[code]
    remedy = STEPS.get(code, STEPS.get(status, ""))
    if params:
        message, remedy = filled(message, params), filled(remedy, params)
    laid_out: dict[str, object] = {"path": path} if path else {}
    laid_out["status"] = status
    if status == "fail":
        laid_out["level"] = verdict.level
    laid_out["code"] = code
    if params:
        laid_out["params"] = {name: written_value(value) for name, value in params.items()}
    laid_out["message"] = message
    add_grounds(laid_out, verdict)
    if follows:
        laid_out["follows"] = follows
    if remedy:
        laid_out["remedy"] = remedy
    return laid_out


def add_grounds(laid_out: dict[str, object], verdict: Verdict) -> None:
    """Add what a finding rests on, waits for and advises; mostly there is little of it."""
    status, _, _, params, evidence, missing, deadline, advice, _, _, awaits, more = verdict
    if evidence:
        laid_out["evidence"] = [{"path": one, "value": written_value(value)} for one, value in evidence]
    if missing:
        laid_out["missing"] = missing
    if awaits:
        laid_out["awaits"] = awaits
    if more:
        laid_out["more"] = more
    if deadline:
        laid_out["deadline"] = wire_deadline(deadline, explained=status != "pass")
        laid_out["due_at"] = deadline.due_at.isoformat()
    if advice:
        laid_out["advice"] = [{"code": one, "text": filled(MESSAGES[one], params)} for one in advice]


def filled(template: str, params: Mapping[str, object]) -> str:
    """Fill in a template; most have nothing to fill in."""
    if "{" not in template:
        return template
    return template.format_map({name: ENGLISH.write(value) for name, value in params.items()})


def wire_deadline(deadline: Deadline, *, explained: bool) -> Wire:
    """Lay out a deadline; where something is due or late, with the line that explains it."""
    laid_out: dict[str, object] = {
        "trigger": deadline.trigger,
        "unit": deadline.unit,
        "length": deadline.length,
        "anchor": deadline.anchor.isoformat(),
        "due_at": deadline.due_at.isoformat(),
        "last_day": deadline.last_day and deadline.last_day.isoformat(),
        "skipped": deadline.skipped or None,
        "done_at": deadline.done_at and deadline.done_at.isoformat(),
        "bounds": deadline.bounds and [edge and edge.isoformat() for edge in deadline.bounds],
        "explanation": ENGLISH.explain(deadline) if explained else None,
        "of": [wire_deadline(one, explained=False) for one in deadline.of] or None,
    }
    return {name: value for name, value in laid_out.items() if value is not None}


def wire_receipt(receipt: Receipt) -> Wire:
    """Lay out a receipt; what is only printed with a report, and not known of this one, is left out."""
    laid_out = receipt._asdict() | {
        "as_of": receipt.as_of.isoformat(),
        "readings": dict(receipt.readings),
        "inputs": dict(receipt.inputs),
    }
    return {name: value for name, value in laid_out.items() if value or name not in ONLY_PRINTED}


ONLY_PRINTED = frozenset({"authority", "address", "last_checked", "day", "student", "school"})
"""What a receipt says for its readers: no two receipts differ in it alone."""
