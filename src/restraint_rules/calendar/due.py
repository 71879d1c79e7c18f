"""When something is due, as far as it is known.

Where the calendar or the anchor leaves it open, there is an earliest and a latest possible deadline; a duty
is decided if both say the same.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from restraint_rules.calendar.spans import ONE_DAY, Span
from restraint_rules.findings.deadline import TICK, Deadline
from restraint_rules.kleene import Missing

__all__ = ["Due", "earlier", "elapsed", "on_fixed_day", "shifted"]

MIDNIGHT = time()


class Due(NamedTuple):
    """A deadline, as far as it is known.

    Attributes:
        deadline: The earliest it can be.
        earliest: The last moment in time at the earliest it can be, in UTC.
        latest: The last moment in time at the latest it can be, in UTC; ``None``: no bound is known.
        missing: Paths of the facts that would narrow it.
        advice: Codes of what a reader should know about the counting.
    """

    deadline: Deadline
    earliest: datetime
    latest: datetime | None
    missing: Missing = ()
    advice: tuple[str, ...] = ()


def shifted(span: Span, length: timedelta) -> Span:
    """The same moment so much later."""
    latest = None if span.latest is None else span.latest + length
    return Span(span.earliest + length, latest, span.missing)


def elapsed(trigger: str, anchor: Span, due: Span, zone: ZoneInfo) -> Deadline:
    """The deadline in elapsed time that runs from one moment to another, either known or within bounds."""
    first, last = anchor.earliest.astimezone(zone), due.earliest.astimezone(zone)
    seconds = int((due.earliest - anchor.earliest).total_seconds())
    if due.exact:
        return Deadline(trigger, "elapsed", seconds, first, last)
    earliest = last.date() if first.time() == MIDNIGHT else last
    latest: datetime | date | None = None
    if due.latest is not None:
        latest = due.latest.astimezone(zone)
        of_a_day = anchor.latest is not None and (anchor.latest + TICK).astimezone(zone).time() == MIDNIGHT
        latest = latest.date() if of_a_day else latest
    return Deadline(trigger, "elapsed", seconds, first, last, bounds=(earliest, latest))


def on_fixed_day(day: date, zone: ZoneInfo, trigger: str) -> Due:
    """Say that something is due by a day that the text itself names."""
    due_at = datetime.combine(day + ONE_DAY, MIDNIGHT, zone)
    deadline = Deadline(trigger, "fixed_day", 0, day, due_at, day)
    last = due_at.astimezone(UTC) - TICK
    return Due(deadline, last, last)


def earlier(dues: Iterable[Due]) -> Due:
    """Say when the first of several is due; which of them that is may be open."""
    given = list(dues)
    if len(given) == 1:
        return given[0]
    ordered = sorted(given, key=lambda one: (one.earliest, one.latest is None, one.latest))
    first = ordered[0]
    soonest = min(
        (one for one in ordered if one.latest), key=lambda one: one.latest or one.earliest, default=None
    )
    latest = soonest and soonest.latest
    running = [one for one in ordered if one is first or latest is None or one.earliest < latest]
    decided = first.earliest == latest
    deadline = first.deadline._replace(
        unit="earlier_of",
        length=0,
        skipped=0,
        bounds=None if decided else (first.deadline.edges[0], soonest and soonest.deadline.edges[1]),
        of=tuple(one.deadline for one in ordered),
    )
    missing = () if decided else dict.fromkeys(path for one in running for path in one.missing)
    advice = dict.fromkeys(code for one in running for code in one.advice)
    return Due(deadline, first.earliest, latest, tuple(missing), tuple(advice))
