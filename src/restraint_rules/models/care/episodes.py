"""The episode of care: one emergency with one person, with all that was ordered, done and told."""

from typing import Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Attestation
from restraint_rules.models.base import Extensions, Id, Subject, blank, rejected
from restraint_rules.models.care.debriefings import CareReview, Debriefing
from restraint_rules.models.care.outcomes import CareInjury, Death, Occurrence
from restraint_rules.models.care.people import CarePerson
from restraint_rules.models.care.uses import CareUse
from restraint_rules.models.moments import Day

__all__ = ["CareEpisode"]

NO_USE = rejected("no_use", "Name at least one use.")
DUPLICATE_ID = rejected("duplicate_id", "Two records have the same id.")


class CareEpisode(Subject):
    """One emergency with one patient or resident: uses with their orders, and what followed."""

    id: Id = Field(description="An id that names nobody.")
    day: Day = Field(description="The local day on which it began.")
    person: CarePerson = Field(description="The patient or resident.")
    facility: Id | None = blank("The facility.")
    uses: tuple[CareUse, ...] = Field(
        description="What was done, at least one use.", min_length=0, max_length=MAX_ITEMS
    )
    debriefings: tuple[Debriefing, ...] | None = blank(
        "Debriefings; an empty list: none was held.", max_length=MAX_ITEMS
    )
    reviews: tuple[CareReview, ...] | None = blank(
        "Internal reviews; an empty list: none.", max_length=MAX_ITEMS
    )
    injuries: tuple[CareInjury, ...] | None = blank("Injuries; an empty list: none.", max_length=MAX_ITEMS)
    deaths: tuple[Death, ...] | None = blank(
        "The person's death; an empty list: the person lives.", max_length=1
    )
    occurrences: tuple[Occurrence, ...] | None = blank(
        "Serious occurrences; an empty list: none.", max_length=MAX_ITEMS
    )
    attestations: tuple[Attestation, ...] = blank(
        "Who judged the attested facts.", default=(), max_length=MAX_ITEMS
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        if not self.uses:
            raise NO_USE.error()
        listed = (self.uses, self.debriefings, self.reviews, self.injuries, self.occurrences)
        for records in listed:
            if len({record.id for record in records or ()}) < len(records or ()):
                raise DUPLICATE_ID.error()
        return self
