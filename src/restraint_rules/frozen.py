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


made = cast("Making", tuple.__new__)  # pyright: ignore[reportUnknownMemberType] # a tuple of any fields
"""Makes a named tuple of all its fields in order: ``made(Finding, (source, path, verdict))``."""

K = TypeVar("K")
V = TypeVar("V")


class FrozenDict(dict[K, V]):
    """A dictionary that refuses every change."""

    __slots__ = ()

    def _refuse(self, *_arguments: object, **_more: object) -> NoReturn:
        message = "what is handed out does not change: copy it with dict(...)"
        raise TypeError(message)

    __setitem__ = __delitem__ = __ior__ = _refuse  # pyright: ignore[reportAssignmentType]
    clear = pop = popitem = setdefault = update = _refuse  # pyright: ignore[reportAssignmentType]

    def __hash__(self) -> int:  # type: ignore[override] # pyright: ignore[reportIncompatibleVariableOverride]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type["FrozenDict[K, V]"], tuple[dict[K, V]]]:
        return FrozenDict, (dict(self),)
