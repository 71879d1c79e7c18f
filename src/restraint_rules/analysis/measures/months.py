"""Calendar months by their names, as ``2026-03``."""

from collections.abc import Iterator
from datetime import date

__all__ = ["first_day", "month_of", "months_from"]


def month_of(day: date) -> str:
    """The month of a day."""
    return f"{day.year:04}-{day.month:02}"


def first_day(month: str) -> date:
    """The first day of a month."""
    return date.fromisoformat(f"{month}-01")


def months_from(first: str, last: str) -> Iterator[str]:
    """Every month from one to another, both included."""
    day, end = first_day(first), first_day(last)
    while day <= end:
        yield month_of(day)
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
