"""A student's uses on the school calendar, with the window sliding over them."""

from collections.abc import Iterator

import altair as alt

from restraint_rules.analysis.triggers.window_course import WindowCourse, WindowDay
from restraint_rules.charts.picture import Picture, Row, drawn
from restraint_rules.charts.style import ALARM, HEIGHT, INK, MAIN, QUIET, WIDTH, Drawing, axis_of_months
from restraint_rules.findings.messages import ENGLISH, Catalogue

__all__ = ["uses_in_window"]


def uses_in_window(course: WindowCourse, *, catalogue: Catalogue = ENGLISH) -> Picture:
    """Draw how many uses count on each school day, beside the number that obliges a team to meet.

    Args:
        course: What ``window_course`` makes of the student's record.
        catalogue: The words.

    Raises:
        UnsuitableSubjectError: If there is neither a school day nor a use.
    """
    rows = [row_of(one, course) for one in course.days]
    return drawn(
        rows,
        lambda data: chart(data, course, catalogue),
        title=" ".join(finding(course, catalogue)),
        seen=catalogue.heading(
            "chart.window.alt",
            uses=sum(one.uses for one in course.days),
            within=course.within,
            unit=course.unit,
            needed=course.needed,
        ),
        catalogue=catalogue,
    )


def row_of(one: WindowDay, course: WindowCourse) -> Row:
    """Lay one day out."""
    full = one.uses > 0 and one.counted >= course.needed
    return {
        "day": f"{one.day}",
        "uses": one.uses,
        "counted": one.counted,
        "perhaps": one.perhaps,
        "needed": course.needed,
        "full": full,
        "in_window": one.in_window,
        "now": one is course.days[-1],
    }


def finding(course: WindowCourse, catalogue: Catalogue) -> Iterator[str]:
    """Say whether the number was reached, and how near it is now."""
    full = [one for one in course.days if one.uses and one.counted >= course.needed]
    params = {"student": course.student, "within": course.within, "unit": course.unit}
    if full:
        yield catalogue.heading(
            "chart.window.reached", needed=course.needed, day=full[0].day, times=len(full), **params
        )
    else:
        most = max((one.counted for one in course.days), default=0)
        yield catalogue.heading("chart.window.never", most=most, needed=course.needed, **params)
    for one in course.days[-1:]:
        yield catalogue.heading("chart.window.now", count=one.counted, day=one.day)
    if any(one.perhaps for one in course.days):
        yield catalogue.heading("chart.window.perhaps")


def chart(data: alt.NamedData, course: WindowCourse, catalogue: Catalogue) -> Drawing:
    """Draw a step for each day, the number that is looked for, and the uses below."""
    axis = axis_of_months(catalogue, years=False)
    highest = max((course.needed, *(one.counted + one.perhaps for one in course.days))) + 1
    base = (
        alt.Chart(data, width=WIDTH, height=HEIGHT)
        .transform_calculate(
            at="toDate(datum.day + 'T00:00')",
            most="datum.counted + datum.perhaps",
            said=f"'- - -  ' + datum.needed + ' {catalogue.headings['chart.window.needed']}'",
        )
        .encode(alt.X("at:T", axis=axis))
    )
    scale = alt.Scale(domain=[-0.6, highest], nice=False)
    counted = alt.Y(
        "counted:Q", scale=scale, title=None, axis=alt.Axis(values=list(range(highest + 1)), format="d")
    )
    full = base.transform_filter("datum.full")
    last = base.transform_filter("datum.now")
    return alt.layer(
        base.transform_filter("datum.in_window")
        .mark_rect(color=QUIET, opacity=0.18)
        .encode(alt.X("min(at):T", axis=axis), alt.X2("max(at)"), y=alt.value(0), y2=alt.value(HEIGHT)),
        base.transform_filter("datum.perhaps > 0")
        .mark_point(shape="circle", color=MAIN, fill=None, size=18, opacity=0.8)
        .encode(alt.Y("most:Q", scale=scale)),
        base.mark_line(color=MAIN, interpolate="step-after", strokeWidth=2).encode(counted),
        last.mark_rule(color=ALARM, strokeDash=[6, 4], strokeWidth=1.5).encode(
            alt.Y("needed:Q", scale=scale), x=alt.value(0), x2=alt.value(WIDTH)
        ),
        last.mark_text(
            align="left", baseline="bottom", color=INK
        ).encode(  # above, where no line can cross it
            x=alt.value(0), y=alt.value(-6), text="said:N"
        ),
        base.transform_filter("datum.uses > 0")
        .mark_tick(color=INK, thickness=2, height=14, orient="vertical")
        .encode(y=alt.value(HEIGHT - 12)),
        full.mark_point(shape="diamond", color=ALARM, fill=ALARM, size=130, opacity=1).encode(counted),
        last.mark_point(shape="circle", color=QUIET, fill=MAIN, size=80, opacity=1).encode(counted),
        last.mark_text(align="left", dx=8, fontWeight="bold", color=INK).encode(counted, text="counted:Q"),
    )
