"""For each message code on reports, notices, advice and data, facts that bring it about, under Sprague."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from builders import CALENDAR, at, incident, notice, report, restraint, seclusion, setting, staff
from cases import Case
from sprague_cases import (
    BY_THE_END_OF_SCHOOL,
    FEBRUARY,
    LAST_DAY,
    NO_EMPLOYEE,
    OUTSIDER,
    STEPS_ALONE,
    case,
    case_by,
    case_held,
    case_hurt,
    case_of_student,
    case_open_end,
    case_recorded,
    case_timed_out,
)

from restraint_rules.policies import SPRAGUE

CASES_OF_PAPERS: Mapping[str, Case] = {
    # Report
    "report.in_time": case_held(),
    "report.late": case_recorded(report=report(at=at("2026-03-09T10:00"))),
    "report.pending": case(incident(report=None), as_of="12:00"),
    "report.not_done": case_recorded(report={"done": False}),
    "report.draft": case_recorded(report=report(final=False)),
    "report.not_recorded": case_recorded(report=None),
    "report.not_final": case_recorded(report=report(final=None)),
    "report.time_open": case_recorded(report=report(at=None, done=True)),
    "report.deadline_open": case_open_end("2026-03-07T12:00", report={"done": False}),
    "report.out_of_order": case_recorded(report=report(at=at("09:00"))),
    "report.file_unknown": case_recorded(report=report(in_educational_file=None)),
    "report.to_be_filed": case(incident(report=report(in_educational_file=False)), as_of="2026-03-06T12:00"),
    "report.not_filed": case_recorded(report=report(in_educational_file=False)),
    "report.not_by_employee": case(
        incident(report=report(by="p2")), setting=setting(staff=[staff(), OUTSIDER])
    ),
    "report.no_emergency": case_recorded(emergency={"grounds": []}),
    "report.contents_follow": case_recorded(report=None),
    "report.not_made": case_recorded(report={"done": False}),
    "report.states": case_held(),
    "report.left_out": case_recorded(
        report=report(emergency=None, prior_steps=None, left_out=["emergency", "prior_steps"])
    ),
    "report.content_unknown": case_recorded(report=report(description=None)),
    "report.no_warning_signs": case(
        incident(emergency={"grounds": ["imminent_injury_to_others"], "warning_signs": False}),
        policy=replace(SPRAGUE, clauses=(*SPRAGUE.clauses, STEPS_ALONE)),
    ),
    "report.no_plan": case_of_student(has_plan=False),
    # Notices
    "notice.in_time": case_held(),
    "notice.late": case_recorded(notices=[notice("2026-03-07T10:00")]),
    "notice.pending": case(incident(notices=[]), as_of="12:00"),
    "notice.not_done": case_recorded(notices=[]),
    "notice.not_recorded": case_recorded(notices=None),
    "notice.not_certain": case_recorded(notices=[notice(outcome=None)]),
    "notice.out_of_order": case_recorded(notices=[notice("09:00")]),
    "notice.deadline_open": case(incident(restraint(start=None), notices=[]), as_of="2026-03-06T05:00"),
    "notice.each_follows": case_held(),
    "notice.immediate": case_recorded(immediate_attempt=None),
    "notice.immediate.attested": case_recorded(notices=[notice("11:00")]),
    "notice.immediate.denied": case_recorded(notices=[notice("11:00")], immediate_attempt=False),
    "notice.immediate.question": case_recorded(notices=[notice("11:00")], immediate_attempt=None),
    "notice.immediate_follows": case_recorded(notices=[], immediate_attempt=None),
    "notice.not_by_employee": case(
        incident(notices=[notice("10:05", by="p2")]), setting=setting(staff=[staff(), OUTSIDER])
    ),
    "notice.not_again": case(
        incident(restraint(), restraint("14:00", "14:10", id="r2"), notices=[notice("10:05")])
    ),
    "notice.details_follow": case_recorded(notices=None),
    "notice.none_recorded": case_recorded(notices=[]),
    "notice.method": case_held(),
    "notice.method_unknown": case_recorded(notices=[notice(method=None)]),
    "notifier.designated": case_held(),
    "notifier.not_designated": case_recorded(notices=[notice(by="staff-2")]),
    "notifier.unknown": case_recorded(notices=[notice(by=None)]),
    "copy.in_time": case_held(),
    "copy.late": case_recorded(report_copy={"at": at("2026-03-10T10:00")}),
    "copy.pending": case(incident(report_copy=None), as_of="12:00"),
    "copy.not_done": case_recorded(report_copy={"done": False}),
    "copy.not_recorded": case_recorded(report_copy=None),
    "copy.time_open": case_recorded(report_copy={"done": True}),
    "copy.deadline_open": case_open_end("2026-03-10T12:00", report_copy={"done": False}),
    "copy.out_of_order": case_recorded(report_copy={"at": at("09:00")}),
    "copy.of_no_report": case_recorded(report={"done": False}),
    "copy.before_report": case_recorded(report_copy={"at": at("13:00")}),
    "copy.finality_unknown": case_recorded(report=None),
    "director.told": case_held(),
    "director.pending": case(incident(director_notice=None), as_of="2026-03-05T12:00"),
    "director.not_recorded": case_recorded(director_notice=None),
    "director.out_of_order": case_recorded(director_notice={"at": at("09:00")}),
    "director.before_later_use": case(
        incident(restraint(), restraint("14:00", "14:10", id="r2"), director_notice={"at": at("11:00")})
    ),
    "director.not_done": case_recorded(director_notice={"done": False}),
    "director.part_not_told": case_recorded(director_notice={"done": True, "told_emergency": False}),
    "director.unknown": case_recorded(director_notice={"done": True}),
    "injury.in_time": case_hurt(state_report={"at": at("2026-03-06T10:00")}),
    "injury.late": case_hurt(state_report={"at": at("2026-03-10T10:00")}),
    "injury.pending": case(case_hurt().subject, as_of="12:00"),
    "injury.not_done": case_hurt(state_report={"done": False}),
    "injury.not_recorded": case_hurt(state_report=None),
    "injury.time_open": case_hurt(state_report={"done": True}),
    "injury.deadline_open": case_recorded(injuries=[{"person": "student"}], state_report={"done": False}),
    "injury.out_of_order": case_hurt(state_report={"at": at("09:00")}),
    "injury.before_later_use": case(
        incident(
            restraint(),
            restraint("14:00", "14:10", id="r2"),
            injuries=[{"id": "i1", "person": "student"}],
            state_report={"at": at("12:00")},
        )
    ),
    "injury.unknown": case_recorded(injuries=None),
    # Advice
    "advice.no_number": case_held(),
    "advice.episode_longer": case(incident(restraint(end="10:10"), seclusion("10:10", "10:20"))),
    "advice.position_not_listed": case_by(role="other"),
    "advice.not_by_employee": case_by(**NO_EMPLOYEE),
    "advice.mechanical": case_held(mechanical=True),
    "advice.copy_before_report": case(FEBRUARY),
    "advice.day_was_over": case(
        incident(restraint("16:00", "16:10"), report=report(at=at("2026-03-06T10:00"))),
        policy=replace(SPRAGUE, clauses=(*SPRAGUE.clauses, BY_THE_END_OF_SCHOOL)),
        calendar=CALENDAR.model_copy(update={"school_day_ends": time(15)}),
    ),
    "advice.no_school_day_left": case(LAST_DAY, as_of="2026-06-12T12:00"),
    "advice.state_law_covers_preschool": case_of_student(enrolled_as="preschool"),
    # Data findings
    "data.duration_disagrees": case_held(duration=20),
    "data.unknown_id": case(incident(restraint(by=["nobody"]))),
    "data.overlap": case(incident(restraint(), seclusion("10:05", "10:12"))),
    "data.day_disagrees": case_recorded(day="2026-03-04"),
    "data.end_before_start": case(incident(restraint(ended="2026-03-04"))),
    "data.locked_yet_free": case_timed_out(locked=True),
    "data.team_disagrees": case_recorded(crisis_team_responded=False, crisis_team_responders=["staff-1"]),
    "data.attempt_denied": case_recorded(notices=[], immediate_attempt=True),
    "data.later_than_as_of": case(as_of="12:00"),
    "data.at_odds": case(incident(restraint(None, "2026-03-07T10:05"))),
    "data.longer_than_a_day": case(incident(restraint("10:00", "2026-03-07T10:05"))),
    "data.maybe_one_use": case(incident(restraint(None, None), restraint(None, None, id="r2"))),
    "data.midnight": case_held(start="00:00"),
    "data.no_length": case_held(end="10:00"),
    "data.outside_incident": case_recorded(started=at("10:01")),
    "data.gap_denied": case_held(monitoring={"mode": "direct", "throughout": True, "longest_gap": 1}),
    "data.other_day": case(incident(restraint(), restraint("2026-03-06T00:02", "2026-03-06T00:05", id="r2"))),
}
