"""What one incident's record says twice, and not the same: neither is taken for a mistake, both are shown."""

from collections.abc import Iterator
from datetime import timedelta

from restraint_rules.calendar.spans import Span
from restraint_rules.models.incident import Incident
from restraint_rules.models.inexact import LengthBetween, least_of, most_of
from restraint_rules.reasoning.at_once import taken_for_at_once
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.timeliness import deed

__all__ = ["contradictions"]

Found = tuple[str, tuple[str, ...]]
"""A data finding's code and paths."""


def contradictions(episode: Episode) -> Iterator[Found]:
    """Look for facts of one incident that contradict each other."""
    yield from locked_yet_free(episode)
    yield from team_disagrees(episode.incident)
    yield from attempts_denied(episode)
    yield from gaps_denied(episode)


def locked_yet_free(episode: Episode) -> Iterator[Found]:
    """A door recorded as locked, of a room the student could leave: neither a seclusion nor a time out."""
    for use in episode.periods:
        locked = getattr(use.record, "locked", None)
        if locked and getattr(use.record, "physically_prevented", None) is False:
            yield "data.locked_yet_free", (f"{use.path}.locked", f"{use.path}.physically_prevented")


def gaps_denied(episode: Episode) -> Iterator[Found]:
    """The longest stretch without watching, against what else is recorded of such stretches."""
    for use in episode.periods:
        watching = use.record.monitoring
        longest = None if watching is None else some_gap(watching.longest_gap)
        if watching is None or longest is None:
            continue
        path = f"{use.path}.monitoring"
        if watching.gaps is not None and bool(watching.gaps) is not longest:
            yield "data.gap_denied", (f"{path}.longest_gap", f"{path}.gaps")
        if watching.throughout is not None and watching.throughout is longest:
            yield "data.gap_denied", (f"{path}.longest_gap", f"{path}.throughout")


def some_gap(longest: timedelta | LengthBetween | None) -> bool | None:
    """Whether there was a stretch without watching, as the longest tells; it may leave that open."""
    if longest is None:
        return None
    if least_of(longest):
        return True
    return False if most_of(longest) == timedelta() else None


def team_disagrees(incident: Incident) -> Iterator[Found]:
    """Whether the crisis team responded, and who of it did."""
    said, names = incident.crisis_team_responded, incident.crisis_team_responders
    if said is not None and names is not None and said is not bool(names):
        yield "data.team_disagrees", ("crisis_team_responded", "crisis_team_responders")


def attempts_denied(episode: Episode) -> Iterator[Found]:
    """What is attested of an attempt at once, against what is recorded of attempts."""
    context = episode.context
    notices, judged = episode.incident.notices, episode.incident.immediate_attempt
    if notices is None or judged is None or not episode.uses:
        return
    deeds = [deed(one, context, item_path("notices", one.id)) for one in notices]
    later = [
        one for one, known in zip(notices, deeds, strict=True) if known.at is None and one.at is not None
    ]
    if judged:
        contradicts = all(one.done is False or one in later for one in notices)
    else:
        contradicts = any(known.at is not None and at_once(known.at, episode, context) for known in deeds)
    if contradicts:
        yield "data.attempt_denied", ("notices",)


def at_once(made: Span, episode: Episode, context: Context) -> bool:
    """Whether it was made as soon as passes where nobody attested anything, by the text that judges."""
    placed, within = episode.first_placement.earliest, taken_for_at_once(context)
    if "at_once" not in context.readings:  # what was made while it went on
        limit = episode.last_end.earliest
    elif within is None:
        return False
    else:
        limit = placed + within
    return (made.latest is None or made.latest >= placed) and made.surely_by(limit)
