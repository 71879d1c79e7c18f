"""The clauses of a policy in force on some days, made ready to be judged."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from restraint_rules.policy.plan import Plans, Step
from restraint_rules.policy.readings import Choice
from restraint_rules.reasoning.context import DefinitionTests

__all__ = ["Edition", "latest_of"]


class Edition(NamedTuple):
    """The clauses of a policy in force from a day on, until the next edition.

    Attributes:
        start: The first day.
        end: The first day no longer; ``None``: there is none.
        readings: The choice taken for each of the policy's readings.
        revision: The revision of its text, by the day it took effect.
        steps: The clauses, each ready to be judged.
        definitions: Its definitions.
        plans: What the clauses come to for what holds parts of some kinds only.
    """

    start: date
    end: date | None
    readings: Mapping[str, Choice]
    revision: str
    steps: tuple[Step, ...]
    definitions: DefinitionTests
    plans: Plans


def latest_of(editions: tuple[Edition, ...], day: date) -> Edition:
    """The last of some editions that had begun on a day."""
    begun = [one for one in editions if one.start <= day]
    return begun[-1]
