"""What is left to judge for what holds parts of some kinds only."""

from datetime import date

import pytest

from restraint_rules.policies import SPRAGUE
from restraint_rules.policies.terms import EITHER_USE, RESTRAINT, SECLUSION
from restraint_rules.policy import Clause
from restraint_rules.policy.plan import Plan, Plans
from restraint_rules.policy.policy import Policy
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.rules.conditions_of_use.conditions_of_use import never_as_discipline

NAMES = (
    "incident", "incident_with_use", "use", "restraint", "seclusion", "time_out", "medication", "room",
)  # fmt: skip
STEPS = [step for step in SPRAGUE.edition(date(2026, 3, 5), {}).steps if step.rule.subject in NAMES]
NO_KINDS: frozenset[str] = frozenset()


def plan_for(*held: str, covered: bool = True) -> Plan:
    """The plan for what holds some kinds of part."""
    return Plans(tuple(STEPS)).of(NAMES, held, NO_KINDS, None, covered=covered)


def pairs_in_order(plan: Plan) -> list[tuple[str, str]]:
    """Every clause and rule of a plan, be it judged or known."""
    found: list[tuple[str, str]] = []
    for task in plan.tasks:
        found += [(one.clause, one.rule) for one in task.before]
        found.append((task.source.clause, task.source.rule))
    return found + [(one.clause, one.rule) for one in plan.after]


@pytest.mark.parametrize("held", [(), ("incident",), ("incident", "time_out"), ("incident", "use"), NAMES])
def test_every_clause_stands_in_it_once_and_in_order(held: tuple[str, ...]) -> None:
    plan = plan_for(*held)

    assert pairs_in_order(plan) == [(step.source.clause, step.rule.name) for step in STEPS]
    assert {task.subject for task in plan.tasks} == {
        step.rule.subject for step in STEPS if step.rule.subject in held
    }


def test_clauses_on_other_subjects_stand_in_none() -> None:
    """Between those on an incident stand clauses on a student, a meeting, a school and a district."""
    every = SPRAGUE.edition(date(2026, 3, 5), {}).steps
    assert {step.rule.subject for step in every} - {*NAMES} == {"student", "meeting", "school", "district"}

    plan = Plans(tuple(every)).of(NAMES, ("incident", "use"), NO_KINDS, None, covered=True)

    assert pairs_in_order(plan) == pairs_in_order(plan_for("incident", "use"))


def test_what_is_known_beforehand_is_that_there_is_none() -> None:
    plan = plan_for("incident")
    known = [one for task in plan.tasks for one in task.before] + list(plan.after)

    assert {one.status for one in known} == {"not_applicable"}
    assert {one.code for one in known} == {
        "no_use",
        "no_restraint",
        "no_seclusion",
        "no_time_out",
        "no_agent",
    }


def test_of_a_student_who_is_not_covered_only_definitions_are_judged() -> None:
    plan = plan_for(*NAMES, covered=False)
    defining = {step.source.clause for step in STEPS if step.is_definition}

    assert {task.source.clause for task in plan.tasks} == defining
    assert {one.code for task in plan.tasks for one in task.before} == {"scope.outside"}


def test_a_plan_is_made_once() -> None:
    plans = Plans(tuple(STEPS))
    first, other = (plans.of(NAMES, held, NO_KINDS, None, covered=True) for held in (("incident",), ()))

    assert plans.of(NAMES, ("incident",), NO_KINDS, None, covered=True) is first
    assert first != other


@pytest.mark.parametrize(
    ("of", "kinds", "narrowed"),
    [
        (EITHER_USE, {"physical_restraint"}, None),
        (EITHER_USE, {"physical_restraint", "seclusion"}, None),
        (SECLUSION, {"physical_restraint", "seclusion"}, SECLUSION),
        (RESTRAINT, {"physical_restraint", "mechanical_restraint"}, RESTRAINT),
        (SECLUSION, {"physical_restraint"}, "no_seclusion"),
        (RESTRAINT, {"mechanical_restraint"}, "no_restraint"),
    ],
)
def test_a_rule_on_some_kinds_is_narrowed_only_where_there_are_others(
    of: frozenset[UseKind], kinds: set[str], narrowed: frozenset[UseKind] | str | None
) -> None:
    policy = Policy(
        id="one",
        title="One",
        authority="Nobody",
        jurisdiction="US-CT",
        setting="public school",
        binding="guidance",
        source="Invented",
        in_force=date(2025, 7, 1),
        clauses=(Clause("1", "Never", never_as_discipline().of(of)),),
    )
    plan = policy.edition(date(2026, 3, 5), {}).plans.of(
        NAMES, ("use",), frozenset(kinds), None, covered=True
    )

    assert [task.kinds for task in plan.tasks] + [one.code for one in plan.after] == [narrowed]
