"""From a rule's name and plain values to the rule, or sentences that say what is wrong with them."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from restraint_rules.errors import Problem
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.policy.documents.shape import BoundShape
from restraint_rules.policy.documents.values import (
    UnreadableValueError,
    asked_of,
    is_no_time,
    read_value,
    required_of,
)
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.reasoning.definition import Definition
from restraint_rules.reasoning.rule import OF_USES, Rule
from restraint_rules.rules.index import DEFINED_BY, definition_named, rule_named
from restraint_rules.sentences import problem_at

__all__ = ["Bound", "BoundBadlyError", "bind"]

Bound = Rule[Any] | Definition

NARROWED: Mapping[str, Any] = {"of": frozenset[UseKind], "persons": frozenset[EligibilityStatus]}
"""Of which uses and students a rule speaks, whatever its own parameters: ``Rule.of``, ``for_students``."""

ONE_OF = problem_at("Name a rule or a word that it defines, not both.", "rule_or_word")
NO_RULE = problem_at(
    "There is no rule of this name; the page Rules of the documentation lists them.", "unknown_rule", "rule"
)
NO_WORD = problem_at(
    f"A policy can define one of {', '.join(sorted(DEFINED_BY))}.", "unknown_word", "defines"
)


NOT_OF_USES = problem_at(
    "This rule is not about uses: it cannot speak of some kinds of them.", "not_of_uses", "parameters", "of"
)


NONE_AT_ALL: tuple[object, ...] = ((), frozenset[object]())
NOTHING_ASKED = "Name at least one: an empty list asks nothing."
NO_TIME = "Give more than none: within no time nothing can happen, and nothing is asked."


class BoundBadlyError(ValueError):
    """What is to be bound does not exist or does not take these values."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems: tuple[Problem, ...] = problems


def bind(shape: BoundShape, given: Mapping[str, object]) -> Bound:
    """Bind a rule or a definition.

    Args:
        shape: What the document names, with plain values.
        given: Values that stand where the document has none, as the rule takes them.

    Returns:
        The rule or definition.

    Raises:
        BoundBadlyError: If there is none of that name, or it does not take these values.
    """
    factory = factory_of(shape)
    asked = dict(asked_of(factory))
    if shape.rule is not None:
        narrowed = {
            name: kind for name, kind in NARROWED.items() if name in shape.parameters or name in given
        }
        asked = narrowed | asked
    values = dict(given)
    found: list[Problem] = []
    for name, plain in shape.parameters.items():
        if name not in asked:
            said = problem_at(
                f"It takes {', '.join(asked) or 'no values'}.", "unknown_parameter", "parameters", name
            )
            found.append(said._replace(path=f"parameters.{name[:40]}"))
            continue
        try:
            values[name] = read_value(plain, asked[name])
        except UnreadableValueError as error:
            found += [one.below("parameters", name) for one in error.problems]
    for name in sorted(required_of(factory) - values.keys() - shape.parameters.keys()):
        found.append(problem_at("The rule needs this value.", "missing", "parameters", name))
    if found:
        raise BoundBadlyError(*found)
    return made(factory, values, own=asked_of(factory))


def factory_of(shape: BoundShape) -> Callable[..., Bound]:
    """Find what a document names."""
    if (shape.rule is None) == (shape.defines is None):
        raise BoundBadlyError(ONE_OF)
    factory = rule_named(shape.rule) if shape.rule is not None else definition_named(shape.defines or "")
    if factory is None:
        raise BoundBadlyError(NO_RULE if shape.rule is not None else NO_WORD)
    return factory


def made(factory: Callable[..., Bound], values: dict[str, object], own: Mapping[str, Any]) -> Bound:
    """Make the rule or definition; what narrows it and is no parameter of its own selects what it judges."""
    narrowed = {name: values.pop(name) for name in NARROWED if name not in own and name in values}
    bound = factory(**values)
    if not isinstance(bound, Rule):
        return bound
    for name, way in bound.stricter.items():
        if way == "further" and bound.parameters[name] in NONE_AT_ALL:
            raise BoundBadlyError(Problem(f"parameters.{name}", NOTHING_ASKED))
        if way == "more" and is_no_time(bound.parameters[name]):
            raise BoundBadlyError(Problem(f"parameters.{name}", NO_TIME))
    if "of" in narrowed:
        if bound.subject not in OF_USES:
            raise BoundBadlyError(NOT_OF_USES)
        bound = bound.of(cast("frozenset[UseKind]", narrowed["of"]))
    if "persons" in narrowed:
        bound = bound.for_students(cast("frozenset[EligibilityStatus]", narrowed["persons"]))
    return bound
