"""Keeping All Students Safe Act: a bill in Congress, never enacted, to ask what would be if it were law.

H.R. 6617 of the 119th Congress was read whole; earlier bills of that name say other things. What follows a
full stop in a citation is our name.
"""

from datetime import date

from restraint_rules.calendar.units import calendar_days, hours, school_days
from restraint_rules.policies.keeping_all_students_safe_terms import (
    BILL_SOURCES,
    FACE_DOWN_OR_UP,
    MEETING,
    NOT_RESTRAINT,
    SPOKEN_OR_ELECTRONIC,
)
from restraint_rules.policies.terms import EITHER_USE, IMMINENT_INJURY, LIMBS_TORSO_OR_HEAD, RESTRAINT
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.rules.conditions_of_use import (
    conduct,
    planned_use,
    prohibited_uses,
    serious_harm,
    untrained,
)
from restraint_rules.rules.definitions import definitions, exclusions
from restraint_rules.rules.meetings import meetings_after_use, rights_notices
from restraint_rules.rules.reports_and_notices import direct_notices, injury_notices, written_notices

__all__ = ["KEEPING_ALL_STUDENTS_SAFE_ACT"]

# fmt: off
# A clause reads best in one line.
KEEPING_ALL_STUDENTS_SAFE_ACT = Policy(
    id="keeping-all-students-safe-act",
    title="Keeping All Students Safe Act",
    authority="Congress of the United States, as introduced",
    jurisdiction="US",
    setting="schools receiving federal funds",
    binding="bill",
    source="H.R. 6617, 119th Congress, introduced 11 December 2025; never enacted",
    in_force=None,
    revisions=(date(2025, 12, 11),),
    references=BILL_SOURCES,
    clauses=(
        # Section 2. What it calls what, and whom it would bind
        Clause("2(1)", "Chemical restraint", definitions.psychopharmacologic_agent(), note="A drug to control behaviour or restrict movement; what is prescribed as treatment and given as prescribed is none."),
        Clause("2(3)", "Officers of the law and guards too", not_judged="Whoever acted is judged: no rule of this table asks who it was.", note="Section 101(a) covers them, though they are no program personnel."),
        Clause("2(4)", "Mechanical restraint", judged_in="101(b)(1)(B)"),
        Clause("2(5)", "Excluded: a physical escort", exclusions.exclusion_claimed(kind="escort")),
        Clause("2(6)", "Physical restraint", definitions.physical_restraint(restricting=LIMBS_TORSO_OR_HEAD, excluding=NOT_RESTRAINT, mechanical=True), note="The bill defines restraint by a device apart; here it is included, so that it is judged and counted."),
        Clause("2(8)", "Schools, Head Start, some private schools", not_judged="No record says if a school gets federal funds, or enrols a student under IDEA; whoever asks supposes so."),
        Clause("2(12)", "Seclusion", definitions.seclusion(involuntary=True, alone=True), note="Alone and physically prevented from leaving: with someone inside it is none."),
        Clause("2(15)", "Training the state approved", not_judged="What a training holds, and that the state approved it, is not recorded; its certificates are renewed, without a number."),
        Clause("2(17)", "Time out", definitions.exclusionary_time_out(qualities=(), by_order="always"), note="In a non-locked setting; one that the student is physically or otherwise prohibited from leaving is none."),
        # Section 101. What nobody may do, emergency or not
        Clause("101(a)", "No personnel, officer or guard may", judged_in="101(b)(1)(A)"),
        Clause("101(b)(1)(A)", "No seclusion", prohibited_uses.no_seclusion()),
        Clause("101(b)(1)(B)", "No mechanical restraint", prohibited_uses.no_mechanical_restraint()),
        Clause("101(b)(1)(C)", "No chemical restraint", prohibited_uses.no_chemical_restraint()),
        Clause("101(b)(1)(D)", "Breathing never restricted", prohibited_uses.no_restriction_of_breathing(), note="In an escort neither; nor the flow of blood to the brain, nor whatever else threatens life: of these no fact is recorded."),
        Clause("101(b)(1)(D)", "Never prone or supine", prohibited_uses.no_hold_in_position(positions=FACE_DOWN_OR_UP)),
        Clause("101(b)(1)(E)", "Never where a record contraindicates it", prohibited_uses.never_contraindicated()),
        Clause("101(b)(1)(F)", "Never but as (e)(1) allows", judged_in="101(e)(1)(A)"),
        Clause("101(b)(2)", "Still lawful: a time out", judged_in="2(17)"),
        Clause("101(b)(2).medical", "Still lawful: medical devices", exclusions.exclusion_claimed(kind="medical_device"), note="Immobilization and positioning; not used to cause pain, of which no fact is recorded."),
        Clause("101(b)(2).vehicle", "Still lawful: restraints in a vehicle", exclusions.exclusion_claimed(kind="vehicle_restraint")),
        Clause("101(c)", "Private action against the program", not_judged="It says what follows from a breach and asks nothing of a school."),
        Clause("101(d)", "Funds withheld", not_judged="It says what follows from a breach and asks nothing of a school."),
        # Section 101(e). When and how a student may be restrained
        Clause("101(e)(1)(A)", "Only against serious injury", serious_harm.only_against_serious_harm(of=RESTRAINT, grounds=IMMINENT_INJURY)),
        Clause("101(e)(1)(B)", "Less would be ineffective", serious_harm.alternatives_ineffective(of=RESTRAINT)),
        Clause("101(e)(1)(C)", "Trained staff, unless unavoidable", untrained.trained_or_nobody_at_hand().of(RESTRAINT), note="Untrained only in a rare and clearly unavoidable emergency, when nobody certified is immediately available."),
        Clause("101(e)(1)(D)", "Ends when the danger does", serious_harm.ended_when_danger_passed().of(RESTRAINT)),
        Clause("101(e)(1)(E)", "Communication kept free", conduct.speech_free().of(RESTRAINT)),
        Clause("101(e)(1)(F)", "The least force", conduct.least_force().of(RESTRAINT)),
        Clause("101(e)(3)", "Not a planned intervention", planned_use.not_a_planned_intervention(named=EITHER_USE).of(EITHER_USE), note="Nor in an individual safety plan, which the record does not know. Plans that are of no student may provide for it."),
        Clause("101(e)(3)", "No plan names seclusion", rights_notices.not_left_in_plan()),
        Clause("101(e)(4)(A)(i)", "Parent told on the same day", direct_notices.parent_told_by(within=calendar_days(0), methods=SPOKEN_OR_ELECTRONIC)),
        Clause("101(e)(4)(A)(ii)", "Parent told in writing in 24 hours", written_notices.parent_told_in_writing(within=hours(24), giving_report=False), note="What the writing must say is not asked: precipitating events, earlier interventions, length, the injury feared."),
        Clause("101(e)(4)(B)", "Meeting within 5 school days", meetings_after_use.meeting_after_each_use(within=school_days(5), asked=MEETING, unless_agreed=True), note="Unless delayed by mutual agreement in writing. One meeting after several uses may serve them all; a mental-health professional is taken for an expert in behaviour, and which students need a referral instead is not told apart."),
        # Titles II and III. What it asks of others
        Clause("202(a)", "State plans and site visits", not_judged="It is asked of states, not of a school."),
        Clause("202(b)(2)", "Yearly public report", not_judged="It is asked of states: incidents, students, those restrained more than twice, by groups."),
        Clause("301", "National assessment", not_judged="It is asked of the federal government, not of a school."),
        Clause("302(a)", "Injury: state agency within 24 hours", injury_notices.injury_told_to(office="state", within=hours(24)), note="Of the student; of a death no record is kept."),
        Clause("302(a).police", "Injury: law enforcement within 24 hours", injury_notices.injury_told_to(office="police", within=hours(24))),
        Clause("302(a).advocates", "Injury: advocates within 24 hours", injury_notices.injury_told_to(office="advocates", within=hours(24)), note="The protection and advocacy system."),
        Clause("303-305", "Other schools, other law", not_judged="It says what else it covers and leaves alone: schools of Interior and Defense, arrests, home schools."),
    ),
)
