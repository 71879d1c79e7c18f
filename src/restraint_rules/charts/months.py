"""Uses by month, with control limits and the day on which what is counted changed."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple, Self

import altair as alt

from restraint_rules.analysis.prevention.control_chart import Signal
from restraint_rules.analysis.prevention.monthly import MonthState, PreventionMonth
from restraint_rules.charts.picture import Picture, Row, drawn
from restraint_rules.charts.style import ALARM, HEIGHT, INK, MAIN, QUIET, WIDTH, Drawing, axis_of_months
from restraint_rules.findings.messages import ENGLISH, Catalogue

__all__ = ["MonthCount", "uses_by_month"]


class MonthCount(NamedTuple):
    """One month.

    Attributes:
        month: The month, as ``2026-03``.
        number: How many; ``None``: not counted.
        center: The center line there; ``None``: none is known.
        lower: The lower control limit.
        upper: The upper control limit.
        state: ``incomplete``: the month is not over, or not all of it is given; ``suppressed``: too few.
        signal: What a control chart found besides: ``run_above`` and ``run_below``, the eighth month or a
            later one in a row on that side of the center.
    """

    month: str
    number: float | None
    center: float | None = None
    lower: float | None = None
    upper: float | None = None
    state: MonthState = "counted"
    signal: Signal = ""

    @classmethod
    def of(cls, one: PreventionMonth) -> Self:
        """Take a month of ``prevention``: its limits, which are rates, as numbers on the month's exposure."""
        rates = one.center, one.lower, one.upper
        center, lower, upper = (None if rate is None else rate * one.exposure for rate in rates)
        return cls(one.month, one.number, center, lower, upper, one.state, one.signal)

    @property
    def outside(self) -> Signal:
        """Where a whole month lies outside what is usual: beyond a limit, or in a run; empty: nowhere."""
        if self.number is None or self.state != "counted":
            return ""
        if self.signal:
            return self.signal
        if self.upper is not None and self.number > self.upper:
            return "above"
        return "below" if self.lower is not None and self.number < self.lower else ""


def uses_by_month(
    months: Iterable[MonthCount], *, changed: date | None = None, catalogue: Catalogue = ENGLISH
) -> Picture:
    """Draw a number month by month, with its limits where they are known.

    Args:
        months: The months, each once; they are put in order.
        changed: A day on which the words of the law changed what is counted: the lines are broken there, as
            what lies before and after is not compared.
        catalogue: The words.

    Raises:
        UnsuitableSubjectError: If there are no months.
    """
    counts = sorted(months)
    rows = [row_of(one, changed) for one in counts]
    return drawn(
        rows,
        lambda data: chart(data, changed, catalogue),
        title=" ".join(finding(counts, changed, catalogue)),
        seen=seen(counts, catalogue),
        catalogue=catalogue,
    )


def row_of(one: MonthCount, changed: date | None) -> Row:
    """Lay one month out; months on both sides of a change belong to different stretches."""
    after = changed is not None and one.month >= f"{changed:%Y-%m}"
    return {
        "month": one.month,
        "number": one.number,
        "center": one.center,
        "lower": one.lower,
        "upper": one.upper,
        "state": one.state,
        "outside": one.outside,
        "stretch": "after" if after else "before",
    }


def finding(counts: list[MonthCount], changed: date | None, catalogue: Catalogue) -> Iterator[str]:
    """Say what the months show."""
    whole = [one for one in counts if one.number is not None and one.state == "counted"]
    outside = [one for one in whole if one.outside]
    limits = any(one.upper is not None or one.lower is not None for one in whole)
    for side in ("above", "below", "run_above", "run_below"):
        named = [one for one in outside if one.outside == side]
        if named:
            yield catalogue.heading(f"chart.months.{side}", months=listed(named, catalogue))
    if whole and limits and not outside:
        yield catalogue.heading("chart.months.within", count=len(whole))
    if whole and not limits:
        most = max(whole, key=lambda one: one.number or 0)
        yield catalogue.heading(
            "chart.months.most",
            month=month_name(most.month, catalogue),
            number=f"{most.number:g}",
            latest=month_name(whole[-1].month, catalogue),
            now=f"{whole[-1].number:g}",
        )
    if not whole:
        yield catalogue.heading("chart.months.none")
    if changed is not None and counts and counts[0].month < f"{changed:%Y-%m}" <= counts[-1].month:
        yield catalogue.heading("chart.months.changed", day=changed)


def seen(counts: list[MonthCount], catalogue: Catalogue) -> str:
    """Say what is seen."""
    numbers = [one.number for one in counts if one.number is not None]
    if not numbers:
        return catalogue.heading("chart.months.alt_none")
    return catalogue.heading(
        "chart.months.alt",
        first=month_name(counts[0].month, catalogue),
        last=month_name(counts[-1].month, catalogue),
        least=f"{min(numbers):g}",
        most=f"{max(numbers):g}",
    )


MOST_NAMED = 3


def listed(months: list[MonthCount], catalogue: Catalogue) -> str:
    """Name the latest few months with their numbers, and count the rest."""
    named = [f"{month_name(one.month, catalogue)} ({one.number:g})" for one in reversed(months[-MOST_NAMED:])]
    more = len(months) - len(named)
    return ", ".join((*named, *([catalogue.heading("chart.more", count=more)] if more else [])))


def month_name(month: str, catalogue: Catalogue) -> str:
    """Name a month as people do."""
    return f"{catalogue.words[f'month.{int(month[5:])}']} {month[:4]}"


def chart(data: alt.NamedData, changed: date | None, catalogue: Catalogue) -> Drawing:
    """Draw the months."""
    axis = axis_of_months(catalogue, years=True)
    base = (
        alt.Chart(data, width=WIDTH, height=HEIGHT)
        .transform_calculate(first="toDate(datum.month + '-01T00:00')")
        .encode(alt.X("first:T", axis=axis, scale=alt.Scale(padding=14)))
    )
    number = alt.Y("number:Q", title=None, axis=alt.Axis(tickMinStep=1))
    layers: list[alt.Chart] = [
        base.mark_line(color=QUIET, strokeDash=[5, 4], interpolate="step", strokeWidth=1.2).encode(
            alt.Y(f"{line}:Q"), detail="stretch:N"
        )
        for line in ("lower", "upper")
    ]
    layers += [
        base.mark_line(color=QUIET, interpolate="step", strokeWidth=1.2).encode(
            alt.Y("center:Q"), detail="stretch:N"
        ),
        base.mark_line(color=MAIN, strokeWidth=2).encode(number, detail="stretch:N"),
        base.transform_filter("datum.state == 'counted'")
        .mark_point(color=MAIN, fill=MAIN, size=35, opacity=1)
        .encode(number),
        base.transform_filter("datum.state == 'incomplete'")
        .mark_point(color=MAIN, fill="white", size=50, opacity=1)
        .encode(number),
        base.transform_filter("datum.outside != ''")
        .mark_point(color=ALARM, shape="diamond", fill=ALARM, size=160, opacity=1)
        .encode(number),
        base.transform_filter("datum.outside != ''")
        .mark_text(align="left", dx=11, fontWeight="bold", color=INK)
        .encode(number, text="number:Q"),
    ]
    if changed is not None:
        layers += change(base, changed, catalogue)
    return alt.layer(*layers)


def change(base: alt.Chart, changed: date, catalogue: Catalogue) -> list[alt.Chart]:
    """Mark the day on which what is counted changed."""
    first = base.transform_filter(f"datum.month == '{changed:%Y-%m}'").encode(y=alt.value(-4))
    label = catalogue.heading("chart.months.change", day=changed)
    return [
        first.mark_rule(color=INK, strokeDash=[2, 2]).encode(y2=alt.value(HEIGHT)),
        first.mark_text(align="left", baseline="bottom", dx=-2, dy=-2).encode(text=alt.value(label)),
    ]
