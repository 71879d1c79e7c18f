"""The tables of the federal civil-rights collection: students by group, instances by disability status."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Literal, NamedTuple, get_args

from restraint_rules.analysis.civil_rights.civil_rights_facts import KINDS, NOT_RECORDED, Instance
from restraint_rules.kleene import Fact, all_of, any_of, negate
from restraint_rules.models.records import Demographics, RaceEthnicity, StudentRecord
from restraint_rules.reasoning.facts import recorded
from restraint_rules.report.content.fact_paths import without_ids

__all__ = [
    "RACES",
    "ROWS_OF_INSTANCES",
    "SEXES",
    "CivilRightsCell",
    "CivilRightsState",
    "Collected",
    "Held",
    "Subjected",
    "cells_of",
    "subjected",
]

CivilRightsState = Literal["counted", "incomplete", "not_collected"]
"""``counted``: the number is sure, a zero too. ``incomplete``: there may be more."""

Table = Literal["students", "instances"]
Row = Literal[
    "total",
    "group",
    "group_not_recorded",
    "english_learners",
    "section_504_only",
    "without_disabilities",
    "idea",
    "status_not_recorded",
]

RACES: tuple[RaceEthnicity, ...] = get_args(RaceEthnicity)
SEXES = ("female", "male")

Name = tuple[Table, str, str, Row, str, str]
"""Table, type, student table, row, race or ethnicity, sex."""


Held = tuple[StudentRecord, tuple[Instance, ...]]
"""A record with its instances."""


class CivilRightsCell(NamedTuple):
    """One count.

    Attributes:
        school: Of which school; empty: of all.
        table: ``students``, each once in a table, or ``instances``.
        kind: Mechanical restraint, physical restraint or seclusion.
        status: Of a table of students: ``without_idea`` or ``idea``, on the day of the use.
        row: What is counted; ``group``: one race or ethnicity and one sex. The groups and
            ``group_not_recorded`` add up to the total, and so do the rows of instances.
        race_ethnicity: The group's.
        sex: The group's; or, of a total, of English learners and of Section 504 only, those of one sex.
        number: How many there surely are; ``None``: not known, to be left blank. A zero is a sure zero.
        undecided: How many there may be besides.
        state: Whether the number is sure.
    """

    school: str
    table: Table
    kind: str
    status: str
    row: Row
    race_ethnicity: str
    sex: str
    number: int | None
    undecided: int
    state: CivilRightsState


class Subjected(NamedTuple):
    """A student with the instances that were, or may have been."""

    student: str
    demographics: Demographics
    instances: tuple[Instance, ...]

    @property
    def times(self) -> int:
        """How many instances there surely were."""
        return sum(fact.value is True for one in self.instances for fact in one.kinds)


def subjected(records: Iterable[Held]) -> list[Subjected]:
    """Put records of one student together: a student of two schools is one student.

    A group on which the records disagree is not known.
    """
    by_student: dict[str, list[Held]] = {}
    for record, instances in records:
        by_student.setdefault(record.id, []).append((record, instances))
    return [
        Subjected(student, agreed(found), tuple(one for _, instances in found for one in instances))
        for student, found in sorted(by_student.items())
    ]


def agreed(found: Sequence[Held]) -> Demographics:
    """The groups that no record of a student contradicts."""
    told = [record.demographics for record, _ in found if record.demographics is not None]
    values = {name: {getattr(one, name) for one in told} - {None} for name in Demographics.model_fields}
    return Demographics.model_validate(
        {name: next(iter(known)) if len(known) == 1 else None for name, known in values.items()}
    )


class Collected:
    """What a place's records come to.

    Attributes:
        sure: How many there surely are, by name.
        open: How many there may be besides.
        missing: What would tell, without ids, with how often.
        unbounded: Whether some student's incidents are not recorded.
    """

    def __init__(self, students: Iterable[Subjected]) -> None:
        self.sure: Counter[Name] = Counter()
        self.open: Counter[Name] = Counter()
        self.missing: Counter[str] = Counter()
        self.unbounded: bool = False
        for student in students:
            paths: set[str] = set()
            self.unbounded = self.unbounded or NOT_RECORDED in student.instances
            for name, fact in (*entries_of_student(student), *entries_of_instances(student)):
                self.sure[name] += fact.value is True
                self.open[name] += fact.value is None
                paths.update(fact.missing)
            self.missing.update(without_ids(path) for path in paths)


def entries_of_student(student: Subjected) -> Iterator[tuple[Name, Fact]]:
    """Say in which cells a student counts, or may."""
    for number, kind in enumerate(KINDS):
        uses = [(one.kinds[number], one) for one in student.instances]
        by_status = {
            "without_idea": any_of(all_of([fact, negate(one.idea)]) for fact, one in uses),
            "idea": any_of(all_of([fact, one.idea]) for fact, one in uses),
        }
        for status, fact in by_status.items():
            if fact.value is not False:
                yield from with_sexes(("students", kind, status, "total", "", ""), fact, student.demographics)
                yield from entries_of_groups(student.demographics, kind, status, fact)
        only_504 = any_of(all_of([fact, one.section_504]) for fact, one in uses)
        name: Name = ("students", kind, "without_idea", "section_504_only", "", "")
        yield from with_sexes(name, only_504, student.demographics)


def with_sexes(name: Name, fact: Fact, groups: Demographics) -> Iterator[tuple[Name, Fact]]:
    """Say in which cells of a row a student counts: that of all, and that of the student's sex."""
    yield name, fact
    open_sex = Fact(None, ("demographics.sex",))
    for sex in [groups.sex] if groups.sex else SEXES:
        yield (*name[:5], sex), fact if groups.sex else all_of([fact, open_sex])


def entries_of_groups(
    groups: Demographics, kind: str, status: str, fact: Fact
) -> Iterator[tuple[Name, Fact]]:
    """Say in which groups' cells a student counts, or may."""
    learner = recorded(groups.english_learner, "demographics.english_learner")
    name: Name = ("students", kind, status, "english_learners", "", "")
    yield from with_sexes(name, all_of([fact, learner]), groups)
    blank = [name for name in ("race_ethnicity", "sex") if getattr(groups, name) is None]
    if blank:
        yield ("students", kind, status, "group_not_recorded", "", ""), fact
        fact = Fact(None, tuple(f"demographics.{name}" for name in blank))
    for race in [groups.race_ethnicity] if groups.race_ethnicity else RACES:
        for sex in [groups.sex] if groups.sex else SEXES:
            yield ("students", kind, status, "group", race, sex), fact


def entries_of_instances(student: Subjected) -> Iterator[tuple[Name, Fact]]:
    """Say in which cells a student's instances count, or may; of what is not recorded nobody can say."""
    for instance in student.instances:
        if instance != NOT_RECORDED:
            for kind, fact in zip(KINDS, instance.kinds, strict=True):
                yield ("instances", kind, "", "total", "", ""), fact
                for row, status in statuses(instance):
                    yield ("instances", kind, "", row, "", ""), all_of([fact, status])
                if all(status.value is not True for _, status in statuses(instance)):
                    yield ("instances", kind, "", "status_not_recorded", "", ""), fact


def statuses(instance: Instance) -> tuple[tuple[Row, Fact], ...]:
    """Under which law the student was served on the day of an instance."""
    return (
        ("without_disabilities", instance.neither),
        ("section_504_only", instance.section_504),
        ("idea", instance.idea),
    )


def names() -> Iterator[Name]:
    """Every cell's name, in the order of the form."""
    rows: dict[str, tuple[Row, ...]] = {
        "without_idea": ("total", "group_not_recorded", "english_learners", "section_504_only"),
        "idea": ("total", "group_not_recorded", "english_learners"),
    }
    for status, own in rows.items():
        for kind in KINDS:
            for row in own:
                for sex in ("",) if row == "group_not_recorded" else ("", *SEXES):
                    yield "students", kind, status, row, "", sex
            for race, sex in product(RACES, SEXES):
                yield "students", kind, status, "group", race, sex
    for kind, row in product(KINDS, ROWS_OF_INSTANCES):
        yield "instances", kind, "", row, "", ""


ROWS_OF_INSTANCES: tuple[Row, ...] = (
    "total",
    "without_disabilities",
    "section_504_only",
    "idea",
    "status_not_recorded",
)


def cells_of(school: str, found: Collected | None, *, complete: bool) -> Iterator[CivilRightsCell]:
    """Lay out a place's counts, zeros too.

    Args:
        school: The school; empty: all.
        found: What its records come to; ``None``: nothing was collected.
        complete: Whether the records are those of every school and of the whole year.
    """
    for name in names():
        if found is None:
            yield CivilRightsCell(school, *name, None, 0, "not_collected")
            continue
        sure, undecided = found.sure[name], found.open[name]
        whole = complete and not undecided and not (found.unbounded and name[0] == "instances")
        number = sure if sure or whole else None
        yield CivilRightsCell(school, *name, number, undecided, "counted" if whole else "incomplete")
