"""Reader of lengths of time, as forms and drivers write them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Literal, cast

from restraint_rules.intake.cells import PLACEHOLDER, UNREADABLE, Plain, is_placeholder
from restraint_rules.intake.inexact import inexact, rough_length
from restraint_rules.intake.notes import Lost
from restraint_rules.intake.readers import Taken
from restraint_rules.models.inexact import LengthBetween

__all__ = ["Length"]

OUT_OF_RANGE = Lost("out_of_range")

Unit = Literal["seconds", "minutes", "hours"]

WORDED = re.compile(
    r"(?:(\d{1,4})\s*h(?:ours?|rs?)?\.?[ ,]*)?(?:(\d{1,5}(?:\.\d{1,3})?)\s*m(?:in(?:ute)?s?)?\.?[ ,]*)?"
    r"(?:(\d{1,5})\s*s(?:ec(?:ond)?s?)?\.?)?",
    re.IGNORECASE,
)
COLONS = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")
PLAIN_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,6})?")
ISO_LENGTH = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?", re.IGNORECASE)
LONGEST = timedelta(days=366)
FURTHEST_NUMBER = 10**9

OF_UNIT: dict[Unit, Callable[[float], timedelta]] = {
    "seconds": lambda number: timedelta(seconds=number),
    "minutes": lambda number: timedelta(minutes=number),
    "hours": lambda number: timedelta(hours=number),
}


@dataclass(frozen=True, slots=True)
class Length:
    """Reads lengths: a number of the column's unit, ``0:22`` (hours and minutes), words, ISO-8601.

    Attributes:
        unit: What a bare number counts.
        choice: The choice that says so instead, where the source does not.
    """

    unit: Unit = "minutes"
    choice: str = ""

    @property
    def words(self) -> str:
        """What it reads, for the layout's page."""
        return "length" if self.choice else f"length in {self.unit}"

    def read(self, cell: Plain, taken: Taken) -> object:
        """Read a length."""
        unit = cast("Unit", taken.get(self.choice, self.unit))
        if is_placeholder(cell):
            return PLACEHOLDER
        if isinstance(cell, str):
            length = of_text(cell, unit)
        elif isinstance(cell, timedelta):
            length = cell
        elif isinstance(cell, time):
            length = timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
        elif isinstance(cell, bool) or not isinstance(cell, int | float) or abs(cell) > FURTHEST_NUMBER:
            length = UNREADABLE
        else:
            length = OF_UNIT[unit](cell)
        if isinstance(length, Lost | LengthBetween):
            return length
        return length if timedelta() <= length <= LONGEST else OUT_OF_RANGE


def of_text(text: str, unit: Unit) -> timedelta | LengthBetween | Lost:
    """Read a length from text."""
    if PLAIN_NUMBER.fullmatch(text):
        return OF_UNIT[unit](float(text))
    found = COLONS.fullmatch(text) or ISO_LENGTH.fullmatch(text) or WORDED.fullmatch(text)
    if found is None or not any(found.groups()):
        rough = rough_length(text) if unit == "minutes" else None
        return rough or inexact(text) or UNREADABLE
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)
