"""The counts laid out as the collection's form asks them: tables a person copies from, row by row.

For each place: instances, by type and by the law a student was served under; then for each type students not
served under IDEA and students served under it, by race or ethnicity and sex. A table of which every cell is
the same is told in a line.
"""

from collections.abc import Iterable, Iterator
from itertools import product

from restraint_rules.analysis.civil_rights.civil_rights_facts import KINDS
from restraint_rules.analysis.civil_rights.civil_rights_tables import (
    RACES,
    ROWS_OF_INSTANCES,
    SEXES,
    CivilRightsCell,
)
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section

__all__ = ["marks_of", "same_throughout", "tables_of"]

Name = tuple[str, str, str, str, str]
"""Type, student table, row, race or ethnicity, sex."""

STATUSES = ("without_idea", "idea")
COLUMNS = (*SEXES, "")
ROWS = (
    *(("group", race) for race in RACES),
    ("total", ""),
    ("english_learners", ""),
    ("section_504_only", ""),
)
BLANK, NO_STATUS = "group_not_recorded", "status_not_recorded"
"""Rows the form does not have: shown where they are not surely empty, so that the others add up."""

OF_INSTANCES = (*(row for row in ROWS_OF_INSTANCES if row not in {"total", NO_STATUS}), "total")


def tables_of(place: str, cells: Iterable[CivilRightsCell], catalogue: Catalogue) -> Iterator[Grid | Section]:
    """Lay out one place's counts as tables, and those that need none as lines."""
    counted: dict[Name, CivilRightsCell] = {
        (one.kind, one.status, one.row, one.race_ethnicity, one.sex): one for one in cells
    }
    lines: dict[str, list[Line]] = {}
    yield instances_of(place, counted, catalogue)
    for status, kind in product(STATUSES, KINDS):
        named = catalogue.heading(f"civil_rights.students.{status}", kind=kind)
        own = [one for one in counted.values() if (one.status, one.kind) == (status, kind)]
        same = same_throughout(own)
        if same:
            lines.setdefault(same, []).append(Line("", "", named))
        else:
            yield students_of(f"{place}: {named}", status, kind, counted, catalogue)
    for same, of in lines.items():
        heading = f"{place}: {catalogue.headings[f'civil_rights.{same}']}"
        yield Section("civil_rights", heading, "", tuple(of), named=True)


def same_throughout(cells: Iterable[CivilRightsCell]) -> str:
    """What one line says of cells that are all sure zeros, or all not known; else nothing."""
    found = {(one.number, one.undecided, one.state) for one in cells}
    if found == {(0, 0, "counted")}:
        return "zeros"
    return "nothing_sure" if {one[:2] for one in found} == {(None, 0)} else ""


def students_of(
    title: str, status: str, kind: str, counted: dict[Name, CivilRightsCell], catalogue: Catalogue
) -> Grid:
    """Lay out the students of one type and status: a row for each group, a column for each sex."""
    say = catalogue.headings
    blank = counted[kind, status, BLANK, "", ""]
    rows = [*ROWS, *([(BLANK, "")] if blank.number or blank.undecided else ())]
    shown = [row for row in rows if row[0] == BLANK or (kind, status, *row, SEXES[0]) in counted]
    return Grid(
        title,
        (say["civil_rights.group"], *(say[f"civil_rights.{sex}"] for sex in COLUMNS)),
        tuple(
            (
                say[f"civil_rights.{race or row}"],
                *(told(counted.get((kind, status, row, race, sex)), catalogue) for sex in COLUMNS),
            )
            for row, race in shown
        ),
        numbers=True,
    )


def instances_of(place: str, counted: dict[Name, CivilRightsCell], catalogue: Catalogue) -> Grid:
    """Lay out the instances: a row for each type, a column for each law."""
    say = catalogue.headings
    unserved = [counted[kind, "", NO_STATUS, "", ""] for kind in KINDS]
    left = any(one.number or one.undecided for one in unserved)
    columns = [*OF_INSTANCES, *([NO_STATUS] if left else ())]
    return Grid(
        say["civil_rights.instances"].format(place=place),
        (say["civil_rights.type"], *(say[f"civil_rights.{one}"] for one in columns)),
        tuple(
            (catalogue.write(kind), *(told(counted[kind, "", one, "", ""], catalogue) for one in columns))
            for kind in KINDS
        ),
        numbers=True,
    )


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
