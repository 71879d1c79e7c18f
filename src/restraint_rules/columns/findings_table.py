"""One row a finding: what findings share is kept once, and each row says which of these it is."""

from collections.abc import Iterable, Sequence
from datetime import UTC
from typing import Any, NamedTuple

from restraint_rules.columns.arrow import pa
from restraint_rules.columns.judged_rows import JudgedRow, Names
from restraint_rules.errors import Problem
from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding
from restraint_rules.report.content.docket import state_of
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["FINDINGS", "FindingsTable"]

WORD = pa.dictionary(pa.int32(), pa.string())

SHAPE = {
    "policy": "The policy's id.",
    "kind": "finding; data: something does not fit together in the record; problem: it could not be read.",
    "revision": "The revision of the policy's text, by the day it took effect.",
    "clause": "The citation.",
    "rule": "The rule's name.",
    "status": "pass, fail, pending, unknown, review or not_applicable.",
    "level": "error or warning for a failure.",
    "follows": "The clause that decides this one, or empty. Leave these rows out to count.",
    "code": "The message's code.",
    "deadline_state": "met, late, pending, missed or open.",
}
"""What many rows share, dictionary-coded."""

FINDINGS: Any = pa.schema(
    [
        pa.field("row", pa.int64(), metadata={"description": "Its row in the batch, from 0."}),
        pa.field("id", pa.string(), metadata={"description": "The record's id."}),
        pa.field("student", pa.string(), metadata={"description": "The student's id."}),
        pa.field("school", pa.string(), metadata={"description": "The school's id."}),
        pa.field("outcome", WORD, metadata={"description": "What the record comes to under the policy."}),
        *(pa.field(name, WORD, metadata={"description": told}) for name, told in SHAPE.items()),
        pa.field(
            "scope", pa.bool_(), metadata={"description": "Whether it only tells if the text covers it."}
        ),
        pa.field("verified", pa.bool_(), metadata={"description": "Whether the primary text was read."}),
        pa.field(
            "path", pa.string(), metadata={"description": "Which part of the record; empty: the whole."}
        ),
        pa.field("missing", pa.int32(), metadata={"description": "How many facts would settle it."}),
        pa.field("due_at", pa.timestamp("us", "UTC"), metadata={"description": "When it is or was due."}),
        pa.field(
            "last_day", pa.date32(), metadata={"description": "The last day in time, of clocks in days."}
        ),
        pa.field("due_bounded", pa.bool_(), metadata={"description": "Whether due_at is only the earliest."}),
        pa.field("problem", pa.string(), metadata={"description": "What is wrong, in a sentence."}),
    ]
)
"""The columns of what comes out, one row a finding."""


class Shape(NamedTuple):
    """What many rows share, in the order of ``SHAPE``, and then of the schema."""

    policy: str
    kind: str
    revision: str | None = None
    clause: str | None = None
    rule: str | None = None
    status: str | None = None
    level: str | None = None
    follows: str | None = None
    code: str | None = None
    deadline_state: str | None = None
    scope: bool | None = None
    verified: bool | None = None


class FindingsTable:
    """Gathers rows; nothing of a record is kept but numbers, paths and moments."""

    def __init__(self) -> None:
        self._shapes: dict[object, int] = {}
        self._shared: list[Shape] = []
        self._names: list[Names] = []
        self._outcomes: list[str | None] = []
        self._records: list[int] = []
        self._rows: list[int] = []
        self._numbers: list[int] = []
        self._paths: list[str] = []
        self._missing: list[int | None] = []
        self._due: dict[int, Deadline] = {}
        self._problems: dict[int, str] = {}

    def add(self, row: int, names: Names, judged: JudgedRow) -> None:
        """Add a row for each finding, data finding and problem; of a record without any, none."""
        begun = len(self._numbers)
        self._findings(judged.findings)
        for one in judged.data:
            self._data(one, judged.policy)
        for problem in judged.problems:
            self._problem(problem, judged.policy)
        added = len(self._numbers) - begun
        self._records += [len(self._names)] * added
        self._rows += [row] * added
        self._names.append(names)
        self._outcomes.append(judged.outcome)

    def _findings(self, findings: Iterable[Finding]) -> None:
        """Add findings, of which a record has dozens: in one loop, without a call for each."""
        known, numbers, paths, missing = self._shapes, self._numbers, self._paths, self._missing
        for finding in findings:
            source, path, verdict = finding
            deadline = verdict.deadline
            state = None
            if deadline is not None:
                state = state_of(finding)
                self._due[len(numbers)] = deadline
            # The source is of a text that outlives the table: hashing its words each time is slow.
            key = (id(source), verdict.status, verdict.level, verdict.follows, verdict.code, state)
            number = known.get(key)
            numbers.append(self._number(key, shape_of(finding, state)) if number is None else number)
            paths.append(path)
            missing.append(len(verdict.missing) + verdict.more)

    def _data(self, one: DataFinding, policy: str) -> None:
        shape = Shape(policy, "data", code=one.code)
        self._plain(shape, "; ".join(one.paths))

    def _problem(self, problem: Problem, policy: str) -> None:
        self._problems[len(self._numbers)] = problem.sentence
        self._plain(Shape(policy, "problem"), problem.path)

    def _plain(self, shape: Shape, path: str) -> None:
        number = self._shapes.get(shape)
        self._numbers.append(self._number(shape, shape) if number is None else number)
        self._paths.append(path)
        self._missing.append(None)

    def _number(self, key: object, shape: Shape) -> int:
        number = self._shapes[key] = len(self._shared)
        self._shared.append(shape)
        return number

    def batch(self) -> Any:
        """The rows as a batch of ``FINDINGS``."""
        columns = {
            "row": self._rows,
            "path": self._paths,
            "missing": self._missing,
            **self._deadlines(),
            "problem": spread(self._problems, len(self._numbers)),
        }
        numbers, records = pa.array(self._numbers, pa.int32()), pa.array(self._records, pa.int32())
        for place, name in enumerate(Shape._fields):
            columns[name] = taken([one[place] for one in self._shared], FINDINGS.field(name).type, numbers)
        for place, name in enumerate(Names._fields):
            columns[name] = taken([one[place] for one in self._names], pa.string(), records)
        columns["outcome"] = taken(self._outcomes, WORD, records)
        return pa.record_batch(
            [as_array(columns[field.name], field.type) for field in FINDINGS], schema=FINDINGS
        )

    def _deadlines(self) -> dict[str, list[Any]]:
        length = len(self._numbers)
        due = {row: one.due_at.astimezone(UTC) for row, one in self._due.items()}
        last = {row: one.last_day for row, one in self._due.items()}
        bounded = {row: one.bounds is not None for row, one in self._due.items()}
        named: dict[str, dict[int, Any]] = {"due_at": due, "last_day": last, "due_bounded": bounded}
        return {name: spread(one, length) for name, one in named.items()}


def shape_of(finding: Finding, state: str | None) -> Shape:
    """What a finding shares with many."""
    source, verdict = finding.source, finding.verdict
    return Shape(
        source.policy,
        "finding",
        source.revision,
        source.clause,
        source.rule,
        verdict.status,
        verdict.level if verdict.status == "fail" else None,
        verdict.follows,
        verdict.code,
        state,
        source.scope,
        source.verified,
    )


def spread(sparse: dict[int, Any], length: int) -> list[Any]:
    """Lay out values by their rows; null elsewhere."""
    values: list[Any] = [None] * length
    for row, value in sparse.items():
        values[row] = value
    return values


def taken(values: Sequence[object], of: Any, places: Any) -> Any:
    """Take values by their places; a dictionary holds each but once."""
    if pa.types.is_dictionary(of):
        return pa.array(values, of.value_type).dictionary_encode().take(places)
    return pa.array(values, of).take(places)


def as_array(values: Any, of: Any) -> Any:
    """Make an array of a list."""
    return pa.array(values, of) if isinstance(values, list) else values
