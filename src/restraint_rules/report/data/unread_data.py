"""Data findings on what of a record could not be read."""

from collections.abc import Iterable, Iterator

from restraint_rules.errors import Problem
from restraint_rules.limits import MAX_PROBLEMS
from restraint_rules.models.unread import Unread
from restraint_rules.report.data.data_findings import DataFinding, grouped

__all__ = ["unread_data"]


def unread_data(unread: Iterable[Unread]) -> Iterator[DataFinding]:
    """Name what could not be read, with what is wrong with it; beyond a hundred problems only count it."""
    told, more = 0, list[str]()
    for one in unread:
        if told >= MAX_PROBLEMS:
            more.append(one.path)
            continue
        told += len(one.problems)
        wrong = tuple(
            Problem(f"{one.path}.{problem.path}" if problem.path else one.path, problem.sentence)
            for problem in one.problems
        )
        yield DataFinding("data.unread", (one.path,), problems=wrong)
    if more:
        yield grouped("data.unread", more)
