"""The federal civil-rights collection's definitions, on both sides of the collection of 2021-22."""

from typing import Any

import pytest
from builders import CALENDAR, at, incident, judge, restraint, seclusion, setting, time_out

from restraint_rules import Classification, classify
from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.policies import CRDC, by_id

LAST, FIRST = "2021-06-30", "2021-07-01"
"""The last day of the older text, and the first of the newer."""


def on(day: str, make: Any, **facts: Any) -> dict[str, Any]:
    made: dict[str, Any] = make(f"{day}T10:00", f"{day}T10:05", **facts)
    return made


def answers(day: str, intervention: dict[str, Any]) -> dict[str, Classification]:
    found = classify(
        incident(intervention, day=day),
        policy=CRDC,
        calendar=CALENDAR,
        as_of=at("2026-04-30T12:00"),
        setting=setting(),
    )
    return {one.definition: one for one in found}


HELD: dict[str, Any] = {"mechanical": False, "by_law_enforcement": False, "during_arrest": False}


def hold(**facts: Any) -> dict[str, Any]:
    return {"holds": [{"id": "h1", "immobilizes": False, "restricts_torso": False, "carries": False} | facts]}


CALMING = {"kind": "calming_hold", "brief": True, "to_calm": True}
"""Connecticut leaves it out, the collection does not."""


@pytest.mark.parametrize("day", [LAST, FIRST])
@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (hold(immobilizes=True), True),
        (hold(restricts_torso=True), True),
        (hold(carries=True), False),
        (hold(), False),
        (hold(immobilizes=None), None),
        (hold(restricts_torso=None), None),
        (hold(immobilizes=True) | {"mechanical": True}, False),
        (hold(immobilizes=True) | {"mechanical": None}, None),
        (hold(immobilizes=True) | {"exclusion": {"kind": "escort", "minimum_contact": True}}, False),
        (hold(immobilizes=True) | {"exclusion": {"kind": "escort", "minimum_contact": False}}, True),
        (hold(immobilizes=True) | {"exclusion": {"kind": "escort"}}, None),
        (hold(immobilizes=True) | {"exclusion": CALMING}, True),
    ],
)
def test_physical_restraint(day: str, facts: dict[str, Any], expected: bool | None) -> None:
    assert answers(day, on(day, restraint, **HELD | facts))["physical_restraint"].meets is expected


CONFINED: dict[str, Any] = {
    "in_room": True,
    "room": None,
    "locked": False,
    "physically_prevented": True,
    "permitted_to_leave": False,
    "involuntary": True,
    "alone": True,
}


@pytest.mark.parametrize(
    ("facts", "before", "after"),
    [
        ({}, True, True),
        ({"alone": False}, False, True),
        ({"alone": None}, None, True),
        ({"physically_prevented": False}, False, True),
        ({"physically_prevented": False, "permitted_to_leave": True}, False, False),
        ({"physically_prevented": False, "permitted_to_leave": None}, False, None),
        ({"physically_prevented": True, "permitted_to_leave": True}, True, True),
        ({"in_room": False}, False, False),
        ({"in_room": None}, None, None),
        ({"involuntary": False}, False, True),
        ({"involuntary": None}, None, True),
    ],
)
@pytest.mark.parametrize("make", [seclusion, time_out], ids=["seclusion", "time out"])
def test_seclusion_whatever_it_is_called(
    make: Any, facts: dict[str, Any], *, before: bool | None, after: bool | None
) -> None:
    for day, expected in ((LAST, before), (FIRST, after)):
        assert answers(day, on(day, make, **CONFINED | facts))["seclusion"].meets is expected


@pytest.mark.parametrize(("day", "judged_as"), [(LAST, "exclusionary_time_out"), (FIRST, "seclusion")])
def test_a_time_out_one_is_told_not_to_leave(day: str, judged_as: str) -> None:
    told = on(day, time_out, permitted_to_leave=False)

    assert answers(day, told)["seclusion"].judged_as == judged_as


def test_nothing_but_accounts_was_read() -> None:
    assert not [one.citation for one in CRDC.clauses if one.verified]
    assert all(one.secondary for one in CRDC.references)


def test_a_metric_asks_nothing_of_a_school() -> None:
    report = judge(policy=CRDC)

    assert not report.failures
    assert {one.status for one in report} <= {"not_applicable", "unknown"}
    assert "it asks nothing of a school" in str(report)


def test_preschool_is_not_covered() -> None:
    child = {"id": "student-1", "enrolled_as": "preschool"}
    report = judge(incident(student=child), policy=CRDC)

    assert [one.code for one in report.of("scope.students")] == ["scope.not_student"]


def test_before_the_first_text_of_the_table() -> None:
    day = "2013-06-30"
    with pytest.raises(BeforeAnyLawError):
        judge(incident(on(day, restraint), day=day), policy=CRDC)


def test_it_is_found_by_its_id() -> None:
    assert by_id("crdc") is CRDC
