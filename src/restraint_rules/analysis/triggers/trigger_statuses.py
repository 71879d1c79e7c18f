"""Who of a school or district is near the number of uses that obliges a team to meet, and until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from restraint_rules.analysis.triggers.counted_window import counted_window
from restraint_rules.analysis.triggers.student_status import TriggerStatus, status_now
from restraint_rules.answers import Listing
from restraint_rules.engine.bench import Bench
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.records import judge_record
from restraint_rules.engine.shared_students import judge_shared
from restraint_rules.engine.whose_calendar import of_records, of_student
from restraint_rules.findings.messages import Catalogue
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School
from restraint_rules.reasoning.over_time.shared_history import Placed, SharedHistory
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid

__all__ = ["StudentTriggerStatus", "TriggerStatuses", "students_near"]

NEAR = 1
"""So many more uses, or fewer, and a student is listed by itself."""


class StudentTriggerStatus(NamedTuple):
    """One student.

    Attributes:
        student: The student's opaque id.
        status: How near the student is, over all records.
    """

    student: str
    status: TriggerStatus


@dataclass(frozen=True, slots=True)
class TriggerStatuses(Displayed, Listing[StudentTriggerStatus]):
    """The students of whom uses count now, or a meeting is open: open ones first, then the nearest.

    Attributes:
        subject: Kind and id of the school or district.
        as_of: The local day of the answer.
        needed: How many uses within a window oblige a team to meet.
        within: How many days a window has.
        unit: In what they are counted: ``school_days`` or ``calendar_days``.
        students: The students.
    """

    subject: str
    as_of: date
    needed: int
    within: int
    unit: str
    students: tuple[StudentTriggerStatus, ...]

    @property
    def _listed(self) -> tuple[StudentTriggerStatus, ...]:
        return self.students

    def __repr__(self) -> str:
        return f"<TriggerStatuses of {self.subject} on {self.as_of}: {len(self)} students>"

    def to_records(self) -> list[dict[str, str | int | None]]:
        """Lay it out in flat rows: student, uses, perhaps, head_room, until, open."""
        return [
            {
                "student": student,
                "uses": len(status.uses),
                "perhaps": len(status.perhaps),
                "head_room": status.head_room,
                "until": None if status.until is None else status.until.isoformat(),
                "open": len(status.open),
            }
            for student, status in self
        ]

    def view(self, catalogue: Catalogue) -> Grid:
        """Lay it out as a table of those of whom one use more, or none, obliges a team to meet."""
        heading = catalogue.heading
        shown = [one for one in self if one.status.open or one.status.head_room <= NEAR]
        further = len(self) - len(shown)
        params = {"needed": self.needed, "within": self.within, "unit": self.unit, "day": self.as_of}
        columns = ("student", "uses", "more", "until", "open")
        return Grid(
            heading("near.title" if shown else "near.nobody", **params),
            tuple(heading(f"near.column.{name}") for name in columns),
            tuple(row_of(one, catalogue) for one in shown),
            (*([heading("near.further", count=further)] if further else []), heading("closing")),
            numbers=True,
        )


def row_of(one: StudentTriggerStatus, catalogue: Catalogue) -> tuple[str, ...]:
    """Lay one student out."""
    status = one.status
    uses = f"{len(status.uses)}"
    if status.perhaps:
        uses = catalogue.heading("near.perhaps", count=len(status.uses), more=len(status.perhaps))
    return (
        one.student,
        uses,
        f"{status.head_room}" if status.head_room else catalogue.heading("near.any"),
        "" if status.until is None else catalogue.write(status.until),
        f"{len(status.open)}" if status.open else "",
    )


def students_near(subject: str, schools: Iterable[School], bench: Bench) -> TriggerStatuses:
    """Say of all students of some schools how near they are; one of several schools counts over all of them.

    Raises:
        UnsuitableSubjectError: If the policy counts no uses.
    """
    needed, measure = counted_window(bench)
    records: dict[str, list[tuple[School, StudentRecord]]] = {}
    for school in schools:
        for record in school.records or ():
            records.setdefault(record.id, []).append((school, record))
    found = (
        StudentTriggerStatus(student, status_over(kept, bench)) for student, kept in sorted(records.items())
    )
    near = sorted((one for one in found if concerns(one.status)), key=nearest)
    return TriggerStatuses(subject, bench.today, needed, measure.most, measure.unit, tuple(near))


def status_over(records: list[tuple[School, StudentRecord]], bench: Bench) -> TriggerStatus:
    """How near one student is, over all of the student's records."""
    placed: list[Placed] = []
    for school, record in records:
        own = of_student(bench, school, record)
        alone, history = judge_record(record, own, HeldFacts())
        if len(records) == 1:
            return status_now(history, alone.findings, own)
        placed.append(Placed(f"schools[{school.id}].records[{record.id}]", history))
    bench = of_records(bench, placed)
    return status_now(SharedHistory(placed), judge_shared(placed, bench).findings, bench)


def concerns(status: TriggerStatus) -> bool:
    """Whether uses count or may count now, or a meeting is open."""
    return bool(status.uses or status.perhaps or status.open)


def nearest(one: StudentTriggerStatus) -> tuple[bool, int, int, str]:
    """Order by what presses most."""
    return not one.status.open, one.status.head_room, -len(one.status.uses), one.student
