"""One lawful incident as it may have gone: what was done, how long, and every paper in time.

Lengths: a lognormal of which about a fifth is longer than twenty minutes and 2.7 % than an hour, as published
for Connecticut. The shares of restraint, escort and seclusion are published nowhere and assumed.
"""

from bisect import bisect
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from random import Random
from typing import NamedTuple

from restraint_rules.testing import facts
from restraint_rules.testing.days import ZONE, YearDays, clock
from restraint_rules.testing.facts import Data
from restraint_rules.testing.years.standing import (
    ACTORS,
    LAPSED,
    LOCKABLE,
    NEW,
    NOTIFIERS,
    ROOMS,
    lapses,
    trained_from,
)

__all__ = ["Draft", "Slot", "draft_incident", "is_use", "later"]

MINUTE = timedelta(minutes=1)
LENGTH_MEDIAN, LENGTH_SPREAD = 2.144, 1.012  # of the logarithm of minutes
LONGEST, LONGEST_BETWEEN = 180, 45
FIRST_SLOT = 8 * 60 + 15
SLOT = 60
"""Minutes: a student's next incident of the day begins at least so long after the one before."""

INJURY_RATE, SERIOUS = 0.009, 0.033
EMPLOYEE_INJURY_RATE = 0.01


def later(moment: datetime, by: timedelta) -> datetime:
    """So much elapsed time later, on the school's clocks."""
    return (moment.astimezone(UTC) + by).astimezone(ZONE)


class Slot(NamedTuple):
    """When an incident happens.

    Attributes:
        day: Its day.
        number: Which part of the school day.
        last: Whether nothing follows that day, so that it may be long.
    """

    day: date
    number: int
    last: bool


class Draft:
    """An incident in the making.

    Attributes:
        rng: Where chance comes from.
        year: The school year's days.
        day: The incident's day.
        data: The incident as data.
        uses: Its restraints and seclusions, in order.
        seclusions: The seclusions among them.
        start: When the first use began, or whatever there was.
        end: When the last ended.
    """

    def __init__(self, rng: Random, year: YearDays, day: date, interventions: list[Data]) -> None:
        self.rng: Random = rng
        self.year: YearDays = year
        self.day: date = day
        self.uses: list[Data] = [one for one in interventions if is_use(one)]
        self.seclusions: list[Data] = [one for one in self.uses if one["kind"] == "seclusion"]
        timed = self.uses or [one for one in interventions if "started" in one]
        self.start: datetime = timed[0]["started"]
        self.end: datetime = timed[-1]["ended"]
        self.data: Data = facts.incident(day, interventions, self.start, self.end)

    def chance(self, share: float) -> bool:
        """Whether something of this share happens."""
        return self.rng.random() < share

    def next_school_day(self) -> date | None:
        """The school day after the incident."""
        return self.year.next_school_day(self.day)

    def copy_due(self) -> date:
        """The second business day after the incident."""
        return self.year.business_day(self.day, 2)


def is_use(intervention: Data) -> bool:
    """Whether it is a restraint or a seclusion, and none that the definition excludes."""
    return intervention["kind"] in {"physical_restraint", "seclusion"} and "exclusion" not in intervention


def draft_incident(rng: Random, year: YearDays, slot: Slot) -> Draft:
    """Draw one lawful incident."""
    minute = FIRST_SLOT + SLOT * slot.number + rng.randrange(8)
    start = clock(slot.day, minute // 60, minute % 60)
    draft = Draft(rng, year, slot.day, drawn(rng)(rng, start, slot))
    people(draft)
    if draft.uses:
        watch(draft)
        papers(draft)
        injuries(draft)
    return draft


def minutes(rng: Random, slot: Slot) -> timedelta:
    """Draw a length: mostly whole minutes, and at least one."""
    drawn_length = rng.lognormvariate(LENGTH_MEDIAN, LENGTH_SPREAD)
    if rng.random() < 0.8:
        drawn_length = round(drawn_length)
    longest = LONGEST if slot.last else LONGEST_BETWEEN
    return timedelta(seconds=round(60 * min(max(drawn_length, 1), longest)))


def restrained(rng: Random, start: datetime, slot: Slot) -> list[Data]:
    hold = "standing-hold" if rng.random() < 0.7 else "seated-hold"
    return [facts.restraint(start, start + minutes(rng, slot), holds=[{"id": "h1", "technique": hold}])]


def escorted(rng: Random, start: datetime, _slot: Slot) -> list[Data]:
    return [escort(start, start + rng.randint(1, 5) * MINUTE)]


def escort(start: datetime, end: datetime) -> Data:
    """A forcible escort: the student is moved against resistance."""
    return facts.restraint(start, end, holds=[{"id": "h1", "technique": "two-person-transport"}])


def secluded(rng: Random, start: datetime, slot: Slot) -> list[Data]:
    one = facts.seclusion(start, start + minutes(rng, slot), room=rng.choice(ROOMS))
    if rng.random() < 0.1:
        one |= {"room": LOCKABLE, "locked": True, "releases": []}
    return [one]


def taken_to_room(rng: Random, start: datetime, slot: Slot) -> list[Data]:
    moved = start + rng.randint(1, 4) * MINUTE
    return [escort(start, moved), *secluded(rng, moved, slot)]


def calmed(rng: Random, start: datetime, slot: Slot) -> list[Data]:
    return [facts.time_out(start, start + minutes(rng, slot))]


def guided(_rng: Random, start: datetime, _slot: Slot) -> list[Data]:
    """Led with the least contact: no restraint, and rightly recorded as excluded."""
    claim = {"kind": "escort", "minimum_contact": True}
    return [facts.restraint(start, start + MINUTE, exclusion=claim)]


def medicated(rng: Random, start: datetime, slot: Slot) -> list[Data]:
    return [*restrained(rng, start, slot), facts.agent(start)]


KINDS: tuple[tuple[Callable[[Random, datetime, Slot], list[Data]], float], ...] = (
    (restrained, 0.42),
    (escorted, 0.2),
    (secluded, 0.18),
    (taken_to_room, 0.1),
    (calmed, 0.07),
    (guided, 0.02),
    (medicated, 0.01),
)
SHARES = list(accumulate(share for _, share in KINDS))


def drawn(rng: Random) -> Callable[[Random, datetime, Slot], list[Data]]:
    """Draw what is done."""
    return KINDS[min(bisect(SHARES, rng.random()), len(KINDS) - 1)][0]


def people(draft: Draft) -> None:
    """Say who acted: one or two employees, each trained by that day."""
    trained: tuple[str, ...] = ACTORS
    if draft.day >= trained_from(draft.year):
        trained += (NEW,)
    if draft.day <= lapses(draft.year):
        trained += (LAPSED,)
    by = draft.rng.sample(trained, draft.rng.randint(1, 2))
    for one in draft.data["interventions"]:
        one["by"] = by


def watch(draft: Draft) -> None:
    """Vary what is recorded of watching, of looks for distress, and of decisions to go on."""
    for one in draft.uses:
        if draft.chance(0.05):
            one["monitoring"] |= {"mode": "video", "within_reach": True}
        one["determinations"] = decisions(draft.rng, one["started"], one["ended"])


def decisions(rng: Random, start: datetime, end: datetime) -> list[Data]:
    """Decisions in time: the first by the fifteenth minute, each next within thirty of the one before."""
    made = list[Data]()
    due = start + rng.choice((15, 15, 14, 12, 10)) * MINUTE
    while due < end and (made or end - start > 15 * MINUTE):
        made.append(facts.determination(due, id=f"d{len(made) + 1}"))
        due += rng.choice((30, 30, 25, 20)) * MINUTE
    return made


def papers(draft: Draft) -> None:
    """Vary when the papers were done, each in time."""
    data, rng = draft.data, draft.rng
    notify(draft)
    if not draft.chance(0.3):
        return
    monday_at_most = draft.next_school_day()
    if monday_at_most is not None and monday_at_most <= draft.copy_due():
        at = clock(monday_at_most, rng.randint(8, 15), rng.randrange(60))
        data["report"]["at"] = at if draft.chance(0.9) else clock(monday_at_most, 23, 59)
        data["report_copy"]["at"] = clock(draft.copy_due(), 23, 59) + timedelta(seconds=59)


def notify(draft: Draft) -> None:
    """Tell the parent while it went on, later with a good reason, or at the last instant."""
    one = draft.data["notices"][0]
    one["by"] = draft.rng.choice(NOTIFIERS)
    if draft.chance(0.3):
        hours = draft.rng.choice((1, 2, 5, 23, 24))
        one["at"] = later(draft.start, timedelta(hours=hours))
        one["method"], one["outcome"] = draft.rng.choice(
            (("telephone", "message_left"), ("email", "sent"), ("note_home", "sent"))
        )
        if draft.chance(0.2):
            first = facts.notice(draft.end, id="n0", outcome="not_reached", by=one["by"])
            draft.data["notices"].insert(0, first)


def injuries(draft: Draft) -> None:
    """Injure students as often as published, and employees at times; report students' injuries in time."""
    if draft.chance(EMPLOYEE_INJURY_RATE):
        draft.data["injuries"].append({"id": "i0", "person": "employee", "severity": "nonserious"})
    if draft.chance(INJURY_RATE):
        injure(draft)


def injure(draft: Draft) -> None:
    """Record an injury of the student, found at once, with its report to the state in time."""
    severity = "serious" if draft.chance(SERIOUS) else "nonserious"
    injury: Data = {"id": "i1", "person": "student", "severity": severity, "discovered": draft.end}
    others = [one for one in draft.data["injuries"] if one["person"] != "student"]
    draft.data["injuries"] = [*others, injury]
    draft.data["report"]["names_injury"] = True
    draft.data["state_report"] = {"at": clock(draft.copy_due(), 16)}
