"""The facility: its policies, its staff's training, its plan to use less, its days."""

from typing import Literal, Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_ITEMS, MAX_RECORDS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Subject, blank, rejected
from restraint_rules.models.moments import Moment, Month

__all__ = ["CareFacility", "CareStaff", "CareTopic", "Demonstration", "PatientDays", "PlanItem"]

DUPLICATE_ID = rejected("duplicate_id", "Two records have the same id.")
MORE_LEAVE_THAN_DAYS = rejected("leave_days", "There cannot be more leave days than days.")

CareTopic = Literal[
    "triggers",
    "nonphysical_skills",
    "least_restrictive_choice",
    "safe_application",
    "signs_to_end",
    "monitoring",
    "first_aid_and_cpr",
    "exercises",
]
"""What staff are trained in."""

PlanItem = Literal[
    "commitment",
    "policies",
    "training",
    "milieu",
    "peers_and_families",
    "sensory_interventions",
    "comfort_space",
    "crisis_plans",
]
"""What a plan to reduce restraint and seclusion holds."""


class Demonstration(Act):
    """A demonstration of competence, or a certification."""

    of: Literal["restraint_and_seclusion", "cpr"] = Field(description="In what.")


class CareStaff(Facts):
    """A member of staff who takes part in restraint or seclusion."""

    id: Id = Field(description="An id that names nobody.")
    orientation: Act | None = blank("The training at orientation.")
    first_took_part: Moment | None = blank("When first taking part in a restraint or seclusion.")
    demonstrations: tuple[Demonstration, ...] | None = blank(
        "Demonstrations of competence; an empty list: none.", max_length=MAX_ITEMS
    )
    retrained_as_policy_sets: Flag | None = blank(
        "Whether trained again as often as the facility's policy sets.", attested=True
    )
    documented: Flag | None = blank("Whether the personnel record shows completion, date and certifier.")


class PatientDays(Facts):
    """A month's days of all patients, the base of rates."""

    month: Month = Field(description="The month.")
    ages: Literal["1-12", "13-17", "18-64", "65+"] | None = blank("Of which ages; left out: of all.")
    days: int | None = blank("Inpatient days.", strict=True, ge=0)
    leave_days: int | None = blank("Days of leave among them.", strict=True, ge=0)
    persons: int | None = blank("Persons served in the month.", strict=True, ge=0)

    @model_validator(mode="after")
    def _leave_is_part(self) -> Self:
        if self.days is not None and self.leave_days is not None and self.leave_days > self.days:
            raise MORE_LEAVE_THAN_DAYS.error()
        return self


class CareFacility(Subject):
    """A hospital, a residential treatment facility, or another place of care, judged by itself."""

    id: Id = Field(description="An id that names nobody.")
    staff: tuple[CareStaff, ...] | None = blank("Staff who take part.", max_length=MAX_RECORDS)
    trained_in: tuple[CareTopic, ...] | None = blank("What its training covers.", max_length=MAX_ITEMS)
    trainers_qualified: Flag | None = blank(
        "Whether its trainers are qualified by education, training and experience.", attested=True
    )
    training_materials_available: Flag | None = blank("Whether the agencies can have its training materials.")
    policy_names_advocates: Flag | None = blank(
        "Whether its policy gives telephone and address of the protection and advocacy system."
    )
    policy_emergency_only: Flag | None = blank("Whether its policy says: only as emergency safety measures.")
    transfer_agreements: Flag | None = blank("Whether it has transfer agreements with hospitals.")
    attestation_of_compliance: Act | None = blank("The director's written attestation of compliance.")
    seclusion_room_visible: Flag | None = blank("Whether all of the seclusion room can be seen into.")
    seclusion_room_safe: Flag | None = blank("Whether the seclusion room is free of hazards.", attested=True)
    reduction_plan: Act | None = blank("The last writing or update of its plan to use less.")
    reduction_plan_holds: tuple[PlanItem, ...] | None = blank("What that plan holds.", max_length=MAX_ITEMS)
    quality_reviews: Flag | None = blank("Whether its quality assurance reviews look for trends in use.")
    data_shared_with_goals: Flag | None = blank("Whether data of use are posted, with goals.")
    patient_days: tuple[PatientDays, ...] | None = blank("Days by month.", max_length=MAX_RECORDS)
    certified_for_minors: Flag | None = blank("Whether specially certified to restrain minors.")
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        staff = self.staff or ()
        if len({one.id for one in staff}) < len(staff):
            raise DUPLICATE_ID.error()
        return self
