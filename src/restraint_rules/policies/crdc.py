"""Civil Rights Data Collection: restraint and seclusion."""

from datetime import date

from restraint_rules.policy.policy import Policy

__all__ = ["CRDC"]

# fmt: off
# A clause reads best in one line.
CRDC = Policy(
    id="crdc",
    title="Civil Rights Data Collection: restraint and seclusion",
    authority="United States Department of Education, Office for Civil Rights",
    jurisdiction="US",
    setting="public schools",
    binding="metric",
    source="Civil Rights Data Collection, definitions of restraint and seclusion",
    in_force=date(2013, 7, 1),
    revisions=(date(2013, 7, 1), date(2021, 7, 1)),
    clauses=(
    ),
)
