"""Who and what Connecticut's texts name: roles, routes, grounds, places."""

from datetime import date
from typing import Final

from restraint_rules.models.interventions import ExclusionKind
from restraint_rules.models.people import DeciderRole, EligibilityStatus, StaffRole
from restraint_rules.models.terms import Attendee, Recipient, WorkItem
from restraint_rules.reasoning.over_time.meetings import Asked
from restraint_rules.rules.counts_and_publication.publication import Place

__all__ = [
    "AT_RISK",
    "COMFORT",
    "DECIDING_POSITIONS",
    "ELIGIBLE",
    "EXCLUSIONS",
    "EXTENSION_DECIDERS",
    "LISTED_ROLES",
    "NOT_ELIGIBLE",
    "PARENTS",
    "PLACES",
    "PLANS_BY",
    "PPT",
    "PPT_ON_TIME_OUT",
    "ROUTES",
    "STATE_PPT",
    "TEAM",
    "YOUNGER",
]


EXCLUSIONS: Final[frozenset[ExclusionKind]] = frozenset(
    {"calming_hold", "escort", "medical_device", "fall_protection", "self_injury_device"}
)


LISTED_ROLES: Final = frozenset(
    {
        "teacher",
        "substitute_teacher",
        "administrator",
        "superintendent",
        "guidance_counselor",
        "school_counselor",  # the same position, by its newer name
        "psychologist",
        "social_worker",
        "nurse",
        "physician",
        "paraprofessional",
        "paraeducator",  # the same position as a paraprofessional's, by the name the state took up in 2024
        "coach",
    }
)

ROUTES: Final = frozenset({"public_k12", "contract_facility", "resc", "approved_private"})

YOUNGER: Final = frozenset({"preschool"})
"""Routes of children before kindergarten, of whom the state covers those in special education."""

EXTENSION_DECIDERS: Final[frozenset[DeciderRole]] = frozenset(
    {"administrator", "administrator_designee", "school_health", "school_mental_health", "bcba"}
)

DECIDING_POSITIONS: Final[tuple[tuple[StaffRole, DeciderRole], ...]] = (
    ("administrator", "administrator"),
    ("nurse", "school_health"),
    ("physician", "school_health"),
    ("psychologist", "school_mental_health"),
    ("social_worker", "school_mental_health"),
)
"""Positions that the words of those who may decide name; of the others, a record must say as what they do."""

COMFORT: Final = ("heating_comparable", "cooling_comparable", "ventilation_comparable", "lighting_comparable")

NOT_ELIGIBLE: Final[frozenset[EligibilityStatus]] = frozenset({"not_eligible"})

ELIGIBLE: Final[frozenset[EligibilityStatus]] = frozenset({"eligible", "being_evaluated"})

AT_RISK: Final = ELIGIBLE
"""The persons at risk of whom §§ 10-76b-5 to 10-76b-11 speak."""

FUNCTIONAL_IS_BEHAVIORAL: Final[tuple[tuple[WorkItem, WorkItem], ...]] = (
    ("functional_assessment", "behavioral_assessment"),
)

GUARDIAN_AS_PARENT: Final[tuple[tuple[Attendee, Attendee], ...]] = (("guardian", "parent"),)

TEAM: Final = Asked(
    ppt=False,
    work=("behavioral_assessment", "behavior_plan", "referral"),
    attended=("administrator", "teacher", "parent"),
    if_any=("mental_health_professional",),
    as_appropriate=("behavior_plan", "referral"),  # whether to refer is determined either way
    counts_as=FUNCTIONAL_IS_BEHAVIORAL,
    comes_as=GUARDIAN_AS_PARENT,
)

PPT: Final = Asked(
    ppt=True, work=("functional_assessment", "behavior_plan", "iep"), as_appropriate=("behavior_plan", "iep")
)

STATE_PPT: Final = PPT._replace(
    work=("behavioral_assessment", "behavior_plan", "iep"), counts_as=FUNCTIONAL_IS_BEHAVIORAL
)

PPT_ON_TIME_OUT: Final = Asked(ppt=True, work=("alternatives",))

PARENTS: Final[frozenset[Recipient]] = frozenset({"parent", "guardian", "surrogate_parent"})

PLANS_BY: Final = date(2018, 7, 1)

PLACES: Final[tuple[Place, ...]] = ("on_web_site", "in_manual")
