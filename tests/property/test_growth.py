"""What an answer costs and how long it is grows as what comes in does, whatever lists are long together."""

import sys
from collections.abc import Callable
from typing import Any

import pytest
from builders import CALENDAR, at, incident, setting

from restraint_rules import evaluate, policies, testing
from restraint_rules.models import District, StudentRecord
from restraint_rules.models.base import Subject
from restraint_rules.policy import Policy
from restraint_rules.testing.care.uses import use as care_use
from restraint_rules.testing.care.wholes import episode

SIZES = (12, 24, 48)
MORE_THAN_TWICE = 2.6
"""How much more a size twice as large may add: four times would be a product."""

LONGEST = 400
"""Characters of an answer for one that came in: a blank use waits under every clause."""


def uses(count: int) -> list[dict[str, Any]]:
    return [{"kind": "seclusion", "id": f"s{n}", "physically_prevented": True} for n in range(count)]


def calls(count: int, **facts: Any) -> list[dict[str, Any]]:
    times = [at(f"{9 + n // 12:02}:{n % 12 * 5:02}") for n in range(count)]
    return [{"id": f"n{n}", "at": time} | facts for n, time in enumerate(times)]


def days(count: int) -> list[str]:
    return [f"2025-{9 + n // 28:02}-{1 + n % 28:02}" for n in range(count)]


def a_record(count: int, **meeting: Any) -> StudentRecord:
    student = {"id": "S", "enrolled_as": "public_k12"}
    incidents = [
        {"id": f"I{n}", "day": day, "student": student, "interventions": uses(1)}
        for n, day in enumerate(days(count))
    ]
    meetings = [{"id": f"M{n}"} | meeting for n in range(count)]
    return StudentRecord.model_validate({"student": student, "incidents": incidents, "meetings": meetings})


def a_district(count: int) -> District:
    """A student of many schools, no two of which agree."""
    schools = [
        {
            "id": f"C{n}",
            "records": [
                {
                    "student": {"id": "S", "has_plan": n % 2 == 0},
                    "eligibility": [{"since": "2025-07-01", "status": ("eligible", "not_eligible")[n % 2]}],
                    "incidents": [
                        {"id": "I", "day": days(n + 1)[n], "student": {"id": "S"}, "interventions": uses(1)}
                    ],
                }
            ],
        }
        for n in range(count)
    ]
    return District.model_validate({"id": "D", "schools": schools})


def of_care(count: int) -> Subject:
    kinds = ("manual_restraint", "seclusion")
    return episode(*(care_use(id=f"u{n}", kind=kinds[n % 2], monitoring=None) for n in range(count)))


def with_orders(count: int) -> Subject:
    orders = [{"id": f"o{n}", "issued": "2026-03-05", "renewal": False} for n in range(count)]
    evaluations = [{"id": f"e{n}"} for n in range(count)]
    return episode(care_use(orders=orders, evaluations=evaluations, violent_behavior=True))


Make = Callable[[int], Subject]

CASES: dict[str, tuple[Make, Policy]] = {
    "uses and calls": (lambda n: incident(*uses(n), notices=calls(n)), policies.SPRAGUE),
    "uses and calls of unknown outcome": (
        lambda n: incident(*uses(n), notices=calls(n, outcome=None)),
        policies.US_ED_2012,
    ),
    "uses and letters": (
        lambda n: incident(*uses(n), notices=calls(n, method="letter")),
        policies.MASSACHUSETTS_SCHOOLS,
    ),
    "uses and meetings": (a_record, policies.KEEPING_ALL_STUDENTS_SAFE_ACT),
    "uses and meetings of one day": (
        lambda n: a_record(n, at="2025-10-10"),
        policies.KEEPING_ALL_STUDENTS_SAFE_ACT,
    ),
    "meetings of a team": (a_record, policies.SPRAGUE),
    "records of one student": (a_district, policies.SPRAGUE),
    "restraints and seclusions": (of_care, policies.CMS_HOSPITAL),
    "orders and evaluations": (with_orders, policies.CMS_HOSPITAL),
}


def answered(subject: Subject, policy: Policy) -> tuple[int, int]:
    """How many functions judging calls, and how long the report is."""
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        report = evaluate(
            subject, policy=policy, calendar=CALENDAR, setting=setting(), as_of=testing.AS_OF
        ).to_json()
    finally:
        sys.setprofile(before)
    return counted, len(report)


@pytest.mark.parametrize("case", CASES)
def test_no_cost_is_a_product(case: str) -> None:
    make, policy = CASES[case]
    subjects = [make(count) for count in SIZES]
    answered(subjects[0], policy)  # what is kept is kept from here on
    costs = [answered(subject, policy) for subject in subjects]

    for first, second, third in zip(*costs, strict=True):
        assert third - second <= MORE_THAN_TWICE * (second - first)
    came_in = len(subjects[-1].model_dump_json(exclude_none=True))
    assert costs[-1][1] <= LONGEST * came_in
