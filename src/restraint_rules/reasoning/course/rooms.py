"""A room as rules see it: by itself, or as it was used in one seclusion or time out."""

from typing import NamedTuple

from restraint_rules.kleene import Fact
from restraint_rules.models.interventions import Period
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import recorded

__all__ = ["RoomInUse", "room_used"]

ON_THE_DAY = frozenset({"size_appropriate", "free_of_danger"})
"""Judgements that depend on the student and the day, which the use itself may record."""


class RoomInUse(NamedTuple):
    """A room, by itself or as used in one seclusion or time out.

    Attributes:
        room: The room's standing record; ``None``: there is none.
        use: What it was used in; ``None``: the room is judged by itself.
        path: The room's path.
        use_path: The use's path.
    """

    room: SeclusionRoom | None
    use: Period | None
    path: str
    use_path: str = ""

    @property
    def secured(self) -> Fact:
        """Whether a door was, or by itself is to be, locked, latched or otherwise secured."""
        if self.use is not None:
            return recorded(self.use.locked, f"{self.use_path}.locked")
        return self.fact("lockable")

    def fact(self, name: str) -> Fact:
        """Take a fact of the room's record; without a record, name the record as missing."""
        return (
            Fact(None, (self.path,))
            if self.room is None
            else recorded(getattr(self.room, name), f"{self.path}.{name}")
        )

    def judgement(self, name: str) -> tuple[str, bool | None]:
        """Take a judgement of the room: what the use says of it that day, else what its record says."""
        if self.use is not None and name in ON_THE_DAY:
            value = getattr(self.use, name)
            if value is not None or self.room is None:
                return f"{self.use_path}.{name}", value
        value = None if self.room is None else getattr(self.room, name)
        return (self.path if self.room is None else f"{self.path}.{name}"), value


def room_used(record: Period, path: str, context: Context) -> RoomInUse:
    """The room a student was in, with its standing record where the setting has one.

    Args:
        record: The seclusion or time out.
        path: Its path.
        context: Knows the rooms.
    """
    room = context.setting.rooms_by_id.get(record.room) if record.room else None
    return RoomInUse(room, record, f"setting.rooms[{record.room}]" if record.room else f"{path}.room", path)
