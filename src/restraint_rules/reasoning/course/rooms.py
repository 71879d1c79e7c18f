"""A seclusion room as rules see it: by itself, or as it was used in one seclusion."""

from typing import NamedTuple

from restraint_rules.kleene import Fact
from restraint_rules.models.interventions import Period
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.reasoning.facts import recorded

__all__ = ["RoomInUse"]

ON_THE_DAY = frozenset({"size_appropriate", "free_of_danger"})
"""Judgements that depend on the student and the day, which the seclusion itself may record."""


class RoomInUse(NamedTuple):
    """A room, by itself or as used in one seclusion.

    Attributes:
        room: The room's standing record; ``None``: there is none.
        seclusion: The seclusion it was used in; ``None``: the room is judged by itself.
        path: The room's path.
        seclusion_path: The seclusion's path.
    """

    room: SeclusionRoom | None
    seclusion: Period | None
    path: str
    seclusion_path: str = ""

    @property
    def secured(self) -> Fact:
        """Whether a door was, or by itself is to be, locked, latched or otherwise secured."""
        if self.seclusion is not None:
            return recorded(self.seclusion.locked, f"{self.seclusion_path}.locked")
        return self.fact("lockable")

    def fact(self, name: str) -> Fact:
        """Take a fact of the room's record; without a record, name the record as missing."""
        return (
            Fact(None, (self.path,))
            if self.room is None
            else recorded(getattr(self.room, name), f"{self.path}.{name}")
        )

    def judgement(self, name: str) -> tuple[str, bool | None]:
        """Take a judgement of the room: what the seclusion says of it that day, else what its record says."""
        if self.seclusion is not None and name in ON_THE_DAY:
            value = getattr(self.seclusion, name)
            if value is not None or self.room is None:
                return f"{self.seclusion_path}.{name}", value
        value = None if self.room is None else getattr(self.room, name)
        return (self.path if self.room is None else f"{self.path}.{name}"), value
