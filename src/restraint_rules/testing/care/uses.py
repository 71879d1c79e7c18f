"""Uses in care, each ordered, evaluated, watched and written down."""

from datetime import datetime
from typing import Any, get_args

from restraint_rules.models.care import CareUse, Evaluation, Order
from restraint_rules.models.care.orders import OrderContent
from restraint_rules.models.care.uses import ChartItem
from restraint_rules.models.care.watching import Evaluated
from restraint_rules.testing.days import clock
from restraint_rules.testing.events import DAY, after

__all__ = ["TEN", "Data", "evaluation", "order", "prompt", "use"]

TEN = clock(DAY, 10)
"""When a use begins unless told otherwise."""

TEN_PAST = clock(DAY, 10, 10)

Data = dict[str, Any]
"""A record as its model reads it."""


def prompt(when: datetime) -> Data:
    """Something done as soon as possible."""
    return {"at": when, "promptly": True}


def order(given: datetime = TEN, minutes: float = 60, **facts: object) -> Order:
    """A physician's order by word of mouth, signed afterwards.

    Args:
        given: When it was given.
        minutes: For how long, in minutes.
        **facts: Facts of ``Order`` that differ.

    Returns:
        The order.
    """
    lawful: Data = {
        "id": "order-1",
        "by": "physician-1",
        "licence": "physician",
        "responsible": True,
        "authorized": True,
        "trained": True,
        "by_attending": True,
        "by_team_physician": True,
        "team_physician_available": True,
        "present": True,
        "issued": given,
        "expires": after(given, minutes),
        "renewal": False,
        "as_policy_authorizes": True,
        "verbal": True,
        "received_by": "registered_nurse",
        "received_in_time": True,
        "signed": prompt(after(given, 20)),
        "available_throughout": True,
        "standing": False,
        "as_needed": False,
        "states": get_args(OrderContent),
    }
    return Order.model_validate(lawful | facts)


def evaluation(made: datetime = TEN_PAST, **facts: object) -> Evaluation:
    """A physician's evaluation face to face.

    Args:
        made: When it was made.
        **facts: Facts of ``Evaluation`` that differ.

    Returns:
        The evaluation.
    """
    lawful: Data = {
        "id": "evaluation-1",
        "at": made,
        "by": "physician-1",
        "licence": "physician",
        "trained": True,
        "permitted": True,
        "face_to_face": True,
        "evaluated": get_args(Evaluated),
        "directly_after_use": False,
        "recorded": True,
    }
    return Evaluation.model_validate(lawful | facts)


def use(
    start: datetime = TEN, minutes: float = 30, kind: str = "manual_restraint", **facts: object
) -> CareUse:
    """A use under one order, with all that texts ask to be recorded of it.

    Args:
        start: When it began.
        minutes: How long it lasted, in minutes.
        kind: What it is recorded as.
        **facts: Facts of ``CareUse`` that differ.

    Returns:
        The use.
    """
    end = after(start, minutes)
    lawful: Data = kind_facts(kind) | {
        "id": "use-1",
        "kind": kind,
        "started": start,
        "ended": end,
        "violent_behavior": True,
        "grounds": ["danger_to_others", "extreme_violence"],
        "imminent": True,
        "unanticipated": True,
        "purposes": ["safety"],
        "emergency_identified": True,
        "alternatives_ineffective": True,
        "least_restrictive": True,
        "safe_technique": True,
        "proportionate": True,
        "free_from_abuse": True,
        "dignity_preserved": True,
        "ended_at_earliest": True,
        "plan_modified": True,
        "on_consultation": True,
        "orders": [order(start)],
        "staff": [{"id": "nurse-1", "trained": True, "clinical": True}],
        "monitoring": watched(),
        "evaluations": [
            evaluation(after(start, 10)),
            evaluation(end, id="evaluation-2", directly_after_use=True),
        ],
        "attended": True,
        "chart": get_args(ChartItem),
        "record": {"at": after(end, 30)},
        "shift_ends": clock(DAY, 15),
        "parents_told": prompt(after(start, 30)),
        "parents_told_recorded": True,
        "kept_in_facility_record": True,
        "form_given": {"at": after(end, 60)},
        "leader_reviewed": {"at": after(end, 120)},
    }
    return CareUse.model_validate(lawful | facts)


def watched() -> Data:
    """Watching that every text is content with."""
    return {
        "by": ["in_person", "outside_room"],
        "continual": True,
        "trained": True,
        "clinical": True,
        "as_policy_sets": True,
        "frequent": True,
        "spoken_to_frequently": True,
    }


def kind_facts(kind: str) -> Data:
    """What makes a use of a kind what it is."""
    if kind in {"seclusion", "time_out"}:
        kept = kind == "seclusion"
        return {
            "immobilizes": False,
            "involuntary": kept,
            "alone": True,
            "kept_in": kept,
            "believes_kept_in": kept,
        }
    if kind == "drug_restraint":
        return {"manages_behavior": True, "standard_treatment": False, "immobilizes": True}
    return {
        "immobilizes": True,
        "forceful": kind == "manual_restraint",
        "easily_removed": False,
        "involuntary": True,
        "alone": False,
        "kept_in": False,
        "soft_wrist_only": False,
    }
