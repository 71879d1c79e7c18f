"""Purposes that never justify a use: each is asked of each use, and each has a finding of its own."""

from typing import Any

import pytest
from guidance_builders import (
    binding,
    finding_of_guidance,
    incident_of_restraint,
    incident_of_seclusion,
    told_of_guidance,
)

from restraint_rules.rules.conditions_of_use.conditions_of_use import never_as_coercion, never_as_retaliation
from restraint_rules.testing import incident, lawful_restraint, lawful_seclusion, time_out

PURPOSES = ["discipline", "coercion", "retaliation", "convenience"]


@pytest.mark.parametrize("purpose", PURPOSES)
@pytest.mark.parametrize(
    "make", [incident_of_restraint, incident_of_seclusion], ids=["restraint", "seclusion"]
)
@pytest.mark.parametrize(
    ("value", "expected", "end"), [(False, "pass", "no"), (True, "fail", "yes"), (None, "unknown", "unknown")]
)
def test_each_purpose(purpose: str, make: Any, value: Any, expected: str, end: str) -> None:
    one = finding_of_guidance(make(**{f"as_{purpose}": value}), f"6.{purpose}")

    assert (one.status, one.code) == (expected, f"{purpose}.{end}")
    assert one.missing == ((f"{one.path}.as_{purpose}",) if value is None else ())
    assert one.level == ("warning" if value else "error")


@pytest.mark.parametrize("purpose", PURPOSES)
def test_one_purpose_says_nothing_of_another(purpose: str) -> None:
    subject = incident_of_restraint(**{f"as_{purpose}": True})

    assert [other for other in PURPOSES if finding_of_guidance(subject, f"6.{other}").status == "fail"] == [
        purpose
    ]


@pytest.mark.parametrize("purpose", PURPOSES)
def test_of_a_time_out_nothing_is_asked(purpose: str) -> None:
    assert told_of_guidance(incident(interventions=[time_out()]), f"6.{purpose}")[:2] == (
        "not_applicable",
        "no_use",
    )


@pytest.mark.parametrize("rule", [never_as_coercion, never_as_retaliation])
def test_a_text_may_speak_of_one_kind(rule: Any) -> None:
    policy = binding(rule().of(frozenset({"seclusion"})))
    both = incident(
        interventions=[lawful_restraint(as_coercion=True, as_retaliation=True), lawful_seclusion()]
    )

    assert told_of_guidance(incident_of_restraint(), "1", policy=policy)[:2] == (
        "not_applicable",
        "no_seclusion",
    )
    assert (
        finding_of_guidance(both, "1", policy=policy).status,
        finding_of_guidance(both, "1", policy=policy).path,
    ) == (
        "pass",
        "interventions[s1]",
    )
