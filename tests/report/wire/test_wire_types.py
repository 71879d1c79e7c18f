"""What stands in a written report: numbers are numbers, counts are none below zero."""

import pytest
from pydantic import TypeAdapter

from restraint_rules.errors import ValidationError
from restraint_rules.report.wire.wire_types import Choice, Count

COUNT: TypeAdapter[int] = TypeAdapter(Count)
CHOICE: TypeAdapter[str | int] = TypeAdapter(Choice)


@pytest.mark.parametrize("number", [0, 1, 10_000])
def test_a_count_is_a_whole_number(number: int) -> None:
    assert COUNT.validate_python(number) == number


@pytest.mark.parametrize("value", [-1, "1", 1.0, True, None])
def test_a_count_is_nothing_else(value: object) -> None:
    with pytest.raises(ValidationError):
        COUNT.validate_python(value)


@pytest.mark.parametrize("value", ["a_day", 5])
def test_a_choice_is_a_name_or_a_number(value: object) -> None:
    assert CHOICE.validate_python(value) == value


@pytest.mark.parametrize("value", [True, 5.0, None, ["a_day"]])
def test_a_choice_is_nothing_else(value: object) -> None:
    with pytest.raises(ValidationError):
        CHOICE.validate_python(value)
