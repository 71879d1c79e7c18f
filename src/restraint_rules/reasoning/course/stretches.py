"""What a duration limit is measured on: each intervention, or the whole episode if a reading says so."""

from datetime import timedelta
from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.verdict import Evidence
from restraint_rules.kleene import Missing
from restraint_rules.limits import MAX_NAMED
from restraint_rules.models.interventions import Determination
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.clock import Clock, clock_of, segments
from restraint_rules.reasoning.course.episode import Episode, last_end_of, unique
from restraint_rules.reasoning.course.times import ZERO, Length
from restraint_rules.reasoning.course.use import Use, item_path

__all__ = ["Stretch", "none_decided", "stretches", "whole_length"]


class Stretch(NamedTuple):
    """A period a limit applies to.

    Attributes:
        path: The intervention's path; empty for the whole episode.
        uses: The uses it consists of.
        start: When it began.
        end: When it ended; while it runs, not before ``as_of``.
        length: How long it was: the union of the time of its uses.
        running: Whether it was going on at ``as_of``; ``None``: not recorded.
        determinations: Decisions on going on, with their paths; ``None``: not recorded.
    """

    path: str
    uses: tuple[Use, ...]
    start: Span
    end: Span
    length: Length
    running: bool | None
    determinations: tuple[tuple[Determination, str], ...] | None
    missing_determinations: Missing

    def mark(self, limit: timedelta) -> Span:
        """When the stretch had lasted that long; within a pause, at its end."""
        return mark_of(self.uses, self.start, limit)

    def clock(self) -> Clock | None:
        """The clock that ran in it; none where its uses are not known to the instant."""
        return clock_of(self.uses) if all(timed(use) for use in self.uses) else None


def stretches(episode: Episode, context: Context) -> list[Stretch]:
    """Cut an episode into what the limit applies to."""
    if context.readings.get("limit_applies_to") == "episode" and len(episode.uses) > 1:
        return [whole(episode)]
    return [single(use) for use in episode.uses]


def single(use: Use) -> Stretch:
    """Make a stretch of one use."""
    return Stretch(
        use.path,
        (use,),
        use.start,
        use.end,
        use.length,
        use.running,
        determinations_of((use,)),
        (f"{use.path}.determinations",),
    )


def whole(episode: Episode) -> Stretch:
    """Make a stretch of all uses of an episode."""
    uses = episode.uses
    blanks = tuple(f"{use.path}.determinations" for use in uses if use.record.determinations is None)
    start = min((use.start for use in uses), key=lambda span: span.earliest)
    return Stretch(
        "", uses, start, last_end_of(uses), union_of(uses), episode.running, determinations_of(uses), blanks
    )


def determinations_of(uses: tuple[Use, ...]) -> tuple[tuple[Determination, str], ...] | None:
    """Collect the determinations recorded with some uses, or nothing where one records none."""
    found: list[tuple[Determination, str]] = []
    for use in uses:
        if use.record.determinations is None:
            return None
        path = f"{use.path}.determinations"
        found.extend((made, item_path(path, made.id)) for made in use.record.determinations)
    return tuple(found)


def none_decided(stretch: Stretch) -> Evidence:
    """Show that no decision is known with a stretch: one recorded for later than ``as_of`` is none yet."""
    return tuple((f"{use.path}.determinations", ()) for use in stretch.uses[:MAX_NAMED])


def union_of(uses: tuple[Use, ...]) -> Length:
    """The length of the union of the uses' time."""
    if len(uses) == 1:
        return uses[0].length
    if all(timed(use) for use in uses):
        least = sum((end - start for start, end in segments(uses)), ZERO)
        return Length(least, None if any(use.running for use in uses) else least)
    most = [use.length.most for use in uses]
    return Length(
        max(use.length.least for use in uses),
        None if None in most else sum((length for length in most if length is not None), ZERO),
        blanks_of(uses),
    )


def whole_length(episode: Episode, _context: Context) -> Length:
    """The length of an incident in which there was a use: the union of its uses' time."""
    return union_of(episode.uses)


def timed(use: Use) -> bool:
    """Whether a use is known to the instant, up to the moment of judging while it runs."""
    return use.start.exact and (use.end.exact or bool(use.running))


def blanks_of(uses: tuple[Use, ...]) -> Missing:
    """What would tell when some uses began and ended; one that still runs has no end to record."""
    return unique(
        path for use in uses for path in use.start.missing + (() if use.running else use.end.missing)
    )


def mark_of(uses: tuple[Use, ...], start: Span, limit: timedelta) -> Span:
    """When the uses together had lasted as long as the limit; pauses do not count."""
    if len(uses) == 1:
        return Span(
            start.earliest + limit, None if start.latest is None else start.latest + limit, start.missing
        )
    if not all(timed(use) for use in uses):
        return Span(start.earliest + limit, None, blanks_of(uses))
    mark = clock_of(uses).leaves(limit)
    return Span(mark, mark)
