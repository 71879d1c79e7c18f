"""The hospital rule on the staff's training."""

from typing import Any

from care_builders import status_of_hospital

from restraint_rules.testing import care


def test_facts_of_the_staff_and_the_training() -> None:
    def of(clause: str, **facts: Any) -> str:
        return status_of_hospital(care.facility(staff=[care.staff(**facts)]), clause)

    assert of("(f)(1)(i)", first_took_part="2025-01-14") == "fail"
    assert of("(f)(1)(i)", first_took_part="2025-01-15") == "pass"
    assert of("(f)(1)(i)", first_took_part=None) == "unknown"
    assert of("(f)(1)(i)", demonstrations=None) == "unknown"
    assert of("(f)(1)(i)", demonstrations=[{"of": "restraint_and_seclusion", "done": True}]) == "unknown"
    assert of("(f)(1)(i)", demonstrations=[{"of": "restraint_and_seclusion", "done": False}]) == "fail"
    assert of("(f)(1)(ii)", orientation={"done": False}) == "pending"
    assert of("(f)(1)(iii)", retrained_as_policy_sets=None) == "review"
    assert of("(f)(4)", documented=False) == "fail"
    assert status_of_hospital(care.facility(trained_in=None), "(f)(2)(i)") == "unknown"
    assert status_of_hospital(care.facility(staff=None), "(f)(4)") == "unknown"
