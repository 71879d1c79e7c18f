"""Which of several duties that bind at once asks most."""

from collections.abc import Sequence
from typing import NamedTuple

from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.strictness import at_least_as_strict
from restraint_rules.reasoning.rule import Stricter

__all__ = ["BINDING", "Duty", "Strictest", "strictest_of"]

BINDING = frozenset({"law", "regulation", "district"})
"""How a text binds that must be kept; guidance, positions, bills and metrics bind nobody."""


class Duty(NamedTuple):
    """A clause with the policy it stands in."""

    policy: Policy
    clause: Clause

    @property
    def name(self) -> tuple[str, str]:
        """What identifies it: policy and citation."""
        return (self.policy.id, self.clause.citation)


class Strictest(NamedTuple):
    """What must be kept where more than one text binds.

    Attributes:
        sources: Policy and citation of the duties that no other outdoes.
        both_apply: Whether more than one text binds.
        outdone: Policy and citation of the duties that another asks more than.
    """

    sources: tuple[tuple[str, str], ...]
    both_apply: bool
    outdone: tuple[tuple[str, str], ...]


def strictest_of(duties: Sequence[Duty]) -> Strictest:
    """Find the duties that no other outdoes: who keeps them keeps all.

    Args:
        duties: Clauses on one topic. Those of texts that do not bind are left out, and those that another
            clause decides stand for themselves only where there are no others.

    Returns:
        The strictest duties. Two that cannot be compared both stand.
    """
    binding = [one for one in duties if one.policy.binding in BINDING]
    leading = [one for one in binding if "decided_by" not in one.clause.parameters] or binding
    outdone = [one for one in leading if any(outdoes(other, one) for other in leading)]
    return Strictest(
        tuple(dict.fromkeys(one.name for one in leading if one not in outdone)),
        len({one.policy.id for one in binding}) > 1,
        tuple(dict.fromkeys(one.name for one in outdone)),
    )


def outdoes(one: Duty, other: Duty) -> bool:
    """Whether one duty surely asks more than another: the same rule, with stricter values."""
    if one.policy.id == other.policy.id or bound_to(one.clause) != bound_to(other.clause):
        return False
    return covers(one.clause, other.clause) and not covers(other.clause, one.clause)


def bound_to(clause: Clause) -> tuple[str, str]:
    """The rule a clause binds, and the word it defines if it does."""
    rule, definition = clause.rule, clause.definition
    return (rule.name if rule else "", definition.defines if definition else "")


def covers(one: Clause, other: Clause) -> bool:
    """Whether each value of a clause is at least as strict as the other's."""
    return all(
        at_least_as_strict(one.parameters.get(name), value, stricter_way(other, name))
        for name, value in other.parameters.items()
        if name not in NO_VALUES
    )


NO_VALUES = frozenset({"of", "unless", "decided_by"})
"""What a clause speaks of, which a text may split over several, and which clause decides it."""


def stricter_way(clause: Clause, name: str) -> Stricter | None:
    """Which way a clause's parameter is stricter."""
    return clause.binds.stricter.get(name) if clause.binds else None
