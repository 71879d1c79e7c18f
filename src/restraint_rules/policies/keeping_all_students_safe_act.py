"""Keeping All Students Safe Act: a bill in Congress, never enacted, to ask what would be if it were law.

Of its sections only the titles could be read, so every citation is our name for a provision. What a clause
says comes from summaries, from forerunners since 2011, and where marked from neither.
"""

from datetime import date

from restraint_rules.calendar.units import calendar_days, hours, school_days
from restraint_rules.policies.keeping_all_students_safe_terms import (
    BILL_SOURCES,
    FACE_DOWN_OR_UP,
    MEETING,
    NO_DEVICE_OF_RESTRAINT,
    SPOKEN_OR_ELECTRONIC,
)
from restraint_rules.policies.terms import (
    EITHER_USE,
    IMMINENT_INJURY,
    LIMBS_TORSO_OR_HEAD,
    RESTRAINT,
)
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.rules.conditions_of_use import (
    conditions_of_use,
    planned_use,
    prohibited_uses,
    serious_harm,
)
from restraint_rules.rules.definitions import definitions, exclusions
from restraint_rules.rules.meetings import meetings_after_use, rights_notices
from restraint_rules.rules.monitoring import face_to_face
from restraint_rules.rules.reports_and_notices import direct_notices, written_notices

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
        # Whom it would bind, and what it calls what
        Clause("Scope", "Schools with federal funds", not_judged="No record says if a school or Head Start program gets federal funds; whoever asks supposes so.", verified=False, note="Officers of the law in schools would be covered too, as it seems: whoever acted is judged."),
        Clause("Definitions.seclusion", "Seclusion", definitions.seclusion(involuntary=True, alone=True), verified=False, note="Alone and physically prevented from leaving: with someone inside it is none."),
        Clause("Definitions.time-out", "Time out", definitions.exclusionary_time_out(qualities=()), verified=False, note="In a non-locked setting; one that the student is physically prevented from leaving is none."),
        Clause("Definitions.restraint", "Physical restraint", definitions.physical_restraint(restricting=LIMBS_TORSO_OR_HEAD, excluding=NO_DEVICE_OF_RESTRAINT, mechanical=True), verified=False, read_in="account-2023", note="The bill defines restraint by a device apart; here it is included, so that it is judged and counted."),
        Clause("Definitions.restraint.medical", "Not: medical devices", exclusions.exclusion_claimed(kind="medical_device"), verified=False),
        Clause("Definitions.restraint.vehicle", "Not: safety restraints in a vehicle", exclusions.exclusion_claimed(kind="vehicle_restraint"), verified=False),
        Clause("Definitions.drug", "Drug that controls behaviour", definitions.psychopharmacologic_agent(), verified=False, read_in="bill-2014", note="The bill's words are: used to control behaviour or to restrict movement."),
        # What nobody may do, emergency or not
        Clause("Seclusion", "No seclusion", prohibited_uses.no_seclusion(), verified=False),
        Clause("Mechanical", "No mechanical restraint", prohibited_uses.no_mechanical_restraint(), verified=False),
        Clause("Chemical", "No chemical restraint", prohibited_uses.no_chemical_restraint(), verified=False, read_in="bill-2014", note="What is prescribed as treatment and given as prescribed is none; of later bills the words were not read."),
        Clause("Breathing", "Breathing never restricted", prohibited_uses.no_restriction_of_breathing(), verified=False, note="Nor the flow of blood, nor whatever else threatens life: of these no fact is recorded."),
        Clause("Breathing", "Never prone or supine", prohibited_uses.no_hold_in_position(positions=FACE_DOWN_OR_UP), verified=False, read_in="new-york"),
        Clause("Contraindicated", "Never where health forbids it", prohibited_uses.never_contraindicated(), verified=False, read_in="account-2011"),
        # When and how a student may be restrained
        Clause("Danger", "Only against serious injury", serious_harm.only_against_serious_harm(of=RESTRAINT, grounds=IMMINENT_INJURY), verified=False),
        Clause("Alternatives", "Less would be ineffective", serious_harm.alternatives_ineffective(of=RESTRAINT), verified=False, read_in="account-2025"),
        Clause("Trained", "Trained staff only", conditions_of_use.trained_before(), verified=False, note="Certified by a program that the state approved: of that no fact is recorded."),
        Clause("Ends", "Ends when the danger does", serious_harm.ended_when_danger_passed().of(RESTRAINT), verified=False, read_in="account-2025"),
        Clause("Planned", "Not a planned intervention", planned_use.not_a_planned_intervention().of(EITHER_USE), verified=False, read_in="account-2015", note="Nor in a safety plan, as it seems: the record knows none."),
        Clause("Planned", "No plan names seclusion", rights_notices.not_left_in_plan(), verified=False, read_in="account-2015"),
        Clause("Monitored", "Watched face to face", face_to_face.watched_face_to_face().of(RESTRAINT), verified=False, read_in="account-2011"),
        # Afterwards
        Clause("Notice.same-day", "Parent told on the same day", direct_notices.parent_told_by(within=calendar_days(0), methods=SPOKEN_OR_ELECTRONIC), verified=False),
        Clause("Notice.written", "Parent told in writing in 24 hours", written_notices.parent_told_in_writing(within=hours(24), giving_report=False), verified=False),
        Clause("Meeting", "Meeting within 5 school days", meetings_after_use.meeting_after_each_use(within=school_days(5), asked=MEETING), verified=False, read_in="account-2025", note="One meeting after several uses may serve them all."),
        # What it asks of others, and what follows from a breach
        Clause("State", "State plan, data, grants", not_judged="It is asked of states and of the federal government, not of a school.", read_in="contents"),
        Clause("Remedies", "Private action, funds withheld", not_judged="It says what follows from a breach and asks nothing of a school.", verified=False),
    ),
)
