"""Reading single facts: a blank is named by its path, a judgement nobody made is a question."""

from datetime import timedelta
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, restraint, seclusion, setting

from restraint_rules.engine import prepare
from restraint_rules.kleene import Fact
from restraint_rules.models import Hold, Period
from restraint_rules.models.inexact import LengthBetween
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.facts import (
    attested,
    hold_evidence,
    hold_fact,
    holds_of,
    no_longer_than,
    recorded,
    shown,
)

HOLD = "interventions[r1].holds[*]"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(True, Fact(value=True)), (False, Fact(value=False)), (None, Fact(None, ("path",)))],
    ids=["true", "false", "blank"],
)
def test_recorded(value: bool | None, expected: Fact) -> None:
    assert recorded(value, "path") == expected


@pytest.mark.parametrize(
    ("holds", "paths"),
    [
        pytest.param(None, [], id="not recorded"),
        pytest.param([{}], ["r.holds[*]"], id="one without id"),
        pytest.param([{"id": "a"}, {"id": "b"}], ["r.holds[a]", "r.holds[b]"], id="two, in order"),
    ],
)
def test_holds_of(holds: Any, paths: list[str]) -> None:
    record = Period.model_validate(restraint(holds=holds))
    assert [path for _, path in holds_of(record, "r")] == paths


@pytest.mark.parametrize(
    ("hold", "technique", "name", "expected"),
    [
        pytest.param({"carries": True}, None, "carries", Fact(value=True), id="the hold says"),
        pytest.param({"carries": False}, None, "carries", Fact(value=False), id="the hold denies"),
        pytest.param({}, None, "carries", Fact(None, (f"{HOLD}.carries",)), id="no technique"),
        pytest.param(
            {"technique": "t"}, {"carries": True}, "carries", Fact(value=True), id="the technique says"
        ),
        pytest.param(
            {"technique": "t", "carries": False}, {"carries": True}, "carries", Fact(value=False),
            id="the hold overrides",
        ),
        pytest.param(
            {"technique": "t"}, {}, "carries", Fact(None, ("setting.techniques[t].carries",)), id="both blank"
        ),
        pytest.param(
            {"technique": "t"}, None, "carries", Fact(None, ("setting.techniques[t]",)), id="no record"
        ),
        pytest.param(
            {"technique": "t", "carries": True}, None, "carries", Fact(value=True),
            id="no such technique, and no need of it",
        ),
        pytest.param({"position": "prone"}, None, "position", Fact(value=True), id="prone"),
        pytest.param({"position": "supine"}, None, "position", Fact(value=False), id="not prone"),
        pytest.param(
            {"technique": "t"}, {"position": "prone"}, "position", Fact(value=True), id="a prone technique"
        ),
        pytest.param({}, None, "position", Fact(None, (f"{HOLD}.position",)), id="position blank"),
    ],
)  # fmt: skip
def test_hold_fact(hold: Any, technique: Any, name: str, expected: Fact) -> None:
    catalogue = setting(techniques=[] if technique is None else [{"id": "t"} | technique])
    _, context = prepare(incident().day, SPRAGUE, CALENDAR, at(LATER), catalogue, {})
    assert hold_fact(Hold.model_validate(hold), name, context, HOLD) == expected


def test_shown() -> None:
    hold = Hold.model_validate({"position": "prone", "immobilizes": False})
    expected = (("h.immobilizes", False), ("h.position", "prone"))
    assert shown(hold, "h", "immobilizes", "carries", "position") == expected
    assert shown(None, "h", "immobilizes") == ()


def test_hold_evidence() -> None:
    _, context = prepare(incident().day, SPRAGUE, CALENDAR, at(LATER), setting(), {})
    holds = [
        {"id": "a", "technique": "standing-hold"},
        {"id": "b", "carries": True},
        {"technique": "unlisted"},
    ]
    record = Period.model_validate(restraint(holds=holds))
    assert hold_evidence(record, context, "r") == (
        ("r.holds[a].technique", "standing-hold"),
        ("setting.techniques[standing-hold].position", "standing"),
        ("setting.techniques[standing-hold].restricts_air_flow", False),
        ("setting.techniques[standing-hold].immobilizes", True),
        ("setting.techniques[standing-hold].carries", False),
        ("r.holds[b].carries", True),
        ("r.holds[*].technique", "unlisted"),
    )
    assert hold_evidence(Period.model_validate(seclusion()), context, "s") == ()


@pytest.mark.parametrize(
    ("facts", "status", "code", "missing", "evidence"),
    [
        pytest.param([("a", True)], "pass", "attested", (), (("a", True),), id="good"),
        pytest.param([("a", False)], "fail", "denied", (), (("a", False),), id="bad"),
        pytest.param([("a", None)], "review", "question", ("a",), (("a", None),), id="nobody judged"),
        pytest.param(
            [("a", True), ("b", False), ("c", None)], "fail", "denied", (), (("b", False),), id="one bad"
        ),
        pytest.param(
            [("a", True), ("b", None), ("c", None)], "review", "question", ("b", "c"),
            (("a", True), ("b", None), ("c", None)), id="what nobody judged",
        ),
    ],
)  # fmt: skip
def test_attested(facts: Any, status: str, code: str, missing: Any, evidence: Any) -> None:
    verdict = attested("alternatives", "part", facts)
    assert (verdict.status, verdict.code) == (status, f"alternatives.{code}")
    assert (verdict.path, verdict.missing, verdict.evidence) == ("part", missing, evidence)
    assert verdict.level == "error"


def length_between(least: int, most: int | None) -> LengthBetween:
    """So many minutes at least and at most."""
    return LengthBetween(timedelta(minutes=least), None if most is None else timedelta(minutes=most))


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        pytest.param(timedelta(minutes=2), Fact(value=True), id="just so long"),
        pytest.param(timedelta(minutes=2, seconds=1), Fact(value=False), id="a second more"),
        pytest.param(length_between(1, 2), Fact(value=True), id="at most so long"),
        pytest.param(length_between(2, 3), Fact(None, ("path",)), id="so long or longer"),
        pytest.param(length_between(1, 3), Fact(None, ("path",)), id="shorter or longer"),
        pytest.param(length_between(3, 4), Fact(value=False), id="longer"),
        pytest.param(length_between(3, None), Fact(value=False), id="longer, who knows how much"),
        pytest.param(length_between(2, None), Fact(None, ("path",)), id="so long at least"),
    ],
)
def test_no_longer_than_two_minutes(stated: timedelta | LengthBetween, expected: Fact) -> None:
    assert no_longer_than(stated, timedelta(minutes=2), "path") == expected
