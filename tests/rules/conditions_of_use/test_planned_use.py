"""Restraint and seclusion as part of a plan."""

from typing import Any

import pytest
from bill_builders import BILL, allowed, finding_of_bill, held, policy_of, secluded, told_of_bill
from builders import judge, time_out

from restraint_rules.rules.conditions_of_use.planned_use import not_a_planned_intervention

R1, S1 = "interventions[r1]", "interventions[s1]"
RULE = "not_a_planned_intervention"
RESTRAINT_IN, SECLUSION_IN = "student.restraint_planned_in", "student.seclusion_planned_in"


@pytest.mark.parametrize(
    ("plans", "expected"),
    [
        ([], ("pass", "planned_use.no", ())),
        (["iep"], ("fail", "planned_use.yes", ())),
        (["bip"], ("fail", "planned_use.yes", ())),
        (["section_504"], ("fail", "planned_use.yes", ())),
        (None, ("unknown", "planned_use.unknown", (RESTRAINT_IN,))),
    ],
)
def test_restraint(plans: Any, expected: Any) -> None:
    assert told_of_bill(allowed(student={"restraint_planned_in": plans}), "101(e)(3)", RULE) == expected


def test_a_plan_that_names_seclusion_says_nothing_of_a_restraint() -> None:
    assert (
        told_of_bill(allowed(student={"seclusion_planned_in": ["iep"]}), "101(e)(3)", RULE).status == "pass"
    )


@pytest.mark.parametrize(
    ("plans", "per_iep", "expected"),
    [
        ([], False, ("pass", "planned_use.no", ())),
        ([], True, ("fail", "planned_use.yes", ())),
        (["bip"], False, ("fail", "planned_use.yes", ())),
        (["bip"], None, ("fail", "planned_use.yes", ())),
        (None, True, ("fail", "planned_use.yes", ())),
        ([], None, ("unknown", "planned_use.unknown", (f"{S1}.per_iep",))),
        (None, False, ("unknown", "planned_use.unknown", (SECLUSION_IN,))),
        (None, None, ("unknown", "planned_use.unknown", (f"{S1}.per_iep", SECLUSION_IN))),
    ],
)
def test_seclusion(plans: Any, per_iep: Any, expected: Any) -> None:
    subject = allowed(secluded(per_iep=per_iep), student={"seclusion_planned_in": plans})

    assert told_of_bill(subject, "101(e)(3)", RULE) == expected


def test_evidence_is_what_is_recorded() -> None:
    subject = allowed(secluded(per_iep=True), student={"seclusion_planned_in": None})

    assert finding_of_bill(subject, "101(e)(3)", RULE).evidence == ((f"{S1}.per_iep", True),)


def test_each_use_has_its_finding() -> None:
    report = judge(allowed(held(), secluded("11:00", "11:05")), policy=BILL)
    found = [one for one in report.of("101(e)(3)") if one.rule.endswith(RULE)]

    assert [one.path for one in found] == [R1, S1]


@pytest.mark.parametrize(
    ("of", "code"),
    [
        ({"physical_restraint"}, "no_restraint"),
        ({"seclusion"}, "no_seclusion"),
        ({"physical_restraint", "seclusion"}, "no_use"),
    ],
)
def test_without_such_a_use(of: Any, code: str) -> None:
    alone = policy_of(not_a_planned_intervention(named=frozenset(of)).of(frozenset(of)))

    assert told_of_bill(allowed(time_out()), "1", policy=alone) == ("not_applicable", code, ())
