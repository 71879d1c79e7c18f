"""When a period was, and how long: what is recorded, and bounds for what is not.

A blank start lies on the incident's day. A blank end, unless the period is recorded as going on, comes no
later than a day after the latest possible start; until then it may still be going on. Moments that cannot all
be right bound nothing, so that nothing is decided by them.
"""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from restraint_rules.calendar.spans import ONE_DAY, Span, span_of
from restraint_rules.frozen import made
from restraint_rules.kleene import Missing
from restraint_rules.models.inexact import LengthBetween, least_of, most_of
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.context import Context

__all__ = ["STATED_TO_THE_MINUTE", "ZERO", "Length", "Times", "surely_longer", "times_of"]

STATED_TO_THE_MINUTE = timedelta(minutes=1)
"""A stated duration is mostly whole minutes: an end derived from it may be off by one."""

ZERO, SECOND = timedelta(), timedelta(seconds=1)

Stated = timedelta | LengthBetween | None
"""A length a form states; ``None``: none."""


class Length(NamedTuple):
    """How long a period was: at least, at most (``None``: no bound known), and what would tell."""

    least: timedelta
    most: timedelta | None
    missing: Missing = ()

    @property
    def told(self) -> timedelta:
        """What it was at least, as it is told: a bound in whole seconds."""
        return timedelta(seconds=self.least // SECOND) if self.bound else self.least

    @property
    def bound(self) -> str:
        """Which word tells that only a bound of it is known; none where it is known, or so far."""
        return "bound.least" if self.missing and self.least != self.most else ""


class Times(NamedTuple):
    """When a period was.

    Attributes:
        start: When it began.
        end: When it ended.
        length: How long it was.
        running: Whether it was still going on at ``as_of``; ``None``: not recorded.
        at_odds: Paths of its moments, where they cannot all be right.
    """

    start: Span
    end: Span
    length: Length
    running: bool | None
    at_odds: Missing = ()


def times_of(record: Period, begun: Span | None, path: str, day: date, context: Context) -> Times:
    """Say when a period was, as far as known at ``as_of``.

    Args:
        record: The period.
        begun: When it is recorded to have begun; ``None``: nowhere.
        path: Its path.
        day: The incident's day.
        context: What it is judged with.
    """
    ended = f"{path}.ended"
    end = context.span(record.ended, ended)
    if begun is not None and end is not None and begun.exact and end.exact:
        exact = end.earliest - begun.earliest
        if ZERO <= exact <= ONE_DAY:  # else it may be at odds with what else is recorded
            return made(Times, (begun, end, made(Length, (exact, exact, ())), False, ()))
    odd = at_odds(record, day, path, context)
    if odd:
        return nothing_known(record, day, odd, context)
    start = begun or on_the_day(day, f"{path}.started", context)
    running = is_running(record, start, end, context)
    if running:
        end = Span(context.as_of, None, (ended,))
    elif begun is None and end is not None:
        start = before_end(start, end, record.duration)
    end = end or end_from(start, record.duration, ended)
    if running is False:
        end = end._replace(latest=earlier(end.latest, context.as_of))
    end = end._replace(earliest=max(end.earliest, start.earliest))
    start = start._replace(latest=earlier(start.latest, end.latest))
    length = length_of(start, end, record.duration, path, running=bool(running))
    return Times(start, end, length, running)


def on_the_day(day: date, path: str, context: Context) -> Span:
    """Bound a start that is not recorded by the incident's day, as far as that has come."""
    span = span_of(day, context.zone, path)
    return span._replace(latest=earlier(span.latest, context.as_of))


def is_running(record: Period, start: Span, end: Span | None, context: Context) -> bool | None:
    """Whether it was still going on at ``as_of``; ``None``: the record does not say."""
    if end is None and (record.ongoing or record.ended is not None):
        return True  # an end later than as_of has not happened yet
    to_the_instant = end is not None and end.exact and not end.missing  # no day of which ``as_of`` leaves one
    if not to_the_instant and outlasts(start, record, context):
        return True  # what lasted longer than there was time had not ended yet
    if end is not None or record.ongoing is False:
        return False
    latest = start.latest
    return False if latest is not None and context.as_of > latest + longest(record.duration) else None


def longest(stated: Stated) -> timedelta:
    """The longest that a period without a recorded end lasted: a day, unless it is stated to be longer."""
    most = None if stated is None else most_of(stated)
    return ONE_DAY if stated is None else max(least_of(stated) if most is None else most, ONE_DAY)


def outlasts(start: Span, record: Period, context: Context) -> bool:
    """Whether a period of its stated duration was surely not over at ``as_of``."""
    return (
        record.duration is not None
        and start.earliest + least_of(record.duration) > context.as_of + STATED_TO_THE_MINUTE
    )


def before_end(start: Span, end: Span, stated: Stated) -> Span:
    """Narrow a start that is not recorded by the end and a stated duration."""
    if stated is None or end.latest is None:
        return start
    most = most_of(stated)
    first = start.earliest if most is None else end.earliest - most - STATED_TO_THE_MINUTE
    return start._replace(
        earliest=max(start.earliest, first),
        latest=earlier(start.latest, end.latest - least_of(stated) + STATED_TO_THE_MINUTE),
    )


def end_from(start: Span, stated: Stated, path: str) -> Span:
    """Bound an end that is not recorded: by the start, and a stated duration or else a day."""
    latest = None if start.latest is None else start.latest + longest(stated)
    if stated is None:
        return Span(start.earliest, latest, (path,))
    most = most_of(stated)
    if start.latest is not None and most is not None:
        latest = earlier(latest, start.latest + most + STATED_TO_THE_MINUTE)
    return Span(start.earliest + max(ZERO, least_of(stated) - STATED_TO_THE_MINUTE), latest, (path,))


def earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    """The earlier of two bounds, of which either may not exist."""
    return one if other is None else other if one is None else min(one, other)


def at_odds(record: Period, day: date, path: str, context: Context) -> Missing:
    """Name the moments of a period if they cannot all be right, whatever is known of them at ``as_of``."""
    if record.ended is None:
        return ()
    start = span_of(day if record.started is None else record.started, context.zone, "")
    end = span_of(record.ended, context.zone, "")
    assert start.latest is not None  # noqa: S101 - what is recorded is bounded
    assert end.latest is not None  # noqa: S101 - what is recorded is bounded
    stated, least = record.duration, end.earliest - start.latest
    reversed_ends = end.latest < start.earliest
    too_long = least > ONE_DAY and (record.started is None or (stated is not None and beyond(least, stated)))
    other_day = (
        record.started is None
        and stated is not None
        and (beyond(least, stated) or least_of(stated) - STATED_TO_THE_MINUTE > end.latest - start.earliest)
    )
    if not (reversed_ends or too_long or other_day):
        return ()
    names = ("started", "ended") if stated is None else ("started", "ended", "duration")
    return tuple(f"{path}.{name}" for name in names)


def nothing_known(record: Period, day: date, odd: Missing, context: Context) -> Times:
    """Bound nothing: what is recorded contradicts itself."""
    moments = [moment for moment in (record.started, record.ended) if moment is not None]
    first = min(span_of(moment, context.zone, "").earliest for moment in (day, *moments))
    unbounded = Span(min(first, context.as_of), None, odd)
    return Times(unbounded, unbounded, Length(ZERO, None, odd), None, odd)


def length_of(start: Span, end: Span, stated: Stated, path: str, *, running: bool) -> Length:
    """Say how long it was: the recorded times govern, a stated duration stands in for them."""
    if start.exact and end.exact:
        return Length(end.earliest - start.earliest, end.earliest - start.earliest)
    if stated is not None and not running and not surely_longer(start, end, stated):
        return stated_length(stated, start, end, path)
    least = ZERO if start.latest is None else max(ZERO, end.earliest - start.latest)
    most = None if end.latest is None else end.latest - start.earliest
    return Length(least, most, start.missing if running else start.missing + end.missing)


def stated_length(stated: timedelta | LengthBetween, start: Span, end: Span, path: str) -> Length:
    """Take a stated length; of one with bounds, what the recorded times leave of it."""
    if not isinstance(stated, LengthBetween):
        return Length(stated, stated)
    span = None if end.latest is None else end.latest - start.earliest
    most = span if stated.most is None else stated.most if span is None else min(stated.most, span)
    if most is not None and most < stated.least:
        most = stated.least  # what is stated stands in for times; that they disagree is pointed out
    return Length(stated.least, most, () if most == stated.least else (f"{path}.duration",))


def surely_longer(start: Span, end: Span, stated: timedelta | LengthBetween) -> bool:
    """Whether even the recorded days leave a period longer than its stated duration."""
    return start.latest is not None and beyond(end.earliest - start.latest, stated)


def beyond(length: timedelta, stated: timedelta | LengthBetween) -> bool:
    """Whether a length is surely more than what is stated, whatever a form rounds."""
    most = most_of(stated)
    return most is not None and length > most + STATED_TO_THE_MINUTE
