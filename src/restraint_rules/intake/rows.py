"""One row read: its facts with the paths they belong to, and notes of what it does not say."""

from collections.abc import Hashable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple, cast
from zoneinfo import ZoneInfo

from restraint_rules.intake.cells import plain
from restraint_rules.intake.choices import Given, OnDay
from restraint_rules.intake.headers import ABSENT, Header, Place, key_of
from restraint_rules.intake.inexact import stated
from restraint_rules.intake.layout import Layout, resolved
from restraint_rules.intake.notes import Doubt, Lost, Notes
from restraint_rules.intake.paths import Path, path
from restraint_rules.intake.readers import Chosen, ListOf, Sets, Taken
from restraint_rules.intake.wall import aware, together

__all__ = ["Fact", "RowFacts", "RowReader"]

BLANK = Lost("blank")
BY_CHOICE = Lost("by_choice")
BEFORE = Lost("end_before_start")
SEVERAL = Lost("one_of_several")
INCOMPLETE = Lost("incomplete")

NOTHING: Mapping[str, object] = {}
DAY = "day"
STUDENT = "student.id"
STAFF, MEMBER = "setting.staff[]", "setting.staff[].id"
INTERVENTIONS, USES = "interventions", "interventions[]"
OF_ALL_USES = frozenset({f"{USES}.ended", f"{USES}.duration"})


class Fact(NamedTuple):
    """A fact with its place, and the column it was read from."""

    where: Path
    value: object
    column: str
    own: Mapping[str, Hashable]


class RowFacts(NamedTuple):
    """What one row says.

    Attributes:
        number: The row's number, from 0.
        key: What its key columns name the incident by; empty: nothing.
        student: The student's id; empty: not recorded.
        facts: Its facts.
        use: The key of the row's own intervention; ``None``: it speaks of none of its own.
        times: How many uses it speaks of.
        left: Its cells without a home, where they are kept.
    """

    number: int
    key: tuple[str, ...]
    student: str
    facts: tuple[Fact, ...]
    use: Hashable | None
    times: int
    left: Mapping[str, object]


class RowReader:
    """Reads the rows of one layout, one after the other."""

    def __init__(self, layout: Layout, taken: Taken, zone: ZoneInfo, notes: Notes, *, keep: bool) -> None:
        self.layout: Layout = layout
        self.taken: Taken = taken
        self.notes: Notes = notes
        self.recorded: int = 0
        self.header: Header = Header(layout)
        self._zone, self._keep = zone, keep
        self._midnight = taken["midnight"] == "a_time"
        self._paths = {
            text: path(text)
            for text in (
                *(one for column in layout.all_columns() for one in column.paths()),
                *layout.constants,
            )
        }
        texts = (*(text for one in layout.columns for text in one.paths()), *layout.constants)
        steps = [step for text in texts for step in self._paths[text].steps]
        self._lists = {step.listed for step in steps}
        self._own_lists = {step.listed for step in steps if not step.element and step.element is not None}

    def read(self, row: Mapping[str, object], number: int) -> RowFacts:
        """Read a row; whatever its cells hold, nothing is raised."""
        plans = self.header.plans(row)
        own = self._own(row, number)
        facts = self._of_columns(row, plans, number, own)
        for source, columns in self.layout.nested.items():
            for index, item in enumerate(self.header.items(row, source)):
                places = {**own, **self._inner(item, source, (number, source, index))}
                facts += self._of_columns(item, self.header.inner(item, columns), number, places)
        for text, value in self.layout.constants.items():
            given = resolved(value, self.layout, self.taken)
            if given is not Given.NOTHING:
                facts.append(Fact(self._paths[text], given, "", own))
        facts, times = self._times(facts, number)
        student = next((cast("str", one.value) for one in facts if one.where.text == STUDENT), "")
        left = self.header.left_over(row) if self._keep else NOTHING
        key = self.header.key(row, self.layout.incident)
        use = own.get(INTERVENTIONS, number) if INTERVENTIONS in self._own_lists else None
        return RowFacts(number, key, student, tuple(self._in_order(facts, number)), use, times, left)

    def _own(self, row: Mapping[str, object], number: int) -> dict[str, Hashable]:
        """The row's own element of each list."""
        own: dict[str, Hashable] = {"": number}
        for listed, columns in self.layout.elements.items():
            key = self.header.key(row, columns) if self.header.by_name.keys() >= set(columns) else ("",)
            if all(key):
                own[listed] = key
        return own

    def _inner(self, item: Mapping[str, object], source: str, default: Hashable) -> dict[str, Hashable]:
        """The elements that belong to an item within the row: of lists the row itself does not speak of."""
        own: dict[str, Hashable] = {}
        for column in self.layout.nested[source]:
            for text in column.paths():
                for step in self._paths[text].steps:
                    if step.element == "" and step.listed not in self._lists:
                        names = self.layout.elements.get(step.listed, ())
                        key = key_of(item, self.layout.nested[source], names)
                        own[step.listed] = key if key and all(key) else default
        return own

    def _of_columns(
        self, row: Mapping[str, object], plans: tuple[Place, ...], number: int, own: Mapping[str, Hashable]
    ) -> list[Fact]:
        """Read the columns of a row, or of an item within it."""
        facts: list[Fact] = []
        parts: dict[str, dict[str, object]] = {}
        of: dict[str, str] = {}
        for place in plans:
            column = place.column
            if column.read is None:
                continue
            value = self._value(place, row, number)
            if isinstance(value, Lost):
                self.notes.take(self.layout.id, column.name, value, number)
                facts += [
                    Fact(path(text), value=True, column=column.name, own=own)
                    for text in stated((column.to, *column.more), value)
                ]
                continue
            self.recorded += 1
            if column.part:
                parts.setdefault(column.to, {})[column.part] = value
                of[column.to] = column.name if column.part != "date" else of.get(column.to, column.name)
            elif isinstance(column.read, Sets):
                facts += [
                    Fact(self._paths[text], one, column.name, own)
                    for text, one in cast("dict[str, object]", value).items()
                ]
            else:
                facts += [
                    Fact(self._paths[text], value, column.name, own) for text in (column.to, *column.more)
                ]
        day = next((one.value for one in facts if one.where.text == DAY), None)
        facts = [one for fact in facts for one in on_day(fact, day)]
        for text, given in parts.items():
            facts += self._together(
                text, given, of[text], day if isinstance(day, date) else None, number, own
            )
        facts = self._whole_staff(facts, number)
        return [one for one in (self._aware(fact, number) for fact in facts) if one is not None]

    def _whole_staff(self, facts: list[Fact], number: int) -> list[Fact]:
        """Leave out what is said of a member of staff whom nothing names."""
        texts = {one.where.text for one in facts}
        if MEMBER in texts or not any(text.startswith(STAFF) for text in texts):
            return facts
        for one in facts:
            if one.where.text.startswith(STAFF):
                self._lose(one.column, INCOMPLETE, number)
        return [one for one in facts if not one.where.text.startswith(STAFF)]

    def _value(self, place: Place, row: Mapping[str, object], number: int) -> object:
        """Read one cell."""
        column, reader = place.column, place.column.read
        assert reader is not None  # noqa: S101 - columns without a reader are left out before
        cell = place.cell(row)
        if cell is ABSENT:
            return ABSENT
        if isinstance(reader, ListOf) and isinstance(cell, list | tuple):
            value: Any = reader.read(cell, self.taken) if cell else BLANK  # type: ignore[arg-type]  # it takes lists
        else:
            value = plain(cell)
            value = value if isinstance(value, Lost) else reader.read(value, self.taken)
        if isinstance(value, Doubt):
            self.notes.take(self.layout.id, column.name, value.why, number)
            value = value.value
        return self._chosen(value)

    def _chosen(self, value: object) -> object:
        """Put in what choices decide; what they leave open is lost by choice."""
        if isinstance(value, Chosen):
            value = resolved(value, self.layout, self.taken)
            return BY_CHOICE if value is Given.NOTHING else value
        if isinstance(value, Mapping):
            facts = cast("Mapping[str, object]", value)
            given = {text: resolved(one, self.layout, self.taken) for text, one in facts.items()}
            said = {text: one for text, one in given.items() if one is not Given.NOTHING}
            return BY_CHOICE if given and not said else said
        if type(value) is tuple:
            listed = cast("tuple[object, ...]", value)
            items = tuple(resolved(one, self.layout, self.taken) for one in listed)
            return BY_CHOICE if Given.NOTHING in items else items
        return value

    def _together(
        self,
        text: str,
        parts: Mapping[str, object],
        column: str,
        day: date | None,
        number: int,
        own: Mapping[str, Hashable],
    ) -> list[Fact]:
        """Make one fact of its parts."""
        if "times" in parts:
            return [Fact(self._paths[text], parts["times"], column, own)]
        value = together(parts, day, midnight=self._midnight)
        if isinstance(value, Lost):
            self._lose(column, value, number)
            return []
        return [Fact(self._paths[text], value, column, own)]

    def _aware(self, fact: Fact, number: int) -> Fact | None:
        """Give a moment on the school's clock its zone."""
        if not isinstance(fact.value, datetime) or fact.value.tzinfo is not None:
            return fact
        value = aware(fact.value, self._zone)
        if isinstance(value, Lost):
            self._lose(fact.column, value, number)
            return None
        return fact._replace(value=value)

    def _lose(self, column: str, lost: Lost, number: int) -> None:
        """Take back a cell that was read, and turned out to say nothing."""
        self.recorded -= 1
        self.notes.take(self.layout.id, column, lost, number)

    def _times(self, facts: list[Fact], number: int) -> tuple[list[Fact], int]:
        """Of a row that speaks of several uses together, leave out their end and length."""
        counted = next((one for one in facts if one.where.text == USES), None)
        if counted is None:
            return facts, 1
        rest = [one for one in facts if one is not counted]
        times = cast("int", counted.value) if self.taken.get("count_means") != "one_use" else 1
        if times == 1:
            return rest, 1
        shared = [one for one in rest if one.where.text in OF_ALL_USES]
        for one in shared:
            self._lose(one.column, SEVERAL, number)
        return [one for one in rest if one not in shared], times

    def _in_order(self, facts: list[Fact], number: int) -> list[Fact]:
        """Leave out, or put on the next day, what ended before it started."""
        for end in [one for one in facts if one.where.text.endswith(".ended")]:
            text = f"{end.where.text.removesuffix('ended')}started"
            start = next((one for one in facts if one.where.text == text and one.own is end.own), None)
            if start is None or not before(end.value, start.value):
                continue
            moved = next_day(end.value) if self.taken["past_midnight"] == "next_day" else None
            facts = [one for one in facts if one is not end]
            if moved is not None and not before(moved, start.value):
                facts.append(end._replace(value=moved))
                continue
            facts = [one for one in facts if one is not start]
            self._lose(end.column, BEFORE, number)
            self._lose(start.column, BEFORE, number)
        return facts


def on_day(fact: Fact, day: object) -> Iterator[Fact]:
    """Spell out what is known of the row's own day alone."""
    if not isinstance(fact.value, OnDay):
        yield fact
    elif isinstance(day, date):
        given = {"status": fact.value.status, "since": day, "until": day}
        for name, value in given.items():
            yield fact._replace(where=path(f"{fact.where.text}.{name}"), value=value)


def before(end: object, start: object) -> bool:
    """Whether an end surely lies before its start."""
    if isinstance(end, datetime) and isinstance(start, datetime):
        return end.astimezone(UTC) < start.astimezone(UTC)
    if isinstance(end, datetime) or isinstance(start, datetime):
        return False
    return isinstance(end, date) and isinstance(start, date) and end < start


def next_day(end: object) -> datetime | None:
    """The same time of the next day, as the school's clock shows it."""
    return end + timedelta(days=1) if isinstance(end, datetime) else None
