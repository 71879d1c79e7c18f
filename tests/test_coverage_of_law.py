"""The table of a policy against its text: nothing left out, nothing added, nothing that points nowhere."""

from collections import Counter

import pytest

from restraint_rules.policies import ALL, SPRAGUE
from restraint_rules.policy import Clause, Policy

# Every numbered paragraph of the regulation as revised on 12 December 2018, read off its text, in its order.
TEXT_OF_SPRAGUE = """
    I.A
    I.B I.B.1 I.B.2
    I.C
    I.D I.D.1 I.D.2 I.D.3 I.D.4 I.D.5 I.D.5.i I.D.5.ii I.D.6
    I.E I.E.1 I.E.2
    I.F I.F.i I.F.ii
    I.G I.G.1 I.G.2 I.G.3 I.G.4

    II.A II.B

    III.A III.B III.C III.D III.E III.F
    III.G
    III.G.1 III.G.1.a III.G.1.b
    III.G.2 III.G.2.a III.G.2.b
    III.H
    III.H.1 III.H.1.a III.H.1.b
    III.H.2 III.H.2.a III.H.2.b III.H.2.c
    III.H.3
    III.I

    IV.A IV.B IV.C IV.D IV.E
    IV.lock IV.lock.1 IV.lock.2 IV.lock.3 IV.lock.4
    IV.F

    V.A V.A.1 V.A.2 V.B V.C

    VI.A VI.B VI.C VI.D VI.E

    VII.A
    VII.A.1 VII.A.1.a VII.A.1.b VII.A.1.c
    VII.A.2
    VII.B
    VII.B.1 VII.B.1.a VII.B.1.b VII.B.1.c
    VII.B.2
    VII.C

    VIII.A VIII.B VIII.C

    IX.A IX.A.1 IX.A.2 IX.A.3 IX.A.4 IX.A.5
    IX.B IX.B.1 IX.B.2 IX.B.3 IX.B.4
    IX.C IX.C.1 IX.C.2
    IX.D IX.D.1 IX.D.2 IX.D.3 IX.D.4

    X.A X.B

    XI.A
    XI.A.1 XI.A.2
    XI.A.3 XI.A.3.a XI.A.3.b XI.A.3.c XI.A.3.d XI.A.3.e XI.A.3.f XI.A.3.g
    XI.B

    XII.A XII.B
"""
# The paragraph on locks stands without a number between IV.E and IV.F, and has a list of four of its own.
# The names IV.lock and IV.lock.1 to IV.lock.4 are ours.

PARAGRAPHS_OF_SPRAGUE = TEXT_OF_SPRAGUE.split()

TREATMENTS = ("binds", "incorporates", "judged_in", "not_judged")
POINTERS = ("decided_by", "unless")
"""Parameters of rules that name the clause whose verdict decides."""

every_policy = pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.id)


def citations(policy: Policy) -> list[str]:
    """The paragraphs of a table, each once, in order; several duties of one paragraph stand together."""
    return list(dict.fromkeys(clause.citation for clause in policy.clauses))


def rules_of(policy: Policy) -> list[tuple[Clause, str, object]]:
    """Each parameter that a clause of a policy gives its rule."""
    return [
        (clause, name, value)
        for clause in policy.clauses
        if clause.rule is not None
        for name, value in clause.rule.parameters.items()
    ]


def test_the_list_names_each_paragraph_once() -> None:
    assert [name for name, times in Counter(PARAGRAPHS_OF_SPRAGUE).items() if times > 1] == []


def test_sprague_has_every_paragraph_of_its_text_and_no_other() -> None:
    table = set(citations(SPRAGUE))

    assert table - set(PARAGRAPHS_OF_SPRAGUE) == set()
    assert set(PARAGRAPHS_OF_SPRAGUE) - table == set()


def test_sprague_stands_in_the_order_of_its_text() -> None:
    assert citations(SPRAGUE) == PARAGRAPHS_OF_SPRAGUE


@every_policy
def test_the_duties_under_one_citation_stand_together(policy: Policy) -> None:
    listed = [clause.citation for clause in policy.clauses]

    runs = [one for at, one in enumerate(listed) if at == 0 or listed[at - 1] != one]

    assert [one for one, times in Counter(runs).items() if times > 1] == []


@every_policy
def test_every_clause_has_exactly_one_treatment(policy: Policy) -> None:
    given = {
        (clause.citation, clause.title): [name for name in TREATMENTS if getattr(clause, name)]
        for clause in policy.clauses
    }

    assert {key: names for key, names in given.items() if len(names) != 1} == {}


@every_policy
def test_one_citation_is_treated_in_one_way(policy: Policy) -> None:
    ways = {citation: set[str]() for citation in citations(policy)}
    for clause in policy.clauses:
        ways[clause.citation].add(clause.treatment)

    assert {citation: found for citation, found in ways.items() if len(found) > 1} == {}


@every_policy
def test_a_rule_stands_once_under_a_citation(policy: Policy) -> None:
    """A finding is known by policy, clause, rule and path: one rule bound twice could not be told apart."""
    for start in {policy.first_day, *(clause.since for clause in policy.clauses if clause.since)}:
        day = max(start, policy.first_day)
        bound = [(step.source.clause, step.rule.name) for step in policy.edition(day, {}).steps]

        assert [one for one, times in Counter(bound).items() if times > 1] == []


@every_policy
def test_what_is_judged_elsewhere_is_judged_there(policy: Policy) -> None:
    """A pointer leads to a paragraph that has a treatment of its own, not to another pointer."""
    own = {clause.citation for clause in policy.clauses if not clause.judged_in}
    astray = {
        clause.citation: clause.judged_in
        for clause in policy.clauses
        if clause.judged_in and clause.judged_in not in own
    }

    assert astray == {}


@every_policy
def test_what_another_clause_decides_names_a_rule_there(policy: Policy) -> None:
    """``IX.B.1/parent_notified`` names the clause and, where it has several rules, the rule's function."""
    judged = [(clause.citation, clause.rule.name) for clause in policy.clauses if clause.rule is not None]
    astray: dict[str, str] = {}
    for clause, name, value in rules_of(policy):
        if name in POINTERS:
            citation, _, function = str(value).partition("/")
            found = [rule for at, rule in judged if at == citation and rule.endswith(function)]
            if not found or (citation == clause.citation and not function):
                astray[f"{clause.citation}: {name}"] = str(value)

    assert astray == {}


def test_some_clause_of_sprague_is_decided_by_another() -> None:
    """The test above looks at parameters by name: they are still called so."""
    assert {name for _, name, _ in rules_of(SPRAGUE)} >= set(POINTERS)


@every_policy
def test_every_reading_bears_on_paragraphs_of_the_table(policy: Policy) -> None:
    assert [one.name for one in policy.readings if not policy.bearing_on(one.name)] == []


@every_policy
def test_rules_declare_readings_that_some_policy_has(policy: Policy) -> None:
    """One the policy does not have leaves its rules with the default."""
    declared = {name for clause in policy.clauses if clause.rule is not None for name in clause.rule.readings}

    assert declared <= {reading.name for one in ALL for reading in one.readings}


@every_policy
def test_a_default_is_one_of_its_readings_choices(policy: Policy) -> None:
    assert [reading.name for reading in policy.readings if not reading.allows(reading.default)] == []
    assert [name for name, times in Counter(one.name for one in policy.readings).items() if times > 1] == []


@pytest.mark.parametrize("pointed_at", ["III.F", "II.B"])
def test_an_incorporated_or_unjudged_clause_reports_nothing(pointed_at: str) -> None:
    (clause,) = [clause for clause in SPRAGUE.clauses if clause.citation == pointed_at]

    assert clause.rule is None
    assert clause.treatment in {"incorporates", "not_judged"}
