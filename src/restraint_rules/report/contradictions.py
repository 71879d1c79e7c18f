"""What one incident's record says twice, and not the same: neither is taken for a mistake, both are shown."""

from collections.abc import Iterator

from restraint_rules.models.incident import Incident
from restraint_rules.reasoning.course.episode import Episode

__all__ = ["contradictions"]

Found = tuple[str, tuple[str, ...]]
"""A data finding's code and paths."""


def contradictions(episode: Episode) -> Iterator[Found]:
    """Look for facts of one incident that contradict each other."""
    yield from locked_yet_free(episode)
    yield from team_disagrees(episode.incident)


def locked_yet_free(episode: Episode) -> Iterator[Found]:
    """A door recorded as locked, of a room the student could leave: neither a seclusion nor a time out."""
    for use in episode.periods:
        locked = getattr(use.record, "locked", None)
        if locked and getattr(use.record, "physically_prevented", None) is False:
            yield "data.locked_yet_free", (f"{use.path}.locked", f"{use.path}.physically_prevented")


def team_disagrees(incident: Incident) -> Iterator[Found]:
    """Whether the crisis team responded, and who of it did."""
    said, names = incident.crisis_team_responded, incident.crisis_team_responders
    if said is not None and names is not None and said is not bool(names):
        yield "data.team_disagrees", ("crisis_team_responded", "crisis_team_responders")
