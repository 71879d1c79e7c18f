"""Data findings on the course of an incident: moments that cannot be right, or look as if they were not."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time

from restraint_rules.calendar.spans import ONE_DAY, span_of
from restraint_rules.models.incident import Incident
from restraint_rules.models.inexact import Between
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.times import ZERO
from restraint_rules.reasoning.course.use import Use, item_path

__all__ = ["QUARTER", "alike", "course_data", "is_midnight", "untimed"]

Recorded = datetime | date | Between
"""A moment as it is recorded."""

MIDNIGHT = time()
QUARTER = 15
"""Zones differ by quarters of an hour, so midnight in one is a full quarter in all."""


def course_data(episode: Episode, context: Context) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Look for moments that do not fit, period by period: the code of each finding, and its paths."""
    incident = episode.incident
    bounded = incident.started is not None or incident.ended is not None
    for use in episode.periods:
        if use.at_odds:
            yield odd(use, context)
        elif use.length.least > ONE_DAY:
            yield "data.longer_than_a_day", (use.path,)
        elif use.length.most == ZERO and use.running is False:
            yield "data.no_length", (use.path,)
        record = use.record
        if record.releases or (record.monitoring is not None and record.monitoring.gaps):
            yield from reversed_parts(use, context)
        if bounded and beyond(record, incident, context):
            yield "data.outside_incident", (use.path,)
    yield from other_days(episode, context)
    without_times = [use for use in episode.periods if untimed(use.record)]
    if len(without_times) > 1:
        for paths in alike((use.record.kind, use.record, use.path) for use in without_times):
            yield "data.maybe_one_use", paths


def other_days(episode: Episode, context: Context) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Periods that began on another day than the incident's, and whether none began on that."""
    day, begun = episode.incident.day, list[date]()
    for use in episode.periods:
        if use.record.started is not None:
            begun.append(context.local_day(use.record.started))
            if begun[-1] != day:
                yield "data.other_day", (f"{use.path}.started",)
    if begun and len(begun) == len(episode.periods) and min(begun) != day:
        yield "data.day_disagrees", ("day",)


def beyond(record: Period, incident: Incident, context: Context) -> bool:
    """Whether a period surely began before its incident did, or ended after it was over."""
    return surely_after(incident.started, record.started, context) or surely_after(
        record.ended, incident.ended, context
    )


def surely_after(one: Recorded | None, other: Recorded | None, context: Context) -> bool:
    """Whether one moment surely lies after another, where both are recorded."""
    return (
        one is not None
        and other is not None
        and span_of(one, context.zone, "").surely_after(last_of(other, context))
    )


def last_of(moment: Recorded, context: Context) -> datetime:
    """The last instant that a recorded moment can mean."""
    span = span_of(moment, context.zone, "")
    return span.latest or span.earliest


def odd(use: Use, context: Context) -> tuple[str, tuple[str, ...]]:
    """Tell of moments that cannot all be right; of two in the wrong order in words of their own."""
    started, ended = use.record.started, use.record.ended
    if started is not None and ended is not None and reversed_days(started, ended, context):
        return "data.end_before_start", (f"{use.path}.ended",)
    return "data.at_odds", use.at_odds


def reversed_parts(use: Use, context: Context) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Gaps and releases that end on a day before they begin."""
    record = use.record
    for gap in (record.monitoring.gaps if record.monitoring else None) or ():
        if reversed_days(gap.started, gap.ended, context):
            yield "data.end_before_start", (f"{use.path}.monitoring.gaps[*].ended",)
    for one in record.releases or ():
        if one.onset and one.released and reversed_days(one.onset, one.released, context):
            yield "data.end_before_start", (f"{item_path(f'{use.path}.releases', one.id)}.released",)


def reversed_days(first: Recorded, last: Recorded, context: Context) -> bool:
    """Whether the second of two moments lies on an earlier local day."""
    return context.local_day(last) < context.local_day(first)


def is_midnight(instant: datetime, context: Context) -> bool:
    """Whether an instant is exactly local midnight: a date that became a time, perhaps."""
    return (
        not (instant.minute % QUARTER or instant.second or instant.microsecond)  # asking a zone takes longer
        and context.local(instant).time() == MIDNIGHT
    )


def alike(periods: Iterable[tuple[object, Period, str]]) -> Iterator[tuple[str, ...]]:
    """Group periods without times that differ in nothing but their ids and who took part.

    Args:
        periods: What they must share besides, the record, and its path.
    """
    groups: dict[object, list[tuple[str, Period]]] = defaultdict(list)
    for shared, record, path in periods:
        groups[shared].append((path, record))
    for group in groups.values():
        same: dict[str, list[str]] = defaultdict(list)
        for path, record in group if len(group) > 1 else ():
            same[record.model_dump_json(exclude={"id", "by", "extensions"})].append(path)
        yield from (tuple(sorted(paths)) for paths in same.values() if len(paths) > 1)


def untimed(record: Period) -> bool:
    """Whether no time is recorded that would tell it from another of that day."""
    return not isinstance(record.started, datetime) and not isinstance(record.ended, datetime)
