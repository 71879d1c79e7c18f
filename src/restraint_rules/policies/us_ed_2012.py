"""Restraint and Seclusion: Resource Document, fifteen principles.

Each principle by its number; what follows a full stop is our name for one of its duties. They recommend: what
is not followed is a warning. They were read in lists of others as far as those could be read; the rest says
that its own text was not read.
"""

from datetime import date

from restraint_rules.policies.terms import (
    EITHER_USE,
    IMMINENT_INJURY,
    LIMBS_TORSO_OR_HEAD,
    WATCHED_AND_CALMING,
)
from restraint_rules.policies.us_ed_terms import (
    IF_APPROPRIATE,
    NOT_RESTRAINT,
    PRONE,
    US_ED_READINGS,
    US_ED_SOURCES,
    WORK_ON_STRATEGIES,
)
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.rules.conditions_of_use import conditions_of_use, dignity, prohibited_uses, serious_harm
from restraint_rules.rules.definitions import definitions, exclusions
from restraint_rules.rules.medication import authorized_medication
from restraint_rules.rules.meetings import repeated_use
from restraint_rules.rules.monitoring import monitoring
from restraint_rules.rules.prohibited_holds import bodily_harm
from restraint_rules.rules.reports_and_notices import prompt_notices, written_records

__all__ = ["US_ED_2012"]

ISSUED = date(2012, 5, 15)

# fmt: off
# A clause reads best in one line.
US_ED_2012 = Policy(
    id="us-ed-2012",
    title="Restraint and Seclusion: Resource Document, fifteen principles",
    authority="United States Department of Education",
    jurisdiction="US",
    setting="schools",
    binding="guidance",
    source="United States Department of Education, Restraint and Seclusion: Resource Document, May 2012",
    in_force=ISSUED,
    revisions=(ISSUED,),
    references=US_ED_SOURCES,
    readings=US_ED_READINGS,
    clauses=(
        # What the words mean
        Clause("Definitions.restraint", "Physical restraint", definitions.physical_restraint(restricting=LIMBS_TORSO_OR_HEAD, excluding=NOT_RESTRAINT, mechanical=True), verified=False, read_in="alliance", note="A restriction of the torso is one; carrying is not named. A restriction by a device is judged as restraint too, so that every principle holds of it besides the one that forbids it."),
        Clause("Definitions.escort", "Excluded: an escort without force", exclusions.exclusion_claimed(kind="escort"), should=True, verified=False, read_in="collection"),
        Clause("Definitions.medical", "Excluded: medical devices", exclusions.exclusion_claimed(kind="medical_device"), should=True, verified=False, read_in="collection"),
        Clause("Definitions.falls", "Excluded: gear against falls", exclusions.exclusion_claimed(kind="fall_protection"), should=True, verified=False, read_in="collection", note="The collection asks that a protective device be prescribed; of gear against falls no record says that."),
        Clause("Definitions.self-injury", "Excluded: devices against self-injury", exclusions.device_exclusion_claimed(), should=True, verified=False, read_in="collection", note="The collection asks that a protective device be prescribed; one in the treatment plan or IEP is taken for it."),
        Clause("Definitions.vehicle", "Excluded: safety restraints in vehicles", exclusions.exclusion_claimed(kind="vehicle_restraint"), should=True, verified=False, read_in="collection"),
        Clause("Definitions.seclusion", "Seclusion", definitions.seclusion(involuntary=True, alone=True, by_order="never"), verified=False, read_in="alliance", note="Only a student who is alone is secluded: with someone in the room it is none, unlike in Connecticut."),
        Clause("Definitions.time-out", "Excluded: a time out", definitions.exclusionary_time_out(qualities=WATCHED_AND_CALMING), verified=False, read_in="collection"),
        # The fifteen principles
        Clause("1", "Every effort to prevent the need", not_judged="It speaks of what a school does before any incident; the record of one cannot show every effort."),
        Clause("2.mechanical", "Never mechanical restraint", prohibited_uses.no_mechanical_restraint(), should=True),
        Clause("2.drug", "No drug unless authorized", authorized_medication.never_unless_authorized(), should=True, note="Who authorized a drug is not recorded: a licensed practitioner's orders or the established plan show it, or that law and medication policy were kept, as attested."),
        Clause("3.danger", "Only against imminent serious physical harm", serious_harm.only_against_serious_harm(of=EITHER_USE, grounds=IMMINENT_INJURY), should=True, note="More than imminent injury. The Alliance Against Seclusion and Restraint reads serious physical harm as what could result in death or serious bodily injury; its toolkit takes the words of 18 U.S.C. § 1365(h)(3)."),
        Clause("3.alternatives", "Only if other interventions are ineffective", serious_harm.alternatives_ineffective(of=EITHER_USE), should=True),
        Clause("3.ended", "Ends as soon as the danger has passed", serious_harm.ended_when_danger_passed().of(EITHER_USE), should=True),
        Clause("4", "All children, not only those with disabilities", not_judged="It speaks of policies. No rule of this table asks about disability."),
        Clause("5", "Dignity, free from abuse", dignity.treated_with_dignity().of(EITHER_USE), should=True),
        Clause("6.discipline", "Never as punishment or discipline", conditions_of_use.never_as_discipline().of(EITHER_USE), should=True),
        Clause("6.coercion", "Never to coerce", conditions_of_use.never_as_coercion().of(EITHER_USE), should=True, verified=False),
        Clause("6.retaliation", "Never to retaliate", conditions_of_use.never_as_retaliation().of(EITHER_USE), should=True, verified=False),
        Clause("6.convenience", "Never as convenience", conditions_of_use.never_as_convenience().of(EITHER_USE), should=True, verified=False),
        Clause("7.breathing", "Never restricts breathing", prohibited_uses.no_restriction_of_breathing(), should=True, verified=False),
        Clause("7.prone", "No prone hold", prohibited_uses.no_hold_in_position(positions=PRONE), should=True, verified=False, note="The principle speaks of breathing and names no position: that a prone hold restricts it is how the principle is taken here."),
        Clause("7.harm", "Never harms the child", bodily_harm.never_harms().of(EITHER_USE), should=True, verified=False, note="An injury is recorded of what the use resulted in; one of any severity is harm."),
        Clause("8.child", "Repeated use: strategies reviewed", repeated_use.strategies_reviewed(uses=2, work=WORK_ON_STRATEGIES, as_appropriate=IF_APPROPRIATE), should=True, note="No number, no stretch of days and no moment: a review stays due until a meeting worked on the behaviour plan or an assessment."),
        Clause("8.classroom", "Multiple uses in one classroom", not_judged="The records name no classroom but the room of a seclusion, and hold no review of a classroom."),
        Clause("8.individual", "Multiple uses by one individual", not_judged="The records hold no review of one person's uses, so that nothing could show that there was one."),
        Clause("9", "Strategies address the cause", verified=False, not_judged="Whether a strategy addresses the cause of behaviour is a judgement that no record holds; the review of principle 8 is the place for it."),
        Clause("10", "Staff trained regularly", conditions_of_use.trained_before(), should=True, verified=False, note="How often is regularly the text does not say: a training of any age holds until a recorded expiry. Training in alternatives is not recorded apart."),
        Clause("11", "Continuously and visually monitored", monitoring.continuously_and_visually().of(EITHER_USE), should=True, verified=False, note="Of a seclusion more than Connecticut's frequently. Video shows the student, so that it is visual from wherever it is watched."),
        Clause("12", "Parents informed of policies and laws", verified=False, not_judged="No record says which parents were informed of the school's policies."),
        Clause("13", "Parents told as soon as possible", prompt_notices.parent_told_promptly(), should=True, verified=False, note="No number of hours."),
        Clause("14", "Policies reviewed regularly", verified=False, not_judged="The records hold no reviews of policies, and the text has no interval."),
        Clause("15.written", "Each incident documented in writing", written_records.documented_in_writing().of(EITHER_USE), should=True, verified=False, note="The principle speaks of what policies provide; the record of an incident shows if it was done."),
        Clause("15.data", "Data collected to follow the principles", verified=False, not_judged="Which data a school collects is left to it."),
    ),
)
