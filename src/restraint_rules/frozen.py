"""A mapping that nobody changes: what policies and reports share is handed out, and stays as it is.

A ``MappingProxyType`` would do, but is neither pickled, copied nor written as JSON. And named tuples, made
without the call that sorts out their arguments: a report has seventy findings with a verdict each.
"""

from typing import NoReturn, Protocol, TypeVar, cast

__all__ = ["FrozenDict", "made"]

Made = TypeVar("Made", bound=tuple[object, ...])


class Making(Protocol):
    """Makes a named tuple of its kind and all its fields."""

    def __call__(self, kind: type[Made], fields: tuple[object, ...], /) -> Made: ...


made: Making = cast("Making", tuple.__new__)  # pyright: ignore[reportUnknownMemberType] # a tuple of any fields
"""Makes a named tuple of all its fields in order: ``made(Finding, (source, path, verdict))``."""


def refuse() -> NoReturn:
    """Refuse a change."""
    message = "what is handed out does not change: copy it with dict(...)"
    raise TypeError(message)


K = TypeVar("K")
V = TypeVar("V")


class FrozenDict(dict[K, V]):
    """A dictionary that refuses every change."""

    __slots__ = ()

    def __setitem__(self, key: K, value: V, /) -> NoReturn:
        refuse()

    def __delitem__(self, key: K, /) -> NoReturn:
        refuse()

    def __ior__(self, other: object, /) -> NoReturn:  # type: ignore[misc] # whatever it is
        refuse()

    def clear(self, *_arguments: object) -> NoReturn:
        """Refuse."""
        refuse()

    def pop(self, *_arguments: object) -> NoReturn:
        """Refuse."""
        refuse()

    def popitem(self, *_arguments: object) -> NoReturn:
        """Refuse."""
        refuse()

    def setdefault(self, *_arguments: object) -> NoReturn:
        """Refuse."""
        refuse()

    def update(self, *_arguments: object, **_more: object) -> NoReturn:
        """Refuse."""
        refuse()

    # A dictionary has no hash, because it changes: this one does not.
    def __hash__(self) -> int:  # type: ignore[override] # pyright: ignore[reportIncompatibleVariableOverride]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type["FrozenDict[K, V]"], tuple[dict[K, V]]]:
        return FrozenDict, (dict(self),)
