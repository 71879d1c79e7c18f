"""III.H.1.b, III.H.2 and III.H.3 by brute force: fill every blank each way, judge each filled world."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import product
from typing import Any

from oracle.clockwork import MINUTE, instant, local_day

LIMIT = 15 * MINUTE
AGAIN = 30 * MINUTE
DECIDERS = {"administrator", "administrator_designee", "school_health", "school_mental_health", "bcba"}

Statuses = tuple[str, str, str]


def judge_length(period: dict[str, Any], as_of: int) -> Statuses:
    """The statuses of III.H.1.b, III.H.2 and III.H.3 for one period that began by ``as_of``."""
    start = instant(period["started"])
    marks = notable(start, period, as_of)
    seen = {
        judge_filled(start, end, valid, as_of)
        for end in possible_ends(period, marks, as_of)
        for valid in possible_decisions(period, start, end, marks, as_of)
    }
    by_clause = list(zip(*seen, strict=True))
    return agreed(by_clause[0]), agreed(by_clause[1]), agreed(by_clause[2])


def agreed(statuses: Iterable[str]) -> str:
    """What all filled worlds agree on, else unknown."""
    first, *others = set(statuses)
    return "unknown" if others else first


def judge_filled(start: int, end: int | None, valid: tuple[int, ...], as_of: int) -> Statuses:
    """Judge a world without blanks: when it ended if it did, and when someone qualified said "go on"."""
    last = as_of if end is None else end
    if last - start <= LIMIT:
        return ("pass", "not_applicable", "not_applicable") if end is not None else ("pending",) * 3
    in_time = [when for when in valid if start <= when <= start + LIMIT]
    second = "pass" if in_time else "fail"
    return second, second, judge_repeats(max(in_time, default=start + LIMIT), end, valid, as_of)


def judge_repeats(previous: int, end: int | None, valid: tuple[int, ...], as_of: int) -> str:
    """Walk from decision to decision; none may be more than thirty minutes after the one before."""
    last = as_of if end is None else end
    asked = False
    while last > previous + AGAIN:
        asked = True
        following = [when for when in valid if previous < when <= previous + AGAIN]
        if not following:
            return "fail"
        previous = max(following)
    if end is None:
        return "pending"
    return "pass" if asked else "not_applicable"


def notable(start: int, period: dict[str, Any], as_of: int) -> list[int]:
    """Instants at which an answer can change: all marks and decisions, moved by half-hours, and beside them."""
    given = [one["at"] for one in period["determinations"] or () if isinstance(one.get("at"), datetime)]
    roots = {start, start + LIMIT, as_of, *map(instant, given)}
    if period.get("ended"):
        roots.add(instant(period["ended"]))
    moved = {root + count * AGAIN for root in roots for count in (-2, -1, 0, 1, 2)}
    return sorted({mark + beside for mark in moved for beside in (-1, 0, 1)})


def possible_ends(period: dict[str, Any], marks: list[int], as_of: int) -> Iterator[int | None]:
    """Each instant at which the period may have ended; nothing where it may still go on."""
    start, ended = instant(period["started"]), period.get("ended")
    if ended is not None:
        yield instant(ended) if instant(ended) <= as_of else None
        return
    ongoing = period.get("ongoing")
    if ongoing is not False:
        yield None
    if ongoing is not True:
        yield from (mark for mark in marks if start <= mark <= as_of)


def possible_decisions(
    period: dict[str, Any], start: int, end: int | None, marks: list[int], as_of: int
) -> Iterator[tuple[int, ...]]:
    """Each set of instants at which a decision that counts may have been made."""
    last = as_of if end is None else end
    if period["determinations"] is None:
        yield from ((), (start,), (start + LIMIT,), tuple(range(start, last, 10 * MINUTE)))
        return
    options = [possible_times(one, start, last, marks, as_of) for one in period["determinations"]]
    for choice in product(*options):
        yield tuple(when for when in choice if when is not None)


def possible_times(
    decision: dict[str, Any], start: int, last: int, marks: list[int], as_of: int
) -> list[int | None]:
    """When it may have been made so as to count; nothing where it may not count."""
    role = decision.get("role")
    facts = (decision.get("necessary"), decision.get("trained"), None if role is None else role in DECIDERS)
    if False in facts:
        return [None]
    moment = decision.get("at")
    if isinstance(moment, datetime):
        times = [instant(moment)]
    else:
        times = [mark for mark in marks if moment is None or moment == local_day(mark)]
    counting = [when for when in times if start <= when <= last and when <= as_of]
    sure = isinstance(moment, datetime) and counting and None not in facts
    return [*counting] if sure else [*counting, None]
