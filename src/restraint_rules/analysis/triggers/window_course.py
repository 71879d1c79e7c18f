"""The window of uses sliding over a student's school days: how many uses count on each day."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from restraint_rules.analysis.triggers.counted_window import counted_window
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.engine.evaluate import suited
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.records import judge_record
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice

__all__ = ["WindowCourse", "WindowDay", "window_course"]


class WindowDay(NamedTuple):
    """One day.

    Attributes:
        day: The day.
        uses: How many uses belong to it.
        counted: How many uses surely count in the window that ends with this day.
        perhaps: How many may count besides.
        in_window: Whether the day surely lies in the window that ends with the day of judging.
    """

    day: date
    uses: int
    counted: int
    perhaps: int
    in_window: bool


@dataclass(frozen=True, slots=True)
class WindowCourse:
    """A student's uses as the window slides over them.

    Attributes:
        student: The student's id.
        needed: How many uses within a window oblige a team to meet.
        within: How many days a window has.
        unit: In what they are counted: ``school_days`` or ``calendar_days``.
        days: Every school day from the calendar's first, or the first use, to the day of judging, this day
            itself, and every other day with a use.
    """

    student: str
    needed: int
    within: int
    unit: str
    days: tuple[WindowDay, ...]

    def __repr__(self) -> str:
        return f"<WindowCourse of student {self.student}: {len(self.days)} days>"

    def to_records(self) -> list[dict[str, str | int]]:
        """Lay it out in flat rows: day, uses, counted, perhaps, in_window."""
        return [{**one._asdict(), "day": f"{one.day}"} for one in self.days]


def window_course(
    record: StudentRecord,
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> WindowCourse:
    """Say for each school day how many uses count in the window that ends with it.

    Args:
        record: The student's record; all arguments are those of ``trigger_status``.
        policy: The policy.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging, an aware datetime; nothing later is counted.
        setting: Standing facts.
        readings: Choices that differ from the policy's defaults.

    Returns:
        The course, by the number and the window of the text in force at ``as_of``.

    Raises:
        UnsuitableSubjectError: If the policy counts no uses, or ``as_of`` has no zone.
        RestraintRulesError: Whatever else ``evaluate`` raises.
    """
    bench = suited(Bench(policy, calendar, as_of, setting, readings), record)
    needed, measure = counted_window(bench)
    history = judge_record(record, bench, HeldFacts())[1]
    happened = Counter(use.day for use in history.uses)
    sure, possible = [use.day for use in history.sure_uses], [use.day for use in history.uses]
    first = min((bench.calendar.covers_from, *happened))
    open_days = {day for day in bench.calendar.certain_days(summer=False) if first <= day <= bench.today}
    days = sorted(open_days | set(happened) | {bench.today})

    def on(day: date) -> WindowDay:
        counted, perhaps = within(sure, day, measure.surely), within(possible, day, measure.perhaps)
        return WindowDay(day, happened[day], counted, perhaps - counted, measure.surely(day, bench.today))

    return WindowCourse(record.id, needed, measure.most, measure.unit, tuple(map(on, days)))


def within(uses: list[date], day: date, fits: Callable[[date, date], bool]) -> int:
    """How many uses up to a day lie in a window that ends with it: the nearest ones, so one is looked for."""
    end = bisect_right(uses, day)
    return end - bisect_left(uses, True, 0, end, key=lambda first: fits(first, day))  # noqa: FBT003 - what is looked for
