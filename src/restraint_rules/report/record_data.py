"""Data findings across the incidents of one student."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, groupby

from restraint_rules.calendar.school_calendar import school_year_name, school_year_of
from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.over_time.history import History
from restraint_rules.report.course_data import alike
from restraint_rules.report.data_findings import DataFinding

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
    """Two incidents that say the same in every fact but their ids."""
    by_day = sorted(distinct(history), key=lambda one: (one.day, one.id))
    for _, same_day in groupby(by_day, key=lambda one: one.day):
        for one, other in combinations(same_day, 2):
            if same_but_id(one, other):
                yield DataFinding("data.duplicate", (f"incidents[{one.id}]", f"incidents[{other.id}]"))


def distinct(history: History) -> list[Incident]:
    """The record's incidents, each once."""
    return list({one.id: one for one in history.record.incidents or ()}.values())


def same_but_id(one: Incident, other: Incident) -> bool:
    """Whether two incidents have the same facts, whatever their ids."""
    return all(getattr(one, name) == getattr(other, name) for name in Incident.model_fields if name != "id")


def overlapping(history: History) -> Iterator[DataFinding]:
    """Interventions of different incidents that overlap in time."""
    latest = None
    for period in sorted(history.periods):
        if latest is not None and period.start < latest.end and period.incident != latest.incident:
            yield DataFinding("data.overlap", tuple(sorted((latest.path, period.path))))
        if latest is None or period.end > latest.end:
            latest = period


def maybe_one_use(history: History) -> Iterator[DataFinding]:
    """Interventions of several incidents of a day that differ in nothing but who took part: one, perhaps."""
    periods = (
        ((incident.day, record.kind), record, f"incidents[{incident.id}]")
        for incident in distinct(history)
        if len(incident.interventions) == 1
        for record in incident.interventions
        if isinstance(record, Period)
    )
    for paths in alike(periods):
        yield DataFinding("data.maybe_one_use", paths)


def outside_enrolment(history: History) -> Iterator[DataFinding]:
    """Uses on days on which the student was not enrolled."""
    enrolled = history.record.enrolled
    if enrolled is None:
        return
    for use in history.uses:
        if not any(one.since <= use.day and (one.until is None or use.day <= one.until) for one in enrolled):
            yield DataFinding("data.outside_enrolment", (use.path,))


def extreme(history: History) -> Iterator[DataFinding]:
    """More uses in a school year than nearly any student has."""
    counts = Counter(school_year_of(use.day) for use in history.sure_uses)
    for year, count in counts.items():
        if count > EXTREME_COUNT:
            yield DataFinding("data.extreme_count", (f"incidents[{school_year_name(year)}]",))
