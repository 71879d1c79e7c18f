"""Ten thousand records of students near the limits of four uses in twenty days, drawn with a seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from oracle.clockwork import HOUR, ONE_DAY, SECOND, days_between, days_read, is_weekday, midnight
from oracle.possible_days import SchoolDays
from oracle.possible_uses import Record
from oracle.student_facts import eligibility, incidents_on, meetings_near
from oracle.windows import Readings

SEED = 20_418


@dataclass(frozen=True)
class StudentWorld:
    record: Record
    days: SchoolDays
    as_of: int
    readings: Readings


def school_days_of(
    first: str, last: str, closed: str, *, uncertain: str = "", summer: str = "", covers: str = ""
) -> SchoolDays:
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    weekdays = frozenset(day for day in days_between(begins, ends) if is_weekday(day))
    maybe, july = days_read(uncertain), date(ends.year, 6, 30)
    until = date.fromisoformat(covers) if covers else july
    lasting = frozenset(day for day in weekdays - days_read(closed) - maybe if day <= until)
    return SchoolDays(date(begins.year, 7, 1), until, lasting, maybe, days_read(summer))


CLOSED = """
    2025-09-01 2025-10-13 2025-11-11 2025-11-27 2025-11-28 2025-12-24 2025-12-25 2025-12-26 2025-12-29
    2025-12-30 2025-12-31 2026-01-01 2026-01-02 2026-01-19 2026-02-16 2026-02-17 2026-02-18 2026-02-19
    2026-02-20 2026-04-03 2026-04-13 2026-04-14 2026-04-15 2026-04-16 2026-04-17 2026-05-25
"""
SUMMER = """
    2026-06-22 2026-06-23 2026-06-24 2026-06-25 2026-06-29 2026-06-30
    2025-07-07 2025-07-08 2025-07-09 2025-07-10 2025-07-14 2025-07-15 2025-07-16 2025-07-17
    2025-07-21 2025-07-22 2025-07-23 2025-07-24 2025-07-28 2025-07-29 2025-07-30 2025-07-31
"""
WHOLE = school_days_of("2025-08-27", "2026-06-12", CLOSED, summer=SUMMER)
SNOWY = school_days_of(
    "2025-08-27", "2026-06-12", CLOSED, uncertain="2026-01-26 2026-02-10 2026-03-06 2026-06-15", summer=SUMMER
)
HALF = school_days_of("2025-08-27", "2026-06-12", CLOSED, covers="2026-01-30")

# Starts of windows that cross vacations, clock changes, the first and the last days of school, the summer.
TELLING = sorted(
    days_read(
        """
        2025-07-07 2025-07-14 2025-08-20 2025-08-27 2025-09-02 2025-10-10 2025-11-01 2025-11-02 2025-11-26
        2025-12-05 2025-12-23 2026-01-02 2026-01-16 2026-01-23 2026-02-06 2026-02-13 2026-02-18 2026-03-02
        2026-03-06 2026-03-08 2026-03-20 2026-04-02 2026-04-10 2026-05-15 2026-05-22 2026-06-01 2026-06-12
        2026-06-22
        """
    )
)
BREAKING_OFF = sorted(days_read("2026-01-05 2026-01-12 2026-01-16 2026-01-23 2026-01-29 2026-02-02"))

FEW_OUTSIDE = 4  # each stretch between two of them can be filled in many ways

ALTERNATIVES: dict[str, tuple[str | int, ...]] = {
    "use_counting": ("each_incident",),
    "window": ("one_more_school_day", "calendar_days"),
    "after_meeting": ("spent",),
    "meeting_deadline": (1, 2, 3, 5, 10),
    "summer_sessions": ("school_days",),
}


def student_worlds(count: int) -> Iterator[StudentWorld]:
    draw = Random(SEED)  # noqa: S311 - a fixed seed, so that every run sees the same worlds
    for _ in range(count):
        yield one_student_world(draw)


def one_student_world(draw: Random) -> StudentWorld:
    readings = chosen(draw)
    year = draw.choice((WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, SNOWY, SNOWY, HALF))
    used = days_used(draw, year, readings)
    incidents = incidents_on(draw, used, spends=readings.get("after_meeting") == "spent")
    around = draw.choice(used[2:])
    meetings = meetings_near(draw, around)
    as_of = moment_of_judging(draw, used[-1], year, readings)
    record = {
        "student": {"id": "student-1"},
        "incidents": incidents,
        "meetings": meetings,
        "eligibility": eligibility(draw, used),
    }
    return StudentWorld(record, year, as_of, readings)


def chosen(draw: Random) -> dict[str, str | int]:
    """The defaults, one other reading, or any mixture."""
    kind = draw.random()
    if kind < 0.3:
        return {}
    names = draw.sample(sorted(ALTERNATIVES), 1 if kind < 0.6 else draw.randrange(1, 6))
    return {name: draw.choice(ALTERNATIVES[name]) for name in names}


def days_used(draw: Random, year: SchoolDays, readings: Readings) -> list[date]:
    """A first and a fourth use about twenty days apart, two between them, some more on either side."""
    first = draw.choice(BREAKING_OFF if year is HALF else TELLING)
    if draw.random() < 0.2:
        first = date(2025, 8, 20) + draw.randrange(300) * ONE_DAY
    last = reaching(draw.choice((1, 5, 19, 20, 20, 21, 21, 22)), first, year, readings)
    last += draw.choice((0, 0, 0, 0, 0, 1, 2)) * ONE_DAY
    between = [first + draw.randrange((last - first).days + 1) * ONE_DAY for _ in range(2)]
    more = [last + draw.choice((0, 0, 1, 1, 2, 5)) * ONE_DAY for _ in range(draw.choice((0, 0, 1, 2)))]
    if draw.random() < 0.2:
        more.append(first - draw.choice((0, 1, 3)) * ONE_DAY)
    if draw.random() < 0.1:
        between.pop()
    used = sorted([first, last, *between, *more])
    inside = [day for day in used if year.covers_from <= day <= year.covers_to]
    outside = [day for day in used if day not in inside]
    return sorted([*inside, *outside[:FEW_OUTSIDE]])


def reaching(count: int, first: date, year: SchoolDays, readings: Readings) -> date:
    """The day on which so many days are counted from the first, if there are as many."""
    counted = year.school_days
    if readings.get("window") == "calendar_days":
        return first + (count - 1) * ONE_DAY
    if readings.get("summer_sessions") == "school_days":
        counted |= year.summer_days
    day = first - ONE_DAY
    while count and day < first + timedelta(days=50):
        day += ONE_DAY
        possible = day in counted or (not year.covers_from <= day <= year.covers_to and is_weekday(day))
        count -= possible
    return day


def moment_of_judging(draw: Random, last: date, year: SchoolDays, readings: Readings) -> int:
    """Amid the uses, about the midnight at which a deadline ends, or long after."""
    kind = draw.random()
    if kind < 0.15:
        return midnight(last) + draw.choice((10, 12, 23)) * HOUR
    wait = readings.get("meeting_deadline")
    if kind < 0.6 and isinstance(wait, int):
        due = reaching(wait, last + ONE_DAY, year, readings) + draw.choice((0, 1, 1, 1)) * ONE_DAY
        return midnight(due) + draw.choice((-SECOND, -1, 0, SECOND, 12 * HOUR))
    return midnight(last + draw.choice((1, 2, 5, 12)) * ONE_DAY) + 9 * HOUR
