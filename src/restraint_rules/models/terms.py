"""Terms that records and clauses share: who attends, what a meeting works at, what is taught and compiled."""

from typing import Literal

__all__ = ["Attendee", "CompilationContent", "Recipient", "TrainingTopic", "WorkItem"]

Attendee = Literal[
    "administrator",
    "teacher",
    "parent",
    "guardian",
    "mental_health_professional",
    "student",
    "staff_who_restrained",
    "behavior_expert",
    "other",
]

WorkItem = Literal[
    "behavioral_assessment",
    "functional_assessment",
    "behavior_plan",
    "iep",
    "referral",
    "alternatives",
    "witness_statements",
]
"""A piece of a meeting's work, by the field that records it."""

Recipient = Literal["parent", "guardian", "surrogate_parent", "student"]

CompilationContent = Literal["instances", "nature", "per_iep"]

TrainingTopic = Literal[
    "de_escalation",
    "prevention",
    "types_of_restraint",
    "life_threatening_and_other",
    "permissible_and_pain_compliance",
    "monitoring",
    "recording_and_reporting",
]
