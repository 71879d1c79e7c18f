"""Which facts are judgements: left out, they are put to a person, and are no gap in the record."""

import importlib
import pkgutil
from collections.abc import Iterator

from restraint_rules import models
from restraint_rules.models.base import Facts

JUDGEMENTS = {
    "CareFacility": {"seclusion_room_safe", "trainers_qualified"},
    "CareMonitoring": {"as_policy_sets", "frequent", "spoken_to_frequently"},
    "CareStaff": {"retrained_as_policy_sets"},
    "CareUse": {
        "alternatives_ineffective",
        "dignity_preserved",
        "ended_at_earliest",
        "free_from_abuse",
        "least_restrictive",
        "proportionate",
        "safe_technique",
    },
    "Conduct": {"floor_needed", "least_force", "no_trained_at_hand", "safest_method"},
    "Death": {"perhaps_caused"},
    "Debriefing": {"immediate"},
    "Emergency": {"serious_physical_harm"},
    "Incident": {
        "all_alternatives_explored",
        "alternatives_ineffective",
        "immediate_attempt",
        "replaced_alternative",
        "treated_with_dignity",
    },
    "LockRelease": {"as_soon_as_possible"},
    "Monitoring": {"frequent"},
    "Order": {"as_policy_authorizes", "received_in_time"},
    "Period": {
        "ended_as_soon_as_possible",
        "ended_when_danger_passed",
        "free_of_danger",
        "only_as_long_as_needed",
        "size_appropriate",
        "space_calming",
        "space_clean",
        "space_safe",
        "space_sanitary",
    },
    "PlanningMeeting": {"as_soon_as_practicable"},
    "PromptAct": {"promptly"},
    "PsychopharmacologicAgent": {"lawfully_administered", "replaces_treatment", "therapeutic_dose"},
    "SeclusionRoom": {
        "ceiling_comparable",
        "cooling_comparable",
        "free_of_danger",
        "heating_comparable",
        "lighting_comparable",
        "size_appropriate",
        "ventilation_comparable",
    },
    "TimeOutOutcome": {"unsuccessful"},
}
"""By the model that has them of its own."""


def every_model(above: type[Facts] = Facts) -> Iterator[type[Facts]]:
    for one in above.__subclasses__():
        yield one
        yield from every_model(one)


def judgements_of(model: type[Facts]) -> set[str]:
    said = {name: field.json_schema_extra for name, field in model.model_fields.items()}
    of_its_own = {name for name in said if name in model.__annotations__}
    return {name for name in of_its_own if said[name] == {"attested": True}}


def test_these_facts_are_judgements_and_no_others() -> None:
    for module in pkgutil.walk_packages(models.__path__, f"{models.__name__}."):
        importlib.import_module(module.name)
    there = [one for one in every_model() if one.__module__.startswith(f"{models.__name__}.")]

    assert {one.__name__: found for one in there if (found := judgements_of(one))} == JUDGEMENTS
