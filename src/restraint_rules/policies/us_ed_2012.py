"""Restraint and Seclusion: Resource Document, fifteen principles."""

from datetime import date

from restraint_rules.policy.policy import Policy

__all__ = ["US_ED_2012"]

# fmt: off
# A clause reads best in one line.
US_ED_2012 = Policy(
    id="us-ed-2012",
    title="Restraint and Seclusion: Resource Document, fifteen principles",
    authority="United States Department of Education",
    jurisdiction="US",
    setting="schools",
    binding="guidance",
    source="United States Department of Education, Restraint and Seclusion: Resource Document, May 2012",
    in_force=date(2012, 5, 15),
    revisions=(date(2012, 5, 15),),
    clauses=(
    ),
)
