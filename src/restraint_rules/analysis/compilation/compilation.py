"""The annual compilation: a district's instances of a school year, counted."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from restraint_rules.analysis.compilation.compilation_table import CellState, CompilationCell, Place, table_of
from restraint_rules.analysis.compilation.suppression import suppressed
from restraint_rules.analysis.compilation.tally import ROWS, Entry, tally
from restraint_rules.analysis.schools_counted import schools_on_bench
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar, first_of_school_year, school_year_name
from restraint_rules.engine.bench import Bench
from restraint_rules.engine.incidents import episode_of
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.records import incidents_known
from restraint_rules.engine.whose_calendar import of_student
from restraint_rules.findings.messages import Catalogue
from restraint_rules.models.districts import District
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.models.unread import uses_unread
from restraint_rules.policy.policy import Policy
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.over_time.school_years import last_of_school_year
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid

__all__ = [
    "AnnualCompilation",
    "CellState",
    "CompilationCell",
    "altogether",
    "annual_compilation",
    "collected",
]

ALL = ""
NO_GROUP = "not_recorded"

Name = tuple[str, str, str, str]
"""Table, row, school and group."""

STUDENTS: Entry = ("students", "restrained_or_secluded")


@dataclass(frozen=True, slots=True)
class AnnualCompilation(Displayed):
    """A school year's instances, counted.

    Attributes:
        subject: Kind and id of the school or district.
        school_year: The school year, 1 July to 30 June, as ``2025-26``.
        cells: Every count: of all, then by school, then by group of students; zeros too.
        suppressed_below: The smallest count published; ``None``: all are.
    """

    subject: str
    school_year: str
    cells: tuple[CompilationCell, ...]
    suppressed_below: int | None

    def __repr__(self) -> str:
        return f"<AnnualCompilation {self.school_year} of {self.subject}: {len(self.cells)} counts>"

    def cell(self, table: str, row: str, *, school: str = ALL, group: str = ALL) -> CompilationCell:
        """Find one count.

        Raises:
            KeyError: If there is none of this name.
        """
        for one in self.cells:
            if one[:4] == (table, row, school, group):
                return one
        raise KeyError((table, row, school, group))

    def to_records(self) -> list[dict[str, str | int | None]]:
        """Lay it out in flat rows: school_year, table, row, school, group, number, state."""
        return [{"school_year": self.school_year, **cell._asdict()} for cell in self.cells]

    def view(self, catalogue: Catalogue) -> Grid:
        """Lay it out for reading: a column for all, for each school and for each group."""
        title = catalogue.heading("compilation.title", year=self.school_year, subject=self.subject)
        return table_of(title, self.cells, catalogue)


def annual_compilation(
    subject: District | School,
    school_year: int,
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    suppress_below: int | None = None,
) -> AnnualCompilation:
    """Count a school year's instances, by what the policy's definitions make of the facts.

    Args:
        subject: A district, or a school by itself; the other arguments are also those of ``evaluate``.
        school_year: The year in which the school year began: 2025 for 2025-26.
        policy: The policy whose definitions count, each incident by those in force on its day.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of counting, an aware datetime; what is recorded for later does not count.
        setting: Standing facts.
        suppress_below: Leave out counts from 1 to one less than this, and as many others as are needed so
            that they cannot be worked out.

    Returns:
        The counts. An instance is one restraint or seclusion; an incident counts if it holds one.

    Raises:
        UnsuitableSubjectError: If the subject is neither, or ``as_of`` has no zone.
        BeforeAnyLawError: If ``as_of`` lies before the policy's first text.
        NoCalendarError: If several calendars are given, and none for a student or a school.
    """
    asked, bench = schools_on_bench(subject, "annual_compilation", policy, calendar, as_of, setting)
    given: dict[str, CellState] = {
        school.id: collected(school, school_year, asked.since, bench.today) for school in asked.schools
    }
    counts = counted([one for one in asked.schools if given[one.id] not in NOTHING], school_year, bench)
    whole = altogether(asked.known, set(given.values()), school_year, bench.today)
    if whole == "counted" and uses_unread(subject.unread):
        whole = "incomplete"
    by_place: dict[Place, CellState] = {(school_id, ALL): state for school_id, state in given.items()}
    places = dict.fromkeys(((ALL, ALL), *by_place, *counts))
    cells = tuple(
        cell for place in places for cell in cells_of(place, counts.get(place), by_place.get(place, whole))
    )
    if suppress_below is not None:
        cells = hidden(cells, suppress_below)
    return AnnualCompilation(asked.name, school_year_name(school_year), cells, suppress_below)


NOTHING: frozenset[CellState] = frozenset({"not_collected", "not_begun"})
"""States in which there is nothing to count."""


def altogether(known: bool, states: set[CellState], begun: int, today: date) -> CellState:  # noqa: FBT001 - whether the schools are
    """Say how much of a year all schools together tell."""
    if today < first_of_school_year(begun):
        return "not_begun"
    if not known or states == {"not_collected"}:
        return "not_collected"
    over = today > last_of_school_year(begun)
    return "counted" if over and states <= {"counted"} else "incomplete"


def collected(school: School, begun: int, since: date | None, today: date) -> CellState:
    """Whether a school's records tell of a school year: of all of it, of a part, or not at all."""
    if today < first_of_school_year(begun):
        return "not_begun"
    first = school.records_from or since or date.min
    if school.records is None or first > last_of_school_year(begun):
        return "not_collected"
    blank = any(record.incidents is None or uses_unread(record.unread) for record in school.records)
    blank = blank or uses_unread(school.unread) > 0
    part = first > first_of_school_year(begun) or today <= last_of_school_year(begun)
    return "incomplete" if blank or part else "counted"


def counted(schools: Iterable[School], begun: int, bench: Bench) -> dict[Place, Counter[Entry]]:
    """Count every place of which there are records; a student of several schools is one in all of them."""
    seen: set[tuple[Place, str]] = set()
    everywhere: Counter[Entry] = Counter()
    by_school: dict[Place, Counter[Entry]] = {}
    by_group: dict[Place, Counter[Entry]] = {}
    for school in sorted(schools, key=lambda one: one.id):
        own: Counter[Entry] = Counter()
        by_school[school.id, ALL] = own
        for record in school.records or ():
            counts = tally(episodes_of(record, of_student(bench, school, record)), begun)
            own.update(counts)
            groups_of = record.groups if record.groups is not None else (NO_GROUP,)
            for place in ((ALL, ALL), *((ALL, group) for group in groups_of)):
                there = everywhere if place == (ALL, ALL) else by_group.setdefault(place, Counter())
                there.update(counts)
                there[STUDENTS] -= counts[STUDENTS] and (place, record.id) in seen
                if counts[STUDENTS]:
                    seen.add((place, record.id))
    groups = dict(sorted(by_group.items())) if set(by_group) != {(ALL, NO_GROUP)} else {}
    return {(ALL, ALL): everywhere, **by_school, **groups}


def episodes_of(record: StudentRecord, bench: Bench) -> Iterator[Episode]:
    """A student's incidents that some text judges, each once."""
    for incident in incidents_known(record, bench, Judged()):
        yield episode_of(incident, bench)


def cells_of(place: Place, counts: Counter[Entry] | None, state: CellState) -> Iterator[CompilationCell]:
    """One place's counts, zeros too; what was not collected has none."""
    for table, rows in ROWS.items():
        for row in rows:
            number = None if counts is None or state in NOTHING else counts[table, row]
            yield CompilationCell(table, row, *place, number, state)


def hidden(cells: tuple[CompilationCell, ...], below: int) -> tuple[CompilationCell, ...]:
    """Leave out small counts, and what would give them away: in a table, over schools, over groups."""
    lines: dict[tuple[str, ...], list[Name]] = {}
    for cell in cells:
        name = cell[:4]
        lines.setdefault(("table", cell.table, cell.school, cell.group), []).append(name)
        if cell.school or cell.group:
            over = "schools" if cell.school else "groups"
            lines.setdefault((over, cell.table, cell.row), []).append(name)
    gone = suppressed({cell[:4]: cell.number for cell in cells}, lines.values(), below=below)
    return tuple(
        cell._replace(number=None, state="suppressed") if cell[:4] in gone else cell for cell in cells
    )
