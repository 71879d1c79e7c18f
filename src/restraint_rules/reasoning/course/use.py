"""One intervention prepared for judging: what it is by its facts, when it happened and how long it was."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from restraint_rules.calendar.spans import Span, midnight
from restraint_rules.kleene import NO, Fact, Missing, any_of
from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.kinds import COUNTED_KINDS, judged_as, left_open

__all__ = ["Length", "Use", "UseKind", "item_path", "surely_longer"]

UseKind = Literal["physical_restraint", "seclusion"]
"""What a use is judged as, where a clause speaks of one kind only."""

STATED_TO_THE_MINUTE = timedelta(minutes=1)
"""A stated duration is mostly whole minutes: an end derived from it may be off by one."""

ZERO = timedelta()


def item_path(parent: str, item_id: str | None) -> str:
    """Path of one item of a list: by its id, or ``[*]`` where it has none."""
    return f"{parent}[{item_id or '*'}]"


class Length(NamedTuple):
    """How long a period was: at least, at most (``None``: no bound known), and what would tell."""

    least: timedelta
    most: timedelta | None
    missing: Missing = ()


class Use:
    """One restraint, seclusion or time out.

    Attributes:
        record: The recorded period.
        path: Its path.
        label: The kind it is recorded as; ``None`` where nobody recorded it.
        meets: For each definition, whether the facts meet it.
        kinds: What it is judged as, best supported first: a period may be two things at once.
        kind: The first of them: what the facts say, or the label where they do not decide; ``None`` where
            they establish nothing and no label stands.
        may_be: What else it may be: no label answers for it.
        running: Whether it was still going on at ``as_of``; ``None``: not recorded.
        start: When it began.
        end: When it ended.
        length: How long it was.
    """

    __slots__ = (
        "end", "kind", "kinds", "label", "length", "may_be", "meets", "path", "record", "running", "start",
    )  # fmt: skip

    def __init__(
        self,
        record: Period,
        path: str,
        incident: Incident,
        meets: Mapping[str, Fact],
        context: Context,
    ) -> None:
        self.record: Period = record
        self.label: str | None = record.kind
        self.path: str = path
        self.meets: Mapping[str, Fact] = meets
        self.kinds: tuple[str, ...] = judged_as(record.kind, meets)
        self.kind: str | None = self.kinds[0] if self.kinds else None
        self.may_be: tuple[str, ...] = left_open(self.kinds, meets)
        self._time(incident, context)

    def _time(self, incident: Incident, context: Context) -> None:
        record, path = self.record, self.path
        start = context.span(record.started, f"{path}.started")
        end = context.span(record.ended, f"{path}.ended")
        self.running: bool | None = None if end is None and record.ongoing is not False else False
        if end is None and (record.ongoing or record.ended is not None):
            self.running = True  # an end later than as_of has not happened yet
            end = Span(context.as_of, None, (f"{path}.ended",))
        self.start: Span = start or start_from(end, record.duration, f"{path}.started", incident, context)
        if start is not None and not (end is not None and end.exact) and outlasts(start, record, context):
            self.running = True  # what lasted longer than there was time had not ended yet
            end = Span(context.as_of, None, (f"{path}.ended",))
        end = end or end_from(self.start, record.duration, f"{path}.ended")
        if self.running is False:
            end = end._replace(latest=earlier(end.latest, context.as_of))
        self.end: Span = in_order(self.start, end, f"{path}.ended")
        self.start = self.start._replace(latest=earlier(self.start.latest, self.end.latest))
        self.length: Length = length_of(self.start, self.end, record.duration, running=bool(self.running))

    @property
    def is_use(self) -> Fact:
        """Whether the facts make it a restraint or a seclusion."""
        return any_of(self.meets.get(kind, NO) for kind in COUNTED_KINDS)


def start_from(
    end: Span | None, duration: timedelta | None, path: str, incident: Incident, context: Context
) -> Span:
    """Bound a start that is not recorded: by end and stated duration, else by the incident's day."""
    day = midnight(incident.day, context.zone)
    latest = end.latest if end else None
    if end is not None and latest is not None and duration is not None:
        return Span(
            max(day, end.earliest - duration - STATED_TO_THE_MINUTE),
            min(latest, latest - duration + STATED_TO_THE_MINUTE),
            (path,),
        )
    return Span(day, latest, (path,))


def end_from(start: Span, duration: timedelta | None, path: str) -> Span:
    """Bound an end that is not recorded: by start and stated duration, else by the start alone."""
    if duration is None or start.latest is None:
        return Span(start.earliest, None, (path,))
    return Span(
        max(start.earliest, start.earliest + duration - STATED_TO_THE_MINUTE),
        start.latest + duration + STATED_TO_THE_MINUTE,
        (path,),
    )


def in_order(start: Span, end: Span, path: str) -> Span:
    """Keep the end from lying before the start: two moments on one day are in order."""
    if end.earliest >= start.earliest:
        return end
    if end.latest is not None and end.latest < start.earliest:  # one of them is wrong, so nothing is known
        return Span(start.earliest, None, (path,))
    return Span(start.earliest, end.latest, end.missing)


def earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    """The earlier of two bounds, of which either may not exist."""
    return one if other is None else other if one is None else min(one, other)


def length_of(start: Span, end: Span, stated: timedelta | None, *, running: bool) -> Length:
    """Say how long it was: the recorded times govern, a stated duration stands in for them."""
    if start.exact and end.exact:
        return Length(end.earliest - start.earliest, end.earliest - start.earliest)
    if stated is not None and not running and not surely_longer(start, end, stated):
        return Length(stated, stated)
    least = ZERO if start.latest is None else max(ZERO, end.earliest - start.latest)
    most = None if end.latest is None else end.latest - start.earliest
    return Length(least, most, start.missing if running else start.missing + end.missing)


def surely_longer(start: Span, end: Span, stated: timedelta) -> bool:
    """Whether even the recorded days leave a period longer than its stated duration."""
    return start.latest is not None and end.earliest - start.latest > stated + STATED_TO_THE_MINUTE


def outlasts(start: Span, record: Period, context: Context) -> bool:
    """Whether a period of its stated duration was surely not over at ``as_of``."""
    return (
        record.duration is not None
        and start.earliest + record.duration > context.as_of + STATED_TO_THE_MINUTE
    )
