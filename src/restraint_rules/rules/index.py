"""Which rule stands where: every rule by its name, for whoever names rules in data."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["DEFINED_BY", "FOLDERS", "definition_named", "rule_named"]

FOLDERS: Mapping[str, tuple[str, ...]] = {
    "definitions": ("definitions", "exclusions", "mechanical_restraint", "scope"),
    "prohibited_holds": ("bodily_harm", "prohibited_holds"),
    "conditions_of_use": (
        "assault_or_harm",
        "conditions_of_use",
        "conduct",
        "dignity",
        "exceptional_cases",
        "planned_use",
        "prohibited_uses",
        "serious_harm",
        "untrained",
    ),
    "duration": ("approvals", "duration_limits"),
    "monitoring": ("face_to_face", "monitoring"),
    "seclusion_rooms": ("door_locks", "seclusion_rooms"),
    "medication": ("authorized_medication", "medication", "medication_restraint"),
    "time_out": ("company", "time_out", "time_out_outcomes", "time_out_rooms"),
    "reports_and_notices": (
        "department_reports",
        "direct_notices",
        "director_notices",
        "documentation",
        "notification_deadlines",
        "notification_efforts",
        "prompt_notices",
        "report_copies",
        "form_fields",
        "injury_notices",
        "state_reporting",
        "written_notices",
        "written_records",
    ),
    "meetings": (
        "family_engagement",
        "meeting_triggers",
        "meetings_after_use",
        "repeated_use",
        "rights_notices",
    ),
    "training_and_teams": ("crisis_teams", "training"),
    "care": (
        "care_conditions",
        "care_deaths",
        "care_debriefings",
        "care_definitions",
        "care_evaluations",
        "care_facilities",
        "care_monitoring",
        "care_notices",
        "care_orders",
        "care_records",
        "care_reviews",
        "care_training",
        "crisis_prevention",
        "order_limits",
        "serious_occurrences",
        "time_in_care",
    ),
    "counts_and_publication": ("compilations", "monthly_reviews", "publication", "yearly_aims"),
}
"""The topics of each folder. A rule's name is topic and function: ``documentation.report_completed``."""

FOLDER_OF = {topic: folder for folder, topics in FOLDERS.items() for topic in topics}

DEFINED_BY: Mapping[str, str] = {
    "care_drug_restraint": "care_definitions.drug_restraint",
    "care_mechanical_restraint": "care_definitions.mechanical_restraint",
    "care_personal_restraint": "care_definitions.personal_restraint",
    "care_restraint": "care_definitions.restraint",
    "care_seclusion": "care_definitions.seclusion",
    "exclusionary_time_out": "definitions.exclusionary_time_out",
    "life_threatening_restraint": "definitions.life_threatening_restraint",
    "mechanical_restraint": "mechanical_restraint.mechanical_restraint",
    "physical_restraint": "definitions.physical_restraint",
    "psychopharmacologic_agent": "definitions.psychopharmacologic_agent",
    "school_employee": "scope.school_employee",
    "seclusion": "definitions.seclusion",
    "student": "scope.student",
}
"""By the word defined, what makes its definition."""


def rule_named(name: str) -> Callable[..., Any] | None:
    """Find what makes a rule of some numbers, by the rule's name; nothing where there is none."""
    found = named(name)
    return found if getattr(found, "__wrapped__", None) is not None else None


def definition_named(word: str) -> Callable[..., Any] | None:
    """Find what makes a definition, by the word it defines; nothing where there is none."""
    return named(DEFINED_BY[word]) if word in DEFINED_BY else None


def named(name: str) -> Any:  # noqa: ANN401 - whatever stands under the name
    """Find what a topic's module calls by a name."""
    topic, _, function = name.partition(".")
    if topic not in FOLDER_OF:
        return None
    module = import_module(f"restraint_rules.rules.{FOLDER_OF[topic]}.{topic}")
    return getattr(module, function, None) if function in module.__all__ else None
