"""What clauses of texts of health care have in common, in the order in which a reader asks."""

__all__ = ["TOPICS_OF_CARE"]

TOPICS_OF_CARE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Restraint in care, defined",
        ("defines care_restraint", "defines care_personal_restraint", "defines care_mechanical_restraint"),
    ),
    ("Drug as restraint, defined", ("defines care_drug_restraint",)),
    ("Seclusion in care, defined", ("defines care_seclusion",)),
    (
        "When it may be used in care",
        (
            "care_conditions.only_against",
            "care_conditions.emergency_identified",
            "care_conditions.only_for_violent_behavior",
        ),
    ),
    ("Purpose in care", ("care_conditions.never_for", "care_conditions.free_from_abuse")),
    (
        "Less restrictive first in care",
        ("care_conditions.alternatives_ineffective", "care_conditions.least_restrictive"),
    ),
    ("How it is carried out in care", ("care_conditions",)),
    ("No longer than needed in care", ("care_conditions.ended_at_earliest",)),
    ("Person known before a crisis", ("crisis_prevention",)),
    ("Ordered", ("care_orders.ordered", "care_orders.by_entitled", "care_orders.team_physician_orders")),
    ("Never standing or as needed", ("care_orders.never_standing",)),
    ("What an order says and how it came", ("care_orders",)),
    ("How long an order lasts", ("order_limits.limited_by_age", "order_limits.limited_in_time")),
    ("Renewed, and a new order", ("order_limits",)),
    ("How long in all", ("time_in_care",)),
    ("Seen by a practitioner", ("care_evaluations.seen_within",)),
    ("What is evaluated", ("care_evaluations.evaluates",)),
    ("Evaluated again", ("care_evaluations",)),
    ("Both at one time", ("care_monitoring.never_at_once", "care_monitoring.simultaneous_watched")),
    ("Time out in care", ("care_monitoring.time_out_free", "care_monitoring.time_out_monitored")),
    ("Watched in care", ("care_monitoring",)),
    ("Written down in care", ("care_records",)),
    ("Person and parents told", ("care_notices",)),
    ("Debriefings", ("care_debriefings",)),
    ("Injuries and serious occurrences", ("serious_occurrences",)),
    ("Deaths", ("care_deaths",)),
    ("Internal reviews", ("care_reviews",)),
    ("Trained staff in care", ("care_training",)),
    ("The facility", ("care_facilities",)),
)
"""Topics of care, each with its rules: by name, module or word defined."""
