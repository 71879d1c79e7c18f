"""The table of a policy against its text: nothing left out, nothing added, nothing that points nowhere."""

import re
from collections import Counter

import pytest
from builders import judge
from care_paragraphs import (
    PARAGRAPHS_OF_HOSPITALS,
    PARAGRAPHS_OF_MASSACHUSETTS_DMH,
    PARAGRAPHS_OF_NASMHPD,
    PARAGRAPHS_OF_RESIDENTIAL_FACILITIES,
    PARAGRAPHS_OF_SIX_CORE_STRATEGIES,
)
from massachusetts_paragraphs import PARAGRAPHS_OF_MASSACHUSETTS_SCHOOLS

from restraint_rules.policies import (
    ALL,
    CMS_HOSPITAL,
    CMS_PRTF,
    CONNECTICUT,
    CONNECTICUT_MODEL_FORM,
    MASSACHUSETTS_DMH,
    MASSACHUSETTS_SCHOOLS,
    NASMHPD,
    SIX_CORE_STRATEGIES,
    SPRAGUE,
    by_id,
)
from restraint_rules.policy import Clause, Policy

# Every numbered paragraph of the regulation as revised on 12 December 2018, read off its text, in its order.
TEXT_OF_SPRAGUE = """
    Preamble

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
# What stands before section I has no number, and a name of ours.
# The paragraph on locks stands without a number between IV.E and IV.F, and has a list of four of its own.
# The names IV.lock and IV.lock.1 to IV.lock.4 are ours.

# Every part of the state's statute and regulations of which something is known, in their order. What follows
# a full stop is our name for a part of a section whose own number could not be read.
TEXT_OF_CONNECTICUT = """
    10-236b(a)(1) 10-236b(a)(2)
    10-236b(a)(3) 10-236b(a)(3)(A) 10-236b(a)(3)(B) 10-236b(a)(3)(C) 10-236b(a)(3)(D) 10-236b(a)(3)(E)
    10-236b(a)(3)(F)
    10-236b(a)(4) 10-236b(a)(5) 10-236b(a)(6) 10-236b(a)(7)
    10-236b(b)
    10-236b(c) 10-236b(c).defences
    10-236b(d)(1) 10-236b(d)(2)(A) 10-236b(d)(2)(B) 10-236b(d)(3)
    10-236b(e) 10-236b(e).dose
    10-236b(f) 10-236b(f).anew
    10-236b(g)(1) 10-236b(g)(2)
    10-236b(h)
    10-236b(i)
    10-236b(j)(1).record 10-236b(j)(1) 10-236b(j)(1).description 10-236b(j)(1).duration
    10-236b(j)(1).effect
    10-236b(k)
    10-236b(l) 10-236b(l).reported
    10-236b(m) 10-236b(m)(1) 10-236b(m)(2)
    10-236b(n)
    10-236b(o).phased 10-236b(o) 10-236b(o).overview 10-236b(o).prevention 10-236b(o).means
    10-236b(o).means.de-escalation 10-236b(o).means.prevention 10-236b(o).means.types 10-236b(o).means.threat
    10-236b(o).means.pain 10-236b(o).means.monitoring 10-236b(o).means.recording
    10-236b(p) 10-236b(p).response 10-236b(p).list 10-236b(p).recertified
    10-236b(q) 10-236b(q).updated 10-236b(q).published
    10-236b(r)
    10-236b(s)
    10-236b(t)(1) 10-236b(t)(2) 10-236b(t)(3) 10-236b(t)(4) 10-236b(t)(5)

    10-236c

    10-76b-5.person 10-76b-5
    10-76b-6
    10-76b-7 10-76b-7.time-out
    10-76b-8.use 10-76b-8.length 10-76b-8.hour 10-76b-8(g)
    10-76b-8(h)(1) 10-76b-8(h)(2) 10-76b-8(h)(3) 10-76b-8(h)(4) 10-76b-8(h)(5) 10-76b-8(h)(5).lock
    10-76b-8(h)(6)
    10-76b-9 10-76b-9.method 10-76b-9.copy 10-76b-9.initial 10-76b-9.referral 10-76b-9.seclusion
    10-76b-10
    10-76b-11 10-76b-11.per_iep
"""

TEXT_OF_THE_FORM = """
    Form.header.report Form.header.notice Form.header.record
    Form.duration Form.decision Form.rest
"""

PARAGRAPHS_OF_SPRAGUE = TEXT_OF_SPRAGUE.split()
PARAGRAPHS_OF_CONNECTICUT = TEXT_OF_CONNECTICUT.split()
ENDED_WHEN_THE_FORM_BEGAN = ["10-236b(o).phased", "10-76b-7.time-out", "10-76b-8.use"]
PARAGRAPHS_OF_THE_FORM = [
    *(one for one in PARAGRAPHS_OF_CONNECTICUT if one not in ENDED_WHEN_THE_FORM_BEGAN),
    *TEXT_OF_THE_FORM.split(),
]
LISTED = [
    (SPRAGUE, PARAGRAPHS_OF_SPRAGUE),
    (CONNECTICUT, PARAGRAPHS_OF_CONNECTICUT),
    (CONNECTICUT_MODEL_FORM, PARAGRAPHS_OF_THE_FORM),
    (CMS_HOSPITAL, PARAGRAPHS_OF_HOSPITALS),
    (CMS_PRTF, PARAGRAPHS_OF_RESIDENTIAL_FACILITIES),
    (MASSACHUSETTS_DMH, PARAGRAPHS_OF_MASSACHUSETTS_DMH),
    (MASSACHUSETTS_SCHOOLS, PARAGRAPHS_OF_MASSACHUSETTS_SCHOOLS),
    (NASMHPD, PARAGRAPHS_OF_NASMHPD),
    (SIX_CORE_STRATEGIES, PARAGRAPHS_OF_SIX_CORE_STRATEGIES),
]

TREATMENTS = ("binds", "incorporates", "judged_in", "not_judged")
POINTERS = ("decided_by", "unless")
"""Parameters of rules that name the clause whose verdict decides."""

every_list = pytest.mark.parametrize(
    ("policy", "paragraphs"), LISTED, ids=[policy.id for policy, _ in LISTED]
)
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


@every_list
def test_the_list_names_each_paragraph_once(policy: Policy, paragraphs: list[str]) -> None:
    assert [name for name, times in Counter(paragraphs).items() if times > 1] == [], policy.id


@every_list
def test_a_table_has_every_paragraph_of_its_text_and_no_other(policy: Policy, paragraphs: list[str]) -> None:
    table = set(citations(policy))

    assert table - set(paragraphs) == set()
    assert set(paragraphs) - table == set()


@every_list
def test_a_table_stands_in_the_order_of_its_text(policy: Policy, paragraphs: list[str]) -> None:
    assert citations(policy) == paragraphs


def test_every_subsection_of_the_statute_and_section_of_the_regulations_is_there() -> None:
    statute = {one[:10] for one in PARAGRAPHS_OF_CONNECTICUT if one.startswith("10-236b")}
    assert statute == {f"10-236b({letter})" for letter in "abcdefghijklmnopqrst"}
    sections = {re.split(r"[.(]", one)[0] for one in PARAGRAPHS_OF_CONNECTICUT}
    assert sections - {"10-236b", "10-236c"} == {f"10-76b-{number}" for number in range(5, 12)}


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


@every_policy
def test_what_a_policy_stands_on_or_makes_its_own_exists(policy: Policy) -> None:
    named = {clause.incorporates for clause in policy.clauses if clause.incorporates} | {policy.parent}

    assert named - {""} <= {one.id for one in ALL} - {policy.id}


def test_what_sprague_incorporates_is_the_state_s_policy_and_reports_nothing_itself() -> None:
    (clause,) = [one for one in SPRAGUE.clauses if one.incorporates]

    assert (clause.citation, clause.incorporates, SPRAGUE.parent) == ("III.F", "connecticut", "connecticut")
    assert by_id(clause.incorporates) is CONNECTICUT
    assert judge().of("III.F") == ()
