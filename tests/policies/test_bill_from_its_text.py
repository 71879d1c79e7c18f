"""What the whole text of the bill brought: force, communication, offices told of an injury."""

from typing import Any

import pytest
from bill_builders import allowed, held, told_of_bill
from builders import at

OF_CONDUCT = {"least_force": True, "hindered_speech": False, "no_trained_at_hand": False}


def carried_out(**facts: Any) -> Any:
    return allowed(held(conduct=OF_CONDUCT | facts))


@pytest.mark.parametrize(
    ("clause", "facts", "status"),
    [
        ("101(e)(1)(E)", {}, "pass"),
        ("101(e)(1)(E)", {"hindered_speech": True}, "fail"),
        ("101(e)(1)(E)", {"hindered_speech": None}, "unknown"),
        ("101(e)(1)(F)", {}, "pass"),
        ("101(e)(1)(F)", {"least_force": False}, "fail"),
        ("101(e)(1)(F)", {"least_force": None}, "review"),
    ],
)
def test_force_and_communication(clause: str, facts: Any, status: str) -> None:
    assert told_of_bill(carried_out(**facts), clause).status == status


OFFICES = [
    ("302(a)", "state_report"),
    ("302(a).police", "police_told"),
    ("302(a).advocates", "advocates_told"),
]


@pytest.mark.parametrize(("clause", "act"), OFFICES)
@pytest.mark.parametrize(
    ("done", "status"),
    [
        ({"at": at("2026-03-06T10:08:00")}, "pass"),
        ({"at": at("2026-03-06T10:08:01")}, "fail"),
        ({"done": False}, "fail"),
        (None, "unknown"),
    ],
)
def test_offices_told_of_an_injury_within_24_hours(clause: str, act: str, done: Any, status: str) -> None:
    subject = allowed(injuries=[{"id": "i1", "person": "student", "discovered": at("10:08")}], **{act: done})

    assert told_of_bill(subject, clause).status == status


@pytest.mark.parametrize(("clause", "act"), OFFICES)
@pytest.mark.parametrize(
    ("injuries", "status"),
    [([], "not_applicable"), ([{"person": "employee"}], "not_applicable"), (None, "unknown")],
)
def test_without_an_injury_nobody_is_told(clause: str, act: str, injuries: Any, status: str) -> None:
    assert told_of_bill(allowed(injuries=injuries, **{act: {"done": False}}), clause).status == status


def test_counted_from_the_discovery_where_that_came_later() -> None:
    hurt = [{"id": "i1", "person": "student", "discovered": at("2026-03-06T09:00")}]
    told = {"at": at("2026-03-07T09:00")}

    assert told_of_bill(allowed(injuries=hurt, police_told=told), "302(a).police").status == "pass"


def test_an_escort_is_no_restraint_and_may_not_restrict_breathing() -> None:
    hold = {"id": "h1", "immobilizes": True, "restricts_air_flow": True, "position": "standing"}
    subject = allowed(held(holds=[hold], exclusion={"kind": "escort", "minimum_contact": True}))

    assert told_of_bill(subject, "101(b)(1)(D)", "breathing").status == "fail"
