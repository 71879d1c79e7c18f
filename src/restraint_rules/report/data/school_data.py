"""Data findings on a school's counts."""

from collections.abc import Iterator

from restraint_rules.calendar.school_calendar import first_of_school_year
from restraint_rules.reasoning.over_time.books import SchoolBook, YearOfUse
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["school_data"]


def school_data(book: SchoolBook) -> tuple[DataFinding, ...]:
    """Look for counts that cannot be right, or are worth asking about."""
    return tuple(sorted({*only_zeros(book), *impossible(book), *disagreeing(book)}))


def only_zeros(book: SchoolBook) -> Iterator[DataFinding]:
    """A school whose records hold no use at all: perhaps none happened, perhaps none was written down."""
    if book.school.records is not None and not book.years:
        yield DataFinding("data.only_zeros", ("records",))


def impossible(book: SchoolBook) -> Iterator[DataFinding]:
    """More students stated than incidents."""
    for totals in book.school.stated_totals:
        students, incidents = totals.students, totals.incidents
        if students is not None and incidents is not None and students > incidents:
            yield DataFinding("data.more_students", (f"stated_totals[{totals.school_year}]",))


def disagreeing(book: SchoolBook) -> Iterator[DataFinding]:
    """Stated totals that the records do not bear out, as far as they speak of the year and are whole."""
    for totals in book.school.stated_totals:
        begun = int(totals.school_year[:4])
        if book.school.records_from is not None and first_of_school_year(begun) < book.school.records_from:
            continue
        year = book.years.get(begun, YearOfUse())
        there_may_be_more = bool(year.undecided or book.unrecorded)
        for name, count in (("students", year.students), ("incidents", len(year.incidents))):
            stated = getattr(totals, name)
            if stated is not None and (stated < count or (stated > count and not there_may_be_more)):
                yield DataFinding("data.totals_disagree", (f"stated_totals[{totals.school_year}].{name}",))
