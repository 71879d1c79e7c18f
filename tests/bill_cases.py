"""For each message code that the federal bill needs, facts that bring it about."""

from collections.abc import Mapping
from typing import Any

from bill_builders import BILL, allowed, held, policy_of, secluded, watched
from builders import CALENDAR, agent
from cases import Case
from student_builders import incident_on, meeting, on, record, school_day

from restraint_rules.models.base import Subject
from restraint_rules.policies.terms import RESTRAINT
from restraint_rules.rules.monitoring.face_to_face import watched_face_to_face

__all__ = ["CASES_OF_THE_BILL"]

FACE_TO_FACE = policy_of(watched_face_to_face().of(RESTRAINT))
DAY = school_day(1)
IN_TIME, LATE = school_day(6), school_day(7)
EVERYBODY = ["parent", "staff_who_restrained", "teacher", "administrator", "behavior_expert"]
JUNE = "2026-06-11"
UNTIL_JUNE = CALENDAR.model_copy(update={"covers_to": CALENDAR.certain_days(summer=False)[-1]})


def case_under_bill(subject: Subject, **arguments: Any) -> Case:
    """A case judged under the bill."""
    return Case(subject, {"policy": BILL} | arguments)


def case_restrained(**facts: Any) -> Case:
    """One restraint."""
    return case_under_bill(allowed(held(**facts)))


def case_hold(**facts: Any) -> Case:
    """One restraint by a hold of which this is recorded."""
    return case_restrained(holds=[{"immobilizes": True} | facts])


def case_drugged(**facts: Any) -> Case:
    """One drug, part of the student's established plan."""
    return case_under_bill(allowed(agent(**{"integral_to_plan": True} | facts)))


def case_watching(**facts: Any) -> Case:
    """One restraint, watched like this."""
    return Case(allowed(held(monitoring=watched(**facts))), {"policy": FACE_TO_FACE})


def case_plan(*named: str) -> Case:
    """A student whose plans name restraint."""
    return case_under_bill(allowed(student={"restraint_planned_in": named}))


def case_met(when: str | None, *days: str, **facts: Any) -> Case:
    """A use, and a meeting with the parent."""
    return case_after(*days, meetings=[with_parent(when, **facts)])


def with_parent(when: str | None, **facts: Any) -> dict[str, Any]:
    """A meeting that is all that the bill asks."""
    work = {
        "attended": EVERYBODY,
        "functional_assessment": "done",
        "behavior_plan": "not_needed",
        "referral": "not_done",
        "witness_statements": "done",
        "delay_agreed": False,
    }
    return meeting(when, **work | facts)


def case_after(*days: str, as_of: str = "2026-04-30T12:00", calendar: Any = CALENDAR, **facts: Any) -> Case:
    """A use, and what followed."""
    return case_under_bill(record(*(days or (DAY,)), **facts), as_of=as_of, calendar=calendar)


NOT_SAID_TO_BE_ALONE = {"kind": "exclusionary_time_out", "locked": None, "alone": None, "to_calm": True}
PERHAPS = incident_on(DAY, on(DAY, secluded, **NOT_SAID_TO_BE_ALONE))

CASES_OF_THE_BILL: Mapping[str, Case] = {
    # Uses forbidden whatever the emergency
    "seclusion.used": case_under_bill(allowed(secluded())),
    "seclusion.perhaps": case_under_bill(allowed(secluded(alone=None))),
    "mechanical.none": case_restrained(),
    "mechanical.used": case_restrained(mechanical=True),
    "mechanical.unknown": case_restrained(mechanical=None),
    "chemical.attested": case_drugged(),
    "chemical.denied": case_drugged(lawfully_administered=False),
    "chemical.question": case_drugged(lawfully_administered=None),
    "chemical.used": case_drugged(integral_to_plan=False),
    "chemical.unknown": case_drugged(integral_to_plan=None),
    "contraindicated.no": case_restrained(),
    "contraindicated.yes": case_restrained(medically_contraindicated=True),
    "contraindicated.unknown": case_restrained(medically_contraindicated=None),
    "breathing.free": case_restrained(),
    "breathing.restricted": case_hold(restricts_air_flow=True),
    "breathing.unknown": case_hold(),
    "position.other": case_restrained(),
    "position.used": case_hold(position="supine"),
    "position.unknown": case_hold(),
    # No part of a plan, watched face to face
    "planned_use.no": case_plan(),
    "planned_use.yes": case_plan("iep"),
    "planned_use.unknown": case_under_bill(allowed(student={"restraint_planned_in": None})),
    "face_to_face.yes": case_watching(),
    "face_to_face.no": case_watching(face_to_face=False, unsafe_face_to_face=False),
    "face_to_face.unknown": case_watching(face_to_face=None),
    # A meeting after each use
    "use_meeting.in_time": case_met(IN_TIME),
    "use_meeting.late": case_met(LATE),
    "use_meeting.as_agreed": case_met(LATE, delay_agreed=True),
    "use_meeting.pending": case_after(as_of=f"{IN_TIME}T12:00"),
    "use_meeting.not_done": case_after(),
    "use_meeting.not_recorded": case_after(meetings=None),
    "use_meeting.meeting_open": case_met(IN_TIME, attended=None),
    "use_meeting.deadline_open": case_after(JUNE, as_of="2026-08-31T12:00", calendar=UNTIL_JUNE),
    "use_meeting.perhaps": case_under_bill(record(PERHAPS)),
    "use_meeting.no_use": case_under_bill(record()),
}
