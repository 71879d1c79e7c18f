"""For each message code on students and meetings, facts that bring it about."""

from collections.abc import Mapping
from typing import Any

from builders import CALENDAR, restraint, time_out
from cases import Case
from student_builders import (
    FOUR,
    eligible,
    incident_on,
    on,
    planning_meeting,
    ppt,
    record,
    school_day,
    team_meeting,
    uses_on,
)

__all__ = ["CASES_OF_STUDENTS"]

DAY, TOO_LATE = FOUR[3], school_day(10)
OVER_TIME_OUT = incident_on(DAY, on(DAY, time_out))
DOUBTFUL = incident_on(
    DAY, on(DAY, time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}])
)
BY_LABEL = incident_on(DAY, on(DAY, time_out, physically_prevented=None))
JUNE = ("2026-06-23", "2026-06-24", "2026-06-25", "2026-06-26")
UNTIL_JUNE = CALENDAR.model_copy(update={"covers_to": CALENDAR.certain_days(summer=False)[-1]})


def case_four(**facts: Any) -> Case:
    """A complete window of uses."""
    return Case(record(*FOUR, **facts), {})


def case_by_deadline(
    *days: str, as_of: str = "2026-04-30T12:00", calendar: Any = CALENDAR, **facts: Any
) -> Case:
    """A complete window, where the team is to convene within five school days."""
    arguments = {"readings": {"meeting_deadline": 5}, "as_of": as_of, "calendar": calendar}
    return Case(record(*(days or FOUR), **facts), arguments)


def case_failed(*meetings: dict[str, Any], **facts: Any) -> Case:
    """A time out judged unsuccessful, of a student with a PPT."""
    outcome = {"id": "o1", "at": DAY, "unsuccessful": True}
    data = {"eligibility": [eligible()], "time_out_outcomes": [outcome], "meetings": meetings}
    return Case(record(OVER_TIME_OUT, **data | facts), {})


def case_met(when: str | None = DAY, **facts: Any) -> Case:
    """A meeting by itself."""
    return Case(planning_meeting(when, **facts), {})


def case_initial(when: str | None = DAY, **facts: Any) -> Case:
    """A PPT's initial meeting."""
    data: dict[str, Any] = {"ppt": True, "initial": True}
    return case_met(when, **data | facts)


def case_outcome(**facts: Any) -> Case:
    """A judgement of the time-out process."""
    return case_failed(time_out_outcomes=[{"id": "o1", "at": DAY} | facts])


CASES_OF_STUDENTS: Mapping[str, Case] = {
    # Meetings after repeated use
    "data.unread": case_four(
        unread=[{"part": "incidents", "place": 4, "problems": [{"sentence": "No day."}]}]
    ),
    "triggers.pending": case_four(),
    "triggers.not_done": case_by_deadline(),
    "triggers.not_recorded": case_by_deadline(meetings=None),
    "triggers.deadline_open": case_by_deadline(*JUNE, as_of="2026-08-31T12:00", calendar=UNTIL_JUNE),
    "triggers.met": case_four(meetings=[team_meeting()]),
    "triggers.in_time": case_by_deadline(meetings=[team_meeting()]),
    "triggers.late": case_by_deadline(meetings=[team_meeting(TOO_LATE)]),
    "triggers.time_open": case_by_deadline(
        *JUNE, as_of="2026-08-31T12:00", calendar=UNTIL_JUNE, meetings=[team_meeting("2026-07-20")]
    ),
    "triggers.meeting_open": case_four(meetings=[team_meeting(attended=None)]),
    "triggers.route_open": case_four(eligibility=None),
    "triggers.perhaps": Case(record(*FOUR[:3], DOUBTFUL), {}),
    "triggers.unknown": Case(record(incidents=None), {}),
    "triggers.met_if_any": Case(record(*FOUR[:3], DOUBTFUL, meetings=[team_meeting()]), {}),
    "triggers.none": Case(record(*FOUR[:3]), {}),
    "triggers.other_route": case_four(eligibility=[eligible()]),
    "advice.time_outs_by_label": Case(record(BY_LABEL), {}),
    "advice.meeting_lacked": case_four(meetings=[team_meeting(attended=["administrator", "teacher"])]),
    # Time out without success
    "time_outs.question": Case(record(OVER_TIME_OUT, time_out_outcomes=None, eligibility=None), {}),
    "time_outs.none_failed": case_failed(time_out_outcomes=[]),
    "time_outs.succeeded": case_outcome(unsuccessful=False),
    "time_outs.day_open": case_outcome(unsuccessful=True, at=None),
    "time_outs.route_open": case_failed(eligibility=None),
    "time_outs.other_route": case_failed(eligibility=[eligible("not_eligible")]),
    "time_outs.not_recorded": case_failed(meetings=None),
    "time_outs.pending": case_failed(),
    "time_outs.meeting_open": case_failed(ppt(alternatives=None)),
    "time_outs.prompt_question": case_failed(ppt(as_soon_as_practicable=None)),
    "time_outs.met": case_failed(ppt()),
    "time_outs.late": case_failed(ppt(as_soon_as_practicable=False)),
    # Planning meetings
    "planning.none_planned": case_met(plans_with_seclusion=[]),
    "planning.seclusion_planned": case_met(plans_with_seclusion=["iep"]),
    "planning.unknown": case_met(plans_with_seclusion=None),
    "rights.told": case_initial(laws_explained_to=["parent"]),
    "rights.not_told": case_initial(laws_explained_to=[]),
    "rights.unknown": case_initial(laws_explained_to=None),
    "rights.of_age_unknown": case_initial(laws_explained_to=["student"], student_of_age=None),
    "rights.occasion_unknown": case_initial(initial=None),
    "rights.no_occasion": case_initial(initial=False),
    "rights.not_held": case_met(None, done=False, ppt=True, initial=True),
    "rights.at_meeting": case_initial("2026-05-04"),
    "rights.held_unknown": case_met(None, ppt=True, initial=True),
    # Data findings
    "data.delivered_twice": Case(record(DAY, DAY), {}),
    "data.duplicate": Case(record(*uses_on(DAY, DAY)), {}),
    "data.before_first_text": Case(record("2018-12-11"), {}),
    "data.outside_enrolment": Case(record(DAY, enrolled=[{"since": "2026-03-06"}]), {}),
    "data.extreme_count": Case(
        record(incident_on(DAY, *(on(DAY, restraint, id=f"r{number}") for number in range(101)))), {}
    ),
}
