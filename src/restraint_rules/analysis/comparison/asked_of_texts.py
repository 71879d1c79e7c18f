"""The questions on which texts are set side by side: by topics of clauses, by rules, by words defined."""

__all__ = ["ASKED"]

ASKED: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "What a restraint is",
        frozenset(
            {
                "defines physical_restraint",
                "defines mechanical_restraint",
                "defines care_restraint",
                "defines care_personal_restraint",
                "defines care_mechanical_restraint",
                "defines care_drug_restraint",
            }
        ),
    ),
    ("What a seclusion is", frozenset({"defines seclusion", "defines care_seclusion"})),
    ("When it may be used", frozenset({"When it may be used", "When it may be used in care"})),
    (
        "Prone, and other threats to life",
        frozenset(
            {
                "prohibited_holds.no_life_threatening_restraint",
                "prohibited_uses.no_restriction_of_breathing",
                "prohibited_uses.no_hold_in_position",
                "exceptional_cases.position_case_made",
            }
        ),
    ),
    ("Mechanical restraint", frozenset({"prohibited_uses.no_mechanical_restraint"})),
    ("Drugs", frozenset({"prohibited_uses.no_chemical_restraint", "Medication"})),
    (
        "Planned, standing, as needed",
        frozenset({"Planned use", "Never standing or as needed", "prohibited_uses.no_seclusion"}),
    ),
    (
        "How long",
        frozenset(
            {"Longest duration", "How long an order lasts", "How long in all", "order_limits.within_total"}
        ),
    ),
    (
        "To go on",
        frozenset(
            {
                "Approved to go on",
                "Decision to continue",
                "Decided anew",
                "order_limits.renewed_in_time",
                "order_limits.seen_before_new_order",
                "order_limits.beyond_order_orderer_contacted",
            }
        ),
    ),
    (
        "Examined",
        frozenset(
            {
                "Physical distress",
                "Seen by a practitioner",
                "care_evaluations.evaluated_after_use",
                "care_evaluations.reviewed_every",
                "conduct.physical_signs_watched",
            }
        ),
    ),
    ("Watched", frozenset({"Monitoring", "Watched in care", "Both at one time"})),
    (
        "Parents told",
        frozenset(
            {
                "Parent told at once",
                "Parent told",
                "Parent told in writing",
                "care_notices.parents_told",
                "serious_occurrences.parents_told_of_occurrence",
            }
        ),
    ),
    (
        "Written report",
        frozenset(
            {
                "Incident report",
                "Copy for the parent",
                "care_records.documented_by_end_of_shift",
                "care_records.form_given",
            }
        ),
    ),
    (
        "Told to the state or its agencies",
        frozenset(
            {
                "Injury told to the state",
                "Annual compilation",
                "Deaths",
                "serious_occurrences.occurrence_reported",
                "serious_occurrences.injury_told_state",
                "serious_occurrences.death_told_federal_agency",
                "injury_notices.injury_told_to",
            }
        ),
    ),
    ("Talked over afterwards", frozenset({"Debriefings", "Meeting after each use"})),
    (
        "Repeated use",
        frozenset(
            {"Repeated use", "Monthly review", "care_reviews.reviewed", "care_reviews.leader_reviewed"}
        ),
    ),
    (
        "Training",
        frozenset(
            {
                "Trained employees",
                "Training each year",
                "Trained staff in care",
                "untrained.trained_or_nobody_at_hand",
            }
        ),
    ),
)
"""Each question with the names of what answers it: topics, rules, words defined."""
