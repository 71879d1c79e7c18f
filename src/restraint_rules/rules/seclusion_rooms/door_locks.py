"""A room for seclusion whose doors can not be locked at all."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import Fact, any_of, negate
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.rooms import RoomInUse
from restraint_rules.reasoning.facts import shown, verdict_on
from restraint_rules.reasoning.rule import rule

__all__ = ["no_lockable_door"]


@rule("room")
def no_lockable_door(room: RoomInUse, _context: Context) -> Verdict:
    """No door of the room can be locked, latched or otherwise secured; one that was secured can be."""
    secured = room.use is not None and room.use.locked is True
    lockable = any_of([Fact(secured), room.fact("lockable")])
    standing = shown(room.room, room.path, "lockable")
    evidence = shown(room.use, room.use_path, "locked") + standing
    return verdict_on("room.no_lock", negate(lockable), evidence)
