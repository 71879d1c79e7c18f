"""Deadlines that explain how they were counted."""

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from restraint_rules.frozen import made

__all__ = ["TICK", "Bounds", "Deadline", "UnitName"]

UnitName = Literal[
    "elapsed",
    "calendar_days",
    "school_days",
    "business_days",
    "closes_of_business",
    "school_day_ends",
    "months",
    "month_ends",
    "fixed_day",
    "earlier_of",
]
"""``fixed_day``: a day the text itself names; ``earlier_of``: the first of several moments."""

AT_AN_HOUR: frozenset[UnitName] = frozenset({"elapsed", "closes_of_business", "school_day_ends"})
"""Units that end at an hour, which is in time; the others end with a day."""

TICK = timedelta(microseconds=1)
"""The smallest step of time the facts can tell apart."""


Bounds = tuple[datetime | date, datetime | date | None]
"""The earliest and the latest; a day where no time is known; nothing where there is no latest."""


class Deadline(NamedTuple):
    """The last moment at which something is in time.

    Attributes:
        trigger: Code of what set the clock going, for example ``initial_placement``.
        unit: In what it is counted.
        length: How many: seconds for elapsed time, else days or months; nothing for a fixed day.
        anchor: From when: a moment for elapsed time, else the local day left out of the count; for a fixed
            day that day.
        due_at: Elapsed time and ends of a school's or an office's day: the last moment in time, included.
            Days: the midnight after the last day; done strictly before it is in time. In the school's zone.
        last_day: The last day in time, for deadlines in days.
        skipped: Days between the anchor and the last day that do not count.
        bounds: Where only bounds are known, the earliest and the latest it can be due; ``anchor`` and
            ``due_at`` then stand for the earliest, and for no recorded time.
        done_at: When the act was done, if it was and the moment is recorded. In the school's zone.
        of: Of the earlier of several moments: each of them, the first before the others.
    """

    trigger: str
    unit: UnitName
    length: int
    anchor: datetime | date
    due_at: datetime
    last_day: date | None = None
    skipped: int = 0
    done_at: datetime | date | None = None
    bounds: Bounds | None = None
    of: "tuple[Deadline, ...]" = ()

    def done(self, at: datetime | date) -> "Deadline":
        """The same, with the moment the act was done."""
        trigger, unit, length, anchor, due_at, last_day, skipped, _, bounds, of = self
        return made(Deadline, (trigger, unit, length, anchor, due_at, last_day, skipped, at, bounds, of))

    @property
    def at_an_hour(self) -> bool:
        """Whether it ends at an hour; else with a day."""
        return self.of[0].at_an_hour if self.of else self.unit in AT_AN_HOUR

    @property
    def edges(self) -> Bounds:
        """The earliest and the latest it can be due; both the same where it is known."""
        if self.bounds is not None:
            return self.bounds
        due = self.due_at if self.at_an_hour else self.last_day or self.due_at
        return due, due
