"""A layout: what each column of somebody's rows becomes. A table, as a policy is one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from restraint_rules.errors import LayoutError, UnknownChoiceError
from restraint_rules.intake.choices import ALWAYS, Choice, Given
from restraint_rules.intake.paths import Path, path
from restraint_rules.intake.readers import Chosen, Codes, ListOf, Reader, Sets

__all__ = ["Column", "Layout", "Part", "Source"]

Part = Literal["", "date", "clock", "hour", "minute", "hours", "minutes", "times"]
"""Which part of a fact a column holds: a moment's day or time of day, its hour and minute, a length's hours
and minutes; or how many uses one row speaks of."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a layout was read.

    Attributes:
        title: What it is called.
        url: Its address.
        read_on: When it was read.
        whole: Whether all of it could be read.
    """

    title: str
    url: str
    read_on: date
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: Its name; with dots, a place in nested data, or a flat column of that name.
        to: The path of the fact it becomes; empty where its codes say several, or it has none.
        read: How its cells are read; ``None``: it has no home.
        part: Which part of the fact it holds.
        also: Other names it goes by.
        more: Paths of further facts that the same value becomes.
        about: What there is to know of it.
    """

    name: str
    to: str = ""
    read: Reader | None = None
    part: Part = ""
    also: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    about: str = ""

    def paths(self) -> Iterator[str]:
        """The paths of all facts it may become."""
        if self.to:
            yield self.to
        yield from self.more
        if isinstance(self.read, Sets):
            for facts in self.read.table.values():
                yield from facts


@dataclass(frozen=True, slots=True, repr=False)
class Layout:
    """What each column of a source's rows becomes.

    Attributes:
        id: Its id.
        title: What it lays out.
        row: What one row is.
        sources: Where its columns and codes were read.
        version: Which edition of the source it follows.
        columns: The columns, in the source's order.
        incident: Columns whose values together name the incident; empty: each row is one of its own.
        elements: Columns that name the row's own element of a list, where several rows speak of one.
        nested: Columns of each item of a list within the row, by the list's place.
        choices: Choices it takes.
        constants: Facts that hold for every row, by path; a value may be a choice's.
        about: What there is to know of it.
    """

    id: str
    title: str
    row: str
    sources: tuple[Source, ...]
    version: str
    columns: tuple[Column, ...]
    incident: tuple[str, ...] = ()
    elements: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    nested: Mapping[str, tuple[Column, ...]] = field(default_factory=dict[str, tuple[Column, ...]])
    choices: tuple[Choice, ...] = ()
    constants: Mapping[str, object] = field(default_factory=dict[str, object])
    about: str = ""

    def __post_init__(self) -> None:
        """Refuse a table that contradicts itself.

        Raises:
            LayoutError: If a path is none, a name stands twice, or a choice or a key column is not there.
        """
        names = [column.name for column in self.columns]
        if len({name.casefold() for name in names}) < len(names):
            raise LayoutError(f"{self.id}: a column stands twice")  # noqa: EM102, TRY003 - the layout's own error
        keys = {name for key in (self.incident, *self.elements.values()) for name in key}
        known = {*names, *(one.name for columns in self.nested.values() for one in columns)}
        if unknown := sorted(keys - known):
            raise LayoutError(f"{self.id}: no column {unknown[0]!r}")  # noqa: EM102, TRY003 - likewise
        for column in self.all_columns():
            for text in column.paths():
                self._check(text)
        for name in self._chosen():
            if name not in self.choice_by_name:
                raise LayoutError(f"{self.id}: no choice {name!r}")  # noqa: EM102, TRY003 - likewise

    def __repr__(self) -> str:
        return f"<Layout {self.id}>"

    def _check(self, text: str) -> None:
        try:
            path(text)
        except ValueError as error:
            raise LayoutError(f"{self.id}: {error}") from None  # noqa: EM102, TRY003 - likewise

    def _chosen(self) -> Iterator[str]:
        """The choices that codes and constants leave a value to."""
        tables: list[Mapping[str, object]] = [self.constants]
        for column in self.all_columns():
            reader = column.read.one if isinstance(column.read, ListOf) else column.read
            if isinstance(reader, Codes):
                tables.append(reader.table)
            elif isinstance(reader, Sets):
                tables += reader.table.values()
        for table in tables:
            yield from (value.choice for value in table.values() if isinstance(value, Chosen))

    def all_columns(self) -> Iterator[Column]:
        """The columns, those of lists within a row too."""
        yield from self.columns
        for columns in self.nested.values():
            yield from columns

    @property
    def all_choices(self) -> tuple[Choice, ...]:
        """Its choices, and those every layout has."""
        return (*self.choices, *ALWAYS)

    @property
    def choice_by_name(self) -> Mapping[str, Choice]:
        """Its choices by name."""
        return {choice.name: choice for choice in self.all_choices}

    def facts(self) -> frozenset[str]:
        """The names of all facts that some column may become, without elements: ``interventions.started``."""
        texts = (text for column in self.all_columns() for text in column.paths())
        return frozenset(root_and_fact(path(text)) for text in (*texts, *self.constants))

    def taking(self, choices: Mapping[str, str]) -> Mapping[str, str]:
        """The option taken for each choice: the given one, else the default.

        Raises:
            UnknownChoiceError: If there is no such choice or option.
        """
        known = self.choice_by_name
        for name, option in choices.items():
            if name not in known:
                raise UnknownChoiceError(f"{self.id} has no choice {name!r}")  # noqa: EM102, TRY003 - names, no values
            if option not in known[name].options:
                options = ", ".join(known[name].options)
                raise UnknownChoiceError(f"{name} is one of {options}")  # noqa: EM102, TRY003 - likewise
        return {name: choices.get(name, choice.default) for name, choice in known.items()}

    def with_columns(self, *columns: Column, **changes: Any) -> "Layout":  # noqa: ANN401 - its own fields
        """Make this layout with more columns, or others in place of those of the same name.

        Args:
            *columns: The columns.
            **changes: Other fields of the layout.

        Raises:
            LayoutError: If the table then contradicts itself.
        """
        given = {column.name: column for column in columns}
        kept = tuple(given.pop(column.name, column) for column in self.columns)
        return replace(self, columns=(*kept, *given.values()), **changes)


def root_and_fact(where: Path) -> str:
    """A fact's name with what it starts from, where that is not the incident."""
    return where.fact if where.root == "incident" else f"{where.root}.{where.fact}"


def resolved(value: object, layout: Layout, taken: Mapping[str, str]) -> object:
    """A value, or what the option taken for its choice stands for."""
    if isinstance(value, Chosen):
        return layout.choice_by_name[value.choice].options[taken[value.choice]]
    return Given.NOTHING if value is None else value
