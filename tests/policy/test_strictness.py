"""Which of two values is at least as strict, and that every number in a policy says which way that is."""

from datetime import date
from typing import Any

import pytest

from restraint_rules import policies
from restraint_rules.calendar import business_days, hours, minutes, school_days
from restraint_rules.policies.connecticut_terms import PPT, STATE_PPT, TEAM
from restraint_rules.policy import Clause, Policy
from restraint_rules.policy.strictness import at_least_as_strict
from restraint_rules.reasoning.over_time.meetings import Asked
from restraint_rules.reasoning.rule import Stricter

DECIDERS = frozenset({"administrator", "bcba"})


@pytest.mark.parametrize(
    ("stricter", "looser", "way"),
    [
        pytest.param(minutes(10), minutes(15), "less", id="a shorter limit"),
        pytest.param(hours(24), school_days(1), "less", id="hours for a school day"),
        pytest.param(business_days(1), business_days(2), "less", id="fewer days"),
        pytest.param(school_days(30), school_days(20), "more", id="a wider window"),
        pytest.param(3, 4, "less", id="fewer uses"),
        pytest.param(date(2018, 6, 30), date(2018, 7, 1), "less", id="an earlier day"),
        pytest.param(True, False, "more", id="a switch on"),
        pytest.param(False, True, "less", id="a switch off"),
        pytest.param(frozenset({"administrator"}), DECIDERS, "fewer", id="fewer deciders"),
        pytest.param(frozenset[str](), DECIDERS, "fewer", id="nobody"),
        pytest.param(
            ("in_manual", "on_web_site", "at_the_office"),
            ("on_web_site", "in_manual"),
            "further",
            id="places",
        ),
        pytest.param(PPT, STATE_PPT, "further", id="a functional assessment for a behavioural one"),
        pytest.param(STATE_PPT, PPT, "fewer", id="the other way about"),
    ],
)
def test_one_is_stricter_and_the_other_is_not(stricter: object, looser: object, way: Stricter) -> None:
    assert at_least_as_strict(stricter, looser, way)
    assert not at_least_as_strict(looser, stricter, way)


@pytest.mark.parametrize(
    ("one", "other", "way"),
    [
        pytest.param("III.H.2", "III.H.3", None, id="a pointer"),
        pytest.param(minutes(10), minutes(15), None, id="no way declared"),
        pytest.param(frozenset({"nurse"}), DECIDERS, "fewer", id="other deciders"),
        pytest.param(school_days(1), business_days(1), "less", id="other days"),
        pytest.param(minutes(10), 15, "less", id="a length and a number"),
        pytest.param(True, 2, "less", id="a switch and a number"),
        pytest.param("ab", "abc", "fewer", id="words are no sets of letters"),
        pytest.param(("a",), "abc", "fewer", id="a set and a word"),
        pytest.param("a", ("abc",), "further", id="a word and a set"),
        pytest.param("a", "b", "less", id="words in no order"),
        pytest.param(3, DECIDERS, "further", id="a number and a set"),
    ],
)
def test_what_cannot_be_compared_is_not_stricter(one: object, other: object, way: Stricter | None) -> None:
    assert not at_least_as_strict(one, other, way)
    assert not at_least_as_strict(other, one, way)


@pytest.mark.parametrize("way", ["less", "more", "fewer", "further", None])
def test_the_same_is_always_strict_enough(way: Stricter | None) -> None:
    for value in (minutes(15), 4, DECIDERS, ("a",), TEAM, True, date(2018, 7, 1), "III.H.2"):
        assert at_least_as_strict(value, value, way)


def asked(**changes: Any) -> Asked:
    return TEAM._replace(**changes)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (asked(ppt=True), True),
        (asked(work=(*TEAM.work, "iep")), True),
        (asked(work=TEAM.work[1:]), False),
        (asked(attended=(*TEAM.attended, "psychologist")), True),
        (asked(attended=("administrator",)), False),
        (asked(if_any=()), False),
        (asked(if_any=(), attended=(*TEAM.attended, *TEAM.if_any)), True),
        (asked(as_appropriate=()), True),
        (asked(as_appropriate=(*TEAM.as_appropriate, "behavioral_assessment")), False),
        (asked(counts_as=(*TEAM.counts_as, ("iep", "behavioral_assessment"))), False),
        (asked(work=("functional_assessment", *TEAM.work[1:])), True),
        (asked(work=("iep", *TEAM.work[1:])), False),
        (asked(comes_as=()), True),
        (asked(comes_as=(*TEAM.comes_as, ("student", "parent"))), False),
        (asked(attended=("administrator", "teacher", "guardian")), True),
    ],
    ids=[
        "as a PPT",
        "more work",
        "less work",
        "more people",
        "fewer people",
        "nobody if any",
        "always, not if any",
        "nothing skipped",
        "more skipped",
        "other work counts",
        "work that counts as it",
        "other work",
        "nobody in another's place",
        "others in a parent's place",
        "a guardian always",
    ],
)
def test_what_a_meeting_is_asked_for(new: Asked, *, expected: bool) -> None:
    assert at_least_as_strict(new, TEAM, "further") is expected


COUNTING = Asked(
    ppt=False,
    work=("behavioral_assessment", "functional_assessment"),
    as_appropriate=("functional_assessment",),
    counts_as=(("functional_assessment", "behavioral_assessment"),),
)


def test_work_that_may_be_skipped_does_not_stand_for_work_that_may_not() -> None:
    """Found not needed, the functional one would do for the new text and for neither item of the old."""
    new = COUNTING._replace(work=("functional_assessment",), counts_as=())

    assert not at_least_as_strict(new, COUNTING, "further")
    assert at_least_as_strict(new._replace(as_appropriate=()), COUNTING, "further")


def test_what_counts_as_the_new_work_must_have_counted_as_the_old() -> None:
    old = COUNTING._replace(work=("behavioral_assessment",), as_appropriate=())
    new = old._replace(work=("functional_assessment",), counts_as=(("iep", "functional_assessment"),))

    assert not at_least_as_strict(new, old, "further")


FIXED = {
    "ages", "circumstance", "element", "unless_logged", "what", "whom",  # of whom, of which duty
    "by_order",  # who may be kept by order: three steps, and the middle one a reading
    "decided_by", "unless",  # pointers to the clause that decides
    "if_of_age",  # the one person to tell instead
    "item", "kind", "office", "plan", "topic", "when",  # what the clause is about
    "mechanical",  # whether a device is a restraint or a kind of its own
    "unsupported", "whatever_is_no_seclusion",  # who is company enough, in one text
}  # fmt: skip
"""Parameters no child may change: they say what a clause is about, not how much it asks."""

ABOUT = {("director_notices.director_told", "of")}
"""The same, where another rule's parameter of that name may be changed."""

BINDING = [
    (policy.id, clause) for policy in policies.ALL for clause in policy.clauses if clause.binds is not None
]


def named(clause: Clause) -> str:
    return clause.definition.defines if clause.definition else getattr(clause.rule, "name", "")


def ways(clause: Clause) -> dict[str, Stricter]:
    return dict(clause.binds.stricter) if clause.binds else {}


def test_every_number_says_which_way_is_stricter() -> None:
    undeclared = {
        (named(clause), name)
        for _, clause in BINDING
        for name in clause.parameters
        if name not in ways(clause) and name not in FIXED
    }

    assert undeclared == ABOUT


def test_what_is_fixed_is_declared_by_none() -> None:
    assert {name for _, clause in BINDING for name in ways(clause)} & FIXED == set()


def test_each_way_is_of_a_parameter_there_is() -> None:
    assert [clause.citation for _, clause in BINDING if not set(ways(clause)) <= set(clause.parameters)] == []


@pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
def test_each_value_can_be_compared_the_way_its_rule_declares(policy: Policy) -> None:
    """A set declared as a number, or a number as a set, would refuse every change without a word."""
    sets = {"fewer", "further"}
    wrong = [
        (clause.citation, name)
        for clause in policy.clauses
        for name, way in ways(clause).items()
        if (way in sets) is not isinstance(clause.parameters[name], frozenset | tuple)
    ]

    assert wrong == []
