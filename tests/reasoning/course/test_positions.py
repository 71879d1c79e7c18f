"""III.H.2: the position decides where the text's words name it; what a record says of that goes before it."""

from typing import Any

import pytest
from builders import determination, incident, judge, only, restraint, setting, staff

from restraint_rules.calendar import minutes
from restraint_rules.errors import LoosenedClauseError
from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.policy import Policy
from restraint_rules.rules.duration import duration_limits

MISSING = ("setting.staff[staff-2].decides_as",)


def finding_of_decision(policy: Policy = SPRAGUE, clause: str = "III.H.2", **facts: Any) -> Any:
    """Judge a restraint of twenty minutes that this person decided to go on with."""
    made = determination("10:12", role=None, trained=None, by="staff-2")
    people = setting(staff=[staff(), staff(id="staff-2", **facts)])
    report = judge(
        incident(restraint("10:00", "10:20", determinations=[made])), setting=people, policy=policy
    )
    return only(report, clause)


@pytest.mark.parametrize(
    "clause", [(SPRAGUE, "III.H.2"), (CONNECTICUT, "10-236b(f)")], ids=["the district", "the state"]
)
class TestPosition:
    @pytest.mark.parametrize("role", ["administrator", "nurse", "physician", "psychologist", "social_worker"])
    def test_named_by_the_text(self, clause: tuple[Policy, str], role: str) -> None:
        assert finding_of_decision(*clause, role=role).status == "pass"

    @pytest.mark.parametrize(
        "role", ["teacher", "superintendent", "school_counselor", "guidance_counselor", "other", None]
    )
    def test_not_settled_by_its_words(self, clause: tuple[Policy, str], role: str | None) -> None:
        judged = finding_of_decision(*clause, role=role)

        assert (judged.status, judged.missing) == ("unknown", MISSING)

    @pytest.mark.parametrize(
        ("role", "decides_as", "expected"),
        [
            ("teacher", "administrator_designee", "pass"),
            ("other", "bcba", "pass"),
            ("nurse", "other", "fail"),
            ("administrator", "other", "fail"),
        ],
    )
    def test_the_record_goes_before_it(
        self, clause: tuple[Policy, str], role: str, decides_as: str, expected: str
    ) -> None:
        assert finding_of_decision(*clause, role=role, decides_as=decides_as).status == expected


def test_a_text_that_leaves_a_role_out_is_not_satisfied_by_its_position() -> None:
    rule = duration_limits.continuation_determined(after=minutes(15), by=frozenset({"administrator"}))
    policy = SPRAGUE.derive(id="administrators-only", replace={"III.H.2": rule})

    assert finding_of_decision(policy, role="administrator").status == "pass"
    assert finding_of_decision(policy, role="nurse").status == "fail"


def test_a_policy_that_stands_on_another_takes_its_positions_over() -> None:
    assert SPRAGUE.derive(id="child").positions == SPRAGUE.positions

    with pytest.raises(LoosenedClauseError, match="positions"):
        SPRAGUE.derive(id="child", positions=(("teacher", "administrator"),))
