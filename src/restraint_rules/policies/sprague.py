"""Sprague School District (Baltic, Connecticut): restraint, seclusion and exclusionary time out.

The administrative regulation as revised on 12 December 2018, paragraph by paragraph in its own order.
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
from restraint_rules.policies.connecticut_readings import READINGS
from restraint_rules.policies.connecticut_sources import SPRAGUE_TEXT
from restraint_rules.policies.connecticut_terms import (
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
    PPT,
    PPT_ON_TIME_OUT,
    ROUTES,
    TEAM,
)
from restraint_rules.policies.terms import (
    EITHER_USE,
    IMMINENT_INJURY,
    LIMBS_HEAD_OR_CARRIED,
    WATCHED_AND_CALMING,
)
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.counts_and_publication import compilations, monthly_reviews, publication
from restraint_rules.rules.definitions import definitions, exclusions, scope
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.medication import medication
from restraint_rules.rules.meetings import meeting_triggers, rights_notices
from restraint_rules.rules.monitoring import monitoring
from restraint_rules.rules.prohibited_holds import prohibited_holds
from restraint_rules.rules.reports_and_notices import (
    director_notices,
    documentation,
    notification_deadlines,
    report_copies,
    state_reporting,
)
from restraint_rules.rules.seclusion_rooms import seclusion_rooms
from restraint_rules.rules.time_out import time_out, time_out_outcomes
from restraint_rules.rules.training_and_teams import crisis_teams, training

__all__ = ["SPRAGUE"]

REVISED = date(2018, 12, 12)

# fmt: off
# A clause reads best in one line.
SPRAGUE = Policy(
    id="sprague",
    title="Physical Restraint and Seclusion of Students and Use of Exclusionary Time Out",
    authority="Sprague School District",
    jurisdiction="US-CT",
    setting="public school district",
    binding="district",
    source="Sprague School District, Baltic, Connecticut: administrative regulations, revised 12 December 2018",
    parent="connecticut",
    in_force=REVISED,
    revisions=(REVISED,),
    references=(SPRAGUE_TEXT,),
    readings=READINGS,
    positions=DECIDING_POSITIONS,
    clauses=(
        Clause("Preamble", "Mandate, consequences, safe setting", not_judged="The superintendent's mandate and what may follow a violation ask nothing of a record, and § 10-220 keeps its own duties."),
        # I. Definitions
        Clause("I.A", "Exclusionary time out", definitions.exclusionary_time_out(qualities=WATCHED_AND_CALMING)),
        Clause("I.B", "Life-threatening physical restraint", definitions.life_threatening_restraint()),
        Clause("I.B.1", "Restricting the flow of air", judged_in="I.B"),
        Clause("I.B.2", "Immobilizing while prone", judged_in="I.B"),
        Clause("I.C", "Psychopharmacologic agent", definitions.psychopharmacologic_agent()),
        Clause("I.D", "Physical restraint", definitions.physical_restraint(restricting=LIMBS_HEAD_OR_CARRIED, excluding=EXCLUSIONS, mechanical=True)),
        Clause("I.D.1", "Excluded: a brief hold to calm", exclusions.exclusion_claimed(kind="calming_hold")),
        Clause("I.D.2", "Excluded: the least contact to escort", exclusions.exclusion_claimed(kind="escort")),
        Clause("I.D.3", "Excluded: medical devices", exclusions.exclusion_claimed(kind="medical_device")),
        Clause("I.D.4", "Excluded: gear against falls", exclusions.exclusion_claimed(kind="fall_protection")),
        Clause("I.D.5", "Excluded: devices against self-injury", exclusions.device_exclusion_claimed()),
        Clause("I.D.5.i", "In a treatment plan or IEP", judged_in="I.D.5"),
        Clause("I.D.5.ii", "Prescribed and least restrictive", judged_in="I.D.5"),
        Clause("I.D.6", "Excluded: an exclusionary time out", judged_in="I.A"),
        Clause("I.E", "School employee", scope.school_employee(roles=LISTED_ROLES, or_working_in_school=False)),
        Clause("I.E.1", "Employed in a listed role", judged_in="I.E"),
        Clause("I.E.2", "Under contract", judged_in="I.E"),
        Clause("I.F", "Seclusion", definitions.seclusion(involuntary=False)),
        Clause("I.F.i", "Excluded: an exclusionary time out", judged_in="I.F"),
        Clause("I.F.ii", "Excluded: confinement one can leave", judged_in="I.F"),
        Clause("I.G", "Student", scope.student(routes=ROUTES, if_at_risk=frozenset())),
        Clause("I.G.1", "In a public school, K-12", judged_in="I.G"),
        Clause("I.G.2", "In a facility under contract", judged_in="I.G"),
        Clause("I.G.3", "In a program of a regional service center", judged_in="I.G"),
        Clause("I.G.4", "In an approved private program", judged_in="I.G"),
        # II. Life-threatening physical restraint
        Clause("II.A", "No life-threatening restraint", prohibited_holds.no_life_threatening_restraint()),
        Clause("II.B", "Criminal-law defences", not_judged="It preserves defences in court and asks nothing of a school."),
        # III. Physical restraint and seclusion
        Clause("III.A", "Only in an emergency", conditions_of_use.only_in_emergency(of=EITHER_USE, grounds=IMMINENT_INJURY)),
        Clause("III.B", "No planned seclusion", conditions_of_use.not_planned()),
        Clause("III.B", "No plan names seclusion", rights_notices.not_left_in_plan()),
        Clause("III.C", "Trained employees only", conditions_of_use.trained_before()),
        Clause("III.D", "Never as discipline", conditions_of_use.never_as_discipline().of(EITHER_USE)),
        Clause("III.D", "Never as convenience", conditions_of_use.never_as_convenience().of(EITHER_USE)),
        Clause("III.E", "Less restrictive alternatives first", conditions_of_use.less_restrictive_explored()),
        Clause("III.F", "State regulations", incorporates="connecticut"),
        Clause("III.G", "Monitoring", judged_in="III.G.1"),
        Clause("III.G.1", "Restraint continually monitored", monitoring.continually()),
        Clause("III.G.1.a", "By direct observation", judged_in="III.G.1"),
        Clause("III.G.1.b", "By video near enough to aid", judged_in="III.G.1"),
        Clause("III.G.2", "Seclusion frequently monitored", monitoring.frequently()),
        Clause("III.G.2.a", "By direct observation", judged_in="III.G.2"),
        Clause("III.G.2.b", "By video near enough to aid", judged_in="III.G.2"),
        Clause("III.H", "Length", judged_in="III.H.1.a"),
        Clause("III.H.1", "Any period", judged_in="III.H.1.a"),
        Clause("III.H.1.a", "Only as long as needed", duration_limits.as_short_as_needed().of(EITHER_USE)),
        Clause("III.H.1.b", "Not over 15 minutes", duration_limits.ends_within(limit=minutes(15), unless="III.H.2")),
        Clause("III.H.2", "Decision to go on past 15 minutes", duration_limits.continuation_determined(after=minutes(15), by=EXTENSION_DECIDERS), note="Without a recorded capacity the position decides where these words name it: administrator; nurse, physician; psychologist, social worker."),
        Clause("III.H.2.a", "By an administrator or designee", judged_in="III.H.2"),
        Clause("III.H.2.b", "By school health or mental-health staff", judged_in="III.H.2"),
        Clause("III.H.2.c", "By a board certified behavior analyst", judged_in="III.H.2"),
        Clause("III.H.3", "New decision every 30 minutes", duration_limits.continuation_redetermined(first_after=minutes(15), every=minutes(30), by=EXTENSION_DECIDERS)),
        Clause("III.I", "Student evaluated for physical distress", monitoring.distress_evaluated()),
        # IV. Seclusion rooms
        Clause("IV.A", "Size", seclusion_rooms.judged_as_fit(topic="size", names=("size_appropriate",))),
        Clause("IV.B", "Ceiling", seclusion_rooms.judged_as_fit(topic="ceiling", names=("ceiling_comparable",))),
        Clause("IV.C", "Heating, cooling, air and light", seclusion_rooms.judged_as_fit(topic="comfort", names=COMFORT)),
        Clause("IV.D", "No dangerous object", seclusion_rooms.judged_as_fit(topic="danger", names=("free_of_danger",))),
        Clause("IV.E", "Building code", seclusion_rooms.building_code_met()),
        Clause("IV.lock", "Fire marshal before lock", seclusion_rooms.fire_marshal_modified_first()),
        Clause("IV.lock", "Locked: constantly monitored", seclusion_rooms.constantly_monitored()),
        Clause("IV.lock", "Lock opens within 2 minutes", seclusion_rooms.lock_releases_in_time(within=minutes(2))),
        Clause("IV.lock", "Lock tied to fire alarm", seclusion_rooms.lock_tied_to_alarm()),
        Clause("IV.lock.1", "Emergency: medical", judged_in="IV.lock"),
        Clause("IV.lock.2", "Emergency: fire", judged_in="IV.lock"),
        Clause("IV.lock.3", "Emergency: lockdown", judged_in="IV.lock"),
        Clause("IV.lock.4", "Emergency: other critical", judged_in="IV.lock"),
        Clause("IV.F", "Observation window", seclusion_rooms.observation_window()),
        # V. Psychopharmacologic agents
        Clause("V.A", "Agent given with consent, or an exception", medication.consented_or_excepted(grounds=IMMINENT_INJURY)),
        Clause("V.A.1", "Except in an emergency", judged_in="V.A"),
        Clause("V.A.2", "Except by plan or initial orders", judged_in="V.A"),
        Clause("V.B", "Therapeutic dose, no substitute", medication.judged_as_proper(topic="dose")),
        Clause("V.C", "By law and medication policy", medication.judged_as_proper(topic="law")),
        # VI. Exclusionary time out
        Clause("VI.A", "Time out never as discipline", time_out.never_as_discipline()),
        Clause("VI.B", "Employee there or at hand", time_out.accompanied()),
        Clause("VI.C", "Space fit for calming", time_out.space_is_fit()),
        Clause("VI.D", "Ends as soon as possible", time_out.ends_as_soon_as_possible()),
        Clause("VI.E", "Length may vary", not_judged="It permits and asks nothing: the length may vary."),
        # VII. Required meetings
        Clause("VII.A", "Students not eligible for special education", judged_in="VII.A.1"),
        Clause("VII.A.1", "Four in twenty: team meets", meeting_triggers.team_convened(uses=4, within=school_days(20), of=NOT_ELIGIBLE, asked=TEAM)),
        Clause("VII.A.1.a", "Behavioural assessment", judged_in="VII.A.1"),
        Clause("VII.A.1.b", "Behaviour intervention plan", judged_in="VII.A.1"),
        Clause("VII.A.1.c", "Referral considered", judged_in="VII.A.1"),
        Clause("VII.A.2", "PPT referral unaffected", not_judged="It leaves other duties as they are."),
        Clause("VII.B", "Students eligible or being evaluated", judged_in="VII.B.1"),
        Clause("VII.B.1", "Four in twenty: PPT meets", meeting_triggers.team_convened(uses=4, within=school_days(20), of=ELIGIBLE, asked=PPT)),
        Clause("VII.B.1.a", "Functional behavioural assessment", judged_in="VII.B.1"),
        Clause("VII.B.1.b", "Plan and IEP made or changed", judged_in="VII.B.1"),
        Clause("VII.B.1.c", "IEP reviewed as appropriate", judged_in="VII.B.1"),
        Clause("VII.B.2", "Time out unsuccessful: PPT meets", time_out_outcomes.alternatives_sought(of=ELIGIBLE, asked=PPT_ON_TIME_OUT)),
        Clause("VII.C", "Someone responsible for the counts", monthly_reviews.reviewers_determined()),
        Clause("VII.C", "Counts reviewed monthly", monthly_reviews.counts_reviewed(within=month_ends(1))),
        # VIII. Crisis intervention team
        Clause("VIII.A", "Team each school year", crisis_teams.team_identified(first_by=None), note="That the principal acts in coordination with other administrators is not judged: no record says so."),
        Clause("VIII.B", "Team responds", crisis_teams.team_responded()),
        Clause("VIII.C", "List of members kept", crisis_teams.list_kept()),
        # IX. Documentation and communication
        Clause("IX.A", "Report by the next school day", documentation.report_completed(within=school_days(1)), note="Which form it stands on is not recorded: what is handed over is taken to be on the district's."),
        Clause("IX.A.1", "Report states the emergency and earlier steps", documentation.report_states(contents=("emergency", "prior_steps"), decided_by="IX.A")),
        Clause("IX.A.2", "Report states a detailed description", documentation.report_states(contents=("description",), decided_by="IX.A")),
        Clause("IX.A.3", "Report states the duration", documentation.report_states(contents=("duration",), decided_by="IX.A")),
        Clause("IX.A.4", "Report states the effect on the plan", documentation.report_states(contents=("plan_effect",), decided_by="IX.A")),
        Clause("IX.A.5", "Report states if under an IEP", documentation.report_states(contents=("per_iep",), decided_by="IX.A")),
        Clause("IX.B", "Parent told of each incident", notification_deadlines.each_incident_notified(decided_by="IX.B.1/parent_notified")),
        Clause("IX.B.1", "Attempt to tell the parent at once", notification_deadlines.immediate_attempt(decided_by="IX.B.1/parent_notified")),
        Clause("IX.B.1", "Parent told within 24 hours", notification_deadlines.parent_notified(within=hours(24))),
        Clause("IX.B.2", "How the parent was told", notification_deadlines.method_recorded(decided_by="IX.B.1/parent_notified")),
        Clause("IX.B.3", "Copy within 2 business days", report_copies.copy_sent(within=business_days(2), report_within=school_days(1))),
        Clause("IX.B.4", "Person who tells the parent is designated", notification_deadlines.notifier_designated(decided_by="IX.B.1/parent_notified")),
        Clause("IX.C", "Laws explained at the initial PPT", rights_notices.laws_explained(to=PARENTS, if_of_age="student"), note="Who tells them, the director or a designee, is not judged: anybody may be designated."),
        Clause("IX.C.1", "Plain-language notice at the first PPT", rights_notices.notice_given(when="first_after_referral", to=PARENTS, if_of_age="student"), note="Who gives it, the director or a designee, is not judged: anybody may be designated."),
        Clause("IX.C.2", "Notice when seclusion enters an IEP", rights_notices.notice_given(when="first_with_seclusion", to=PARENTS, if_of_age="student")),
        Clause("IX.D", "Director told", judged_in="IX.D.1"),
        Clause("IX.D.1", "Director told of each use", director_notices.director_told(of="use")),
        Clause("IX.D.2", "Director told of the emergency", director_notices.director_told(of="emergency")),
        Clause("IX.D.3", "Director told if under an IEP", director_notices.director_told(of="per_iep")),
        Clause("IX.D.4", "Director told of injury to the student", director_notices.director_told(of="injury")),
        # X. Responsibilities of the director
        Clause("X.A", "Annual compilation", compilations.compiled_annually(within=month_ends(12), contents=("instances", "nature", "per_iep"))),
        Clause("X.B", "Injury reported in 2 business days", state_reporting.injury_reported(within=business_days(2))),
        # XI. Professional development
        Clause("XI.A", "Crisis team trained each year", training.team_trained(decided_by="VIII.A")),
        Clause("XI.A.1", "Annual overview", training.overview_given(first=date(2017, 7, 1))),
        Clause("XI.A.2", "Prevention plan", training.plan_implemented(plan="prevention_plan", by=PLANS_BY)),
        Clause("XI.A.3", "Proper-means plan", training.plan_implemented(plan="proper_means_plan", by=PLANS_BY)),
        Clause("XI.A.3.a", "De-escalation", training.topic_covered(plan="proper_means_plan", topic="de_escalation", decided_by="XI.A.3")),
        Clause("XI.A.3.b", "Prevention strategies", training.topic_covered(plan="proper_means_plan", topic="prevention", decided_by="XI.A.3")),
        Clause("XI.A.3.c", "Types of restraint", training.topic_covered(plan="proper_means_plan", topic="types_of_restraint", decided_by="XI.A.3")),
        Clause("XI.A.3.d", "Life-threatening and other restraint", training.topic_covered(plan="proper_means_plan", topic="life_threatening_and_other", decided_by="XI.A.3")),
        Clause("XI.A.3.e", "Permissible restraint and pain compliance", training.topic_covered(plan="proper_means_plan", topic="permissible_and_pain_compliance", decided_by="XI.A.3")),
        Clause("XI.A.3.f", "Monitoring", training.topic_covered(plan="proper_means_plan", topic="monitoring", decided_by="XI.A.3")),
        Clause("XI.A.3.g", "Recording and reporting", training.topic_covered(plan="proper_means_plan", topic="recording_and_reporting", decided_by="XI.A.3")),
        Clause("XI.B", "Crisis team certified again each year", training.members_recertified(within=months(12))),
        # XII. Review and revision
        Clause("XII.A", "Published on web site and in manual", publication.made_available(places=PLACES)),
        Clause("XII.B", "Updated within 60 days", publication.updated_after_revision(within=calendar_days(60))),
        Clause("XII.B", "Updates published", publication.update_made_available(places=PLACES)),
    ),
)
