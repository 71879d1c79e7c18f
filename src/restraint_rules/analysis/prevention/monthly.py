"""Incidents month by month, with the center, the limits and the signals of a control chart."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal, NamedTuple

from restraint_rules.analysis.measures.months import first_day, month_of, next_month
from restraint_rules.analysis.prevention.control_chart import (
    ChartKind,
    Point,
    Signal,
    center_of,
    limits_at,
    signals,
)
from restraint_rules.reasoning.course.episode import Episode

__all__ = ["MonthState", "PreventionMonth", "charted", "counted_by_month"]

MonthState = Literal["counted", "incomplete", "suppressed"]
"""``incomplete``: the month was not over, or incidents of a student are not recorded."""


class PreventionMonth(NamedTuple):
    """One month, a row for a chart.

    Attributes:
        month: The month, as ``2026-03``.
        number: How many there surely were; ``None``: suppressed.
        perhaps: How many more there may have been, as far as records leave it open.
        exposure: On which exposure; 0: school was closed.
        rate: The number over the exposure; ``None``: without exposure, or suppressed.
        center: The chart's center, a rate; ``None``: of too few months.
        lower: The lower limit, a rate.
        upper: The upper limit, a rate.
        signal: Whether chance does not explain it, however what is open is filled.
        state: Whether all of it was counted.
    """

    month: str
    number: int | None
    perhaps: int
    exposure: float
    rate: float | None
    center: float | None
    lower: float | None
    upper: float | None
    signal: Signal
    state: MonthState


def counted_by_month(episodes: Iterable[tuple[str, Episode]], kind: ChartKind) -> dict[str, tuple[int, int]]:
    """Count by month: how many there surely were, and how many more there may have been.

    Args:
        episodes: Each student's id with an incident.
        kind: Whether incidents count, or the students they happened to.
    """
    surely: dict[str, set[str]] = {}
    perhaps: dict[str, set[str]] = {}
    for student, episode in episodes:
        month = month_of(episode.incident.day)
        counted = student if kind == "students" else f"{student}/{episode.incident.id}"
        if episode.uses:
            surely.setdefault(month, set()).add(counted)
        elif episode.unsettled:
            perhaps.setdefault(month, set()).add(counted)
    return {
        month: (len(surely.get(month, ())), len(perhaps.get(month, set()) - surely.get(month, set())))
        for month in {*surely, *perhaps}
    }


def charted(
    counts: Mapping[str, tuple[int, int]],
    exposure: Mapping[str, float],
    kind: ChartKind,
    *,
    baseline_until: date | None,
    today: date,
    all_recorded: bool,
) -> tuple[PreventionMonth, ...]:
    """Put the months on a control chart.

    Args:
        counts: What was counted by month.
        exposure: On which exposure, by month; these are the months of the chart.
        kind: Which chart.
        baseline_until: The day until which months make the center and the limits; without one, all do.
        today: The day of counting: a month that is not over makes no center and no signal.
        all_recorded: Whether the incidents of every student are recorded; else no signal is sure.
    """
    months = sorted(exposure)
    over = [month for month in months if first_day(next_month(month)) <= today]
    base = [one for one in over if baseline_until is None or first_day(next_month(one)) <= baseline_until]
    points = {one: point_of(counts.get(one, (0, 0)), exposure[one]) for one in months}
    center = center_of([points[one] for one in base])
    marks = signals([points[one] for one in over], center if all_recorded else None, kind)
    marked: dict[str, Signal] = dict(zip(over, marks, strict=True))
    found: list[PreventionMonth] = []
    for one in months:
        state: MonthState = "counted" if one in marked and all_recorded else "incomplete"
        found.append(row_of(one, points[one], center and center.least, marked.get(one, ""), state, kind))
    return tuple(found)


def point_of(counted: tuple[int, int], exposure: float) -> Point:
    """One month of the chart."""
    surely, perhaps = counted
    return Point(surely, exposure, perhaps)


def row_of(
    month: str, point: Point, center: float | None, signal: Signal, state: MonthState, kind: ChartKind
) -> PreventionMonth:
    """One month's row; without exposure it has neither rate nor limits."""
    open_days = point.exposure > 0
    limits = limits_at(center, point.exposure, kind) if center is not None and open_days else None
    return PreventionMonth(
        month,
        point.number,
        point.perhaps,
        point.exposure,
        point.least if open_days else None,
        center,
        limits.lower if limits else None,
        limits.upper if limits else None,
        signal,
        state,
    )
