"""The clauses of a policy in force on some days, made ready to be judged."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from restraint_rules.findings.finding import Finding, Source
from restraint_rules.findings.verdict import not_applicable
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.readings import Choice
from restraint_rules.reasoning.context import DefinitionTests
from restraint_rules.reasoning.reasons import ABSENT, NO_USE, none_of
from restraint_rules.reasoning.rule import Rule, recommended

__all__ = ["Edition", "Step", "latest_of", "step_of"]


class Step(NamedTuple):
    """One clause in force, ready to be judged: its rule, and what its findings are stamped with.

    Attributes:
        rule: The rule.
        source: What its findings are stamped with.
        is_definition: Whether it defines a word.
        absent: What it finds where there is nothing of the kind it judges, made once.
        outside: What it finds of a student whom the text does not cover, made once.
        unmeant: What it finds of a student of whom the clause does not speak, made once.
    """

    rule: Rule[Any]
    source: Source
    is_definition: bool
    absent: Finding
    outside: Finding
    unmeant: Finding


class Edition(NamedTuple):
    """The clauses of a policy in force from a day on, until the next edition."""

    start: date
    end: date | None
    readings: Mapping[str, Choice]
    revision: str
    steps: tuple[Step, ...]
    definitions: DefinitionTests


OUTSIDE = not_applicable("scope.outside")
NOT_AT_RISK = not_applicable("scope.not_at_risk")


def step_of(clause: Clause, rule: Rule[Any], source: Source) -> Step:
    """Make a clause ready, with what it finds where it has nothing to judge."""
    none = none_of(rule.kinds) if rule.kinds else ABSENT.get(rule.subject, NO_USE)
    return Step(
        recommended(rule) if clause.should else rule,
        source,
        clause.definition is not None,
        Finding(source, "", none),
        Finding(source, "", OUTSIDE),
        Finding(source, "", NOT_AT_RISK),
    )


def latest_of(editions: tuple[Edition, ...], day: date) -> Edition:
    """The last of some editions that had begun on a day."""
    begun = [one for one in editions if one.start <= day]
    return begun[-1]
