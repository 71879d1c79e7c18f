"""VII.A.1 and VII.B.1 with blanks: fill every blank each way, judge each filled world, compare."""

from collections.abc import Iterable, Iterator
from itertools import product

from oracle.clockwork import local_day
from oracle.possible_days import SchoolDays, possible_days, possible_routes
from oracle.possible_meetings import certain_meetings, possible_meetings
from oracle.possible_uses import Record, possible_uses
from oracle.windows import CLOSED, ROUTES, FilledWorld, Moment, Readings, statuses_of_triggers, triggers

NOTHING = {"": "not_applicable"}
MET_IF_MINE = "met if mine"
HARMLESS = {"pass", "not_applicable", MET_IF_MINE, None}

Statuses = dict[str, str]


def statuses_by_clause(
    record: Record, days: SchoolDays, as_of: int, readings: Readings
) -> dict[str, Statuses]:
    """For each clause the status by path."""
    return {clause: statuses_agreed(worlds_of(clause, record, days, as_of, readings)) for clause in ROUTES}


def statuses_agreed(outcomes: Iterable[Statuses]) -> Statuses:
    """What all filled worlds come to.

    A window that may be complete, and was surely met in time if it is, asks nothing of anybody.
    """
    seen: list[Statuses] = []
    for outcome in outcomes:
        if outcome not in seen:
            seen.append(outcome)
    result: Statuses = {}
    for path in set[str]().union(*seen):
        told = {outcome.get(path) for outcome in seen}
        only = next(iter(told))
        if only is not None and len(told) == 1 and only not in {CLOSED, MET_IF_MINE}:
            result[path] = only
        elif len(told) == 1 or not told <= HARMLESS:
            result[path] = "unknown"
    return result or NOTHING


def worlds_of(
    clause: str, record: Record, days: SchoolDays, as_of: int, readings: Readings
) -> Iterator[Statuses]:
    """What each filled world comes to under one clause."""
    certain = certain_meetings(clause, record, as_of)
    for uses, meetings in product(
        possible_uses(record, as_of, readings), possible_meetings(clause, record, as_of)
    ):
        for school_days in possible_days(days, uses, meetings, as_of, readings):
            world = FilledWorld(uses, meetings, school_days, as_of, readings, certain)
            routes = possible_routes(clause, record, triggers(world))
            yield with_open_route(
                [as_recorded(statuses_of_triggers(world, mine), record, world, mine) for mine in routes]
            )


def with_open_route(outcomes: list[Statuses]) -> Statuses:
    """A trigger of which it is open whose it is leaves the obligation open, even where a meeting followed."""
    if len(outcomes) == 1:
        return outcomes[0]
    alike = {
        path: status
        for path, status in outcomes[0].items()
        if all(outcome.get(path) == status for outcome in outcomes)
    }
    others = {status for outcome in outcomes for path, status in outcome.items() if path not in alike}
    return {"": MET_IF_MINE if others <= HARMLESS else "unknown"} | alike


def as_recorded(statuses: Statuses, record: Record, world: FilledWorld, mine: tuple[Moment, ...]) -> Statuses:
    """Where it is not recorded whether there were meetings at all, a missed one may have been held.

    Without a deadline one may have been missed once the day of the use that set it off is over.
    """
    told = statuses.get("")
    over = told == "pending" and world.deadline is None and mine[0].day < local_day(world.as_of)
    if record["meetings"] is None and (told == "fail" or over):
        return {"": "unknown"}
    return statuses
