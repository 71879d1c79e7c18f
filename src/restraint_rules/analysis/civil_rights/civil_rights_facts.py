"""What the federal civil-rights collection asks of each instance: its type, the student's status that day."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from restraint_rules.calendar.school_calendar import SchoolCalendar, first_of_school_year
from restraint_rules.engine.bench import Bench
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.paths import below
from restraint_rules.engine.records import incidents_known
from restraint_rules.kleene import NO, YES, Fact, all_of, negate
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.models.records import StudentRecord
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.over_time.history import History

__all__ = ["KINDS", "NOT_RECORDED", "Instance", "RegularYear", "instances_of"]

KINDS = ("mechanical_restraint", "physical_restraint", "seclusion")
"""The three types the collection tells apart."""

IDEA: frozenset[EligibilityStatus] = frozenset({"eligible"})
ONE_DAY = timedelta(days=1)


class Instance(NamedTuple):
    """One period of restraint, seclusion or time out, as far as the facts tell what it counts as.

    Attributes:
        kinds: For each type, whether it was one, on a day that counts.
        idea: Whether the student was served under IDEA on that day.
        section_504: Whether the student was served under Section 504 only.
        neither: Whether under neither.
    """

    kinds: tuple[Fact, ...]
    idea: Fact
    section_504: Fact
    neither: Fact


OPEN = Fact(None, ("incidents",))

NOT_RECORDED = Instance((OPEN,) * len(KINDS), OPEN, OPEN, OPEN)
"""Whatever may have happened where a student's incidents are not recorded."""


def instances_of(
    record: StudentRecord, year: "RegularYear", bench: Bench, context: Context
) -> Iterator[Instance]:
    """Yield the instances of a school year that a student's record holds, what may be one among them.

    One text counts the whole year, that of the context, so that no sum mixes two.
    """
    if record.incidents is None:
        yield NOT_RECORDED
    history = History(record, (), (), time_outs=False, time_outs_by_label=0)
    for incident in incidents_known(record, bench, Judged()):
        episode = Episode(incident, context)
        for use in episode.periods:
            day = day_of(use, episode)
            in_year = year.holds(day)
            inside = f"incidents[{incident.id}]"
            kinds = tuple(all_of([in_year, placed(use.meets[kind], inside)]) for kind in KINDS)
            if any(fact.value is not False for fact in kinds):
                yield with_status(kinds, history, day)


def placed(fact: Fact, prefix: str) -> Fact:
    """Put what is missing below the incident it is missing in."""
    return fact._replace(missing=tuple(below(prefix, path) for path in fact.missing))


def day_of(use: Use, episode: Episode) -> date:
    """The local day a use belongs to: that of its start, else the incident's."""
    started = use.record.started
    return episode.incident.day if started is None else episode.context.local_day(started)


def with_status(kinds: tuple[Fact, ...], history: History, day: date) -> Instance:
    """Add under which law the student was served on the day."""
    idea = history.eligible_as(IDEA, day)
    other = served_under_504(history.record, day)
    without = negate(idea)
    return Instance(kinds, idea, all_of([without, other]), all_of([without, negate(other)]))


def served_under_504(record: StudentRecord, day: date) -> Fact:
    """Whether the student was served under Section 504 on a day."""
    if record.section_504 is None:
        return Fact(None, ("section_504",))
    return Fact(
        any(one.since <= day and (one.until is None or day <= one.until) for one in record.section_504)
    )


class RegularYear:
    """A regular school year: from its first to its last school day, summer session left out.

    Whatever happens on a weekend or a holiday in between counts.

    Attributes:
        begun: The year in which it began.
    """

    def __init__(self, calendar: SchoolCalendar, begun: int) -> None:
        self.begun: int = begun
        self._calendar = calendar
        self._first = first_of_school_year(begun)
        self._last = first_of_school_year(begun + 1) - ONE_DAY
        self._sure = self._within(calendar.certain_days(summer=False))
        self._possible = self._within(calendar.possible_days(summer=False))

    def _within(self, days: tuple[date, ...]) -> tuple[date, ...]:
        return tuple(day for day in days if self._first <= day <= self._last)

    def holds(self, day: date) -> Fact:
        """Whether a day lies in it; open where the calendar leaves open when it began or ended."""
        calendar, sure = self._calendar, self._sure
        if not self._first <= day <= self._last or day in calendar.summer_days:
            return NO
        if sure and sure[0] <= day <= sure[-1]:
            return YES
        if self.over(day) or self._not_begun(day):
            return NO
        doubtful = [one for one in self._possible if one in calendar.uncertain_days]
        border = [one for one in doubtful if not (sure and sure[0] <= one <= sure[-1])]
        return Fact(None, tuple(f"calendar.uncertain_days[{one}]" for one in border) or (f"calendar[{day}]",))

    def over(self, day: date) -> bool:
        """Whether its last school day surely lies before a day."""
        known = self._calendar.covers(day) and self._calendar.covers(self._last)
        return day > self._last or (known and not any(one >= day for one in self._possible))

    def begun_before(self, day: date) -> bool:
        """Whether its first school day lies, or may lie, before a day."""
        return not self._not_begun(day - ONE_DAY) if day > self._first else False

    def _not_begun(self, day: date) -> bool:
        known = self._calendar.covers(self._first) and self._calendar.covers(day)
        return known and not any(one <= day for one in self._possible)
