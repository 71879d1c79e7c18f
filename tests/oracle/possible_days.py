"""Each way school may have been held, and each way triggers may fall to a team."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, groupby, product

from oracle.clockwork import days_between, is_weekday, local_day
from oracle.possible_uses import Record
from oracle.windows import ROUTES, Meeting, Moment, Readings

MANY, FEW = 1, 3


@dataclass(frozen=True)
class SchoolDays:
    """What is known of the days of school."""

    covers_from: date
    covers_to: date
    school_days: frozenset[date]
    uncertain_days: frozenset[date] = field(default=frozenset())
    summer_days: frozenset[date] = field(default=frozenset())


def possible_days(
    days: SchoolDays, uses: tuple[Moment, ...], meetings: tuple[Meeting, ...], as_of: int, readings: Readings
) -> Iterator[frozenset[date]]:
    """Each way school may have been held; between two telling days only how many there were matters."""
    certain = days.school_days
    if readings.get("summer_sessions") == "school_days":
        certain |= days.summer_days
    telling = {use.day for use in uses}
    if not telling:
        yield certain
        return
    if "meeting_deadline" in readings:
        telling |= {one.at.day for one in meetings} | {local_day(as_of)}
    marks = sorted(telling)
    relevant = [day for day in days_between(marks[0], marks[-1]) if may_be_school(day, days)]
    stretches = [[*group] for _, group in groupby(relevant, key=lambda day: stretch_of(day, marks))]
    sure = frozenset(day for day in certain if marks[0] <= day <= marks[-1])
    near = MANY if len(stretches) <= FEW else 0
    for counts in product(*(how_many(len(stretch), near) for stretch in stretches)):
        held = (stretch[:count] for stretch, count in zip(stretches, counts, strict=True))
        yield sure.union(*held)


def may_be_school(day: date, days: SchoolDays) -> bool:
    outside = not days.covers_from <= day <= days.covers_to
    return day in days.uncertain_days or (outside and is_weekday(day))


def stretch_of(day: date, marks: list[date]) -> tuple[int, bool]:
    return len([mark for mark in marks if mark <= day]), day in marks


def how_many(most: int, near: int) -> list[int]:
    """How many of so many days: none, all, or one of the numbers near those."""
    return [n for n in range(most + 1) if n <= near or n >= most - near]


def possible_routes(clause: str, record: Record, found: tuple[Moment, ...]) -> Iterator[tuple[Moment, ...]]:
    """Each way the triggers may fall to this clause, by the student's eligibility on each one's day."""
    open_days = sorted({one.day for one in found if eligibility_on(one.day, record) is None})
    for size in range(len(open_days) + 1):
        for mine in combinations(open_days, size):
            yield tuple(
                one for one in found if one.day in mine or eligibility_on(one.day, record) in ROUTES[clause]
            )


def eligibility_on(day: date, record: Record) -> str | None:
    """The latest stretch that covers the day."""
    covering = [
        one
        for one in record["eligibility"] or ()
        if one["since"] <= day and (one.get("until") is None or day <= one["until"])
    ]
    latest = sorted(covering, key=lambda one: str(one["since"]))
    return latest[-1]["status"] if latest else None
