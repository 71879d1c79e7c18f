"""A student with records in several schools of a district: what is counted over time counts over all."""

from collections import Counter
from collections.abc import Mapping

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.over_time import run_over_time
from restraint_rules.models.districts import District
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.shared_history import Placed, SharedHistory, disagreements
from restraint_rules.report.data.data_findings import DataFinding, grouped
from restraint_rules.report.data.record_data import record_data

__all__ = ["SharedStudents", "judge_shared", "shared_students"]

SharedStudents = Mapping[str, list[Placed]]
"""The records of each student that several schools keep records of, as they are judged."""


def shared_students(district: District) -> dict[str, list[Placed]]:
    """Name the students of several schools, with room for the records as they are judged."""
    counts = Counter(record.id for school in district.schools or () for record in school.records or ())
    return {student: [] for student, count in counts.items() if count > 1}


def judge_shared(records: list[Placed], bench: Bench) -> Judged:
    """Judge what one student's records come to together; paths are the district's."""
    history = SharedHistory(records)
    judged = Judged(everything=bench.everything, words=bench.words)

    def covered(context: Context) -> bool:
        return any(context.definitions.student(one.record.student).value is not False for one in records)

    judged.take_moved(run_over_time({"student": [("", history)]}, bench, covered), history.placed)
    if bench.data:
        judged.data += data_of(history)
    return judged


def data_of(history: SharedHistory) -> list[DataFinding]:
    """What does not fit together across the records, and not within one alone."""
    alone = {
        DataFinding(found.code, tuple(f"{one.path}.{path}" for path in found.paths))
        for one in history.records
        for found in record_data(one.history)
    }
    together = {
        DataFinding(found.code, tuple(sorted(map(history.placed, found.paths))))
        for found in record_data(history)
    }
    twofold = {grouped("data.records_disagree", paths) for paths in disagreements(history)}
    return sorted((together - alone) | twofold)
