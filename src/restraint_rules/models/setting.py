"""Standing facts, recorded once and named by id: staff, rooms, taught holds, who may notify."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Self, TypeVar

from pydantic import Field, StringConstraints, model_validator

from restraint_rules.limits import MAX_ID, MAX_RECORDS
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Subject, blank, rejected
from restraint_rules.models.interventions import Position
from restraint_rules.models.people import Staff
from restraint_rules.models.rooms import SeclusionRoom

__all__ = ["FactName", "Setting", "Technique"]

FactName = Annotated[
    str,
    StringConstraints(
        strict=True, max_length=MAX_ID, pattern=r"^[a-z][a-z0-9_]*(\[\])?(\.[a-z][a-z0-9_]*(\[\])?)*$"
    ),
]
"""A fact by its path without ids, from the incident, record, school or district on that it stands in."""

DUPLICATE_ID = rejected("duplicate_id", "Two records have the same id.")


class Technique(Facts):
    """A taught hold, carry or device: what it does whenever it is used as taught."""

    id: Id = Field(description="An id that names nobody.")
    position: Position | None = blank("The position it puts the student in.")
    restricts_air_flow: Flag | None = blank("Whether it restricts the flow of air.")
    immobilizes: Flag | None = blank("Whether it immobilizes or reduces movement of arms, legs or head.")
    restricts_torso: Flag | None = blank("Whether it immobilizes or reduces movement of the torso.")
    carries: Flag | None = blank("Whether the student is carried or forcibly moved.")


Record = TypeVar("Record", Staff, SeclusionRoom, Technique)


def by_id(records: tuple[Record, ...]) -> Mapping[str, Record]:
    """Index records by id."""
    return {record.id: record for record in records}


class Setting(Subject):
    """The standing facts of a school or district."""

    staff: tuple[Staff, ...] = blank("Staff with dated credentials.", default=(), max_length=MAX_RECORDS)
    rooms: tuple[SeclusionRoom, ...] = blank("Rooms used for seclusion.", default=(), max_length=MAX_RECORDS)
    techniques: tuple[Technique, ...] = blank(
        "The catalogue of taught holds.", default=(), max_length=MAX_RECORDS
    )
    designated_notifiers: tuple[Id, ...] | None = blank(
        "Employees who may notify parents (IX.B.4); an empty list: nobody was designated.",
        max_length=MAX_RECORDS,
    )
    not_collected: tuple[FactName, ...] = blank(
        "Facts that the source of these records never holds, for example director_notice or "
        "interventions[].monitoring; each stands for all that it holds. What waits only for them is unknown.",
        default=(),
        max_length=MAX_RECORDS,
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _distinct_ids(self) -> Self:
        for records in (self.staff, self.rooms, self.techniques):
            if len({record.id for record in records}) < len(records):
                raise DUPLICATE_ID.error()
        return self

    @cached_property
    def staff_by_id(self) -> Mapping[str, Staff]:
        """Staff by id."""
        return by_id(self.staff)

    @cached_property
    def rooms_by_id(self) -> Mapping[str, SeclusionRoom]:
        """Rooms by id."""
        return by_id(self.rooms)

    @cached_property
    def techniques_by_id(self) -> Mapping[str, Technique]:
        """Techniques by id."""
        return by_id(self.techniques)
