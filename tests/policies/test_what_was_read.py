"""What a policy says was read: nothing is called verified that only others have told of."""

import pytest

from restraint_rules.policies import (
    CONNECTICUT,
    CONNECTICUT_MODEL_FORM,
    CRDC,
    KEEPING_ALL_STUDENTS_SAFE_ACT,
    MASSACHUSETTS_SCHOOLS,
    SPRAGUE,
    US_ED_2012,
)
from restraint_rules.policy import Clause, Policy

TEXTS = [
    SPRAGUE,
    CONNECTICUT,
    CONNECTICUT_MODEL_FORM,
    US_ED_2012,
    CRDC,
    KEEPING_ALL_STUDENTS_SAFE_ACT,
    MASSACHUSETTS_SCHOOLS,
]


def clauses_only_told(policy: Policy) -> list[Clause]:
    """The clauses that were read in nothing but an account of the text."""
    told = {one.id for one in policy.references if one.secondary}
    first = policy.references[0].id
    return [one for one in policy.clauses if (one.read_in or first) in told]


def only_told(policy: Policy) -> set[str]:
    """Their citations."""
    return {one.citation for one in clauses_only_told(policy)}


@pytest.mark.parametrize("policy", TEXTS, ids=lambda one: one.id)
def test_no_clause_is_verified_of_which_only_an_account_was_read(policy: Policy) -> None:
    assert [one.citation for one in clauses_only_told(policy) if one.verified] == []


@pytest.mark.parametrize(
    ("policy", "citations"),
    [
        (SPRAGUE, {"II.A", "III.H.2"}),
        (CONNECTICUT, {"10-236b(a)(5)", "10-236b(j)(1)", "10-236b(m)", "10-76b-8(h)(5)", "10-76b-11"}),
        (KEEPING_ALL_STUDENTS_SAFE_ACT, {"101(b)(1)(A)", "101(e)(4)(B)", "302(a)"}),
        (US_ED_2012, {"2.mechanical", "3.danger", "8.child"}),
    ],
    ids=lambda one: getattr(one, "id", ""),
)
def test_what_was_read_or_quoted_is(policy: Policy, citations: set[str]) -> None:
    assert citations <= {one.citation for one in policy.clauses if one.verified} - only_told(policy)


@pytest.mark.parametrize("policy", [CONNECTICUT, US_ED_2012, CRDC, MASSACHUSETTS_SCHOOLS])
def test_some_was_only_told(policy: Policy) -> None:
    """Were the question asked wrongly, the first test would find nothing anywhere."""
    assert only_told(policy)
