"""Every number, day and doubt of every policy, written down by hand from its sources."""

from datetime import date

import pytest
from care_numbers import NUMBERS_OF_CARE, RECOMMENDED_IN_CARE, UNREAD_IN_CARE
from massachusetts_numbers import DAYS_IN_MASSACHUSETTS, NUMBERS_IN_MASSACHUSETTS, UNREAD_IN_MASSACHUSETTS

from restraint_rules.policies import (
    ALL,
    CONNECTICUT,
    CONNECTICUT_INITIATIVE,
    CONNECTICUT_MODEL_FORM,
    CRDC,
    KEEPING_ALL_STUDENTS_SAFE_ACT,
    SPRAGUE,
    US_ED_2012,
)
from restraint_rules.policy import Clause, Policy
from restraint_rules.policy.in_words import in_words

Numbers = dict[tuple[str, str], str]

OF_CONNECTICUT: Numbers = {
    ("10-236b(f)", "after"): "15 min",
    ("10-236b(f).anew", "first_after"): "15 min",
    ("10-236b(f).anew", "every"): "30 min",
    ("10-236b(g)(1)", "uses"): "4",
    ("10-236b(g)(1)", "within"): "20 school days",
    ("10-236b(g)(2)", "uses"): "4",
    ("10-236b(g)(2)", "within"): "20 school days",
    ("10-236b(h)", "within"): "24 hours",
    ("10-236b(k)", "within"): "12 months' ends",
    ("10-236b(l)", "within"): "2 business days",
    ("10-236b(p)", "first_by"): "2015-07-01",
    ("10-236b(o).overview", "first"): "2017-07-01",
    ("10-236b(o).prevention", "by"): "2018-07-01",
    ("10-236b(o).means", "by"): "2018-07-01",
    ("10-236b(p).recertified", "within"): "12 months",
    ("10-236b(q).updated", "within"): "60 calendar days",
    ("10-236b(s)", "within"): "2 business days",
    ("10-236b(s)", "report_within"): "1 school day",
    ("10-76b-8(h)(5).lock", "within"): "2 min",
    ("10-76b-11", "within"): "1 school day",
}

NUMBERS: list[tuple[Policy, Numbers]] = [
    (
        SPRAGUE,
        {
            ("III.H.1.b", "limit"): "15 min",
            ("III.H.2", "after"): "15 min",
            ("III.H.3", "first_after"): "15 min",
            ("III.H.3", "every"): "30 min",
            ("IV.lock", "within"): "2 min",
            ("VII.A.1", "uses"): "4",
            ("VII.A.1", "within"): "20 school days",
            ("VII.B.1", "uses"): "4",
            ("VII.B.1", "within"): "20 school days",
            ("VII.C", "within"): "1 month's end",
            ("VIII.A", "first_by"): "none",
            ("IX.A", "within"): "1 school day",
            ("IX.B.1", "within"): "24 hours",
            ("IX.B.3", "within"): "2 business days",
            ("IX.B.3", "report_within"): "1 school day",
            ("X.A", "within"): "12 months' ends",
            ("X.B", "within"): "2 business days",
            ("XI.A.1", "first"): "2017-07-01",
            ("XI.A.2", "by"): "2018-07-01",
            ("XI.A.3", "by"): "2018-07-01",
            ("XI.B", "within"): "12 months",
            ("XII.B", "within"): "60 calendar days",
        },
    ),
    (CONNECTICUT, OF_CONNECTICUT),
    (
        CONNECTICUT_MODEL_FORM,
        OF_CONNECTICUT
        | {
            ("Form.header.report", "within"): "24 hours",
            ("Form.header.notice", "within"): "24 hours",
            ("Form.decision", "after"): "15 min",
        },
    ),
    (US_ED_2012, {("8.child", "uses"): "2"}),
    (
        KEEPING_ALL_STUDENTS_SAFE_ACT,
        {
            ("101(e)(4)(A)(i)", "within"): "the same day",
            ("101(e)(4)(A)(ii)", "within"): "24 hours",
            ("101(e)(4)(B)", "within"): "5 school days",
            ("302(a)", "within"): "24 hours",
            ("302(a).police", "within"): "24 hours",
            ("302(a).advocates", "within"): "24 hours",
        },
    ),
    (CRDC, {}),
    (
        CONNECTICUT_INITIATIVE,
        {
            ("principle.6", "within"): "1 month's end",
            ("principle.6.year", "within"): "12 months' ends",
            ("goal.5", "first"): "2013-07-01",
        },
    ),
    *NUMBERS_IN_MASSACHUSETTS,
    *NUMBERS_OF_CARE,
]


def name(one: object) -> str:
    return one.id if isinstance(one, Policy) else ""


def numbers(clause: Clause) -> Numbers:
    """The numbers a clause gives its rule; words, sets and definitions are told elsewhere."""
    if clause.definition:
        return {}
    return {
        (clause.citation, key): in_words(value)
        for key, value in clause.parameters.items()
        if not isinstance(value, str | frozenset | tuple | bool)
    }


@pytest.mark.parametrize(("policy", "expected"), NUMBERS, ids=name)
def test_every_number(policy: Policy, expected: Numbers) -> None:
    found: Numbers = {}
    for clause in policy.clauses:
        found |= numbers(clause)

    assert found == expected


def test_every_policy_has_a_list() -> None:
    assert {policy.id for policy, _ in NUMBERS} == {policy.id for policy in ALL}


TIME_OUT_POLICIES, BEHAVIOR_MEETINGS = date(2019, 1, 1), date(2022, 7, 1)
"""By which boards had a policy on time out; no text was adopted or revised on that day."""

TRAINING = (
    "10-236b(o).means.de-escalation 10-236b(o).means.prevention 10-236b(o).means.types "
    "10-236b(o).means.threat 10-236b(o).means.pain 10-236b(o).means.monitoring 10-236b(o).means.recording "
    "10-76b-10"
)
SECTIONS_NOT_READ = (
    "10-76b-5.person 10-76b-5 10-76b-7 10-76b-8.length "
    "10-76b-8.hour 10-76b-8(h)(1) 10-76b-8(h)(2) 10-76b-8(h)(3) "
    "10-76b-8(h)(4) 10-76b-8(h)(6) 10-76b-9 10-76b-9.method 10-76b-9.copy 10-76b-9.initial 10-76b-9.referral "
    f"10-76b-9.seclusion 10-76b-11.per_iep {TRAINING}"
)
LETTERS_NOT_READ = (
    "10-236b(a)(4) 10-236b(a)(6) "
    "10-236b(a)(7) 10-236b(e) 10-236b(e).dose 10-236b(f) 10-236b(f).anew 10-236b(g)(1) "
    "10-236b(g)(2) 10-236b(h) 10-236b(i) 10-236b(k) 10-236b(l) 10-236b(l).reported "
    "10-236b(n) 10-236b(o) 10-236b(o).overview 10-236b(o).prevention 10-236b(o).means "
    "10-236b(p) 10-236b(p).response 10-236b(p).list "
    "10-236b(p).recertified 10-236b(q) 10-236b(q).updated 10-236b(q).published 10-236b(r) 10-236b(s) "
    "10-236b(t)(1) 10-236b(t)(2) 10-236b(t)(3) 10-236b(t)(4) 10-236b(t)(5)"
)
NOT_READ: list[tuple[Policy, str]] = [
    (SPRAGUE, ""),
    (CONNECTICUT, f"{LETTERS_NOT_READ} 10-236b(o).phased 10-76b-7.time-out 10-76b-8.use {SECTIONS_NOT_READ}"),
    (CONNECTICUT_MODEL_FORM, f"{LETTERS_NOT_READ} {SECTIONS_NOT_READ}"),
    (
        US_ED_2012,
        (
            "Definitions.restraint Definitions.escort Definitions.medical Definitions.falls "
            "Definitions.self-injury Definitions.vehicle Definitions.seclusion Definitions.time-out "
            "6.coercion 6.retaliation 6.convenience 7.breathing 7.prone 7.harm "
            "9 10 11 12 13 14 15.written 15.data"
        ),
    ),
    (KEEPING_ALL_STUDENTS_SAFE_ACT, ""),
    (CRDC, " ".join({one.citation for one in CRDC.clauses})),
    (CONNECTICUT_INITIATIVE, ""),
    *UNREAD_IN_MASSACHUSETTS,
    *UNREAD_IN_CARE,
]


@pytest.mark.parametrize(("policy", "expected"), NOT_READ, ids=name)
def test_what_rests_on_no_reading_of_the_text_says_so(policy: Policy, expected: str) -> None:
    assert {one.citation for one in policy.clauses if not one.verified} == set(expected.split())


@pytest.mark.parametrize(
    ("policy", "days"),
    [
        (SPRAGUE, [date(2018, 12, 12)]),
        (CONNECTICUT, [date(2015, 7, 1), date(2017, 7, 1), date(2018, 7, 1)]),
        (CONNECTICUT_MODEL_FORM, [date(2018, 7, 1)]),
        (US_ED_2012, [date(2012, 5, 15)]),
        (CRDC, [date(2013, 7, 1), date(2021, 7, 1)]),
        DAYS_IN_MASSACHUSETTS,
    ],
    ids=name,
)
def test_the_days_of_each_text(policy: Policy, days: list[date]) -> None:
    assert policy.in_force == days[0]
    assert list(policy.revisions) == days
    editions = [edition.start for edition in policy.editions({})]
    later = [TIME_OUT_POLICIES, BEHAVIOR_MEETINGS]  # from then on something stands that no revision brought
    assert [day for day in editions if day not in later] == days
    assert [day for day in editions if day in later] == (
        later if policy.id in {CONNECTICUT.id, CONNECTICUT_MODEL_FORM.id} else []
    )


def test_the_bill_was_introduced_and_never_in_force() -> None:
    assert KEEPING_ALL_STUDENTS_SAFE_ACT.in_force is None
    assert KEEPING_ALL_STUDENTS_SAFE_ACT.revisions == (date(2025, 12, 11),)


def test_what_recommends_and_what_commands() -> None:
    """Every judged principle is a should; of the form only what goes beyond the law is."""
    recommended = {policy.id: {one.citation for one in policy.clauses if one.should} for policy in ALL}
    judged = {one.citation for one in US_ED_2012.clauses if one.rule and not one.definition}

    assert recommended.pop("us-ed-2012") == judged
    for policy in (*RECOMMENDED_IN_CARE, CONNECTICUT_INITIATIVE):
        assert recommended.pop(policy.id) == {one.citation for one in policy.clauses if one.rule}
    assert recommended.pop("connecticut-model-form") == {
        "10-236b(l)",
        "Form.header.report",
        "Form.header.notice",
        "Form.duration",
        "Form.decision",
    }
    assert recommended.pop("connecticut") == {"10-236b(l)"}  # the department's two days
    assert set().union(*recommended.values()) == set()
