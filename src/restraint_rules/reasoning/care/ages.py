"""How old a person was on a day, as far as the record tells.

A birthday counts from its first moment. Whoever was born on 29 February is a year older on the 28th in years
without one, as everywhere in the library.
"""

from datetime import date
from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import NO, YES, Fact, Missing
from restraint_rules.models.care.people import CarePerson
from restraint_rules.reasoning.age_bands import AgeBand
from restraint_rules.reasoning.context import Context

__all__ = ["Ages", "age_on", "ages_then", "in_band"]


class Ages(NamedTuple):
    """The youngest and the oldest a person can have been, and what would tell."""

    youngest: int
    oldest: int | None
    missing: Missing = ()


def age_on(born: date, day: date) -> int:
    """Whole years from birth to a day."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - slow to import, and seldom asked for

    years = day.year - born.year
    return years - (born + relativedelta(years=years) > day)


def ages_then(person: CarePerson, day: date, when: Span | None, path: str, context: Context) -> Ages:
    """Say how old a person can have been at some time.

    Args:
        person: The person.
        day: The episode's day, of which a recorded age speaks.
        when: At what time; without one, some day from the episode's on.
        path: The path of the time, to name where it matters.
        context: The context.
    """
    first = context.local_day(when.earliest) if when else day
    last = context.local_day(when.latest) if when and when.latest else context.today
    if person.born is not None:
        youngest, oldest = age_on(person.born, first), age_on(person.born, last)
    elif person.age is not None:
        youngest, oldest = person.age, person.age + at_most_birthdays(day, last)
    else:
        return Ages(0, None, ("person.born",))
    if youngest == oldest:
        return Ages(youngest, oldest)
    unsure_day = first != last
    return Ages(youngest, oldest, (path,) if unsure_day and person.born else ("person.born",))


def at_most_birthdays(day: date, later: date) -> int:
    """How many birthdays at most lie after one day, up to another."""
    return 0 if later <= day else (later - day).days // 365 + 1


def in_band(ages: Ages, band: AgeBand) -> Fact:
    """Whether someone of these ages is within a band."""
    above = band.last is not None and ages.youngest > band.last
    if above or (ages.oldest is not None and ages.oldest < band.first):
        return NO
    below = band.last is None or (ages.oldest is not None and ages.oldest <= band.last)
    return YES if below and ages.youngest >= band.first else Fact(None, ages.missing)
