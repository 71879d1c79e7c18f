"""A realistic district's year, and what was planted in it: to test, to measure and to show.

Everything is invented and drawn from a seed: the same seed gives the same bytes, in any process. The year is
lawful but for what is planted, and what is planted is planted by changing facts; neither the rules nor the
library's counting of days is asked. So a report must show what was planted and nothing else::

    year = district_year(7, incidents=1500)
    report = evaluate(
        year.district, policy=policies.SPRAGUE, calendar=year.calendar, setting=year.setting, as_of=year.as_of
    )

It is judged in the August after the school year, when one duty of every district is open: the compilation
of the new year's instances. That pending finding is among what is planted.

``student_records`` yields the same year's records one by one, and a ``YearPlan`` makes any part of it by
itself: two hundred thousand incidents need not be held at once.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from random import Random
from typing import NamedTuple

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.models.districts import District
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.testing.days import YearDays, clock, snow_days
from restraint_rules.testing.years.districts import plan_district
from restraint_rules.testing.years.planted import PlantedBreach, below
from restraint_rules.testing.years.schools import AS_OF_DAY, SchoolPlan, build_school, plan_school
from restraint_rules.testing.years.standing import setting_of
from restraint_rules.testing.years.students import BuiltRecord, build_record, draw_count

__all__ = ["DistrictYear", "PlantedBreach", "YearPlan", "district_year", "student_records"]

FIRST_YEAR = 2019
STUDENTS_A_SCHOOL = 25
TOO_EARLY = f"The earliest school year is the one begun in {FIRST_YEAR}: the text took effect in 2018."


class DistrictYear(NamedTuple):
    """A district's year with what judging it takes.

    Attributes:
        district: The district with its schools and records.
        calendar: Its school days, snow days left out.
        setting: Its staff, rooms and techniques.
        as_of: When it is judged: on 14 August after the year.
        planted: What the report must show, by paths within the district: every finding that fails, is
            pending, unknown or asks a person.
    """

    district: District
    calendar: SchoolCalendar
    setting: Setting
    as_of: datetime
    planted: tuple[PlantedBreach, ...]


class YearPlan:
    """A year before its records are made: enough to make any of them by itself.

    Attributes:
        seed: The seed.
        rate: The share of what can be breached that is.
        days: The school year's days.
        counts: How many incidents each student has, in order of students.
        schools: The schools' plans, in order.
    """

    def __init__(
        self,
        seed: int,
        *,
        incidents: int = 1500,
        schools: int | None = None,
        rate: float = 0.05,
        begun: int = 2025,
    ) -> None:
        """Plan a year.

        Args:
            seed: Where chance comes from.
            incidents: How many incidents there are, of all students.
            schools: How many schools there are; without a number, one for about 25 restrained students.
            rate: The share of incidents, meetings and duties with a breach, between 0 and 1.
            begun: The year in which the school year began.

        Raises:
            ValueError: If the text was not yet in force in that school year.
        """
        if begun < FIRST_YEAR:
            raise ValueError(TOO_EARLY)
        rng = Random(f"{seed}/plan")
        self.seed: int = seed
        self.rate: float = rate
        self.days: YearDays = YearDays(begun, snow_days(begun, rng))
        self.counts: list[int] = list(counts_to(rng, incidents))
        number = schools or max(1, len(self.counts) // STUDENTS_A_SCHOOL)
        self.schools: list[SchoolPlan] = [
            plan_school(f"{seed}/school/{one}", self.days, f"school-{one}", rate)
            for one in range(1, number + 1)
        ]

    @property
    def calendar(self) -> SchoolCalendar:
        """The school days."""
        return self.days.calendar()

    @property
    def setting(self) -> Setting:
        """Staff, rooms and techniques of all schools."""
        certified = {person: days for one in self.schools for person, days in one.certified.items()}
        return setting_of(self.days, certified)

    @property
    def as_of(self) -> datetime:
        """When the year is judged."""
        return clock(date(self.days.begun + 1, *AS_OF_DAY), 17)

    def record(self, number: int) -> BuiltRecord:
        """Make one student's record.

        Args:
            number: Which student, from 0.

        Returns:
            The record, with what was planted in it.
        """
        school = self.schools[number % len(self.schools)]
        rng = Random(f"{self.seed}/student/{number}")
        name = f"student-{number + 1}"
        return build_record(rng, self.days, name, school.id, self.counts[number], self.rate)

    def school(self, number: int) -> tuple[School, tuple[PlantedBreach, ...]]:
        """Make one school with its students' records.

        Args:
            number: Which school, from 0.

        Returns:
            The school, with what was planted in it.
        """
        students = range(number, len(self.counts), len(self.schools))
        records = [self.record(one) for one in students]
        return build_school(self.schools[number], self.days, records, self.rate)

    def district(self, schools: Iterable[School]) -> tuple[District, tuple[PlantedBreach, ...]]:
        """Make the district of these schools.

        Args:
            schools: Its schools, all or some of the year's.

        Returns:
            The district, with what was planted in its own duties.
        """
        held = tuple(schools)
        names = [one.id for one in held]
        data, planted = plan_district(f"{self.seed}/district", self.days, names, self.rate)
        return District.model_validate(data | {"schools": held}), tuple(planted)


def counts_to(rng: Random, incidents: int) -> Iterator[int]:
    """Draw students' counts until they come to so many incidents."""
    while incidents > 0:
        count = min(draw_count(rng), incidents)
        yield count
        incidents -= count


def district_year(
    seed: int, *, incidents: int = 1500, schools: int | None = None, rate: float = 0.05, begun: int = 2025
) -> DistrictYear:
    """Make a whole district's year, all of it in memory; the arguments are those of ``YearPlan``.

    Returns:
        The year.

    Raises:
        ValueError: If the text was not yet in force in that school year.
    """
    plan = YearPlan(seed, incidents=incidents, schools=schools, rate=rate, begun=begun)
    made = [plan.school(number) for number in range(len(plan.schools))]
    district, planted = plan.district(school for school, _ in made)
    for school, found in made:
        planted += below(f"schools[{school.id}]", found)
    return DistrictYear(district, plan.calendar, plan.setting, plan.as_of, planted)


def student_records(
    seed: int, *, incidents: int = 1500, schools: int | None = None, rate: float = 0.05, begun: int = 2025
) -> Iterator[tuple[StudentRecord, tuple[PlantedBreach, ...]]]:
    """Make a year's student records one after the other, without holding them.

    They are those of ``district_year`` with the same arguments, which are those of ``YearPlan``; that one has
    the calendar, the setting and the moment to judge them by.

    Yields:
        Each record with what was planted in it, by paths within the record.

    Raises:
        ValueError: If the text was not yet in force in that school year.
    """
    plan = YearPlan(seed, incidents=incidents, schools=schools, rate=rate, begun=begun)
    for number in range(len(plan.counts)):
        built = plan.record(number)
        yield built.record, built.planted
