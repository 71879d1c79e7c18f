"""The student, the staff and what they are trained in."""

from typing import Literal

from pydantic import Field

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Extensions, Facts, Flag, Id, blank
from restraint_rules.models.cases import ExceptionalCase
from restraint_rules.models.moments import Day

__all__ = ["Credential", "DeciderRole", "EligibilityStatus", "PlanKind", "Staff", "StaffRole", "Student"]

DeciderRole = Literal[
    "administrator", "administrator_designee", "school_health", "school_mental_health", "bcba", "other"
]
"""As what someone decides whether a restraint or seclusion goes on (III.H.2)."""


StaffRole = Literal[
    "teacher",
    "substitute_teacher",
    "administrator",
    "superintendent",
    "guidance_counselor",
    "school_counselor",
    "psychologist",
    "social_worker",
    "nurse",
    "physician",
    "paraprofessional",
    "paraeducator",
    "coach",
    "other",
]
"""The position someone holds (I.E.1)."""

EligibilityStatus = Literal["not_eligible", "being_evaluated", "eligible"]
"""For special education; a student with a section 504 plan only is not eligible."""

PlanKind = Literal["bip", "iep", "section_504"]


class Student(Facts):
    """The student of an incident, with the standing facts its clauses ask for."""

    id: Id = Field(description="An id that names nobody.")
    enrolled_as: (
        Literal["public_k12", "contract_facility", "resc", "approved_private", "preschool", "other"] | None
    ) = blank("By which route the regulation covers the student (I.G).")
    special_education: EligibilityStatus | None = blank(
        "Whether eligible for special education on the day, or being evaluated; in a student's record its "
        "stretches of eligibility say so where this is left out."
    )
    has_plan: Flag | None = blank("Whether a behavioural support or educational plan is established.")
    seclusion_planned_in: tuple[PlanKind, ...] | None = blank(
        "Plans that name seclusion as an intervention; an empty list: none.", max_length=MAX_ITEMS
    )
    restraint_planned_in: tuple[PlanKind, ...] | None = blank(
        "Plans that name physical restraint as an intervention; an empty list: none does.",
        max_length=MAX_ITEMS,
    )
    prone_case: ExceptionalCase | None = blank("What was established before any prone restraint.")
    seclusion_case: ExceptionalCase | None = blank("What was established before any emergency seclusion.")
    extensions: Extensions | None = blank("A vendor's own keys.")


class Credential(Act):
    """A training or certification; ``at`` is the day it was earned."""

    topic: Literal["restraint_and_seclusion"] = Field(
        default="restraint_and_seclusion", description="In what."
    )
    expires: Day | None = blank("The last day it holds, if one is recorded.")


class Staff(Facts):
    """A person who works with students, with what was earned and when."""

    id: Id = Field(description="An id that names nobody.")
    role: StaffRole | None = blank("The position held (I.E.1); other: none of those a text may list.")
    employed_by_district: Flag | None = blank("Whether the district employs this person.")
    works_in_public_school: Flag | None = blank("Whether this person works in a public school.")
    contracted_for_students: Flag | None = blank(
        "Whether this person has regular contact with students and serves them under a contract (I.E.2)."
    )
    decides_as: DeciderRole | None = blank(
        "As what this person may decide on continuing (III.H.2); left out: as the position says, if it does."
    )
    credentials: tuple[Credential, ...] | None = blank(
        "Trainings; an empty list: known to have none.", max_length=MAX_ITEMS
    )
    extensions: Extensions | None = blank("A vendor's own keys.")
