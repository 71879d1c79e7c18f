"""Offices that are told of an injury: from the last use, or from its discovery where that came later."""

from datetime import timedelta
from typing import Any

import pytest
from bill_builders import allowed, finding_of_bill
from builders import at

CLAUSES = ["302(a)", "302(a).police", "302(a).advocates"]
ENDED = at("10:08")


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize(
    ("discovered", "trigger", "anchor"),
    [
        pytest.param(at("10:05"), "last_use", ENDED, id="during the use"),
        pytest.param(ENDED, "last_use", ENDED, id="as it ended"),
        pytest.param(at("10:09"), "discovery", at("10:09"), id="a minute later"),
        pytest.param(at("2026-03-06T09:00"), "discovery", at("2026-03-06T09:00"), id="the next day"),
    ],
)
def test_from_when_the_day_counts(clause: str, discovered: Any, trigger: str, anchor: Any) -> None:
    injury = {"id": "i1", "person": "student", "severity": "nonserious", "discovered": discovered}
    one = finding_of_bill(allowed(injuries=[injury]), clause)

    assert one.deadline is not None
    assert (one.deadline.trigger, one.deadline.anchor) == (trigger, anchor)
    assert one.due_at == anchor + timedelta(hours=24)


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize(
    ("injuries", "expected", "missing"),
    [(None, "unknown", ("injuries",)), ([], "not_applicable", ())],
    ids=["not recorded", "none"],
)
def test_without_an_injury(clause: str, injuries: Any, expected: str, missing: Any) -> None:
    one = finding_of_bill(allowed(injuries=injuries), clause)

    assert (one.status, one.missing) == (expected, missing)
