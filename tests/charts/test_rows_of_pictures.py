"""The rows and axes of pictures: each day, hour or month stands where people look for it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from chart_samples import ZONE, sample, weekend_docket

from restraint_rules import testing
from restraint_rules.analysis.triggers.window_course import WindowCourse, WindowDay
from restraint_rules.charts import uses_by_weekday_and_hour, uses_in_window
from restraint_rules.charts.docket_weeks import name_of
from restraint_rules.charts.picture import Value, written
from restraint_rules.findings import ENGLISH


def test_days_due_stand_in_their_weeks() -> None:
    picture = weekend_docket()
    weeks: dict[Value, list[Value]] = {}
    for row in picture.rows:
        weeks.setdefault(row["week"], []).append(row["weekday"])
    whole = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    assert weeks == {"2026-03-02": whole, "2026-03-09": whole}
    assert [row["day"] for row in picture.rows if row["today"]] == ["2026-03-06"]
    assert [row["name"] for row in picture.rows][:3] == ["2 Mar", "3", "4"]
    assert "from Mon 2 Mar 2026 to Sun 15 Mar 2026" in picture.alt


@pytest.mark.parametrize(
    ("day", "first", "name"),
    [
        (date(2026, 9, 7), False, "7 Sep"),  # the first Monday of a month, as late as can be
        (date(2026, 9, 8), False, "8"),
        (date(2026, 9, 14), False, "14"),
        (date(2026, 9, 1), False, "1"),  # a Tuesday: the week began in August
        (date(2026, 9, 17), True, "17 Sep"),
    ],
)
def test_the_month_stands_on_the_first_day_and_where_it_begins(day: date, *, first: bool, name: str) -> None:
    assert name_of(day, first=first, catalogue=ENGLISH) == name


def test_an_hour_is_as_dark_as_its_share_of_the_fullest() -> None:
    starts = [testing.at(time, date(2026, 3, 5)) for time in ("10:00", "10:20", "10:40", "16:30")]
    picture = uses_by_weekday_and_hour(starts, zone=ZONE)
    shares = {row["hour"]: row["share"] for row in picture.rows if row["weekday"] == "Thu"}

    # the hours of a school day, 8 to 14, and those in which something began
    assert list(shares) == [f"{hour:02}:00" for hour in range(8, 17)]
    assert {hour: share for hour, share in shares.items() if share} == {"10:00": 1, "16:00": 1 / 3}
    assert "4 uses stand in 2 of its cells" in picture.alt
    assert picture.title == "Most uses begin on Thu at 10:00: 3 of 4."


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, ""), (True, "yes"), (False, ""), (2.50, "2.5"), (3, "3"), ("seclusion", "seclusion")],
)
def test_a_value_is_written_for_reading(value: Value, shown: str) -> None:
    assert written(value, ENGLISH) == shown


def test_a_long_title_is_broken_within_seventy_two_characters() -> None:
    picture = sample("months")
    lines = picture.spec["title"]["text"]

    assert " ".join(lines) == picture.title
    assert max(map(len, lines)) <= 72


def values_under(spec: Any, name: str) -> Iterator[Any]:
    """Whatever a specification says under a name."""
    for part in spec.values() if isinstance(spec, dict) else spec if isinstance(spec, list) else ():
        yield from values_under(part, name)
    if isinstance(spec, dict) and name in spec:
        yield spec[name]


@pytest.mark.parametrize(("counted", "perhaps", "highest"), [(1, 0, 5), (4, 3, 8)])
def test_an_axis_reaches_above_what_is_needed_and_what_may_count(
    counted: int, perhaps: int, highest: int
) -> None:
    days = (WindowDay(date(2026, 3, 2), 1, counted, perhaps, in_window=True),)
    picture = uses_in_window(WindowCourse("s", 4, 20, "school_days", days))

    scales = [one for one in values_under(picture.untitled, "scale") if "domain" in one]
    assert scales
    assert all(one == {"domain": [-0.6, highest], "nice": False} for one in scales)


def test_each_month_has_its_tick() -> None:
    ticks = [*values_under(sample("student").untitled, "tickCount")]

    assert {"interval": "month", "step": 1} in ticks


def test_of_the_incident_itself_hours_are_named_and_of_what_follows_days_too() -> None:
    during, after = sample("past-fifteen-minutes").untitled["vconcat"]

    assert not any(one.startswith("hours(") for one in values_under(during, "labelExpr"))
    assert all(one.startswith("hours(") for one in values_under(after, "labelExpr"))
