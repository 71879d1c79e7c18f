"""What follows another clause's finding, and what follows that."""

from itertools import pairwise

import pytest

from restraint_rules.engine.following import Leaders, let_follow
from restraint_rules.findings import Finding
from restraint_rules.findings.finding import Source
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


def finding_of(clause: str, verdict: Verdict, rule: str = "") -> Finding:
    return Finding(Source("p", "r", clause, clause, f"topic.{rule or clause}"), verdict.path, verdict)


def test_a_follower_that_comes_to_stand_alone_leads_the_next() -> None:
    silent = follow("A", code="breathing.free", if_silent=passed("breathing.free"))
    findings = [
        finding_of("A", not_applicable("no_use")),
        finding_of("B", silent),
        finding_of("C", follow("B", code="breathing.free")),
    ]
    let_follow(findings, [1, 2])
    assert [one.status for one in findings] == ["not_applicable", "pass", "pass"]


def test_the_gravest_decides_and_the_first_of_equals() -> None:
    leaders = Leaders({"A"})
    first, second = (
        finding_of("A", failed("breathing.restricted", level=level)) for level in ("error", "warning")
    )
    for place, one in enumerate((first, second, finding_of("A", passed("breathing.free")))):
        leaders.add(one, place)
    assert leaders.of("A", "", "").level == "error"


IN_ORDER = (
    failed("breathing.restricted"),
    unknown("breathing.unknown", missing=("holds",)),
    pending("breathing.running"),
    review("breathing.question", missing=("holds",)),
    passed("breathing.free"),
    not_applicable("no_use"),
)
"""The gravest first."""


@pytest.mark.parametrize("rules", [("one", "other"), ("one", "one")], ids=["of two rules", "of one rule"])
@pytest.mark.parametrize(("graver", "lesser"), list(pairwise(IN_ORDER)))
def test_of_two_the_graver_decides_whichever_comes_first(
    graver: Verdict, lesser: Verdict, rules: tuple[str, str]
) -> None:
    for two in ((graver, lesser), (lesser, graver)):
        leaders = Leaders({"A"})
        for place, (verdict, rule) in enumerate(zip(two, rules, strict=True)):
            leaders.add(finding_of("A", verdict, rule), place)

        assert leaders.of("A", "", "") is graver


def test_of_a_clause_nobody_judged_nothing_can_be_followed() -> None:
    with pytest.raises(LookupError, match="nothing under A decides"):
        Leaders({"A"}).of("A", "", "")
