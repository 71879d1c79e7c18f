"""Policy documents that are nearly in order: made of what rules take, or good ones changed in places."""

import json
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path
from random import Random
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from fuzzing.mutations import VALUES, change, scrambled

from restraint_rules import Policy, policies
from restraint_rules.calendar.units import EarlierOf, Elapsed, Unit
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.policy.documents.values import DAYS, UNIT_NAMES, asked_of
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.rules.index import DEFINED_BY, FOLDERS, definition_named, rule_named

__all__ = ["a_document", "good"]

EXAMPLES = Path(__file__).parents[2] / "examples"

UNITS = set(get_args(Unit))

RARELY = 0.01
"""How often a value is none that its place takes."""

NARROWED: tuple[dict[str, Any], ...] = (
    {"of": frozenset[UseKind]},
    {"persons": frozenset[EligibilityStatus]},
)
WORDS = ("Told", "In time", "x", "By the end of the day", "§ 1", "é")
COUNTS = (0, 1, 1, 2, 3, 15, 24, 30, 100_000)
TREATMENTS = ("rule", "rule", "rule", "defines", "not_judged", "incorporates", "judged_in")


@cache
def rules() -> tuple[str, ...]:
    """The names of all rules."""
    modules = [
        (topic, import_module(f"restraint_rules.rules.{folder}.{topic}"))
        for folder, topics in FOLDERS.items()
        for topic in topics
    ]
    names = (f"{topic}.{name}" for topic, module in modules for name in module.__all__)
    return tuple(name for name in names if rule_named(name) is not None)


@cache
def good() -> tuple[dict[str, Any], ...]:
    """Documents in order: the library's own texts, and the examples."""
    files = sorted([*(EXAMPLES / "districts").glob("*.json"), *(EXAMPLES / "states").glob("*.json")])
    return (*(one.to_document() for one in policies.ALL), *(json.loads(one.read_bytes()) for one in files))


def a_document(chance: Random) -> Any:
    """A document, perhaps as text: one that is made, or a good one with some changes."""
    if chance.random() < 0.5:
        made: Any = composed(chance)
        changes = chance.choice((0, 0, 0, 1, 2))
    else:
        made = deepcopy(chance.choice(good()))
        changes = chance.choice((1, 1, 2, 4))
    for _ in range(changes):
        if made:
            change(chance, made)
    if chance.random() < RARELY:
        return scrambled(chance, json.dumps(made))
    return made


def composed(chance: Random) -> dict[str, Any]:
    """A whole text, or one that stands on another."""
    made: dict[str, Any] = {"id": chance.choice(("alder-falls", "sprague", "x"))}
    for name in ("title", "authority", "setting", "source"):
        if chance.random() < 0.9:
            made[name] = chance.choice(WORDS)
    made["binding"] = chance.choice(("district", "law", "guidance"))
    made["in_force"] = day(chance)
    if chance.random() < 0.5:
        made |= {"jurisdiction": chance.choice(("US-CT", "US-WI", "US")), "clauses": some_clauses(chance)}
    else:
        parent = chance.choice(policies.ALL)
        made |= {"parent": parent.id, "replace": replacements(chance, parent)}
        made["add"] = some_clauses(chance)[: chance.randrange(3)]
    return made


def some_clauses(chance: Random) -> list[dict[str, Any]]:
    """Some clauses of a text."""
    return [a_clause(chance, f"{number}") for number in range(1, chance.randrange(1, 8))]


def a_clause(chance: Random, citation: str) -> dict[str, Any]:
    """A paragraph: a rule with its numbers, a word defined, or why no machine judges it."""
    made: dict[str, Any] = {"citation": citation, "title": chance.choice(WORDS)}
    treatment = chance.choice(TREATMENTS)
    if treatment == "rule":
        made |= bound("rule", chance.choice(rules()), chance)
    elif treatment == "defines":
        made |= bound("defines", chance.choice(tuple(DEFINED_BY)), chance)
    else:
        made[treatment] = chance.choice(("1", "2", "sprague", "No record could show it."))
    if chance.random() < 0.2:
        made[chance.choice(("since", "until"))] = day(chance)
    if chance.random() < 0.2:
        made[chance.choice(("verified", "should"))] = chance.random() < 0.5
    return made


def bound(kind: str, name: str, chance: Random) -> dict[str, Any]:
    """A rule or a word, with a value for each parameter it takes."""
    factory = rule_named(name) if kind == "rule" else definition_named(name)
    assert factory is not None
    asked = dict(asked_of(factory))
    if kind == "rule" and chance.random() < 0.2:
        asked |= (
            {"of": frozenset[UseKind]} if chance.random() < 0.5 else {"persons": frozenset[EligibilityStatus]}
        )
    return {kind: name, "parameters": {one: value(chance, hint) for one, hint in asked.items()}}


def replacements(chance: Random, parent: Policy) -> dict[str, Any]:
    """Other values for some of a parent's clauses."""
    judged = [one for one in parent.clauses if one.rule is not None and one.parameters]
    made: dict[str, Any] = {}
    for _ in range(chance.randrange(1, 4)):
        if judged:
            one = chance.choice(judged)
            assert one.rule is not None
            kind, name = ("defines", one.definition.defines) if one.definition else ("rule", one.rule.name)
            made[one.citation] = bound(kind, name, chance)
    return made


def day(chance: Random) -> str:
    """A day within the years of most texts."""
    return str(date(2015, 1, 1) + timedelta(days=chance.randrange(4500)))


def value(chance: Random, hint: Any) -> Any:
    """A value of a type, as JSON has it; rarely one of none."""
    if chance.random() < RARELY:
        return deepcopy(chance.choice(VALUES))
    origin, arguments = get_origin(hint), get_args(hint)
    united = set(arguments) if origin in {Union, UnionType} else {hint}
    if united <= UNITS:
        return a_length(chance, united)
    if origin in {frozenset, tuple}:
        return several_values(chance, origin, arguments)
    if hasattr(hint, "_fields"):
        return dict(some_fields(chance, hint))
    if arguments:
        return chance.choice(arguments) if origin is Literal else value(chance, chance.choice(arguments))
    return PLAIN.get(hint, words)(chance)


def several_values(chance: Random, origin: Any, arguments: tuple[Any, ...]) -> list[Any]:
    """Some values of one type, or one of each of a pair's."""
    if origin is tuple and arguments[-1] is not Ellipsis:
        return [value(chance, one) for one in arguments]
    return [value(chance, arguments[0]) for _ in range(chance.choice((0, 1, 2, 3)))]


def some_fields(chance: Random, hint: Any) -> Iterator[tuple[str, Any]]:
    """The fields of a value that has several, those with a default now and then."""
    for name, kind in get_type_hints(hint).items():
        if name not in hint._field_defaults or chance.random() < 0.5:
            yield name, value(chance, kind)


def a_length(chance: Random, united: set[Any]) -> dict[str, Any]:
    """A length of time of one of some units, or the earlier of several."""
    names = [name for name in UNIT_NAMES if DAYS.get(name, Elapsed) in united]
    if EarlierOf in united and chance.random() < 0.2:
        some = chance.choices(names, k=chance.randrange(1, 4))
        return {"earlier_of": [{one: count(chance)} for one in some]}
    return {chance.choice(names): count(chance)}


def count(chance: Random) -> int:
    """How many."""
    return chance.choice(COUNTS)


def words(chance: Random) -> str:
    """Some words."""
    return chance.choice(WORDS)


PLAIN: Mapping[Any, Callable[[Random], Any]] = {
    bool: lambda chance: chance.random() < 0.5,
    int: count,
    date: day,
    NoneType: lambda _chance: None,
}
