"""What came of reading rows: models, notes, quarantine, and counts that add up."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from restraint_rules.intake.layout import Layout
from restraint_rules.intake.never_held import never_held
from restraint_rules.intake.notes import Notes
from restraint_rules.intake.paths import finished
from restraint_rules.intake.quarantine import Quarantined
from restraint_rules.models.incident import Incident
from restraint_rules.models.people import Staff
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.setting import Setting

__all__ = ["Intake", "Read"]

Read = StudentRecord | Incident


class Intake:
    """What came of reading rows; where rows are read as they come, it grows as the records are taken.

    Attributes:
        layout: The layout.
        others: Layouts of the rows given besides.
        choices: The option taken for each of its choices.
        records: The models.
        notes: What was not recorded, and what was assumed.
        quarantined: Rows of which no record could be made.
        rows: How many rows were read.
        rows_used: How many of them are in records.
        rows_left_over: How many tell of students or staff that no incident names.
        cells: How many cells of the layout's columns they have.
        cells_recorded: How many of these became facts; ``notes.lost`` is the number of the others.
        incidents: How many incidents the records hold.
        made: How many records were made.
        unmapped: Columns without a home, and in how many rows each holds something.
    """

    def __init__(
        self, layout: Layout, others: tuple[Layout, ...], choices: Mapping[str, str], base: Setting | None
    ) -> None:
        self.layout: Layout = layout
        self.others: tuple[Layout, ...] = others
        self.choices: Mapping[str, str] = choices
        self.records: Iterable[Read] = ()
        self.notes: Notes = Notes()
        self.quarantined: list[Quarantined] = []
        self.rows = self.rows_used = self.rows_left_over = 0
        self.cells = self.cells_recorded = self.incidents = self.made = 0
        self.unmapped: dict[str, int] = {}
        self.columns_absent: tuple[str, ...] = ()
        self.setting_facts: dict[str, Any] = {}
        self._base = base

    def __iter__(self) -> Iterator[Read]:
        return iter(self.records)

    @property
    def rows_quarantined(self) -> int:
        """How many rows no record could be made of."""
        return sum(one.size for one in self.quarantined)

    @property
    def setting(self) -> Setting:
        """Standing facts the rows told of, besides those given, and the facts that no column becomes.

        It is whole once all records are taken.

        Raises:
            ValidationError: If they do not fit together.
        """
        facts = cast("dict[str, Any]", finished(self.setting_facts))
        given = self._base or Setting()
        known = given.staff_by_id
        new = tuple(Staff.model_validate(one) for one in facts.get("staff", ()) if one.get("id") not in known)
        never = dict.fromkeys((*given.not_collected, *never_held((self.layout, *self.others))))
        return given.model_copy(update={"staff": (*given.staff, *new), "not_collected": tuple(never)})

    def __repr__(self) -> str:
        return (
            f"<Intake by {self.layout.id}: {self.rows} rows, {self.made} records, "
            f"{self.notes.lost} cells not recorded, {self.rows_quarantined} rows in quarantine>"
        )
