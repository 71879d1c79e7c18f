"""How grave it is for the child: every clause has a rank, and the ranks stand as they were agreed."""

import pytest
from builders import incident, judge, report, restraint

from restraint_rules import policies
from restraint_rules.findings.gravity import (
    GRAVITIES,
    GRAVITY_OF_RULE,
    GRAVITY_OF_TOPIC,
    TOPICS,
    Gravity,
    gravity_of,
    rank,
)
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Policy
from restraint_rules.rules.index import FOLDERS, rule_named

BOUND = {clause.rule.name for policy in policies.ALL for clause in policy.clauses if clause.rule}


def of_sprague(gravity: Gravity) -> list[str]:
    """The citations of a gravity, in the text's order."""
    ranked = (clause.citation for clause in SPRAGUE.clauses if clause.gravity == gravity)
    return list(dict.fromkeys(ranked))


def test_every_topic_is_ranked_once_and_no_other_is() -> None:
    ranked = [topic for topics in TOPICS.values() for topic in topics]
    assert sorted(ranked) == sorted(topic for topics in FOLDERS.values() for topic in topics)
    assert tuple(TOPICS) == GRAVITIES


def test_a_rule_ranked_by_itself_exists_and_weighs_other_than_its_topic() -> None:
    assert not [name for name in GRAVITY_OF_RULE if rule_named(name) is None]
    assert not [
        name
        for name, gravity in GRAVITY_OF_RULE.items()
        if gravity == GRAVITY_OF_TOPIC[name.partition(".")[0]]
    ]


@pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
def test_every_judged_clause_has_a_rank_and_no_other_has_one(policy: Policy) -> None:
    assert not [clause.citation for clause in policy.clauses if (clause.gravity is None) == bool(clause.rule)]


OF_SPRAGUE: dict[Gravity, str] = {
    "life": "II.A IV.lock",
    "harm": "III.C III.G.1 III.G.2 III.I IV.A IV.B IV.C IV.D IV.lock IV.F V.A V.B V.C VI.B VI.C VIII.B",
    "liberty": "III.A III.B III.D III.E III.H.1.a III.H.1.b III.H.2 III.H.3 VI.A VI.D",
    "told": "VII.A.1 VII.B.1 VII.B.2 IX.B IX.B.1 IX.B.3 IX.C IX.C.1 IX.C.2 IX.D.1 IX.D.2 IX.D.3 IX.D.4 X.B",
    "ready": "IV.E VIII.A XI.A XI.A.1 XI.A.2 XI.A.3 XI.A.3.a XI.A.3.b XI.A.3.c XI.A.3.d "
    "XI.A.3.e XI.A.3.f XI.A.3.g XI.B",
    "paper": "I.A I.B I.C I.D I.D.1 I.D.2 I.D.3 I.D.4 I.D.5 I.E I.F I.G VII.C VIII.C IX.A IX.A.1 IX.A.2 "
    "IX.A.3 IX.A.4 IX.A.5 IX.B.2 IX.B.4 X.A XII.A XII.B",
}


@pytest.mark.parametrize("gravity", GRAVITIES)
def test_the_ranks_of_sprague_s_clauses(gravity: Gravity) -> None:
    assert of_sprague(gravity) == OF_SPRAGUE[gravity].split()


def test_a_life_threatening_hold_weighs_more_than_a_late_form() -> None:
    prone = incident(
        restraint(holds=[{"position": "prone", "immobilizes": True}]),
        report=report(at="2026-03-09"),
    )
    hold, form = (judge(prone).of(clause)[0] for clause in ("II.A", "IX.A"))
    assert (hold.status, form.status) == ("fail", "fail")
    assert (hold.gravity, form.gravity) == ("life", "paper")
    assert rank(hold.rule) < rank(form.rule)


def test_a_rule_of_somebody_s_own_stands_in_the_middle() -> None:
    assert gravity_of("our_own_topic.whatever_it_asks") == "liberty"


def test_all_ranks_are_in_use() -> None:
    assert {gravity_of(name) for name in BOUND} == set(GRAVITIES)
