"""Lengths as they are written."""

from datetime import time, timedelta

import pytest
from intake_rows import TAKEN

from restraint_rules.intake import Length
from restraint_rules.intake.cells import Plain
from restraint_rules.intake.notes import Lost
from restraint_rules.models.inexact import LengthBetween


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        (22, 22),
        (22.5, 22.5),
        (0, 0),
        ("22", 22),
        ("22.0", 22),
        ("22 min", 22),
        ("22 minutes", 22),
        ("22m", 22),
        ("0:22", 22),
        ("1:05", 65),
        ("0:22:30", 22.5),
        ("1 h 5 min", 65),
        ("1 hour", 60),
        ("2 hrs, 5 mins", 125),
        ("30 sec", 0.5),
        ("PT22M", 22),
        ("pt1h5m", 65),
        (timedelta(minutes=22), 22),
        (time(0, 22), 22),
    ],
    ids=repr,
)
def test_a_length_however_it_is_written(cell: Plain, minutes: float) -> None:
    assert Length().read(cell, TAKEN) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("about 10", "inexact"),
        ("approx. 10 min", "inexact"),
        ("15-10", "inexact"),
        ("10 or so", "inexact"),
        ("about 10 to 15", "inexact"),
        ("<5", "placeholder"),
        ("-", "placeholder"),
        (-9, "placeholder"),
        (-1, "out_of_range"),
        ("-1", "out_of_range"),
        (timedelta(days=-1), "out_of_range"),
        (367 * 24 * 60, "out_of_range"),
        (10**12, "unreadable"),
        (True, "unreadable"),
        ("a while", "unreadable"),
        ("PT", "unreadable"),
    ],
    ids=repr,
)
def test_what_is_no_length_says_why(cell: Plain, why: str) -> None:
    found = Length().read(cell, TAKEN)
    assert isinstance(found, Lost)
    assert found.why == why


@pytest.mark.parametrize(
    ("cell", "least", "most"),
    [
        ("10-15", 10, 15),
        ("10 to 15 minutes", 10, 15),
        ("between 10 and 15 min", 10, 15),
        ("15-15", 15, 15),
        ("15+", 15, None),
        ("15 min +", 15, None),
        (">15", 15, None),
        ("more than 15 minutes", 15, None),
        ("up to 5", 0, 5),
    ],
    ids=repr,
)
def test_a_length_whose_bounds_are_written_is_recorded_by_them(
    cell: str, least: int, most: int | None
) -> None:
    bound = None if most is None else timedelta(minutes=most)
    assert Length().read(cell, TAKEN) == LengthBetween(timedelta(minutes=least), bound)


def test_bounds_are_minutes_and_nothing_else() -> None:
    found = Length("hours").read("10-15", TAKEN)
    assert isinstance(found, Lost)
    assert found.why == "inexact"


def test_a_year_is_the_longest() -> None:
    assert Length().read(366 * 24 * 60, TAKEN) == timedelta(days=366)


def test_a_number_counts_what_the_column_or_the_choice_says() -> None:
    assert Length("hours").read(1.5, TAKEN) == timedelta(minutes=90)
    assert Length("seconds").read("90", TAKEN) == timedelta(seconds=90)
    assert Length(choice="unit").read(90, TAKEN | {"unit": "seconds"}) == timedelta(seconds=90)
    assert Length().words == "length in minutes"
    assert Length(choice="unit").words == "length"
