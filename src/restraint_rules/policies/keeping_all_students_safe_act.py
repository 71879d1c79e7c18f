"""Keeping All Students Safe Act."""

from datetime import date

from restraint_rules.policy.policy import Policy

__all__ = ["KEEPING_ALL_STUDENTS_SAFE_ACT"]

# fmt: off
# A clause reads best in one line.
KEEPING_ALL_STUDENTS_SAFE_ACT = Policy(
    id="keeping-all-students-safe-act",
    title="Keeping All Students Safe Act",
    authority="Congress of the United States, as introduced",
    jurisdiction="US",
    setting="schools receiving federal funds",
    binding="bill",
    source="H.R. 6617, 119th Congress, introduced 11 December 2025; never enacted",
    in_force=None,
    revisions=(date(2025, 12, 11),),
    clauses=(
    ),
)
