"""Show a school's three years around an effort to prevent restraint and seclusion: is there less of it?

The school is invented and drawn from a seed: two years as they were, and one after its teams began to plan
with each student what calms. Months are set on a control chart whose center is the time before; a board reads
whether what changed is more than chance. Run it from anywhere:

    python examples/three_years.py
"""

from collections import Counter
from datetime import date
from typing import NamedTuple

from restraint_rules import SchoolCalendar, StudentRecord, policies, prevention, school_measures
from restraint_rules.analysis import Prevention, SchoolMeasures
from restraint_rules.intake import merged
from restraint_rules.testing.district_year import DistrictYear, district_year

YEARS = {2023: 310, 2024: 290, 2025: 120}
"""Incidents of each school year, by the year in which it began."""

ENROLLED = 420
EFFORT = date(2025, 8, 1)
SMALLEST_COUNT = 6
"""What is smaller is left out of what the board is given, lest a child be known by it."""


class ThreeYears(NamedTuple):
    """The school's records of all years, one calendar for them, and its months' days of enrolment."""

    records: list[StudentRecord]
    calendar: SchoolCalendar
    exposure: dict[str, float]
    years: dict[int, DistrictYear]


def three_years() -> ThreeYears:
    """Make the years and put them together."""
    years = {
        begun: district_year(begun, incidents=number, schools=1, rate=0.02, begun=begun)
        for begun, number in YEARS.items()
    }
    calendar = merged((year.calendar for year in years.values()), id="three-years")
    months = Counter(f"{day:%Y-%m}" for day in calendar.school_days)
    exposure = {month: float(number * ENROLLED) for month, number in sorted(months.items())}
    return ThreeYears([*records_of(years)], calendar, exposure, years)


def records_of(years: dict[int, DistrictYear]) -> list[StudentRecord]:
    """Every year's records of students, as they were stored."""
    return [
        record
        for year in years.values()
        for school in year.district.schools or ()
        for record in school.records or ()
    ]


def shown(made: ThreeYears) -> Prevention:
    """Count the months, and compare those before the effort with those after."""
    last = made.years[2025]
    return prevention(
        made.records,
        policy=policies.SPRAGUE,
        calendar=made.calendar,
        setting=last.setting,
        as_of=last.as_of,
        exposure=made.exposure,
        effort=EFFORT,
    )


def measured(made: ThreeYears, begun: int) -> SchoolMeasures:
    """Measure one school year."""
    year = made.years[begun]
    school = next(iter(year.district.schools or ()))
    return school_measures(
        school,
        begun,
        policy=policies.SPRAGUE,
        calendar=year.calendar,
        setting=year.setting,
        as_of=year.as_of,
        enrolled={"": ENROLLED},
        suppress_below=SMALLEST_COUNT,
    )


def main() -> None:
    """Print each year's measures, then what the board reads, then the months as a chart takes them."""
    made = three_years()
    for begun in YEARS:
        print(measured(made, begun))
        print()
    found = shown(made)
    print(found.published(SMALLEST_COUNT))
    print()
    print("month    number  per 1,000 days  center  upper  signal")
    for one in found.months:
        rate, center, upper = (1000 * (number or 0) for number in (one.rate, one.center, one.upper))
        print(f"{one.month}  {one.number:6}  {rate:14.2f}  {center:6.2f}  {upper:5.2f}  {one.signal}")


if __name__ == "__main__":
    main()
