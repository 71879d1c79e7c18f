"""Everything a subject is judged with, gathered once for it and all its parts."""

from collections.abc import Mapping
from copy import copy
from datetime import date, datetime
from types import NoneType
from typing import Any

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.frozen import FrozenDict
from restraint_rules.limits import FIRST_YEAR, LAST_YEAR, in_years
from restraint_rules.models.base import Subject
from restraint_rules.models.inexact import Between, earliest_of
from restraint_rules.models.setting import Setting
from restraint_rules.policies import is_shipped
from restraint_rules.policy.edition import Edition, latest_of
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice
from restraint_rules.reasoning.context import Context, counted_by
from restraint_rules.report.content.fact_paths import fact_of
from restraint_rules.report.content.receipt import Receipt
from restraint_rules.version import VERSION

__all__ = ["NO_READINGS", "Bench", "prepare"]

NO_READINGS: Mapping[str, Choice] = FrozenDict()
NOTHING_STANDING = Setting.model_construct()  # not validated: that would build schemas on import


class Bench:
    """The policy, the calendar, the standing facts, the readings, and the moment of judging.

    Attributes:
        policy: The policy.
        calendar: The calendar of whoever is judged, and its zone.
        calendars: All calendars, where several are given.
        as_of: The moment of judging, on the school's clocks.
        today: Its local day.
        setting: Standing facts.
        readings: Choices that differ from the policy's defaults.
        everything: Whether of what a subject contains all findings are kept, not only what needs attention.
        data: Whether records are looked through for what does not fit together in them.
        words: Whether findings will be told in words, or only by their codes.
    """

    def __init__(
        self,
        policy: Policy,
        calendar: SchoolCalendar | Calendars,
        as_of: datetime,
        setting: Setting | None,
        readings: Mapping[str, Choice],
        *,
        everything: bool = False,
        data: bool = True,
        words: bool = True,
    ) -> None:
        refuse_unsuitable(policy, calendar, as_of, setting, readings)
        refuse_moment(as_of)
        self.everything: bool = everything
        self.data: bool = data
        self.words: bool = words
        self.policy: Policy = policy
        self.calendars: Calendars | None = calendar if isinstance(calendar, Calendars) else None
        self.calendar: SchoolCalendar = calendar.of_nobody() if isinstance(calendar, Calendars) else calendar
        self.as_of: datetime = as_of.astimezone(calendar.zone_info)
        self.today: date = self.as_of.date()
        self.setting: Setting | None = setting
        self.readings: Mapping[str, Choice] = readings
        self._editions: tuple[Edition, ...] = policy.editions(readings)
        self._contexts: dict[date, Context] = {}
        self._others: dict[int, Bench] = {}

    def by(self, calendar: SchoolCalendar) -> "Bench":
        """The same with the calendar of whoever is judged, one of the zone of all."""
        if calendar is self.calendar:
            return self
        known = self._others.get(id(calendar))
        if known is not None:
            return known
        other = copy(self)
        other.calendar, other._contexts = calendar, {}  # noqa: SLF001 - a Bench's own
        if self.calendars is not None and any(calendar is one for one in self.calendars.calendars):
            self._others[id(calendar)] = other
        return other

    def edition(self, day: date) -> Edition:
        """The text in force on a day.

        Raises:
            BeforeAnyLawError: If the day lies before the policy's first text.
        """
        self.policy.refuse_before(day)
        return latest_of(self._editions, day)

    def editions(self) -> tuple[Edition, ...]:
        """Every text in force until the day of judging, the oldest first; errors as ``edition``."""
        self.policy.refuse_before(self.today)
        return tuple(one for one in self._editions if one.start <= self.today)

    def local_day(self, moment: datetime | date | Between) -> date:
        """The local day of a moment; a date is its own, and bounds lie on one day."""
        moment = earliest_of(moment)
        return moment.astimezone(self.as_of.tzinfo).date() if isinstance(moment, datetime) else moment

    def context(self, edition: Edition) -> Context:
        """What rules of a text may ask for; made once for all subjects judged by it."""
        context = self._contexts.get(edition.start)
        if context is None:
            context = self._contexts[edition.start] = self._context(edition)
        return context

    def _context(self, edition: Edition) -> Context:
        return Context(
            as_of=self.as_of,
            calendar=self.calendar,
            setting=self.setting or NOTHING_STANDING,
            readings=edition.readings,
            definitions=edition.definitions,
            jurisdiction=self.policy.jurisdiction,
            in_force=(edition.start, edition.end),
            law_since=self.policy.first_day,
            positions=dict(self.policy.positions),
        )

    def receipt(self, subject: Subject, edition: Edition) -> Receipt:
        """Say what a report was made from and with; the subject by its digest."""
        inputs = {"subject": subject.digest, "calendar": self.calendar.digest}
        if self.calendars is not None:
            inputs["calendars"] = self.calendars.digest
        if self.setting is not None:
            inputs["setting"] = self.setting.digest
        if not is_shipped(self.policy):  # what the library's own say, its version tells
            inputs["policy"] = self.policy.digest
        return Receipt(
            policy=self.policy.id,
            revision=edition.revision,
            library=VERSION,
            as_of=self.as_of,
            readings=edition.readings,
            calendar=self.calendar.id,
            business_days=counted_by(edition.readings, self.calendar, self.policy.jurisdiction),
            inputs=FrozenDict(inputs),
            title=self.policy.title,
            binding=self.policy.binding,
            clauses=self.policy.citations,
            not_collected=() if self.setting is None else tuple(map(fact_of, self.setting.not_collected)),
            authority=self.policy.authority,
            address=self.policy.address,
            last_checked=self.policy.last_checked,
            **whose(subject),
        )


def whose(subject: Subject) -> dict[str, Any]:
    """Say of a part of something larger when it was, and whose: opaque ids, as they are recorded."""
    person = getattr(subject, "student", None) or getattr(subject, "person", None)
    place = getattr(subject, "school", None) or getattr(subject, "facility", None)
    return {
        "day": getattr(subject, "day", None),
        "student": "" if person is None else person.id,
        "school": place or "",
    }


def refuse_unsuitable(*arguments: object) -> None:
    """Refuse what is of another kind than is asked for, as untyped code may hand over.

    Raises:
        UnsuitableSubjectError: If one is; it names the argument, and what to give.
    """
    for (name, kinds, give), given in zip(ASKED_FOR, arguments, strict=True):
        if not isinstance(given, kinds):
            message = f"{name} is not what is asked for: give {give}"
            raise UnsuitableSubjectError(message)


ASKED_FOR: tuple[tuple[str, tuple[type, ...], str], ...] = (
    ("policy", (Policy,), "a Policy, the id of one, or its document"),
    ("calendar", (SchoolCalendar, Calendars), "a SchoolCalendar, or Calendars"),
    ("as_of", (datetime,), "an aware datetime"),
    ("setting", (Setting, NoneType), "a Setting, or leave it out"),
    ("readings", (Mapping,), "a mapping of readings' names to choices"),
)
"""What an evaluation asks for besides its subject, in the order ``Bench`` takes it."""


def refuse_moment(as_of: datetime) -> None:
    """Refuse what is no moment at which anything can be judged."""
    if as_of.utcoffset() is None:
        example = "datetime(2026, 3, 5, 12, tzinfo=ZoneInfo('America/New_York'))"
        message = f"as_of needs a zone, for example {example}"
    elif not in_years(as_of.year):
        message = f"the year of as_of lies between {FIRST_YEAR} and {LAST_YEAR}"
    else:
        return
    raise UnsuitableSubjectError(message)


def prepare(
    day: date,
    policy: Policy,
    calendar: SchoolCalendar,
    as_of: datetime,
    setting: Setting | None,
    readings: Mapping[str, Choice],
) -> tuple[Edition, Context]:
    """Select the law of the day and gather what its rules may ask for; errors as ``evaluate`` documents."""
    bench = Bench(policy, calendar, as_of, setting, readings)
    edition = bench.edition(day)
    return edition, bench.context(edition)
