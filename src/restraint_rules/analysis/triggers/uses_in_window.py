"""The uses that form a window, as a part of all uses: of many windows none is copied."""

from collections.abc import Sequence
from datetime import date
from typing import overload

__all__ = ["PlacedUse", "UsesInWindow"]

PlacedUse = tuple[str, date]
"""A use's path and its day."""


class UsesInWindow(Sequence[PlacedUse]):
    """The uses of one window, in order: it equals, hashes and prints as the tuple of them."""

    __slots__ = ("_first", "_last", "_uses")

    def __init__(self, uses: tuple[PlacedUse, ...], first: int, last: int) -> None:
        self._uses = uses
        self._first = first
        self._last = last

    def __len__(self) -> int:
        return self._last + 1 - self._first

    @overload
    def __getitem__(self, index: int) -> PlacedUse: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[PlacedUse, ...]: ...

    def __getitem__(self, index: int | slice) -> PlacedUse | tuple[PlacedUse, ...]:
        if isinstance(index, slice):
            return self._whole()[index]
        return self._uses[range(self._first, self._last + 1)[index]]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, UsesInWindow):
            return self._whole() == other._whole()
        return self._whole() == other

    def __hash__(self) -> int:
        return hash(self._whole())

    def __repr__(self) -> str:
        return repr(self._whole())

    def _whole(self) -> tuple[PlacedUse, ...]:
        return self._uses[self._first : self._last + 1]
