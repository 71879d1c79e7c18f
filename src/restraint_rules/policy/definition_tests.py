"""The definitions of a policy as tests of the facts; what it does not define, the label decides."""

from collections.abc import Callable
from typing import Any

from restraint_rules.frozen import FrozenDict
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models.interventions import Period
from restraint_rules.policy.clause import Clause
from restraint_rules.reasoning.context import DefinitionTests

__all__ = ["definition_tests"]

PERIOD_KINDS = ("physical_restraint", "seclusion", "exclusionary_time_out")
"""Kinds every policy tells apart, by a definition of its own or by the label."""

FURTHER_KINDS = ("mechanical_restraint",)
"""Kinds that only some policies tell apart."""


def definition_tests(clauses: list[Clause]) -> DefinitionTests:
    """Collect the definitions among some clauses; what a policy does not define, the label decides."""
    definitions = [clause.definition for clause in clauses if clause.definition]
    tests: dict[str, Callable[..., Fact]] = {one.defines: one.test for one in definitions}
    kinds = (*PERIOD_KINDS, *(kind for kind in FURTHER_KINDS if kind in tests))
    periods: dict[str, Callable[..., Fact]] = {
        kind: tests[kind] if kind in tests else labelled(kind) for kind in kinds
    }
    return DefinitionTests(
        periods=FrozenDict(periods),
        agent=tests.get("psychopharmacologic_agent", always),
        life_threatening=tests.get("life_threatening_restraint", never),
        employee=tests.get("school_employee", always),
        student=tests.get("student", always),
        care=FrozenDict({name: test for name, test in tests.items() if name.startswith("care_")}),
    )


def always(*_: object) -> Fact:
    """Cover everything: the policy draws no line."""
    return YES


def never(*_: object) -> Fact:
    """Define nothing: no clause of the policy asks."""
    return NO


def labelled(kind: str) -> Any:  # noqa: ANN401 - a test of any record
    """Make a test that goes by the label: the policy has no definition of its own."""

    def test(record: Period, _context: object, path: str) -> Fact:
        return Fact(None, (f"{path}.kind",)) if record.kind is None else Fact(record.kind == kind)

    return test
