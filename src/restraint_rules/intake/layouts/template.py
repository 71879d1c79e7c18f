"""A layout of ours, for districts that keep a spreadsheet: one row a period of restraint, seclusion or time out."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, get_args

from restraint_rules.intake.choices import Given, OnDay
from restraint_rules.intake.clocks import Clock, Day, Moment
from restraint_rules.intake.layout import Column, Layout, Source
from restraint_rules.intake.lengths import Length
from restraint_rules.intake.readers import Ident, ListOf, Text, codes, flag, sets, ticked
from restraint_rules.models.acts import NoticeMethod
from restraint_rules.models.emergencies import Ground
from restraint_rules.models.interventions import Position
from restraint_rules.models.people import DeciderRole, PlanKind

__all__ = ["TEMPLATE"]

USE = "interventions[]"
TOLD = "notices[parent]"


def words(choices: object) -> Mapping[str, object]:
    """A table of a field's own words."""
    return {word: word for word in get_args(choices)}


def act(name: str, fact: str, what: str) -> tuple[Column, Column]:
    """Two columns of an act: whether it was done, and when."""
    return (
        Column(
            name, f"{fact}.done", flag(), about=f"whether {what}; no: known not done; blank: not recorded"
        ),
        Column(f"{name}_at", f"{fact}.at", Moment(), about="when: a date, or a date and time"),
    )


def decision(nth: str) -> tuple[Column, ...]:
    """The columns of one decision on going on."""
    fact = f"{USE}.determinations[{nth}]"
    return (
        Column(
            f"decision_{nth}_at", f"{fact}.at", Clock(), "clock", about="time of day of the decision to go on"
        ),
        Column(
            f"decision_{nth}_necessary", f"{fact}.necessary", flag(), about="whether it found that necessary"
        ),
        Column(f"decision_{nth}_by", f"{fact}.by", Ident(), about="who decided, by id"),
        Column(f"decision_{nth}_role", f"{fact}.role", codes(words(DeciderRole)), about="as what"),
        Column(f"decision_{nth}_trained", f"{fact}.trained", flag(), about="whether trained"),
    )


Watching = Literal["direct", "video", "none"]
Attended = Literal["with_student", "immediately_available", "neither"]
Outcome = Literal["reached", "message_left", "sent", "not_reached"]
Route = Literal["public_k12", "contract_facility", "resc", "approved_private", "preschool", "other"]
Kind = Literal["physical_restraint", "seclusion", "exclusionary_time_out"]

TEMPLATE = Layout(
    id="template",
    title="Template for a spreadsheet",
    row="one period of restraint, seclusion or time out; rows of one incident repeat what is the same for all",
    sources=(Source("This library", "https://restraint-rules.invalid/template", date(2026, 11, 26)),),
    version="1",
    about=(
        "Leave blank what nobody recorded: blank is neither no nor zero. Ids must name nobody. Times of day belong "
        "to the column day; an end past midnight is written with its date in ended_on."
    ),
    incident=("incident_id",),
    columns=(
        Column("incident_id", "id", Ident(), about="the same in all rows of one incident"),
        Column("student_id", "student.id", Ident(), about="an id that names nobody"),
        Column("school_id", "school", Ident(), about="the school"),
        Column("day", "day", Day(), about="the day it began: 2026-03-05 or 3/5/2026"),
        Column("place", "place", Text(), about="where it happened"),
        Column("incident_started", "started", Moment(), about="the whole event: a date, or a date and time"),
        Column("incident_ended", "ended", Moment(), about="likewise: when it was over"),
        Column("use_id", f"{USE}.id", Ident(), about="an id of the period, if you have one"),
        Column("kind", f"{USE}.kind", codes(words(Kind)), about="what it is recorded as"),
        Column("started", f"{USE}.started", Clock(), "clock", about="time of day: 10:05 AM or 10:05"),
        Column("ended", f"{USE}.ended", Clock(), "clock", about="time of day"),
        Column("ended_on", f"{USE}.ended", Day(), "date", about="its day, if it is another"),
        Column("minutes", f"{USE}.duration", Length(), about="the length the form states"),
        Column("staff_ids", f"{USE}.by[]", ListOf(Ident()), about="who carried it out"),
        Column("staff_trained", f"{USE}.trained", flag(), about="whether all of them were trained by then"),
        Column("room_id", f"{USE}.room", Ident(), about="the room, of a seclusion or time out"),
        Column("position", f"{USE}.holds[hold].position", codes(words(Position)), about="of a restraint"),
        Column("immobilized", f"{USE}.holds[hold].immobilizes", flag(), about="arms, legs or head"),
        Column("carried", f"{USE}.holds[hold].carries", flag(), about="carried or forcibly moved"),
        Column(
            "air_flow_restricted", f"{USE}.holds[hold].restricts_air_flow", flag(), about="by whatever means"
        ),
        Column("device_used", f"{USE}.mechanical", flag(), about="whether a device restrained"),
        Column("could_not_leave", f"{USE}.physically_prevented", flag(), about="a held door suffices"),
        Column("locked", f"{USE}.locked", flag(), about="whether a door was locked or secured"),
        Column("in_room", f"{USE}.in_room", flag(), about="whether in a room"),
        Column("alone", f"{USE}.alone", flag(), about="whether alone there"),
        Column("involuntary", f"{USE}.involuntary", flag(), about="whether against the student's will"),
        Column("to_calm", f"{USE}.to_calm", flag(), about="whether to calm or de-escalate"),
        Column("per_iep", f"{USE}.per_iep", flag(), about="whether under an IEP"),
        Column(
            "permitted_to_leave",
            f"{USE}.permitted_to_leave",
            flag(),
            about="and not led to believe otherwise",
        ),
        Column(
            "time_out_attended", f"{USE}.attended", codes(words(Attended)), about="where the employee was"
        ),
        Column(
            "could_talk", f"{USE}.verbal_contact", flag(), about="of a time out: with each other, throughout"
        ),
        Column(
            "by_officers", f"{USE}.by_law_enforcement", flag(), about="whether officers of the law restrained"
        ),
        Column("as_coercion", f"{USE}.as_coercion", flag(), about="whether used to coerce"),
        Column("as_retaliation", f"{USE}.as_retaliation", flag(), about="whether used to retaliate"),
        Column("as_discipline", f"{USE}.as_discipline", flag(), about="whether used as discipline"),
        Column("as_convenience", f"{USE}.as_convenience", flag(), about="whether used as a convenience"),
        Column(
            "no_longer_than_needed",
            f"{USE}.only_as_long_as_needed",
            flag(),
            about="a judgement: whether it ended once the student was composed",
        ),
        Column(
            "watched", f"{USE}.monitoring.mode", codes(words(Watching)), about="how the student was watched"
        ),
        Column("watched_throughout", f"{USE}.monitoring.throughout", flag(), about="whether the whole time"),
        Column(
            "longest_gap",
            f"{USE}.monitoring.longest_gap",
            Length(),
            about="without watching; 0: there was none",
        ),
        Column("watcher_ids", f"{USE}.monitoring.by[]", ListOf(Ident()), about="who watched"),
        Column(
            "watcher_within_reach",
            f"{USE}.monitoring.within_reach",
            flag(),
            about="by video: whether near enough to give aid",
        ),
        Column(
            "distress_checked",
            read=ticked({}, {f"{USE}.distress_evaluations": Given.NONE}),
            about="no: nobody looked for physical distress",
        ),
        Column(
            "distress_checked_at",
            f"{USE}.distress_evaluations[first].at",
            Clock(),
            "clock",
            about="time of day of a look for physical distress",
        ),
        Column(
            "distress_entered",
            f"{USE}.distress_evaluations[first].recorded",
            flag(),
            about="whether it is in the educational record",
        ),
        Column(
            "anybody_decided",
            read=ticked({}, {f"{USE}.determinations": Given.NONE}),
            about="no: nobody decided that it go on",
        ),
        *decision("first"),
        *decision("second"),
        Column(
            "grounds",
            "emergency.grounds[]",
            ListOf(codes(words(Ground))),
            about="several apart by semicolons",
        ),
        Column("grounds_in_part", "emergency.grounds_in_part", flag(), about="yes: there may be others"),
        Column("warning_signs", "emergency.warning_signs", flag(), about="whether there were signs before"),
        Column(
            "alternatives_explored",
            "all_alternatives_explored",
            flag(),
            about="a judgement: whether all less restrictive alternatives were explored first",
        ),
        Column(
            "injured",
            read=sets(
                {
                    "none": {"injuries": Given.NONE},
                    "student": {"injuries[student].person": "student"},
                    "employee": {"injuries[employee].person": "employee"},
                    "student and employee": {
                        "injuries[student].person": "student",
                        "injuries[employee].person": "employee",
                    },
                    "other": {"injuries[other].person": "other"},
                }
            ),
            about="who was injured",
        ),
        Column("injury_discovered_at", "injuries[student].discovered", Moment(), about="the student's"),
        Column(
            "injury_severity",
            "injuries[student].severity",
            codes({"serious": "serious", "nonserious": "nonserious"}),
            about="the student's",
        ),
        *act("medical_care", "injuries[student].medical_care", "medical care was given to the student"),
        Column("crisis_team_responded", "crisis_team_responded", flag(), about="whether its members came"),
        *act("report_written", "report", "the incident report was completed"),
        Column("report_final", "report.final", flag(), about="whether it was finalized"),
        Column(
            "report_in_file", "report.in_educational_file", flag(), about="whether in the educational file"
        ),
        Column("report_emergency", "report.emergency", Text(), about="its words, or that there are some"),
        Column("report_prior_steps", "report.prior_steps", Text(), about="likewise: steps taken before"),
        Column("report_description", "report.description", Text(), about="likewise: the description"),
        Column("report_by", "report.by", Ident(), about="who prepared and completed it, by id"),
        Column("report_decision_attached", "report.decision_attached", flag(), about="the decision to go on"),
        Column(
            "report_per_iep",
            "report.per_iep",
            flag(),
            about="whether it says that a seclusion was under an IEP",
        ),
        Column("report_minutes", "report.duration", Length(), about="the duration it states"),
        Column("report_plan_effect", "report.plan_effect", Text(), about="likewise: the effect on the plan"),
        Column("report_names_injury", "report.names_injury", flag(), about="whether it names the injury"),
        Column(
            "parent_told",
            read=ticked({f"{TOLD}.done": True}, {"notices": Given.NONE}),
            about="no: nobody tried",
        ),
        Column("parent_told_at", f"{TOLD}.at", Moment(), about="a date, or a date and time"),
        Column("parent_told_how", f"{TOLD}.method", codes(words(NoticeMethod)), about="the method"),
        Column("parent_told_outcome", f"{TOLD}.outcome", codes(words(Outcome)), about="what came of it"),
        Column("parent_told_by", f"{TOLD}.by", Ident(), about="who did"),
        Column("parent_got_it_at", f"{TOLD}.reached.at", Moment(), about="of what was sent: when it came"),
        Column("attempt_at_once", "immediate_attempt", flag(), about="a judgement: whether tried at once"),
        *act("copy_sent", "report_copy", "the parent was sent a copy of the report"),
        *act("administrator_told", "administrator_told", "an administrator was told by word of mouth"),
        *act("director_told", "director_notice", "the Director of Special Education was told"),
        Column("director_told_emergency", "director_notice.told_emergency", flag(), about="of the emergency"),
        Column("director_told_per_iep", "director_notice.told_per_iep", flag(), about="if under an IEP"),
        Column("director_told_injury", "director_notice.told_injury", flag(), about="of the injury"),
        *act("state_told", "state_report", "the injury was reported to the state"),
        Column(
            "has_plan",
            "student.has_plan",
            flag(),
            about="whether the student has a support or education plan",
        ),
        Column("enrolled_as", "student.enrolled_as", codes(words(Route)), about="by which route"),
        Column(
            "seclusion_planned_in",
            "student.seclusion_planned_in[]",
            ListOf(codes(words(PlanKind))),
            about="plans that name seclusion",
        ),
        Column(
            "restraint_planned_in",
            "student.restraint_planned_in[]",
            ListOf(codes(words(PlanKind))),
            about="plans that name restraint",
        ),
        Column(
            "eligibility",
            read=sets(
                {
                    name: {"record.eligibility[]": OnDay(name)}
                    for name in ("eligible", "being_evaluated", "not_eligible")
                }
            ),
            about="for special education, on that day",
        ),
    ),
)
