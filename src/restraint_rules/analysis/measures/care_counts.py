"""What episodes of care come to in some months: hours, events and persons, overall and by age."""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from restraint_rules.analysis.measures.between import NOTHING, Between, added
from restraint_rules.analysis.measures.months import month_of
from restraint_rules.analysis.measures.patient_days import AGES, OVERALL
from restraint_rules.analysis.measures.stretches_of_care import PersonMinutes, is_physical, person_minutes
from restraint_rules.engine.bench import Bench
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models.care.episodes import CareEpisode
from restraint_rules.reasoning.age_bands import AgeBand
from restraint_rules.reasoning.care.ages import Ages, age_on, in_band
from restraint_rules.reasoning.care.course import Care, UseInCare

__all__ = ["AGES", "OVERALL", "Stratum", "strata_of"]

BANDS = {"1-12": AgeBand(1, 12), "13-17": AgeBand(13, 17), "18-64": AgeBand(18, 64), "65+": AgeBand(65, None)}
MINUTES_AN_HOUR = 60


class Stratum(NamedTuple):
    """What persons of some ages come to.

    Attributes:
        restraint_hours: Hours of physical restraint.
        seclusion_hours: Hours of seclusion.
        restrained: Persons restrained.
        secluded: Persons secluded.
        persons: Persons with either.
        events: Restraints and seclusions that began in these months.
        undetermined: How many of them have no recorded start or end.
    """

    restraint_hours: Between = NOTHING
    seclusion_hours: Between = NOTHING
    restrained: Between = NOTHING
    secluded: Between = NOTHING
    persons: Between = NOTHING
    events: Between = NOTHING
    undetermined: int = 0

    def plus(self, other: "Stratum") -> "Stratum":
        """Put another person to it."""
        return Stratum(
            added(self.restraint_hours, other.restraint_hours),
            added(self.seclusion_hours, other.seclusion_hours),
            added(self.restrained, other.restrained),
            added(self.secluded, other.secluded),
            added(self.persons, other.persons),
            added(self.events, other.events),
            self.undetermined + other.undetermined,
        )


def strata_of(episodes: Iterable[CareEpisode], months: tuple[str, str], bench: Bench) -> dict[str, Stratum]:
    """Count some months' episodes, overall and by age on the day."""
    by_person: dict[str, list[Care]] = {}
    for episode in episodes:
        context = bench.context(bench.edition(episode.day))
        by_person.setdefault(episode.person.id, []).append(Care(episode, context))
    total = {ages: Stratum() for ages in (OVERALL, *AGES)}
    for cares in by_person.values():
        for ages, counted in total.items():
            total[ages] = counted.plus(person_in(cares, ages, months, bench))
    return total


def person_in(cares: list[Care], ages: str, months: tuple[str, str], bench: Bench) -> Stratum:
    """What one person comes to, while of some ages."""
    uses = [use for care in cares for use in care.all if use.is_use or use.doubts]
    judged = [use for use in uses if use.is_use]

    def counts(day: date) -> Fact:
        return of_age(cares, day, ages) if months[0] <= month_of(day) <= months[1] else NO

    restraint, seclusion = person_minutes(judged, bench.calendar.zone_info)
    events = [(use, began(use, counts, months, bench)) for use in uses]
    surely = [use for use, fact in events if fact.value is True]
    perhaps = [use for use, fact in events if fact.value is not False]
    held = [use for use in surely if is_physical(use)]
    alone = [use for use in surely if use.is_seclusion and not any(map(is_physical, uses))]
    return Stratum(
        hours_of(restraint, counts),
        hours_of(seclusion, counts),
        whether(restraint, counts, held, [use for use in perhaps if is_physical(use) or not use.is_use]),
        whether(seclusion, counts, alone, [use for use in perhaps if use.is_seclusion or not use.is_use]),
        Between(Fraction(bool(surely)), Fraction(bool(perhaps))),
        Between(Fraction(len(surely)), Fraction(len(perhaps))),
        sum(not (use.start.exact and use.end.exact) for use in perhaps),
    )


def of_age(cares: list[Care], day: date, ages: str) -> Fact:
    """Whether the person was of some ages on a day: by the date of birth, else as the episodes say."""
    if ages == OVERALL:
        return YES
    born = next((care.episode.person.born for care in cares if care.episode.person.born), None)
    recorded = [age_on(born, day)] if born else [care.episode.person.age for care in cares]
    known = [age for age in recorded if age is not None]
    if len(known) < len(recorded):
        return Fact(None, BORN)
    return in_band(Ages(min(known), max(known), BORN), BANDS[ages])


BORN = ("person.born",)


def began(use: UseInCare, counts: Callable[[date], Fact], months: tuple[str, str], bench: Bench) -> Fact:
    """Whether a use began on a day that counts, and is a use."""
    first = bench.local_day(use.start.earliest)
    last = bench.local_day(use.start.latest or bench.as_of)
    if month_of(last) < months[0] or month_of(first) > months[1]:
        return NO
    found = {counts(first), counts(last)}
    return found.pop() if len(found) == 1 and use.is_use else NO if found == {NO} else Fact(None)


def whether(
    minutes: PersonMinutes, counts: Callable[[date], Fact], surely: list[UseInCare], perhaps: list[UseInCare]
) -> Between:
    """Whether there is a use, or a minute of one, on a day that counts: one person, none, or perhaps one."""
    known = bool(surely) or any(counts(day).value for day in minutes.least)
    return Between(Fraction(known), Fraction(known or bool(perhaps)))


def hours_of(minutes: PersonMinutes, counts: Callable[[date], Fact]) -> Between:
    """The hours of the days that count."""
    least = sum(number for day, number in minutes.least.items() if counts(day).value)
    if minutes.most is None:
        return Between(Fraction(least, MINUTES_AN_HOUR), None)
    most = sum(number for day, number in minutes.most.items() if counts(day).value is not False)
    return Between(Fraction(least, MINUTES_AN_HOUR), Fraction(most, MINUTES_AN_HOUR))
