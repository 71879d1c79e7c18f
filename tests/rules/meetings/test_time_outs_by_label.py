"""VII.A.1, VII.B.1: a time out that only its label tells from a seclusion does not count; advice says so."""

from typing import Any

import pytest
from builders import judge, only, time_out, told
from student_builders import FOUR, eligible, incident_on, record

from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.policy import Policy

BY_LABEL: dict[str, Any] = {"physically_prevented": None}
THREE, LAST = FOUR[:3], FOUR[3]


def finding_by_label(
    *facts: dict[str, Any], policy: Policy = SPRAGUE, clause: str = "VII.A.1", **more: Any
) -> Any:
    """Three restraints on three days, and on the fourth time outs of which this is recorded."""
    outs = [
        time_out(f"{LAST}T1{number}:00", f"{LAST}T1{number}:05", id=f"t{number}", **one)
        for number, one in enumerate(facts)
    ]
    return only(judge(record(*THREE, incident_on(LAST, *outs), **more), policy=policy), clause)


@pytest.mark.parametrize(
    ("policy", "clause"), [(SPRAGUE, "VII.A.1"), (CONNECTICUT, "10-236b(g)(1)")], ids=["district", "state"]
)
def test_the_label_stands(policy: Policy, clause: str) -> None:
    judged = finding_by_label(BY_LABEL, policy=policy, clause=clause)

    assert told(judged) == ("not_applicable", "triggers.none", ())
    assert judged.advice == ("Not counted: time outs with no fact to tell them from a seclusion: 1.",)


def test_how_many() -> None:
    judged = finding_by_label(BY_LABEL, {}, BY_LABEL)

    assert judged.verdict.params["by_label"] == 2


def test_facts_that_tell_need_no_advice() -> None:
    assert finding_by_label({}).advice == ()


def test_one_that_cannot_be_left_counts() -> None:
    judged = finding_by_label({"physically_prevented": True})

    assert (judged.status, judged.advice) == ("pending", ())


def test_the_ppt_is_told_too() -> None:
    judged = finding_by_label(BY_LABEL, clause="VII.B.1", eligibility=[eligible()])

    assert (judged.status, judged.verdict.params["by_label"]) == ("not_applicable", 1)
