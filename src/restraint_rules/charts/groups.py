"""Rates of groups, each with the interval it may lie in."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import altair as alt

from restraint_rules.charts.picture import Picture, Row, drawn
from restraint_rules.charts.style import ALARM, INK, MAIN, WIDTH, Drawing
from restraint_rules.findings.messages import ENGLISH, Catalogue

__all__ = ["GroupRate", "group_rates"]

ROW = 34


class GroupRate(NamedTuple):
    """One group.

    Attributes:
        group: Its name.
        rate: Its rate; ``None``: suppressed or not known.
        low: The interval's lower end.
        high: The interval's upper end.
        number: How many it is a rate of.
    """

    group: str
    rate: float | None
    low: float | None = None
    high: float | None = None
    number: int | None = None


def group_rates(
    groups: Iterable[GroupRate],
    *,
    of_all: float | None = None,
    unit: str = "",
    catalogue: Catalogue = ENGLISH,
) -> Picture:
    """Draw rates of groups with their intervals, the highest first; one whose rate is not published is named.

    A group is said to differ only where its whole interval lies on one side of the rate of all.

    Args:
        groups: The groups.
        of_all: The rate of all together.
        unit: What a rate is a rate of, for example ``uses per 100 students enrolled``.
        catalogue: The words.

    Raises:
        UnsuitableSubjectError: If there are no groups.
    """
    ranked = sorted(groups, key=lambda one: (one.rate is None, -(one.rate or 0), one.group))
    rows: list[Row] = [
        {**one._asdict(), "of_all": of_all, "differs": side_of(one, of_all), "text": text_of(one, catalogue)}
        for one in ranked
    ]
    return drawn(
        rows,
        lambda data: chart(data, [one.group for one in ranked], unit),
        title=" ".join(finding(ranked, of_all, catalogue)),
        seen=catalogue.heading("chart.groups.alt", count=len(ranked), unit=unit),
        catalogue=catalogue,
    )


def side_of(one: GroupRate, of_all: float | None) -> str:
    """On which side of the rate of all a group's whole interval lies, if on one."""
    if of_all is None or one.low is None or one.high is None:
        return ""
    return "above" if one.low > of_all else "below" if one.high < of_all else ""


def text_of(one: GroupRate, catalogue: Catalogue) -> str:
    """Write a rate, or that there is none."""
    return catalogue.heading("chart.groups.unpublished") if one.rate is None else f"{one.rate:.3g}"


def finding(ranked: list[GroupRate], of_all: float | None, catalogue: Catalogue) -> Iterator[str]:
    """Say which groups surely lie above all, or that none does."""
    if of_all is None:
        highest = [one for one in ranked[:1] if one.rate is not None]
        yield from (
            catalogue.heading("chart.groups.highest", group=one.group, rate=f"{one.rate:.3g}")
            for one in highest
        )
        if not highest:
            yield catalogue.heading("chart.groups.none")
        return
    for side in ("above", "below"):
        named = ", ".join(one.group for one in ranked if side_of(one, of_all) == side)
        if named:
            yield catalogue.heading(f"chart.groups.{side}", groups=named, of_all=f"{of_all:.3g}")
    if not any(side_of(one, of_all) for one in ranked):
        yield catalogue.heading("chart.groups.alike", of_all=f"{of_all:.3g}")


def chart(data: alt.NamedData, order: list[str], unit: str) -> Drawing:
    """Draw an interval and a dot for each group, and a line for all."""
    base = alt.Chart(data, width=WIDTH - 120, height=ROW * len(order)).encode(
        alt.Y("group:N", sort=order, title=None, axis=alt.Axis(labelLimit=220, domain=False, ticks=False))
    )
    known = base.transform_filter("datum.rate != null")
    scale = alt.Scale(zero=True, nice=True)
    colour = alt.condition("datum.differs == 'above'", alt.value(ALARM), alt.value(MAIN))
    rate = alt.X("rate:Q", title=unit or None, scale=scale)
    return alt.layer(
        known.transform_filter("datum.low != null && datum.high != null")
        .mark_rule(strokeWidth=3, opacity=1)
        .encode(alt.X("low:Q", scale=scale), alt.X2("high"), color=colour),
        known.mark_point(filled=True, size=110, opacity=1).encode(
            rate,
            color=colour,
            shape=alt.condition("datum.differs == 'above'", alt.value("diamond"), alt.value("circle")),
        ),
        known.mark_text(dy=-12, color=INK).encode(rate, text="text:N"),
        base.transform_filter("datum.rate == null")
        .mark_text(align="left", dx=6, fontStyle="italic", color=INK)
        .encode(x=alt.value(0), text="text:N"),
        base.transform_filter("datum.of_all != null")
        .mark_tick(color=INK, thickness=1.5, height=ROW, orient="vertical")
        .encode(alt.X("of_all:Q", scale=scale)),
    )
