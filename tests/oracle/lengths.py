"""III.H.1.b, III.H.2 and III.H.3 by brute force: fill every blank each way, judge each filled world."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import product
from typing import Any

from oracle.clockwork import HOUR, MINUTE, end_of, instant, local_day

LIMIT = 15 * MINUTE
AGAIN = 30 * MINUTE
STEP = 5 * MINUTE
DAY_LONG = 24 * HOUR
DECIDERS = {"administrator", "administrator_designee", "school_health", "school_mental_health", "bcba"}

Statuses = tuple[str, str, str]


def judge_length(period: dict[str, Any], as_of: int) -> Statuses:
    """The statuses of III.H.1.b, III.H.2 and III.H.3 for one period that began by ``as_of``."""
    start = instant(period["started"])
    ends = list(possible_ends(period, as_of))
    longest = max(as_of if end is None else end for end in ends) - start
    if None not in ends and longest <= LIMIT:
        return "pass", "not_applicable", "not_applicable"
    second = judge_first(period, ends, as_of)
    if longest <= LIMIT:
        return second, second, "not_applicable"  # "thereafter": nothing is to be repeated yet
    return second, second, judge_repeats(period, ends, longest, as_of)


def agreed(statuses: Iterable[str]) -> str:
    """What all filled worlds agree on, else unknown."""
    first, *others = set(statuses)
    return "unknown" if others else first


def judge_first(period: dict[str, Any], ends: list[int | None], as_of: int) -> str:
    """III.H.2: someone qualified said "go on" before fifteen minutes were over, should it have gone on."""
    start = instant(period["started"])
    seen: set[str] = set()
    for end in ends:
        for valid in possible_decisions(period, start, end, as_of):
            in_time = any(start <= when <= start + LIMIT for when in valid)
            if end is not None and end - start <= LIMIT:
                seen.add("not_applicable")
            elif end is None and as_of - start <= LIMIT:
                seen.add("pass" if in_time else "pending")
            else:
                seen.add("pass" if in_time else "fail")
    return "pending" if len(seen) > 1 and as_of - start <= LIMIT else agreed(seen)


def judge_repeats(period: dict[str, Any], ends: list[int | None], longest: int, as_of: int) -> str:
    """III.H.3: a new decision every thirty minutes.

    Once one can have fallen due, a decision beside a blank end leaves it open; so do decisions of which
    nothing at all is recorded.
    """
    start = instant(period["started"])
    decisions = period["determinations"]
    made = [one for one in decisions or () if may_count(one, period, as_of)]
    if longest > AGAIN and (decisions is None or (made and len(ends) > 1)):
        return "unknown"
    return agreed(
        walk(start, end, valid, as_of)
        for end in ends
        for valid in possible_decisions(period, start, end, as_of)
    )


def walk(start: int, end: int | None, valid: tuple[int, ...], as_of: int) -> str:
    """Go from decision to decision; none may be more than thirty minutes after the one before.

    If the first comes after the mark, but before a new one would have been due, it sets the clock going.
    """
    last = as_of if end is None else end
    late = [when for when in valid if start + LIMIT < when <= start + LIMIT + AGAIN]
    by_mark = [when for when in valid if start <= when <= start + LIMIT]
    previous = max(by_mark) if by_mark else min(late, default=start + LIMIT)
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


def possible_ends(period: dict[str, Any], as_of: int) -> Iterator[int | None]:
    """Each instant at which the period may have ended; nothing where it may still go on."""
    start, ended = instant(period["started"]), period.get("ended")
    if ended is not None:
        yield instant(ended) if instant(ended) <= as_of else None
        return
    last = min(start + DAY_LONG, as_of)  # what is blank ended within a day, unless it is said to go on
    if period.get("ongoing") or (period.get("ongoing") is None and as_of <= start + DAY_LONG):
        yield None
    if period.get("ongoing") is not True:
        yield from {min(start + length, last) for length in range(0, 8 * LIMIT, STEP)}
        yield last


def possible_decisions(
    period: dict[str, Any], start: int, end: int | None, as_of: int
) -> Iterator[tuple[int, ...]]:
    """Each set of instants at which a decision that counts may have been made."""
    last = as_of if end is None else end
    if period["determinations"] is None:
        yield from ((), (start,))
        return
    telling = telling_times(period["determinations"], start)
    options = [possible_times(one, start, min(last, as_of), telling) for one in period["determinations"]]
    for choice in product(*options):
        yield tuple(when for when in choice if when is not None)


def telling_times(decisions: list[dict[str, Any]], start: int) -> set[int]:
    """Instants at which one more decision would help most: when one falls due after another, or the mark."""
    moments = [one.get("at") for one in decisions]
    made = [instant(moment) for moment in moments if isinstance(moment, datetime)]
    return {when + count * AGAIN for when in (start + LIMIT, *made) for count in range(4)}


def possible_times(decision: dict[str, Any], start: int, last: int, telling: set[int]) -> list[int | None]:
    """When it may have been made so as to count; nothing where it may not count."""
    sure = is_valid(decision)
    if sure is False:
        return [None]
    moment = decision.get("at")
    if isinstance(moment, datetime):
        counts = start <= instant(moment) <= last
        return [instant(moment)] if counts and sure else [instant(moment), None] if counts else [None]
    over = end_of(local_day(start))
    ticks = {*range(start, min(last, start + 2 * LIMIT), STEP), *telling, over - 1, over, last}
    times = [when for when in sorted(ticks) if start <= when <= last]
    on_day = [when for when in times if moment is None or moment == local_day(when)]
    return [*on_day] if on_day and moment and sure else [*on_day, None]


def is_valid(decision: dict[str, Any]) -> bool | None:
    """Whether someone entitled and trained found going on necessary, as far as recorded."""
    role = decision.get("role")
    facts = (decision.get("necessary"), decision.get("trained"), None if role is None else role in DECIDERS)
    return False if False in facts else None if None in facts else True


def may_count(decision: dict[str, Any], period: dict[str, Any], as_of: int) -> bool:
    """Whether it is known by ``as_of``, may be valid, and may have been made in the period."""
    start, moment, ended = instant(period["started"]), decision.get("at"), period.get("ended")
    last = as_of if ended is None else min(instant(ended), as_of)
    if is_valid(decision) is False:
        return False
    if isinstance(moment, datetime):
        return start <= instant(moment) <= last
    return moment is None or local_day(start) <= moment <= local_day(last)
