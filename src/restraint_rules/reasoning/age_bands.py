"""Stretches of ages, as clauses name them."""

from typing import NamedTuple

__all__ = ["AgeBand"]


class AgeBand(NamedTuple):
    """Ages in whole years, both included; without a last one: and all above."""

    first: int
    last: int | None
