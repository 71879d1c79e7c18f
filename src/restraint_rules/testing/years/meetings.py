"""A student's meetings: those that four uses in twenty school days ask for, and the first of a PPT.

Windows are counted here by the positions of school days in the year, apart from the library.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import NamedTuple

from restraint_rules.testing.days import YearDays, clock
from restraint_rules.testing.facts import Data
from restraint_rules.testing.whole_facts import meeting_facts
from restraint_rules.testing.years.planted import PlantedBreach

__all__ = ["Routes", "Trigger", "closing_meetings", "first_meeting", "owed", "spoiled", "triggers"]

USES, WITHIN = 4, 20
ONE_DAY = timedelta(days=1)

TEAM_DEFECTS: tuple[Data, ...] = (
    {"attended": ["administrator", "teacher", "mental_health_professional"]},
    {"attended": ["teacher", "parent", "mental_health_professional"]},
    {"attended": ["administrator", "teacher", "parent"]},
    {"behavioral_assessment": "not_needed", "functional_assessment": "not_needed"},
    {"referral": "not_done"},
)
PPT_DEFECTS: tuple[Data, ...] = ({"ppt": False}, {"functional_assessment": "not_needed"}, {"iep": "not_done"})
DEFECTS_OF_BOTH: tuple[Data, ...] = ({"behavior_plan": "not_done"}, {"done": False, "at": None})


class Trigger(NamedTuple):
    """A use that is the fourth, or a later one, within twenty school days.

    Attributes:
        at: When it began.
        day: Its day.
    """

    at: datetime
    day: date


class Routes(NamedTuple):
    """Which team a student has.

    Attributes:
        first: The eligibility at the year's beginning.
        turns: From which day on the student is being evaluated; ``None``: nothing changes.
    """

    first: str
    turns: date | None = None

    def clause(self, day: date) -> str:
        """The clause that asks for the meeting."""
        turned = self.turns is not None and day >= self.turns
        return "VII.A.1" if self.first == "not_eligible" and not turned else "VII.B.1"

    def records(self, begun: int) -> list[Data]:
        """The eligibility as recorded."""
        since = date(begun, 7, 1)
        if self.turns is None:
            return [{"status": self.first, "since": since}]
        return [
            {"status": self.first, "since": since, "until": self.turns - ONE_DAY},
            {"status": "being_evaluated", "since": self.turns},
        ]


def triggers(starts: Sequence[datetime], year: YearDays) -> list[Trigger]:
    """Find the uses that complete a window.

    Args:
        starts: When each use began, in order; all on school days.
        year: The school year's days.

    Returns:
        The triggers, in order.
    """
    place = {day: index for index, day in enumerate(year.days)}
    places = [place[at.date()] for at in starts]
    return [
        Trigger(at, at.date())
        for index, at in enumerate(starts)
        if index >= USES - 1 and places[index] - places[index - USES + 1] < WITHIN
    ]


def closes(meeting: Data, trigger: Trigger) -> bool:
    """Whether a meeting was held after a use began; a day without a time is in order."""
    at: datetime | date | None = meeting["at"]
    if isinstance(at, datetime):
        return at >= trigger.at
    return at is not None and at >= trigger.day


def closing_meetings(rng: Random, year: YearDays, found: Sequence[Trigger]) -> list[Data]:
    """Hold meetings until no trigger is open, each some days after the first one open.

    Args:
        rng: Where chance comes from.
        year: The school year's days.
        found: The triggers, in order.

    Returns:
        The meetings.
    """
    held: list[Data] = []
    left = list(found)
    while left:
        held.append(meeting_facts(held_at(rng, left[0].day, year), id=f"M-{len(held) + 1}"))
        left = [one for one in left if not closes(held[-1], one)]
    return held


def held_at(rng: Random, day: date, year: YearDays) -> datetime | date:
    """When a meeting is held: on that day in the afternoon or, within a month, on another."""
    if rng.random() < 0.1:
        return clock(day, 15, 30)
    for _ in range(rng.randint(1, 20)):
        day = year.next_school_day(day) or day + ONE_DAY
    return rng.choice((day, clock(day, 7, 45), clock(day, 15, 30)))


def spoiled(rng: Random, routes: Routes, meetings: list[Data]) -> None:
    """Leave out the last meeting, or let it lack what the team's clause asks."""
    last = meetings.pop()
    if rng.random() < 0.5:
        return
    defects = DEFECTS_OF_BOTH
    if routes.turns is None:
        defects += TEAM_DEFECTS if routes.first == "not_eligible" else PPT_DEFECTS
    meetings.append(last | rng.choice(defects))


def owed(routes: Routes, found: Sequence[Trigger], kept: Sequence[Data]) -> list[PlantedBreach]:
    """Say which meetings are owed.

    Args:
        routes: Which team the student has.
        found: The triggers.
        kept: The meetings that did what the clauses ask.

    Returns:
        One open obligation for each team that has a trigger no meeting closed.
    """
    left = [one for one in found if not any(closes(meeting, one) for meeting in kept)]
    clauses = sorted({routes.clause(one.day) for one in left})
    return [PlantedBreach("", clause, "pending") for clause in clauses]


def first_meeting(rng: Random, day: date, rate: float) -> tuple[Data, list[PlantedBreach]]:
    """An initial PPT, at which the laws are explained and the notice of rights is given.

    Args:
        rng: Where chance comes from.
        day: When it was held.
        rate: The share at which something is left out.

    Returns:
        The meeting, which did none of the work of section VII, with what must be found in it.
    """
    told: Data = {"laws_explained_to": ["parent"], "notice_given_to": ["guardian"]}
    found: list[PlantedBreach] = []
    if rng.random() < rate:
        change, found = rng.choice(LEFT_OUT)
        told |= change
    facts = {"initial": True, "first_after_referral": True, "functional_assessment": "not_done"} | told
    unlike = meeting_facts(day, id="M-first", behavioral_assessment="not_done", behavior_plan="not_done")
    return unlike | facts, list(found)


HERE = "meetings[M-first]"
LEFT_OUT: tuple[tuple[Data, list[PlantedBreach]], ...] = (
    ({"laws_explained_to": []}, [PlantedBreach(HERE, "IX.C")]),
    ({"laws_explained_to": ["student"]}, [PlantedBreach(HERE, "IX.C")]),
    ({"laws_explained_to": None}, [PlantedBreach(HERE, "IX.C", "unknown")]),
    ({"notice_given_to": []}, [PlantedBreach(HERE, "IX.C.1")]),
    ({"notice_given_to": ["student"], "student_of_age": None}, [PlantedBreach(HERE, "IX.C.1", "unknown")]),
    ({"plans_with_seclusion": ["iep"], "first_with_seclusion": True}, [PlantedBreach(HERE, "III.B")]),
    (
        {"plans_with_seclusion": ["iep"], "first_with_seclusion": True, "notice_given_to": []},
        [PlantedBreach(HERE, clause) for clause in ("III.B", "IX.C.1", "IX.C.2")],
    ),
)
"""What an initial meeting may leave out, with what must be found."""
