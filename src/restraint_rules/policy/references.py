"""Where a text was read, how much of it, and when that was last checked."""

from datetime import date
from typing import Literal, NamedTuple

__all__ = ["Reference"]


class Reference(NamedTuple):
    """One place where the text, or an account of it, was read.

    Attributes:
        id: A short name by which clauses point to it.
        title: What it is.
        address: Where it stands.
        last_checked: The day on which the table was last compared with it.
        extent: How much of it could be read.
        secondary: Whether it only tells what the text says; what quotes it word for word does more.
    """

    id: str
    title: str
    address: str
    last_checked: date
    extent: Literal["whole", "in part"] = "whole"
    secondary: bool = False
