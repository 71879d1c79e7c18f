"""Moments and lengths that a form gives only roughly."""

from dataclasses import FrozenInstanceError
from datetime import timedelta
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from restraint_rules import Incident, localize, testing
from restraint_rules.errors import problems
from restraint_rules.models import Act
from restraint_rules.models.inexact import Between, LengthBetween, earliest_of, latest_of, least_of, most_of
from restraint_rules.models.lengths import Length

MINUTE = timedelta(minutes=1)
TEN, HALF = testing.at("10:00"), testing.at("10:30")


class Stated(BaseModel):
    length: Length


def listed(*facts: Any) -> Any:
    """Facts as a form gives them, to be read by the model."""
    return list(facts)


def sentence_of(value: object) -> str:
    with pytest.raises(ValidationError) as refused:
        Act.model_validate({"at": value})
    (problem,) = problems(refused.value)
    return problem.sentence


def test_bounds_are_read_and_written_back() -> None:
    given = {"earliest": "2026-03-05T10:00:00-05:00", "latest": "2026-03-05T10:30:00-05:00", "about": True}
    made = Act.model_validate({"at": given})
    assert made.at == Between(TEN, HALF, about=True)
    assert Between(TEN, HALF, about=True).middle == testing.at("10:15")
    assert Act.model_validate_json(made.model_dump_json()) == made == Act.model_validate(made.model_dump())
    assert '"about":true' in made.model_dump_json()
    assert "about" not in Act.model_validate({"at": Between(TEN, HALF)}).model_dump_json()


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"earliest": HALF, "latest": TEN}, "lies after the latest"),
        ({"earliest": TEN, "latest": TEN + timedelta(days=1)}, "lie on one day"),
        ({"earliest": TEN}, "the earliest and the latest"),
        ({"earliest": TEN, "latest": HALF, "kind": "about"}, "the earliest and the latest"),
        ({"earliest": TEN, "latest": HALF, "about": "yes"}, "the earliest and the latest"),
        ({"earliest": "2026-03-05T10:00", "latest": HALF}, "offset"),
        ({"earliest": "2026-03-05", "latest": HALF}, "Give a date"),
        ({}, "the earliest and the latest"),
    ],
)
def test_what_are_no_bounds_is_refused(value: dict[str, Any], sentence: str) -> None:
    assert sentence in sentence_of(value)


def test_equal_bounds_are_one_moment() -> None:
    assert Act.model_validate({"at": {"earliest": TEN, "latest": TEN}}).at == Between(TEN, TEN)


@pytest.mark.parametrize(
    ("given", "read", "written"),
    [
        (12, timedelta(minutes=12), "PT12M"),
        (
            {"least": 10, "most": 15},
            LengthBetween(10 * MINUTE, 15 * MINUTE),
            {"least": "PT10M", "most": "PT15M"},
        ),
        ({"least": "PT15M"}, LengthBetween(15 * MINUTE), {"least": "PT15M"}),
        ({"least": 15, "most": None}, LengthBetween(15 * MINUTE), {"least": "PT15M"}),
    ],
)
def test_lengths_are_read_and_written_back(given: object, read: object, written: object) -> None:
    made = Stated.model_validate({"length": given})
    assert made.length == read
    assert made.model_dump(mode="json") == {"length": written}
    assert Stated.model_validate(made.model_dump()) == made


@pytest.mark.parametrize(
    "given", [{}, {"most": 5}, {"least": 15, "most": 10}, {"least": None}, {"least": 1, "x": 2}]
)
def test_what_are_no_bounds_of_a_length_is_refused(given: object) -> None:
    with pytest.raises(ValidationError, match="the least it can be"):
        Stated.model_validate({"length": given})


def test_wall_clock_bounds_get_their_offset() -> None:
    aware = localize(
        {"at": {"earliest": "2026-03-05T10:00", "latest": "2026-03-05T10:30"}}, "America/New_York"
    )
    assert Act.model_validate(aware).at == Between(TEN, HALF)


def test_an_end_is_before_a_start_only_if_it_surely_is() -> None:
    use: dict[str, Any] = {"kind": "seclusion", "id": "s1", "started": {"earliest": TEN, "latest": HALF}}
    testing.incident(interventions=listed({**use, "ended": testing.at("10:10")}))
    with pytest.raises(ValidationError, match="lies before the start"):
        testing.incident(interventions=listed({**use, "ended": testing.at("09:59")}))


def test_what_is_exact_is_its_own_bounds() -> None:
    assert earliest_of(TEN) == latest_of(TEN) == TEN
    assert least_of(timedelta(1)) == most_of(timedelta(1)) == timedelta(1)
    assert (earliest_of(Between(TEN, HALF)), latest_of(Between(TEN, HALF))) == (TEN, HALF)
    assert most_of(LengthBetween(timedelta(1))) is None


def test_an_incident_with_bounds_travels() -> None:
    use = {
        "kind": "seclusion",
        "id": "s1",
        "started": {"earliest": TEN, "latest": HALF},
        "duration": {"least": 5},
    }
    made = testing.incident(interventions=listed(use))
    assert Incident.model_validate_json(made.model_dump_json()) == made
    assert made.digest == Incident.model_validate_json(made.model_dump_json()).digest


@pytest.mark.parametrize(
    ("made", "field"),
    [(Between(TEN, HALF), "latest"), (LengthBetween(MINUTE), "least")],
    ids=["moment", "length"],
)
def test_bounds_are_not_changed(made: Between | LengthBetween, field: str) -> None:
    before = getattr(made, field)
    with pytest.raises(FrozenInstanceError):
        setattr(made, field, None)

    assert getattr(made, field) == before
