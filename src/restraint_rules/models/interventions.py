"""Interventions: one period of restraint, seclusion or time out, or one administration of an agent."""

from typing import Annotated, ClassVar, Final, Literal, Self, cast

from pydantic import (
    ConfigDict,
    Discriminator,
    Field,
    JsonValue,
    Tag,
    ValidationInfo,
    field_validator,
    model_validator,
)

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import UNSTATED_YET_GIVEN, Act
from restraint_rules.models.base import Extensions, Facts, Flag, Id, blank, rejected
from restraint_rules.models.conduct import Conduct
from restraint_rules.models.emergencies import Emergency
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Moment
from restraint_rules.models.people import DeciderRole
from restraint_rules.models.watching import END_BEFORE_START, DistressEvaluation, Monitoring, after

__all__ = [
    "Determination",
    "ExclusionClaim",
    "ExclusionKind",
    "Hold",
    "Intervention",
    "LockRelease",
    "Period",
    "PeriodKind",
    "Position",
    "PsychopharmacologicAgent",
]

Position = Literal["prone", "supine", "seated", "standing", "kneeling", "side_lying", "other"]

PERIOD: Final = "period"
AGENT: Final = "psychopharmacologic_agent"

NO_HOLD = rejected("no_hold", "Name at least one, or leave it out if it was not recorded.")
NOT_RELEASED_YET_TIMED = rejected("act", "A lock that was not released has no time of release.")
ENDED_YET_ONGOING = rejected("ended_and_ongoing", "What has an end is not ongoing.")


class Determination(Facts):
    """One decision whether the restraint or seclusion must go on (III.H.2, III.H.3)."""

    id: Id | None = blank("An id, to tell several apart in findings.")
    at: Moment | None = blank("When it was made.")
    necessary: Flag | None = blank("Whether it found that going on was necessary.")
    by: Id | None = blank("Who decided.")
    role: DeciderRole | None = blank("As what; if left out, what the staff record says.")
    trained: Flag | None = blank(
        "Whether trained in restraint and seclusion; else what the staff record says."
    )
    extensions: Extensions | None = blank("A vendor's own keys.")


ExclusionKind = Literal[
    "calming_hold", "escort", "medical_device", "fall_protection", "self_injury_device", "vehicle_restraint"
]


class ExclusionClaim(Facts):
    """A claim that a definition excludes this (I.D.1-5), with the facts that would bear it out."""

    kind: ExclusionKind = Field(description="Which exclusion is claimed: I.D.1 to I.D.5 in this order.")
    brief: Flag | None = blank("Calming hold: whether it was brief.")
    to_calm: Flag | None = blank("Calming hold: whether it was to calm or comfort.")
    minimum_contact: Flag | None = blank("Escort: whether contact was the least needed to escort safely.")
    medical_purpose: Flag | None = blank("Device: whether it served a medical purpose.")
    fall_purpose: Flag | None = blank("Gear: whether it protected from injury by falling.")
    self_injury_purpose: Flag | None = blank("Device: whether it was used to prevent self-injury.")
    in_treatment_plan: Flag | None = blank("Self-injury device: part of a documented treatment plan or IEP.")
    prescribed: Flag | None = blank(
        "Self-injury device: prescribed or recommended by a medical professional."
    )
    least_restrictive: Flag | None = blank("Self-injury device: whether the least restrictive means.")
    vehicle_safety: Flag | None = blank(
        "Device in a vehicle: whether it was a safety restraint used as meant."
    )


class Hold(Facts):
    """One hold, carry or device within a restraint; it may override what its technique says."""

    id: Id | None = blank("An id, to tell several apart in findings.")
    technique: Id | None = blank("The technique, as the setting's catalogue names it.")
    position: Position | None = blank("The student's position.")
    restricts_air_flow: Flag | None = blank("Whether it restricted the flow of air, by whatever means.")
    immobilizes: Flag | None = blank("Whether it immobilized or reduced movement of arms, legs or head.")
    restricts_torso: Flag | None = blank("Whether it immobilized or reduced movement of the torso.")
    carries: Flag | None = blank("Whether the student was carried or forcibly moved.")
    device: Flag | None = blank("Whether it is a device, not a person's hold.")
    exclusion: ExclusionClaim | None = blank("An exclusion claimed for this hold or device.")
    extensions: Extensions | None = blank("A vendor's own keys.")


class LockRelease(Facts):
    """A release of the lock in an emergency (IV): when the need arose, when the door was open."""

    id: Id | None = blank("An id, to tell several apart in findings.")
    emergency: Literal["medical", "fire", "lockdown", "other_critical"] | None = blank("What arose.")
    onset: Moment | None = blank("When it arose.")
    done: Flag | None = blank("Whether the lock was released; a moment alone means it was.")
    released: Moment | None = blank("When the lock was released.")
    as_soon_as_possible: Flag | None = blank(
        "Whether it was released as soon as possible, within the time there is.", attested=True
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.done is False and self.released is not None:
            raise NOT_RELEASED_YET_TIMED.error()
        if not after(self.onset, self.released):
            raise END_BEFORE_START.error()
        return self


PeriodKind = Literal["physical_restraint", "seclusion", "exclusionary_time_out"]

RESTRAINT_BY_SOMETHING: Final[dict[str, JsonValue]] = {
    "if": {"properties": {"kind": {"const": "physical_restraint"}}, "required": ["kind"]},
    "then": {"properties": {"holds": {"minItems": 1}}},
}
"""What a schema says of the holds of a restraint: without any it would be none."""


class Period(Facts):
    """A period of restraint, seclusion or time out. Its facts say what it was, whatever it is recorded as.

    So any period may hold the facts of any kind: a "restraint" behind a locked door is judged as a seclusion.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(json_schema_extra=RESTRAINT_BY_SOMETHING)

    kind: PeriodKind | None = blank("What it is recorded as (I.A, I.D, I.F).")
    id: Id = Field(description="An id, unique within the incident.")
    started: Moment | None = blank("When it began.")
    ended: Moment | None = blank("When it ended.")
    ongoing: Flag | None = blank("True while it has not ended.")
    duration: Length | None = blank("The length the form states.")
    duration_stated: Flag | None = blank(
        "Whether the form states a length; true without one: what it states cannot be read."
    )
    by: tuple[Id, ...] | None = blank("The employees who carried it out.", max_length=MAX_ITEMS)
    trained: Flag | None = blank(
        "Whether all of them were trained in restraint and seclusion by then, as the form says it."
    )
    as_discipline: Flag | None = blank("Whether it was used as discipline.")
    as_convenience: Flag | None = blank("Whether it was used as a convenience.")
    as_coercion: Flag | None = blank("Whether it was used to coerce.")
    as_retaliation: Flag | None = blank("Whether it was used to retaliate.")
    ended_when_danger_passed: Flag | None = blank(
        "Whether it ended as soon as the danger that it was to prevent had passed.", attested=True
    )
    emergency: Emergency | None = blank(
        "The emergency of this use, where it has one of its own; else the incident's stands in."
    )
    only_as_long_as_needed: Flag | None = blank(
        "Whether it ended once the student was composed and could return to the educational environment.",
        attested=True,
    )
    monitoring: Monitoring | None = blank("How the student was watched.")
    distress_evaluations: tuple[DistressEvaluation, ...] | None = blank(
        "Looks for physical distress; an empty list: none was made.", max_length=MAX_ITEMS
    )
    determinations: tuple[Determination, ...] | None = blank(
        "Decisions on going on; an empty list: none was made.", max_length=MAX_ITEMS
    )
    conduct: Conduct | None = blank("How it was carried out, of which some laws ask more.")
    principal_approval: Act | None = blank("The principal's approval that it goes on, made while it did.")
    holds: tuple[Hold, ...] | None = blank(
        "Holds, carries and devices used; an empty list, of what is recorded as no restraint: none.",
        max_length=MAX_ITEMS,
    )
    mechanical: Flag | None = blank("Whether a device was used to restrain.")
    by_law_enforcement: Flag | None = blank("Whether officers of the law restrained the student.")
    during_arrest: Flag | None = blank("Whether it was part of an arrest.")
    medically_contraindicated: Flag | None = blank(
        "Whether the student's health, disability or medical care made it unsafe."
    )
    exclusion: ExclusionClaim | None = blank(
        "An exclusion claimed for its one hold or device; of several, record it with the one that is meant."
    )
    room: Id | None = blank("The room, as the setting names it.")
    in_room: Flag | None = blank("Whether the student was in a room; naming one says so.")
    physically_prevented: Flag | None = blank(
        "Whether the student was physically prevented from leaving; a held door suffices."
    )
    involuntary: Flag | None = blank("Whether it was against the student's will.")
    alone: Flag | None = blank("Whether the student was alone there.")
    supported_from_outside: Flag | None = blank(
        "Whether a counselor or behavioural professional right outside watched and supported the student "
        "throughout."
    )
    permitted_to_leave: Flag | None = blank(
        "Whether the student was permitted to leave, and not led to believe otherwise; that one asks before "
        "leaving a classroom forbids nothing."
    )
    locked: Flag | None = blank("Whether a door was locked, latched or otherwise secured.")
    to_calm: Flag | None = blank("Whether it was to calm the student or de-escalate.")
    per_iep: Flag | None = blank("Whether it was conducted under an IEP.")
    size_appropriate: Flag | None = blank(
        "Whether the room's size suited this student; else what the room's record says.", attested=True
    )
    free_of_danger: Flag | None = blank(
        "Whether nothing in the room endangered this student; else what the room's record says.",
        attested=True,
    )
    releases: tuple[LockRelease, ...] | None = blank(
        "Emergencies behind a lock; an empty list: none arose.", max_length=MAX_ITEMS
    )
    attended: Literal["with_student", "immediately_available", "neither"] | None = blank(
        "Time out: where the employee was."
    )
    attended_by: tuple[Id, ...] | None = blank(
        "Time out: who was with the student or at hand.", max_length=MAX_ITEMS
    )
    verbal_contact: Flag | None = blank("Time out: whether the two could speak to each other throughout.")
    space_clean: Flag | None = blank("Time out: whether the space was clean.", attested=True)
    space_safe: Flag | None = blank("Time out: whether the space was safe.", attested=True)
    space_sanitary: Flag | None = blank("Time out: whether the space was sanitary.", attested=True)
    space_calming: Flag | None = blank("Time out: whether the space suited calming.", attested=True)
    ended_as_soon_as_possible: Flag | None = blank(
        "Time out: whether it ended as soon as possible.", attested=True
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not after(self.started, self.ended):
            raise END_BEFORE_START.error()
        if self.ongoing and self.ended is not None:
            raise ENDED_YET_ONGOING.error()
        if self.duration_stated is False and self.duration is not None:
            raise UNSTATED_YET_GIVEN.error()
        return self

    @property
    def claims_exclusion(self) -> bool:
        """Whether an exclusion is claimed, for whatever hold or device."""
        return self.exclusion is not None or any(hold.exclusion for hold in self.holds or ())

    @field_validator("holds")
    @classmethod
    def _restrained_by_something(
        cls, holds: tuple[Hold, ...] | None, info: ValidationInfo
    ) -> tuple[Hold, ...] | None:
        if holds == () and info.data.get("kind") == "physical_restraint":
            raise NO_HOLD.error()
        return holds


class PsychopharmacologicAgent(Facts):
    """One administration of a psychopharmacologic agent (I.C, V)."""

    kind: Literal["psychopharmacologic_agent"] = Field(description="What it is recorded as.")
    id: Id = Field(description="An id, unique within the incident.")
    given: Moment | None = blank("When it was given.")
    by: tuple[Id, ...] | None = blank("The employees who gave it.", max_length=MAX_ITEMS)
    affects_nervous_system: Flag | None = blank(
        "Whether it acts on the central nervous system and influences thinking, emotion or behaviour."
    )
    student_consent: Flag | None = blank("Whether the student consented.")
    parent_consent: Flag | None = blank("Whether the parent or guardian consented.")
    as_emergency: Flag | None = blank("Whether it was given as an emergency intervention.")
    integral_to_plan: Flag | None = blank("Whether it is an integral part of the established plan.")
    no_plan_developed: Flag | None = blank("Whether no such plan has been developed yet.")
    initial_orders: Flag | None = blank("Whether it is part of a licensed practitioner's initial orders.")
    therapeutic_dose: Flag | None = blank("Whether the dose was therapeutically appropriate.", attested=True)
    replaces_treatment: Flag | None = blank(
        "Whether it stood in for other appropriate treatment.", attested=True
    )
    lawfully_administered: Flag | None = blank(
        "Whether law and the board's medication policy were kept.", attested=True
    )
    extensions: Extensions | None = blank("A vendor's own keys.")


def kind_of(intervention: object) -> str:
    """Tell an administration from a period, which may be of no recorded kind."""
    kind: object = (
        cast("dict[object, object]", intervention).get("kind")
        if isinstance(intervention, dict)
        else getattr(intervention, "kind", None)
    )
    return AGENT if kind == AGENT else PERIOD


Intervention = Annotated[
    Annotated[Period, Tag(PERIOD)] | Annotated[PsychopharmacologicAgent, Tag(AGENT)], Discriminator(kind_of)
]
