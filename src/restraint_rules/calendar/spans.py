"""Moments as spans of possible instants, in UTC.

A recorded time is one instant. A recorded date is its whole local day. What is not recorded is bounded by
whatever else is known, on one side or both. Elapsed time is computed in UTC: two datetimes that share a zone
subtract on the wall clock, which is an hour wrong across a daylight-saving change.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from restraint_rules.findings.deadline import TICK
from restraint_rules.kleene import Missing
from restraint_rules.models.inexact import Between

__all__ = ["Span", "exactly", "midnight", "span_of"]

ONE_DAY = timedelta(days=1)


class Span(NamedTuple):
    """When something happened, as far as it is known.

    Attributes:
        earliest: The first instant at which it can have happened, in UTC.
        latest: The last one, in UTC; ``None``: no bound is known.
        missing: Paths of the facts that would narrow it.
    """

    earliest: datetime
    latest: datetime | None
    missing: Missing = ()

    @property
    def exact(self) -> bool:
        """Whether it is one instant."""
        return self.earliest == self.latest

    def surely_by(self, limit: datetime) -> bool:
        """Whether it happened at the limit or before, however the blanks are filled."""
        return self.latest is not None and self.latest <= limit

    def surely_after(self, limit: datetime) -> bool:
        """Whether it happened after the limit, however the blanks are filled."""
        return self.earliest > limit


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The instant at which a local day begins, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def exactly(instant: datetime) -> Span:
    """One instant, in UTC."""
    return Span(instant, instant)


def span_of(moment: datetime | date | Between, zone: ZoneInfo, path: str) -> Span:
    """Turn a recorded moment into the instants it can mean; a date misses its time, bounds the moment."""
    if isinstance(moment, Between):
        earliest, latest = moment.earliest.astimezone(UTC), moment.latest.astimezone(UTC)
        return Span(earliest, latest, () if earliest == latest else (path,))
    if isinstance(moment, datetime):
        instant = moment.astimezone(UTC)
        return Span(instant, instant)
    return Span(midnight(moment, zone), midnight(moment + ONE_DAY, zone) - TICK, (path,))
