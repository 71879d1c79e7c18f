"""What an edition's clauses come to for what holds parts of some kinds only: worked out once for each.

Most clauses bear on nothing an incident holds. What they find is known beforehand, so that running the others
is all that is left to do.
"""

from collections.abc import Callable, Collection
from functools import lru_cache, partial
from typing import Any, NamedTuple, get_args

from restraint_rules.findings.finding import Finding, Source
from restraint_rules.findings.verdict import not_applicable
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.reasoning.reasons import ABSENT, NO_USE, none_of
from restraint_rules.reasoning.rule import Rule, Said, recommended

__all__ = ["Plan", "Plans", "Step", "Task", "step_of"]

OUTSIDE = not_applicable("scope.outside")
NOT_AT_RISK = not_applicable("scope.not_at_risk")


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


def step_of(rule: Rule[Any], source: Source, *, is_definition: bool, should: bool) -> Step:
    """Make a clause ready, with what it finds where it has nothing to judge."""
    none = none_of(rule.kinds) if rule.kinds else ABSENT.get(rule.subject, NO_USE)
    bound = recommended(rule) if should else rule
    return Step(
        bound,
        source,
        is_definition,
        absent=Finding(source, "", none),
        outside=Finding(source, "", OUTSIDE),
        unmeant=Finding(source, "", NOT_AT_RISK),
    )


class Task(NamedTuple):
    """A clause that bears on something.

    Attributes:
        before: What the clauses before it find, that bear on nothing.
        judge: Its rule.
        source: What its findings are stamped with.
        subject: What it judges.
        kinds: Of which kinds of use it speaks, where there are or may be others too.
        absent: What it finds where there is nothing of the kind it judges.
    """

    before: tuple[Finding, ...]
    judge: Callable[[Any, Context], Said]
    source: Source
    subject: str
    kinds: frozenset[UseKind] | None
    absent: Finding


class Plan(NamedTuple):
    """What is left to do: the clauses that bear on something, and what those after the last one find."""

    tasks: tuple[Task, ...]
    after: tuple[Finding, ...]


class Plans:
    """The plans of an edition, as ``planned`` works them out; remembered, for there are few ways to differ.

    Remembering is all the state there is: a plan depends on nothing but what it is asked for.
    """

    __slots__ = ("of",)

    def __init__(self, steps: tuple[Step, ...]) -> None:
        self.of: Callable[..., Plan] = lru_cache(maxsize=MOST_PLANS)(partial(planned, steps))


MOST_PLANS = 512
"""More than incidents can differ by the kinds of part they hold; what is not used longest is forgotten."""


def speaks_of_some(rule: Rule[Any], kinds: frozenset[str]) -> bool:
    """Whether a clause leaves out some uses there are or, of an incident, may be."""
    if rule.kinds is None:
        return False
    whole = rule.subject in WHOLE_INCIDENTS and not rule.kinds >= EITHER_KIND
    return whole or not kinds <= rule.kinds


WHOLE_INCIDENTS: frozenset[str] = frozenset({"incident", "incident_with_use"})
EITHER_KIND = frozenset(get_args(UseKind))


def planned(
    steps: tuple[Step, ...],
    names: Collection[str],
    held: Collection[str],
    kinds: frozenset[str],
    status: EligibilityStatus | None,
    *,
    covered: bool,
) -> Plan:
    """Work out a plan.

    Args:
        steps: The edition's clauses.
        names: The kinds of part the subject is judged by.
        held: Those of which it holds any, or may.
        kinds: What its uses are judged as.
        status: The student's eligibility, where one is recorded and some clause may not speak of it.
        covered: Whether the child is a student in the policy's sense.

    Returns:
        The plan.
    """
    tasks: list[Task] = []
    known: list[Finding] = []
    for step in steps:
        rule = step.rule
        if rule.subject not in names:
            continue
        if not covered and not step.is_definition:
            known.append(step.outside)
        elif rule.persons is not None and status is not None and status not in rule.persons:
            known.append(step.unmeant)
        elif rule.subject not in held or (rule.kinds and rule.kinds.isdisjoint(kinds)):
            known.append(step.absent)
        else:
            narrowed = rule.kinds if speaks_of_some(rule, kinds) else None
            tasks.append(Task(tuple(known), rule.judge, step.source, rule.subject, narrowed, step.absent))
            known.clear()
    return Plan(tuple(tasks), tuple(known))
