"""Attempts to tell the parent: which were made, when, and which count as telling."""

from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models.acts import Notice
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.timeliness import Timing, before, deed, timed

__all__ = ["Attempt", "attempt_timed", "attempts", "times"]

ON_ITS_WAY = frozenset({"message_left", "sent"})
"""Outcomes that leave open whether the parent got it."""


class Attempt(NamedTuple):
    """One recorded attempt to tell the parent.

    Attributes:
        notice: The record.
        path: Its path.
        made: Whether it was made, as far as known.
        sent: When it was made; ``None``: not recorded.
        at: From when it counts; ``None``: not recorded.
        told: Whether it counts as notice: what came of it, as the reading asks.
    """

    notice: Notice
    path: str
    made: Fact
    sent: Span | None
    at: Span | None
    told: Fact


def attempts(episode: Episode, context: Context) -> list[Attempt] | None:
    """List the attempts that may have been made; ``None``: not even recorded that there were none."""
    notices = episode.incident.notices
    if notices is None:
        return None
    must_reach = context.readings.get("notified_when") == "reached_only"
    found: list[Attempt] = []
    for notice in notices:
        path = item_path("notices", notice.id)
        made, span = deed(notice, context, path)
        if made is False or (span is None and notice.at is not None):
            continue
        arrived = arrival(notice, span, context, path) if must_reach else (under_way(notice, path), span)
        found.append(
            Attempt(notice, path, YES if made else Fact(None, (path,)), span, arrived[1], arrived[0])
        )
    return sorted(found, key=lambda one: (one.at is None, one.at.earliest if one.at else context.as_of))


def under_way(notice: Notice, path: str) -> Fact:
    """Whether the parent was reached, or it was sent or left for the parent."""
    if notice.outcome is None:
        arrived = notice.reached is not None and (notice.reached.done or notice.reached.at is not None)
        return YES if arrived else Fact(None, (f"{path}.outcome",))
    return Fact(notice.outcome != "not_reached")


def arrival(notice: Notice, made: Span | None, context: Context, path: str) -> tuple[Fact, Span | None]:
    """Whether and when it reached the parent: to have sent something is another fact than that it arrived."""
    reached = deed(notice.reached, context, f"{path}.reached")
    if notice.outcome == "reached":
        return YES, reached.at or made
    if notice.outcome == "not_reached" or reached.done is False:
        return NO, made
    if reached.done is None:
        name = "reached" if notice.outcome in ON_ITS_WAY else "outcome"
        return Fact(None, (f"{path}.{name}",)), made
    if reached.at is not None or made is None:
        return YES, reached.at
    return YES, Span(made.earliest, context.as_of, (f"{path}.reached.at",))


def times(made: list[Attempt]) -> tuple[tuple[str, object], ...]:
    """The attempts' moments, as evidence."""
    return tuple((f"{one.path}.at", one.notice.at) for one in made)


def attempt_timed(one: Attempt, context: Context, timing: Timing) -> Fact:
    """Whether an attempt fell into the time there was."""
    if one.at is None:
        return timed(Span(timing.anchor.earliest, context.as_of, (f"{one.path}.at",)), timing)
    if before(one.at, timing.anchor.earliest):
        return Fact(None, (f"{one.path}.at",))
    return timed(one.at, timing)
