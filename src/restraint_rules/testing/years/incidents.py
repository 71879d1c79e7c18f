"""Incidents of a year, lawful or with a breach or two of different kinds."""

from random import Random

from restraint_rules.testing.days import YearDays
from restraint_rules.testing.years.breaches_of_papers import BREACHES_OF_PAPERS
from restraint_rules.testing.years.breaches_of_rooms import BREACHES_OF_ROOMS
from restraint_rules.testing.years.breaches_of_use import (
    BREACHES_OF_CARE,
    BREACHES_OF_LENGTH,
    BREACHES_OF_USE,
    Plant,
)
from restraint_rules.testing.years.drafts import Draft, Slot, draft_incident
from restraint_rules.testing.years.planted import PlantedBreach

__all__ = ["OF_CONDUCT", "breached", "drafted"]

RARE = (*BREACHES_OF_LENGTH, *BREACHES_OF_ROOMS, *BREACHES_OF_CARE)
"""Breaches for which few incidents give occasion."""
OF_CONDUCT = (*BREACHES_OF_USE, *RARE)


def drafted(rng: Random, year: YearDays, slot: Slot, rate: float) -> tuple[Draft, list[PlantedBreach]]:
    """Draw an incident, and whether a breach of conduct is planted in it, and whether one of papers.

    Of each at most one, for breaches of conduct may touch the same facts, as may those of papers.

    Args:
        rng: Where chance comes from.
        year: The school year's days.
        slot: When it happens.
        rate: The share of incidents with a breach, about equally of conduct and of papers.

    Returns:
        The draft, with what must be found in it.
    """
    draft = draft_incident(rng, year, slot)
    found: list[PlantedBreach] = []
    if rng.random() < rate / 2:
        found += (breached(draft, RARE) if rng.random() < 0.5 else []) or breached(draft, OF_CONDUCT)
    if rng.random() < rate / 2:
        found += breached(draft, BREACHES_OF_PAPERS)
    return draft, found


def breached(draft: Draft, group: tuple[Plant, ...]) -> list[PlantedBreach]:
    """Plant the first breach, in random order, for which the draft gives occasion."""
    for plant in draft.rng.sample(group, len(group)):
        if found := plant(draft):
            return found
    return []
