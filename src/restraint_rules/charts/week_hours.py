"""When in the week uses begin: weekday by hour."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

import altair as alt

from restraint_rules.charts.picture import Picture, Row, drawn
from restraint_rules.charts.style import QUIET, WIDTH, Drawing
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.models.inexact import Between

__all__ = ["uses_by_weekday_and_hour"]

SCHOOL_WEEK, WEEK, SCHOOL_HOURS = 5, 7, range(8, 15)
STEP = 34

Place = tuple[int, int]
"""ISO weekday and hour."""


def uses_by_weekday_and_hour(
    starts: Iterable[datetime | date | Between | None], *, zone: str, catalogue: Catalogue = ENGLISH
) -> Picture:
    """Draw how many uses began in each hour of the week.

    Args:
        starts: When each use began; one without a time, or that may lie in two hours, is only counted.
        zone: The school's time zone, on whose clocks the hours are.
        catalogue: The words.
    """
    given = list(starts)
    local = [at for one in given for at in at_hour(one, ZoneInfo(zone))]
    counts = Counter((one.isoweekday(), one.hour) for one in local)
    rows = rows_of(counts, catalogue)
    untimed = len(given) - len(local)
    title = [finding(counts, catalogue)]
    title += [catalogue.heading("chart.hours.untimed", count=untimed)] if untimed else []
    return drawn(
        rows,
        lambda data: chart(data, rows, catalogue),
        title=" ".join(title),
        seen=catalogue.heading("chart.hours.alt", count=len(local), cells=len(+counts)),
        catalogue=catalogue,
    )


def at_hour(moment: datetime | date | Between | None, zone: ZoneInfo) -> Iterator[datetime]:
    """The moment on the school's clocks, if the hour is known."""
    if isinstance(moment, Between):
        first, last = moment.earliest.astimezone(zone), moment.latest.astimezone(zone)
        if first.hour == last.hour:
            yield first
    elif isinstance(moment, datetime):
        yield moment.astimezone(zone)


def rows_of(counts: Counter[Place], catalogue: Catalogue) -> list[Row]:
    """Lay out every hour of a school week, and whatever else occurs; an hour without any is a zero."""
    days = range(1, 1 + (WEEK if any(day > SCHOOL_WEEK for day, _ in counts) else SCHOOL_WEEK))
    hours = [hour for _, hour in counts] + list(SCHOOL_HOURS)
    return [
        {
            "weekday": catalogue.words[f"weekday.{day}"],
            "hour": f"{hour:02}:00",
            "number": counts[day, hour],
            "share": counts[day, hour] / max(counts.values(), default=1),
        }
        for day in days
        for hour in range(min(hours), max(hours) + 1)
    ]


def finding(counts: Counter[Place], catalogue: Catalogue) -> str:
    """Say when most begin, if there is one such hour."""
    most = counts.most_common(2)
    if not most:
        return catalogue.heading("chart.hours.none")
    (day, hour), number = most[0]
    if len(most) > 1 and most[1][1] == number:
        return catalogue.heading("chart.hours.even", number=number, all=counts.total())
    return catalogue.heading(
        "chart.hours.most",
        weekday=catalogue.words[f"weekday.{day}"],
        hour=f"{hour:02}:00",
        number=number,
        all=counts.total(),
    )


def chart(data: alt.NamedData, rows: list[Row], catalogue: Catalogue) -> Drawing:
    """Draw the week: the fuller an hour the darker, and its number in it."""
    days = list(dict.fromkeys(str(row["weekday"]) for row in rows))
    hours = len({row["hour"] for row in rows})
    base = alt.Chart(data, width=max(WIDTH, hours * STEP), height=STEP * len(days)).encode(
        alt.X("hour:O", title=catalogue.heading("chart.hours.x"), axis=alt.Axis(labelAngle=0)),
        alt.Y("weekday:N", sort=days, title=None),
    )
    some = base.transform_filter("datum.number > 0")
    dark = alt.condition("datum.share > 0.55", alt.value("white"), alt.value("black"))
    return alt.layer(
        base.mark_rect(fill=None, stroke=QUIET, strokeOpacity=0.6),
        some.mark_rect(stroke=QUIET, strokeOpacity=0.6).encode(
            alt.Color("share:Q", scale=alt.Scale(scheme="blues", domain=[-0.1, 1.1]), legend=None)
        ),
        some.mark_text(fontSize=13).encode(text="number:Q", color=dark),
    )
