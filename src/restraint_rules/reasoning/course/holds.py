"""What the holds of a restraint were: in which position they put the student, if they threaten life."""

from collections.abc import Callable

from restraint_rules.kleene import Fact, any_of
from restraint_rules.models.interventions import Hold, Position
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import hold_fact, holds_of

__all__ = ["any_hold", "is_in", "life_threats", "put_in"]


def any_hold(use: Use, test: Callable[[Hold, str], Fact]) -> Fact:
    """Whether some hold of a restraint is so; where no hold is recorded, nobody can tell."""
    record = use.record
    if record.holds is None:
        return Fact(None, (f"{use.path}.holds",))
    return any_of(test(hold, at) for hold, at in holds_of(record, use.path))


def is_in(hold: Hold, positions: frozenset[Position], context: Context, path: str) -> Fact:
    """Whether a hold put the student in one of some positions: what it says, else what its technique says."""
    if hold.position is not None:
        return Fact(hold.position in positions)
    by_technique = hold_fact(hold, "position", context, path)
    if by_technique.value is None:
        return by_technique
    return Fact(context.setting.techniques_by_id[hold.technique or ""].position in positions)


def put_in(use: Use, context: Context, positions: frozenset[Position]) -> Fact:
    """Whether some hold put the student in one of some positions."""
    return any_hold(use, lambda hold, at: is_in(hold, positions, context, at))


def life_threats(episode: Episode, context: Context) -> list[tuple[Use, Fact]]:
    """Say of each restraint if it was life-threatening."""
    test = context.definitions.life_threatening
    return [(use, test(use.record, context, use.path)) for use in episode.held]
