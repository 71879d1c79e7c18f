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
from connecticut_paragraphs import PARAGRAPHS_OF_CONNECTICUT, PARAGRAPHS_OF_SPRAGUE, PARAGRAPHS_OF_THE_FORM
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
