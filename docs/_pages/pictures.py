"""The pictures in the pages, drawn from code: what a reader sees is what the charts draw today."""

import hashlib
import json
from collections import Counter
from datetime import date

from restraint_rules import charts, docket, evaluate, policies, prevention, testing
from restraint_rules.analysis import window_course
from restraint_rules.charts import Picture
from restraint_rules.testing.district_year import district_year

__all__ = ["drawings", "mark_of", "pictures"]

SPRAGUE = policies.SPRAGUE
CALENDAR, SETTING = testing.calendar(), testing.setting()
TUESDAY = testing.at("08:00", date(2026, 3, 10))


def pictures() -> dict[str, Picture]:
    """Every picture by its file's name."""
    return {"months": months(), "window": window(), "docket": week(), "timeline": timeline()}


def drawings() -> dict[str, str]:
    """Every picture as an SVG text on white, by its file's name.

    Its first line names the specification it was drawn from: letters take more or less room from one machine
    to another, so that a stale picture is told by that line and not by its lines and curves.
    """
    return {
        f"{name}.svg": f"<!-- {mark_of(one)} -->\n{on_white(one.to_svg())}\n"
        for name, one in pictures().items()
    }


def mark_of(picture: Picture) -> str:
    """Name a specification."""
    return hashlib.sha256(json.dumps(picture.spec, sort_keys=True).encode()).hexdigest()


def on_white(svg: str) -> str:
    """Give a drawing a ground of its own, which the letters are seen on in a dark page too."""
    return svg.replace("<svg ", '<svg style="background:#fff;color:#1b1f24" ', 1)


def months() -> Picture:
    """A school's year by month, with the limits of a control chart."""
    year = district_year(2025, incidents=120, schools=1, rate=0)
    (school,) = year.district.schools or ()
    days = Counter(f"{day:%Y-%m}" for day in sorted(year.calendar.school_days))
    found = prevention(
        school.records or (),
        policy=SPRAGUE,
        calendar=year.calendar,
        setting=year.setting,
        as_of=year.as_of,
        exposure={month: number * 420.0 for month, number in days.items()},
    )
    return charts.uses_by_month(map(charts.MonthCount.of, found.months))


def window() -> Picture:
    """A student's uses on the school calendar, and the window of twenty days."""
    days = [date(2025, 11, 20), date(2026, 1, 12), date(2026, 2, 24), date(2026, 2, 26), date(2026, 3, 5),
            date(2026, 3, 9)]  # fmt: skip
    record = testing.record(*(testing.incident(day, id=f"i-{day}") for day in days))
    as_of = testing.at("16:00", date(2026, 3, 20))
    return charts.uses_in_window(
        window_course(record, policy=SPRAGUE, calendar=CALENDAR, as_of=as_of, setting=SETTING)
    )


def week() -> Picture:
    """What is due on which day of a week."""
    thursday, monday = date(2026, 3, 5), date(2026, 3, 9)
    incidents = (
        testing.incident(thursday, id="i-201", report_copy={"done": False}),
        testing.incident(monday, id="i-202", report=None, report_copy=None),
        testing.incident(monday, id="i-203", notices=[], immediate_attempt=False),
    )
    judged = (
        evaluate(one, policy=SPRAGUE, calendar=CALENDAR, setting=SETTING, as_of=TUESDAY) for one in incidents
    )
    return charts.docket_calendar(docket(judged), as_of=TUESDAY)


def timeline() -> Picture:
    """An incident with its clocks; its copy went out late."""
    incident = testing.incident(
        interventions=[testing.lawful_seclusion(testing.at("10:00"), 22)],
        report_copy={"at": testing.at("09:00", date(2026, 3, 12))},
    )
    report = evaluate(incident, policy=SPRAGUE, calendar=CALENDAR, setting=SETTING, as_of=testing.AS_OF)
    return charts.incident_timeline(incident, report, calendar=CALENDAR)
