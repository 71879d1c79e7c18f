"""The docket across reports: what is due, for whom, under which clause."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.gravity import rank
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.docket import DeadlineState, state_of
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.lines import Line, duty_line
from restraint_rules.report.display.places import part
from restraint_rules.report.display.view import Section, View, view_with
from restraint_rules.report.report import Report

__all__ = ["Docket", "DueItem", "docket", "for_whom"]


class DueItem(NamedTuple):
    """Something to be done for one subject.

    Attributes:
        subject: Kind and id of the report's subject.
        state: ``pending``; ``missed``: overdue, and known not to be done; ``open``: overdue, and not recorded
            whether it was done.
        finding: What is to be done, under which clause, on which part of the subject, by when.
    """

    subject: str
    state: DeadlineState
    finding: Finding

    @property
    def due_at(self) -> datetime | None:
        """When it is or was due; ``None``: the text sets no moment."""
        return self.finding.due_at


@dataclass(frozen=True, slots=True)
class Docket(Displayed):
    """What is to be done, over several reports.

    Attributes:
        until: Until when; ``None``: whenever it is due.
        overdue: What was due before the moment of judging and is not known to be done, the oldest first.
        due: What is due from then until ``until``, the soonest first.
        undated: What is to be done without a set moment, the gravest for the child first.
    """

    until: datetime | date | None
    overdue: tuple[DueItem, ...]
    due: tuple[DueItem, ...]
    undated: tuple[DueItem, ...]

    def __iter__(self) -> Iterator[DueItem]:
        return iter((*self.overdue, *self.due, *self.undated))

    def __len__(self) -> int:
        return len(self.overdue) + len(self.due) + len(self.undated)

    def __repr__(self) -> str:
        return f"<Docket: {len(self.overdue)} overdue, {len(self.due)} due, {len(self.undated)} undated>"

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out for reading: overdue first, then by moment."""
        name = "docket.until" if self.until else "docket.all"
        sections = (
            section("docket.overdue", self.overdue, each_alone(self.overdue, catalogue), catalogue),
            section("docket.due", self.due, each_alone(self.due, catalogue), catalogue),
            section("docket.undated", self.undated, alike_once(self.undated, catalogue), catalogue),
        )
        return view_with(catalogue.heading(name, until=self.until), sections, catalogue)

    def to_records(self) -> list[dict[str, str | None]]:
        """Lay it out in flat rows: subject, path, clause, title, state, due_at, message, remedy."""
        return [
            {
                "subject": item.subject,
                "path": item.finding.path,
                "clause": item.finding.clause,
                "title": item.finding.source.title,
                "state": item.state,
                "due_at": item.due_at.isoformat() if item.due_at else None,
                "message": item.finding.message,
                "remedy": item.finding.remedy,
            }
            for item in self
        ]


def docket(reports: Iterable[Report], *, until: datetime | date | None = None) -> Docket:
    """Gather what is to be done from several reports, each read once and not kept.

    Args:
        reports: Reports on any subjects; of one subject, only its latest. What a bill would ask is due from
            nobody, and is left out.
        until: Leave out what is due later: than the end of a day, or than an aware datetime.

    Returns:
        What is overdue, what is due, and what has no set moment.

    Raises:
        UnsuitableSubjectError: If ``until`` has no zone, or is neither a date nor a datetime.
    """
    if until is not None and not isinstance(until, date):  # pyright: ignore[reportUnnecessaryIsInstance] # a caller without types
        message = "until is a date or an aware datetime"
        raise UnsuitableSubjectError(message)
    if isinstance(until, datetime) and until.utcoffset() is None:
        message = "until needs a zone, as as_of does"
        raise UnsuitableSubjectError(message)
    items = [
        DueItem(report.subject, state_of(finding), finding)
        for report in reports
        if report.receipt.binding != "bill"
        for finding in report.findings
        if to_do(finding)
    ]
    dated = sorted((one for one in items if one.finding.deadline), key=moment)
    pending = (one for one in dated if one.state == "pending")
    return Docket(
        until,
        tuple(one for one in dated if one.state != "pending"),
        tuple(one for one in pending if until is None or due_by(one, until)),
        tuple(sorted((one for one in items if one.finding.deadline is None), key=gravity)),
    )


def to_do(finding: Finding) -> bool:
    """Whether something is still to be done; an act done late, or at an unknown time, is done."""
    if finding.follows or finding.deadline is None:
        return finding.status == "pending" and not finding.follows
    if finding.status == "unknown":
        return finding.code.rpartition(".")[2] in NOT_KNOWN_TO_BE_DONE
    return finding.status == "pending" or (finding.status == "fail" and finding.deadline.done_at is None)


NOT_KNOWN_TO_BE_DONE = frozenset({"not_recorded", "not_final", "deadline_open"})
"""Ends of the codes that say of an act not that its time is unknown, but that perhaps it was not done."""


def due_by(item: DueItem, until: datetime | date) -> bool:
    """Whether something is due by then; what is due by a day is due until its end."""
    deadline = item.finding.deadline
    assert deadline is not None  # noqa: S101 - only what has a deadline is asked for it
    if isinstance(until, datetime):
        return deadline.due_at <= until
    return (deadline.last_day or deadline.due_at.date()) <= until


def moment(item: DueItem) -> tuple[datetime, int, str, tuple[str, str, str, str]]:
    """Order by when it is due, then by gravity for the child, then by subject and finding."""
    assert item.due_at is not None  # noqa: S101 - only what has a deadline is ordered by it
    return item.due_at, rank(item.finding.rule), item.subject, item.finding.key


def gravity(item: DueItem) -> int:
    """Order by gravity for the child; among equals as the reports were given."""
    return rank(item.finding.rule)


def section(name: str, items: tuple[DueItem, ...], lines: tuple[Line, ...], catalogue: Catalogue) -> Section:
    """Lay out items of one kind."""
    return Section(name, catalogue.heading(name), catalogue.heading("count", count=len(items)), lines)


def each_alone(items: tuple[DueItem, ...], catalogue: Catalogue) -> tuple[Line, ...]:
    """Tell of each thing by itself: each has a moment of its own."""
    return tuple(for_whom(item, catalogue, duty_line) for item in items)


def alike_once(items: tuple[DueItem, ...], catalogue: Catalogue) -> tuple[Line, ...]:
    """Tell what is to be done for many in the same words once, and name all for whom."""
    alike: dict[Line, list[DueItem]] = {}
    for item in items:
        alike.setdefault(duty_line(item.finding._replace(path=""), catalogue), []).append(item)
    return tuple(
        for_whom(found[0], catalogue, duty_line) if len(found) == 1 else for_many(line, found, catalogue)
        for line, found in alike.items()
    )


def for_many(line: Line, items: list[DueItem], catalogue: Catalogue) -> Line:
    """Tell what is to be done for several, each named once with the parts it is about."""
    parts: dict[str, list[str]] = {}
    for item in items:
        parts.setdefault(whom(item, catalogue), []).append(part(item.finding.path, catalogue))
    named = (f"{one} ({', '.join(of)})" if any(of) else one for one, of in parts.items())
    return line._replace(title=catalogue.heading("docket.of_many", title=line.title, whom=tuple(named)))


def for_whom(item: DueItem, catalogue: Catalogue, line: Callable[[Finding, Catalogue], Line]) -> Line:
    """Tell what is to be done, and for whom first."""
    told = line(item.finding, catalogue)
    return told._replace(title=f"{whom(item, catalogue)}: {told.title}")


def whom(item: DueItem, catalogue: Catalogue) -> str:
    """Name the subject of an item."""
    kind, _, subject_id = item.subject.partition(" ")
    return f"{catalogue.headings.get(f'kind.{kind}', kind)} {subject_id}"
