"""Small worlds of Massachusetts' schools under each of the three texts, as plain data drawn with a seed.

Near each limit, on the eves of vacations, of the end of school and of a new text, in nights when clocks
change; sometimes without a fact, sometimes with one that breaks the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from oracle.acts import SchoolYear
from oracle.clockwork import HOUR, MINUTE, ONE_DAY, days_read, instant, local_day, midnight
from oracle.massachusetts_kinds import Facts
from oracle.massachusetts_told import emergency, mostly, papers, rarely
from oracle.worlds import YEARS, as_written, instant_near, school_year, start_on

CHRISTMAS = "2015-12-24 2015-12-25 2015-12-28 2015-12-29 2015-12-30 2015-12-31 2016-01-01"
ALL_YEARS = (
    school_year("2014-08-28", "2015-06-18", "2015-02-16 2015-02-17 2015-03-03 2015-04-20 2015-05-25"),
    school_year("2015-08-27", "2016-06-17", f"2015-09-07 2015-10-12 2015-11-11 {CHRISTMAS} 2016-01-18"),
    *YEARS,
)

# A term's common days; vacations, ends of school and of calendars; clock changes; each side of a new text.
TELLING_DAYS = sorted(
    days_read(
        """
        2014-11-02 2015-03-05 2015-03-08 2015-06-12 2015-06-17 2015-06-18 2015-10-31 2015-12-23 2015-12-30
        2015-12-31 2016-01-04 2016-01-05 2016-03-13 2016-06-15 2016-06-17
        2025-11-01 2025-11-02 2025-12-23 2026-02-10 2026-02-13 2026-03-03 2026-03-05 2026-03-07 2026-03-08
        2026-04-10 2026-06-10 2026-06-11 2026-06-12 2026-06-15 2026-06-29 2026-06-30 2026-08-14 2026-08-16
        2026-08-17 2026-08-18 2026-08-28 2026-09-10 2026-10-09 2026-10-31 2026-11-01 2026-12-23 2027-02-11
        2027-03-13 2027-03-14 2027-06-15 2027-06-16 2027-06-17 2027-06-30
        """
    )
)

POSITIONS = ("standing", "standing", "seated", "prone", "prone", "supine", "side_lying", "other", None)
ITEMS = (
    "history",
    "others_failed",
    "not_contraindicated",
    "justified",
    "consented",
    "approved",
    "documented",
)
STAFF_TRAINED = {"in-time": -200, "that-day": 0, "day-after": 1}
PARTS = ("heating", "cooling", "ventilation", "lighting")


@dataclass(frozen=True)
class World:
    """An incident with what stands beside it: when staff were trained, the room, the school year."""

    incident: Facts
    staff: dict[str, list[date] | None]
    rooms: dict[str, Facts]
    year: SchoolYear
    as_of: int


def massachusetts_world(seed: int) -> World:
    draw = Random(seed)  # noqa: S311 - worlds to try, and the same in every run
    day = draw.choice(TELLING_DAYS)
    start = start_on(draw, day)
    uses = [use_in_massachusetts(draw, "u1", start)]
    if draw.random() < 0.35:
        pause = draw.choice((0, MINUTE, MINUTE + 1, 20 * MINUTE, 3 * HOUR, 14 * HOUR))
        uses.append(use_in_massachusetts(draw, "u2", start + draw.choice((21, 31, 45)) * MINUTE + pause))
    as_of = a_moment_of_judging(draw, uses)
    drugs = [an_agent(draw, start)] if draw.random() < 0.15 else []
    for use in uses:
        if use["ended"] is None:
            use["ongoing"] = draw.choice((True, None, None, False))
    incident = {"id": "I-1", "day": day, "student": a_student(draw), "interventions": [*uses, *drugs]}
    standing = {part: mostly(draw, good=True) for part in room_facts()}
    return World(
        incident | papers(draw, uses), staff_of(draw, day), {"room-1": standing}, year_of(day), as_of
    )


def year_of(day: date) -> SchoolYear:
    return next(year for year in ALL_YEARS if day <= year.covers_to)


def room_facts() -> tuple[str, ...]:
    comfort = tuple(f"{part}_comparable" for part in PARTS)
    return ("size_appropriate", "free_of_danger", "meets_building_code", *comfort)


def staff_of(draw: Random, day: date) -> dict[str, list[date] | None]:
    known: dict[str, list[date] | None] = {
        name: [day + count * ONE_DAY] for name, count in STAFF_TRAINED.items()
    }
    return known | {
        "untrained": [],
        "not-said": None,
        "twice": [day + ONE_DAY, day - draw.randrange(9) * ONE_DAY],
    }


def a_student(draw: Random) -> Facts:
    student: Facts = {"id": "student-1", "restraint_planned_in": draw.choice(([], [], [], ["iep"], None))}
    for case in ("prone_case", "seclusion_case"):
        if draw.random() < 0.8:
            student[case] = {item: mostly(draw, good=True, often=4) for item in ITEMS}
    return student


def use_in_massachusetts(draw: Random, use_id: str, start: int) -> Facts:
    length = instant_near(draw, draw.choice((8, 20, 20, 30, 30, 45)) * MINUTE)
    kind = draw.choice(
        ("physical_restraint",) * 4 + ("seclusion",) * 2 + ("exclusionary_time_out",) * 2 + (None,)
    )
    use: Facts = {
        "id": use_id,
        "kind": kind,
        "started": as_written(draw, start),
        "ended": None if draw.random() < 0.15 else as_written(draw, start + length),
        "ongoing": None,
        "principal_approval": approval(draw, start),
        "as_discipline": mostly(draw, good=False),
        "medically_contraindicated": mostly(draw, good=False),
        "mechanical": mostly(draw, good=False),
        "ended_when_danger_passed": mostly(draw, good=True),
        "ended_as_soon_as_possible": mostly(draw, good=True),
        "trained": draw.choice((True, False, None, None)),
        "by": acted(draw),
        "attended": draw.choice(("with_student", "immediately_available", "neither", None)),
        "conduct": rarely(draw, conduct_drawn(draw), 0.95),
        "monitoring": rarely(draw, watching(draw), 0.95),
        "size_appropriate": mostly(draw, good=True) if draw.random() < 0.5 else None,
        "free_of_danger": mostly(draw, good=True) if draw.random() < 0.5 else None,
    }
    if draw.random() < 0.1:
        use["emergency"] = emergency(draw)
    for part in ("clean", "safe", "sanitary", "calming"):
        use[f"space_{part}"] = mostly(draw, good=True)
    return use | {"holds": holds_drawn(draw, kind)} | confinement(draw, kind)


def an_agent(draw: Random, start: int) -> Facts:
    facts = ("integral_to_plan", "initial_orders", "parent_consent", "affects_nervous_system")
    given = {"given": as_written(draw, start + draw.choice((0, 5, 60)) * MINUTE)}
    kind = "psychopharmacologic_agent"
    return (
        {"kind": kind, "id": "a1"} | given | {name: draw.choice((True, True, False, None)) for name in facts}
    )


def acted(draw: Random) -> list[str] | None:
    names = ["in-time", "that-day", "twice", "in-time", "day-after", "untrained", "not-said", "nobody-knows"]
    return None if draw.random() < 0.1 else draw.sample(names[:4] if draw.random() < 0.6 else names, k=2)


def approval(draw: Random, start: int) -> Facts | None:
    kind = draw.random()
    if kind < 0.2:
        return None
    if kind < 0.4:
        return {"done": draw.choice((True, False, False, None))}
    if kind < 0.5:
        return {"at": local_day(start) + draw.choice((-1, 0, 0, 1)) * ONE_DAY}
    return {
        "at": as_written(
            draw, instant_near(draw, start + draw.choice((-5, 0, 10, 20, 20, 30, 30, 40)) * MINUTE)
        )
    }


def conduct_drawn(draw: Random) -> Facts:
    good = (
        "witnessed",
        "least_force",
        "safest_method",
        "limits_reviewed",
        "by_in_depth_trained",
        "floor_needed",
    )
    found: Facts = {name: mostly(draw, good=True, often=5) for name in good}
    found["hindered_speech"] = mostly(draw, good=False)
    return found | {
        "distress_shown": draw.choice((False, False, True, True, None)),
        "released_at_distress": mostly(draw, good=True, often=3),
        "help_sought_at_distress": mostly(draw, good=True, often=3),
    }


def watching(draw: Random) -> Facts:
    return {
        "mode": draw.choice(("direct",) * 6 + ("video", "none", None)),
        "throughout": mostly(draw, good=True),
        "physical_signs": mostly(draw, good=True),
        "longest_gap": draw.choice((None,) * 6 + (0, 0, 1)),
    }


def holds_drawn(draw: Random, kind: str | None) -> list[Facts] | None:
    """By what the student was held: of a seclusion mostly nothing."""
    restrained = kind == "physical_restraint"
    if draw.random() < (0.1 if restrained else 0.75):
        return None if restrained or draw.random() < 0.3 else []
    return [a_hold(draw) for _ in range(draw.choice((1, 1, 2)))]


def a_hold(draw: Random) -> Facts:
    hold: Facts = {
        "position": draw.choice(POSITIONS),
        "restricts_air_flow": mostly(draw, good=False),
        "immobilizes": mostly(draw, good=True, often=6),
        "restricts_torso": mostly(draw, good=False, often=6),
        "carries": mostly(draw, good=False, often=6),
    }
    if draw.random() < 0.12:
        hold["exclusion"] = {
            "kind": draw.choice(("escort", "calming_hold")),
            "minimum_contact": mostly(draw, good=True, often=3),
            "brief": mostly(draw, good=True, often=3),
            "to_calm": mostly(draw, good=True, often=3),
        }
    if draw.random() < 0.2:
        hold["device"] = draw.choice((False, False, True))
    return hold


def confinement(draw: Random, kind: str | None) -> Facts:
    """Where the student was, and whether anything kept the student there."""
    if kind == "physical_restraint" and draw.random() < 0.7:
        return {"in_room": draw.choice((False, None))}
    apart = kind == "exclusionary_time_out"
    return {
        "room": draw.choice(("room-1",) * 4 + ("no-such-room",) + (None,) * (3 if apart else 1)),
        "in_room": draw.choice((True, True, True, False, None)),
        "physically_prevented": mostly(draw, good=not apart, often=5),
        "involuntary": mostly(draw, good=True),
        "alone": mostly(draw, good=True),
        "supported_from_outside": mostly(draw, good=False),
        "permitted_to_leave": mostly(draw, good=apart, often=5),
        "to_calm": mostly(draw, good=True),
        "locked": draw.choice((False, False, False, None, None, True)),
    }


def a_moment_of_judging(draw: Random, uses: Sequence[Facts]) -> int:
    """While a use goes on, at a limit, around the midnights after it, or long after."""
    first = instant(uses[0]["started"])
    last = max(instant(use["ended"] or use["started"]) for use in uses)
    kind = draw.random()
    if kind < 0.2:
        return max(first, instant_near(draw, first + draw.choice((5, 20, 20, 30, 30, 100)) * MINUTE))
    if kind < 0.3:
        return instant_near(draw, first + 24 * HOUR)
    if kind < 0.6:
        return instant_near(draw, midnight(local_day(last) + draw.choice((1, 2, 3, 4, 5, 6, 7, 8)) * ONE_DAY))
    return last + draw.choice((30, 30, 30, 120)) * 24 * HOUR
