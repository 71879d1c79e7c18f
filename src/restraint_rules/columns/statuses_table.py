"""One row an incident: a status a clause, the gravest of its findings."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, get_args

from restraint_rules.columns.arrow import pa
from restraint_rules.columns.judged_rows import JudgedRow, Names
from restraint_rules.engine.following import GRAVITY
from restraint_rules.findings.verdict import Status
from restraint_rules.policy.policy import Policy

__all__ = ["StatusesTable", "statuses_schema"]

STATUSES: tuple[Status, ...] = get_args(Status)

CODE = {status: place for place, status in enumerate(STATUSES)}

WORD = pa.dictionary(pa.int8(), pa.string())

HEAD = (
    ("row", pa.int64()),
    ("id", pa.string()),
    ("student", pa.string()),
    ("school", pa.string()),
    ("policy", pa.string()),
    ("outcome", pa.string()),
    ("problems", pa.list_(pa.struct([("path", pa.string()), ("problem", pa.string())]))),
    *((f"count_{status}", pa.int32()) for status in STATUSES),
)


def statuses_schema(policies: Sequence[Policy]) -> Any:
    """The columns of one row an incident: a struct ``clauses`` has a field for each citation of the policies.

    The field holds the gravest status found under it; null where the text has no such clause on that day,
    or the record could not be judged. ``count_fail`` and the like count findings, without those that follow
    another.
    """
    clauses = pa.struct([(citation, WORD) for citation in citations(policies)])
    return pa.schema([*HEAD, ("clauses", clauses)])


def citations(policies: Sequence[Policy]) -> list[str]:
    """The citations under which a machine judges, each once."""
    return list(dict.fromkeys(one.citation for policy in policies for one in policy.clauses if one.rule))


class StatusesTable:
    """Gathers rows; nothing of a record is kept but its ids and codes."""

    def __init__(self, policies: Sequence[Policy]) -> None:
        self._schema: Any = statuses_schema(policies)
        self._clauses: list[str] = citations(policies)
        self._columns: dict[str, list[Any]] = {name: [] for name, _ in HEAD}
        self._statuses: list[dict[str, Status]] = []

    def add(self, row: int, names: Names, judged: JudgedRow) -> None:
        """Add a row."""
        gravest: dict[str, Status] = {}
        counts: Counter[Status] = Counter()
        for source, _, verdict in judged.findings:
            clause, status = source.clause, verdict.status
            if not verdict.follows:
                counts[status] += 1
            if clause not in gravest or GRAVITY[status] > GRAVITY[gravest[clause]]:
                gravest[clause] = status
        self._statuses.append(gravest)
        unjudged = judged.outcome is None
        problems = [{"path": one.path, "problem": one.sentence} for one in judged.problems]
        counted = (None if unjudged else counts[status] for status in STATUSES)
        values = (row, *names, judged.policy, judged.outcome, problems, *counted)
        for column, value in zip(self._columns.values(), values, strict=True):
            column.append(value)

    def batch(self) -> Any:
        """The rows as a batch of the schema."""
        words = pa.array(STATUSES, pa.string())
        clauses = pa.StructArray.from_arrays(
            [pa.DictionaryArray.from_arrays(self._codes(clause), words) for clause in self._clauses],
            fields=list(self._schema.field("clauses").type),
        )
        head = [pa.array(self._columns[name], kind) for name, kind in HEAD]
        return pa.record_batch([*head, clauses], schema=self._schema)

    def _codes(self, clause: str) -> Any:
        codes = [CODE[one[clause]] if clause in one else None for one in self._statuses]
        return pa.array(codes, pa.int8())
