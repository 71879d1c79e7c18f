"""Restraint by a device: what it is, what it is not, and devices that officers of the law put on."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, at, incident, judge, restraint, seclusion, setting

from restraint_rules import Classification, classify
from restraint_rules.policies import CRDC

BEFORE, AFTER = "2021-06-30", "2021-07-01"

DEVICE: dict[str, Any] = {"mechanical": True, "by_law_enforcement": False, "during_arrest": False}
OFFICER: dict[str, Any] = DEVICE | {"by_law_enforcement": True}


def classification_of(day: str, intervention: dict[str, Any], readings: Any = None) -> Classification:
    """What the collection's text of a day says of mechanical restraint."""
    found = classify(
        incident(intervention, day=day),
        policy=CRDC,
        calendar=CALENDAR,
        as_of=at("2026-04-30T12:00"),
        setting=setting(),
        readings=readings or {},
    )
    (one,) = [one for one in found if one.definition == "mechanical_restraint"]
    return one


def device(day: str, **facts: Any) -> dict[str, Any]:
    return restraint(f"{day}T10:00", f"{day}T10:05", **DEVICE | facts)


def is_met(day: str, **facts: Any) -> bool | None:
    return classification_of(day, device(day, **facts)).meets


def claim(kind: str, **facts: Any) -> dict[str, Any]:
    return {"exclusion": {"kind": kind} | facts}


@pytest.mark.parametrize("day", [BEFORE, AFTER])
@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, True),
        ({"mechanical": False}, False),
        ({"mechanical": None}, None),
        (claim("medical_device", medical_purpose=True), False),
        (claim("medical_device", medical_purpose=False), True),
        (claim("medical_device"), None),
        (claim("vehicle_restraint", vehicle_safety=True), False),
        (claim("vehicle_restraint", vehicle_safety=False), True),
        (claim("self_injury_device", prescribed=True), False),
        (claim("self_injury_device", prescribed=False), True),
        (claim("self_injury_device"), None),
        (claim("fall_protection", prescribed=True), False),
        (claim("fall_protection", fall_purpose=True, prescribed=False), True),
        (claim("escort", minimum_contact=True), True),
    ],
)
def test_a_device_and_what_the_text_leaves_out(
    day: str, facts: dict[str, Any], expected: bool | None
) -> None:
    assert is_met(day, **facts) is expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (OFFICER, True),
        (OFFICER | {"during_arrest": True}, False),
        (OFFICER | {"during_arrest": None}, None),
        (DEVICE | {"during_arrest": True}, True),  # nobody but an officer of the law arrests by this text
        (DEVICE | {"by_law_enforcement": None}, True),
        (DEVICE | {"by_law_enforcement": None, "during_arrest": True}, None),
        (DEVICE | {"by_law_enforcement": None, "during_arrest": None}, None),
    ],
)
def test_officers_of_the_law_since_they_are_named(facts: dict[str, Any], expected: bool | None) -> None:
    assert is_met(AFTER, **facts) is expected


@pytest.mark.parametrize(
    ("facts", "not_counted", "counted"),
    [
        (OFFICER, False, True),
        (OFFICER | {"during_arrest": True}, False, False),
        (DEVICE | {"by_law_enforcement": None}, None, True),
        (DEVICE, True, True),
    ],
)
def test_officers_before_they_were_named_go_by_a_reading(
    facts: dict[str, Any], *, not_counted: bool | None, counted: bool | None
) -> None:
    assert is_met(BEFORE, **facts) is not_counted
    assert (
        classification_of(BEFORE, device(BEFORE, **facts), {"officers_devices": "counted"}).meets is counted
    )


def test_the_reading_changes_nothing_once_they_are_named() -> None:
    assert (
        classification_of(AFTER, device(AFTER, **OFFICER), {"officers_devices": "not_counted"}).meets is True
    )


def test_only_what_would_decide_is_missing() -> None:
    blank = {"by_law_enforcement": None, "during_arrest": None}
    found = classification_of(AFTER, device(AFTER, **blank))

    assert found.missing == ("interventions[r1].by_law_enforcement", "interventions[r1].during_arrest")
    assert classification_of(AFTER, device(AFTER, **blank | {"mechanical": False})).missing == ()


def test_a_seclusion_is_none() -> None:
    found = classification_of(AFTER, seclusion(f"{AFTER}T10:00", f"{AFTER}T10:05"))

    assert (found.meets, found.reason) == (False, "kind")


def test_it_is_not_a_physical_restraint_besides() -> None:
    assert classification_of(AFTER, device(AFTER)).judged_as == "mechanical_restraint"


def test_its_clause_tells_what_is_recorded_as_something_else() -> None:
    report = judge(incident(device(AFTER), day=AFTER), policy=CRDC)
    (found,) = report.of("definition.mechanical")

    assert (found.status, found.code) == ("not_applicable", "definition.met_though_labelled")
    assert (
        found.message == "By the facts, this is: mechanical restraint. It is recorded as physical restraint."
    )


def test_the_clause_says_what_it_was_given() -> None:
    before, after = [one for one in CRDC.clauses if one.citation == "definition.mechanical"]

    assert (before.parameters["law_enforcement"], after.parameters["law_enforcement"]) == (False, True)
    assert before.until == after.since == date(2021, 7, 1)
