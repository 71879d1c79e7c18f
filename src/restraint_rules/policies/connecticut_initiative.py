"""Connecticut Restraint and Seclusion Prevention Initiative: what fourteen partners set themselves as aims.

Its vision, guiding principles and overall goals in their order; the numbers are ours. What of them a district's
year can show is judged, and what was not reached is a warning; the rest is named.
"""

from datetime import date

from restraint_rules.calendar.units import month_ends
from restraint_rules.policies.terms import EITHER_USE
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.references import Reference
from restraint_rules.rules.conditions_of_use import dignity
from restraint_rules.rules.counts_and_publication import compilations, monthly_reviews, yearly_aims
from restraint_rules.rules.meetings import family_engagement
from restraint_rules.rules.training_and_teams import training

__all__ = ["CONNECTICUT_INITIATIVE"]

FIRST = date(2013, 7, 1)
"""The page has no date. One of its partners, the Office of Early Childhood, is not older than this."""

SOURCES = (
    Reference(
        "page",
        "Connecticut Clearinghouse: Restraint and Seclusion Prevention Initiative",
        "https://www.ctclearinghouse.org",
        date(2026, 11, 26),
    ),
)

# fmt: off
# A clause reads best in one line.
CONNECTICUT_INITIATIVE = Policy(
    id="connecticut-initiative",
    title="Connecticut Restraint and Seclusion Prevention Initiative",
    authority="Fourteen partners in Connecticut",
    jurisdiction="US-CT",
    setting="educational, treatment and other settings",
    binding="aim",
    source="Vision, guiding principles and overall goals of the initiative's partners, as their page has them",
    in_force=FIRST,
    revisions=(FIRST,),
    references=SOURCES,
    clauses=(
        # Who they are, and what they share
        Clause("partners", "Fourteen partners, each with its own words", not_judged="It names agencies and persons. What one event is by each one's text, a comparison of those texts says."),
        Clause("vision.1", "Prevention of restraint and seclusion", judged_in="goal.3"),
        Clause("vision.2", "Dignity and respect", dignity.treated_with_dignity().of(EITHER_USE), should=True),
        Clause("vision.3", "Both can injure and traumatize", not_judged="It acknowledges, and asks nothing."),
        Clause("vision.4", "Services on strengths, by evidence", not_judged="No record says what services are founded on."),
        Clause("vision.5", "Staff trained, supervised, enough, led", judged_in="goal.5", note="Of supervision, staffing and leadership no record is kept."),
        # Guiding principles
        Clause("principle.1", "Safety comes first", not_judged="It says what informs practice; no record shows that it did."),
        Clause("principle.2", "Working with persons and families", judged_in="goal.4"),
        Clause("principle.3", "Each by its own standards", not_judged="It leaves each partner its own texts: judge by them."),
        Clause("principle.4", "Training and support are shared", not_judged="It is between the partners; what one gives its staff is judged under goal.5."),
        Clause("principle.5", "Time to make changes", not_judged="It asks it of those who revise regulations."),
        Clause("principle.6", "Data reviewed each month", monthly_reviews.counts_reviewed(within=month_ends(1)), should=True, note="The text has no interval: the month is the one that Connecticut's schools review by."),
        Clause("principle.6.year", "Data compiled each year", compilations.compiled_annually(within=month_ends(12), contents=("instances",)), should=True, note="By the end of the next school year, as Connecticut's schools do."),
        Clause("principle.7", "Change that lasts", not_judged="One year after the other is compared under goal.3; whether a strategy made it last is a judgement."),
        # Overall goals
        Clause("goal.1", "More settings with a strategy of change", not_judged="It counts settings over the whole state; no record says which have such a strategy."),
        Clause("goal.2", "Policies aligned across the state", not_judged="It is asked of those who write policies; a comparison of texts shows where they differ."),
        Clause("goal.3", "Fewer uses each year", yearly_aims.uses_fell(), should=True, note="By label: the partners define nothing. Counts of uses, not rates: enrolment may have changed."),
        Clause("goal.4", "Families take part in plans for behaviour", family_engagement.family_engaged(), should=True, note="That they take part in policies is not recorded; that they do in a student's plan is."),
        Clause("goal.5", "Staff given training each year", training.overview_given(first=FIRST), should=True, note="The district's annual overview; other resources are not recorded."),
        Clause("goal.6", "Better outcomes in life", not_judged="Education, permanency and quality of life are not in these records."),
    ),
)
