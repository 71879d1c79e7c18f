"""For each message code, facts that bring it about: one small incident or room, judged under Sprague."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from aim_cases import CASES_OF_AIMS
from asked_cases import CASES_OF_WHAT_IS_ASKED
from bill_cases import CASES_OF_THE_BILL
from builders import (
    CALENDAR,
    at,
    determination,
    incident,
    notice,
    report,
    restraint,
    room,
    seclusion,
    setting,
    staff,
    time_out,
)
from calendar_cases import CASES_OF_CALENDARS
from care_cases import CASES_OF_CARE
from cases import Case
from guidance_cases import CASES_OF_GUIDANCE
from school_cases import CASES_OF_SCHOOLS
from state_cases import CASES_OF_THE_STATE
from student_cases import CASES_OF_STUDENTS

from restraint_rules.calendar import minutes, school_day_ends
from restraint_rules.models import SeclusionRoom
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Clause
from restraint_rules.rules.duration.duration_limits import ends_within
from restraint_rules.rules.reports_and_notices.documentation import report_completed, report_states
from restraint_rules.rules.seclusion_rooms.door_locks import no_lockable_door

__all__ = ["CASES", "Case"]

OUTSIDER = staff(id="p2", employed_by_district=False, contracted_for_students=False)

STUDENT = {"id": "student-1", "enrolled_as": "public_k12", "has_plan": True, "seclusion_planned_in": []}


def case(subject: Subject | None = None, **arguments: Any) -> Case:
    """A case; without a subject, the lawful incident."""
    return Case(subject or incident(), arguments)


def held(**facts: Any) -> Case:
    """One restraint."""
    return case(incident(restraint(**facts)))


def being_held(as_of: str, *, readings: Mapping[str, int] | None = None, **facts: Any) -> Case:
    """One restraint that began at ten and still goes on."""
    subject = incident(restraint(end=None, ongoing=True, **facts))
    return case(subject, as_of=as_of, readings=readings or {})


def shut(**facts: Any) -> Case:
    """One seclusion."""
    return case(incident(seclusion(**facts)))


def shut_in(**facts: Any) -> Case:
    """One seclusion in a room of which this is recorded."""
    return case(incident(seclusion()), setting=setting(rooms=[room(**facts)]))


def locked(*, lock: dict[str, Any] | None = None, **facts: Any) -> Case:
    """One seclusion behind a lock."""
    behind: dict[str, Any] = {"locked": True, "releases": []}
    subject = incident(seclusion(**behind | facts))
    return case(subject, setting=setting(rooms=[room(lockable=True, lock=LOCK | (lock or {}))]))


def released(as_of: str = "2026-04-30T12:00", **facts: Any) -> Case:
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


def timed_out(**facts: Any) -> Case:
    """One exclusionary time out."""
    return case(incident(time_out(**facts)))


def given(**facts: Any) -> Case:
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


def recorded(**facts: Any) -> Case:
    """The lawful incident, but for these facts."""
    return case(incident(**facts))


def by(**facts: Any) -> Case:
    """A restraint by someone of whom this is recorded."""
    return case(setting=setting(staff=[staff(**facts)]))


def student(**facts: Any) -> Case:
    """A student of whom this is recorded."""
    return recorded(student=STUDENT | facts)


def excluded(**facts: Any) -> Case:
    """A restraint recorded as an escort."""
    return held(exclusion={"kind": "escort"} | facts)


def hurt(**facts: Any) -> Case:
    """An incident in which the student was injured, discovered at once."""
    injury = {"id": "i1", "person": "student", "discovered": at("10:08")}
    return recorded(injuries=[injury], **facts)


def open_end(as_of: str, **facts: Any) -> Case:
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
"""A district in which no door of a room may be locked."""

CASES_OF_INCIDENTS: Mapping[str, Case] = {
    "no_use": timed_out(),
    "no_restraint": shut(),
    "no_seclusion": held(),
    "no_time_out": held(),
    "no_agent": held(),
    "no_injury": held(),
    "not_by_employee": by(**NO_EMPLOYEE),
    # Definitions
    "definition.nothing_recorded": held(),
    "definition.met": held(),
    "definition.met_though_labelled": timed_out(physically_prevented=True),
    "definition.excluded": excluded(minimum_contact=True),
    "definition.label_stands": held(holds=None),
    "definition.open": shut(physically_prevented=False),
    "definition.quality_lacking": timed_out(to_calm=False),
    "definition.open_as_well": held(physically_prevented=True),
    "definition.open_unlabelled": held(kind=None, holds=None),
    "definition.met_unlabelled": shut(kind=None),
    "definition.may_be": case(
        incident(time_out(physically_prevented=True)), readings={"seclusion_involuntary": "required"}
    ),
    "definition.label_refuted": timed_out(physically_prevented=True),
    "exclusion.not_claimed": held(),
    "exclusion.open": excluded(),
    "exclusion.of_which": held(
        holds=[{"id": "a"}, {"id": "b"}], exclusion={"kind": "escort", "minimum_contact": True}
    ),
    "exclusion.holds": excluded(minimum_contact=True),
    "exclusion.refuted": excluded(minimum_contact=False),
    "life_threatening.open": held(holds=None),
    "life_threatening.met": held(holds=PRONE),
    "life_threatening.not_met": held(),
    "not_known_yet": case(as_of="2026-03-04T12:00"),
    "not_collected": case(setting=setting(not_collected=["report"]), subject=incident(report=None)),
    "scope.outside": student(enrolled_as="other"),
    "scope.employees": held(),
    "scope.not_all_employees": by(**NO_EMPLOYEE),
    "scope.employee_presumed": held(by=None),
    "scope.student": held(),
    "scope.not_student": student(enrolled_as="other"),
    "scope.student_presumed": student(enrolled_as=None),
    # Conditions of use
    "life_threatening.none": held(),
    "life_threatening.used": held(holds=PRONE),
    "life_threatening.unknown": held(holds=None),
    "emergency.shown": held(),
    "emergency.none": recorded(emergency={"grounds": ["property_destruction"]}),
    "emergency.unclear": recorded(emergency={"grounds": ["unclear"]}),
    "emergency.unknown": recorded(emergency=None),
    "planned.no": shut(),
    "planned.yes": shut(per_iep=True),
    "planned.unknown": shut(per_iep=None),
    "training.all": held(),
    "training.lacking": by(credentials=[]),
    "training.unknown": by(credentials=None),
    "training.denied": held(by=None, trained=False),
    "training.contradicted": held(trained=False),
    "training.who": held(by=None),
    "discipline.no": held(),
    "discipline.yes": held(as_discipline=True),
    "discipline.unknown": held(as_discipline=None),
    "convenience.no": held(),
    "convenience.yes": held(as_convenience=True),
    "convenience.unknown": held(as_convenience=None),
    "alternatives.attested": held(),
    "alternatives.denied": recorded(all_alternatives_explored=False),
    "alternatives.question": recorded(all_alternatives_explored=None),
    # Duration
    "as_needed.running": being_held("10:05"),
    "as_needed.attested": held(),
    "as_needed.denied": held(only_as_long_as_needed=False),
    "as_needed.question": held(only_as_long_as_needed=None),
    "length.within": held(),
    "length.beyond": held(end="10:20"),
    "length.too_long": case(incident(restraint(end="10:12", determinations=[])), policy=TEN_MINUTES),
    "length.unknown": held(end=None),
    "determination.not_needed": held(),
    "determination.made": held(end="10:20", determinations=[determination("10:14")]),
    "determination.pending": being_held("10:05"),
    "determination.none": held(end="10:20"),
    "determination.not_valid": held(end="10:20", determinations=[determination("10:14", necessary=False)]),
    "determination.unknown": held(end="10:20", determinations=None),
    "redetermination.not_due": held(),
    "redetermination.pending": being_held("10:20", determinations=[determination("10:14")]),
    "redetermination.made": held(
        end="11:00", determinations=[determination("10:14"), determination("10:44")]
    ),
    "redetermination.none": held(end="11:00", determinations=[determination("10:14")]),
    "redetermination.none_at_all": held(start=None, end=None, duration=70),
    "redetermination.too_few": held(start=None, end=None, duration=80, determinations=[determination(None)]),
    "redetermination.unknown": held(end="11:00", determinations=None),
    # Monitoring
    "monitoring.continual.yes": held(),
    "monitoring.continual.no": held(monitoring={"mode": "none"}),
    "monitoring.continual.unknown": held(monitoring=None),
    "monitoring.frequent.yes": shut(),
    "monitoring.frequent.no": shut(monitoring={"mode": "none"}),
    "monitoring.frequent.unknown": shut(monitoring=None),
    "monitoring.frequent.question": shut(monitoring={"mode": "direct"}),
    "distress.recorded": held(),
    "distress.out_of_order": held(distress_evaluations=[{"at": at("09:50"), "recorded": True}]),
    "distress.none": held(distress_evaluations=[]),
    "distress.not_by_employee": case(
        incident(restraint(distress_evaluations=[{"by": "visitor", "recorded": True}])),
        setting=setting(staff=[staff(), staff(id="visitor", **NO_EMPLOYEE)]),
    ),
    "distress.not_recorded": held(distress_evaluations=[{"at": at("10:04"), "recorded": False}]),
    "distress.too_rare": case(readings={"distress_interval": 5}),
    "distress.unrecorded": held(distress_evaluations=[{"at": at("10:04")}]),
    "distress.unknown": held(distress_evaluations=None),
    "distress.in_time": being_held("10:04", readings={"distress_interval": 5}),
    "distress.running": being_held("10:04", distress_evaluations=[]),
    # Rooms
    "room.unrecorded": case(incident(seclusion()), setting=setting(rooms=[])),
    "room.size.attested": shut(),
    "room.size.denied": shut_in(size_appropriate=False),
    "room.size.question": shut_in(size_appropriate=None),
    "room.ceiling.attested": shut(),
    "room.ceiling.denied": shut_in(ceiling_comparable=False),
    "room.ceiling.question": shut_in(ceiling_comparable=None),
    "room.comfort.attested": shut(),
    "room.comfort.denied": shut_in(lighting_comparable=False),
    "room.comfort.question": shut_in(lighting_comparable=None),
    "room.danger.attested": shut(),
    "room.danger.denied": shut_in(free_of_danger=False),
    "room.danger.question": shut_in(free_of_danger=None),
    "room.building_code.yes": shut(),
    "room.building_code.no": shut_in(meets_building_code=False),
    "room.building_code.unknown": shut_in(meets_building_code=None),
    "room.no_lock.yes": case(
        incident(seclusion()), setting=setting(rooms=[room(lockable=False)]), policy=NO_LOCK
    ),
    "room.no_lock.no": case(incident(seclusion(locked=True)), policy=NO_LOCK),
    "room.no_lock.unknown": case(
        incident(seclusion()), setting=setting(rooms=[room(lockable=None)]), policy=NO_LOCK
    ),
    "lock.unknown": shut(locked=None),
    "lock.nothing_locked": shut(),
    "lock.no_seclusion": case(SeclusionRoom.model_validate(room())),
    "lock.modification.yes": locked(),
    "lock.modification.no": locked(lock={"fire_marshal_modification": {"done": False}}),
    "lock.modification.unknown": locked(lock={"fire_marshal_modification": None}),
    "lock.monitored.yes": locked(),
    "lock.monitored.no": locked(monitoring={"mode": "none"}),
    "lock.monitored.unknown": locked(monitoring=None),
    "lock.release.yes": locked(),
    "lock.release.no": locked(lock={"release_within": 3}),
    "lock.release.unknown": locked(releases=None),
    "lock.release.pending": released(as_of="10:06"),
    "lock.release.slow": released(released=at("10:06"), as_soon_as_possible=False),
    "lock.release.question": released(released=at("10:06")),
    "lock.alarm.yes": locked(),
    "lock.alarm.no": locked(lock={"releases_on_alarm": False}),
    "lock.alarm.unknown": locked(lock={"releases_on_alarm": None}),
    "window.yes": shut(),
    "window.no": shut_in(window=BLIND),
    "window.unknown": shut_in(window=None),
    # Agents
    "agent.allowed": given(),
    "agent.not_allowed": given(parent_consent=False),
    "agent.unknown": given(parent_consent=None),
    "agent.dose.attested": given(),
    "agent.dose.denied": given(therapeutic_dose=False),
    "agent.dose.question": given(therapeutic_dose=None),
    "agent.law.attested": given(),
    "agent.law.denied": given(lawfully_administered=False),
    "agent.law.question": given(lawfully_administered=None),
    # Time out
    "accompanied.yes": timed_out(),
    "accompanied.no": timed_out(attended="neither"),
    "accompanied.unknown": timed_out(attended=None),
    "space.attested": timed_out(),
    "space.denied": timed_out(space_safe=False),
    "space.question": timed_out(space_safe=None),
    "time_out.running": case(incident(time_out(end=None, ongoing=True)), as_of="10:05"),
    "time_out_end.attested": timed_out(),
    "time_out_end.denied": timed_out(ended_as_soon_as_possible=False),
    "time_out_end.question": timed_out(ended_as_soon_as_possible=None),
    # Crisis team
    "crisis_team.responded": held(),
    "crisis_team.absent": recorded(crisis_team_responded=False),
    "crisis_team.unknown": recorded(crisis_team_responded=None),
    # Report
    "report.in_time": held(),
    "report.late": recorded(report=report(at=at("2026-03-09T10:00"))),
    "report.pending": case(incident(report=None), as_of="12:00"),
    "report.not_done": recorded(report={"done": False}),
    "report.draft": recorded(report=report(final=False)),
    "report.not_recorded": recorded(report=None),
    "report.not_final": recorded(report=report(final=None)),
    "report.time_open": recorded(report=report(at=None, done=True)),
    "report.deadline_open": open_end("2026-03-07T12:00", report={"done": False}),
    "report.out_of_order": recorded(report=report(at=at("09:00"))),
    "report.file_unknown": recorded(report=report(in_educational_file=None)),
    "report.to_be_filed": case(incident(report=report(in_educational_file=False)), as_of="2026-03-06T12:00"),
    "report.not_filed": recorded(report=report(in_educational_file=False)),
    "report.not_by_employee": case(
        incident(report=report(by="p2")), setting=setting(staff=[staff(), OUTSIDER])
    ),
    "report.no_emergency": recorded(emergency={"grounds": []}),
    "report.contents_follow": recorded(report=None),
    "report.not_made": recorded(report={"done": False}),
    "report.states": held(),
    "report.left_out": recorded(
        report=report(emergency=None, prior_steps=None, left_out=["emergency", "prior_steps"])
    ),
    "report.content_unknown": recorded(report=report(description=None)),
    "report.no_warning_signs": case(
        incident(emergency={"grounds": ["imminent_injury_to_others"], "warning_signs": False}),
        policy=replace(SPRAGUE, clauses=(*SPRAGUE.clauses, STEPS_ALONE)),
    ),
    "report.no_plan": student(has_plan=False),
    # Notices
    "notice.in_time": held(),
    "notice.late": recorded(notices=[notice("2026-03-07T10:00")]),
    "notice.pending": case(incident(notices=[]), as_of="12:00"),
    "notice.not_done": recorded(notices=[]),
    "notice.not_recorded": recorded(notices=None),
    "notice.not_certain": recorded(notices=[notice(outcome=None)]),
    "notice.out_of_order": recorded(notices=[notice("09:00")]),
    "notice.deadline_open": case(incident(restraint(start=None), notices=[]), as_of="2026-03-06T05:00"),
    "notice.each_follows": held(),
    "notice.immediate": recorded(immediate_attempt=None),
    "notice.immediate.attested": recorded(notices=[notice("11:00")]),
    "notice.immediate.denied": recorded(notices=[notice("11:00")], immediate_attempt=False),
    "notice.immediate.question": recorded(notices=[notice("11:00")], immediate_attempt=None),
    "notice.immediate_follows": recorded(notices=[], immediate_attempt=None),
    "notice.not_by_employee": case(
        incident(notices=[notice("10:05", by="p2")]), setting=setting(staff=[staff(), OUTSIDER])
    ),
    "notice.not_again": case(
        incident(restraint(), restraint("14:00", "14:10", id="r2"), notices=[notice("10:05")])
    ),
    "notice.details_follow": recorded(notices=None),
    "notice.none_recorded": recorded(notices=[]),
    "notice.method": held(),
    "notice.method_unknown": recorded(notices=[notice(method=None)]),
    "notifier.designated": held(),
    "notifier.not_designated": recorded(notices=[notice(by="staff-2")]),
    "notifier.unknown": recorded(notices=[notice(by=None)]),
    "copy.in_time": held(),
    "copy.late": recorded(report_copy={"at": at("2026-03-10T10:00")}),
    "copy.pending": case(incident(report_copy=None), as_of="12:00"),
    "copy.not_done": recorded(report_copy={"done": False}),
    "copy.not_recorded": recorded(report_copy=None),
    "copy.time_open": recorded(report_copy={"done": True}),
    "copy.deadline_open": open_end("2026-03-10T12:00", report_copy={"done": False}),
    "copy.out_of_order": recorded(report_copy={"at": at("09:00")}),
    "copy.of_no_report": recorded(report={"done": False}),
    "copy.before_report": recorded(report_copy={"at": at("13:00")}),
    "copy.finality_unknown": recorded(report=None),
    "director.told": held(),
    "director.pending": case(incident(director_notice=None), as_of="2026-03-05T12:00"),
    "director.not_recorded": recorded(director_notice=None),
    "director.out_of_order": recorded(director_notice={"at": at("09:00")}),
    "director.before_later_use": case(
        incident(restraint(), restraint("14:00", "14:10", id="r2"), director_notice={"at": at("11:00")})
    ),
    "director.not_done": recorded(director_notice={"done": False}),
    "director.part_not_told": recorded(director_notice={"done": True, "told_emergency": False}),
    "director.unknown": recorded(director_notice={"done": True}),
    "injury.in_time": hurt(state_report={"at": at("2026-03-06T10:00")}),
    "injury.late": hurt(state_report={"at": at("2026-03-10T10:00")}),
    "injury.pending": case(hurt().subject, as_of="12:00"),
    "injury.not_done": hurt(state_report={"done": False}),
    "injury.not_recorded": hurt(state_report=None),
    "injury.time_open": hurt(state_report={"done": True}),
    "injury.deadline_open": recorded(injuries=[{"person": "student"}], state_report={"done": False}),
    "injury.out_of_order": hurt(state_report={"at": at("09:00")}),
    "injury.before_later_use": case(
        incident(
            restraint(),
            restraint("14:00", "14:10", id="r2"),
            injuries=[{"id": "i1", "person": "student"}],
            state_report={"at": at("12:00")},
        )
    ),
    "injury.unknown": recorded(injuries=None),
    # Advice
    "advice.no_number": held(),
    "advice.episode_longer": case(incident(restraint(end="10:10"), seclusion("10:10", "10:20"))),
    "advice.position_not_listed": by(role="other"),
    "advice.not_by_employee": by(**NO_EMPLOYEE),
    "advice.mechanical": held(mechanical=True),
    "advice.copy_before_report": case(FEBRUARY),
    "advice.day_was_over": case(
        incident(restraint("16:00", "16:10"), report=report(at=at("2026-03-06T10:00"))),
        policy=replace(SPRAGUE, clauses=(*SPRAGUE.clauses, BY_THE_END_OF_SCHOOL)),
        calendar=CALENDAR.model_copy(update={"school_day_ends": time(15)}),
    ),
    "advice.no_school_day_left": case(LAST_DAY, as_of="2026-06-12T12:00"),
    "advice.state_law_covers_preschool": student(enrolled_as="preschool"),
    # Data findings
    "data.duration_disagrees": held(duration=20),
    "data.unknown_id": case(incident(restraint(by=["nobody"]))),
    "data.overlap": case(incident(restraint(), seclusion("10:05", "10:12"))),
    "data.day_disagrees": recorded(day="2026-03-04"),
    "data.end_before_start": case(incident(restraint(ended="2026-03-04"))),
    "data.locked_yet_free": timed_out(locked=True),
    "data.team_disagrees": recorded(crisis_team_responded=False, crisis_team_responders=["staff-1"]),
    "data.attempt_denied": recorded(notices=[], immediate_attempt=True),
    "data.later_than_as_of": case(as_of="12:00"),
    "data.at_odds": case(incident(restraint(None, "2026-03-07T10:05"))),
    "data.longer_than_a_day": case(incident(restraint("10:00", "2026-03-07T10:05"))),
    "data.maybe_one_use": case(incident(restraint(None, None), restraint(None, None, id="r2"))),
    "data.midnight": held(start="00:00"),
    "data.no_length": held(end="10:00"),
    "data.outside_incident": recorded(started=at("10:01")),
    "data.gap_denied": held(monitoring={"mode": "direct", "throughout": True, "longest_gap": 1}),
    "data.other_day": case(incident(restraint(), restraint("2026-03-06T00:02", "2026-03-06T00:05", id="r2"))),
}

CASES: Mapping[str, Case] = {
    **CASES_OF_INCIDENTS,
    **CASES_OF_STUDENTS,
    **CASES_OF_SCHOOLS,
    **CASES_OF_THE_STATE,
    **CASES_OF_GUIDANCE,
    **CASES_OF_THE_BILL,
    **CASES_OF_CALENDARS,
    **CASES_OF_CARE,
    **CASES_OF_WHAT_IS_ASKED,
    **CASES_OF_AIMS,
}
