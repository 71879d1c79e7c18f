"""What follows another clause's finding, and what follows that."""

import pytest

from restraint_rules.engine.following import Leaders, let_follow
from restraint_rules.findings import Finding
from restraint_rules.findings.finding import Source
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed


def finding(clause: str, verdict: Verdict) -> Finding:
    return Finding(Source("p", "r", clause, clause, f"topic.{clause}"), verdict.path, verdict)


def test_a_follower_that_comes_to_stand_alone_leads_the_next() -> None:
    silent = follow("A", code="breathing.free", if_silent=passed("breathing.free"))
    findings = [
        finding("A", not_applicable("no_use")),
        finding("B", silent),
        finding("C", follow("B", code="breathing.free")),
    ]
    let_follow(findings, [1, 2])
    assert [one.status for one in findings] == ["not_applicable", "pass", "pass"]


def test_the_gravest_decides_and_the_first_of_equals() -> None:
    leaders = Leaders({"A"})
    first, second = (
        finding("A", failed("breathing.restricted", level=level)) for level in ("error", "warning")
    )
    for place, one in enumerate((first, second, finding("A", passed("breathing.free")))):
        leaders.add(one, place)
    assert leaders.of("A", "", "").level == "error"


def test_of_a_clause_nobody_judged_nothing_can_be_followed() -> None:
    with pytest.raises(LookupError, match="nothing under A decides"):
        Leaders({"A"}).of("A", "", "")
