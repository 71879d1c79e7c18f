"""Calendar months by their names, as ``2026-03``."""

from collections.abc import Iterable, Iterator
from datetime import date

from pydantic import TypeAdapter, ValidationError

from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.models.moments import Month

__all__ = ["first_day", "month_of", "months_from", "next_month", "refuse_no_months"]


def month_of(day: date) -> str:
    """The month of a day."""
    return f"{day.year:04}-{day.month:02}"


def first_day(month: str) -> date:
    """The first day of a month."""
    return date.fromisoformat(f"{month}-01")


def next_month(month: str) -> str:
    """The month after one."""
    day = first_day(month)
    return month_of(date(day.year + day.month // 12, day.month % 12 + 1, 1))


def months_from(first: str, last: str) -> Iterator[str]:
    """Every month from one to another, both included."""
    while first <= last:
        yield first
        first = next_month(first)


def refuse_no_months(months: Iterable[str]) -> None:
    """Refuse what names no month, as untyped code may hand over.

    Raises:
        UnsuitableSubjectError: If one is no month.
    """
    try:
        TypeAdapter(list[Month]).validate_python(list(months))
    except ValidationError:
        message = "months are not what is asked for: give each as 2026-03"
        raise UnsuitableSubjectError(message) from None
