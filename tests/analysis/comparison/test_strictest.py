"""Which of several duties asks most."""

from datetime import date
from typing import Any

import pytest

from restraint_rules.analysis.comparison.strictest import Duty, Strictest, strictest_of
from restraint_rules.calendar import hours, minutes, school_days
from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.policy import Clause, Policy
from restraint_rules.policy.policy import Binding
from restraint_rules.reasoning.rule import Rule
from restraint_rules.rules.definitions import definitions
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.reports_and_notices import notification_deadlines, state_reporting


def duty(policy_id: str, rule: Rule[Any], binding: Binding = "district") -> Duty:
    """The only clause of a small policy."""
    clause = Clause("1", "A duty", rule)
    policy = Policy(
        id=policy_id,
        title="A small policy",
        authority="A small district",
        jurisdiction="US-CT",
        setting="school",
        binding=binding,
        source="invented",
        in_force=date(2020, 7, 1),
        clauses=(clause,),
    )
    return Duty(policy, clause)


def rule_within(limit: int) -> Rule[Any]:
    return notification_deadlines.parent_notified(within=hours(limit))


def test_the_shorter_time_is_stricter() -> None:
    found = strictest_of([duty("state", rule_within(24), "law"), duty("town", rule_within(12))])

    assert found == Strictest((("town", "1"),), both_apply=True, outdone=(("state", "1"),))


def test_the_same_duty_twice_stands_twice() -> None:
    found = strictest_of([duty("state", rule_within(24), "law"), duty("town", rule_within(24))])

    assert found == Strictest((("state", "1"), ("town", "1")), both_apply=True, outdone=())


@pytest.mark.parametrize("binding", ["guidance", "position", "bill", "metric"])
def test_what_does_not_bind_is_left_out(binding: Binding) -> None:
    found = strictest_of([duty("state", rule_within(24), "law"), duty("other", rule_within(1), binding)])

    assert found == Strictest((("state", "1"),), both_apply=False, outdone=())


DECIDED = duration_limits.continuation_determined(after=minutes(15), by=frozenset({"administrator"}))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(DECIDED, id="other parameters"),
        pytest.param(state_reporting.injury_reported(within=hours(12)), id="one parameter of the same name"),
        pytest.param(state_reporting.injury_reported(within=hours(48)), id="the same, and a longer time"),
    ],
)
def test_duties_of_different_rules_both_stand(other: Rule[Any]) -> None:
    found = strictest_of([duty("state", rule_within(24), "law"), duty("town", other)])

    assert found == Strictest((("state", "1"), ("town", "1")), both_apply=True, outdone=())


def test_within_one_policy_no_duty_outdoes_another() -> None:
    """A text that asks twice asks both: of its own paragraphs none makes another superfluous."""
    found = strictest_of([duty("town", rule_within(24)), duty("town", rule_within(12))])

    assert found == Strictest((("town", "1"),), both_apply=False, outdone=())


def test_of_units_that_cannot_be_compared_both_stand() -> None:
    in_days = notification_deadlines.parent_notified(within=school_days(1))

    assert strictest_of([duty("state", rule_within(48), "law"), duty("town", in_days)]).outdone == ()


def test_hours_within_a_day_are_stricter_than_the_day() -> None:
    in_days = notification_deadlines.parent_notified(within=school_days(1))

    assert strictest_of([duty("state", in_days, "law"), duty("town", rule_within(12))]).sources == (
        ("town", "1"),
    )


def test_nothing_binds_where_there_is_nothing() -> None:
    assert strictest_of([]) == Strictest((), both_apply=False, outdone=())


def test_the_functional_assessment_of_sprague_is_stricter() -> None:
    asked = [
        Duty(policy, clause)
        for policy in (SPRAGUE, CONNECTICUT)
        for clause in policy.clauses
        if clause.rule and clause.rule.name == "meeting_triggers.team_convened"
    ]

    assert strictest_of(asked).outdone == (("connecticut", "10-236b(g)(2)"),)


def test_a_wider_definition_is_stricter() -> None:
    """Sprague does not ask that a seclusion be involuntary: it calls more a seclusion."""
    worded = [
        Duty(policy, Clause("1", "Seclusion", definitions.seclusion(involuntary=asks)))
        for policy, asks in ((SPRAGUE, False), (CONNECTICUT, True))
    ]

    assert strictest_of(worded).sources == (("sprague", "1"),)
