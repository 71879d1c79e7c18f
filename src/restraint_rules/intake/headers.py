"""Where a layout's columns stand in the rows at hand: by name whatever its case, flat or nested."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast

from restraint_rules.intake.cells import BLANK, as_mapping, plain
from restraint_rules.intake.layout import Column, Layout
from restraint_rules.intake.notes import Lost

__all__ = ["ABSENT", "Header", "Place", "key_of"]

ABSENT = Lost("absent")
ANY = "*"
"""Stands in a column's name for whatever stands there: the namespace of an extension differs by state."""
MAX_NAMES = 1000
MORE = "…"
"""Stands for the names of columns beyond the thousandth."""


def folded(name: object) -> str:
    """A column's name as it is compared."""
    return str(name).strip().casefold()


class Place(NamedTuple):
    """A column, with its key in the rows at hand.

    Attributes:
        column: The column.
        key: The key of a flat row; ``None``: it is nested, or not there.
        steps: The steps to a nested place.
    """

    column: Column
    key: object
    steps: tuple[str, ...]

    def cell(self, row: Mapping[str, object]) -> object:
        """What stands there; ``ABSENT`` if nothing does, not even a blank."""
        try:
            if self.key is not None:
                return row[cast("str", self.key)]
            return walked(row, self.steps) if self.steps else ABSENT
        except Exception:  # noqa: BLE001 - a row's own code may raise anything, and must not end the reading
            return ABSENT


def walked(node: object, steps: tuple[str, ...]) -> object:
    """Go down a nested row; through a list, to what stands there in each of its items."""
    for index, step in enumerate(steps):
        if isinstance(node, list):
            items = cast("list[object]", node)
            found = [one for one in (walked(item, steps[index:]) for item in items) if one is not ABSENT]
            return found if found or not items else ABSENT
        if not isinstance(node, Mapping):
            return ABSENT
        if step == ANY:
            inner = (walked(one, steps[index + 1 :]) for one in cast("Mapping[str, object]", node).values())
            return next((one for one in inner if one is not ABSENT), ABSENT)
        node = cast("Mapping[str, object]", node).get(step, ABSENT)
        if node is ABSENT:
            return ABSENT
    return node


class Header:
    """The columns of a layout in the rows at hand; looked up again only when a row has other columns."""

    def __init__(self, layout: Layout) -> None:
        self.unmapped: dict[str, int] = {}
        self.seen: set[str] = set()
        self._layout = layout
        self._names: tuple[object, ...] | None = None
        self._plans: tuple[Place, ...] = ()
        self.by_name: dict[str, Place] = {}
        self._left: tuple[str, ...] = ()
        self._nested: list[tuple[str, ...]] = []

    def plans(self, row: Mapping[str, object]) -> tuple[Place, ...]:
        """The places of the row's columns; what has no home is counted on the way."""
        names = tuple(row)
        if names != self._names:
            self._names = names
            self._plans = places(self._layout.columns, names)
            self.by_name = {one.column.name: one for one in self._plans}
            homes = {one.key for one in self._plans if one.column.read is not None}
            self._left = tuple(str(name) for name in names if name not in homes)
            self._nested = [one.steps for one in self._plans if one.steps and one.column.read is not None]
            self._nested += [tuple(source.split(".")) for source in self._layout.nested]
            self.seen |= {one.column.name for one in self._plans if one.key is not None or one.steps}
        for name, cell in self._without_home(row):
            if plain(cell) is not BLANK:
                self._count(name)
        return self._plans

    def _without_home(self, row: Mapping[str, object]) -> Iterator[tuple[str, object]]:
        """Cells of the row whose column the layout does not know, or knows no fact for."""
        for name in self._left:
            cell = row.get(name)
            if not isinstance(cell, Mapping):
                if not any(steps[0] == name for steps in self._nested):
                    yield name, cell
                continue
            for dotted, one in leaves(as_mapping(cast("Mapping[str, object]", cell)) or {}, name):
                if not any(is_home(dotted, steps) for steps in self._nested):
                    yield dotted, one

    def _count(self, name: str) -> None:
        if name not in self.unmapped and len(self.unmapped) >= MAX_NAMES:
            name = MORE
        self.unmapped[name] = self.unmapped.get(name, 0) + 1

    def left_over(self, row: Mapping[str, object]) -> dict[str, object]:
        """The row's cells that have no home, made plain; call it after ``plans``."""
        cells = ((name, plain(cell)) for name, cell in self._without_home(row))
        return {name: as_json(cell) for name, cell in cells if not isinstance(cell, Lost)}

    def items(self, row: Mapping[str, object], source: str) -> Iterator[Mapping[str, object]]:
        """The items of a list within a row."""
        steps = tuple(source.split("."))
        found = row.get(source, ABSENT)
        found = walked(row, steps) if found is ABSENT else found
        for item in cast("list[object]", found) if isinstance(found, list) else ():
            mapping = as_mapping(item)
            if mapping is not None:
                yield mapping

    def inner(self, item: Mapping[str, object], columns: tuple[Column, ...]) -> tuple[Place, ...]:
        """The places of an item's columns."""
        found = places(columns, tuple(item))
        self.seen |= {one.column.name for one in found if one.key is not None or one.steps}
        return found

    def key(self, row: Mapping[str, object], columns: tuple[str, ...]) -> tuple[str, ...]:
        """What some columns of the row say, as text; call it after ``plans``."""
        cells = (plain(self.by_name[name].cell(row)) for name in columns)
        return tuple("" if isinstance(cell, Lost) else str(cell) for cell in cells)


def key_of(
    item: Mapping[str, object], columns: tuple[Column, ...], names: tuple[str, ...]
) -> tuple[str, ...]:
    """What some columns of an item within a row say, as text."""
    found = {one.column.name: one for one in places(columns, tuple(item))}
    cells = (plain(found[name].cell(item)) for name in names)
    return tuple("" if isinstance(cell, Lost) else str(cell) for cell in cells)


def places(columns: tuple[Column, ...], names: tuple[object, ...]) -> tuple[Place, ...]:
    """Find each column among the names of a row."""
    known = {folded(name): name for name in names}
    return tuple(place(column, known) for column in columns)


def place(column: Column, known: Mapping[str, object]) -> Place:
    """Find one column: by its own name or another it goes by, flat; else nested."""
    names = (column.name, *column.also)
    for name in names:
        if (key := known.get(folded(name))) is not None:
            return Place(column, key, ())
    for steps in (tuple(name.split(".")) for name in names):
        if len(steps) > 1 and steps[0].casefold() in known:
            return Place(column, None, steps)
    return Place(column, None, ())


def leaves(row: Mapping[str, object], name: str = "", deep: int = 4) -> Iterator[tuple[str, object]]:
    """The cells of a row by their dotted names, those of mappings within it too."""
    for key, cell in row.items():
        dotted = f"{name}.{key}" if name else str(key)
        if isinstance(cell, Mapping) and deep:
            yield from leaves(as_mapping(cast("Mapping[str, object]", cell)) or {}, dotted, deep - 1)
        else:
            yield dotted, cell


def is_home(dotted: str, steps: tuple[str, ...]) -> bool:
    """Whether a dotted name is that of a nested column, or leads to it."""
    given = dotted.split(".")
    return all(step in {ANY, one} for step, one in zip(steps, given, strict=False))


def as_json(cell: object) -> object:
    """A plain cell as JSON can write it."""
    return cell if isinstance(cell, str | int | float | bool) else str(cell)
