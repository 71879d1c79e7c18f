"""The plan for a crisis: from before the first use, whatever else is recorded of it."""

from typing import Any

import pytest
from care_builders import findings_of_care, past, status_of_care

from restraint_rules.policies import SIX_CORE_STRATEGIES
from restraint_rules.testing import care

PLAN = "4/crisis_plan_made"
AT = "person.crisis_plan.at"


def planned(plan: dict[str, Any] | None, *uses: Any) -> Any:
    return care.episode(*(uses or [care.use()]), person=care.person(crisis_plan=plan))


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        pytest.param({"at": past(-1)}, "pass", id="a minute before the first use"),
        pytest.param({"at": past(0)}, "pass", id="as it began"),
        pytest.param({"at": past(1)}, "fail", id="a minute later"),
        pytest.param({"at": "2026-03-04"}, "pass", id="the day before"),
        pytest.param({"at": "2026-03-06"}, "fail", id="the day after"),
        pytest.param({"done": False}, "fail", id="not made"),
    ],
)
def test_a_plan_is_from_before_the_first_use(plan: dict[str, Any], expected: str) -> None:
    assert status_of_care(planned(plan), SIX_CORE_STRATEGIES, PLAN) == expected


@pytest.mark.parametrize(
    ("plan", "missing"),
    [
        pytest.param(None, "person.crisis_plan", id="nothing of a plan"),
        pytest.param({"done": True}, AT, id="when it was made"),
        pytest.param({"discussed": True}, AT, id="whether it was made"),
        pytest.param({"at": "2026-03-05"}, AT, id="at what time of the day"),
    ],
)
def test_what_is_not_recorded_of_it(plan: dict[str, Any] | None, missing: str) -> None:
    (one,) = findings_of_care(planned(plan), SIX_CORE_STRATEGIES, PLAN)

    assert (one.status, one.missing) == ("unknown", (missing,))


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        pytest.param({"done": True}, "pass", id="made"),
        pytest.param({"discussed": True}, "unknown", id="not recorded whether it was made"),
        pytest.param({"done": False}, "fail", id="not made"),
    ],
)
def test_without_a_use_any_time_is_before(plan: dict[str, Any], expected: str) -> None:
    without = planned(plan, care.use(kind="time_out"))

    assert status_of_care(without, SIX_CORE_STRATEGIES, PLAN) == expected


def test_of_several_uses_the_first_to_begin_counts() -> None:
    """The plan was made between two uses."""
    two = [care.use(past(60), id="later"), care.use(past(0), id="earlier")]

    assert status_of_care(planned({"at": past(30)}, *two), SIX_CORE_STRATEGIES, PLAN) == "fail"
