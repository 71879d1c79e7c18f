"""Ten thousand small worlds near the limits: plain data, drawn with a seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from typing import Any

from oracle.acts import SchoolYear
from oracle.clockwork import (
    HOUR,
    MILLISECOND,
    MINUTE,
    ONE_DAY,
    SECOND,
    ZONE,
    at_instant,
    days_between,
    days_read,
    instant,
    is_weekday,
    local_day,
    midnight,
)

SEED = 10_236


@dataclass(frozen=True)
class World:
    incident: dict[str, Any]
    year: SchoolYear
    as_of: int


def school_year(first: str, last: str, closed: str, uncertain: str = "") -> SchoolYear:
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    weekdays = frozenset(day for day in days_between(begins, ends) if is_weekday(day))
    maybe = days_read(uncertain)
    return SchoolYear(
        date(begins.year, 7, 1), date(ends.year, 6, 30), weekdays - days_read(closed) - maybe, maybe
    )


YEARS = (
    school_year(
        "2025-08-27",
        "2026-06-12",
        """
        2025-09-01 2025-10-13 2025-11-11 2025-11-27 2025-11-28 2025-12-24 2025-12-25 2025-12-26 2025-12-29
        2025-12-30 2025-12-31 2026-01-01 2026-01-02 2026-01-19 2026-02-12 2026-02-16 2026-02-17 2026-04-03
        2026-04-13 2026-04-14 2026-04-15 2026-04-16 2026-04-17 2026-05-25
        """,
        "2026-03-06 2026-06-15",
    ),
    school_year(
        "2026-08-31",
        "2027-06-17",  # the next day is Juneteenth, kept on a Friday
        """
        2026-09-07 2026-10-12 2026-11-26 2026-11-27 2026-12-24 2026-12-25 2026-12-28 2026-12-29 2026-12-30
        2026-12-31 2027-01-01 2027-01-18 2027-02-12 2027-02-15 2027-02-16 2027-03-26 2027-04-12 2027-04-13
        2027-04-14 2027-04-15 2027-04-16 2027-05-31
        """,
    ),
)

# Fridays, eves of holidays and vacations, clock changes, the ends of the school year and of the calendar.
TELLING_DAYS = sorted(
    days_read(
        """
        2025-08-29 2025-10-10 2025-11-01 2025-11-02 2025-11-26 2025-12-23 2026-01-16 2026-02-10 2026-02-11
        2026-02-13 2026-03-05 2026-03-07 2026-03-08 2026-04-02 2026-04-10 2026-05-22 2026-06-11 2026-06-12
        2026-06-15 2026-06-18 2026-06-29 2026-06-30 2026-07-01 2026-07-02 2026-10-09 2026-10-31 2026-11-01
        2026-12-23 2027-01-15 2027-02-10 2027-02-11 2027-03-13 2027-03-14 2027-03-25 2027-05-28 2027-06-16
        2027-06-17 2027-06-30
        """
    )
)
CLOCK_CHANGES = sorted(days_read("2025-11-02 2026-03-08 2026-11-01 2027-03-14"))

BESIDE = (-MINUTE, -SECOND, -MILLISECOND, 0, 0, MILLISECOND, SECOND, MINUTE)


def worlds(count: int) -> Iterator[World]:
    draw = Random(SEED)  # noqa: S311 - a fixed seed, so that every run sees the same worlds
    for _ in range(count):
        yield one_world(draw)


def one_world(draw: Random) -> World:
    day = draw.choice(CLOCK_CHANGES if draw.random() < 0.15 else TELLING_DAYS)
    if draw.random() < 0.2:
        day = date(2025, 9, 2) + draw.randrange(640) * ONE_DAY
    year = YEARS[day > YEARS[0].covers_to]
    if draw.random() < 0.05:
        year = YEARS[0]  # perhaps the wrong one: the calendar does not reach the day
    start = start_on(draw, day)
    uses = [a_use(draw, "u1", start)]
    if draw.random() < 0.35:
        pause = draw.choice((MINUTE, 20 * MINUTE, 3 * HOUR, 14 * HOUR))
        uses.append(a_use(draw, "u2", start + draw.choice((45, 75)) * MINUTE + pause))
    as_of = a_moment_of_judging(draw, uses)
    for use in uses:
        if use["ended"] is None:
            use["ongoing"] = draw.choice((True, True, None, False))
    incident = {"id": "I-1", "day": day, "student": {"id": "student-1"}, "interventions": uses}
    return World(incident | acts(draw, uses), year, as_of)


def start_on(draw: Random, day: date) -> int:
    """Within the school day, in the small hours when clocks change, or shortly before midnight."""
    begins = midnight(day)
    hours = draw.choice((0, 1, 9, 11, 14)) * HOUR + draw.randrange(60) * MINUTE
    if draw.random() < 0.2:
        return midnight(day + ONE_DAY) - draw.randrange(1, 50) * MINUTE
    return begins + hours + draw.choice((0, 0, 1, 500)) * MILLISECOND


def instant_near(draw: Random, mark: int) -> int:
    return mark + draw.choice(BESIDE)


def as_written(draw: Random, when: int) -> datetime:
    """The same instant as different systems write it."""
    zone = draw.choice((ZONE, ZONE, UTC, timezone(timedelta(hours=-5))))
    return at_instant(when).astimezone(zone)


def a_use(draw: Random, use_id: str, start: int) -> dict[str, Any]:
    length = instant_near(draw, draw.choice((8, 15, 15, 30, 45, 45, 46, 75, 75)) * MINUTE)
    ended = None if draw.random() < 0.2 else as_written(draw, start + length)
    use: dict[str, Any] = {
        "id": use_id,
        "started": as_written(draw, start),
        "ended": ended,
        "ongoing": None,
        "determinations": decisions(draw, start),
    }
    if draw.random() < 0.5:
        return use | {"kind": "physical_restraint", "holds": [{"immobilizes": True, "carries": False}]}
    if use_id == "u2" and draw.random() < 0.2:
        return use | {"kind": "exclusionary_time_out", "physically_prevented": False, "in_room": True}
    return use | {"kind": "seclusion", "physically_prevented": True, "in_room": True}


def decisions(draw: Random, start: int) -> list[dict[str, Any]] | None:
    if draw.random() < 0.08:
        return None
    made: list[dict[str, Any]] = []
    mark = draw.choice((0, 5, 14, 15, 15, 15, 20))
    for _ in range(draw.choice((0, 1, 1, 2, 3))):
        made.append(decision(draw, instant_near(draw, start + mark * MINUTE)))
        mark += draw.choice((10, 29, 30, 30, 31))
    draw.shuffle(made)
    return made


def decision(draw: Random, when: int) -> dict[str, Any]:
    at: Any = as_written(draw, when)
    blank = draw.random()
    if blank < 0.05:
        at = None if blank < 0.02 else local_day(when)
    return {
        "at": at,
        "necessary": draw.choice((True,) * 14 + (False, None)),
        "role": draw.choice(("administrator", "bcba", "school_health") * 5 + ("other", None)),
        "trained": draw.choice((True,) * 14 + (False, None)),
    }


def acts(draw: Random, uses: list[dict[str, Any]]) -> dict[str, Any]:
    last = max(instant(use["ended"] or use["started"]) for use in uses)
    report = an_act(draw, last)
    if report is not None and report["done"] is not False:
        certain = report["at"] is None and report["done"] is None
        report["final"] = None if certain else draw.choice((True,) * 6 + (False, None))
        report["names_injury"] = draw.choice((True, False, None))
    if report is not None:
        report["in_educational_file"] = True
    return {
        "report": report,
        "notices": notices(draw, instant(uses[0]["started"])),
        "report_copy": an_act(draw, last),
        "injuries": injuries(draw, last),
        "state_report": an_act(draw, last),
    }


def an_act(draw: Random, last: int) -> dict[str, Any] | None:
    """Done soon after or around the ends of the next days, known not done, or left blank."""
    kind = draw.random()
    if kind < 0.1:
        return None
    if kind < 0.2:
        return {"done": draw.choice((False, False, True, None)), "at": None}
    day = local_day(last) + draw.choice((0, 1, 1, 2, 2, 3, 4, 4, 5, 6, 12)) * ONE_DAY
    if kind < 0.4:
        return {"done": draw.choice((True, None)), "at": day}
    ends = midnight(day + ONE_DAY)
    when = max(last, draw.choice((ends - 9 * HOUR, ends - SECOND, ends - MILLISECOND, ends, ends + SECOND)))
    return {"done": draw.choice((True, None)), "at": as_written(draw, when)}


def notices(draw: Random, start: int) -> list[dict[str, Any]] | None:
    if draw.random() < 0.08:
        return None
    return [notice(draw, start) for _ in range(draw.choice((0, 1, 1, 1, 2)))]


def notice(draw: Random, start: int) -> dict[str, Any]:
    outcome = draw.choice(("reached", "message_left", "sent", "reached", "not_reached", None))
    kind = draw.random()
    if kind < 0.1:
        return {"done": draw.choice((True, False)), "outcome": outcome if kind < 0.05 else None}
    if kind < 0.3:
        return {"at": local_day(start) + draw.choice((0, 1, 1, 2)) * ONE_DAY, "outcome": outcome}
    hours = draw.choice((1, 23, 24, 24, 24, 24, 25))  # a clock change makes 24 wall-clock hours 23 or 25
    return {"at": as_written(draw, instant_near(draw, start + hours * HOUR)), "outcome": outcome}


def injuries(draw: Random, last: int) -> list[dict[str, Any]] | None:
    kind = draw.random()
    if kind < 0.2:
        return None if kind < 0.08 else []
    found: list[dict[str, Any]] = [{"person": draw.choice(("student",) * 6 + (None,))}]
    if draw.random() < 0.6:
        when = last + draw.choice((0, 2 * HOUR, 26 * HOUR, 50 * HOUR))
        found[0]["discovered"] = as_written(draw, when) if draw.random() < 0.6 else local_day(when)
    if draw.random() < 0.2:
        found.append({"person": "employee"})
    return found


def a_moment_of_judging(draw: Random, uses: list[dict[str, Any]]) -> int:
    """While a use goes on, at a limit, around the midnights after it, or long after."""
    start = instant(uses[0]["started"])
    last = max(instant(use["ended"] or use["started"]) for use in uses)
    kind = draw.random()
    if kind < 0.25:
        return max(start, instant_near(draw, start + draw.choice((5, 15, 15, 45, 75, 100)) * MINUTE))
    if kind < 0.35:
        return instant_near(draw, start + 24 * HOUR)
    if kind < 0.7:
        return instant_near(draw, midnight(local_day(last) + draw.choice((1, 2, 3, 4, 5, 6, 7)) * ONE_DAY))
    return last + 30 * 24 * HOUR
