"""What a district's school years show of an aim: fewer uses from one year to the next."""

from collections.abc import Iterable
from typing import NamedTuple

from restraint_rules.calendar.school_calendar import first_of_school_year, school_year_name
from restraint_rules.findings.verdict import Verdict, failed, not_applicable, passed, unknown
from restraint_rules.kleene import Missing
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.books import DistrictBook, SchoolBook
from restraint_rules.reasoning.over_time.school_years import last_of_school_year, school_years
from restraint_rules.reasoning.rule import rule

__all__ = ["uses_fell"]


class Count(NamedTuple):
    """The uses of one school year: at least, at most (``None``: no bound known), and what would tell."""

    least: int
    most: int | None
    missing: Missing = ()


@rule("district")
def uses_fell(book: DistrictBook, context: Context) -> Iterable[Verdict]:
    """Each school year that is over had fewer uses than the one before, or none; counts, not rates."""
    over = [one for one in school_years(book.begins, context) if last_of_school_year(one) < context.today]
    if len(over) < TWO:
        yield not_applicable("aim.no_two_years")
    for begun in over[1:]:
        yield compared(count_of(begun - 1, book), count_of(begun, book), f"years[{school_year_name(begun)}]")


TWO = 2
"""Years that can be compared."""


def compared(before: Count, now: Count, path: str) -> Verdict:
    """Say if a year had fewer uses than the one before."""
    if now.most == 0:
        return passed("aim.no_use", path)
    if now.most is not None and now.most < before.least:
        return passed("aim.uses_fell", path, before=before.least, now=now.most)
    if now.least and before.most is not None and now.least >= before.most:
        return failed("aim.uses_did_not_fall", path, before=before.most, now=now.least)
    missing = tuple(dict.fromkeys((*before.missing, *now.missing)))
    return unknown("aim.uses_unknown", path, missing=missing)


def count_of(begun: int, book: DistrictBook) -> Count:
    """Count the uses of one school year in all schools, with what may be uses besides."""
    if book.district.schools is None:
        return Count(0, None, ("schools",))
    counts = [in_school(begun, school) for school in book.schools]
    bounds = [one.most for one in counts if one.most is not None]
    known = len(bounds) == len(counts)
    missing = tuple(path for one in counts for path in one.missing)
    return Count(sum(one.least for one in counts), sum(bounds) if known else None, missing)


def in_school(begun: int, book: SchoolBook) -> Count:
    """Count the uses of one school year in one school; before its records begin nobody knows of any."""
    year, path = book.years.get(begun), f"schools[{book.school.id}]"
    least = year.uses if year else 0
    if book.unrecorded:
        return Count(least, None, tuple(f"{path}.{one}" for one in book.unrecorded))
    if book.begins > first_of_school_year(begun):
        return Count(least, None, (f"{path}.records_from",))
    perhaps = year.undecided if year else 0
    return Count(least, least + perhaps, (f"{path}.records",) if perhaps else ())
