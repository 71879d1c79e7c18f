"""A room as rules see it: by itself, or as it was used in one seclusion or time out."""

from typing import Literal, NamedTuple

from restraint_rules.findings.verdict import Verdict, unknown
from restraint_rules.kleene import Fact
from restraint_rules.models.interventions import Period
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import attested, recorded, shown, verdict_on

__all__ = ["RoomInUse", "RoomJudgement", "RoomTopic", "fit", "of_building_code", "room_used"]

RoomTopic = Literal["size", "ceiling", "comfort", "danger"]
"""What judgements of a room are about."""

RoomJudgement = Literal[
    "size_appropriate",
    "ceiling_comparable",
    "heating_comparable",
    "cooling_comparable",
    "ventilation_comparable",
    "lighting_comparable",
    "free_of_danger",
]
"""The judgements of a room, as ``SeclusionRoom`` names them."""

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


def fit(room: RoomInUse, topic: RoomTopic, names: tuple[RoomJudgement, ...]) -> Verdict:
    """Judge whether a room is fit in the named respects."""
    facts = [room.judgement(name) for name in names]
    unrecorded = tuple(dict.fromkeys(path for path, value in facts if value is None and path == room.path))
    if unrecorded and not any(value is False for _, value in facts):
        return unknown("room.unrecorded", missing=unrecorded)
    return attested(f"room.{topic}", "", facts)


def of_building_code(room: RoomInUse) -> Verdict:
    """Judge whether a room conforms to the building code."""
    evidence = shown(room.room, room.path, "meets_building_code")
    return verdict_on("room.building_code", room.fact("meets_building_code"), evidence)
