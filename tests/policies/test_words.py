"""What each word of every policy covers, written down by hand from its sources."""

from datetime import date
from typing import Any

import pytest
from massachusetts_numbers import WORDS_IN_MASSACHUSETTS

from restraint_rules.policies import CONNECTICUT, CRDC, KEEPING_ALL_STUDENTS_SAFE_ACT, SPRAGUE, US_ED_2012
from restraint_rules.policy import Policy

# Citation, first day of the version, and what the definition asks.
LIMBS, CARRIED, TORSO = ("immobilizes",), ("immobilizes", "carries"), ("immobilizes", "restricts_torso")
AMENDED, COLLECTED = date(2018, 7, 1), date(2021, 7, 1)
EXCLUDED = {"calming_hold", "escort", "medical_device", "fall_protection", "self_injury_device"}

WORDS: list[tuple[Policy, str, date | None, dict[str, Any]]] = [
    (SPRAGUE, "I.D", None, {"restricting": CARRIED, "excluding": EXCLUDED, "mechanical": True}),
    (SPRAGUE, "I.F", None, {"involuntary": False, "alone": False, "by_order": "never"}),
    (SPRAGUE, "I.A", None, {"qualities": ("monitored", "to_calm"), "by_order": "never"}),
    (
        CONNECTICUT,
        "10-236b(a)(3)",
        None,
        {"restricting": LIMBS, "excluding": EXCLUDED, "mechanical": True},
    ),
    (
        CONNECTICUT,
        "10-236b(a)(3)",
        AMENDED,
        {"restricting": CARRIED, "excluding": EXCLUDED, "mechanical": True},
    ),
    (
        CONNECTICUT,
        "10-236b(a)(5)",
        None,
        {"involuntary": True, "alone": False, "by_order": "by_reading"},
    ),
    (CONNECTICUT, "10-236b(a)(5)", AMENDED, {"involuntary": True, "alone": False, "by_order": "never"}),
    (CONNECTICUT, "10-76b-7.time-out", None, {"qualities": (), "by_order": "by_reading"}),
    (CONNECTICUT, "10-236b(a)(7)", AMENDED, {"qualities": ("monitored", "to_calm"), "by_order": "never"}),
    (
        US_ED_2012,
        "Definitions.restraint",
        None,
        {
            "restricting": TORSO,
            "excluding": EXCLUDED - {"calming_hold"} | {"vehicle_restraint"},
            "mechanical": True,
        },
    ),
    (
        US_ED_2012,
        "Definitions.seclusion",
        None,
        {"involuntary": True, "alone": True, "by_order": "never"},
    ),
    (
        KEEPING_ALL_STUDENTS_SAFE_ACT,
        "2(6)",
        None,
        {
            "restricting": TORSO,
            "excluding": {"escort", "medical_device", "vehicle_restraint"},
            "mechanical": True,
        },
    ),
    (
        KEEPING_ALL_STUDENTS_SAFE_ACT,
        "2(12)",
        None,
        {"involuntary": True, "alone": True, "by_order": "never"},
    ),
    (
        CRDC,
        "definition.mechanical",
        None,
        {
            "excluding": {"medical_device", "vehicle_restraint"},
            "if_prescribed": {"fall_protection", "self_injury_device"},
            "law_enforcement": False,
        },
    ),
    (
        CRDC,
        "definition.mechanical",
        COLLECTED,
        {
            "excluding": {"medical_device", "vehicle_restraint"},
            "if_prescribed": {"fall_protection", "self_injury_device"},
            "law_enforcement": True,
        },
    ),
    (
        CRDC,
        "definition.physical",
        None,
        {"restricting": TORSO, "excluding": {"escort"}, "mechanical": False},
    ),
    (CRDC, "definition.seclusion", None, {"involuntary": True, "alone": True, "by_order": "never"}),
    (CRDC, "definition.seclusion", COLLECTED, {"involuntary": False, "alone": False, "by_order": "always"}),
    *WORDS_IN_MASSACHUSETTS,
]


@pytest.mark.parametrize(
    ("policy", "citation", "since", "expected"),
    WORDS,
    ids=[f"{policy.id} {citation} {since or ''}" for policy, citation, since, _ in WORDS],
)
def test_what_a_word_covers(
    policy: Policy, citation: str, since: date | None, expected: dict[str, Any]
) -> None:
    (clause,) = [one for one in policy.clauses if (one.citation, one.since) == (citation, since)]

    assert clause.definition is not None
    assert clause.parameters == expected
