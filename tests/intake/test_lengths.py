"""Lengths as they are written."""

from datetime import time, timedelta

import pytest
from intake_rows import TAKEN

from restraint_rules.intake import Length
from restraint_rules.intake.cells import Plain
from restraint_rules.intake.notes import Lost


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
        ("15+", "inexact"),
        ("10-15", "inexact"),
        ("10 to 15 minutes", "inexact"),
        (">15", "inexact"),
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


def test_a_year_is_the_longest() -> None:
    assert Length().read(366 * 24 * 60, TAKEN) == timedelta(days=366)


def test_a_number_counts_what_the_column_or_the_choice_says() -> None:
    assert Length("hours").read(1.5, TAKEN) == timedelta(minutes=90)
    assert Length("seconds").read("90", TAKEN) == timedelta(seconds=90)
    assert Length(choice="unit").read(90, TAKEN | {"unit": "seconds"}) == timedelta(seconds=90)
    assert Length().words == "length in minutes"
    assert Length(choice="unit").words == "length"
