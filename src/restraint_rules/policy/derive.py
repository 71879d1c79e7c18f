"""Policies that stand on another: they may ask more, never less."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from restraint_rules.errors import DanglingClauseError, LoosenedClauseError
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.in_words import in_words
from restraint_rules.policy.strictness import at_least_as_strict
from restraint_rules.rules.definition import Definition
from restraint_rules.rules.rule import Rule

__all__ = ["tightened"]

Bound = Rule[Any] | Definition


def tightened(
    clauses: tuple[Clause, ...], replacing: Mapping[str, Bound], *, parent: str, child: str
) -> tuple[Clause, ...]:
    """Bind some clauses to stricter values.

    Args:
        clauses: The parent's clauses.
        replacing: By citation, the parent's rule or definition with the child's values.
        parent: The parent's id.
        child: The child's id.

    Returns:
        The clauses, in the parent's order.

    Raises:
        DanglingClauseError: If the parent binds no such rule under a citation.
        LoosenedClauseError: If a value asks less than the parent's, or cannot be compared with it.
    """
    names = {(clause.citation, name_of(clause.binds)) for clause in clauses if clause.binds}
    for citation, bound in replacing.items():
        if (citation, name_of(bound)) not in names:
            message = f"{child}: {parent} does not bind {name_of(bound)} under {citation}"
            raise DanglingClauseError(message)
    return tuple(
        tighter(clause, replacing[clause.citation], parent, child)
        if clause.citation in replacing and clause.binds and same(clause.binds, replacing[clause.citation])
        else clause
        for clause in clauses
    )


def name_of(bound: Bound) -> str:
    """What is bound, whatever its values: a rule's name, or the word defined."""
    return bound.defines if isinstance(bound, Definition) else bound.name


def same(one: Bound, other: Bound) -> bool:
    """Whether two are the same rule or define the same word."""
    return type(one) is type(other) and name_of(one) == name_of(other)


def tighter(clause: Clause, bound: Bound, parent: str, child: str) -> Clause:
    """Bind a clause to what replaces it, if each value is at least as strict as the clause's own."""
    for name, old in clause.parameters.items():
        new = bound.parameters[name]
        if not at_least_as_strict(new, old, bound.stricter.get(name)):
            message = (
                f"{child} {clause.citation}: {name} {in_words(new)} asks less than "
                f"{parent} {clause.citation}: {name} {in_words(old)}, or cannot be compared with it"
            )
            raise LoosenedClauseError(message)
    return replace(clause, binds=bound)
