"""What a policy's clauses point to must be there: other clauses, and references."""

from collections.abc import Iterable

from restraint_rules.errors import DanglingClauseError
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.edition import Edition
from restraint_rules.policy.references import Reference

__all__ = ["refuse_dangling", "refuse_unlisted"]

LEADERS = ("unless", "decided_by")
"""Parameters that name the clause whose verdict decides."""


def refuse_unlisted(clauses: Iterable[Clause], references: Iterable[Reference], policy_id: str) -> None:
    """Refuse a clause that was read in a reference the policy does not list."""
    listed = {"", *(reference.id for reference in references)}
    for clause in clauses:
        if clause.read_in not in listed:
            message = f"{policy_id} {clause.citation}: no reference {clause.read_in!r}"
            raise DanglingClauseError(message)


def refuse_dangling(edition: Edition, policy_id: str) -> None:
    """Refuse a clause that lets another decide which no rule judges on those days."""
    judged = [(step.source.clause, step.rule.name) for step in edition.steps]
    for step in edition.steps:
        for name in LEADERS:
            leader = str(step.rule.parameters.get(name, ""))
            citation, _, function = leader.partition("/")
            if leader and not any(one == citation and rule.endswith(function) for one, rule in judged):
                message = f"{policy_id}: {step.source.clause} lets {leader} decide, which no rule judges"
                raise DanglingClauseError(message)
