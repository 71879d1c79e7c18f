"""Readings: named choices between defensible interpretations of an unclear clause."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from restraint_rules.errors import UnknownReadingError
from restraint_rules.frozen import FrozenDict

__all__ = ["Choice", "Reading", "resolve"]

Choice = str | int
"""The name of an alternative, or a number where the reading counts something."""


class Reading(NamedTuple):
    """One question the text leaves open, with the answer taken by default.

    Attributes:
        name: The reading's name.
        question: What is unclear.
        default: The choice taken unless another is named.
        choices: The named choices, the default among them.
        counts: What a number may be given in, if the reading takes a number.
        stricter: Choices that ask more than the default: a policy that stands on this one may take them.
        source: Where the doubt comes from.
    """

    name: str
    question: str
    default: Choice
    choices: tuple[str, ...]
    source: str
    counts: Literal["", "minutes", "school days", "business days", "uses"] = ""
    stricter: tuple[str, ...] = ()

    def allows(self, choice: object) -> bool:
        """Whether the choice is one of this reading's."""
        if isinstance(choice, int) and not isinstance(choice, bool):
            return bool(self.counts) and 0 < choice <= MOST
        return choice in self.choices


MOST = 24 * 60
"""The largest number a reading takes: a day's minutes, and more school days than any deadline has."""


def resolve(readings: tuple[Reading, ...], chosen: Mapping[str, Choice]) -> Mapping[str, Choice]:
    """Take each reading's chosen or default answer.

    Args:
        readings: The policy's readings.
        chosen: Choices by reading name; the rest take their default.

    Returns:
        An answer for every reading.

    Raises:
        UnknownReadingError: If a reading or a choice is not known.
    """
    resolved = {reading.name: reading.default for reading in readings}
    by_name = {reading.name: reading for reading in readings}
    for name, choice in chosen.items():
        if name not in by_name:
            message = f"no reading {name!r}; there are {', '.join(sorted(by_name))}"
            raise UnknownReadingError(message)
        if not by_name[name].allows(choice):
            counted = f" or a number of {by_name[name].counts}" if by_name[name].counts else ""
            message = f"reading {name!r} takes {', '.join(by_name[name].choices)}{counted}"
            raise UnknownReadingError(message)
        resolved[name] = choice
    return FrozenDict(resolved)
