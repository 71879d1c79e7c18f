"""The library against the oracle on orders and evaluations: the same worlds, the same statuses."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from builders import CALENDAR
from oracle.care_by_hand import BANDS, TEN, expected
from oracle.care_worlds import CareWorld, care_world

from restraint_rules.engine import evaluate
from restraint_rules.models.care import CareEpisode
from restraint_rules.policies import CMS_HOSPITAL

COUNT = 5_000
CLAUSES = {
    "482.13(e)(8)(i)",
    *(f"482.13(e)(8)(i)({band})" for band in BANDS),
    "482.13(e)(8)(ii)",
    "482.13(e)(12)(i)",
}
POLICY = replace(
    CMS_HOSPITAL, clauses=tuple(one for one in CMS_HOSPITAL.clauses if one.citation in CLAUSES), readings=()
)
NAMES = {
    "seen_within": "seen",
    "renewed_in_time": "renewed",
    "within_total": "total",
    "seen_before_new_order": "before",
}


def clock_at(minute: int) -> str:
    return (TEN + timedelta(minutes=minute)).isoformat()


def care_record(world: CareWorld) -> dict[str, Any]:
    """The world as a hospital would record it."""
    use: dict[str, Any] = {
        "id": "u",
        "kind": "manual_restraint",
        "started": clock_at(0),
        "violent_behavior": world.violent,
        "ended": None if world.end is None else clock_at(world.end),
        "ongoing": True if world.end is None else None,
        "orders": None
        if world.orders is None
        else [order(number, one) for number, one in enumerate(world.orders)],
        "evaluations": None
        if world.evaluations is None
        else [
            {
                "id": str(number),
                "at": clock_at(one["at"]),
                "licence": one["licence"],
                "trained": one["trained"],
                "face_to_face": one["face"],
            }
            for number, one in enumerate(world.evaluations)
        ],
    }
    return {"id": "e", "day": "2026-03-07", "person": {"id": "p", "born": world.born}, "uses": [use]}


def order(number: int, one: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": str(number),
        "issued": clock_at(one["issued"]),
        "expires": None if one["length"] is None else clock_at(one["issued"] + one["length"]),
        "open_ended": one["open"],
        "renewal": one["renewal"],
    }


def found_by_library(world: CareWorld) -> dict[str, str]:
    report = evaluate(
        CareEpisode.model_validate(care_record(world)),
        policy=POLICY,
        calendar=CALENDAR,
        as_of=TEN + timedelta(minutes=world.as_of),
    )
    found: dict[str, str] = {}
    for one in report:
        name = NAMES.get(one.rule.rpartition(".")[2], one.clause[-2])
        number = one.path.rpartition("orders[")[2].removesuffix("]") if "orders[" in one.path else ""
        found[f"{name}{number}"] = one.status
    return found


@pytest.mark.slow
def test_library_and_oracle_agree_on_five_thousand_worlds_near_the_limits() -> None:
    disagreements: list[object] = []
    statuses: Counter[tuple[str, str]] = Counter()
    for seed in range(COUNT):
        world = care_world(seed)
        found, by_hand = found_by_library(world), expected(world)
        statuses.update((name.rstrip("0123456789"), status) for name, status in by_hand.items())
        if found != by_hand:
            disagreements.append((seed, sorted(found.items() ^ by_hand.items())))

    assert disagreements[:5] == [], len(disagreements)
    assert {status for _, status in statuses} == {"pass", "fail", "pending", "unknown", "not_applicable"}
    for duty in ("seen", "renewed", "total", "before", *BANDS):
        assert min(statuses[duty, status] for status in ("pass", "fail", "unknown")) >= 20, (duty, statuses)
