"""VII.A.1 and VII.B.1 in a world without blanks: windows by trying every set of uses, days one by one.

A moment is a local day and, where a time is recorded, an instant; nothing here knows of blanks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations
from typing import NamedTuple

from oracle.clockwork import ONE_DAY, days_between, local_day

USES, DAYS = 4, 20
CLOSED = "closed"  # by a meeting of which that is not certain
GRAVITY = ("", "pass", CLOSED, "pending", "fail")
ROUTES = {"VII.A.1": {"not_eligible"}, "VII.B.1": {"eligible", "being_evaluated"}}

Readings = Mapping[str, str | int]


class Moment(NamedTuple):
    """A local day, with the instant where one is recorded."""

    day: date
    time: int | None = None


class Meeting(NamedTuple):
    """A meeting that was held and did all that the clause asks."""

    id: str
    at: Moment


@dataclass(frozen=True)
class FilledWorld:
    """Everything known: uses in order of time, adequate meetings, the days of school.

    Of some meetings it is certain that they were held and adequate, whichever way the blanks are filled.
    """

    uses: tuple[Moment, ...]
    meetings: tuple[Meeting, ...]
    school_days: frozenset[date]
    as_of: int
    readings: Readings
    certain: frozenset[str]

    @property
    def spends(self) -> bool:
        return self.readings.get("after_meeting") == "spent"

    @property
    def deadline(self) -> int | None:
        days = self.readings.get("meeting_deadline")
        return days if isinstance(days, int) else None


def in_order(first: Moment, second: Moment) -> bool:
    """Whether the second is on or after the first: by the clock if both have a time, else by the day."""
    if first.time is not None and second.time is not None:
        return first.time <= second.time
    return first.day <= second.day


def triggers(world: FilledWorld) -> tuple[Moment, ...]:
    """Each use that completes a window: with three earlier ones it lies within twenty days."""
    found: list[Moment] = []
    for number, last in enumerate(world.uses):
        earlier = [use for use in world.uses[:number] if not (world.spends and is_spent(use, last, world))]
        if any(is_window(others[0], last, world) for others in combinations(earlier, USES - 1)):
            found.append(last)
    return tuple(found)


def is_spent(use: Moment, last: Moment, world: FilledWorld) -> bool:
    """Whether a meeting came between the two, which spends the uses before it."""
    return any(in_order(use, one.at) and not in_order(last, one.at) for one in world.meetings)


def is_window(first: Moment, last: Moment, world: FilledWorld) -> bool:
    """Count the days from the first use to the last, both included."""
    match world.readings.get("window", "school_days"):
        case "calendar_days":
            return len([*days_between(first.day, last.day)]) <= DAYS
        case "one_more_school_day":
            return school_days_between(first.day, last.day, world.school_days) <= DAYS + 1
        case _:
            return school_days_between(first.day, last.day, world.school_days) <= DAYS


@cache
def school_days_between(first: date, last: date, school_days: frozenset[date]) -> int:
    return len([day for day in days_between(first, last) if day in school_days])


def statuses_of_triggers(world: FilledWorld, mine: tuple[Moment, ...]) -> dict[str, str]:
    """The status by path, of the triggers that are this clause's: each meeting closes all up to it.

    Told is the first meeting that closes them for certain, whether or not one before it did.
    """
    statuses: dict[str, str] = {}
    for closing, group in groups(world, mine):
        until = local_day(world.as_of) if closing is None else closing.at.day
        otherwise = "pending" if closing is None else "pass"
        status = "fail" if is_late(group[0], until, world) else otherwise
        for trigger in group:
            certain = (one for one in world.meetings if one.id in world.certain)
            path = next((f"meetings[{one.id}]" for one in certain if in_order(trigger, one.at)), "")
            told = CLOSED if closing is not None and not path else status
            statuses[path] = max(told, statuses.get(path, ""), key=GRAVITY.index)
    return statuses or {"": "not_applicable"}


def groups(world: FilledWorld, mine: tuple[Moment, ...]) -> list[tuple[Meeting | None, list[Moment]]]:
    """The triggers by the meeting that closed them; nothing closed those that are still open."""
    found: dict[Meeting | None, list[Moment]] = {}
    for trigger in mine:
        closing = next((one for one in world.meetings if in_order(trigger, one.at)), None)
        found.setdefault(closing, []).append(trigger)
    return [*found.items()]


def is_late(trigger: Moment, day: date, world: FilledWorld) -> bool:
    """Whether all the school days allowed are over before the day begins."""
    if world.deadline is None:
        return False
    over = school_days_between(trigger.day + ONE_DAY, day - ONE_DAY, world.school_days)
    return over >= world.deadline
