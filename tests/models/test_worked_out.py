"""What is worked out from facts may be forgotten; the facts themselves cannot be changed."""

import pytest
from pydantic import ValidationError

from restraint_rules import testing
from restraint_rules.frozen import FrozenDict
from restraint_rules.sentences import sentence_of


def test_a_copy_forgets_what_was_worked_out() -> None:
    made = testing.incident()
    assert made.digest
    assert "digest" not in vars(made.model_copy())


def test_what_was_worked_out_can_be_replaced_and_forgotten() -> None:
    made = testing.incident()
    digest = made.digest
    made.digest = "another"
    assert made.digest == "another"
    del made.digest
    assert made.digest == digest


def test_facts_cannot() -> None:
    made = testing.incident()
    with pytest.raises(ValidationError):
        made.id = "another"
    with pytest.raises(ValidationError):
        del made.id


def test_an_error_of_code_that_reads_says_nothing_of_it() -> None:
    told = sentence_of(
        {"type": "value_error", "loc": (), "msg": "x", "input": None, "ctx": {"error": "secret"}}
    )
    assert "secret" not in told


def test_nothing_is_added_to_a_frozen_mapping() -> None:
    frozen = FrozenDict({"a": 1})
    with pytest.raises(TypeError, match="does not change"):
        frozen.__ior__({"b": 2})


def test_what_was_not_released_has_no_time_of_release() -> None:
    release = {"onset": testing.at("10:00"), "released": testing.at("10:01"), "done": False}
    with pytest.raises(ValidationError, match="released"):
        testing.incident(
            interventions=[testing.lawful_seclusion().model_copy(update={"releases": [release]})]
        )
