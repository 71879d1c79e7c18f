"""Which recorded facts decide a definition: as few as carry the answer."""

from collections.abc import Callable
from typing import Any

import pytest
from builders import CALENDAR, at, incident, restraint, seclusion, setting

from restraint_rules.engine import prepare
from restraint_rules.findings.verdict import Evidence
from restraint_rules.kleene import Fact
from restraint_rules.models.interventions import Period
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.deciding_facts import deciding_facts


def evidence_deciding(intervention: dict[str, Any], definition: str = "physical_restraint") -> Evidence:
    """What decides a definition of Sprague's, without the intervention's path."""
    one = incident(intervention)
    _, context = prepare(one.day, SPRAGUE, CALENDAR, at("2026-04-30T12:00"), setting(), {})
    (record,) = one.interventions
    test: Callable[..., Fact] = context.definitions.periods[definition]
    assert isinstance(record, Period)
    found = deciding_facts(test, record, context, "i")
    return tuple((path.removeprefix("i."), value) for path, value in found)


def hold(name: str, **facts: Any) -> dict[str, Any]:
    return {"id": name, "immobilizes": False, "carries": False} | facts


def test_one_fact_that_suffices() -> None:
    held = restraint(holds=[hold("h1", carries=True), hold("h2")])

    assert evidence_deciding(held) == (("holds[h1].carries", True),)


def test_all_facts_where_all_are_needed() -> None:
    found = evidence_deciding(restraint(holds=[hold("h1"), hold("h2")]))

    assert [path for path, _ in found] == [
        "holds[h1].immobilizes",
        "holds[h1].carries",
        "holds[h2].immobilizes",
        "holds[h2].carries",
    ]


def test_of_facts_that_say_the_same_the_first_is_named() -> None:
    held = restraint(holds=[hold("h1", immobilizes=True, carries=True), hold("h2", carries=True)])

    assert evidence_deciding(held) == (("holds[h1].immobilizes", True),)


def test_what_a_technique_says_is_named_where_it_stands() -> None:
    assert evidence_deciding(restraint()) == (("setting.techniques[standing-hold].immobilizes", True),)


def test_a_hold_goes_before_its_technique() -> None:
    held = restraint(holds=[{"id": "h1", "technique": "standing-hold", "immobilizes": False}])

    assert evidence_deciding(held) == (
        ("holds[h1].immobilizes", False),
        ("setting.techniques[standing-hold].carries", False),
    )


def test_an_unknown_technique_decides_nothing() -> None:
    held = restraint(holds=[{"technique": "taught-elsewhere", "carries": True}])

    assert evidence_deciding(held) == (("holds[*].carries", True),)


def test_a_claim_that_is_borne_out() -> None:
    held = restraint(exclusion={"kind": "calming_hold", "brief": True, "to_calm": True, "prescribed": True})

    assert evidence_deciding(held) == (
        ("setting.techniques[standing-hold].carries", False),
        ("exclusion.brief", True),
        ("exclusion.to_calm", True),
        ("exclusion.kind", "calming_hold"),
    )


def test_a_claim_for_one_hold() -> None:
    claim = {"kind": "medical_device", "medical_purpose": True}
    device = {"id": "d", "immobilizes": True, "device": True, "exclusion": claim}

    assert evidence_deciding(restraint(holds=[device])) == (
        ("holds[d].exclusion.medical_purpose", True),
        ("holds[d].exclusion.kind", "medical_device"),
    )


def test_a_claim_that_is_not_borne_out_decides_nothing() -> None:
    held = restraint(exclusion={"kind": "calming_hold", "brief": False, "to_calm": True})

    assert evidence_deciding(held) == (("setting.techniques[standing-hold].immobilizes", True),)


def test_naming_the_room_says_that_it_was_one() -> None:
    assert evidence_deciding(seclusion(), "seclusion") == (("room", "room-1"), ("physically_prevented", True))


@pytest.mark.parametrize(
    "intervention",
    [restraint(holds=None), restraint(holds=[hold("h1", carries=None)]), seclusion()],
    ids=["no holds", "a blank", "another kind"],
)
def test_nothing_decides(intervention: dict[str, Any]) -> None:
    assert evidence_deciding(intervention) == ()
