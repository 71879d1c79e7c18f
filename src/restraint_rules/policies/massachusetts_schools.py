"""Massachusetts: 603 CMR 46.00, prevention of physical restraint in schools; three texts since 2001.

The text from 2016 on is judged as far as it could be read, the text of 17 August 2026 too; of the text before
2016 three duties are known. What could not be read stands here as unread. What follows a full stop in a
citation is our name; ``.2001`` marks the numbers of the text before 2016.
"""

from datetime import date

from restraint_rules.calendar.units import hours, minutes, month_ends, school_days
from restraint_rules.policies.massachusetts_schools_terms import (
    ANY_MOVEMENT,
    ASSAULT,
    BY_WORD_OF_MOUTH,
    COMFORT,
    FLOOR,
    MASSACHUSETTS_READINGS,
    MASSACHUSETTS_SOURCES,
    NOT_RESTRAINT,
    PRONE,
    SELF_HARM,
    STUDENT_OR_STAFF,
)
from restraint_rules.policies.terms import RESTRAINT, SECLUSION, WATCHED_AND_CALMING
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.rules.conditions_of_use import (
    assault_or_harm,
    conditions_of_use,
    conduct,
    exceptional_cases,
    planned_use,
    prohibited_uses,
    serious_harm,
)
from restraint_rules.rules.counts_and_publication import monthly_reviews
from restraint_rules.rules.definitions import definitions, exclusions
from restraint_rules.rules.duration import approvals
from restraint_rules.rules.medication import medication_restraint
from restraint_rules.rules.reports_and_notices import (
    department_reports,
    documentation,
    notification_efforts,
    written_notices,
)
from restraint_rules.rules.seclusion_rooms import seclusion_rooms
from restraint_rules.rules.time_out import company, time_out, time_out_rooms

__all__ = ["MASSACHUSETTS_SCHOOLS"]

FIRST = date(2001, 4, 2)
ADOPTED = date(2016, 1, 1)
AMENDED = date(2026, 8, 17)
ACT_2014 = "603 CMR 46.00 as adopted on 16 December 2014"
ACT_2025 = "603 CMR 46.00 as amended in June 2025"
AS_BEFORE = "Not read: taken to say what it said before."

# fmt: off
# A clause reads best in one line.
MASSACHUSETTS_SCHOOLS = Policy(
    id="massachusetts-schools",
    title="Prevention of Physical Restraint and Requirements If Used",
    authority="Massachusetts Department of Elementary and Secondary Education",
    jurisdiction="US-MA",
    setting="publicly funded schools",
    binding="law",
    source="603 CMR 46.00, as far as read",
    in_force=FIRST,
    revisions=(FIRST, ADOPTED, AMENDED),
    references=MASSACHUSETTS_SOURCES,
    readings=MASSACHUSETTS_READINGS,
    clauses=(
        # The text before 2016, as far as it is known
        Clause("46.2001", "The text before 2016, but for what follows", not_judged="Unread: of this text little more is known than what follows.", verified=False, read_in="unread", until=ADOPTED, ended_by=ACT_2014),
        Clause("46.05(4).2001", "Extended restraint: over 20 minutes", judged_in="46.06(5).2001", verified=False, read_in="mariana", until=ADOPTED, ended_by=ACT_2014),
        Clause("46.05(5).2001", "Breathing never prevented", prohibited_uses.no_restriction_of_breathing(), verified=False, read_in="mariana", until=ADOPTED, ended_by=ACT_2014),
        Clause("46.05(5).2001", "Never kept from speaking", conduct.speech_free().of(RESTRAINT), verified=False, read_in="mariana", until=ADOPTED, ended_by=ACT_2014),
        Clause("46.05(5).2001", "Skin and respiration watched", conduct.physical_signs_watched(), verified=False, read_in="mariana", until=ADOPTED, ended_by=ACT_2014),
        Clause("46.06(5).2001", "Long or harmful: reported within 5 school days", department_reports.long_or_harmful_reported(within=school_days(5), longer_than=minutes(20), persons=STUDENT_OR_STAFF).of(RESTRAINT), read_in="form-2001", note="Over 20 minutes, or a serious injury that asks for emergency medical intervention.", until=ADOPTED, ended_by=ACT_2014),
        # 46.01. Scope, purpose, construction
        Clause("46.01.scope", "Publicly funded schools and programs", not_judged="Who asks supposes that the school is one; programs of other departments of the state are not.", since=ADOPTED, act=ACT_2014),
        Clause("46.01.purpose", "Last resort, with extreme caution", judged_in="46.03(1)(c)", since=ADOPTED, act=ACT_2014),
        Clause("46.01.construction", "Reasonable force, other protections", not_judged="It leaves other law as it is and asks nothing of a school.", since=ADOPTED, act=ACT_2014),
        # 46.02. Definitions
        Clause("46.02.consent", "Consent: informed, written, revocable", judged_in="46.03(1)(b)5", note="Admission must not depend on consent to restraint: of that no record is kept.", since=ADOPTED, act=ACT_2014),
        Clause("46.02.mechanical", "Mechanical restraint", judged_in="46.03(1)(a)", since=ADOPTED, act=ACT_2014),
        Clause("46.02.mechanical.medical", "Excluded: medical immobilization", exclusions.exclusion_claimed(kind="medical_device"), note="Orthopedic devices too.", since=ADOPTED, act=ACT_2014),
        Clause("46.02.mechanical.vehicle", "Excluded: restraints in vehicles", exclusions.exclusion_claimed(kind="vehicle_restraint"), since=ADOPTED, act=ACT_2014),
        Clause("46.02.mechanical.positioning", "Excluded: devices for positioning", exclusions.exclusion_claimed(kind="fall_protection"), note="Prescribed, and used by trained staff: of gear against falls no record says that.", since=ADOPTED, act=ACT_2014),
        Clause("46.02.mechanical.protective", "Excluded: protective devices", exclusions.device_exclusion_claimed(), note="Prescribed, and used by trained staff.", since=ADOPTED, act=ACT_2014),
        Clause("46.02.medication", "Medication restraint", definitions.psychopharmacologic_agent(), verified=False, read_in="districts", note="Medication to control behaviour for a time; what is none is judged under 46.03(1)(a).", since=ADOPTED, act=ACT_2014),
        Clause("46.02.escort", "Excluded: an escort without force", exclusions.exclusion_claimed(kind="escort"), verified=False, read_in="districts", since=ADOPTED, act=ACT_2014),
        Clause("46.02.restraint", "Physical restraint", definitions.physical_restraint(restricting=ANY_MOVEMENT, excluding=NOT_RESTRAINT, mechanical=True), verified=False, read_in="districts", note="Contact that prevents or significantly restricts movement. A device is judged as restraint too, besides the clause that forbids it.", since=ADOPTED, act=ACT_2014),
        Clause("46.02.restraint.brief", "Excluded: brief contact", exclusions.exclusion_claimed(kind="calming_hold"), verified=False, read_in="districts", note="To promote safety, guide, redirect attention or comfort.", since=ADOPTED, act=ACT_2014),
        Clause("46.02.prone", "Prone restraint", judged_in="46.03(1)(b)1", verified=False, read_in="unread", note="Face down, with pressure to keep the student so, as it seems: a hold recorded as prone is one.", since=ADOPTED, act=ACT_2014),
        Clause("46.02.school-day", "School working day", not_judged="Unread: the calendar's school days are counted.", verified=False, read_in="unread", since=ADOPTED, act=ACT_2014),
        Clause("46.02.seclusion", "Seclusion", definitions.seclusion(involuntary=True, alone=True, unsupported=True), verified=False, read_in="questions", note="By the Department's own questions; the sentence itself was not read.", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.02.seclusion", "Seclusion", definitions.seclusion(involuntary=False, by_order="always"), since=AMENDED, act=ACT_2025, change="Whether an adult is there no longer matters, nor whether leaving is physically prevented: not being permitted to leave suffices.", verified=False, read_in="proposal", note="As proposed; the final wording was not read."),
        Clause("46.02.time-out", "Time-out", definitions.exclusionary_time_out(qualities=WATCHED_AND_CALMING, whatever_is_no_seclusion=True), read_in="advisory", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.02.time-out", "Time-out", definitions.exclusionary_time_out(qualities=WATCHED_AND_CALMING, by_order="always"), since=AMENDED, act=ACT_2025, change="In an unlocked setting from which the student is permitted to leave.", verified=False, read_in="proposal"),
        Clause("46.02.time-out.staff", "Staff with the student or at hand", company.with_or_at_hand(), read_in="advisory", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.02.time-out.staff", "Staff with the student or at hand", company.with_or_at_hand(), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.02.time-out.space", "Clean, safe, sanitary, fit to calm", time_out.space_is_fit(), read_in="advisory", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.02.time-out.space", "Clean, safe, sanitary, fit to calm", time_out.space_is_fit(), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.02.time-out.ends", "Ends when the student is calm", time_out.ends_as_soon_as_possible(), read_in="advisory", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.02.time-out.ends", "Ends when the student is calm", time_out.ends_as_soon_as_possible(), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.02.others", "Principal, Department, Commissioner, programs", not_judged="They name offices and places.", since=ADOPTED, act=ACT_2014),
        # 46.03. What is prohibited, and when restraint may be used
        Clause("46.03(1)(a)", "No mechanical restraint", prohibited_uses.no_mechanical_restraint(), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(a)", "No mechanical restraint", prohibited_uses.no_mechanical_restraint(), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(a)", "No medication restraint", medication_restraint.no_medication_restraint(), read_in="prohibitions", note="None is what a physician prescribed and the parent authorized for school.", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(a)", "No medication restraint", medication_restraint.no_medication_restraint(), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(a)", "No seclusion", prohibited_uses.no_seclusion(), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014, ended_by=ACT_2025, note="From 17 August 2026 on it stands under 46.07(2)."),
        Clause("46.03(1)(b)1", "Prone: history of serious injuries", exceptional_cases.position_case_made(positions=PRONE, item="history"), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(b)1", "Prone: history of serious injuries", exceptional_cases.position_case_made(positions=PRONE, item="history"), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(b)2", "Prone: all other restraints failed", exceptional_cases.position_case_made(positions=PRONE, item="others_failed"), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(b)2", "Prone: all other restraints failed", exceptional_cases.position_case_made(positions=PRONE, item="others_failed"), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(b)3", "Prone: no medical contraindication", exceptional_cases.position_case_made(positions=PRONE, item="not_contraindicated"), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(b)3", "Prone: no medical contraindication", exceptional_cases.position_case_made(positions=PRONE, item="not_contraindicated"), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(b)4", "Prone: justified by a professional", exceptional_cases.position_case_made(positions=PRONE, item="justified"), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(b)4", "Prone: justified by a professional", exceptional_cases.position_case_made(positions=PRONE, item="justified"), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(b)5", "Prone: consent", exceptional_cases.position_case_made(positions=PRONE, item="consented"), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(b)5", "Prone: consent", exceptional_cases.position_case_made(positions=PRONE, item="consented"), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(b)5.approval", "Prone: the principal's approval", exceptional_cases.position_case_made(positions=PRONE, item="approved"), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(b)5.approval", "Prone: the principal's approval", exceptional_cases.position_case_made(positions=PRONE, item="approved"), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(b)6", "Prone: documented in advance", exceptional_cases.position_case_made(positions=PRONE, item="documented"), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(b)6", "Prone: documented in advance", exceptional_cases.position_case_made(positions=PRONE, item="documented"), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(c)", "Only against assault or serious harm", assault_or_harm.only_against_assault_or_harm(of=RESTRAINT, assault=ASSAULT, grounds=SELF_HARM), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014, note="Imminent injury to others is taken for a threat of assault."),
        Clause("46.03(1)(c)", "Only against assault or serious harm", assault_or_harm.only_against_assault_or_harm(of=RESTRAINT, assault=ASSAULT, grounds=SELF_HARM), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(c)", "Less intrusive means ineffective", serious_harm.alternatives_ineffective(of=RESTRAINT), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(1)(c)", "Less intrusive means ineffective", serious_harm.alternatives_ineffective(of=RESTRAINT), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(1)(d)", "Administered as 46.05 says", judged_in="46.05(1)", read_in="prohibitions", since=ADOPTED, act=ACT_2014),
        Clause("46.03(2)(a)", "Never as discipline or punishment", conditions_of_use.never_as_discipline().of(RESTRAINT), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.03(2)(a)", "Never as discipline or punishment", conditions_of_use.never_as_discipline().of(RESTRAINT), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(2)(b)", "Never where medically contraindicated", prohibited_uses.never_contraindicated(), read_in="prohibitions", since=ADOPTED, until=AMENDED, act=ACT_2014, note="The list of conditions could not be read."),
        Clause("46.03(2)(b)", "Never where medically contraindicated", prohibited_uses.never_contraindicated(), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.03(2)(c)", "Not for property, disruption, refusal, threats", judged_in="46.03(1)(c)", verified=False, read_in="districts", note="Verbal threats too, but for a threat of assault.", since=ADOPTED, act=ACT_2014),
        Clause("46.03(2)(d)", "No standard response", planned_use.not_a_planned_intervention(named=RESTRAINT).of(RESTRAINT), verified=False, read_in="districts", note="No plan may make it one: a plan that names restraint as an intervention is taken to do so.", since=ADOPTED, act=ACT_2014),
        Clause("46.03(3)", "Reports of crimes and of abuse", not_judged="It leaves other duties to report as they are, as it seems.", verified=False, read_in="unread", since=ADOPTED, act=ACT_2014),
        # 46.04. Policies and training
        Clause("46.04(1)", "Written policy, reviewed each year", not_judged="The records hold neither a policy nor its reviews.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(a)", "Policy: Prevention, crisis planning, de-escalation", not_judged="The records hold nothing of what a school's policy says.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(b)", "Policy: Engaging parents", not_judged="The records hold nothing of what a school's policy says.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(c)", "Policy: Alternatives, and restraint in emergencies", not_judged="The records hold nothing of what a school's policy says.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(d)", "Policy: What is prohibited", not_judged="The records hold nothing of what a school's policy says.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(e)", "Policy: Training, reporting, follow-up", not_judged="The records hold nothing of what a school's policy says.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(f)", "Policy: Complaints", not_judged="The records hold nothing of what a school's policy says.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(g)", "Policy: Periodic review of data", not_judged="The records hold nothing of what a school's policy says.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(h)", "Policy: Reports under 46.06", not_judged="The records hold nothing of what a school's policy says.", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(i)", "Policy: telling parents", judged_in="46.06(3)", read_in="code", since=ADOPTED, act=ACT_2014),
        Clause("46.04(1)(j)", "Time-out over 30 minutes: principal approves", approvals.time_out_approved_past(limit=minutes(30)), verified=False, read_in="comments", note="The thirty minutes stand in a comment on the proposal.", since=ADOPTED, act=ACT_2014),
        Clause("46.04(2)", "All staff trained in the first month", not_judged="Unread; of new staff within a month of employment, as it seems. Who acted must be trained: 46.05(1).", verified=False, read_in="unread", since=ADOPTED, act=ACT_2014),
        Clause("46.04(3)", "Some staff trained in depth", not_judged="Unread but for this; the Department recommends sixteen hours, as it seems.", verified=False, read_in="unread", since=ADOPTED, act=ACT_2014),
        Clause("46.04(4)", "What training in depth covers", not_judged="Unread: of this paragraph nothing is known.", verified=False, read_in="unread", since=ADOPTED, act=ACT_2014),
        # 46.05. How restraint is administered
        Clause("46.05(1)", "Only by trained staff", conditions_of_use.trained_before(), read_in="department", since=ADOPTED, until=AMENDED, act=ACT_2014, note="Seclusion is forbidden besides; whoever carried one out is asked too."),
        Clause("46.05(1)", "Only by trained staff", conditions_of_use.trained_before(), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.05(1)", "Seen by an adult who takes no part", conduct.witnessed().of(RESTRAINT), read_in="department", since=ADOPTED, until=AMENDED, act=ACT_2014, note="Whenever possible."),
        Clause("46.05(1)", "Seen by an adult who takes no part", conduct.witnessed().of(RESTRAINT), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.05(2)", "Only the force needed", conduct.least_force().of(RESTRAINT), read_in="code", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.05(2)", "Only the force needed", conduct.least_force().of(RESTRAINT), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.05(3)", "The safest method", conduct.safest_method().of(RESTRAINT), read_in="code", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.05(3)", "The safest method", conduct.safest_method().of(RESTRAINT), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.05(3)", "On the floor: only trained in depth", conduct.floor_only_by_trained(positions=FLOOR), read_in="code", since=ADOPTED, until=AMENDED, act=ACT_2014, note="A permitted prone restraint too."),
        Clause("46.05(3)", "On the floor: only trained in depth", conduct.floor_only_by_trained(positions=FLOOR), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.05(3)", "On the floor: judged required", conduct.floor_judged_needed(positions=FLOOR), read_in="code", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.05(3)", "On the floor: judged required", conduct.floor_judged_needed(positions=FLOOR), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.05(4)", "Ends when the danger does", serious_harm.ended_when_danger_passed().of(RESTRAINT), read_in="code", since=ADOPTED, until=AMENDED, act=ACT_2014),
        Clause("46.05(4)", "Ends when the danger does", serious_harm.ended_when_danger_passed().of(RESTRAINT), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.05(4)", "Ends at distress", conduct.released_at_distress().of(RESTRAINT), read_in="code", since=ADOPTED, until=AMENDED, act=ACT_2014, note="At the sign that the student cannot breathe, or severe distress."),
        Clause("46.05(4)", "Ends at distress", conduct.released_at_distress().of(RESTRAINT), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.05(5)(a)", "Breathing never prevented", prohibited_uses.no_restriction_of_breathing(), read_in="unread", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.05(5)(a)", "Never kept from speaking", conduct.speech_free().of(RESTRAINT), read_in="unread", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.05(5)(a)", "Skin and respiration watched", conduct.physical_signs_watched(), read_in="districts", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.05(5)(b)", "At distress: medical assistance", conduct.help_sought_at_distress().of(RESTRAINT), read_in="districts", note="That the student is released at once is judged under 46.05(4).", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.05(5)(c)", "Over 20 minutes: principal approves", approvals.approved_past(limit=minutes(20)).of(RESTRAINT), read_in="districts", note="On continued agitation that justifies it. One district adds a designee in the principal's absence.", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.05(5)(d)", "Known limits reviewed", conduct.limits_reviewed().of(RESTRAINT), read_in="districts", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.05(5)(e)", "Follow-up after release", not_judged="Unread: with the student, staff and student witnesses, as it seems.", read_in="unread", verified=False, since=ADOPTED, act=ACT_2014),
        # 46.06. Reports
        Clause("46.06(1)", "All restraints reported; principal told", not_judged="Unread: as soon as possible, as it seems.", read_in="unread", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.06(2)", "Written report by the next school day", documentation.report_completed(within=school_days(1)).of(RESTRAINT), verified=False, since=ADOPTED, until=AMENDED, act=ACT_2014, read_in="unread"),
        Clause("46.06(2)", "Written report by the next school day", documentation.report_completed(within=school_days(1)), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change="Of seclusion too."),
        Clause("46.06(3)", "Effort to tell the parent in 24 hours", notification_efforts.effort_to_tell_parent(within=hours(24), methods=BY_WORD_OF_MOUTH).of(RESTRAINT), read_in="code", since=ADOPTED, until=AMENDED, act=ACT_2014, note="Counted from the placement. An effort suffices."),
        Clause("46.06(3)", "Effort to tell the parent in 24 hours", notification_efforts.effort_to_tell_parent(within=hours(24), methods=BY_WORD_OF_MOUTH), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.06(3).written", "Parent told in writing in 3 school days", written_notices.parent_told_in_writing(within=school_days(3), giving_report=False).of(RESTRAINT), read_in="code", since=ADOPTED, until=AMENDED, act=ACT_2014, note="By e-mail, or by mail, of which the half was not read."),
        Clause("46.06(3).written", "Parent told in writing in 3 school days", written_notices.parent_told_in_writing(within=school_days(3), giving_report=False), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change=AS_BEFORE),
        Clause("46.06(4)", "What the report says", not_judged="Unread: its list of contents is known from no account.", read_in="unread", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.06(5)", "Weekly review of individual students", not_judged="That there is one was read in 46.04(1)(g), its words were not; the records hold no weekly review.", read_in="unread", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.06(6)", "Monthly review of the school's data", monthly_reviews.counts_reviewed(within=month_ends(1)), read_in="review-form", note="By the end of the next month: no number was read.", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.06(7)", "Injury: Department within 3 school days", department_reports.injury_to_anyone_reported(within=school_days(3), persons=STUDENT_OR_STAFF).of(RESTRAINT), verified=False, since=ADOPTED, until=AMENDED, act=ACT_2014, read_in="vendor"),
        Clause("46.06(7)", "Injury: Department within 3 school days", department_reports.injury_to_anyone_reported(within=school_days(3), persons=STUDENT_OR_STAFF), since=AMENDED, act=ACT_2025, verified=False, read_in="proposal", change="Of seclusion too."),
        Clause("46.06(7).record", "With the record of 30 days", not_judged="What a report enclosed is not recorded.", read_in="vendor", verified=False, since=ADOPTED, act=ACT_2014),
        Clause("46.06(8)", "Annual report of all restraints", not_judged="The records hold no annual report to the Department.", read_in="annual-report", since=ADOPTED, act=ACT_2014),
        # 46.07. Time-out rooms and emergency seclusion
        Clause("46.07", "Effective date", not_judged="It said from when the text of 2016 held.", since=ADOPTED, until=AMENDED, act=ACT_2014, ended_by=ACT_2025, verified=False, read_in="districts"),
        Clause("46.07(1)(a)", "Room: clean, safe, sanitary", judged_in="46.02.time-out.space", since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(b)", "Time-out room: fit to calm, in size too", time_out_rooms.judged_as_fit(topic="size", names=("size_appropriate",)), note="Whether it is fit to calm is judged under 46.02.", since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(b)", "Seclusion room: fit to calm, in size too", seclusion_rooms.judged_as_fit(topic="size", names=("size_appropriate",)), note="The text names rooms for time-out; one in which a student was secluded is judged alike.", since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(c)", "Time-out room: light, air, heat, cold", time_out_rooms.judged_as_fit(topic="comfort", names=COMFORT), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(c)", "Seclusion room: light, air, heat, cold", seclusion_rooms.judged_as_fit(topic="comfort", names=COMFORT), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(d)", "Time-out room: nothing dangerous", time_out_rooms.judged_as_fit(topic="danger", names=("free_of_danger",)), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(d)", "Seclusion room: nothing dangerous", seclusion_rooms.judged_as_fit(topic="danger", names=("free_of_danger",)), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(e)", "Time-out room: fire and building code", time_out_rooms.building_code_met(), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(e)", "Seclusion room: fire and building code", seclusion_rooms.building_code_met(), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(1)(f)", "Room: the Department's guidance", not_judged="What the Department's guidance asks was not read.", since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(2)", "Seclusion only against assault or serious harm", assault_or_harm.only_against_assault_or_harm(of=SECLUSION, assault=ASSAULT, grounds=SELF_HARM), change="Seclusion is no longer forbidden outright: in an emergency, as a last resort, for one student.", since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(2)(a)", "History of serious injuries", exceptional_cases.seclusion_case_made(item="history"), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(2)(b)", "Less intrusive means ineffective", serious_harm.alternatives_ineffective(of=SECLUSION), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(2)(c)", "Other interventions failed", exceptional_cases.seclusion_case_made(item="others_failed"), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(2)(d)", "No medical contraindication", exceptional_cases.seclusion_case_made(item="not_contraindicated"), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(2)(e)", "Justified by a professional", exceptional_cases.seclusion_case_made(item="justified"), since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(2)(f)", "Consent", exceptional_cases.seclusion_case_made(item="consented"), note="Read as far as the words on consent.", since=AMENDED, act=ACT_2025, read_in="text-2026"),
        Clause("46.07(2)(f).approval", "The principal's approval", exceptional_cases.seclusion_case_made(item="approved"), read_in="unread", note="By analogy with prone restraint.", since=AMENDED, act=ACT_2025, verified=False),
        Clause("46.07(2)(f).documented", "Documented in advance", exceptional_cases.seclusion_case_made(item="documented"), read_in="unread", note="By analogy with prone restraint.", since=AMENDED, act=ACT_2025, verified=False),
        Clause("46.07.watched", "An adult present watches", conduct.watched_in_person(), read_in="proposal", note="Where it stands in the text was not read.", since=AMENDED, act=ACT_2025, verified=False),
        Clause("46.07.reports", "Notice, reviews and reports for seclusion too", judged_in="46.06(3)", read_in="proposal", since=AMENDED, act=ACT_2025, verified=False),
        Clause("46.07.three-years", "Alternatives examined by 17 August 2029", not_judged="Programs that seclude examine how to reduce it within three years; no record holds that.", read_in="proposal", since=AMENDED, act=ACT_2025, verified=False),
        Clause("46.07.rest", "Whatever else 46.07 says", not_judged="Unread: from (2)(f) on nothing more is known.", read_in="unread", since=AMENDED, act=ACT_2025, verified=False),
    ),
)
