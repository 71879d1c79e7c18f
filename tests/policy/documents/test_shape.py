"""What a policy document may hold at most: the last that is taken, and the first that is refused."""

from typing import Any

import pytest

from restraint_rules.errors import ValidationError
from restraint_rules.policy.documents.shape import ClauseShape, Document, ReadingShape

REFERENCE = {"id": "r", "title": "Text", "address": "shelf", "last_checked": "2026-01-01"}
READING = {"name": "window", "question": "Which?", "default": "a", "choices": ["a"], "source": "The text."}
CLAUSE = {"citation": "1", "title": "One"}


@pytest.mark.parametrize(
    ("field", "one", "most"),
    [
        ("revisions", "2026-01-01", 200),
        ("references", REFERENCE, 200),
        ("readings", READING, 200),
        ("clauses", CLAUSE, 2000),
        ("add", CLAUSE, 2000),
    ],
)
def test_a_document(field: str, one: Any, most: int) -> None:
    read = Document.model_validate({"id": "house", field: [one] * most})

    assert len(getattr(read, field)) == most
    with pytest.raises(ValidationError):
        Document.model_validate({"id": "house", field: [one] * (most + 1)})


def test_clauses_to_replace() -> None:
    replaced = {f"{number}": {"title": "One"} for number in range(2000)}

    assert len(Document.model_validate({"id": "house", "replace": replaced}).replace or ()) == 2000
    with pytest.raises(ValidationError):
        Document.model_validate({"id": "house", "replace": replaced | {"2000": {"title": "One"}}})


@pytest.mark.parametrize("field", ["choices", "stricter"])
def test_choices_of_a_reading(field: str) -> None:
    read = ReadingShape.model_validate(READING | {field: ["a"] * 50})

    assert len(getattr(read, field)) == 50
    with pytest.raises(ValidationError):
        ReadingShape.model_validate(READING | {field: ["a"] * 51})


def test_parameters_of_a_clause() -> None:
    parameters = {f"p{number}": number for number in range(40)}

    assert len(ClauseShape.model_validate(CLAUSE | {"parameters": parameters}).parameters) == 40
    with pytest.raises(ValidationError):
        ClauseShape.model_validate(CLAUSE | {"parameters": parameters | {"p40": 40}})
