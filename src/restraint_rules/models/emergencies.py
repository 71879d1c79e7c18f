"""What a restraint or seclusion was to prevent: of one use, or once for all of an incident."""

from typing import Literal, Self

from pydantic import model_validator

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.base import Extensions, Facts, Flag, blank, rejected

__all__ = ["Emergency", "Ground"]

UNCLEAR_YET_CLEAR = rejected("unclear", "A record that leaves the emergency unclear names no other ground.")

Ground = Literal[
    "imminent_injury_to_student",
    "imminent_injury_to_others",
    "injury_not_imminent",
    "property_destruction",
    "disruption",
    "noncompliance",
    "other",
    "unclear",
]


class Emergency(Facts):
    """What the restraint or seclusion was to prevent (III.A)."""

    grounds: tuple[Ground, ...] | None = blank(
        "What the record gives as ground; an empty list: no emergency; 'unclear': the record leaves it open.",
        max_length=MAX_ITEMS,
    )
    grounds_in_part: Flag | None = blank(
        "True where only some of the grounds are recorded: that one is not named says nothing then."
    )
    serious_physical_harm: Flag | None = blank(
        "Whether the danger was of serious physical harm: death or serious bodily injury.", attested=True
    )
    warning_signs: Flag | None = blank("Whether there were signs that an emergency was likely to arise.")
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _unclear_stands_alone(self) -> Self:
        if self.grounds is not None and "unclear" in self.grounds and len(set(self.grounds)) > 1:
            raise UNCLEAR_YET_CLEAR.error()
        return self
