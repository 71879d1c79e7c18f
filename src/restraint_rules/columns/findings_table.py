"""One row a finding: what findings share is kept once, and each row says which of these it is."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from restraint_rules.columns.arrow import compute, pa
from restraint_rules.columns.judged_rows import JudgedRow, Names
from restraint_rules.errors import Problem
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


RECORD = ("row", *Names._fields, "outcome")
"""What the rows of a record share, by the names of the schema."""

DUE = ("due_at", "last_day", "due_bounded")
"""What a row has that tells of a deadline."""

Held = tuple[object, ...]
"""Their values; plain tuples, which Python's collector soon forgets."""


class FindingsTable:
    """Gathers rows; nothing of a record is kept but numbers, paths and moments."""

    def __init__(self) -> None:
        self._shapes: dict[object, int] = {}
        self._shared: list[Shape] = []
        self._records: list[Held] = []
        self._ends: list[int] = [0]
        self._numbers: list[int] = []
        self._paths: list[str] = []
        self._missing: list[int | None] = []
        self._due: dict[int, Held] = {}
        self._problems: dict[int, Held] = {}

    def add(self, row: int, names: Names, judged: JudgedRow) -> None:
        """Add a row for each finding, data finding and problem; of a record without any, none."""
        self._findings(judged.findings)
        for one in judged.data:
            self._data(one, judged.policy)
        for problem in judged.problems:
            self._problem(problem, judged.policy)
        self._records.append((row, *names, judged.outcome))
        self._ends.append(len(self._numbers))

    def _findings(self, findings: Iterable[Finding]) -> None:
        """Add findings, of which a record has dozens: in one loop, without a call for each."""
        known, numbers, paths, missing = self._shapes, self._numbers, self._paths, self._missing
        for finding in findings:
            source, path, verdict = finding
            status, code, _, _, _, lacks, deadline, _, follows, level, _, more = verdict
            state = None
            if deadline is not None:
                state = state_of(finding)
                self._due[len(numbers)] = (deadline.due_at, deadline.last_day, deadline.bounds is not None)
            # The source is of a text that outlives the table: hashing its words each time is slow.
            key = (id(source), status, level, follows, code, state)
            number = known.get(key)
            numbers.append(self._number(key, shape_of(finding, state)) if number is None else number)
            paths.append(path)
            missing.append(len(lacks) + more if lacks else more)

    def _data(self, one: DataFinding, policy: str) -> None:
        shape = Shape(policy, "data", code=one.code)
        self._plain(shape, "; ".join(one.paths))

    def _problem(self, problem: Problem, policy: str) -> None:
        self._problems[len(self._numbers)] = (problem.sentence,)
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
        numbers = pa.array(self._numbers, pa.int32())
        # To Arrow the rows of a record are a list of theirs, so that each finds its record again.
        records = compute.list_parent_indices(pa.ListArray.from_arrays(self._ends, numbers))
        columns = {
            "path": pa.array(self._paths, pa.string()),
            "missing": pa.array(self._missing, pa.int32()),
            **taken(RECORD, self._records, records),
            **taken(Shape._fields, self._shared, numbers),
            **self._of_few_rows(DUE, self._due),
            **self._of_few_rows(("problem",), self._problems),
        }
        return pa.record_batch([columns[field.name] for field in FINDINGS], schema=FINDINGS)

    def _of_few_rows(self, names: Sequence[str], held: Mapping[int, Held]) -> dict[str, Any]:
        """Make columns of what few rows hold; null elsewhere."""
        places: list[int | None] = [None] * len(self._numbers)
        for place, row in enumerate(held):
            places[row] = place
        return taken(names, list(held.values()), pa.array(places, pa.int32()))


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


def taken(names: Sequence[str], values: Sequence[Sequence[object]], places: Any) -> dict[str, Any]:
    """Make a column of each name: of what each row takes by its place among some, null where it has none."""
    return {
        name: column_of([one[at] for one in values], FINDINGS.field(name).type).take(places)
        for at, name in enumerate(names)
    }


def column_of(values: Sequence[object], of: Any) -> Any:
    """Make an array; a dictionary holds each value but once."""
    if pa.types.is_dictionary(of):
        return pa.array(values, of.value_type).dictionary_encode()
    return pa.array(values, of)
