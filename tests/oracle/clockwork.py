"""Clock and calendar by hand: instants are whole microseconds since 1970, days are walked one by one."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("America/New_York")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = 1_000
SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
ONE_DAY = timedelta(days=1)


def days_read(text: str) -> frozenset[date]:
    """Read days written one after the other."""
    return frozenset(date.fromisoformat(day) for day in text.split())


# Written out from Conn. Gen. Stat. § 1-4: a Saturday's holiday is kept on Friday, a Sunday's on Monday.
LEGAL_HOLIDAYS = days_read(
    """
    2025-07-04 2025-09-01 2025-10-13 2025-11-11 2025-11-27 2025-12-25
    2026-01-01 2026-01-19 2026-02-12 2026-02-16 2026-04-03 2026-05-25 2026-06-19 2026-07-03
    2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25
    2027-01-01 2027-01-18 2027-02-12 2027-02-15 2027-03-26 2027-05-31 2027-06-18 2027-07-05
    2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24
    """
)


def instant(moment: datetime) -> int:
    return (moment.astimezone(UTC) - EPOCH) // timedelta(microseconds=1)


def at_instant(microseconds: int) -> datetime:
    return EPOCH + timedelta(microseconds=microseconds)


def local_day(microseconds: int) -> date:
    return at_instant(microseconds).astimezone(ZONE).date()


def day_of(moment: datetime | date) -> date:
    return local_day(instant(moment)) if isinstance(moment, datetime) else moment


def midnight(day: date) -> int:
    """The instant at which a local day begins."""
    return instant(datetime(day.year, day.month, day.day, tzinfo=ZONE))


def end_of(day: date) -> int:
    """The instant at which a local day is over."""
    return midnight(day + ONE_DAY)


@cache
def minutes_of(day: date) -> tuple[int, ...]:
    """Every minute of a local day, be it 23, 24 or 25 hours long, and its last microsecond."""
    return (*range(midnight(day), end_of(day), MINUTE), end_of(day) - 1)


def days_between(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE_DAY


def is_weekday(day: date) -> bool:
    return day.isoweekday() <= 5


def business_day_after(day: date, count: int) -> date:
    """Walk forward, counting Mondays to Fridays that are no legal holidays."""
    while count:
        day += ONE_DAY
        if is_weekday(day) and day not in LEGAL_HOLIDAYS:
            count -= 1
    return day
