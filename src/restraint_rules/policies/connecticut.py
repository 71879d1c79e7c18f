"""Connecticut: C.G.S. § 10-236b with the regulations §§ 10-76b-5 to 10-76b-11, from 1 July 2015.

The statute in its own order, then the regulations. A version of a clause ends where an act amended it: above
all P.A. 18-51 on 1 July 2018. Many subsection letters past (d) could not be checked; such clauses say so. What
follows a full stop in a citation is our name for a part of a section without a number that could be read.
"""

from datetime import date

from restraint_rules.calendar.units import (
    business_days,
    calendar_days,
    hours,
    minutes,
    month_ends,
    months,
    school_days,
)
from restraint_rules.policies.connecticut_readings import CONNECTICUT_READINGS
from restraint_rules.policies.connecticut_sources import CONNECTICUT_SOURCES
from restraint_rules.policies.connecticut_terms import (
    AT_RISK,
    COMFORT,
    DECIDING_POSITIONS,
    ELIGIBLE,
    EXCLUSIONS,
    EXTENSION_DECIDERS,
    LISTED_ROLES,
    NOT_ELIGIBLE,
    PARENTS,
    PLACES,
    PLANS_BY,
    PPT_ON_TIME_OUT,
    ROUTES,
    STATE_PPT,
    TEAM,
    YOUNGER,
)
from restraint_rules.policies.terms import (
    IMMINENT_INJURY,
    LIMBS_HEAD_OR_CARRIED,
    LIMBS_OR_HEAD,
    RESTRAINT,
    SECLUSION,
    WATCHED_AND_CALMING,
)
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.counts_and_publication import compilations, publication
from restraint_rules.rules.definitions import definitions, exclusions, scope
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.medication import medication
from restraint_rules.rules.meetings import meeting_triggers, rights_notices
from restraint_rules.rules.monitoring import monitoring
from restraint_rules.rules.prohibited_holds import prohibited_holds
from restraint_rules.rules.reports_and_notices import (
    documentation,
    notification_deadlines,
    report_copies,
    state_reporting,
    written_records,
)
from restraint_rules.rules.seclusion_rooms import seclusion_rooms
from restraint_rules.rules.time_out import time_out, time_out_outcomes
from restraint_rules.rules.training_and_teams import crisis_teams, training

__all__ = ["CONNECTICUT"]

FIRST = date(2015, 7, 1)
TEAMS_TRAINED = date(2017, 7, 1)
FIRST_TEAMS = date(2015, 7, 1)
AMENDED = date(2018, 7, 1)
TIME_OUT_POLICIES = date(2019, 1, 1)
BEHAVIOR_MEETINGS = date(2022, 7, 1)
ACT_2017 = "P.A. 17-220"
ACT_2018 = "P.A. 18-51"

# fmt: off
# A clause reads best in one line.
CONNECTICUT = Policy(
    id="connecticut",
    title="Physical Restraint and Seclusion in Public Schools",
    authority="State of Connecticut",
    jurisdiction="US-CT",
    setting="public schools",
    binding="law",
    source="C.G.S. § 10-236b, and Regulations of Connecticut State Agencies §§ 10-76b-5 to 10-76b-11",
    in_force=FIRST,
    revisions=(FIRST, TEAMS_TRAINED, AMENDED),
    references=CONNECTICUT_SOURCES,
    readings=CONNECTICUT_READINGS,
    positions=DECIDING_POSITIONS,
    clauses=(
        # § 10-236b(a). Definitions
        Clause("10-236b(a)(1)", "Life-threatening physical restraint", definitions.life_threatening_restraint()),
        Clause("10-236b(a)(2)", "Psychopharmacologic agent", definitions.psychopharmacologic_agent()),
        Clause("10-236b(a)(3)", "Physical restraint", definitions.physical_restraint(restricting=LIMBS_OR_HEAD, excluding=EXCLUSIONS, mechanical=True), until=AMENDED, note="Carrying or forcibly moving was not named: the state counted an escort into a seclusion as one event."),
        Clause("10-236b(a)(3)", "Physical restraint", definitions.physical_restraint(restricting=LIMBS_HEAD_OR_CARRIED, excluding=EXCLUSIONS, mechanical=True), since=AMENDED, act=ACT_2018, change="Carrying or forcibly moving a student is named.", read_in="current", note="It includes mechanical restraint; the state's complaint findings call that prohibited, which the text does not say."),
        Clause("10-236b(a)(3)(A)", "Excluded: a brief hold to calm", exclusions.exclusion_claimed(kind="calming_hold")),
        Clause("10-236b(a)(3)(B)", "Excluded: the least contact to escort", exclusions.exclusion_claimed(kind="escort")),
        Clause("10-236b(a)(3)(C)", "Excluded: medical devices", exclusions.exclusion_claimed(kind="medical_device")),
        Clause("10-236b(a)(3)(D)", "Excluded: gear against falls", exclusions.exclusion_claimed(kind="fall_protection")),
        Clause("10-236b(a)(3)(E)", "Excluded: devices against self-injury", exclusions.device_exclusion_claimed(), note="The statute attaches the least restrictive means to prescribed devices; the state's form to those in a plan too."),
        Clause("10-236b(a)(3)(F)", "Excluded: an exclusionary time out", judged_in="10-236b(a)(7)", since=AMENDED, act=ACT_2018, read_in="current"),
        Clause("10-236b(a)(4)", "School employee", scope.school_employee(roles=LISTED_ROLES, or_working_in_school=True), verified=False, note="By reference to § 10-221o(b); the roles were read in § 10-221u. Wider than a district's own employees. Since 1 July 2024 a paraprofessional is called paraeducator (P.A. 24-41)."),
        Clause("10-236b(a)(5)", "Seclusion", definitions.seclusion(involuntary=True, by_order="by_reading"), until=AMENDED, note="Confinement alone or with supervision, in a manner that prevents leaving; the regulations leave out what one is physically able to leave."),
        Clause("10-236b(a)(5)", "Seclusion", definitions.seclusion(involuntary=True), since=AMENDED, act=ACT_2018, change="Leaving must be physically prevented.", read_in="current", note="Involuntary, and physically prevented from leaving: districts' regulations drop the first word."),
        Clause("10-236b(a)(6)", "Student", scope.student(routes=ROUTES, if_at_risk=YOUNGER), verified=False, read_in="notice", note="Kindergarten to grade 12; of younger children those from three on who are in special education or being evaluated for it. Students of some state agencies are left out, as it seems: of that no fact is recorded."),
        Clause("10-236b(a)(7)", "Exclusionary time out", definitions.exclusionary_time_out(qualities=WATCHED_AND_CALMING), since=AMENDED, act=ACT_2018, change="Defined for the first time; it is neither a restraint nor a seclusion.", verified=False, read_in="sprague"),
        # § 10-236b(b)-(e). When and how
        Clause("10-236b(b)", "Restraint only in an emergency", conditions_of_use.only_in_emergency(of=RESTRAINT, grounds=IMMINENT_INJURY), read_in="conditions"),
        Clause("10-236b(b)", "Restraint never as discipline", conditions_of_use.never_as_discipline().of(RESTRAINT), read_in="conditions"),
        Clause("10-236b(b)", "Restraint never as convenience", conditions_of_use.never_as_convenience().of(RESTRAINT), read_in="conditions"),
        Clause("10-236b(b)", "Restraint no substitute", conditions_of_use.no_substitute(of=RESTRAINT), read_in="conditions", note="Districts ask more: all less restrictive alternatives are explored first."),
        Clause("10-236b(c)", "No life-threatening restraint", prohibited_holds.no_life_threatening_restraint(), read_in="conditions"),
        Clause("10-236b(c).defences", "Criminal-law defences", not_judged="It preserves defences in court and asks nothing of a school."),
        Clause("10-236b(d)(1)", "Seclusion only in an emergency", conditions_of_use.only_in_emergency_or_by_iep(of=SECLUSION, grounds=IMMINENT_INJURY), until=AMENDED, read_in="conditions", note="Until then the state's department held that an IEP could still plan seclusion; others held that it could not."),
        Clause("10-236b(d)(1)", "Seclusion only in an emergency", conditions_of_use.only_in_emergency(of=SECLUSION, grounds=IMMINENT_INJURY), since=AMENDED, act=ACT_2018, change="An IEP cannot provide for it, whatever was held before.", read_in="conditions"),
        Clause("10-236b(d)(1)", "Seclusion never as discipline", conditions_of_use.never_as_discipline().of(SECLUSION), read_in="conditions"),
        Clause("10-236b(d)(1)", "Seclusion never as convenience", conditions_of_use.never_as_convenience().of(SECLUSION), read_in="conditions"),
        Clause("10-236b(d)(1)", "Seclusion no substitute", conditions_of_use.no_substitute(of=SECLUSION), read_in="conditions"),
        Clause("10-236b(d)(2)(A)", "Seclusion monitored", judged_in="10-236b(m)"),
        Clause("10-236b(d)(2)(B)", "Line of sight beyond the area", seclusion_rooms.line_of_sight(), read_in="conditions", note="A window or another fixture; no exemption for a cleared classroom was seen."),
        Clause("10-236b(d)(3)", "No planned seclusion", conditions_of_use.not_planned(), since=AMENDED, act=ACT_2018, change="Seclusion must not be planned in a behaviour plan, an IEP or a 504 plan.", read_in="conditions", note="Other clauses still ask if a seclusion was under an IEP: the field stays, and a seclusion under an IEP fails here."),
        Clause("10-236b(d)(3)", "No plan names seclusion", rights_notices.not_left_in_plan(), since=AMENDED, act=ACT_2018, read_in="conditions"),
        Clause("10-236b(e)", "Agents: consent or exception", medication.consented_or_excepted(grounds=IMMINENT_INJURY), verified=False, read_in="sprague"),
        Clause("10-236b(e).dose", "Agents: therapeutic dose", medication.judged_as_proper(topic="dose"), verified=False, read_in="sprague"),
        # § 10-236b(f)-(j). Length, meetings, notice, training, records
        Clause("10-236b(f)", "Decision to go on past 15 minutes", duration_limits.continuation_determined(after=minutes(15), by=EXTENSION_DECIDERS), verified=False, read_in="sprague", note="The statute sets no cap; districts word it as one, with this exception. The outcome is the same."),
        Clause("10-236b(f).anew", "New decision every 30 minutes", duration_limits.continuation_redetermined(first_after=minutes(15), every=minutes(30), by=EXTENSION_DECIDERS), verified=False, read_in="sprague"),
        Clause("10-236b(g)(1)", "Four in twenty: team meets", meeting_triggers.team_convened(uses=4, within=school_days(20), of=NOT_ELIGIBLE, asked=TEAM), verified=False, read_in="summary"),
        Clause("10-236b(g)(2)", "Four in twenty: PPT meets", meeting_triggers.team_convened(uses=4, within=school_days(20), of=ELIGIBLE, asked=STATE_PPT), verified=False, read_in="summary", note="A behavioural assessment; districts ask for a functional one."),
        Clause("10-236b(h)", "Attempt to tell the parent at once", notification_deadlines.immediate_attempt(decided_by="10-236b(h)/parent_notified"), verified=False, read_in="summary"),
        Clause("10-236b(h)", "Parent told within 24 hours", notification_deadlines.parent_notified(within=hours(24)), verified=False, read_in="summary"),
        Clause("10-236b(i)", "Trained employees only", conditions_of_use.trained_before(), verified=False, read_in="conditions", note="The text was read, its letter was not: the state's findings cite others."),
        Clause("10-236b(j)(1).record", "Documented in the educational record", written_records.kept_on_file(decided_by="10-76b-11"), read_in="enfield", note="It sets no moment: the regulations do, of a person at risk."),
        Clause("10-236b(j)(1)", "Report states the emergency and earlier steps", documentation.report_states(contents=("emergency", "prior_steps"), decided_by="10-76b-11"), read_in="enfield"),
        Clause("10-236b(j)(1).description", "Report states a detailed description", documentation.report_states(contents=("description",), decided_by="10-76b-11"), read_in="enfield"),
        Clause("10-236b(j)(1).duration", "Report states the duration", documentation.report_states(contents=("duration",), decided_by="10-76b-11"), read_in="enfield"),
        Clause("10-236b(j)(1).effect", "Report states the effect on the plan", documentation.report_states(contents=("plan_effect",), decided_by="10-76b-11"), read_in="enfield"),
        # § 10-236b(k)-(m). Counts, injuries, watching
        Clause("10-236b(k)", "Annual compilation", compilations.compiled_annually(within=month_ends(12), contents=("instances", "nature", "per_iep")), verified=False, read_in="sprague"),
        Clause("10-236b(l)", "Injury reported in 2 business days", state_reporting.injury_reported(within=business_days(2)), should=True, verified=False, read_in="collection", note="The two days are the department's policy, not law: not keeping them is a warning. A complaint finding speaks of 48 hours, which is not the same."),
        Clause("10-236b(l).reported", "Injury reported to the state", state_reporting.injury_told(), verified=False, read_in="collection", note="Serious or not. The parallel § 46a-153(b) sets no time."),
        Clause("10-236b(m)", "Restraint continually monitored", monitoring.continually(), read_in="newington"),
        Clause("10-236b(m)", "Seclusion frequently monitored", monitoring.frequently(), read_in="newington"),
        Clause("10-236b(m)", "Student evaluated for physical distress", monitoring.distress_evaluated(), read_in="newington"),
        Clause("10-236b(m)(1)", "By direct observation", judged_in="10-236b(m)"),
        Clause("10-236b(m)(2)", "By video near enough to aid", judged_in="10-236b(m)"),
        # § 10-236b(n)-(t). Policies, training, teams, publication, time out
        Clause("10-236b(n)", "Monitoring and internal reporting", not_judged="Each board writes these policies for itself; its own text is another policy.", verified=False),
        Clause("10-236b(o).phased", "Training of all school professionals", not_judged="It was phased in over three years; which groups by when could not be read.", until=TEAMS_TRAINED, ended_by=ACT_2017, verified=False, read_in="summary"),
        Clause("10-236b(o)", "Crisis team trained each year", training.team_trained(decided_by="10-236b(p)"), since=TEAMS_TRAINED, act=ACT_2017, change="Crisis teams must be trained; others may be.", verified=False, read_in="sprague"),
        Clause("10-236b(o).overview", "Annual overview", training.overview_given(first=TEAMS_TRAINED), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).prevention", "Prevention plan", training.plan_implemented(plan="prevention_plan", by=PLANS_BY), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).means", "Proper-means plan", training.plan_implemented(plan="proper_means_plan", by=PLANS_BY), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).means.de-escalation", "De-escalation", training.topic_covered(plan="proper_means_plan", topic="de_escalation", decided_by="10-236b(o).means"), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).means.prevention", "Prevention", training.topic_covered(plan="proper_means_plan", topic="prevention", decided_by="10-236b(o).means"), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).means.types", "Types of restraint", training.topic_covered(plan="proper_means_plan", topic="types_of_restraint", decided_by="10-236b(o).means"), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).means.threat", "Life-threatening and other", training.topic_covered(plan="proper_means_plan", topic="life_threatening_and_other", decided_by="10-236b(o).means"), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).means.pain", "Pain compliance", training.topic_covered(plan="proper_means_plan", topic="permissible_and_pain_compliance", decided_by="10-236b(o).means"), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).means.monitoring", "Monitoring", training.topic_covered(plan="proper_means_plan", topic="monitoring", decided_by="10-236b(o).means"), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(o).means.recording", "Recording and reporting", training.topic_covered(plan="proper_means_plan", topic="recording_and_reporting", decided_by="10-236b(o).means"), since=TEAMS_TRAINED, act=ACT_2017, verified=False, read_in="sprague"),
        Clause("10-236b(p)", "Team each school year", crisis_teams.team_identified(first_by=FIRST_TEAMS), verified=False, read_in="summary"),
        Clause("10-236b(p).response", "Team responds", crisis_teams.team_responded(), verified=False, read_in="sprague"),
        Clause("10-236b(p).list", "List of members kept", crisis_teams.list_kept(), verified=False, read_in="sprague"),
        Clause("10-236b(p).recertified", "Crisis team certified again each year", training.members_recertified(within=months(12)), verified=False, read_in="sprague"),
        Clause("10-236b(q)", "Published on web site and in manual", publication.made_available(places=PLACES), verified=False, read_in="sprague"),
        Clause("10-236b(q).updated", "Updated within 60 days", publication.updated_after_revision(within=calendar_days(60)), verified=False, read_in="sprague"),
        Clause("10-236b(q).published", "Updates published", publication.update_made_available(places=PLACES), verified=False, read_in="sprague"),
        Clause("10-236b(r)", "Officers of the law", not_judged="It leaves justified force by officers of the law as it is.", verified=False),
        Clause("10-236b(s)", "Copy within 2 business days", report_copies.copy_sent(within=business_days(2), report_within=school_days(1)), verified=False, read_in="sprague"),
        Clause("10-236b(t)(1)", "Time out never as discipline", time_out.never_as_discipline(), since=TIME_OUT_POLICIES, act=ACT_2018, verified=False, read_in="sprague", note="Boards had until 1 January 2019 to adopt a policy with these elements: it binds from then on."),
        Clause("10-236b(t)(2)", "Employee there or at hand", time_out.accompanied(), since=TIME_OUT_POLICIES, act=ACT_2018, verified=False, read_in="sprague"),
        Clause("10-236b(t)(3)", "Space fit for calming", time_out.space_is_fit(), since=TIME_OUT_POLICIES, act=ACT_2018, verified=False, read_in="sprague"),
        Clause("10-236b(t)(4)", "Ends as soon as possible", time_out.ends_as_soon_as_possible(), since=TIME_OUT_POLICIES, act=ACT_2018, verified=False, read_in="sprague"),
        Clause("10-236b(t)(5)", "Time out unsuccessful: PPT meets", time_out_outcomes.alternatives_sought(of=ELIGIBLE, asked=PPT_ON_TIME_OUT), since=TIME_OUT_POLICIES, act=ACT_2018, verified=False, read_in="sprague"),
        # § 10-236c. Behavior intervention meetings
        Clause("10-236c", "Behavior intervention meeting", not_judged="A teacher may ask for one and the crisis intervention team convenes it; records hold neither the request nor the meeting.", since=BEHAVIOR_MEETINGS, act="P.A. 22-47", change="The crisis intervention team convenes a meeting that a teacher asks for, and names resources.", read_in="behavior-meetings"),
        # Regulations §§ 10-76b-5 to 10-76b-11
        Clause("10-76b-5.person", "Person at risk", scope.person_at_risk(persons=AT_RISK), verified=False, read_in="newington", note="The regulations speak of a person at risk: a child in special education or being evaluated for it. Where that is not recorded it is presumed; what they ask of no other student, the statute may still ask."),
        Clause("10-76b-5", "Seclusion: confined in a room", judged_in="10-236b(a)(5)", verified=False, read_in="regulations-2009"),
        Clause("10-76b-6", "Use", not_judged="Of this section only the title could be read.", read_in="regulations-titles"),
        Clause("10-76b-7", "Excluded: what one can leave", judged_in="10-236b(a)(5)", verified=False, read_in="regulations-2009"),
        Clause("10-76b-7.time-out", "Time out: what one can leave", definitions.exclusionary_time_out(qualities=(), by_order="by_reading"), until=AMENDED, ended_by=ACT_2018, verified=False, read_in="regulations-2009", note="A time out the student is kept from leaving is judged as a seclusion; the act brought a definition of its own."),
        Clause("10-76b-8.use", "Seclusion under an IEP", judged_in="10-236b(d)(1)", until=AMENDED, ended_by=ACT_2018, verified=False, read_in="regulations-2009"),
        Clause("10-76b-8.length", "Only as long as needed", duration_limits.as_short_as_needed().of(SECLUSION).for_students(AT_RISK), verified=False, read_in="sprague", note="The section is on seclusion; districts ask it of a restraint too."),
        Clause("10-76b-8.hour", "Not over an hour unless authorized", not_judged="Of the section only a title could be read; the department holds that the regulations go on where they do not conflict with the statute, and whether an hour does that asks a decision every thirty minutes was not read.", verified=False),
        Clause("10-76b-8(g)", "Trained watchers under an IEP", monitoring.watched_by_trained().for_students(AT_RISK), read_in="newington"),
        Clause("10-76b-8(h)(1)", "Size", seclusion_rooms.judged_as_fit(topic="size", names=("size_appropriate",)).for_students(AT_RISK), verified=False, read_in="sprague"),
        Clause("10-76b-8(h)(2)", "Ceiling", seclusion_rooms.judged_as_fit(topic="ceiling", names=("ceiling_comparable",)).for_students(AT_RISK), verified=False, read_in="sprague"),
        Clause("10-76b-8(h)(3)", "Heating, cooling, air and light", seclusion_rooms.judged_as_fit(topic="comfort", names=COMFORT).for_students(AT_RISK), verified=False, read_in="sprague"),
        Clause("10-76b-8(h)(4)", "No dangerous object", seclusion_rooms.judged_as_fit(topic="danger", names=("free_of_danger",)).for_students(AT_RISK), verified=False, read_in="sprague"),
        Clause("10-76b-8(h)(5)", "Building code", seclusion_rooms.building_code_met().for_students(AT_RISK), read_in="newington"),
        Clause("10-76b-8(h)(5).lock", "Fire marshal before lock", seclusion_rooms.fire_marshal_modified_first().for_students(AT_RISK), read_in="newington"),
        Clause("10-76b-8(h)(5).lock", "Locked: constantly monitored", seclusion_rooms.constantly_monitored().for_students(AT_RISK), read_in="newington", note="Whatever other law says: it goes before 'frequently'."),
        Clause("10-76b-8(h)(5).lock", "Lock opens within 2 minutes", seclusion_rooms.lock_releases_in_time(within=minutes(2)).for_students(AT_RISK), read_in="newington"),
        Clause("10-76b-8(h)(5).lock", "Lock tied to fire alarm", seclusion_rooms.lock_tied_to_alarm().for_students(AT_RISK), read_in="newington"),
        Clause("10-76b-8(h)(6)", "Observation window", seclusion_rooms.observation_window().for_students(AT_RISK), verified=False, read_in="sprague", note="Districts exempt a classroom cleared for the purpose from the unbreakable window; the statute's line of sight stays."),
        Clause("10-76b-9", "Parent told of each use", judged_in="10-236b(h)", verified=False, read_in="sprague"),
        Clause("10-76b-9.method", "How the parent was told", notification_deadlines.method_recorded(decided_by="10-236b(h)/parent_notified").for_students(AT_RISK), verified=False, read_in="sprague", note="Any method will do; the state's form asks for writing."),
        Clause("10-76b-9.copy", "Copy of the report", judged_in="10-236b(s)", verified=False, read_in="sprague"),
        Clause("10-76b-9.initial", "Laws explained at the initial PPT", rights_notices.laws_explained(to=PARENTS, if_of_age="student"), verified=False, read_in="sprague"),
        Clause("10-76b-9.referral", "Plain-language notice at the first PPT", rights_notices.notice_given(when="first_after_referral", to=PARENTS, if_of_age="student"), verified=False, read_in="notice"),
        Clause("10-76b-9.seclusion", "Notice when seclusion enters an IEP", rights_notices.notice_given(when="first_with_seclusion", to=PARENTS, if_of_age="student"), verified=False, read_in="notice", note="Since 1 July 2018 seclusion must not be planned; the duty stands beside that."),
        Clause("10-76b-10", "Training in seven topics first", judged_in="10-236b(i)", verified=False, read_in="bridgeport", note="It binds whoever restrains or secludes, as the state's findings cite it. Which topics a person's training held is not recorded; those of the plan are judged under § 10-236b(o)."),
        Clause("10-76b-11", "Report by the next school day", documentation.report_completed(within=school_days(1)).for_students(AT_RISK), read_in="reports", note="The section asks for completion; putting it into the educational record, judged with it, is asked for in § 10-236b(j)(1). The section still points to §§ 46a-152 and 46a-153, which no longer speak of schools."),
        Clause("10-76b-11.per_iep", "Report states if under an IEP", documentation.report_states(contents=("per_iep",), decided_by="10-76b-11").for_students(AT_RISK), verified=False, read_in="sprague"),
    ),
)
