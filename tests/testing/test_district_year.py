"""The generated year: the same from the same seed, and like what is published."""

import os
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import islice, pairwise

import pytest
from testing.planted_cases import chance

from restraint_rules.calendar.business_days import legal_holidays as listed_holidays
from restraint_rules.models import Incident, StudentRecord
from restraint_rules.models.interventions import Period
from restraint_rules.testing.days import YearDays, legal_holidays, snow_days
from restraint_rules.testing.district_year import YearPlan, district_year, student_records
from restraint_rules.testing.years.meetings import triggers

DIGEST = """
from restraint_rules.testing.district_year import district_year
year = district_year(11, incidents=60, rate=0.5)
print(year.district.digest, year.setting.digest, year.calendar.digest, year.planted)
"""

WEEKDAYS = range(5)


@pytest.mark.parametrize("year", range(2019, 2036))
def test_holidays_counted_by_hand_are_those_of_the_list(year: int) -> None:
    on_weekdays = {day for day in listed_holidays("US-CT", year) if day.weekday() in WEEKDAYS}
    assert legal_holidays(year) == on_weekdays


@pytest.mark.parametrize("begun", range(2019, 2036))
def test_a_school_year_has_its_days_and_none_on_weekends(begun: int) -> None:
    days = YearDays(begun).days
    assert len(days) == 181
    assert not [day for day in days if day.weekday() not in WEEKDAYS]
    assert date(begun, 8, 27) <= days[0] < days[-1] < date(begun + 1, 6, 30)


def test_snow_days_are_made_up() -> None:
    snow = snow_days(2025, chance("snow"))
    assert 2 <= len(snow) <= 6
    year = YearDays(2025, snow)
    assert not snow.intersection(year.days)
    assert snow <= set(YearDays(2025).days)
    assert len(year.days) == len(YearDays(2025).days)
    assert year.days[-1] > YearDays(2025).days[-1]


def test_days_after_a_day() -> None:
    year = YearDays(2025)
    assert year.next_school_day(date(2025, 12, 23)) == date(2026, 1, 2)
    assert year.next_school_day(year.days[-1]) is None
    assert year.business_day(date(2025, 12, 23), 2) == date(2025, 12, 26)
    assert (year.name, year.next_name) == ("2025-26", "2026-27")


@pytest.mark.slow
@pytest.mark.parametrize("hash_seed", ["0", "1"])
def test_the_same_seed_gives_the_same_bytes_in_any_process(hash_seed: str) -> None:
    year = district_year(11, incidents=60, rate=0.5)
    run = subprocess.run(  # noqa: S603 - code of this file
        [sys.executable, "-c", DIGEST],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONHASHSEED": hash_seed},
    )
    here = f"{year.district.digest} {year.setting.digest} {year.calendar.digest} {year.planted}"
    assert run.stdout.strip() == here


def test_another_seed_gives_another_year() -> None:
    assert district_year(1, incidents=20).district.digest != district_year(2, incidents=20).district.digest


def test_records_come_one_by_one_and_are_those_of_the_district() -> None:
    year = district_year(5, incidents=200, schools=3, rate=0.3)
    held = {record.id: record for school in year.district.schools or () for record in school.records or ()}
    streamed = list(student_records(5, incidents=200, schools=3, rate=0.3))
    assert {record.id: record for record, _ in streamed} == held
    planted = Counter(one.clause for _, found in streamed for one in found)
    assert planted <= Counter(one.clause for one in year.planted)
    assert next(islice(student_records(5, incidents=200_000), 1))[0].incidents


def test_a_year_before_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="2019"):
        district_year(1, begun=2018)


def test_a_year_without_incidents_has_schools_without_records() -> None:
    year = district_year(1, incidents=0, schools=2, rate=0)
    assert [school.records for school in year.district.schools or ()] == [(), ()]


PLAN = YearPlan(1, incidents=60_000)
RECORDS = tuple(PLAN.record(number).record for number in range(150))


class TestLikeWhatIsPublished:
    """Connecticut's counts: bounds wide enough for one drawn year, narrow enough to tell."""

    def test_counts_per_student_are_heavy_tailed(self) -> None:
        counts = PLAN.counts
        assert sum(counts) == 60_000
        assert 11 <= sum(counts) / len(counts) <= 14
        assert 0.2 <= share(counts, 10) <= 0.3
        assert 0.03 <= share(counts, 50) <= 0.055
        assert 0.011 <= share(counts, 100) <= 0.022
        assert max(counts) > 300

    def test_few_are_longer_than_an_hour_and_most_shorter_than_twenty_minutes(self) -> None:
        lengths = [minutes for record in RECORDS for minutes in lengths_of(record)]
        assert 0.7 <= 1 - share(lengths, 20) <= 0.9
        assert 0.01 <= share(lengths, 60) <= 0.04

    def test_incidents_of_a_student_do_not_overlap(self) -> None:
        following = [
            two
            for record in RECORDS
            for two in pairwise(
                sorted(period for one in distinct_incidents(record) for period in periods_of(one))
            )
        ]
        assert following
        assert all(end <= start for (_, end), (start, _) in following)

    def test_all_happen_on_school_days(self) -> None:
        days = {one.day for record in RECORDS for one in record.incidents or ()}
        assert days <= PLAN.calendar.school_days


def share(values: list[int] | list[float], above: int) -> float:
    return sum(value > above for value in values) / len(values)


def periods_of(incident: Incident) -> list[tuple[datetime, datetime]]:
    return [
        (one.started.astimezone(UTC), one.ended.astimezone(UTC))
        for one in incident.interventions
        if isinstance(one, Period) and isinstance(one.started, datetime) and isinstance(one.ended, datetime)
    ]


def distinct_incidents(record: StudentRecord) -> list[Incident]:
    """Each incident once, even if it was delivered twice."""
    return list({one.id: one for one in record.incidents or ()}.values())


def lengths_of(record: StudentRecord) -> list[float]:
    periods = [period for one in record.incidents or () for period in periods_of(one)]
    return [(end - start) / timedelta(minutes=1) for start, end in periods]


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([0, 1, 2], []),
        ([0, 1, 2, 19], [3]),
        ([0, 1, 2, 20], []),
        ([0, 0, 0, 0, 0], [3, 4]),
        ([0, 17, 18, 19, 36], [3, 4]),
        ([0, 17, 18, 19, 37], [3]),
    ],
)
def test_four_in_twenty_counted_by_hand(places: list[int], expected: list[int]) -> None:
    year = YearDays(2025)
    starts = [
        datetime(year.days[place].year, year.days[place].month, year.days[place].day, 9, number)
        for number, place in enumerate(places)
    ]
    assert [one.at for one in triggers(starts, year)] == [starts[index] for index in expected]
