"""What a form gives only roughly: "about 10:15", "between 10 and 10:30", "10 to 15 minutes", "15+".

Every answer holds for all of what may be meant, or is unknown and names the fact.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

__all__ = ["Between", "LengthBetween", "earliest_of", "latest_of", "least_of", "most_of"]


@dataclass(frozen=True, slots=True)
class Between:
    """A moment that lies between two others, both included.

    Attributes:
        earliest: The first it can be, an aware datetime.
        latest: The last it can be, on the same day.
        about: Whether the form says "about", so that it is told by its middle.
    """

    earliest: datetime
    latest: datetime
    about: bool = False

    @property
    def middle(self) -> datetime:
        """The moment halfway, by which "about" is told."""
        return self.earliest + (self.latest.astimezone(UTC) - self.earliest.astimezone(UTC)) / 2


@dataclass(frozen=True, slots=True)
class LengthBetween:
    """A length of time between two others, both included.

    Attributes:
        least: The shortest it can be.
        most: The longest it can be; ``None``: the form says only "or more".
    """

    least: timedelta
    most: timedelta | None = None


def earliest_of(moment: datetime | date | Between) -> datetime | date:
    """The first a moment can be; a date is its own."""
    return moment.earliest if isinstance(moment, Between) else moment


def latest_of(moment: datetime | date | Between) -> datetime | date:
    """The last a moment can be; a date is its own."""
    return moment.latest if isinstance(moment, Between) else moment


def least_of(length: timedelta | LengthBetween) -> timedelta:
    """The shortest a length can be."""
    return length.least if isinstance(length, LengthBetween) else length


def most_of(length: timedelta | LengthBetween) -> timedelta | None:
    """The longest a length can be; ``None``: not bounded."""
    return length.most if isinstance(length, LengthBetween) else length
