"""Which of the first of several goes on longest, apart from one: looked up."""

from collections.abc import Iterable
from datetime import UTC, datetime

__all__ = ["ALWAYS", "NEVER", "Longest"]

ALWAYS, NEVER = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


class Longest:
    """When several ended; of the two that last the longest one is not the one that is left out."""

    def __init__(self, ends: Iterable[datetime]) -> None:
        longest: tuple[tuple[datetime, int], ...] = ()
        self._longest: list[tuple[tuple[datetime, int], ...]] = [longest]
        for place, end in enumerate(ends):
            longest = tuple(sorted((*longest, (end, place)), reverse=True)[:2])
            self._longest.append(longest)

    def among(self, count: int, but: int) -> datetime | None:
        """When the last of the first so many ended, but for the one at a place; nothing without others."""
        for end, place in self._longest[count]:
            if place != but:
                return end
        return None
