"""Where a text was read: each clause points to a reference, and the oldest look tells its age."""

from dataclasses import replace
from datetime import date

import pytest

from restraint_rules import policies
from restraint_rules.errors import DanglingClauseError
from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.policy import Clause, Policy, Reference

OWN = Reference("own", "A district's regulation", "https://example.org/5144", date(2026, 1, 2))


def test_a_reference_read_as_a_whole_is_the_text_itself() -> None:
    assert (OWN.extent, OWN.secondary) == ("whole", False)


def test_a_clause_points_to_a_reference_there_is() -> None:
    clause = Clause("XIII", "More", not_judged="It permits.", read_in="own")

    with pytest.raises(DanglingClauseError, match="sprague XIII: no reference 'own'"):
        replace(SPRAGUE, clauses=(*SPRAGUE.clauses, clause))


def test_a_table_is_as_fresh_as_the_reference_not_looked_at_for_longest() -> None:
    assert replace(SPRAGUE, references=(*SPRAGUE.references, OWN)).last_checked == OWN.last_checked
    assert replace(SPRAGUE, references=()).last_checked is None


@pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
def test_every_policy_says_where_it_was_read_and_when_that_was_checked(policy: Policy) -> None:
    ids = [one.id for one in policy.references]

    assert policy.last_checked is not None
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
def test_each_reference_says_what_it_is_and_where_it_stands(policy: Policy) -> None:
    assert all(one.title and one.address for one in policy.references)


class TestOfADerivedPolicy:
    """Its own references come after its parent's, and its own clauses were read there."""

    CHILD = CONNECTICUT.derive(
        id="child",
        references=(OWN,),
        add=(
            Clause("1", "Own", not_judged="It permits."),
            Clause("2", "Elsewhere", not_judged="It permits.", read_in="sprague"),
        ),
    )

    def test_the_parents_come_first(self) -> None:
        assert self.CHILD.references == (*CONNECTICUT.references, OWN)

    def test_what_it_took_over_stays_read_where_it_was(self) -> None:
        assert self.CHILD.clauses[:-2] == CONNECTICUT.clauses

    def test_what_it_adds_was_read_in_its_own(self) -> None:
        assert [clause.read_in for clause in self.CHILD.clauses[-2:]] == ["own", "sprague"]

    def test_it_may_have_looked_at_a_parents_reference_again(self) -> None:
        again = CONNECTICUT.references[0]._replace(last_checked=date(2027, 1, 2))

        child = CONNECTICUT.derive(id="child", references=(again,))

        assert child.references == (again, *CONNECTICUT.references[1:])


def test_a_policy_s_address_is_that_of_its_own_text() -> None:
    stricter = SPRAGUE.derive(id="stricter", references=(OWN,))

    assert SPRAGUE.address == SPRAGUE.references[0].address
    assert stricter.address == OWN.address
    assert SPRAGUE.derive(id="same").address == ""
    assert replace(SPRAGUE, references=()).address == ""
