"""Principle 2: no drug controls behaviour unless a licensed professional authorized it."""

from itertools import product
from typing import Any

import pytest
from builders import Told
from guidance_builders import told_of_guidance

from restraint_rules.testing import agent, incident

NAMES = ("initial_orders", "integral_to_plan", "lawfully_administered")
ORDERS, PLAN, LAWFUL = (f"interventions[a1].{name}" for name in NAMES)


def told_of_administration(orders: Any, plan: Any, lawful: Any, **facts: Any) -> Told:
    """Judge an administration of which this is recorded."""
    recorded = dict(zip(NAMES, (orders, plan, lawful), strict=True))
    return told_of_guidance(incident(interventions=[agent(**recorded | facts)]), "2.drug")


@pytest.mark.parametrize(
    ("orders", "plan", "lawful", "expected", "code", "missing"),
    [
        (True, False, False, "pass", "drug.authorized", ()),
        (False, True, False, "pass", "drug.authorized", ()),
        (False, False, True, "pass", "drug.authorized", ()),
        (None, None, True, "pass", "drug.authorized", ()),
        (False, False, False, "fail", "drug.not_authorized", ()),
        (False, False, None, "review", "drug.question", (LAWFUL,)),
        (None, None, None, "review", "drug.question", (LAWFUL,)),
        (None, False, False, "unknown", "drug.unknown", (ORDERS,)),
        (False, None, False, "unknown", "drug.unknown", (PLAN,)),
        (None, None, False, "unknown", "drug.unknown", (ORDERS, PLAN)),
    ],
)
def test_what_shows_an_authorization(
    orders: Any, plan: Any, lawful: Any, expected: str, code: str, missing: Any
) -> None:
    assert told_of_administration(orders, plan, lawful) == (expected, code, missing)


def test_neither_consent_nor_an_emergency_authorizes() -> None:
    facts = {"student_consent": True, "parent_consent": True, "as_emergency": True}

    assert told_of_administration(False, False, False, **facts)[0] == "fail"


def test_a_blank_filled_never_reverses_the_answer() -> None:
    answers = {facts: told_of_administration(*facts)[0] for facts in product((None, True, False), repeat=3)}
    assert {"pass", "fail"} <= set(answers.values())
    for facts, answer in answers.items():
        filled = {
            one
            for other, one in answers.items()
            if all(a in {None, b} for a, b in zip(facts, other, strict=True))
        }
        if answer in {"pass", "fail"}:
            assert filled == {answer}


def test_without_an_agent() -> None:
    assert told_of_guidance(incident(), "2.drug") == ("not_applicable", "no_agent", ())
