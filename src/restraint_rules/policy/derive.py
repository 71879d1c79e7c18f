"""Policies that stand on another: they may ask more, never less."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, get_args

from restraint_rules.errors import ClauseVersionsError, DanglingClauseError, LoosenedClauseError
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.in_words import in_words
from restraint_rules.policy.standing import Parent, joined, refuse_additions, refuse_changes
from restraint_rules.policy.strictness import at_least_as_strict
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.reasoning.definition import Definition
from restraint_rules.reasoning.rule import Rule, Stricter

__all__ = ["Replacing", "derived", "tightened"]

EVERYTHING: Mapping[str, frozenset[str]] = {
    "of": frozenset(get_args(UseKind)),
    "persons": frozenset(get_args(EligibilityStatus)),
}
"""Of which kinds of use and students a rule speaks that is not narrowed to some."""

Bound = Rule[Any] | Definition
Replacing = Mapping[str, Bound | Clause]
"""By citation what stands there instead; ``IX.B.1/parent_notified`` tells two rules of one citation apart."""


def derived(
    parent: Parent, child: str, replacing: Replacing, add: tuple[Clause, ...], about: Mapping[str, Any]
) -> tuple[tuple[Clause, ...], dict[str, Any]]:
    """Work out clauses and other fields of a policy that stands on another, as ``Policy.derive`` says."""
    first = about.get("in_force", parent.in_force) or date.min
    refuse_changes(parent, child, first, about)
    refuse_additions(parent, child, add)
    references, own = joined(parent.references, about.get("references", ()))
    living = tuple(one for one in parent.clauses if one.until is None or one.until > first)
    clauses = tightened(living, replacing, parent=parent.id, child=child, read_in=own)
    clauses += tuple(replace(one, read_in=one.read_in or own) for one in add)
    asked = {name for one in clauses if one.rule for name in one.rule.readings}
    readings = tuple(
        one
        for one in about.get("readings", parent.readings)
        if one.name in asked or one not in parent.readings
    )
    return clauses, {**about, "references": references, "readings": readings}


def tightened(
    clauses: tuple[Clause, ...], replacing: Replacing, *, parent: str, child: str, read_in: str
) -> tuple[Clause, ...]:
    """Bind some clauses to stricter values, each version of them.

    Args:
        clauses: The parent's clauses.
        replacing: By citation, the parent's rule or definition with the child's values, alone or in a clause
            with the child's own words.
        parent: The parent's id.
        child: The child's id.
        read_in: The child's reference where a replaced clause names none; empty: the clause's own.

    Returns:
        The clauses, in the parent's order.

    Raises:
        DanglingClauseError: If the parent binds no such rule under a citation.
        LoosenedClauseError: If a value asks less than the parent's, or cannot be compared with it.
        ClauseVersionsError: If a clause in the place of another names days of its own.
    """
    made = list(clauses)
    for key, given in replacing.items():
        citation, _, function = key.partition("/")
        bound = given.binds if isinstance(given, Clause) else given
        name = name_of(bound) if bound else "nothing"
        found = [
            place
            for place, clause in enumerate(clauses)
            if clause.citation == citation
            and bound is not None
            and clause.binds is not None
            and same(clause.binds, bound)
            and name.endswith(function)
        ]
        if not found:
            message = f"{child}: {parent} does not bind {name} under {key}"
            raise DanglingClauseError(message)
        for place in found:
            new = in_place_of(clauses[place], given, child)
            refuse_looser(new, clauses[place], child, parent)
            made[place] = replace(new, read_in=own_words(given) or read_in or clauses[place].read_in)
    return tuple(repointed(made, clauses))


def name_of(bound: Bound) -> str:
    """What is bound, whatever its values: a rule's name, or the word defined."""
    return bound.defines if isinstance(bound, Definition) else bound.name


def same(one: Bound, other: Bound) -> bool:
    """Whether two are the same rule or define the same word."""
    return type(one) is type(other) and name_of(one) == name_of(other)


def own_words(given: Bound | Clause) -> str:
    """Where a clause put in the place of another says that it was read."""
    return given.read_in if isinstance(given, Clause) else ""


def in_place_of(clause: Clause, given: Bound | Clause, child: str) -> Clause:
    """Put something in the place of a clause, for the days on which that stands."""
    if not isinstance(given, Clause):
        return replace(clause, binds=given)
    if given.since or given.until:
        message = f"{child} {given.citation}: what replaces a clause stands on that clause's days"
        raise ClauseVersionsError(message)
    return replace(
        given,
        since=clause.since,
        until=clause.until,
        act=given.act or clause.act,
        change=given.change or clause.change,
        ended_by=given.ended_by or clause.ended_by,
    )


def refuse_looser(new: Clause, old: Clause, child: str, parent: str) -> None:
    """Refuse a clause of which some value asks less than the one it replaces, or cannot be compared."""
    if new.should and not old.should:
        message = f"{child} {new.citation}: recommends what {parent} {old.citation} commands"
        raise LoosenedClauseError(message)
    ways = declared(old) | declared(new)
    for name in {**old.parameters, **new.parameters}:
        before, after = (clause.parameters.get(name, EVERYTHING.get(name)) for clause in (old, new))
        way = ways.get(name)
        if at_least_as_strict(after, before, way):
            continue
        if way is None:
            how = "must stay as it is in"
        elif at_least_as_strict(before, after, way):
            how = "asks less than"
        else:
            how = "cannot be compared with"
        message = (
            f"{child} {new.citation}: {name} {in_words(after)} {how} "
            f"{parent} {old.citation}: {name} {in_words(before)}"
        )
        raise LoosenedClauseError(message)


def declared(clause: Clause) -> dict[str, Stricter]:
    """Which way its values are stricter."""
    return dict(clause.binds.stricter) if clause.binds else {}


def repointed(made: list[Clause], before: tuple[Clause, ...]) -> Iterable[Clause]:
    """Let what is judged in a paragraph that has a number of the child's now be judged there."""
    kept = {clause.citation for clause in made}
    moved = {
        old.citation: new.citation for old, new in zip(before, made, strict=True) if old.citation not in kept
    }
    for clause in made:
        elsewhere = moved.get(clause.judged_in)
        yield replace(clause, judged_in=elsewhere) if elsewhere else clause
