"""What stands beside the uses of an incident in Massachusetts: the ground, who was told, who was hurt."""

from collections.abc import Sequence
from random import Random
from typing import Any

from oracle.clockwork import HOUR, ONE_DAY, instant, local_day, midnight
from oracle.massachusetts_kinds import Facts
from oracle.worlds import an_act, as_written, instant_near

FLAGS = (True, False, None)
METHODS = ("telephone", "telephone", "in_person", "email", "email", "letter", "other", None)
OUTCOMES = ("reached", "message_left", "sent", "sent", "not_reached", None)


def mostly(draw: Random, *, good: bool, often: int = 8) -> bool | None:
    """A flag that is as it should be, mostly."""
    return draw.choice([good] * often + [not good, None])


def rarely(draw: Random, value: Any, share: float, otherwise: Any = None) -> Any:
    return value if draw.random() < share else otherwise


def papers(draw: Random, uses: Sequence[Facts]) -> Facts:
    last = max(instant(use["ended"] or use["started"]) for use in uses)
    report = an_act(draw, last)
    if report is not None:
        report |= {"in_educational_file": True}
        if report["done"] is not False:
            certain = report["at"] is None and report["done"] is None
            report["final"] = None if certain else draw.choice((True,) * 6 + (False, None))
    return {
        "report": report,
        "notices": notices_drawn(draw, uses),
        "report_copy": an_act(draw, last) if draw.random() < 0.4 else rarely(draw, {"done": False}, 0.7),
        "injuries": injuries_drawn(draw),
        "state_report": an_act(draw, last),
        "emergency": emergency(draw),
        "alternatives_ineffective": mostly(draw, good=True, often=3),
    }


def notices_drawn(draw: Random, uses: Sequence[Facts]) -> list[Facts] | None:
    if draw.random() < 0.06:
        return None
    made: list[Facts] = []
    for number in range(draw.choice((0, 1, 2, 2, 3))):
        of = draw.choice(uses)
        made.append(
            {"id": f"n{number}", "method": draw.choice(METHODS)} | notice_drawn(draw, instant(of["started"]))
        )
    return made


def notice_drawn(draw: Random, start: int) -> Facts:
    outcome, kind = draw.choice(OUTCOMES), draw.random()
    if kind < 0.08:
        done = draw.choice((True, False))
        return {"done": done, "outcome": outcome if done else None}
    if kind < 0.25:
        return {"at": local_day(start) + draw.choice((0, 1, 1, 2, 5)) * ONE_DAY, "outcome": outcome}
    if kind < 0.5:
        ends = midnight(local_day(start) + draw.choice((1, 2, 4, 5, 6, 7)) * ONE_DAY)
        return {"at": as_written(draw, instant_near(draw, ends)), "outcome": outcome}
    return {
        "at": as_written(draw, instant_near(draw, start + draw.choice((1, 23, 24, 24, 25)) * HOUR)),
        "outcome": outcome,
    }


def injuries_drawn(draw: Random) -> list[Facts] | None:
    if draw.random() < 0.1:
        return None
    people, severities = ("student", "employee", "other", None), ("serious", "nonserious", None)
    return [
        {"id": f"i{number}", "person": draw.choice(people), "severity": draw.choice(severities)}
        for number in range(draw.choice((0, 0, 1, 1, 1, 2)))
    ]


def emergency(draw: Random) -> Facts | None:
    if draw.random() < 0.06:
        return None
    grounds: tuple[list[str] | None, ...] = (
        ["imminent_injury_to_others"],
        ["imminent_injury_to_student"],
        ["imminent_injury_to_student", "property_destruction"],
        ["property_destruction", "noncompliance"],
        ["injury_not_imminent"],
        ["other"],
        ["unclear"],
        [],
        None,
    )
    return {
        "grounds": draw.choice(grounds),
        "grounds_in_part": rarely(draw, True, 0.15),
        "serious_physical_harm": draw.choice(FLAGS),
    }
