"""Meetings and uses of a few days, drawn with a seed: many of one day, some without times or days."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from random import Random
from typing import NamedTuple

from builders import CALENDAR, LATER, at, setting
from student_builders import FOUR

from restraint_rules.calendar.spans import Span
from restraint_rules.engine.bench import Bench
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models import PlanningMeeting
from restraint_rules.models.inexact import Between
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse, in_time
from restraint_rules.reasoning.over_time.meetings import Held

__all__ = ["World", "context", "worlds"]


class World(NamedTuple):
    uses: tuple[CountedUse, ...]
    held: tuple[Held, ...]


@cache
def context() -> Context:
    """What is known when everything is overdue."""
    bench = Bench(SPRAGUE, CALENDAR, at(LATER), setting(), {})
    return bench.context(bench.edition(bench.today))


def worlds(count: int) -> Iterator[World]:
    draw, known = Random(33), context()  # noqa: S311 - a fixed seed, so that every run sees the same worlds
    for _ in range(count):
        uses = [a_counted_use(draw, f"u{number}", known) for number in range(draw.randrange(1, 6))]
        held = [a_held_meeting(draw, f"m{number}", known) for number in range(draw.randrange(6))]
        in_order = sorted(held, key=lambda one: (one.when is None, one.when or (), one.path))
        yield World(tuple(sorted(uses, key=in_time)), tuple(in_order))


def a_recorded_moment(draw: Random) -> datetime | date | Between:
    day = date.fromisoformat(draw.choice(FOUR[:2]))
    moment = at(f"{day}T{draw.choice((8, 9, 10)):02}:00")
    kind = draw.random()
    if kind < 0.2:
        return day
    return Between(moment, moment + timedelta(minutes=draw.choice((0, 90)))) if kind < 0.4 else moment


def a_counted_use(draw: Random, name: str, known: Context) -> CountedUse:
    started = a_recorded_moment(draw)
    span = known.span(started, name)
    assert span is not None
    day = known.local_day(started)
    blank = Span(span.earliest, span.latest, (f"{name}.started",)) if draw.random() < 0.4 else None
    if blank is not None and draw.random() < 0.2:
        blank = blank._replace(latest=None)
    at_once = span.earliest if span.exact and blank is None else None
    return CountedUse(day, span.earliest, at_once, name, True, (), blank)


def a_held_meeting(draw: Random, name: str, known: Context) -> Held:
    path = f"meetings[{name}]"
    moment = None if draw.random() < 0.15 else a_recorded_moment(draw)
    adequate = draw.choice((YES, NO, Fact(None, (f"{path}.referral",)), Fact(None, (f"{path}.referral",))))
    lacks = draw.choice(((), ("referral",)))
    return Held(PlanningMeeting(id=name, at=moment), path, known.span(moment, path), adequate, lacks)
