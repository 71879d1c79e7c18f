"""Whatever comes in as a policy document: a policy, or problems with their paths."""

import json
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from restraint_rules import Policy, policies
from restraint_rules.errors import PolicyDocumentError, Problem

TEN = {
    "id": "ten",
    "parent": "sprague",
    "in_force": "2020-07-01",
    "replace": {
        "III.H.1.b": {"title": "Ten", "parameters": {"limit": {"minutes": 10}}},
        "IX.B.1/parent_notified": {"parameters": {"within": {"hours": 12}}},
    },
    "add": [{"citation": "XX", "title": "t", "judged_in": "IX.A"}],
}
GOOD = [TEN, policies.CRDC.to_document(), policies.CONNECTICUT_MODEL_FORM.to_document()]

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def places_of_document(node: object) -> list[tuple[Any, Any]]:
    """Every container of a document with each of its keys."""
    if isinstance(node, dict):
        inner = cast("dict[str, object]", node)
        return [(inner, key) for key in inner] + [
            place for one in inner.values() for place in places_of_document(one)
        ]
    if isinstance(node, list):
        items = cast("list[object]", node)
        return [(items, at) for at in range(len(items))] + [
            place for one in items for place in places_of_document(one)
        ]
    return []


@st.composite
def document_mutated(draw: st.DrawFn) -> object:
    """A good document of which some values are others, moved, or gone."""
    document = json.loads(json.dumps(draw(st.sampled_from(GOOD))))
    for _ in range(draw(st.integers(1, 3))):
        found = places_of_document(document)
        container, key = found[draw(st.integers(0, len(found) - 1))]
        how = draw(st.sampled_from(["junk", "gone", "other"]))
        if how == "gone":
            del container[key]
        elif how == "junk":
            container[key] = draw(JUNK)
        else:
            other, at = found[draw(st.integers(0, len(found) - 1))]
            container[key] = (
                json.loads(json.dumps(other[at])) if at in other or isinstance(other, list) else None
            )
    return document


def policy_or_problems(document: object) -> Policy | tuple[Problem, ...]:
    """What a document comes to."""
    try:
        return Policy.from_document(cast("Any", document), policies.ALL)
    except PolicyDocumentError as error:
        return error.problems


@settings(max_examples=300, deadline=None)
@given(document=document_mutated() | JUNK)
def test_a_policy_or_problems_with_their_paths(document: object) -> None:
    made = policy_or_problems(document)
    if isinstance(made, Policy):
        assert Policy.from_document(made.to_document(), policies.ALL).to_document() == made.to_document()
    else:
        assert made
        assert all(one.sentence for one in made)
