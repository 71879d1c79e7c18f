"""Massachusetts' schools against the oracle: the same worlds, the same statuses, clause by clause."""

from collections import Counter

import pytest
from oracle.clockwork import ZONE, at_instant
from oracle.massachusetts_by_hand import Found, massachusetts_by_hand
from oracle.massachusetts_worlds import World, massachusetts_world

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.models import Incident, Setting
from restraint_rules.policies import MASSACHUSETTS_SCHOOLS

COUNT = 3_000
STATUSES = {"pass", "fail", "pending", "unknown", "review", "not_applicable"}
MISSING_FROM = {("46.03(1)(a)", "no_seclusion"): {"pass"}}
"""Where seclusion is forbidden none is a pass."""


def found_by_hand(world: World) -> Found:
    incident = world.incident | {"staff": world.staff, "rooms": world.rooms}
    return massachusetts_by_hand(incident, world.year, world.as_of)


def found_in_library(world: World, by_hand: Found) -> Found:
    report = evaluate(
        Incident.model_validate(world.incident),
        policy=MASSACHUSETTS_SCHOOLS,
        calendar=SchoolCalendar(
            id="school",
            zone=ZONE.key,
            covers_from=world.year.covers_from,
            covers_to=world.year.covers_to,
            school_days=world.year.school_days,
            uncertain_days=world.year.uncertain_days,
        ),
        setting=Setting.model_validate(setting_of_world(world)),
        as_of=at_instant(world.as_of),
    )
    found: Found = {name: {} for name in by_hand}
    for one in report:
        name = one.clause, one.rule
        name = name if name in found else (one.clause, one.rule.rpartition(".")[2])
        if name in found:
            found[name][one.path] = one.status
    return found


def setting_of_world(world: World) -> dict[str, object]:
    staff = [
        {"id": name, "credentials": None if earned is None else [{"at": day} for day in earned]}
        for name, earned in world.staff.items()
    ]
    return {"staff": staff, "rooms": [{"id": name} | room for name, room in world.rooms.items()]}


@pytest.mark.slow
def test_library_and_oracle_agree_on_thousands_of_worlds() -> None:
    disagreements: list[str] = []
    seen: Counter[tuple[str, str, str]] = Counter()
    for seed in range(COUNT):
        world = massachusetts_world(seed)
        by_hand = found_by_hand(world)
        found = found_in_library(world, by_hand)
        for name, statuses in by_hand.items():
            seen.update((*name, status) for status in statuses.values())
            if found[name] != statuses:
                disagreements.append(f"world {seed}, {name}: {found[name]}, by hand {statuses}")

    assert disagreements == []
    assert {status for *_, status in seen} == STATUSES
    for name in {(clause, rule) for clause, rule, _ in seen}:
        assert {"pass", "fail"} - MISSING_FROM.get(name, set()) <= {
            one for *of, one in seen if (*of,) == name
        }
