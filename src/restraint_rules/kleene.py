"""Three-valued logic over facts that may not be recorded.

A fact is true, false or not recorded (``None``). One false fact decides "all of", one true fact decides
"any of", whatever the blanks would say.
"""

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

__all__ = ["Fact", "Missing", "all_of", "any_of", "negate"]

Missing = tuple[str, ...]
"""Paths of facts that are not recorded."""


class Fact(NamedTuple):
    """A three-valued answer and, where it is open, the paths whose filling would settle it."""

    value: bool | None
    missing: Missing = ()


def all_of(facts: Iterable[Fact]) -> Fact:
    """Answer whether all facts are true; a false one decides and then nothing is missing."""
    blank: list[Fact] = []
    for fact in facts:
        if fact.value is False:
            return NO
        if fact.value is None:
            blank.append(fact)
    return undecided(blank) if blank else YES


def any_of(facts: Iterable[Fact]) -> Fact:
    """Answer whether any fact is true; a true one decides and then nothing is missing."""
    blank: list[Fact] = []
    for fact in facts:
        if fact.value is True:
            return YES
        if fact.value is None:
            blank.append(fact)
    return undecided(blank) if blank else NO


def undecided(blank: list[Fact]) -> Fact:
    """Leave it open, naming each path once; many facts may wait for one and the same list."""
    lists = {id(fact.missing): fact.missing for fact in blank}.values()
    return Fact(None, tuple(dict.fromkeys(chain.from_iterable(lists))))


def negate(fact: Fact) -> Fact:
    """Answer the contrary; an open answer stays open."""
    if fact.value is None:
        return fact
    return NO if fact.value else YES


YES = Fact(value=True)
NO = Fact(value=False)
