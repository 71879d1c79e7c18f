"""The docket as a calendar: what is due on which day of the coming weeks."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import altair as alt

from restraint_rules.charts.picture import Picture, Row, drawn
from restraint_rules.charts.style import ALARM, INK, MAIN, QUIET, WIDTH, Drawing
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.report.dockets import Docket, DueItem

__all__ = ["docket_calendar"]

MOST_WEEKS = 6
ROW = 72
WEEK, SCHOOL_WEEK = 7, 5


def docket_calendar(docket: Docket, *, as_of: datetime, catalogue: Catalogue = ENGLISH) -> Picture:
    """Draw what is due on each day, from the week of judging on; what is overdue stands on that day.

    Args:
        docket: What is to be done.
        as_of: When it was judged, in the school's zone.
        catalogue: The words.
    """
    today = as_of.date()
    due = Counter(day_of(item) for item in docket.due)
    monday = today - timedelta(days=today.weekday())
    days = days_from(monday, max(due, default=today), due)
    rows: list[Row] = [
        {
            "day": f"{day}",
            "weekday": catalogue.words[f"weekday.{day.isoweekday()}"],
            "week": f"{day - timedelta(days=day.weekday())}",
            "name": name_of(day, first=day == days[0], catalogue=catalogue),
            "due": due[day],
            "overdue": len(docket.overdue) if day == today else 0,
            "today": day == today,
        }
        for day in days
    ]
    beyond = sum(count for day, count in due.items() if day > days[-1])
    return drawn(
        rows,
        lambda data: chart(data, rows, catalogue),
        title=" ".join(finding(docket, due, monday, beyond, catalogue)),
        seen=catalogue.heading("chart.docket.alt", first=days[0], last=days[-1], count=due.total()),
        catalogue=catalogue,
    )


def day_of(item: DueItem) -> date:
    """The last day on which something is in time."""
    deadline = item.finding.deadline
    assert deadline is not None  # noqa: S101 - what is due is due by a deadline
    return deadline.last_day or deadline.due_at.date()


def days_from(monday: date, last: date, due: Counter[date]) -> list[date]:
    """The days of the weeks that are drawn; a weekend only if something is due on one."""
    weeks = min(MOST_WEEKS, (last - monday).days // WEEK + 1)
    days = [monday + timedelta(days=number) for number in range(WEEK * max(1, weeks))]
    length = WEEK if any(due[day] for day in days if day.weekday() >= SCHOOL_WEEK) else SCHOOL_WEEK
    return [day for day in days if day.weekday() < length]


def name_of(day: date, *, first: bool, catalogue: Catalogue) -> str:
    """Name a day by its number, and by its month where that begins."""
    month = first or (day.day <= WEEK and day.weekday() == 0)
    return f"{day.day} {catalogue.words[f'month.{day.month}']}" if month else str(day.day)


def finding(
    docket: Docket, due: Counter[date], monday: date, beyond: int, catalogue: Catalogue
) -> Iterator[str]:
    """Say what is overdue, what is due this week, and what comes first."""
    if docket.overdue:
        yield catalogue.heading("chart.docket.overdue", count=len(docket.overdue))
    week = sum(count for day, count in due.items() if day < monday + timedelta(days=WEEK))
    if due:
        yield catalogue.heading("chart.docket.week", count=week, first=min(due))
    if not docket.overdue and not due:
        yield catalogue.heading("chart.docket.none")
    if docket.undated:
        yield catalogue.heading("chart.docket.undated", count=len(docket.undated))
    if beyond:
        yield catalogue.heading("chart.docket.beyond", count=beyond)


def chart(data: alt.NamedData, rows: list[Row], catalogue: Catalogue) -> Drawing:
    """Draw the weeks: a cell for each day, with what is due in it."""
    weekdays = list(dict.fromkeys(str(row["weekday"]) for row in rows))
    weeks = len({row["week"] for row in rows})
    base = alt.Chart(data, width=WIDTH, height=ROW * weeks).encode(
        alt.X("weekday:N", sort=weekdays, title=None, axis=alt.Axis(orient="top", labelAngle=0)),
        alt.Y("week:O", title=None, axis=None),
    )
    due = base.transform_filter("datum.due > 0")
    overdue = base.transform_filter("datum.overdue > 0")
    corner = -WIDTH / len(weekdays) / 2 + 6
    return alt.layer(
        base.mark_rect(fill=None, stroke=QUIET, strokeOpacity=0.5),
        due.mark_rect(fill=MAIN, stroke=QUIET),
        due.transform_calculate(said=f"datum.due + ' {catalogue.headings['chart.docket.due_word']}'")
        .mark_text(fontSize=15, fontWeight="bold", color="white", dy=-2)
        .encode(text="said:N"),
        base.mark_text(align="left", baseline="top", dx=corner, dy=6 - ROW / 2).encode(
            text="name:N", color=alt.condition("datum.due > 0", alt.value("white"), alt.value(INK))
        ),
        base.transform_filter("datum.today").mark_rect(fill=None, stroke=INK, strokeWidth=2.5),
        overdue.mark_rect(fill=ALARM, height=20, yOffset=ROW / 2 - 11),
        overdue.transform_calculate(
            said=f"datum.overdue + ' {catalogue.headings['chart.docket.overdue_word']}'"
        )
        .mark_text(fontSize=12, fontWeight="bold", color="black", dy=ROW / 2 - 11)
        .encode(text="said:N"),
    )
