"""Of very many problems the first hundred are told, and how many more there are."""

import pytest
from pydantic import TypeAdapter, ValidationError

from restraint_rules.sentences import Problem, first_problems, without_values


@pytest.mark.parametrize(
    ("many", "last"),
    [
        pytest.param(100, "wrong", id="all"),
        pytest.param(101, "There is at least one more.", id="one more"),
        pytest.param(130, "There are at least 30 more problems.", id="thirty more"),
    ],
)
def test_problems_found(many: int, last: str) -> None:
    told = first_problems([Problem(f"at[{place}]", "wrong") for place in range(many)])

    assert told[-1].sentence == last
    assert len(told) == min(many, 101)
    assert told[99].path == "at[99]"


@pytest.mark.parametrize(
    ("many", "more"),
    [(101, "There is at least one more."), (130, "There are at least 30 more problems.")],
)
def test_errors_without_their_values(many: int, more: str) -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(list[bool]).validate_python(["neither"] * many)

    once = without_values(refused.value)

    assert len(once.errors()) == 101
    assert once.errors()[-1]["msg"] == more
    assert without_values(once).errors()[-1]["msg"] == more
