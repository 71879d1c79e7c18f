"""The room of a time out, where a text asks of it what others ask of rooms for seclusion."""

from restraint_rules.findings.verdict import Verdict, not_applicable
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.rooms import RoomJudgement, RoomTopic, fit, of_building_code, room_used
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.rule import rule

__all__ = ["building_code_met", "judged_as_fit"]


@rule("time_out", names="further")
def judged_as_fit(
    use: Use, context: Context, *, topic: RoomTopic, names: tuple[RoomJudgement, ...]
) -> Verdict:
    """The room of a time out is fit in the named respects; whether it is, is a judgement.

    Of a time out that was in no room apart nothing is asked.

    Args:
        topic: What the judgements are about, for the message.
        names: The judgements, as ``SeclusionRoom`` names them.
    """
    return in_no_room(use) or of_room(use, fit(room_used(use.record, use.path, context), topic, names))


@rule("time_out")
def building_code_met(use: Use, context: Context) -> Verdict:
    """The room of a time out conforms to the building code; of one in no room apart nothing is asked."""
    return in_no_room(use) or of_room(use, of_building_code(room_used(use.record, use.path, context)))


def in_no_room(use: Use) -> Verdict | None:
    """Say that a time out was in no room; nothing where it was, or may have been."""
    none = use.record.room is None and use.record.in_room is False
    return not_applicable("room.none", use.path) if none else None


def of_room(use: Use, verdict: Verdict) -> Verdict:
    """Say of the room of a time out what was found."""
    return verdict._replace(path=f"{use.path}.room")
