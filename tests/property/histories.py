"""Students over time, as plain data: uses near each other, meetings near them, blanks."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from builders import ZONE, setting
from hypothesis import strategies as st
from property.strategies import Data, sparse
from property.texts import OF_SPRAGUE, Text
from property.worlds_of_facts import mended

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.models import PlanningMeeting, StudentRecord
from restraint_rules.models.base import Subject
from restraint_rules.report import Report

Choices = Mapping[str, str | int]

FIRST = date(2026, 1, 30)  # a Friday; the February vacation and a clock change follow
DAYS = st.integers(0, 45).map(lambda count: FIRST + timedelta(days=count))
HOURS = st.sampled_from([8, 10, 10, 13])
STATUSES = ("not_eligible", "being_evaluated", "eligible")
ROLES = ["administrator", "teacher", "parent", "mental_health_professional"]
WORK = st.sampled_from(["done", "done", "done", "not_needed", "not_done", None])
READINGS: dict[str, tuple[str | int, ...]] = {
    "use_counting": ("each_incident",),
    "window": ("one_more_school_day", "calendar_days"),
    "after_meeting": ("spent",),
    "meeting_deadline": (1, 5),
}
AS_OF = st.sampled_from(
    [
        datetime(2026, 3, 2, 10, tzinfo=ZONE),
        datetime(2026, 3, 30, tzinfo=ZONE),
        datetime(2026, 7, 6, 9, tzinfo=ZONE),
    ]
)


class Course(NamedTuple):
    """A student's record, the moment of judging, the readings and the text."""

    record: Data
    as_of: datetime
    readings: Choices
    text: Text = OF_SPRAGUE


def report_of_history(
    data: Data, model: type[Subject], course: Course, calendar: SchoolCalendar | None = None
) -> Report:
    text = course.text
    return evaluate(
        model.model_validate(text.then(data)),
        policy=text.policy,
        calendar=calendar or text.calendar,
        as_of=text.then(course.as_of),
        setting=setting(),
        readings=course.readings,
    )


def report_of_record(course: Course, calendar: SchoolCalendar | None = None) -> Report:
    return report_of_history(course.record, StudentRecord, course, calendar)


def moments_on(day: date) -> st.SearchStrategy[datetime | date]:
    times = HOURS.map(lambda hour: datetime(day.year, day.month, day.day, hour, tzinfo=ZONE))
    return st.one_of(times, times, st.just(day))


@st.composite
def use_drawn(draw: st.DrawFn, use_id: str, day: date, *, sure: bool = False) -> Data:
    """A restraint, or a separation that may be a seclusion or not."""
    started = draw(moments_on(day) if sure else st.none() | moments_on(day))
    kind = (
        "physical_restraint"
        if sure
        else draw(st.sampled_from(["physical_restraint", "seclusion", "exclusionary_time_out"]))
    )
    use: Data = {"id": use_id, "kind": kind, "started": started}
    if kind == "physical_restraint":
        return use | {"holds": [{"immobilizes": True, "carries": False}]}
    return use | {"in_room": True, "physically_prevented": draw(st.sampled_from([True, True, False, None]))}


@st.composite
def incident_drawn(draw: st.DrawFn, incident_id: str, student: str) -> Data:
    day = draw(DAYS)
    count = draw(st.sampled_from([1, 1, 1, 2]))
    return {
        "id": incident_id,
        "day": day,
        "student": {"id": student},
        "interventions": [draw(use_drawn(f"u{number}", day)) for number in range(count)],
    }


@st.composite
def meetings(draw: st.DrawFn, meeting_id: str) -> Data:
    """A meeting that did all that is asked, mostly; of some nothing is known but a few facts."""
    if draw(st.integers(0, 5)) == 0:
        known: Data = mended(draw(sparse(PlanningMeeting)))
        return known | {"id": meeting_id}
    work = ("behavioral_assessment", "functional_assessment", "behavior_plan", "iep", "referral")
    held: Data = draw(st.sampled_from([{"done": True}, {"done": False}, {}]))
    if draw(st.integers(0, 4)):
        held = {"at": draw(moments_on(draw(DAYS)))}
    return {
        "id": meeting_id,
        "ppt": draw(st.sampled_from([True, True, False, None])),
        "attended": draw(st.sampled_from([ROLES, ROLES, ROLES[:3], ["parent"], None])),
        "mental_health_available": draw(st.sampled_from([True, False, None])),
        **{name: draw(WORK) for name in work},
        **held,
    }


@st.composite
def record_drawn(draw: st.DrawFn, student: str = "student-1") -> Data:
    """A student with some uses in a few weeks, the meetings about them, and eligibility that may change."""
    count = draw(st.sampled_from([0, 3, 4, 5, 6, 7]))
    change = draw(DAYS)
    spells: list[Data] = [{"since": date(2025, 7, 1), "status": draw(st.sampled_from(STATUSES))}]
    spells += [{"since": change, "status": draw(st.sampled_from(STATUSES))}] if draw(st.booleans()) else []
    held = [draw(meetings(f"m{number}")) for number in range(draw(st.integers(0, 2)))]
    return {
        "student": {"id": student},
        "incidents": [draw(incident_drawn(f"{student}-{number}", student)) for number in range(count)],
        "eligibility": draw(st.sampled_from([spells, spells, spells, [], None])),
        "meetings": draw(st.sampled_from([held, held, held, None])),
    }


def choices() -> st.SearchStrategy[dict[str, str | int]]:
    """The default readings, mostly, or any others."""
    others = {name: st.sampled_from(found) for name, found in READINGS.items()}
    return st.one_of(st.just({}), st.fixed_dictionaries({}, optional=others))


def courses(text: Text = OF_SPRAGUE) -> st.SearchStrategy[Course]:
    return st.builds(Course, record_drawn(), AS_OF, choices(), st.just(text))
