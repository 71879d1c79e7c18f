"""Verdicts, made the short way: each field stands where it belongs, and nothing else is said."""

from datetime import date, datetime

import pytest

from restraint_rules import testing
from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.verdict import (
    Verdict,
    failed,
    follow,
    not_applicable,
    passed,
    pending,
    review,
    unknown,
)

DUE: datetime = testing.at("10:00")
DEADLINE = Deadline("text", "fixed_day", 0, date(2026, 3, 5), DUE)
EVIDENCE = (("locked", True),)


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        pytest.param(
            passed("a", "p", evidence=EVIDENCE, deadline=DEADLINE, advice=("b",), n=1),
            Verdict("pass", "a", "p", {"n": 1}, EVIDENCE, deadline=DEADLINE, advice=("b",)),
            id="pass",
        ),
        pytest.param(
            failed("a", "p", evidence=EVIDENCE, deadline=DEADLINE, advice=("b",), level="warning", n=1),
            Verdict("fail", "a", "p", {"n": 1}, EVIDENCE, deadline=DEADLINE, advice=("b",), level="warning"),
            id="fail",
        ),
        pytest.param(failed("a"), Verdict("fail", "a", level="error"), id="fail, as the text says shall"),
        pytest.param(
            pending("a", "p", awaits=("f",), evidence=EVIDENCE, deadline=DEADLINE, advice=("b",), n=1),
            Verdict("pending", "a", "p", {"n": 1}, EVIDENCE, (), DEADLINE, ("b",), awaits=("f",)),
            id="pending",
        ),
        pytest.param(
            unknown("a", "p", missing=("f", "g", "f"), evidence=EVIDENCE, deadline=DEADLINE, advice=("b",)),
            Verdict("unknown", "a", "p", {}, EVIDENCE, ("f", "g"), DEADLINE, ("b",)),
            id="unknown, each fact once",
        ),
        pytest.param(
            review("a", "p", missing=("f",), evidence=EVIDENCE, advice=("b",), n=1),
            Verdict("review", "a", "p", {"n": 1}, EVIDENCE, ("f",), advice=("b",)),
            id="review",
        ),
        pytest.param(
            not_applicable("a", "p", advice=("b",), n=1),
            Verdict("not_applicable", "a", "p", {"n": 1}, advice=("b",)),
            id="not applicable",
        ),
        pytest.param(follow("IX", "p", code="a"), Verdict("unknown", "a", "p", follows="IX"), id="follows"),
        pytest.param(
            follow("IX", code="a", if_failed="b"),
            Verdict("unknown", "a", params={"if_failed": "b"}, follows="IX"),
            id="follows, but not a failure",
        ),
    ],
)  # fmt: skip
def test_it_is_what_it_says(short: Verdict, whole: Verdict) -> None:
    assert short == whole
