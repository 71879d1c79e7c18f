"""Duties of each school year: which years count, and what was recorded for each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from restraint_rules.calendar.due import on_fixed_day
from restraint_rules.calendar.school_calendar import first_of_school_year, school_year_name, school_year_of
from restraint_rules.calendar.spans import ONE_DAY, exactly, midnight
from restraint_rules.findings.verdict import Verdict, not_applicable
from restraint_rules.limits import FIRST_YEAR
from restraint_rules.models.acts import Act
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.timeliness import NONE_LISTED, Timing

if TYPE_CHECKING:
    from restraint_rules.models.schools import YearlyAct

__all__ = ["each_year", "last_of_school_year", "school_years", "within_year", "years_mentioned"]

Entry = TypeVar("Entry", bound="YearlyAct")


def school_years(first: date, context: Context) -> list[int]:
    """The school years begun within the records, within the text that judges, and by ``as_of``.

    A policy's first text also judges the school year in which it came into force, for what was left of it; of
    two texts, that of the year's first day does.
    """
    since, until = context.in_force
    if since == context.law_since:
        since = first_of_school_year(
            max(FIRST_YEAR, school_year_of(since))
        )  # what was never in force has none
    start = max(first, since)
    begun = school_year_of(start)
    if first_of_school_year(begun) < start:
        begun += 1
    years = range(begun, school_year_of(context.today) + 1)
    return [year for year in years if until is None or first_of_school_year(year) < until]


def last_of_school_year(begun: int) -> date:
    """The last day of the school year that began in a year."""
    return first_of_school_year(begun + 1) - ONE_DAY


def entry_of(entries: Sequence[Entry] | None, begun: int) -> Entry | None:
    """What is recorded for a school year."""
    name = school_year_name(begun)
    return next((one for one in entries or () if one.school_year == name), None)


def each_year(
    years: Sequence[int],
    name: str,
    entries: Sequence[Entry] | None,
    judge: Callable[[int, Entry | None, Act | None, str], Verdict],
) -> Iterator[Verdict]:
    """Judge what is recorded for each school year, or say that none has begun.

    Args:
        years: The years in which the school years began.
        name: Under which name the entries are recorded.
        entries: The entries.
        judge: Says what of a year, its entry, what was done, and the entry's path. Where no entries are
            listed, nothing was done.
    """
    none_listed = NONE_LISTED if entries is not None and not entries else None
    if not years:
        yield not_applicable("no_school_year")
    for year in years:
        entry = entry_of(entries, year)
        yield judge(year, entry, entry or none_listed, f"{name}[{school_year_name(year)}]")


def within_year(begun: int, context: Context, stem: str, path: str, *, prepared: bool = False) -> Timing:
    """Time an act by the end of its school year.

    Args:
        begun: The year in which the school year began.
        context: The context.
        stem: First part of the message codes.
        path: The act's path.
        prepared: Whether it may be done in the school year before.
    """
    due = on_fixed_day(last_of_school_year(begun), context.zone, "school_year")
    earliest = midnight(first_of_school_year(begun - prepared), context.zone)
    return Timing(context, due, exactly(earliest), stem, path)


def years_mentioned(entries: "Iterable[YearlyAct] | None") -> list[date]:
    """The first days of the school years that some entries are for."""
    return [first_of_school_year(int(one.school_year[:4])) for one in entries or ()]
