"""The counts laid out as the collection's form asks them: tables a person copies from, row by row.

For each place: instances, by type and by the law a student was served under; then students not served under
IDEA and students served under it, by race or ethnicity and sex and by type.
"""

from collections.abc import Iterable, Iterator

from restraint_rules.analysis.civil_rights.civil_rights_facts import KINDS
from restraint_rules.analysis.civil_rights.civil_rights_tables import (
    RACES,
    ROWS_OF_INSTANCES,
    SEXES,
    CivilRightsCell,
)
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.display.grid import Grid

__all__ = ["marks_of", "tables_of"]

Name = tuple[str, str, str, str, str]
"""Type, student table, row, race or ethnicity, sex."""

STATUSES = ("without_idea", "idea")
COLUMNS = tuple((kind, sex) for kind in KINDS for sex in (*SEXES, ""))
ROWS = (
    *(("group", race) for race in RACES),
    ("total", ""),
    ("english_learners", ""),
    ("section_504_only", ""),
)
BLANK, NO_STATUS = "group_not_recorded", "status_not_recorded"
"""Rows the form does not have: shown where they are not surely empty, so that the others add up."""

OF_INSTANCES = (*(row for row in ROWS_OF_INSTANCES if row not in {"total", NO_STATUS}), "total")


def tables_of(place: str, cells: Iterable[CivilRightsCell], catalogue: Catalogue) -> Iterator[Grid]:
    """Lay out one place's counts as tables."""
    counted: dict[Name, CivilRightsCell] = {
        (one.kind, one.status, one.row, one.race_ethnicity, one.sex): one for one in cells
    }
    yield instances_of(place, counted, catalogue)
    for status in STATUSES:
        yield students_of(place, status, counted, catalogue)


def students_of(place: str, status: str, counted: dict[Name, CivilRightsCell], catalogue: Catalogue) -> Grid:
    """Lay out the students of one status: a row for each group, a column for each type and sex."""
    say = catalogue.headings
    rows = [*ROWS, *((BLANK, "") for _ in range(any_left(status, BLANK, counted)))]
    shown = [row for row in rows if (KINDS[0], status, *row, SEXES[0]) in counted or row[0] == BLANK]
    return Grid(
        say[f"civil_rights.students.{status}"].format(place=place),
        (
            say["civil_rights.group"],
            *(
                catalogue.heading("civil_rights.column", kind=kind, sex=say[f"civil_rights.{sex}"])
                for kind, sex in COLUMNS
            ),
        ),
        tuple(
            (
                say[f"civil_rights.{race or row}"],
                *(told(counted.get((kind, status, row, race, sex)), catalogue) for kind, sex in COLUMNS),
            )
            for row, race in shown
        ),
        numbers=True,
    )


def instances_of(place: str, counted: dict[Name, CivilRightsCell], catalogue: Catalogue) -> Grid:
    """Lay out the instances: a row for each type, a column for each law."""
    say = catalogue.headings
    columns = [*OF_INSTANCES, *(NO_STATUS for _ in range(any_left("", NO_STATUS, counted)))]
    return Grid(
        say["civil_rights.instances"].format(place=place),
        (say["civil_rights.type"], *(say[f"civil_rights.{one}"] for one in columns)),
        tuple(
            (catalogue.write(kind), *(told(counted[kind, "", one, "", ""], catalogue) for one in columns))
            for kind in KINDS
        ),
        numbers=True,
    )


def any_left(status: str, row: str, counted: dict[Name, CivilRightsCell]) -> bool:
    """Whether some of a row that the form does not have are counted, or may have to be."""
    cells = [counted[kind, status, row, "", ""] for kind in KINDS]
    return any(one.number or one.undecided for one in cells)


def told(cell: CivilRightsCell | None, catalogue: Catalogue) -> str:
    """Write one number: sure, at least, or not known; and how many are not decided."""
    if cell is None:
        return ""
    say = catalogue.headings
    written = say[f"civil_rights.cell.{state_of(cell)}"].format(number=cell.number)
    if not cell.undecided:
        return written
    return say["civil_rights.cell.undecided"].format(cell=written, undecided=cell.undecided)


def state_of(cell: CivilRightsCell) -> str:
    """How a number is known."""
    if cell.state == "counted":
        return "counted"
    return "blank" if cell.number is None else "at_least"


def marks_of(cells: Iterable[CivilRightsCell], catalogue: Catalogue) -> Iterator[str]:
    """Say what the marks mean that occur."""
    given = [one for one in cells if one.state != "not_collected"]
    states = {state_of(one) for one in given}
    if any(one.undecided for one in given):
        states.add("undecided")
    for state in ("at_least", "blank", "undecided"):
        if state in states:
            yield catalogue.headings[f"civil_rights.mark.{state}"]
