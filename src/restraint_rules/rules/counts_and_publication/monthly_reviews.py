"""Reviewing each month how often force was used."""

from collections.abc import Iterable, Iterator
from datetime import date

from restraint_rules.calendar.school_calendar import first_of_school_year
from restraint_rules.calendar.spans import exactly, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, not_applicable, passed, pending, unknown
from restraint_rules.kleene import Missing
from restraint_rules.models.acts import Act
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.books import SchoolBook, YearOfUse
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import NONE_LISTED, Timing, judge_act

__all__ = ["counts_reviewed", "reviewers_determined"]


@rule("school")
def reviewers_determined(book: SchoolBook, _context: Context) -> Iterable[Verdict]:
    """Someone is responsible for reviewing the counts; the text sets no moment for determining who."""
    if book.school.reviewers:
        yield passed("reviewers.determined", evidence=(("reviewers", book.school.reviewers),))
    elif book.school.reviewers is None:
        yield unknown("reviewers.unknown", missing=("reviewers",))
    else:
        yield pending("reviewers.pending")


@rule("school", within="less")
def counts_reviewed(book: SchoolBook, context: Context, *, within: Unit) -> Iterable[Verdict]:
    """Each month's counts are reviewed, from a school year's first use to its end.

    Args:
        within: How long after the month's last day there is.
    """
    months = [one for begun in sorted(book.years) for one in months_of(begun, book.years[begun], context)]
    if not months and book.unrecorded:
        yield unknown("reviews.records_unknown", missing=tuple(book.unrecorded))
    elif not months:
        yield not_applicable("reviews.no_use")
    for first, missing in months:
        name = f"{first:%Y-%m}"
        path = f"monthly_reviews[{name}]"
        review = review_of(book, name)
        anchor = exactly(midnight(last_of_month(first), context.zone))
        due = context.due(within, anchor, "month")
        verdict = judge_act(review, context, Timing(context, due, anchor, "review", path))
        if missing and verdict.status in {"fail", "pending"}:
            verdict = unknown("review.perhaps_none", missing=missing, deadline=verdict.deadline)
        yield verdict._replace(path=path)


def review_of(book: SchoolBook, month: str) -> Act | None:
    """What is recorded of a month's review; of an empty list, that there was none."""
    reviews = book.school.monthly_reviews
    if reviews is not None and not reviews:
        return NONE_LISTED
    return next((one for one in reviews or () if one.month == month), None)


def months_of(begun: int, year: YearOfUse, context: Context) -> Iterator[tuple[date, Missing]]:
    """The months of a school year whose counts are to be reviewed, with what would tell if there are any."""
    first = year.perhaps_first
    assert first is not None  # noqa: S101 - a year is only there if something may have been used
    month = first.replace(day=1)
    while month < first_of_school_year(begun + 1) and month <= context.today:
        sure = year.first is not None and month >= year.first.replace(day=1)
        if context.governs(last_of_month(month)):
            yield month, () if sure else year.missing
        month = next_month(month)


def next_month(first: date) -> date:
    """The first day of the month after."""
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def last_of_month(first: date) -> date:
    """The last day of a month."""
    return date.fromordinal(next_month(first).toordinal() - 1)
