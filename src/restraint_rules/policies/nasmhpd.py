"""The position of the state mental-health directors on seclusion and restraint: twenty-eight standards.

The text numbers none of them: the numbers are ours, in its own order. All are recommendations, and where the
text says how often or for how long it says no number: a facility sets its own as a reading.
"""

from datetime import date
from typing import Final

from restraint_rules.policies.care_terms import (
    CHECK_INTERVAL,
    CHECKED,
    CONTACT_INTERVAL,
    DANGERS,
    PRACTITIONERS,
)
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.references import Reference
from restraint_rules.rules.care import (
    care_conditions,
    care_debriefings,
    care_facilities,
    care_monitoring,
    care_orders,
    care_reviews,
    care_training,
    crisis_prevention,
    order_limits,
    serious_occurrences,
)

__all__ = ["NASMHPD"]

LATER_WORDING: Final = date(2007, 1, 1)
"""The wording judged by names the Six Core Strategies, so that it is later than 1999; the year is not certain."""

SOURCES: Final = (
    Reference(
        "statement",
        "Position Statement on Seclusion and Restraint, the whole text",
        "https://nasmhpd.org/content/position-statement-seclusion-and-restraint",
        CHECKED,
    ),
    Reference(
        "endorsed",
        "An abstract that names the first endorsement, on 13 July 1999",
        "https://mijn.bsl.nl/link?doi=10.1007/s10488-005-0011-5",
        CHECKED,
        "in part",
        secondary=True,
    ),
)

STATE = "It asks it of a state's system, of which the records of a facility say nothing."

# fmt: off
# A clause reads best in one line.
NASMHPD = Policy(
    id="nasmhpd",
    title="Position Statement on Seclusion and Restraint",
    authority="National Association of State Mental Health Program Directors",
    jurisdiction="US",
    setting="mental-health facilities",
    binding="position",
    source="NASMHPD, Position Statement on Seclusion and Restraint, first endorsed 13 July 1999, in the later wording that names the Six Core Strategies",
    in_force=LATER_WORDING,
    revisions=(LATER_WORDING,),
    references=SOURCES,
    readings=(CHECK_INTERVAL, CONTACT_INTERVAL),
    clauses=(
        # What they are for, and when
        Clause("1", "Last resort, not treatment", care_conditions.never_for(purposes=frozenset({"treatment", "behavior_modification"})), should=True),
        Clause("2.discipline", "Never for discipline", care_conditions.never_for(purposes=frozenset({"discipline", "punishment"})), should=True),
        Clause("2.coercion", "Never to coerce", care_conditions.never_for(purposes=frozenset({"coercion"})), should=True),
        Clause("2.convenience", "Never for staff's convenience", care_conditions.never_for(purposes=frozenset({"convenience"})), should=True),
        Clause("2.staffing", "Never in place of enough staff", care_conditions.never_for(purposes=frozenset({"replacing_staff"})), should=True),
        Clause("2.treatment", "Never in place of active treatment", care_conditions.never_for(purposes=frozenset({"replacing_treatment"})), should=True),
        Clause("3", "Only against imminent risk of danger", care_conditions.only_against(grounds=DANGERS, imminent=True, unanticipated=False), should=True),
        Clause("4", "No other safe and effective intervention", care_conditions.alternatives_ineffective(), should=True),
        Clause("5", "Chemical restraint is included", not_judged="It says what the word covers: a drug recorded as restraint is judged like the others."),
        # The standards for each episode
        Clause("6", "Dignity, privacy, safety", care_conditions.dignity_preserved(), should=True),
        Clause("7", "Only where an emergency need is identified", care_conditions.emergency_identified(), should=True),
        Clause("8", "Only by competent, trained staff", care_training.carried_out_by_trained(), should=True),
        Clause("9", "Assessed for trauma", crisis_prevention.assessed_for_trauma(), should=True),
        Clause("10", "What calms and helps, discussed", crisis_prevention.strategies_discussed(), should=True),
        Clause("11", "Ordered", care_orders.ordered(), should=True),
        Clause("11", "By a specially trained practitioner", care_orders.by_entitled(licences=PRACTITIONERS, responsible=False, trained=True), should=True),
        Clause("12", "Least restrictive", care_conditions.least_restrictive(), should=True),
        Clause("13", "Spoken to at frequent intervals", care_monitoring.spoken_to_frequently(), should=True, note="No number in the text; a facility's own is a reading."),
        Clause("14", "Monitored at frequent intervals", care_monitoring.monitored_frequently(), should=True, note="No number in the text; a facility's own is a reading."),
        Clause("15", "Orders limited in time", order_limits.limited_in_time(), should=True, note="No number in the text."),
        Clause("16", "Ended as soon as it is safe", care_conditions.ended_at_earliest(), should=True),
        Clause("17", "The person debriefed", care_debriefings.person_debriefed(), should=True, note="No deadline in the text."),
        Clause("18", "The staff debriefed", care_debriefings.staff_debriefed(), should=True, note="No deadline in the text."),
        Clause("19", "Experience and earlier alternatives", care_debriefings.debriefings_cover(topics=frozenset({"experience", "earlier_alternatives"})), should=True),
        # What is reported and reviewed
        Clause("20", "Serious injuries reported in the state", serious_occurrences.injury_told_state(), should=True, note="Deaths too: of these no record of its own is kept but that for the federal agency."),
        Clause("21", "Investigated", serious_occurrences.injury_investigated(), should=True),
        Clause("22", "The state tracks patterns", not_judged=STATE),
        Clause("23", "Reviews for trends", care_facilities.quality_reviews(), should=True),
        Clause("24", "Clinical review of each case", care_reviews.reviewed(kind="clinical", only_after_harm=False), should=True),
        Clause("25", "Root cause analysis after harm", care_reviews.reviewed(kind="root_cause", only_after_harm=True), should=True),
        Clause("26", "Reviews protected from disclosure", care_reviews.review_confidential(), should=True),
        Clause("27", "Policies: only as emergency measures", care_facilities.policy_emergency_only(), should=True),
        Clause("28", "Ages looked into further", not_judged="The directors support further study of youth and age; it asks nothing of a facility."),
    ),
)
