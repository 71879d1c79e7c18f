"""Data findings on a school's counts."""

from collections.abc import Iterator

from restraint_rules.calendar.school_calendar import school_year_name
from restraint_rules.report.data_findings import DataFinding
from restraint_rules.rules.books import SchoolBook

__all__ = ["school_data"]


def school_data(book: SchoolBook) -> tuple[DataFinding, ...]:
    """Look for counts that cannot be right, or are worth asking about."""
    return tuple(sorted({*only_zeros(book), *impossible(book), *disagreeing(book)}))


def only_zeros(book: SchoolBook) -> Iterator[DataFinding]:
    """A school whose records hold no use at all: perhaps none happened, perhaps none was written down."""
    if book.school.records is not None and not any(year.uses for year in book.years.values()):
        yield DataFinding("data.only_zeros", ("records",))


def impossible(book: SchoolBook) -> Iterator[DataFinding]:
    """More students stated than incidents."""
    for totals in book.school.stated_totals:
        students, incidents = totals.students, totals.incidents
        if students is not None and incidents is not None and students > incidents:
            yield DataFinding("data.more_students", (f"stated_totals[{totals.school_year}]",))


def disagreeing(book: SchoolBook) -> Iterator[DataFinding]:
    """Stated totals that the records do not bear out."""
    if book.school.records is None:
        return
    counted = {school_year_name(begun): year for begun, year in book.years.items()}
    for totals in book.school.stated_totals:
        year = counted.get(totals.school_year)
        for name, count in (
            ("students", year.students if year else 0),
            ("incidents", len(year.incidents) if year else 0),
        ):
            if getattr(totals, name) not in {None, count}:
                yield DataFinding("data.totals_disagree", (f"stated_totals[{totals.school_year}].{name}",))
