"""How grave it is for the child when a duty is not met: what a report shows first.

A clause has the gravity of the rule it binds, and a rule that of its topic unless it is named by itself. So a
report that was stored and read back, which knows rules by their names, is shown in the same order.
"""

from collections.abc import Mapping
from typing import Literal, get_args

__all__ = ["GRAVITIES", "GRAVITY_OF_RULE", "GRAVITY_OF_TOPIC", "Gravity", "gravity_of", "rank"]

Gravity = Literal["life", "harm", "liberty", "told", "ready", "paper"]
"""How grave it is for the child.

``life``: the child can die of it. ``harm``: can be hurt, or a hurt goes unseen. ``liberty``: is held or
shut in without need, without leave or for too long. ``told``: those who can protect the child do not hear
of it, or do not act. ``ready``: people, rooms and plans are not ready for the next time. ``paper``: only a
record lacks.
"""

GRAVITIES: tuple[Gravity, ...] = get_args(Gravity)
"""The gravest first."""

OF_WHAT_NOBODY_RANKED: Gravity = "liberty"
"""A rule of somebody's own stands in the middle: neither hidden below papers, nor before a danger to life."""

TOPICS: Mapping[Gravity, tuple[str, ...]] = {
    "life": ("bodily_harm", "prohibited_holds"),
    "harm": (
        "authorized_medication",
        "care_evaluations",
        "care_monitoring",
        "company",
        "conduct",
        "dignity",
        "face_to_face",
        "medication",
        "medication_restraint",
        "monitoring",
        "untrained",
    ),
    "liberty": (
        "approvals",
        "assault_or_harm",
        "care_conditions",
        "care_orders",
        "conditions_of_use",
        "duration_limits",
        "exceptional_cases",
        "order_limits",
        "planned_use",
        "prohibited_uses",
        "serious_harm",
        "time_in_care",
        "time_out",
    ),
    "told": (
        "care_deaths",
        "care_debriefings",
        "care_notices",
        "care_reviews",
        "department_reports",
        "direct_notices",
        "director_notices",
        "injury_notices",
        "meeting_triggers",
        "meetings_after_use",
        "notification_deadlines",
        "notification_efforts",
        "prompt_notices",
        "repeated_use",
        "serious_occurrences",
        "state_reporting",
        "time_out_outcomes",
        "written_notices",
    ),
    "ready": (
        "care_facilities",
        "care_training",
        "crisis_prevention",
        "crisis_teams",
        "door_locks",
        "family_engagement",
        "rights_notices",
        "seclusion_rooms",
        "time_out_rooms",
        "training",
    ),
    "paper": (
        "care_definitions",
        "care_records",
        "compilations",
        "definitions",
        "documentation",
        "exclusions",
        "form_fields",
        "mechanical_restraint",
        "monthly_reviews",
        "publication",
        "report_copies",
        "scope",
        "written_records",
        "yearly_aims",
    ),
}

GRAVITY_OF_TOPIC: Mapping[str, Gravity] = {
    topic: gravity for gravity, topics in TOPICS.items() for topic in topics
}
"""What a topic's rules are ranked by."""

GRAVITY_OF_RULE: Mapping[str, Gravity] = {
    # What one can die of: no breath, a body that must not be held, a fire behind a lock
    "conduct.help_sought_at_distress": "life",
    "conduct.released_at_distress": "life",
    "conduct.speech_free": "life",
    "prohibited_uses.never_contraindicated": "life",
    "prohibited_uses.no_chemical_restraint": "harm",
    "prohibited_uses.no_hold_in_position": "life",
    "prohibited_uses.no_mechanical_restraint": "harm",
    "prohibited_uses.no_restriction_of_breathing": "life",
    "exceptional_cases.position_case_made": "life",
    "seclusion_rooms.constantly_monitored": "life",
    "seclusion_rooms.lock_releases_in_time": "life",
    "seclusion_rooms.lock_tied_to_alarm": "life",
    "serious_occurrences.injury_treated": "life",
    # What hurts, or leaves a hurt unseen
    "care_conditions.dignity_preserved": "harm",
    "care_conditions.free_from_abuse": "harm",
    "care_conditions.proportionate": "harm",
    "care_conditions.safe_technique": "harm",
    "care_training.carried_out_by_trained": "harm",
    "conditions_of_use.trained_before": "harm",
    "crisis_teams.team_responded": "harm",
    "seclusion_rooms.judged_as_fit": "harm",
    "seclusion_rooms.fire_marshal_modified_first": "harm",
    "seclusion_rooms.observation_window": "harm",
    "serious_occurrences.no_injury": "harm",
    "time_out.accompanied": "harm",
    "time_out.space_is_fit": "harm",
    "time_out_rooms.judged_as_fit": "harm",
    # A plan that foresees it, a lock that is there
    "rights_notices.not_left_in_plan": "liberty",
    "care_monitoring.time_out_free": "liberty",
    # Who is not told, and what is only not written down
    "report_copies.copy_sent": "told",
    "rights_notices.laws_explained": "told",
    "rights_notices.notice_given": "told",
    "notification_deadlines.method_recorded": "paper",
    "notification_deadlines.notifier_designated": "paper",
    "care_debriefings.debriefing_recorded": "paper",
    "care_deaths.death_logged": "paper",
    "care_deaths.log_available": "paper",
    "care_deaths.log_in_record": "paper",
    "care_deaths.log_states": "paper",
    "care_deaths.report_in_record": "paper",
    "care_notices.parents_told_recorded": "paper",
    "care_training.training_documented": "paper",
    "serious_occurrences.injury_recorded": "paper",
    "serious_occurrences.occurrence_recorded": "paper",
    "conduct.limits_reviewed": "ready",
    "conduct.witnessed": "told",
    "crisis_teams.list_kept": "paper",
}
"""Rules that weigh more, or less, than their topic."""


def gravity_of(rule: str) -> Gravity:
    """How grave it is for the child when a rule's duty is not met; ``rule`` is its name."""
    topic = rule.partition(".")[0]
    return GRAVITY_OF_RULE.get(rule) or GRAVITY_OF_TOPIC.get(topic, OF_WHAT_NOBODY_RANKED)


def rank(rule: str) -> int:
    """The place of a rule's gravity, from 0 for the gravest."""
    return GRAVITIES.index(gravity_of(rule))
