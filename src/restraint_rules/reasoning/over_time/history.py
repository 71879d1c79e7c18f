"""A student's record prepared for judging: every use in order, and what was true of the student when."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import NO, YES, Fact, Missing
from restraint_rules.models.inexact import Between
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.over_time.statuses import Statuses

if TYPE_CHECKING:
    from restraint_rules.models.records import StudentRecord

__all__ = ["CountedUse", "History", "Period", "counted_uses", "time_outs_by_label", "timed_periods"]


class CountedUse(NamedTuple):
    """One use as it is counted over time.

    Attributes:
        day: The local day it belongs to: that of its start.
        order: What orders it among the uses of a day.
        at: When it started, in UTC; ``None``: no time is recorded.
        path: Its path within the record.
        sure: Whether it is judged as a use; else it may be one.
        missing: What would tell.
        blank: When it can have started, where nothing is recorded of that; a date is no blank.
        started: Its start as recorded.
    """

    day: date
    order: datetime
    at: datetime | None
    path: str
    sure: bool
    missing: Missing
    blank: Span | None = None
    started: datetime | date | Between | None = None

    @property
    def recorded(self) -> tuple[str, object]:
        """Where its day is recorded, and what stands there: its start, or else the incident's day."""
        if self.started is None:
            return f"{self.path.rpartition('.interventions[')[0]}.day", self.day
        return f"{self.path}.started", self.started


class Period(NamedTuple):
    """A restraint, seclusion or time out whose start and end are known.

    Attributes:
        start: When it started, in UTC.
        end: When it ended, or until when it surely went on.
        incident: The incident's path.
        path: Its path.
    """

    start: datetime
    end: datetime
    incident: str
    path: str


def timed_periods(episode: Episode, prefix: str) -> tuple[Period, ...]:
    """List the periods of an incident whose start is known."""
    return tuple(
        Period(use.start.earliest, use.end.earliest, prefix, f"{prefix}.{use.path}")
        for use in episode.periods
        if use.start.exact
    )


def counted_uses(episode: Episode, prefix: str, *, once: bool) -> tuple[CountedUse, ...]:
    """List an incident's uses for counting.

    Args:
        episode: The incident.
        prefix: Its path within the record.
        once: Whether an incident counts once, by its first use.

    Returns:
        The uses; what the facts leave open comes as not sure.
    """
    sure = [counted(use, episode, prefix, sure=True) for use in episode.uses]
    open_ones = [counted(use, episode, prefix, sure=False) for use in episode.unsettled]
    if once:
        return tuple(sorted(sure or open_ones, key=in_time)[:1])
    return (*sure, *open_ones)


def counted(use: Use, episode: Episode, prefix: str, *, sure: bool) -> CountedUse:
    """Give a use its day: its start's, else the incident's."""
    started = use.record.started
    day = episode.incident.day if started is None else episode.context.local_day(started)
    at = use.start.earliest if isinstance(started, datetime) else None
    missing = () if sure else tuple(f"{prefix}.{path}" for path in use.is_use.missing)
    path = f"{prefix}.{use.path}"
    roughly = started is None or isinstance(started, Between)
    blank = use.start._replace(missing=(f"{path}.started",)) if roughly else None
    return CountedUse(day, use.start.earliest, at, path, sure, missing, blank, started)


def time_outs_by_label(episode: Episode) -> int:
    """Count the time outs of an incident that only their label tells from a seclusion."""
    return sum(use.meets["exclusionary_time_out"].value is None for use in episode.time_outs)


def in_time(use: CountedUse) -> tuple[date, datetime, str]:
    """Order uses by day and start, then by path."""
    return use.day, use.order, use.path


class History:
    """What the clauses on a student's record ask.

    Attributes:
        record: The record.
        statuses: What it says of eligibility on each day.
        uses: Every use, in order of time; what may be one among them.
        periods: Every period whose start is known.
        sure_uses: Those that surely are.
        time_outs: Whether an exclusionary time out is recorded.
        time_outs_by_label: How many time outs only their label tells from a seclusion.
    """

    __slots__ = ("periods", "record", "statuses", "sure_uses", "time_outs", "time_outs_by_label", "uses")

    def __init__(
        self,
        record: "StudentRecord",
        uses: Iterable[CountedUse],
        periods: Iterable[Period],
        *,
        time_outs: bool,
        time_outs_by_label: int,
    ) -> None:
        self.record: StudentRecord = record
        self.statuses: Statuses = Statuses(record)
        self.periods: tuple[Period, ...] = tuple(periods)
        self.uses: tuple[CountedUse, ...] = tuple(sorted(uses, key=in_time))
        self.sure_uses: tuple[CountedUse, ...] = tuple(use for use in self.uses if use.sure)
        self.time_outs: bool = time_outs
        self.time_outs_by_label: int = time_outs_by_label

    def eligible_as(self, statuses: frozenset[EligibilityStatus], day: date) -> Fact:
        """Whether the student's eligibility on a day was one of these."""
        recorded = self.statuses_on(day)
        if recorded and recorded <= statuses:
            return YES
        return NO if recorded.isdisjoint(statuses) and recorded else Fact(None, ("eligibility",))

    def statuses_on(self, day: date) -> frozenset[EligibilityStatus]:
        """What is recorded of eligibility on a day; more than one where the record contradicts itself."""
        return self.statuses.on(day)
