"""What answers share that are handed out: they are gone through, and looked at in a notebook."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Generic, TypeVar

__all__ = ["Listing", "LookedAt"]

T = TypeVar("T")


class Listing(ABC, Generic[T]):
    """Base of answers that list something; one that lists nothing is an answer too, and so is true."""

    __slots__ = ()

    @property
    @abstractmethod
    def _listed(self) -> tuple[T, ...]:
        """What it lists, in order."""

    def __iter__(self) -> Iterator[T]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)

    def __bool__(self) -> bool:
        return True


class LookedAt(ABC):
    """Base of answers that are printed as plain text, and in a notebook as HTML or Markdown."""

    __slots__ = ()

    @abstractmethod
    def to_text(self) -> str:
        """Say it in plain words."""

    @abstractmethod
    def to_markdown(self) -> str:
        """Say the same in Markdown."""

    @abstractmethod
    def to_html(self) -> str:
        """Say the same in HTML that can stand in any page."""

    def __str__(self) -> str:
        return self.to_text()

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    def _repr_html_(self) -> str:
        return self.to_html()
