"""What the tests of intake share: a small layout of its own, and short ways to read one row or one cell."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from restraint_rules import Incident, StudentRecord
from restraint_rules.intake import (
    Choice,
    Chosen,
    Clock,
    Column,
    Day,
    Given,
    Ident,
    Intake,
    Layout,
    Length,
    Moment,
    Source,
    codes,
    flag,
    read,
    ticked,
)
from restraint_rules.intake.notes import Lost

T = TypeVar("T")

ZONE = "America/New_York"
TAKEN = {"midnight": "not_recorded", "two_digit_years": "refused", "past_midnight": "not_recorded"}

SMALL = Layout(
    id="small",
    title="A small layout",
    row="one use",
    sources=(Source("the tests", "https://example.org/", date(2026, 1, 1)),),
    version="1",
    incident=("event",),
    columns=(
        Column("event", "id", Ident()),
        Column("pupil", "student.id", Ident()),
        Column("on", "day", Day()),
        Column("what", "interventions[].kind", codes({"R": "physical_restraint", "S": "seclusion"})),
        Column("from", "interventions[].started", Clock(), "clock"),
        Column("to", "interventions[].ended", Clock(), "clock"),
        Column("long", "interventions[].duration", Length()),
        Column("locked", "interventions[].locked", flag()),
        Column("told", read=ticked({"notices[told].done": True}, {"notices": Chosen("not_told")})),
        Column("told at", "notices[told].at", Moment()),
        Column("remarks", about="no home"),
    ),
    choices=(
        Choice("not_told", "What no means.", {"nobody_told": Given.NONE, "not_recorded": Given.NOTHING}),
    ),
)

ROW = {"event": "e1", "pupil": "p1", "on": "2026-03-05", "what": "S", "from": "10:00", "to": "10:12"}


def taken_in(*rows: object, layout: Layout = SMALL, **arguments: Any) -> Intake:
    """Read rows, and see that the counts of rows and cells add up."""
    intake = read(list(rows), layout, zone=ZONE, **arguments)  # type: ignore[arg-type]  # any object may come
    tuple(intake)
    adds_up(intake)
    return intake


def adds_up(intake: Intake) -> None:
    """See that every row and every cell is somewhere, and once."""
    assert intake.rows == intake.rows_used + intake.rows_quarantined + intake.rows_left_over
    assert intake.cells == intake.cells_recorded + intake.notes.lost
    assert intake.notes.lost == sum(note.cells for note in intake.notes if not note.kept)


def incident_of(**cells: object) -> Incident:
    """The one incident that the row becomes, with some cells different."""
    (record,) = taken_in({**ROW, **cells}).records
    assert isinstance(record, StudentRecord)
    assert record.incidents is not None
    (incident,) = record.incidents
    return incident


def notes_of(intake: Intake) -> Mapping[str, str]:
    """Why something was not taken, by column; blanks and absent columns aside."""
    return {note.column: note.why for note in intake.notes if note.why not in {"absent", "blank"}}


def records_of(intake: Intake) -> list[StudentRecord]:
    """The students' records that were made."""
    return [one for one in intake if isinstance(one, StudentRecord)]


def kind_of(use: object) -> str | None:
    """What an intervention is recorded as."""
    return getattr(use, "kind", None)


def sole(items: tuple[T, ...] | None) -> T:
    """The only one of some items."""
    assert items is not None
    assert len(items) == 1
    return items[0]


def why_lost(found: object) -> str:
    assert isinstance(found, Lost)
    return found.why
