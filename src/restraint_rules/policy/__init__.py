"""The law as data: policies, clauses, readings."""

from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Reading
from restraint_rules.policy.references import Reference

__all__ = ["Clause", "Policy", "Reading", "Reference"]
