"""Policies refuse to be made wrong, and what they do not define the label decides."""

from dataclasses import replace
from datetime import date

import pytest
from builders import incident, judge, restraint, seclusion

from restraint_rules import policies
from restraint_rules.calendar import minutes
from restraint_rules.errors import DanglingClauseError, UnknownPolicyError
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Clause, Policy
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.prohibited_holds import prohibited_holds
from restraint_rules.rules.reports_and_notices import notification_deadlines


def small(*clauses: Clause) -> Policy:
    """A policy of a few clauses."""
    return Policy(
        id="small",
        title="A small policy",
        authority="A small district",
        jurisdiction="US-CT",
        setting="school",
        binding="district",
        source="invented",
        in_force=date(2020, 7, 1),
        clauses=clauses,
    )


def test_they_are_found_by_id() -> None:
    assert policies.by_id("sprague") is SPRAGUE
    with pytest.raises(UnknownPolicyError, match="there are sprague"):
        policies.by_id("nowhere")


def test_a_clause_that_points_nowhere_is_refused() -> None:
    limit = duration_limits.ends_within(limit=minutes(10), unless="9")

    with pytest.raises(DanglingClauseError, match="small: 1 lets 9 decide"):
        small(Clause("1", "Ten minutes", limit))


def test_a_pointer_to_one_rule_is_not_met_by_another_under_its_citation() -> None:
    each = notification_deadlines.each_incident_notified(decided_by="2/parent_notified")
    other = Clause("2", "Trained", conditions_of_use.trained_before())

    with pytest.raises(DanglingClauseError, match="small: 1 lets 2/parent_notified decide"):
        small(Clause("1", "Parent told", each), other)


def test_a_pointer_must_hold_on_every_day() -> None:
    clauses = tuple(
        replace(one, until=date(2025, 1, 1), ended_by="an act") if one.citation == "III.H.2" else one
        for one in SPRAGUE.clauses
    )

    with pytest.raises(DanglingClauseError, match=r"III\.H\.1\.b lets III\.H\.2 decide"):
        replace(SPRAGUE, clauses=clauses)


def test_what_a_policy_does_not_define_the_label_decides() -> None:
    policy = small(Clause("1", "No such hold", prohibited_holds.no_life_threatening_restraint()))
    prone = restraint(holds=[{"position": "prone", "immobilizes": True}], exclusion=None)

    found = judge(incident(prone, seclusion(physically_prevented=False)), policy=policy)

    # No definition of life-threatening: nothing is. No definition of seclusion: what is labelled so is one.
    assert [one.status for one in found] == ["pass"]
    assert found.outcome == "no breach found"


def test_it_says_what_it_is() -> None:
    assert repr(small()) == "<Policy small: 0 clauses, in force since 2020-07-01>"


@pytest.mark.parametrize(
    ("clause", "treatment"),
    [
        (Clause("1", "a", prohibited_holds.no_life_threatening_restraint()), "judged"),
        (Clause("1", "a", incorporates="state"), "incorporates"),
        (Clause("1", "a", judged_in="2"), "judged_in"),
        (Clause("1", "a", not_judged="It permits."), "not_judged"),
    ],
    ids=lambda case: case if isinstance(case, str) else "",
)
def test_treatments(clause: Clause, treatment: str) -> None:
    assert clause.treatment == treatment
