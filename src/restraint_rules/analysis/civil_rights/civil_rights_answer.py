"""The counts of the federal civil-rights collection as they are handed over: cells, doubts, words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Literal, NamedTuple

from restraint_rules.analysis.civil_rights.civil_rights_form import marks_of, same_throughout, tables_of
from restraint_rules.analysis.civil_rights.civil_rights_tables import CivilRightsCell
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, view_with

__all__ = ["CivilRightsCounts", "CountDoubt"]

DoubtCode = Literal[
    "only_zeros",
    "many_instances",
    "no_incidents",
    "enrolment_presumed",
    "not_over",
    "starts_late",
    "unread",
    "unread_schools",
]


ALL_AND_ONE = 2
"""Of a single school, all is told already."""


class CountDoubt(NamedTuple):
    """Something about the records behind a count that a person should look at before it is filed.

    Attributes:
        code: ``only_zeros``: a school counts nothing but zeros. ``many_instances``: a student has more
            instances than were asked to be pointed out. ``no_incidents``: incidents of students are not
            recorded. ``enrolment_presumed``: students are presumed to be in K-12. ``not_over``: the regular
            school year is not surely over. ``starts_late``: the records begin within it. ``unread`` and
            ``unread_schools``: parts of its records, or schools, could not be read, and are not counted.
        school: The school; empty: all.
        student: The student, where it is about one.
        number: How many; 0 where nothing is counted.
    """

    code: DoubtCode
    school: str = ""
    student: str = ""
    number: int = 0

    def text(self, catalogue: Catalogue = ENGLISH) -> str:
        """Say it in the words of a catalogue."""
        return catalogue.headings[f"civil_rights.{self.code}"].format(**self._asdict())


@dataclass(frozen=True, slots=True)
class CivilRightsCounts(Displayed):
    """A regular school year's students and instances, counted by one text.

    Counts by different texts do not compare: ``policy`` and ``revision`` say which text these are by, and
    stand in every record.

    Attributes:
        subject: Kind and id of the school or district.
        school_year: The school year, as ``2025-26``.
        as_of: The day of counting.
        policy: The id of the policy whose definitions counted.
        revision: The day from which on its text of that year was in force.
        unverified: Citations of definitions of which the primary text was not read.
        cells: Every count: of all, then by school; zeros too.
        doubts: What to look at before the counts are filed.
        missing: Facts that would decide what is not decided, without ids, with of how many students.
    """

    subject: str
    school_year: str
    as_of: date
    policy: str
    revision: date
    unverified: tuple[str, ...]
    cells: tuple[CivilRightsCell, ...]
    doubts: tuple[CountDoubt, ...]
    missing: tuple[tuple[str, int], ...]

    def __repr__(self) -> str:
        return f"<CivilRightsCounts {self.school_year} of {self.subject}: {len(self.cells)} counts>"

    def cell(
        self,
        table: str,
        kind: str,
        status: str = "",
        row: str = "total",
        *,
        race_ethnicity: str = "",
        sex: str = "",
        school: str = "",
    ) -> CivilRightsCell:
        """Find one count; of a group by its race or ethnicity and sex, of another row perhaps by sex.

        Raises:
            KeyError: If there is none of this name.
        """
        name = (school, table, kind, status, "group" if race_ethnicity else row, race_ethnicity, sex)
        for one in self.cells:
            if one[: len(name)] == name:
                return one
        raise KeyError(name)

    def to_records(self) -> list[dict[str, str | int | None]]:
        """Lay them out in flat rows: school_year, policy, revision, then the fields of a cell."""
        text = {"policy": self.policy, "revision": self.revision.isoformat()}
        return [{"school_year": self.school_year, **text, **cell._asdict()} for cell in self.cells]

    def view(self, catalogue: Catalogue) -> View:
        """Lay them out for reading as the collection's form asks them, place by place."""
        title = catalogue.heading(
            "civil_rights.title",
            year=self.school_year,
            subject=self.subject,
            policy=self.policy,
            revision=self.revision,
        )
        places = groupby(self.cells, key=lambda cell: cell.school)
        made = [tuple(place(school, list(cells), catalogue)) for school, cells in places]
        whole = made[:1] if len(made) == ALL_AND_ONE else made
        tables = (one for parts in whole for one in parts)
        shown = view_with(title, (*tables, *self._remarks(catalogue)), catalogue)
        return shown._replace(last=(*marks_of(self.cells, catalogue), *shown.last))

    def _remarks(self, catalogue: Catalogue) -> Iterator[Section]:
        doubts = [Line("", "", one.text(catalogue)) for one in self.doubts]
        if self.unverified:
            said = catalogue.heading("civil_rights.unverified", clauses=self.unverified)
            doubts.append(Line("", "", said))
        missing = [
            Line("", "", catalogue.heading("times", path=path, count=count)) for path, count in self.missing
        ]
        for name, lines in (("doubts", doubts), ("missing", missing)):
            total = catalogue.heading("count", count=len(lines))
            yield Section(name, catalogue.heading(f"civil_rights.{name}"), total, tuple(lines))


def place(school: str, cells: list[CivilRightsCell], catalogue: Catalogue) -> Iterator[Section | Grid]:
    """Lay out one place's counts; of one whose counts are all one, say so in a line."""
    whole = all(cell.state == "counted" or cell.undecided for cell in cells)
    name = "school" if school else "all" if whole else "incomplete"
    heading = catalogue.headings[f"civil_rights.{name}"].format(school=school)
    if cells[0].state == "not_collected":
        yield in_a_line(heading, "not_collected", catalogue)
    elif same := same_throughout(cells):
        yield in_a_line(heading, same, catalogue)
    else:
        yield from tables_of(heading, cells, catalogue)


def in_a_line(heading: str, name: str, catalogue: Catalogue) -> Section:
    """Lay out a place of which one line says it all."""
    line = Line("", "", catalogue.heading(f"civil_rights.{name}"))
    return Section("civil_rights", heading, "", (line,), named=True)
