"""An incident's timeline with its clocks."""

from collections import Counter
from collections.abc import Iterator

import altair as alt

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.charts.picture import Picture, drawn
from restraint_rules.charts.style import ALARM, INK, MAIN, QUIET, Drawing
from restraint_rules.charts.timeline_rows import Mark, marks_of
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.models.incident import Incident
from restraint_rules.report.report import Report

__all__ = ["incident_timeline"]

LANE, LABELS, PLOT = 34, 285, 360

TOO_LATE = frozenset({"late", "missed"})


def incident_timeline(
    incident: Incident, report: Report, *, calendar: SchoolCalendar, catalogue: Catalogue = ENGLISH
) -> Picture:
    """Draw what happened in an incident and afterwards, with the clocks that ran.

    Args:
        incident: The incident.
        report: Its report by ``evaluate``: the clocks are those of its docket.
        calendar: The school's calendar, whose zone the clocks show.
        catalogue: The words.

    Raises:
        UnsuitableSubjectError: If no time is recorded and no clock ran.
    """
    marks = marks_of(incident, report, calendar, catalogue)
    return drawn(
        [mark.row() for mark in marks],
        lambda data: chart(data, marks, catalogue),
        title=" ".join(finding(incident, marks, catalogue)),
        seen=catalogue.heading(
            "chart.timeline.alt", id=incident.id, lanes=tuple(dict.fromkeys(mark.lane for mark in marks))
        ),
        catalogue=catalogue,
    )


def finding(incident: Incident, marks: list[Mark], catalogue: Catalogue) -> Iterator[str]:
    """Say which clocks ran out, or that none did, of those that ran."""
    clocks = [mark for mark in marks if mark.state and mark.kind != "done"]
    late = tuple(mark.lane for mark in clocks if mark.state in TOO_LATE)
    states = Counter(mark.state for mark in clocks)
    yield catalogue.heading("chart.timeline.of", id=incident.id)
    if late:
        yield catalogue.heading("chart.timeline.late", lanes=late)
    for state in ("open", "pending", "met"):
        if states[state]:
            yield catalogue.heading(f"chart.timeline.{state}", count=states[state])
    if not clocks:
        yield catalogue.heading("chart.timeline.no_clock")


def chart(data: alt.NamedData, marks: list[Mark], catalogue: Catalogue) -> Drawing:
    """Draw the event and what followed, each on its own scale."""
    panels = [
        panel(data, [mark for mark in marks if mark.panel == name], name, catalogue)
        for name in ("during", "after")
        if any(mark.panel == name for mark in marks)
    ]
    apart = {"scale": {"x": "independent", "y": "independent"}}
    return alt.vconcat(*panels, spacing=24, resolve=apart)


def panel(data: alt.NamedData, marks: list[Mark], name: str, catalogue: Catalogue) -> Drawing:
    """Draw one part, a lane for each thing."""
    lanes = list(dict.fromkeys(mark.lane for mark in marks))
    weekdays = [catalogue.words[f"weekday.{number}"] for number in (7, 1, 2, 3, 4, 5, 6)]
    months = [catalogue.words[f"month.{number}"] for number in range(1, 13)]
    if name == "during":
        label = "timeFormat(datum.value, '%H:%M')"
    else:
        label = (
            "hours(datum.value) ? timeFormat(datum.value, '%H:%M') : "
            f"{weekdays}[day(datum.value)] + ' ' + date(datum.value) + ' ' + {months}[month(datum.value)]"
        )
    base = (
        alt.Chart(
            data,
            width=PLOT,
            height=LANE * len(lanes),
            title=alt.TitleParams(catalogue.heading(f"chart.timeline.{name}"), fontSize=12, offset=4),
        )
        .transform_filter(f"datum.panel == '{name}'")
        .transform_calculate(
            from_="toDate(datum.start)",
            to="datum.end == null ? null : toDate(datum.end)",
            done_at="(+toDate(datum.start) + +toDate(datum.end == null ? datum.start : datum.end)) / 2",
        )
        .encode(
            alt.Y(
                "lane:N",
                sort=lanes,
                title=None,
                axis=alt.Axis(labelLimit=LABELS, minExtent=LABELS, grid=True, ticks=False, domain=False),
            ),
            alt.X(
                "from_:T",
                title=None,
                axis=alt.Axis(
                    labelExpr=label, tickCount=6, labelFlush=False, labelOverlap=True, labelSeparation=8
                ),
                scale=alt.Scale(padding=10),
            ),
        )
    )
    return alt.layer(*layers(base))


def layers(base: alt.Chart) -> Iterator[alt.Chart]:
    """Draw bars for what takes time, and shapes for moments."""
    late = "datum.state == 'late' || datum.state == 'missed'"
    colour = alt.condition(late, alt.value(ALARM), alt.value(QUIET))
    yield base.transform_filter("datum.kind == 'period'").mark_bar(color=MAIN, height=14).encode(x2="to")
    yield (
        base.transform_filter("datum.kind == 'clock'")
        .mark_bar(height=7, opacity=1)
        .encode(x2="to", color=colour)
    )
    yield (
        base.transform_filter("datum.kind == 'bound'")
        .mark_rule(strokeDash=[4, 3], strokeWidth=3)
        .encode(x2="to", color=colour)
    )
    yield (
        base.transform_filter("datum.kind == 'clock' || datum.kind == 'bound'")
        .mark_tick(thickness=3, height=18, orient="vertical")
        .encode(alt.X("to:T"), color=colour)
    )
    yield (
        base.transform_filter("datum.kind == 'day' || datum.kind == 'about'")
        .mark_bar(height=10, opacity=0.5, color=MAIN)
        .encode(x2="to")
    )
    yield (
        base.transform_filter("datum.kind == 'open'").mark_point(
            shape="triangle-right", size=160, fill=MAIN, color=MAIN, opacity=1
        )
    )
    yield (
        base.transform_filter("datum.kind == 'act'").mark_point(
            shape="circle", size=70, fill=MAIN, color=MAIN, opacity=1
        )
    )
    yield (
        base.transform_filter("datum.kind == 'done'")
        .mark_point(shape="diamond", size=110, opacity=1, filled=True)
        .encode(alt.X("done_at:T"), color=alt.condition(late, alt.value(ALARM), alt.value(INK)))
    )
    yield (
        base.transform_filter("datum.text != '' && datum.kind != 'clock' && datum.kind != 'bound'")
        .mark_text(align="left", dx=2, dy=-13, fontSize=11, color=INK)
        .encode(text="text:N")
    )
    yield (
        base.transform_filter("datum.kind == 'clock' || datum.kind == 'bound'")
        .mark_text(align="right", dx=2, dy=-13, fontSize=11, color=INK)
        .encode(alt.X("to:T"), text="text:N")
    )
