"""The limits: each is a promise to whoever sends records, so a change of one is a change here too."""

from datetime import timedelta

import pytest

from restraint_rules import limits

PROMISED = {
    "FIRST_YEAR": 1950,
    "LAST_YEAR": 2200,
    "LONGEST": timedelta(days=366),
    "MAX_COUNT": 1_000_000_000,
    "MAX_DAYS": 10_980,  # 30 x 366
    "MAX_DEPTH": 100,
    "MAX_DIGITS": 4_300,
    "MAX_ID": 200,
    "MAX_ITEMS": 1_000,
    "MAX_NAMED": 10,
    "MAX_PROBLEMS": 100,
    "MAX_RECORDS": 100_000,
    "MAX_TEXT": 100_000,
}


def test_they_are_what_was_promised() -> None:
    assert {name: getattr(limits, name) for name in limits.__all__ if name.isupper()} == PROMISED


@pytest.mark.parametrize(
    ("year", "answer"), [(1949, False), (1950, True), (2026, True), (2200, True), (2201, False)]
)
def test_a_year_is_one_that_can_be_recorded(year: int, *, answer: bool) -> None:
    assert limits.in_years(year) is answer
