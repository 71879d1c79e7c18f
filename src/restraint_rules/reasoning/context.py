"""What a rule may know besides its subject: the day's calendar, standing facts, readings, and when it is."""

from collections.abc import Callable, Hashable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from restraint_rules.calendar.business_days import has_table
from restraint_rules.calendar.counter import DayCounter
from restraint_rules.calendar.due import Due
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.calendar.spans import Span, span_of
from restraint_rules.calendar.units import BusinessDays, CalendarDays, MonthEnds, Months, SchoolDays, Unit
from restraint_rules.frozen import FrozenDict, made
from restraint_rules.kleene import Fact
from restraint_rules.models.inexact import Between
from restraint_rules.models.people import DeciderRole, Staff
from restraint_rules.models.setting import Setting

__all__ = ["Context", "DefinitionTests", "counted_by"]


class DefinitionTests(NamedTuple):
    """A policy's definitions in force on a day, each a test that answers in three values.

    Attributes:
        periods: For each kind of period, whether a record meets its definition.
        agent: Whether a record is a psychopharmacologic agent.
        life_threatening: Whether a restraint is life-threatening.
        employee: Whether a person is a school employee.
        student: Whether a child is a student in the policy's sense.
        care: For each kind of use in care that the text defines, whether a record meets its definition.
    """

    periods: Mapping[str, Callable[..., Fact]]
    agent: Callable[..., Fact]
    life_threatening: Callable[..., Fact]
    employee: Callable[[Staff, str], Fact]
    student: Callable[..., Fact]
    care: Mapping[str, Callable[..., Fact]] = FrozenDict()


K = TypeVar("K")
V = TypeVar("V")
T = TypeVar("T")

REMEMBERED = 4096
"""Answers of one kind remembered at once: many subjects are judged with one context."""


class Remembered(dict[K, V]):
    """Answers that are asked for again; when there are many, it begins anew."""

    __slots__ = ()

    def keep(self, key: K, answer: V) -> V:
        """Remember an answer, and give it."""
        if len(self) >= REMEMBERED:
            self.clear()
        self[key] = answer
        return answer


class Context:
    """Everything a rule may ask for that is not its subject.

    Attributes:
        as_of: The moment of judging, in UTC. A fact later than this is not yet known.
        today: The local day of that moment.
        calendar: The school's calendar and zone.
        setting: Standing facts.
        readings: The choice taken for each of the policy's readings.
        definitions: The policy's definitions in force on the subject's day.
        business_days: Whose business days are counted: a jurisdiction or a calendar.
        law_since: The first day of the policy's first text.
        in_force: The days on which the text that judges is in force: the first, and the first no longer.
        positions: As what someone in a position decides, where the policy's words name it.
    """

    __slots__ = (
        "_asked",
        "_counter",
        "_due",
        "_employees",
        "as_of",
        "business_days",
        "calendar",
        "definitions",
        "in_force",
        "law_since",
        "positions",
        "readings",
        "setting",
        "today",
        "zone",
    )

    def __init__(
        self,
        *,
        as_of: datetime,
        calendar: SchoolCalendar,
        setting: Setting,
        readings: Mapping[str, str | int],
        definitions: DefinitionTests,
        jurisdiction: str,
        in_force: tuple[date, date | None],
        law_since: date,
        positions: Mapping[str, DeciderRole],
    ) -> None:
        self.positions: Mapping[str, DeciderRole] = positions
        self.law_since: date = law_since
        self.in_force: tuple[date, date | None] = in_force
        self.as_of: datetime = as_of.astimezone(UTC)
        self.calendar: SchoolCalendar = calendar
        self.zone: ZoneInfo = calendar.zone_info
        self.today: date = as_of.astimezone(self.zone).date()
        self._employees: dict[str, Fact] = {}
        self._due: Remembered[tuple[Unit, Span | date, str, bool], Due] = Remembered()
        self._asked: Remembered[tuple[object, ...], Any] = Remembered()
        self.setting: Setting = setting
        self.readings: Mapping[str, str | int] = readings
        self.definitions: DefinitionTests = definitions
        self.business_days: str = counted_by(readings, calendar, jurisdiction)
        self._counter = DayCounter(
            calendar,
            calendar.business_day_test(jurisdiction),
            office_calendar=readings.get("business_days") == "office_calendar",
            next_school_day_after_last=readings.get("after_last_day") == "next_school_day",
            summer_counts=readings.get("summer_sessions") == "school_days",
            closes=closing_hour(readings.get("close_of_business")),
        )

    def due(self, unit: Unit, anchor: Span, trigger: str, *, over_summer: bool = False) -> Due:
        """Say when something is due that long after the anchor; what was just counted is remembered.

        Args:
            unit: How long after.
            anchor: After when.
            trigger: Code of what set the clock going.
            over_summer: Whether school days are counted on into the next school year, whatever the reading of
                what happens after the last day says for reports.
        """
        whole_days = isinstance(unit, IN_DAYS) and anchor.exact
        since = self.local_day(anchor.earliest) if whole_days else anchor  # of one day all have one deadline
        key = (unit, since, trigger, over_summer)
        due = self._due.get(key)
        if due is None:
            counter = self._counter.over_summer() if over_summer else self._counter
            due = self._due.keep(key, counter.due(unit, anchor, trigger))
        return due

    def span(self, moment: datetime | date | Between | None, path: str) -> Span | None:
        """Turn a recorded moment into a span; nothing where it is blank or not yet known at ``as_of``."""
        if moment is None:
            return None
        if isinstance(moment, datetime):
            instant = moment.astimezone(UTC)
            return None if instant > self.as_of else made(Span, (instant, instant, ()))
        if self.is_later(moment):
            return None
        span = span_of(moment, self.zone, path)
        if span.latest is not None and span.latest > self.as_of:
            return span._replace(latest=self.as_of)
        return span

    def is_later(self, moment: datetime | date | Between | None) -> bool:
        """Whether a recorded moment lies after ``as_of``; a date does if its whole day does."""
        if moment is None:
            return False
        if isinstance(moment, datetime):
            return moment.astimezone(UTC) > self.as_of  # comparing across zones takes twice as long
        if isinstance(moment, Between):
            return moment.earliest > self.as_of
        return moment > self.today

    def once(self, make: Callable[..., T], *about: Hashable) -> T:
        """Work out once what is asked again of many subjects: something of the context and no subject."""
        key = (make, *about)
        known: T | None = self._asked.get(key)
        return self._asked.keep(key, make(self, *about)) if known is None else known

    def governs(self, day: date) -> bool:
        """Whether the text that judges was in force on a day."""
        since, until = self.in_force
        return since <= day and (until is None or day < until)

    def local_day(self, moment: datetime | date | Between) -> date:
        """The local day of a moment; a date is its own, and bounds lie on one day."""
        if isinstance(moment, datetime):
            return moment.astimezone(self.zone).date()
        return moment.earliest.astimezone(self.zone).date() if isinstance(moment, Between) else moment

    def local(self, instant: datetime) -> datetime:
        """The instant on the school's clocks."""
        return instant.astimezone(self.zone)

    def employee(self, person: str) -> Fact:
        """Whether the policy calls this person a school employee."""
        fact = self._employees.get(person)
        if fact is None:
            staff = self.setting.staff_by_id.get(person)
            path = f"setting.staff[{person}]"
            if staff is None:
                return Fact(None, (path,))  # not remembered: there is no end of ids a stream may hold
            fact = self._employees[person] = self.definitions.employee(staff, path)
        return fact

    def by_employee(self, people: tuple[str, ...] | None) -> bool:
        """Whether what school employees may do applies: unless all who acted are known not to be any."""
        return self.once(some_employee, people) if people else True


def some_employee(context: Context, people: tuple[str, ...]) -> bool:
    """Whether some of these people are not known to be none of the school's employees."""
    return any(context.employee(person).value is not False for person in people)


IN_DAYS = (CalendarDays, SchoolDays, BusinessDays, Months, MonthEnds)
"""Units that are counted from a day, at whatever hour of it the clock was set going."""


def closing_hour(reading: str | int | None) -> time | None:
    """The hour at which business closes, by the reading; without one the calendar says."""
    if reading is None:
        return None
    return time.max if reading == "end_of_day" else time.fromisoformat(str(reading))


def counted_by(readings: Mapping[str, str | int], calendar: SchoolCalendar, jurisdiction: str) -> str:
    """Say whose business days are counted: the jurisdiction's, or by a reading the calendar's.

    Where a package says what a jurisdiction's legal holidays are, it is named: its answer may change.
    """
    if readings.get("business_days") == "office_calendar" or calendar.legal_holidays is not None:
        return calendar.id
    return jurisdiction if has_table(jurisdiction) else f"{jurisdiction} (holidays)"
