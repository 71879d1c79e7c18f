"""Policies a caller knows besides the library's."""

from typing import Any

import pytest

from restraint_rules import KnownPolicies, Policy, compare, evaluate_many, policies, testing
from restraint_rules.errors import PolicyDocumentError, UnknownPolicyError
from restraint_rules.policies.known import policy_given

TEN = {"id": "ten", "parent": "sprague", "replace": {"III.H.1.b": {"parameters": {"limit": {"minutes": 10}}}}}
NINE = {"id": "nine", "parent": "ten", "replace": {"III.H.1.b": {"parameters": {"limit": {"minutes": 9}}}}}


def test_a_document_is_compiled_once() -> None:
    known = KnownPolicies()
    assert known.find(TEN) is known.find(dict(reversed(TEN.items())))
    assert known.find({**TEN, "title": "Other"}) is not known.find(TEN)
    assert repr(known) == "<KnownPolicies: 0 besides the library's, 2 remembered>"


def test_the_document_not_asked_for_longest_is_forgotten() -> None:
    known = KnownPolicies(remember=2)
    first, second = known.find({**TEN, "id": "a"}), known.find({**TEN, "id": "b"})
    assert known.find({**TEN, "id": "a"}) is first
    known.find({**TEN, "id": "c"})
    assert known.find({**TEN, "id": "a"}) is first
    assert known.find({**TEN, "id": "b"}) is not second


def test_documents_given_at_first_are_found_by_id_and_may_stand_on_each_other() -> None:
    known = KnownPolicies([TEN, NINE])
    assert known.find("nine").parent == "ten"
    assert known.find("sprague") is policies.SPRAGUE
    assert known.find(known.find("ten")) is known.find("ten")


def test_a_policy_made_in_python_can_be_known_too() -> None:
    made = policies.SPRAGUE.derive(id="made")
    assert KnownPolicies([made]).find("made") is made


@pytest.mark.parametrize("policy_id", ["sprague", "ten"])
def test_two_policies_of_one_id_are_refused(policy_id: str) -> None:
    with pytest.raises(PolicyDocumentError, match="another policy of this id"):
        KnownPolicies([TEN, {**TEN, "id": policy_id}])


@pytest.mark.parametrize("parent", ["eleven", 7, None])
def test_a_parent_nobody_knows_is_refused_with_those_known(parent: object) -> None:
    with pytest.raises(PolicyDocumentError) as refused:
        KnownPolicies([TEN]).find({**NINE, "parent": parent})
    (problem,) = refused.value.problems
    assert problem.path == "parent"
    assert parent != "eleven" or "sprague, ten" in problem.sentence


def test_what_json_cannot_write_is_refused() -> None:
    with pytest.raises(PolicyDocumentError, match="only what JSON can write"):
        KnownPolicies().find({**TEN, "title": object()})


def test_an_unknown_id_is_an_error() -> None:
    with pytest.raises(UnknownPolicyError):
        KnownPolicies().find("ten")
    assert policy_given("sprague") is policies.SPRAGUE
    assert isinstance(policy_given(TEN), Policy)


def test_many_records_and_comparisons_take_ids_and_documents() -> None:
    incident = testing.incident(interventions=[testing.lawful_restraint(testing.at("10:00"), 12)])
    given: dict[str, Any] = {
        "calendar": testing.calendar(),
        "as_of": testing.AS_OF,
        "setting": testing.setting(),
    }
    (by_id,) = evaluate_many([incident], policy="sprague", **given)
    (by_document,) = evaluate_many([incident], policy=TEN, **given)
    assert (by_id.outcome, by_document.outcome) == ("no breach found", "breach")  # 12 min, over 10
    assert [one.id for one in compare(incident, ["connecticut", TEN], **given).policies] == [
        "connecticut",
        "ten",
    ]
