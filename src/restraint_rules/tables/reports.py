"""What is due, what changed, and what another reading would change, as rows."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from restraint_rules.analysis.sensitivity.sensitivity import Sensitivity
from restraint_rules.models.base import Subject
from restraint_rules.report.diff import Change, Diff
from restraint_rules.report.dockets import Docket
from restraint_rules.tables.findings import DEADLINE, WHICH, deadline_cells, which
from restraint_rules.tables.places import PLACES, Days, days_of, place
from restraint_rules.tables.table import Field, Row, Table, table

__all__ = ["changes", "docket", "sensitivity"]

DOCKET: Mapping[str, Field] = MappingProxyType(
    {
        **PLACES,
        **WHICH,
        "state": Field(
            "text", "pending; missed: overdue and known not to be done; open: overdue, not recorded."
        ),
        "due_at": DEADLINE["due_at"],
        "last_day": DEADLINE["last_day"],
        "due_latest_day": DEADLINE["due_latest_day"],
        "message": Field("text", "What is due, in English."),
        "remedy": Field("text", "The next step, in English."),
    }
)

CHANGES: Mapping[str, Field] = MappingProxyType(
    {
        **PLACES,
        **WHICH,
        "change": Field("text", "new, cured, moved, undecided or asked, as diff has them."),
        "status_before": Field("text", "The status before; empty if there was no such finding."),
        "status": Field("text", "The status now; empty if there is no such finding any more."),
        "message_before": Field("text", "What the finding said before."),
        "message": Field("text", "What it says now."),
        "due_at_before": Field("moment", "When it was due before."),
        "due_at": Field("moment", "When it is due now."),
        "last_day": DEADLINE["last_day"],
    }
)

SENSITIVITY: Mapping[str, Field] = MappingProxyType(
    {
        "reading": Field("text", "The reading's name."),
        "choice": Field("text", "The choice taken instead."),
        "instead_of": Field("text", "The choice the report took."),
        **CHANGES,
    }
)


def docket(what_is_due: Docket, *, of: Iterable[Subject] = ()) -> Table:
    """Lay a docket out in rows: overdue first, then by moment, then what has no set moment.

    Args:
        what_is_due: The docket.
        of: The subjects its reports are on, for the days of incidents and the schools of students.
    """
    days = days_of(of)
    rows = (
        {
            **place(item.subject, item.finding.path, days),
            **which(item.finding),
            **deadline_cells(item.finding),
            "state": item.state,
            "message": item.finding.message,
            "remedy": item.finding.remedy,
        }
        for item in what_is_due
    )
    return table("docket", DOCKET, rows)


def changes(what_changed: Iterable[Diff], *, of: Iterable[Subject] = ()) -> Table:
    """Lay out in rows what changed, subject by subject.

    Args:
        what_changed: Differences of reports, each on one subject.
        of: The subjects they are on, for the days of incidents and the schools of students.
    """
    days = days_of(of)
    return table("changes", CHANGES, (row for one in what_changed for row in rows_of(one, days)))


def sensitivity(of_readings: Sensitivity, *, of: Iterable[Subject] = ()) -> Table:
    """Lay out in rows what each other choice for each reading changes; one that changes nothing has no row.

    Args:
        of_readings: What other readings change.
        of: The subject, for the days of incidents and the schools of students.
    """
    days = days_of(of)
    rows = (
        {"reading": effect.reading, "choice": str(effect.choice), "instead_of": str(effect.instead_of), **row}
        for effect in of_readings
        for row in rows_of(effect.changes, days)
    )
    return table("sensitivity", SENSITIVITY, rows)


def rows_of(found: Diff, days: Days) -> Iterator[Row]:
    """What changed on one subject."""
    for one in found:
        yield {
            **place(found.subject, one.finding.path, days),
            **which(one.finding),
            **before_and_after(one),
            "change": one.kind,
        }


def before_and_after(one: Change) -> Row:
    """A finding as it was and as it is."""
    row: Row = {}
    if one.before is not None:
        row |= {"status_before": one.before.status, "message_before": one.before.message}
        row["due_at_before"] = one.before.due_at
    if one.after is not None:
        row |= {"status": one.after.status, "message": one.after.message, "due_at": one.after.due_at}
        row["last_day"] = one.after.deadline.last_day if one.after.deadline else None
    return row
