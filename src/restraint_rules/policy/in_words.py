"""The values clauses give their rules, in words."""

from collections.abc import Iterable
from typing import cast

from restraint_rules.calendar import units
from restraint_rules.findings.messages import ENGLISH
from restraint_rules.reasoning.age_bands import AgeBand
from restraint_rules.reasoning.over_time.meetings import Asked

__all__ = ["in_words"]

UNITS: dict[type, tuple[str, str]] = {
    units.SchoolDays: ("school day", "school days"),
    units.BusinessDays: ("business day", "business days"),
    units.CalendarDays: ("calendar day", "calendar days"),
    units.ClosesOfBusiness: ("close of business", "closes of business"),
    units.SchoolDayEnds: ("school day's end", "school days' ends"),
    units.Months: ("month", "months"),
    units.MonthEnds: ("month's end", "months' ends"),
}
"""A unit of days or months, of one and of several."""


def in_words(given: object) -> str:
    """Write a value a clause gives its rule.

    Args:
        given: A length of time, a number of days or months, a day, a word, or several words.

    Returns:
        The value in English, for example ``15 min`` or ``20 school days``; no calendar day is the same day.
    """
    if isinstance(given, units.Unit):
        return length_in_words(given)
    if isinstance(given, AgeBand):
        given = f"{given.first} and older" if given.last is None else f"{given.first} to {given.last}"
    if isinstance(given, Asked):
        asked = cast("dict[str, object]", given._asdict())
        return "; ".join(f"{words(name)}: {in_words(one)}" for name, one in asked.items() if one != ())
    if given is None or isinstance(given, bool):
        return {None: "none", True: "yes", False: "no"}[given]
    if isinstance(given, frozenset | tuple):
        items = [item_in_words(item) for item in cast("Iterable[object]", given)]
        return ", ".join(sorted(items) if isinstance(given, frozenset) else items) or "none"
    return words(given)


def length_in_words(length: units.Unit) -> str:
    """Write a length of time."""
    if isinstance(length, units.EarlierOf):
        return f"{' or '.join(map(length_in_words, length.lengths))}, whichever is earlier"
    if isinstance(length, units.Elapsed):
        return ENGLISH.write(length.length)
    one, several = UNITS[type(length)]
    if length.count:
        return f"{length.count} {one if length.count == 1 else several}"
    return f"the first {one}" if isinstance(length, units.DayEnds) else "the same day"


def item_in_words(item: object) -> str:
    """Say one of several; of a pair, what stands for what."""
    return (
        " as ".join(words(one) for one in cast("tuple[object, ...]", item))
        if isinstance(item, tuple)
        else words(item)
    )


def words(name: object) -> str:
    """Write a name as people do; a citation has no low lines."""
    return str(name).replace("_", " ")
