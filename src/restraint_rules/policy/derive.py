"""Policies that stand on another: they may ask more, never less."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from restraint_rules.errors import DanglingClauseError, LoosenedClauseError
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.strictness import at_least_as_strict
from restraint_rules.rules.rule import Rule

__all__ = ["tightened"]


def tightened(
    clauses: tuple[Clause, ...],
    replacing: Mapping[str, Rule[Any]],
    *,
    parent: str,
    child: str,
) -> tuple[Clause, ...]:
    """Bind some clauses to stricter numbers.

    Args:
        clauses: The parent's clauses.
        replacing: By citation, the parent's rule with the child's numbers.
        parent: The parent's id.
        child: The child's id.

    Returns:
        The clauses, in the parent's order.

    Raises:
        DanglingClauseError: If the parent binds no such rule under a citation.
        LoosenedClauseError: If a value asks less than the parent's, or cannot be compared with it.
    """
    bound = {(clause.citation, clause.rule.name) for clause in clauses if clause.rule}
    for citation, rule in replacing.items():
        if (citation, rule.name) not in bound:
            message = f"{child}: {parent} does not bind {rule.name} under {citation}"
            raise DanglingClauseError(message)
    return tuple(
        replace(clause, binds=stricter(clause, replacing[clause.citation], parent, child))
        if clause.rule
        and clause.citation in replacing
        and clause.rule.name == replacing[clause.citation].name
        else clause
        for clause in clauses
    )


def stricter(clause: Clause, rule: Rule[Any], parent: str, child: str) -> Rule[Any]:
    """Take a rule for a clause if each of its values is at least as strict as the clause's own."""
    assert clause.rule is not None  # noqa: S101 - only clauses with a rule are replaced
    for name, old in clause.rule.parameters.items():
        new = rule.parameters[name]
        if not at_least_as_strict(new, old, rule.stricter.get(name)):
            message = (
                f"{child} {clause.citation}: {name} {new!r} asks less than {parent} {clause.citation}, "
                f"{name} {old!r}, or cannot be compared with it"
            )
            raise LoosenedClauseError(message)
    return rule
