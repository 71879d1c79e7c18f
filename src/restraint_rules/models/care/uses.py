"""One use of restraint or seclusion in care, or one time out."""

from typing import Literal, Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts, Flag, Id, blank, rejected
from restraint_rules.models.care.orders import Order
from restraint_rules.models.care.practitioners import Participant, PromptAct
from restraint_rules.models.care.watching import CareCheck, CareMonitoring, Evaluation
from restraint_rules.models.moments import Moment
from restraint_rules.models.watching import after

__all__ = ["CareExclusion", "CareGround", "CareKind", "CareUse", "ChartItem", "Purpose"]

ENDED_BEFORE_START = rejected("ended", "It cannot end before it started.")
ENDED_YET_ONGOING = rejected("ongoing", "What is still going on has no end.")
DUPLICATE_ID = rejected("duplicate_id", "Two records have the same id.")

CareKind = Literal["manual_restraint", "mechanical_restraint", "drug_restraint", "seclusion", "time_out"]
"""As what a use is recorded; by its facts a policy may call it something else."""

CareGround = Literal[
    "danger_to_person",
    "danger_to_staff",
    "danger_to_others",
    "extreme_violence",
    "personal_injury",
    "attempted_suicide",
    "property_destruction",
    "disruption",
    "noncompliance",
    "other",
    "unclear",
]

Purpose = Literal[
    "safety",
    "coercion",
    "discipline",
    "punishment",
    "convenience",
    "retaliation",
    "replacing_staff",
    "replacing_treatment",
    "treatment",
    "behavior_modification",
]

CareExclusion = Literal[
    "prescribed_device",
    "surgical_dressing",
    "protective_helmet",
    "examination",
    "fall_from_bed",
    "safe_activity",
    "escort",
    "brief_comfort",
]
"""Methods that texts leave out of restraint."""

ChartItem = Literal[
    "one_hour_evaluation",
    "behavior_and_intervention",
    "alternatives",
    "condition",
    "response",
    "orders",
    "times",
    "emergency_situation",
    "staff_names",
]
"""What the person's record documents of a use."""


class CareUse(Facts):
    """One period of one restraint or one seclusion, one drug given to restrain, or one time out."""

    id: Id = Field(description="An id, unique within the episode.")
    kind: CareKind = Field(description="As what it is recorded.")
    started: Moment | None = blank("When it began; of a drug, when it was given.")
    ended: Moment | None = blank("When it ended.")
    ongoing: Flag | None = blank("Whether it still goes on.")
    # What it is by its facts
    immobilizes: Flag | None = blank(
        "Whether it immobilizes the person or reduces free movement of arms, legs, body or head."
    )
    forceful: Flag | None = blank("Whether physical force was applied.")
    easily_removed: Flag | None = blank("Whether the person could easily remove a device.")
    manages_behavior: Flag | None = blank("Whether a drug was given to manage behaviour or movement.")
    standard_treatment: Flag | None = blank("Whether a drug and its dose are standard for the condition.")
    involuntary: Flag | None = blank("Whether a confinement was involuntary.")
    alone: Flag | None = blank("Whether the person was alone in a room or area.")
    kept_in: Flag | None = blank("Whether physically prevented from leaving.")
    believes_kept_in: Flag | None = blank("Whether the person believes that leaving would be prevented.")
    excluded_as: CareExclusion | None = blank("A method that texts leave out of restraint, if it is one.")
    soft_wrist_only: Flag | None = blank(
        "Whether only on the wrists, and solely of soft, non-rigid, cloth-like material."
    )
    # Why, and how it was chosen
    violent_behavior: Flag | None = blank("Whether used to manage violent or self-destructive behaviour.")
    grounds: tuple[CareGround, ...] | None = blank(
        "What it was to prevent; an empty list: nothing.", max_length=MAX_ITEMS
    )
    imminent: Flag | None = blank("Whether that danger was immediate or imminent.")
    unanticipated: Flag | None = blank("Whether the behaviour was not anticipated.")
    purposes: tuple[Purpose, ...] | None = blank("What for, as recorded.", max_length=MAX_ITEMS)
    emergency_identified: Flag | None = blank("Whether an emergency safety need was identified first.")
    alternatives_ineffective: Flag | None = blank(
        "Whether less restrictive interventions were found ineffective, or no other was possible.",
        attested=True,
    )
    least_restrictive: Flag | None = blank(
        "Whether it was the least restrictive that would be effective.", attested=True
    )
    safe_technique: Flag | None = blank(
        "Whether implemented by safe and appropriate techniques.", attested=True
    )
    proportionate: Flag | None = blank(
        "Whether safe, proportionate and appropriate to behaviour, age, size, gender, condition and history.",
        attested=True,
    )
    free_from_abuse: Flag | None = blank("Whether free from abuse and corporal punishment.", attested=True)
    dignity_preserved: Flag | None = blank(
        "Whether dignity, privacy and safety were preserved as far as possible.", attested=True
    )
    ended_at_earliest: Flag | None = blank(
        "Whether it ended at the earliest possible time, whatever the order's length.", attested=True
    )
    plan_modified: Flag | None = blank("Whether the plan of care was modified in writing accordingly.")
    on_consultation: Flag | None = blank("Whether the orderer chose it on consultation with staff.")
    # Who ordered it, carried it out, watched and evaluated
    orders: tuple[Order, ...] | None = blank(
        "Orders and renewals in their order; an empty list: none.", max_length=MAX_ITEMS
    )
    staff: tuple[Participant, ...] | None = blank("The staff who carried it out.", max_length=MAX_ITEMS)
    monitoring: CareMonitoring | None = blank("How the person was watched.")
    checks: tuple[CareCheck, ...] | None = blank("Looks and words, one by one.", max_length=MAX_ITEMS)
    evaluations: tuple[Evaluation, ...] | None = blank(
        "Practitioners' evaluations; an empty list: none.", max_length=MAX_ITEMS
    )
    beyond_order_contact: PromptAct | None = blank(
        "The word with the orderer when it went on beyond the order."
    )
    attended: Flag | None = blank("Whether a specially trained person was in attendance throughout.")
    # What was written and who was told
    chart: tuple[ChartItem, ...] | None = blank(
        "What the person's record documents; an empty list: nothing.", max_length=MAX_ITEMS
    )
    record: Act | None = blank("When its documentation was completed.")
    shift_ends: Moment | None = blank("When the shift ends in which it ended.")
    parents_told: PromptAct | None = blank("The word with a minor's parents or guardians.")
    parents_told_recorded: Flag | None = blank("Whether date, time and staff member of that are recorded.")
    kept_in_facility_record: Flag | None = blank(
        "Whether the facility's record of emergency safety situations has it, with its outcome."
    )
    form_given: Act | None = blank("The copy of the restraint form given to the person.")
    leader_reviewed: Act | None = blank("The review of this event by senior management.")
    why_not_examined: Flag | None = blank("Whether it was written down why no examination took place.")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if not after(self.started, self.ended):
            raise ENDED_BEFORE_START.error()
        if self.ongoing and self.ended is not None:
            raise ENDED_YET_ONGOING.error()
        for records in (self.orders or (), self.evaluations or (), self.staff or ()):
            if len({record.id for record in records}) < len(records):
                raise DUPLICATE_ID.error()
        return self
