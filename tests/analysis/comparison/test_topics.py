"""Every clause that a rule judges stands under a topic."""

from dataclasses import replace

import pytest

from restraint_rules.analysis.comparison.topics import TOPICS, topic_of, topics_in_order
from restraint_rules.policies import ALL, CONNECTICUT, SPRAGUE
from restraint_rules.policy import Clause, Policy
from restraint_rules.rules.prohibited_holds import prohibited_holds

KNOWN = {topic for topic, _ in TOPICS}


def clause(policy: Policy, citation: str, title: str = "") -> Clause:
    return next(one for one in policy.clauses if one.citation == citation and title in one.title)


@pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.id)
def test_every_judged_clause_of_every_policy_has_a_topic_of_its_own_name(policy: Policy) -> None:
    judged = [one for one in policy.clauses if one.rule is not None]

    assert {topic_of(one) for one in judged} - KNOWN == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("III.A", ""), ("10-236b(d)(1)", "emergency")),
        (("III.E", ""), ("10-236b(b)", "substitute")),
        (("IX.B.1", "within"), ("10-236b(h)", "within")),
        (("IX.B.2", ""), ("10-76b-9.method", "")),
        (("IX.A", ""), ("10-76b-11", "")),
        (("IV.F", ""), ("10-236b(d)(2)(B)", "")),
        (("I.F", ""), ("10-236b(a)(5)", "")),
    ],
)
def test_what_asks_the_same_stands_side_by_side(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert topic_of(clause(SPRAGUE, *one)) == topic_of(clause(CONNECTICUT, *other))


def test_no_rule_is_named_twice() -> None:
    names = [name for _, names in TOPICS for name in names]

    assert len(names) == len(set(names))


def test_a_rule_of_which_no_topic_knows_stands_under_its_modules_name() -> None:
    bound = replace(prohibited_holds.no_life_threatening_restraint(), name="quiet_rooms.left_open")

    assert topic_of(Clause("1", "Left open", bound)) == "Quiet rooms"
    assert topics_in_order({"Quiet rooms", "Published", "Planned use"}) == [
        "Planned use",
        "Published",
        "Quiet rooms",
    ]
