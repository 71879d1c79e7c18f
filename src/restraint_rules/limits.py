"""Every limit of the library: how much of what it takes in, and how much of it an answer names.

They stand in the JSON Schemas and in the documentation too, which are made from here.
"""

from datetime import timedelta

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "LONGEST",
    "MAX_COUNT",
    "MAX_DAYS",
    "MAX_DEPTH",
    "MAX_DIGITS",
    "MAX_ID",
    "MAX_ITEMS",
    "MAX_NAMED",
    "MAX_PROBLEMS",
    "MAX_RECORDS",
    "MAX_TEXT",
    "in_years",
]

MAX_ITEMS = 1_000
"""Entries of a list within an incident, a meeting or a plan: interventions, holds, decisions, notices."""

MAX_RECORDS = 100_000
"""Entries of a list that grows over time or with a district: incidents, students, schools, staff."""

MAX_DAYS = 366 * 30
"""Days listed in a calendar: thirty years."""

MAX_ID = 200
"""Characters of an id."""

MAX_TEXT = 100_000
"""Characters of a narrative."""

MAX_COUNT = 1_000_000_000
"""The largest number that a record may state."""

MAX_DIGITS = 4_300
"""Digits of a whole number under ``extensions``: of longer ones Python writes none."""

MAX_DEPTH = 100
"""Lists and objects within each other, in wall-clock data: no form has so many."""

FIRST_YEAR, LAST_YEAR = 1950, 2200
"""Years of every recorded moment and of the moment of judging: clear of the calendar's ends."""

LONGEST = timedelta(days=366)
"""The longest length of time that can be recorded."""

MAX_PROBLEMS = 100
"""Problems told of one input; the others are counted as far as it was read."""

MAX_NAMED = 10
"""Records named in one data finding, or again in a finding that waits for many; the others are counted."""


def in_years(year: int) -> bool:
    """Whether a year is one that can be recorded."""
    return FIRST_YEAR <= year <= LAST_YEAR
