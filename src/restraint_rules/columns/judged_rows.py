"""Judging rows: each read once, judged under each policy, without a report and without words."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.evaluate import judge, suited
from restraint_rules.engine.judged import needs_attention
from restraint_rules.engine.reading import read_leniently
from restraint_rules.errors import Problem, RestraintRulesError, ValidationError, problems
from restraint_rules.findings.finding import Finding
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.reading import unguarded_reader
from restraint_rules.models.records import StudentRecord
from restraint_rules.report.content.outcome import Outcome, outcome_of
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["JudgedRow", "Names", "judged_row", "names_of", "read_row"]

FAULT = "The library failed at this record. The fault is in the library: please report it."


class Names(NamedTuple):
    """Whose a row is: opaque ids, as far as the row holds them."""

    id: str | None
    student: str | None
    school: str | None


class JudgedRow(NamedTuple):
    """What one policy says of one row.

    Attributes:
        policy: The policy's id.
        outcome: What it comes to; ``None``: the row could not be read or judged.
        findings: The findings that are asked for.
        data: What does not fit together in the record.
        problems: Why it could not be read or judged, or what it was judged without.
    """

    policy: str
    outcome: Outcome | None
    findings: Sequence[Finding] = ()
    data: Sequence[DataFinding] = ()
    problems: tuple[Problem, ...] = ()


def read_row(row: object, of: type[Subject]) -> Subject | tuple[Problem, ...]:
    """Read a row, without those of its parts that cannot be read; or say what is wrong with it."""
    try:
        return cast("Subject", unguarded_reader(of).validate_python(row))
    except ValidationError:
        pass  # nearly every row can be read; of this one the guarded reader says what is wrong
    try:
        return read_leniently(row, of)
    except ValidationError as error:
        return problems(error)


def names_of(subject: Subject) -> Names:
    """Whose a row is."""
    if isinstance(subject, Incident):
        return Names(subject.id, subject.student.id, subject.school)
    if isinstance(subject, StudentRecord):
        return Names(subject.id, subject.id, None)
    return Names(getattr(subject, "id", None), None, None)


def judged_row(subject: Subject, bench: Bench) -> JudgedRow:
    """Judge a row; whatever goes wrong is told of it alone."""
    policy = bench.policy.id
    try:
        _, _, judged = judge(subject, suited(bench, subject))
    except RestraintRulesError as error:
        return JudgedRow(policy, None, problems=(Problem("", str(error)),))
    except Exception:  # noqa: BLE001 - a fault in one row must not lose the others
        return JudgedRow(policy, None, problems=(Problem("", FAULT),))
    outcome = outcome_of(judged.findings, judged.rest, judged.data)
    findings = judged.findings if bench.everything else list(filter(needs_attention, judged.findings))
    unread = tuple(problem for one in judged.data for problem in one.problems)
    return JudgedRow(policy, outcome, findings, judged.data if bench.data else (), unread)
