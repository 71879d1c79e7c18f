"""Data findings on what of a record could not be read."""

from collections.abc import Iterable, Iterator

from restraint_rules.errors import Problem
from restraint_rules.models.unread import Unread
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["unread_data"]


def unread_data(unread: Iterable[Unread]) -> Iterator[DataFinding]:
    """Name what could not be read, with what is wrong with it."""
    for one in unread:
        wrong = tuple(
            Problem(f"{one.path}.{problem.path}" if problem.path else one.path, problem.sentence)
            for problem in one.problems
        )
        yield DataFinding("data.unread", (one.path,), problems=wrong)
