"""One person's minutes of restraint and of seclusion by day, as the Joint Commission has them counted."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import NamedTuple
from zoneinfo import ZoneInfo

from restraint_rules.analysis.measures.rates import started_minutes
from restraint_rules.calendar.spans import Span, midnight
from restraint_rules.reasoning.care.course import UseInCare

__all__ = ["PersonMinutes", "Stretch", "is_physical", "minutes_of", "person_minutes"]

Stretch = tuple[datetime, datetime]
"""From when until when, in UTC."""

SUPERSEDED_SINCE = date(2023, 1, 1)
"""Restraint supersedes seclusion in the edition of 2023; in that of 2015 the rule could not be found."""

PHYSICAL = frozenset(
    {
        "manual_restraint",
        "mechanical_restraint",
        "care_restraint",
        "care_personal_restraint",
        "care_mechanical_restraint",
    }
)


class PersonMinutes(NamedTuple):
    """Minutes by local day: what surely was, and what can have been (``None``: without a known end)."""

    least: Counter[date]
    most: Counter[date] | None


def is_physical(use: UseInCare) -> bool:
    """Whether it is judged as a restraint by hand or device; a drug is none here."""
    return use.kind in PHYSICAL


def person_minutes(uses: Iterable[UseInCare], zone: ZoneInfo) -> tuple[PersonMinutes, PersonMinutes]:
    """Count one person's minutes of restraint, and of seclusion.

    Where both go on at once it is restraint only; the start of a seclusion ends a restraint whose end is not
    recorded. What went on at once before 2023 may be counted either way.

    Args:
        uses: The person's uses, of all episodes.
        zone: The facility's zone: a minute belongs to its local day.
    """
    listed = list(uses)
    secluded = [timed(one) for one in listed if one.is_seclusion]
    starts = [one.start.earliest for one in listed if one.is_seclusion and one.start.exact]
    held = [ended_by(timed(one), starts) for one in listed if is_physical(one)]
    surely_held, perhaps_held = sure(held), possible(held)
    since = midnight(SUPERSEDED_SINCE, zone)
    until_then = [(start, min(end, since)) for start, end in possible(secluded) or () if start < since]
    after = [(max(start, since), end) for start, end in possible(secluded) or () if end > since]
    perhaps_secluded = [*until_then, *without(after, surely_held)]
    if perhaps_held is None:  # a restraint without a known end may have gone on through all that came later
        begun = min(one.start.earliest for one in held if one.end.latest is None)
        perhaps_held = [*(possible([one for one in held if one.end.latest]) or ()), (begun, FAR)]
        restraint_most = None
    else:
        restraint_most = minutes_of(perhaps_held, zone)
    return (
        PersonMinutes(minutes_of(surely_held, zone), restraint_most),
        PersonMinutes(
            minutes_of(without(sure(secluded), perhaps_held), zone),
            None if possible(secluded) is None else minutes_of(perhaps_secluded, zone),
        ),
    )


FAR = datetime.max.replace(tzinfo=UTC)


class Timed(NamedTuple):
    """When a use began and ended."""

    start: Span
    end: Span


def timed(use: UseInCare) -> Timed:
    """Take the times of a use; what is running goes on without a known end."""
    return Timed(use.start, use.end)


def ended_by(held: Timed, seclusions: list[datetime]) -> Timed:
    """Let the first later seclusion end a restraint of unknown end."""
    later = [one for one in seclusions if held.start.latest is not None and one > held.start.latest]
    if held.end.exact or not later or (held.end.latest is not None and min(later) > held.end.latest):
        return held
    return held._replace(end=Span(min(later), min(later)))


def sure(uses: Iterable[Timed]) -> list[Stretch]:
    """The time that surely was used, without overlaps; a moment counts only as the whole of a use."""
    return merged(
        (one.start.latest, one.end.earliest)
        for one in uses
        if one.start.latest is not None
        and (one.start.latest < one.end.earliest or (one.start.exact and one.start == one.end))
    )


def possible(uses: Iterable[Timed]) -> list[Stretch] | None:
    """The time that can have been used, without overlaps; nothing where one has no known end."""
    found: list[Stretch] = []
    for one in uses:
        if one.end.latest is None:
            return None
        found.append((one.start.earliest, one.end.latest))
    return merged(found)


def merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Join stretches that overlap."""
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def without(stretches: Iterable[Stretch], others: Iterable[Stretch]) -> list[Stretch]:
    """Take away from stretches what lies within others."""
    left = list(stretches)
    for first, last in others:
        left = [part for start, end in left for part in pieces(start, end, first, last)]
    return left


def pieces(start: datetime, end: datetime, first: datetime, last: datetime) -> Iterator[Stretch]:
    """What is left of a stretch without another."""
    if last <= start or end <= first:
        yield start, end
        return
    if start < first:
        yield start, first
    if last < end:
        yield last, end


def minutes_of(stretches: Iterable[Stretch], zone: ZoneInfo) -> Counter[date]:
    """Minutes by local day, each started minute of a day's part of a stretch counted."""
    counted: Counter[date] = Counter()
    for stretch in stretches:
        for day, length in parts_by_day(*stretch, zone):
            counted[day] += started_minutes(Fraction(length // MICROSECOND, 1_000_000))
    return counted


MICROSECOND = timedelta(microseconds=1)


def parts_by_day(start: datetime, end: datetime, zone: ZoneInfo) -> Iterator[tuple[date, timedelta]]:
    """Cut a stretch at each local midnight."""
    day = start.astimezone(zone).date()
    tomorrow = midnight(day + ONE_DAY, zone)
    while end > tomorrow:
        yield day, tomorrow - start
        start, day = tomorrow, day + ONE_DAY
        tomorrow = midnight(day + ONE_DAY, zone)
    yield day, end - start


ONE_DAY = timedelta(days=1)
