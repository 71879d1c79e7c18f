"""Rows on their way into models, one after the other."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal
from zoneinfo import ZoneInfo

from restraint_rules.errors import Problem, ValidationError
from restraint_rules.intake.cells import as_mapping
from restraint_rules.intake.drafts import StudentDraft
from restraint_rules.intake.intake import Intake, Read
from restraint_rules.intake.layout import Layout
from restraint_rules.intake.quarantine import Quarantined, of_error
from restraint_rules.intake.rows import RowFacts, RowReader
from restraint_rules.models.incident import Incident

__all__ = ["Kind", "Reading", "Rows"]

Rows = Iterable[Mapping[str, object]]

Kind = Literal["student", "incident"]

NO_ROW = Problem("", "A row must be a mapping of column names to cells.")
NO_KEY = "This names the record, and is blank."
NOT_TOGETHER = Problem("", "Rows of one record came apart. Sort them, or read them without 'together'.")


class Reading:
    """Rows being read; what comes of them is counted in the intake."""

    def __init__(self, intake: Intake, zone: ZoneInfo, of: Kind, *, keep: bool) -> None:
        self._intake = intake
        self._zone, self._of, self._keep = zone, of, keep
        self._students: dict[str, StudentDraft] = {}
        self._ordinals: dict[str, Counter[str]] = {}

    def gather(self, rows: Rows, layout: Layout, taken: Mapping[str, str]) -> None:
        """Read all rows into drafts."""
        for row in self._facts(rows, layout, taken):
            self._add(row, layout)

    def rest(self) -> Iterator[Read]:
        """Make the records of all drafts."""
        for student in list(self._students):
            yield from self._made(student)

    def stream(self, rows: Rows) -> Iterator[Read]:
        """Make each record as soon as the next one begins."""
        layout = self._intake.layout
        now: tuple[str, tuple[str, ...]] = ("", ())
        done: set[int] = set()
        for row in self._facts(rows, layout, self._intake.choices):
            name = (row.student, row.key if self._of == "incident" else ())
            if name != now:
                yield from self._made(now[0])
                done.add(hash(now))
                now = name
            if hash(name) in done and (name[1] or self._of == "student"):
                self._refuse(layout, row.number, NOT_TOGETHER)
            else:
                self._add(row, layout)
        yield from self.rest()

    def _facts(self, rows: Rows, layout: Layout, taken: Mapping[str, str]) -> Iterator[RowFacts]:
        """Read rows one by one; what is no row, or names no record, goes into quarantine."""
        intake = self._intake
        reader = RowReader(layout, taken, self._zone, intake.notes, keep=self._keep)
        for number, given in enumerate(rows):
            intake.rows += 1
            row = as_mapping(given)
            if row is None:
                self._refuse(layout, number, NO_ROW)
                continue
            lost, recorded = intake.notes.lost, reader.recorded
            facts = reader.read(row, number)
            intake.cells_recorded += reader.recorded - recorded
            intake.cells += intake.notes.lost - lost + reader.recorded - recorded
            if layout.incident and not all(facts.key):
                self._refuse(layout, number, Problem(layout.incident[facts.key.index("")], NO_KEY))
            else:
                yield facts
        for name, count in reader.header.unmapped.items():
            intake.unmapped[name] = intake.unmapped.get(name, 0) + count
        known = (one.name for one in layout.all_columns() if one.read is not None)
        intake.columns_absent += tuple(name for name in known if name not in reader.header.seen)

    def _refuse(self, layout: Layout, row: int, problem: Problem) -> None:
        """Name a row that could not be read."""
        self._intake.quarantined.append(Quarantined(layout.id, (row,), 1, (problem,)))

    def _add(self, row: RowFacts, layout: Layout) -> None:
        """Put a row's facts into its student's draft."""
        draft = self._students.setdefault(row.student, StudentDraft())
        self._intake.cells_recorded -= draft.add(
            row, layout.id, self._intake.setting_facts, self._intake.notes
        )

    def _made(self, student: str) -> Iterator[Read]:
        """Make what there is to make of a student's rows."""
        draft = self._students.pop(student, None)
        if draft is None:
            return
        intake = self._intake
        ordinals = self._ordinals.setdefault(student, Counter()) if self._of == "incident" else Counter[str]()
        incidents, refused = draft.made(student, ordinals)
        intake.quarantined += refused
        used = sum(len(one.rows) for one in draft.incidents.values()) - sum(one.size for one in refused)
        if self._of == "incident" or not draft.incidents or not student:
            intake.rows_left_over += len(draft.rows)
            intake.rows_used += used
            intake.incidents += len(incidents)
            intake.made += len(incidents)
            yield from incidents
            return
        yield from self._record(student, draft, incidents, refused)

    def _record(
        self, student: str, draft: StudentDraft, incidents: list[Incident], refused: list[Quarantined]
    ) -> Iterator[Read]:
        """Make a student's record; where it cannot be, all its rows are in quarantine."""
        intake = self._intake
        rows = len(draft.rows) + sum(len(one.rows) for one in draft.incidents.values())
        rows -= sum(one.size for one in refused)
        try:
            record = draft.record(student, incidents, refused, intake.notes)
        except ValidationError as error:
            numbers = [*draft.rows, *(row for one in draft.incidents.values() for row in one.rows)]
            intake.quarantined.append(of_error(intake.layout.id, numbers, error)._replace(size=rows))
            return
        intake.rows_used += rows
        intake.incidents += len(incidents)
        intake.made += 1
        yield record
