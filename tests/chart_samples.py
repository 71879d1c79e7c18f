"""A picture of each kind, of invented numbers."""

from datetime import date, datetime
from functools import cache
from typing import Any

from stories import read_story
from test_examples import report_of_story

from restraint_rules import Incident, SchoolCalendar, docket, evaluate, policies, testing
from restraint_rules.analysis import window_course
from restraint_rules.charts import (
    GroupRate,
    MonthCount,
    Picture,
    docket_calendar,
    group_rates,
    incident_timeline,
    uses_by_month,
    uses_by_weekday_and_hour,
    uses_in_window,
)

ZONE = "America/New_York"
CALENDAR = testing.calendar()


def picture_of_months() -> Picture:
    counts = [7, 9, 8, 6, 10, 8, 19, 7, 9, 8, 10, 6]
    names = [f"2018-{month:02}" for month in range(1, 13)]
    return uses_by_month(
        [
            MonthCount(
                name,
                count,
                8 if name < "2018-07" else 9.5,
                1.5,
                14.5 if name < "2018-07" else 16.5,
                "incomplete" if name == "2018-12" else "counted",
            )
            for name, count in zip(names, counts, strict=True)
        ],
        changed=date(2018, 7, 1),
    )


def picture_of_hours() -> Picture:
    starts: list[datetime | date | None] = [
        testing.at(f"{8 + (7 * number % 13) % 7:02}:{number % 60:02}", date(2026, 3, 2 + number % 5))
        for number in range(60)
    ]
    starts += [testing.at(f"10:{number}", date(2026, 3, 5)) for number in range(20, 31)]
    return uses_by_weekday_and_hour([*starts, None, date(2026, 3, 3)], zone=ZONE)


def picture_of_groups() -> Picture:
    return group_rates(
        [
            GroupRate("students with disabilities (IDEA)", 3.1, 2.4, 4.0, 61),
            GroupRate("English learners", 1.4, 0.8, 2.3, 14),
            GroupRate("no group recorded", 0.7, 0.5, 1.0, 40),
            GroupRate("section 504 only", None),
        ],
        of_all=1.2,
        unit="students restrained or secluded, per 100 enrolled",
    )


def picture_of_incident(story: str) -> Picture:
    told = read_story(f"{story}.json")
    return incident_timeline(
        Incident.model_validate(told["incident"]),
        report_of_story(story),
        calendar=SchoolCalendar.model_validate(read_story(told["calendar"])),
    )


def picture_of_student(*, last: date = date(2026, 3, 20)) -> Picture:
    days = [date(2025, 10, 7), date(2025, 11, 20), date(2026, 1, 12), date(2026, 2, 2), date(2026, 2, 9),
            date(2026, 2, 24), date(2026, 2, 26), date(2026, 3, 5)]  # fmt: skip
    pupil = testing.student(id="student-9")
    record = testing.record(*(testing.incident(day, id=f"i-{day}", student=pupil) for day in days))
    return uses_in_window(
        window_course(
            record,
            policy=policies.SPRAGUE,
            calendar=CALENDAR,
            as_of=testing.at("16:00", last),
            setting=testing.setting(),
        )
    )


def picture_of_docket() -> Picture:
    as_of = testing.at("08:00", date(2026, 3, 10))
    return docket_calendar(docket(map(judge_open, open_incidents())), as_of=as_of)


def judge_open(subject: Incident) -> Any:
    return evaluate(
        subject,
        policy=policies.SPRAGUE,
        calendar=CALENDAR,
        setting=testing.setting(),
        as_of=testing.at("08:00", date(2026, 3, 10)),
    )


def open_incidents() -> list[Incident]:
    thursday, monday = date(2026, 3, 5), date(2026, 3, 9)
    bruise = {"person": "student", "severity": "nonserious", "discovered": testing.at("12:00", monday)}
    return [
        testing.incident(thursday, id="i-201", report_copy={"done": False}),
        testing.incident(monday, id="i-202", report=None, report_copy=None),
        testing.incident(monday, id="i-203", notices=[], immediate_attempt=False, injuries=[bruise]),
    ]


NOTHING_DUE = docket(())


def still_months(*numbers: float | None, limits: bool = True, state: Any = "counted") -> Picture:
    months = (MonthCount(f"2025-{month:02}", number, state=state) for month, number in enumerate(numbers, 1))
    return uses_by_month(one._replace(center=5, lower=2, upper=8) if limits else one for one in months)


def weekend_docket() -> Picture:
    """Of an incident on a Friday: the parent is to be told on Saturday."""
    friday = date(2026, 3, 6)
    incident = testing.incident(friday, notices=[], immediate_attempt=False, report=None, report_copy=None)
    as_of = testing.at("15:00", friday)
    report = evaluate(
        incident, policy=policies.SPRAGUE, calendar=CALENDAR, setting=testing.setting(), as_of=as_of
    )
    return docket_calendar(docket([report]), as_of=as_of)


SAMPLES = {
    "months": picture_of_months,
    "hours": picture_of_hours,
    "groups": picture_of_groups,
    "past-fifteen-minutes": lambda: picture_of_incident("past-fifteen-minutes"),
    "injury-found-next-day": lambda: picture_of_incident("injury-found-next-day"),
    "only-a-date": lambda: picture_of_incident("only-a-date"),
    "ongoing-seclusion": lambda: picture_of_incident("ongoing-seclusion"),
    "student": picture_of_student,
    "docket": picture_of_docket,
}


@cache
def sample(name: str) -> Picture:
    """One of the pictures, made once."""
    return SAMPLES[name]()
