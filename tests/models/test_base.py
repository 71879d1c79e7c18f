"""What all recorded facts share: each type takes what it is, and nothing that looks like it."""

from typing import Any

import pytest
from builders import incident
from pydantic import TypeAdapter

from restraint_rules.errors import ValidationError
from restraint_rules.models import Act
from restraint_rules.models.base import Flag, Id, Text

SHORT, LONG = TypeAdapter[Any](Id), TypeAdapter[Any](Text)
FLAG = TypeAdapter[Any](Flag)


@pytest.mark.parametrize(
    ("kind", "most"), [pytest.param(SHORT, 200, id="id"), pytest.param(LONG, 100_000, id="text")]
)
class TestWords:
    @pytest.mark.parametrize("value", ["a", " a", "900101-12"])
    def test_text_with_something_in_it(self, kind: TypeAdapter[Any], most: int, value: str) -> None:
        assert kind.validate_python(value) == value
        assert kind.validate_python("x" * most) == "x" * most

    @pytest.mark.parametrize("value", ["", " ", "\n\t", b"bytes", 12, None, ["a"]])
    def test_nothing_else(self, kind: TypeAdapter[Any], most: int, value: object) -> None:
        for refused in (value, "x" * (most + 1)):
            with pytest.raises(ValidationError):
                kind.validate_python(refused)


@pytest.mark.parametrize("value", [True, False])
def test_a_flag_is_true_or_false(value: bool) -> None:
    assert FLAG.validate_python(value) is value


@pytest.mark.parametrize("value", [1, 0, "yes", "true", "Y", None])
def test_a_flag_is_nothing_else(value: object) -> None:
    with pytest.raises(ValidationError):
        FLAG.validate_python(value)


class TestRefusedInSilence:
    """What is no JSON, and to set or delete a fact: without a word of what it was to be."""

    SECRET = "Quillfeather"  # noqa: S105 - a child's name, invented

    def test_read(self) -> None:
        with pytest.raises(ValidationError) as caught:
            Act.model_validate_json(f'{{"{self.SECRET}"')

        assert self.SECRET not in f"{caught.value}{caught.value.errors()}"

    def test_set(self) -> None:
        made = incident()
        with pytest.raises(ValidationError) as caught:
            made.school = self.SECRET  # pyright: ignore[reportAttributeAccessIssue] # refused

        assert self.SECRET not in f"{caught.value}{caught.value.errors()}"
        assert made.school is None

    def test_deleted(self) -> None:
        made = incident(school=self.SECRET)
        with pytest.raises(ValidationError) as caught:
            del made.school

        assert self.SECRET not in f"{caught.value}{caught.value.errors()}"
        assert made.school == self.SECRET


def test_a_copy_shares_what_cannot_change_unless_asked() -> None:
    whole = incident(extensions={"vendor": ["own"]})
    part = Act(extensions={"vendor": ["own"]})

    for made in (whole, part):
        assert made.model_copy().extensions is made.extensions
        assert made.model_copy(deep=True).extensions is not made.extensions
        assert made.model_copy(deep=True) == made.model_copy() == made
