"""Suppressing small counts, so that nobody is known by them, nor by what can be worked out from the rest."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

__all__ = ["suppressed"]

Name = TypeVar("Name", bound=Hashable)


def suppressed(
    counts: Mapping[Name, int | None], lines: Iterable[Iterable[Name]], *, below: int
) -> frozenset[Name]:
    """Say which counts to leave out.

    Args:
        counts: The counts; ``None``: there is none to publish.
        lines: Sets of counts that add up to something published: where one alone of them is left out, it
            could be worked out from the others, so another is left out with it.
        below: The smallest count to publish; zero is published.

    Returns:
        The names of the counts to leave out.
    """
    left_out = {name for name, count in counts.items() if count is not None and 0 < count < below}
    summed = [[name for name in line if counts.get(name) is not None] for line in lines]
    changed = True
    while changed:
        changed = False
        for line in summed:
            others = [name for name in line if name not in left_out]
            if len(line) - len(others) == 1 and others:
                left_out.add(min(others, key=lambda name: (not counts[name], counts[name] or 0)))
                changed = True
    return frozenset(left_out)
