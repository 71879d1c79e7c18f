"""One student's year: incidents on school days, the meetings they ask for, and breaches of both.

Counts of incidents per student are lognormal: a mean of about twelve, a quarter of students above ten, four
in a hundred above fifty, 1.6 in a hundred above a hundred, as published for Connecticut.
"""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, NamedTuple, cast

from restraint_rules.models.records import StudentRecord
from restraint_rules.testing import facts
from restraint_rules.testing.days import YearDays, clock
from restraint_rules.testing.facts import Data
from restraint_rules.testing.whole_facts import meeting_facts
from restraint_rules.testing.years.drafts import Slot
from restraint_rules.testing.years.incidents import drafted
from restraint_rules.testing.years.meetings import (
    Routes,
    closing_meetings,
    first_meeting,
    owed,
    spoiled,
    triggers,
)
from restraint_rules.testing.years.planted import PlantedBreach, below

__all__ = ["BuiltRecord", "build_record", "draw_count"]

COUNT_MEDIAN, COUNT_SPREAD = 1.25, 1.566  # of the logarithm of incidents per student
MOST = 900
SLOTS_A_DAY = 6


class BuiltRecord(NamedTuple):
    """A student's record with what was planted in it.

    Attributes:
        record: The record.
        planted: What must be found, by paths within the record.
        first_use: The day of the first restraint or seclusion; ``None``: there was none.
    """

    record: StudentRecord
    planted: tuple[PlantedBreach, ...]
    first_use: date | None


def draw_count(rng: Random) -> int:
    """Draw how many incidents a student has in a year."""
    return min(max(1, round(rng.lognormvariate(COUNT_MEDIAN, COUNT_SPREAD))), MOST)


def slots(rng: Random, year: YearDays, count: int) -> list[Slot]:
    """Draw when a student's incidents happen, in order of time."""
    drawn = sorted(rng.sample(range(len(year.days) * SLOTS_A_DAY), count))
    placed = [divmod(number, SLOTS_A_DAY) for number in drawn]
    followers = [*(day for day, _ in placed[1:]), -1]
    return [
        Slot(year.days[day], number, day != follower)
        for (day, number), follower in zip(placed, followers, strict=True)
    ]


def build_record(rng: Random, year: YearDays, name: str, school: str, count: int, rate: float) -> BuiltRecord:
    """Make one student's record.

    Args:
        rng: Where chance comes from.
        year: The school year's days.
        name: The student's id.
        school: The school's id.
        count: How many incidents.
        rate: The share of incidents, meetings and outcomes with a breach.

    Returns:
        The record with what was planted.
    """
    routes = draw_routes(rng, year)
    child = facts.student(id=name, special_education=None)  # the record says it, by stretches of days
    incidents, starts, planted = incidents_of(rng, year, child, school, slots(rng, year, count), rate)
    data: Data = {
        "student": child,
        "school": school,
        "incidents": incidents,
        "eligibility": routes.records(year.begun),
        "enrolled": [{"since": date(year.begun, 7, 1), "until": date(year.begun + 1, 6, 30)}],
        "time_out_outcomes": [],
    }
    found = triggers(starts, year)
    meetings = kept = closing_meetings(rng, year, found)
    if meetings and rng.random() < rate:
        meetings, kept = list(meetings), meetings[:-1]
        spoiled(rng, routes, meetings)
    if found and rng.random() < rate / 4:
        data["eligibility"] = None
        planted += [PlantedBreach("", clause, "unknown") for clause in ("VII.A.1", "VII.B.1")]
    else:
        planted += owed(routes, found, kept)
    data["meetings"] = [*meetings, *rare_meetings(rng, year, routes, rate, planted)]
    if routes.first == "eligible" and data["eligibility"] and rng.random() < OUTCOME_RATE:
        planted += outcome(rng, year, rate, data)
    record = StudentRecord.model_validate(data)
    return BuiltRecord(record, tuple(planted), starts[0].date() if starts else None)


OUTCOME_RATE, FIRST_RATE = 0.1, 0.1
TURN_RATE, ELIGIBLE_RATE = 0.05, 0.6
UTC_RATE, TWICE_RATE, REVERSED_RATE = 0.1, 0.02, 0.1


def draw_routes(rng: Random, year: YearDays) -> Routes:
    """Draw which team a student has, and if that changes."""
    if rng.random() < ELIGIBLE_RATE:
        return Routes("eligible" if rng.random() < 0.95 else "being_evaluated")
    if rng.random() < TURN_RATE / (1 - ELIGIBLE_RATE):
        return Routes("not_eligible", rng.choice(year.days[20:-20]))
    return Routes("not_eligible")


def incidents_of(
    rng: Random, year: YearDays, child: Data, school: str, when: list[Slot], rate: float
) -> tuple[list[Data], list[datetime], list[PlantedBreach]]:
    """Make a student's incidents: as data, when each use began, and what was planted."""
    incidents: list[Data] = []
    starts: list[datetime] = []
    planted: list[PlantedBreach] = []
    stem = child["id"].replace("student", "I")
    for number, slot in enumerate(when, 1):
        draft, found = drafted(rng, year, slot, rate)
        name = f"{stem}-{number}"
        draft.data["student"] |= {"id": child["id"], "special_education": child["special_education"]}
        draft.data |= {"id": name, "school": school}
        incidents.append(draft.data)
        starts += [use["started"] for use in draft.uses]
        if found:
            planted += below(f"incidents[{name}]", found)
    return exported(rng, incidents), starts, planted


def exported(rng: Random, incidents: list[Data]) -> list[Data]:
    """Hand incidents over as some systems do: times in UTC, one delivered twice, or the last one first."""
    if rng.random() < UTC_RATE:
        incidents = [in_utc(one) for one in incidents]
    if rng.random() < TWICE_RATE:
        incidents.append(incidents[0])
    if rng.random() < REVERSED_RATE:
        incidents.reverse()
    return incidents


def in_utc(value: object) -> Any:  # noqa: ANN401 - data of any kind
    """The same data with every time told in UTC."""
    if isinstance(value, dict):
        return {name: in_utc(one) for name, one in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return [in_utc(one) for one in cast("list[object]", value)]
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def rare_meetings(
    rng: Random, year: YearDays, routes: Routes, rate: float, planted: list[PlantedBreach]
) -> list[Data]:
    """An initial PPT: where a student came to be evaluated, and at times else."""
    if routes.turns is None and (routes.first != "eligible" or rng.random() >= FIRST_RATE):
        return []
    meeting, found = first_meeting(rng, routes.turns or rng.choice(year.days), rate)
    planted += found
    return [meeting]


def outcome(rng: Random, year: YearDays, rate: float, data: Data) -> list[PlantedBreach]:
    """Judge the time-out process a failure, and answer it with a PPT that seeks alternatives, or not."""
    day = rng.choice(year.days)
    failure: Data = {"id": "O-1", "at": day, "unsuccessful": True}
    data["time_out_outcomes"] = [failure]
    answer = meeting_facts(
        clock(day + timedelta(days=9), 9),
        id="M-alternatives",
        functional_assessment="not_done",
        alternatives="done",
        as_soon_as_practicable=True,
    )
    if rng.random() < rate:
        return unanswered(rng, failure, answer, data)
    data["meetings"].append(answer)
    return []


def unanswered(rng: Random, failure: Data, answer: Data, data: Data) -> list[PlantedBreach]:
    """Leave the answer out, or late, or what happened unjudged."""
    path = "time_out_outcomes[O-1]"
    case = rng.randrange(4)
    if case == 0:
        return [PlantedBreach(path, "VII.B.2", "pending")]
    data["meetings"].append(answer)
    if case == 1:
        failure["unsuccessful"] = None
        return [PlantedBreach(path, "VII.B.2", "review")]
    answer["as_soon_as_practicable"] = None if case == 2 else False
    return [PlantedBreach(path, "VII.B.2", "review" if case == 2 else "fail")]
