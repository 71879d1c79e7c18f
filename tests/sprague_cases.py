"""Cases under Sprague: one small incident, but for some of its facts."""

from collections.abc import Mapping
from typing import Any

from builders import at, incident, restraint, room, seclusion, setting, staff, time_out
from cases import Case

from restraint_rules.calendar import minutes, school_day_ends
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Clause
from restraint_rules.rules.duration.duration_limits import ends_within
from restraint_rules.rules.reports_and_notices.documentation import report_completed, report_states
from restraint_rules.rules.seclusion_rooms.door_locks import no_lockable_door

OUTSIDER = staff(id="p2", employed_by_district=False, contracted_for_students=False)

STUDENT = {"id": "student-1", "enrolled_as": "public_k12", "has_plan": True, "seclusion_planned_in": []}


def case(subject: Subject | None = None, **arguments: Any) -> Case:
    """A case; without a subject, the lawful incident."""
    return Case(subject or incident(), arguments)


def case_held(**facts: Any) -> Case:
    """One restraint."""
    return case(incident(restraint(**facts)))


def case_being_held(as_of: str, *, readings: Mapping[str, int] | None = None, **facts: Any) -> Case:
    """One restraint that began at ten and still goes on."""
    subject = incident(restraint(end=None, ongoing=True, **facts))
    return case(subject, as_of=as_of, readings=readings or {})


def case_shut(**facts: Any) -> Case:
    """One seclusion."""
    return case(incident(seclusion(**facts)))


def case_shut_in(**facts: Any) -> Case:
    """One seclusion in a room of which this is recorded."""
    return case(incident(seclusion()), setting=setting(rooms=[room(**facts)]))


def case_locked(*, lock: dict[str, Any] | None = None, **facts: Any) -> Case:
    """One seclusion behind a lock."""
    behind: dict[str, Any] = {"locked": True, "releases": []}
    subject = incident(seclusion(**behind | facts))
    return case(subject, setting=setting(rooms=[room(lockable=True, lock=LOCK | (lock or {}))]))


def case_released(as_of: str = "2026-04-30T12:00", **facts: Any) -> Case:
    """One seclusion behind a lock, in which an emergency arose at five past ten."""
    subject = incident(seclusion(end="10:30", locked=True, releases=[{"onset": at("10:05")} | facts]))
    return case(subject, setting=setting(rooms=[room(lockable=True, lock=LOCK)]), as_of=as_of)


LOCK: dict[str, Any] = {
    "installed": "2025-08-02",
    "fire_marshal_modification": {"at": "2025-08-01"},
    "release_within": 1,
    "tied_to_fire_alarm": True,
    "releases_on_alarm": True,
}


def case_timed_out(**facts: Any) -> Case:
    """One exclusionary time out."""
    return case(incident(time_out(**facts)))


def case_given(**facts: Any) -> Case:
    """One administration of an agent."""
    agent = {
        "kind": "psychopharmacologic_agent",
        "id": "a1",
        "given": at("10:00"),
        "by": ["staff-1"],
        "affects_nervous_system": True,
        "student_consent": True,
        "parent_consent": True,
        "as_emergency": False,
        "integral_to_plan": False,
        "no_plan_developed": False,
        "therapeutic_dose": True,
        "replaces_treatment": False,
        "lawfully_administered": True,
    }
    return case(incident(agent | facts))


def case_recorded(**facts: Any) -> Case:
    """The lawful incident, but for these facts."""
    return case(incident(**facts))


def case_by(**facts: Any) -> Case:
    """A restraint by someone of whom this is recorded."""
    return case(setting=setting(staff=[staff(**facts)]))


def case_of_student(**facts: Any) -> Case:
    """A student of whom this is recorded."""
    return case_recorded(student=STUDENT | facts)


def case_excluded(**facts: Any) -> Case:
    """A restraint recorded as an escort."""
    return case_held(exclusion={"kind": "escort"} | facts)


def case_hurt(**facts: Any) -> Case:
    """An incident in which the student was injured, discovered at once."""
    injury = {"id": "i1", "person": "student", "discovered": at("10:08")}
    return case_recorded(injuries=[injury], **facts)


def case_open_end(as_of: str, **facts: Any) -> Case:
    """A restraint of which it is not recorded when it ended: the same day or the next."""
    return case(incident(restraint(end=None), **facts), as_of=as_of)


FEBRUARY = incident(restraint("2026-02-13T10:00", "2026-02-13T10:08"), day="2026-02-13")
LAST_DAY = incident(restraint("2026-06-12T10:00", "2026-06-12T10:08"), day="2026-06-12", report=None)
BY_THE_END_OF_SCHOOL = Clause("1", "Report by then", report_completed(within=school_day_ends(0)))
STEPS_ALONE = Clause("1", "States steps", report_states(contents=("prior_steps",), decided_by="IX.A"))
PRONE = [{"position": "prone", "immobilizes": True}]
NO_EMPLOYEE = {"employed_by_district": False, "contracted_for_students": False}
BLIND = {"unbreakable": True, "student_sees_out": True, "shows_student": False, "shows_employee": True}

TEN_MINUTES = SPRAGUE.derive(
    id="ten-minutes", replace={"III.H.1.b": ends_within(limit=minutes(10), unless="III.H.2")}
)
"""A district whose limit comes before anyone may decide that it goes on."""

NO_LOCK = SPRAGUE.derive(
    id="no-lock", add=(Clause("IV.none", "No door that can be locked", no_lockable_door()),)
)
