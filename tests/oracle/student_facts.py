"""What happened to a student, drawn at random: incidents on given days, meetings near them, eligibility."""

from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from typing import Any

from oracle.clockwork import HOUR, MINUTE, ONE_DAY, SECOND, ZONE, at_instant, midnight
from oracle.possible_uses import Record


def incidents_on(draw: Random, used: list[date], *, spends: bool) -> list[Record]:
    """An incident for each use, or one for two uses of one day; on one of them, perhaps, no times."""
    incidents: list[Record] = []
    untimed = draw.choice(used) if draw.random() < 0.1 else None
    dated = draw.random() < 0.5 or spends
    for number, day in enumerate(used):
        joined = incidents and incidents[-1]["day"] == day and draw.random() < 0.4
        if not joined:
            student = {"id": "student-1"}
            incidents.append({"id": f"I-{number}", "day": day, "student": student, "interventions": []})
        started = a_start(draw, day) if day != untimed else day if dated else None
        use = {"id": f"u{number}", "started": started} | what_was_done(draw)
        incidents[-1]["interventions"].append(use)
    draw.shuffle(incidents)
    return incidents


UNLABELLED: tuple[Record, ...] = (
    {"kind": None, "holds": [{"immobilizes": True, "carries": False}]},
    {"kind": None, "in_room": True, "physically_prevented": True},
    {"kind": None, "in_room": True},
    {"kind": None},
    {"kind": None, "holds": [], "mechanical": False, "in_room": True, "physically_prevented": False},
)
"""What nobody labelled: its facts tell what it was, that it was neither, or leave that open."""


def what_was_done(draw: Random) -> Record:
    kind = draw.random()
    if kind < 0.5:
        return {"kind": "physical_restraint", "holds": [{"immobilizes": True, "carries": False}]}
    if kind < 0.53:
        calming = {"kind": "calming_hold", "brief": draw.choice((True, False, None)), "to_calm": True}
        plain = {"immobilizes": True, "carries": False, "position": "standing", "restricts_air_flow": False}
        return {"kind": "physical_restraint", "mechanical": False, "holds": [plain], "exclusion": calming}
    if kind < 0.9:
        return {
            "kind": "seclusion",
            "in_room": True,
            "physically_prevented": draw.choice((True,) * 9 + (None,)),
        }
    if kind < 0.93:
        return draw.choice(UNLABELLED)
    prevented = draw.choice((True, True, None, False))
    return {"kind": "exclusionary_time_out", "in_room": True, "physically_prevented": prevented}


def a_start(draw: Random, day: date) -> datetime:
    """In school, in the small hours, or around the midnight after: then it may belong to the next day."""
    start = midnight(day) + draw.choice((9, 10, 10, 13)) * HOUR + draw.choice((0, 30)) * MINUTE
    if draw.random() < 0.1:
        start = midnight(day) + draw.choice((0, 1, 90, 150)) * MINUTE
    if draw.random() < 0.1:
        start = midnight(day + ONE_DAY) + draw.choice((-MINUTE, -1, 0, MINUTE))
    return as_written(draw, start)


def as_written(draw: Random, when: int) -> datetime:
    """The same instant as different systems write it."""
    return at_instant(when).astimezone(draw.choice((ZONE, UTC, timezone(timedelta(hours=-5)))))


def meetings_near(draw: Random, around: date) -> list[Record] | None:
    """None, or some on different days about the day of a use."""
    count = draw.choice((None, 0, 0, 1, 1, 1, 1, 2))
    if count is None:
        return None
    shifts = draw.sample((-3, -1, 0, 0, 1, 2, 3, 4, 6, 15), count)
    on = {around + shift * ONE_DAY for shift in shifts}
    return [a_meeting(draw, f"m{number}", day) for number, day in enumerate(sorted(on))]


FULL: dict[str, Any] = {
    "ppt": True,
    "attended": ["administrator", "teacher", "parent", "mental_health_professional"],
    "mental_health_available": True,
    "behavioral_assessment": "done",
    "functional_assessment": "done",
    "behavior_plan": "done",
    "iep": "done",
    "referral": "done",
}
OTHER: dict[str, tuple[Any, ...]] = {
    "ppt": (False, None),
    "attended": (
        None,
        [],
        ["administrator", "teacher", "parent"],
        ["administrator", "parent", "mental_health_professional"],
        ["administrator", "teacher", "guardian", "mental_health_professional"],
    ),
    "attendance_blank": (["parent"], ["guardian"], ["teacher"]),
    "mental_health_available": (False, None),
    "behavioral_assessment": ("not_needed", "not_done", None),
    "functional_assessment": ("not_needed", "not_done", None),
    "behavior_plan": ("not_needed", "not_done", None),
    "iep": ("not_needed", "not_done", None),
    "referral": ("not_needed", "not_done", None),
}


def a_meeting(draw: Random, meeting_id: str, day: date) -> Record:
    facts = dict(FULL)
    for _ in range(draw.choice((0, 0, 0, 0, 1, 1, 2))):
        name = draw.choice(sorted(OTHER))
        facts[name] = draw.choice(OTHER[name])
    kind = draw.random()
    when: dict[str, Any] = {"at": day}
    if kind < 0.06:
        when = {"done": draw.choice((True, False, None))}
    elif kind < 0.6:
        hour = draw.choice((9, 10, 10, 10, 15))
        shift = draw.choice((-SECOND, 0, 0, SECOND, 15 * MINUTE))
        when = {"at": as_written(draw, midnight(day) + hour * HOUR + shift)}
    return {"id": meeting_id} | facts | when


def eligibility(draw: Random, used: list[date]) -> list[Record] | None:
    """One status throughout, a change about the day of a use, two stretches that overlap, or blanks."""
    begin, change = used[0] - 30 * ONE_DAY, draw.choice(used[2:]) + draw.choice((-1, 0, 1)) * ONE_DAY
    one, other = draw.sample(("not_eligible", "being_evaluated", "eligible"), 2)
    kind = draw.random()
    if kind < 0.06:
        return draw.choice((None, []))
    if kind < 0.6:
        return [{"since": begin, "status": one}]
    if kind < 0.7:
        return [{"since": begin, "until": change, "status": one}]
    if kind < 0.85:
        return [{"since": begin, "status": one}, {"since": change, "status": other}]
    return [{"since": change, "status": other}, {"since": begin, "until": change - ONE_DAY, "status": one}]
