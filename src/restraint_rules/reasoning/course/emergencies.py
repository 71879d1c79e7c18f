"""The emergency of each use: its own, else the incident's, which stands for all that have none."""

from typing import NamedTuple

from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models.emergencies import Emergency, Ground
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use

__all__ = ["EmergencyOf", "all_emergencies", "emergencies_of", "emergency_at", "in_an_emergency", "shows"]


class EmergencyOf(NamedTuple):
    """One recorded emergency and the uses it stands for.

    Attributes:
        record: The emergency; ``None``: not recorded.
        at: Where it is, or would be, recorded.
        path: The use's path where it has its own; empty where the incident's stands in.
        uses: The uses.
    """

    record: Emergency | None
    at: str
    path: str
    uses: tuple[Use, ...]


def emergencies_of(episode: Episode, uses: tuple[Use, ...]) -> list[EmergencyOf]:
    """List the emergencies of some uses: the incident's first, for all that have none of their own."""
    rest = tuple([use for use in uses if use.record.emergency is None])
    shared = [EmergencyOf(episode.incident.emergency, "emergency", "", rest)] if rest else []
    return shared + [
        EmergencyOf(use.record.emergency, f"{use.path}.emergency", use.path, (use,))
        for use in uses
        if use.record.emergency is not None
    ]


def all_emergencies(episode: Episode, _context: Context) -> list[EmergencyOf]:
    """The emergencies of all uses of an incident."""
    return emergencies_of(episode, episode.uses)


def emergency_at(use: Use, episode: Episode) -> Emergency | None:
    """The emergency of one use."""
    return use.record.emergency or episode.incident.emergency


def in_an_emergency(one: EmergencyOf) -> Fact:
    """Whether something was used in an emergency: presumed unless recorded otherwise.

    A seclusion under an IEP may have been used without one.
    """
    grounds = one.record.grounds if one.record else None
    if grounds:
        return YES
    if grounds is not None and one.record is not None and not one.record.grounds_in_part:
        return NO
    planned = all(use.kind == "seclusion" and use.record.per_iep for use in one.uses)
    return Fact(None, (f"{one.at}.grounds",)) if planned else YES


def shows(emergency: Emergency | None, at: str, grounds: frozenset[Ground]) -> Fact:
    """Whether a record shows one of some grounds; one that is not named may be, if only some are recorded."""
    given = emergency.grounds if emergency else None
    if given is not None and grounds.intersection(given):
        return YES
    partly = emergency is not None and emergency.grounds_in_part and "unclear" not in (given or ())
    return Fact(None, (f"{at}.grounds",)) if given is None or partly else Fact(value=False)
