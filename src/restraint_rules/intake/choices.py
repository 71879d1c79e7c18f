"""Choices that a layout takes for whoever uses it: named, reported, and to be changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

__all__ = ["ALWAYS", "Choice", "Given", "OnDay"]


class Given(Enum):
    """What a code may say besides a value.

    Attributes:
        NONE: The list is known to be empty.
        LISTED: The list is known to be whole, as far as other columns fill it.
        NOTHING: It says nothing; the fact stays not recorded.
    """

    NONE = "none"
    LISTED = "listed"
    NOTHING = "nothing"


class OnDay(NamedTuple):
    """An eligibility that is known for the row's own day, and for no other.

    Attributes:
        status: The eligibility.
    """

    status: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice.

    Attributes:
        name: Its name.
        asks: What it decides.
        options: The value each option stands for; the default comes first.
    """

    name: str
    asks: str
    options: Mapping[str, object]

    @property
    def default(self) -> str:
        """The option taken where none is named."""
        return next(iter(self.options))


ALWAYS = (
    Choice(
        "midnight",
        "What exactly midnight (00:00) means in a column of times: that none was entered, or midnight.",
        {"not_recorded": None, "a_time": None},
    ),
    Choice(
        "two_digit_years",
        "Whether a year of two digits is read, as one of this century.",
        {"refused": None, "2000s": None},
    ),
    Choice(
        "past_midnight",
        "What an end that a clock shows before its start means: a slip, or that it ended on the next day.",
        {"not_recorded": None, "next_day": None},
    ),
)
"""Choices every layout has."""
