"""The clauses of a policy, as tests look them up."""

from restraint_rules.policy import Clause, Policy

__all__ = ["clauses_under"]


def clauses_under(policy: Policy, citation: str, function: str = "") -> list[Clause]:
    """The clauses under a citation, of one rule if it is named."""
    return [
        one
        for one in policy.clauses
        if one.citation == citation and one.rule and one.rule.name.endswith(function)
    ]
