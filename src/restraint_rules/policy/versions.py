"""Versions of a clause over time: never two on one day, and no day without one unless it is meant."""

from collections.abc import Callable, Iterable
from datetime import date
from itertools import pairwise

from restraint_rules.errors import ClauseVersionsError
from restraint_rules.policy.clause import Clause

__all__ = ["refuse_unclear_versions"]


def refuse_unclear_versions(clauses: tuple[Clause, ...], first: date, policy_id: str) -> None:
    """Refuse a table of which nobody could tell what stood under a citation on some day.

    Args:
        clauses: The table.
        first: The first day it judges.
        policy_id: The policy, for the message.

    Raises:
        ClauseVersionsError: If two versions stand on one day, or if a clause begins or ends without a version
            before or after it and without naming the act that brought or ended it.
    """
    for versions in grouped(clauses, by=what).values():
        for older, newer in pairwise(sorted(versions, key=lambda one: one.since or date.min)):
            if overlap(older, newer):
                elsewhere = f", one under {newer.citation}" if newer.citation != older.citation else ""
                message = f"{policy_id} {older.citation}: two versions are in force on one day{elsewhere}"
                raise ClauseVersionsError(message)
    for citation, same in grouped(clauses, by=lambda clause: clause.citation).items():
        for clause in same:
            others = [one for one in same if one is not clause]
            if begins_unmeant(clause, first, others):
                message = f"{policy_id} {citation}: nothing before {clause.since}, and no act brought it"
                raise ClauseVersionsError(message)
            if ends_unmeant(clause, first, others):
                message = f"{policy_id} {citation}: nothing after {clause.until}, and no act ended it"
                raise ClauseVersionsError(message)


def grouped(clauses: Iterable[Clause], *, by: Callable[[Clause], object]) -> dict[object, list[Clause]]:
    """Put clauses together by what they have in common."""
    groups: dict[object, list[Clause]] = {}
    for clause in clauses:
        groups.setdefault(by(clause), []).append(clause)
    return groups


def what(clause: Clause) -> tuple[str, ...]:
    """What a clause says, whatever its numbers: of two that say the same one is a version of the other."""
    return (clause.definition.defines,) if clause.definition else (clause.citation, says(clause))


def says(clause: Clause) -> str:
    """What a clause does, whatever its numbers."""
    return clause.rule.name if clause.rule else clause.treatment


def overlap(one: Clause, other: Clause) -> bool:
    """Whether there is a day on which both are in force."""
    starts = max(one.since or date.min, other.since or date.min)
    return starts < min(one.until or date.max, other.until or date.max)


def begins_unmeant(clause: Clause, first: date, same: Iterable[Clause]) -> bool:
    """Whether a clause begins later than its policy, with nothing before it and no act."""
    since = clause.since
    if since is None or since <= first or clause.act:
        return False
    return all(one.until != since for one in same)


def ends_unmeant(clause: Clause, first: date, same: Iterable[Clause]) -> bool:
    """Whether a clause ends, later than its policy begins, with nothing after it and no act."""
    until = clause.until
    if until is None or until <= first or clause.ended_by:
        return False
    return all(one.since != until for one in same)
