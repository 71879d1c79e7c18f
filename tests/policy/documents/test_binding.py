"""A clause of a document bound to its rule: what the rule does not take is told by its place."""

from typing import Any

import pytest

from restraint_rules.calendar import minutes
from restraint_rules.policy.documents.binding import BoundBadlyError, bind
from restraint_rules.policy.documents.shape import ClauseShape

FIFTEEN = {"limit": {"minutes": 15}, "unless": "2"}


def shape(**parameters: Any) -> ClauseShape:
    rule = {"rule": "duration_limits.ends_within", "parameters": parameters}
    return ClauseShape.model_validate({"citation": "1", "title": "One"} | rule)


def refused(**parameters: Any) -> list[tuple[str, str]]:
    with pytest.raises(BoundBadlyError) as caught:
        bind(shape(**parameters), {})
    return [(one.path, one.sentence) for one in caught.value.problems]


def test_what_it_takes() -> None:
    assert bind(shape(**FIFTEEN), {}).parameters == {"limit": minutes(15), "unless": "2"}


def test_what_the_document_leaves_out_may_be_given() -> None:
    assert bind(shape(limit={"minutes": 15}), {"unless": "2"}).parameters["unless"] == "2"


def test_what_it_needs() -> None:
    assert refused(limit={"minutes": 15}) == [("parameters.unless", "The rule needs this value.")]


@pytest.mark.parametrize(
    ("name", "told"), [("l" * 40, "l" * 40), ("l" * 41, "l" * 40)], ids=["forty", "one more"]
)
def test_of_a_name_it_does_not_know_so_much_is_told(name: str, told: str) -> None:
    ((path, sentence),) = refused(**FIFTEEN, **{name: 1})

    assert path == f"parameters.{told}"
    assert sentence.startswith("It takes ")
    assert "limit, unless" in sentence


def test_all_that_is_wrong_is_told() -> None:
    told = refused(unknown=1, limit={"minutes": "ten"}, unless="2")

    assert [path for path, _ in told] == ["parameters.unknown", "parameters.limit"]
