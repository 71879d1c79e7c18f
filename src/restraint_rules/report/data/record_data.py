"""Data findings across the incidents of one student."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import cast

from restraint_rules.calendar.school_calendar import school_year_name, school_year_of
from restraint_rules.models.base import Facts
from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.over_time.history import History
from restraint_rules.report.data.course_data import alike, untimed
from restraint_rules.report.data.data_findings import DataFinding, grouped, groups_in_time

__all__ = ["record_data"]

EXTREME_COUNT = 100
"""Uses on one student in a school year; in 2012-13 about one restrained student in sixty had more."""


def record_data(history: History) -> tuple[DataFinding, ...]:
    """Look for what does not fit together in a student's record."""
    return tuple(
        sorted(
            {
                *repeated(history),
                *overlapping(history),
                *maybe_one_use(history),
                *outside_enrolment(history),
                *extreme(history),
            }
        )
    )


def repeated(history: History) -> Iterator[DataFinding]:
    """Incidents of one day that say the same in every fact but their ids."""
    incidents = {one.id: one for one in history.record.incidents or ()}.values()
    seen = Counter(map(at_a_glance, incidents))
    alike: dict[object, list[str]] = {}
    for one in incidents:
        if seen[at_a_glance(one)] > 1:
            alike.setdefault(facts_of(one), []).append(f"incidents[{one.id}]")
    for paths in alike.values():
        if len(paths) > 1:
            yield grouped("data.duplicate", sorted(paths))


def at_a_glance(incident: Incident) -> tuple[object, ...]:
    """What most incidents of one day differ in already: whom and what it was, and when it began."""
    first = incident.interventions[0]
    began = first.started if isinstance(first, Period) else first.given
    return incident.day, len(incident.interventions), first.kind, began


def facts_of(incident: Incident) -> object:
    """Everything an incident says but its id, so that equal facts are one key."""
    return tuple(as_key(getattr(incident, name)) for name in Incident.model_fields if name != "id")


def as_key(value: object) -> object:
    """A fact as something that can be looked up."""
    if isinstance(value, Facts):
        return type(value), tuple(as_key(getattr(value, name)) for name in type(value).model_fields)
    if isinstance(value, tuple | list):
        return tuple(as_key(item) for item in cast("Sequence[object]", value))
    if isinstance(value, dict):
        return frozenset((key, as_key(item)) for key, item in cast("dict[str, object]", value).items())
    return value


def overlapping(history: History) -> Iterator[DataFinding]:
    """Interventions of different incidents that overlap in time."""
    for group in groups_in_time(history.periods):
        if len({one.incident for one in group}) > 1:
            yield grouped("data.overlap", sorted(one.path for one in group))


def maybe_one_use(history: History) -> Iterator[DataFinding]:
    """Interventions of several incidents of a day that differ in nothing but who took part: one, perhaps."""
    periods = (
        ((incident.day, record.kind), record, f"incidents[{incident.id}]")
        for incident in {one.id: one for one in history.record.incidents or ()}.values()
        if len(incident.interventions) == 1
        for record in incident.interventions
        if isinstance(record, Period) and untimed(record)
    )
    for paths in alike(periods):
        yield grouped("data.maybe_one_use", paths)


def outside_enrolment(history: History) -> Iterator[DataFinding]:
    """Uses on days on which the student was not enrolled."""
    if history.record.enrolled is None:
        return
    enrolled = Stretches((one.since, one.until) for one in history.record.enrolled)
    outside = [use.path for use in history.uses if use.day not in enrolled]
    if outside:
        yield grouped("data.outside_enrolment", outside)


class Stretches:
    """Days covered by some stretches, to be asked for one day after the other."""

    def __init__(self, stretches: Iterable[tuple[date, date | None]]) -> None:
        self._starts: list[date] = []
        self._ends: list[date] = []
        for since, until in sorted((since, until or date.max) for since, until in stretches):
            if self._ends and since <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], until)
            else:
                self._starts.append(since)
                self._ends.append(until)

    def __contains__(self, day: date) -> bool:
        place = bisect_right(self._starts, day) - 1
        return place >= 0 and day <= self._ends[place]


def extreme(history: History) -> Iterator[DataFinding]:
    """More uses in a school year than nearly any student has."""
    counts = Counter(school_year_of(use.day) for use in history.sure_uses)
    for year, count in counts.items():
        if count > EXTREME_COUNT:
            yield DataFinding("data.extreme_count", (f"incidents[{school_year_name(year)}]",))
