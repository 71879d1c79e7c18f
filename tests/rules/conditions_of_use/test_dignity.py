"""Principle 5: dignity, free from abuse, is a judgement."""

from typing import Any

import pytest
from guidance_builders import binding, incident_of_restraint, incident_of_seclusion, told_of_guidance

from restraint_rules.rules.conditions_of_use.dignity import treated_with_dignity
from restraint_rules.testing import incident, time_out


@pytest.mark.parametrize(
    ("value", "expected", "code", "missing"),
    [
        (True, "pass", "dignity.attested", ()),
        (False, "fail", "dignity.denied", ()),
        (None, "review", "dignity.question", ("treated_with_dignity",)),
    ],
)
def test_attested(value: Any, expected: str, code: str, missing: Any) -> None:
    assert told_of_guidance(incident(treated_with_dignity=value), "5") == (expected, code, missing)


def test_of_a_time_out_nothing_is_asked() -> None:
    subject = incident(interventions=[time_out()], treated_with_dignity=False)

    assert told_of_guidance(subject, "5")[:2] == ("not_applicable", "no_use")


def test_a_text_may_speak_of_one_kind() -> None:
    policy = binding(treated_with_dignity().of(frozenset({"seclusion"})))

    assert told_of_guidance(incident_of_restraint(), "1", policy=policy)[1] == "no_seclusion"
    assert told_of_guidance(incident_of_seclusion(), "1", policy=policy)[0] == "pass"
