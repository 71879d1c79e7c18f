"""Whole records of care: an episode, its person, and a facility."""

from datetime import timedelta
from typing import get_args

from restraint_rules.models.care import CareEpisode, CareFacility, CareUse
from restraint_rules.models.care.facilities import CareTopic, PlanItem
from restraint_rules.testing.care.outcomes import debriefing
from restraint_rules.testing.care.uses import TEN, Data, use
from restraint_rules.testing.events import DAY, after

__all__ = ["episode", "facility", "person", "staff"]


def episode(*uses: CareUse, **facts: object) -> CareEpisode:
    """An episode of a minor of fourteen with one restraint, unless uses are given.

    Args:
        *uses: Its uses.
        **facts: Facts of ``CareEpisode`` that differ.

    Returns:
        The episode.
    """
    lawful: Data = {
        "id": "episode-1",
        "day": DAY,
        "person": person(),
        "facility": "facility-1",
        "uses": uses or (use(),),
        "debriefings": [debriefing()],
        "reviews": [{"id": "review-1", "kind": "clinical", "at": after(TEN, 600), "confidential": True}],
        "injuries": [],
        "deaths": [],
        "occurrences": [],
    }
    return CareEpisode.model_validate(lawful | facts)


def person(**facts: object) -> Data:
    """A minor of fourteen years, as data; facts of ``CarePerson`` may differ."""
    admitted = TEN - timedelta(days=30)
    lawful: Data = {
        "id": "person-1",
        "born": "2011-06-01",
        "minor": True,
        "debriefing_contraindicated": False,
        "admission": {
            "at": admitted,
            "person_informed": True,
            "parents_informed": True,
            "language_understood": True,
            "acknowledged": True,
            "policy_given": True,
        },
        "trauma_assessment": {
            "at": admitted,
            "covers": ["abuse", "other_trauma", "restraint_trauma"],
            "ongoing": True,
        },
        "crisis_plan": {"at": admitted, "discussed": True},
    }
    return lawful | facts


def staff(member: str = "nurse-1", **facts: object) -> Data:
    """A member of staff, trained anew this spring, as data; facts of ``CareStaff`` may differ."""
    recent = TEN + timedelta(days=60)
    lawful: Data = {
        "id": member,
        "orientation": {"at": "2025-01-10"},
        "first_took_part": "2025-02-01",
        "demonstrations": [
            {"of": "restraint_and_seclusion", "at": "2025-01-15"},
            {"of": "restraint_and_seclusion", "at": recent},
            {"of": "cpr", "at": recent},
        ],
        "retrained_as_policy_sets": True,
        "documented": True,
    }
    return lawful | facts


def facility(**facts: object) -> CareFacility:
    """A facility with its policies, agreements, training and plan in order.

    Args:
        **facts: Facts of ``CareFacility`` that differ.

    Returns:
        The facility.
    """
    lawful: Data = {
        "id": "facility-1",
        "staff": [staff()],
        "trained_in": get_args(CareTopic),
        "trainers_qualified": True,
        "training_materials_available": True,
        "policy_names_advocates": True,
        "policy_emergency_only": True,
        "transfer_agreements": True,
        "attestation_of_compliance": {"at": "2001-07-20"},
        "seclusion_room_visible": True,
        "seclusion_room_safe": True,
        "reduction_plan": {"at": "2026-01-15"},
        "reduction_plan_holds": get_args(PlanItem),
        "quality_reviews": True,
        "data_shared_with_goals": True,
        "certified_for_minors": True,
        "patient_days": [{"month": "2026-03", "days": 310, "leave_days": 4}],
    }
    return CareFacility.model_validate(lawful | facts)
