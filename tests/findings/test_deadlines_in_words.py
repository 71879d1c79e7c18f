"""Deadlines as they are told: each unit has words of its own, and some have others for the first there is."""

from datetime import date

import pytest

from restraint_rules import testing
from restraint_rules.findings import ENGLISH
from restraint_rules.findings.deadline import Deadline, UnitName

TEN = testing.at("10:00")
THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("unit", "length", "words"),
    [
        ("elapsed", 86_400, "24 hours after the initial placement"),
        ("elapsed", 0, "by the initial placement, "),
        ("business_days", 2, "2 business days after the initial placement"),
        ("business_days", 1, "1 business day after the initial placement"),
        ("business_days", 0, "on the day of the initial placement itself: by Fri 6 Mar 2026"),
        ("closes_of_business", 0, "the first close of business after the initial placement"),
        ("closes_of_business", 1, "close of business on business day 1 after the initial placement"),
    ],
)
def test_a_deadline_is_told_in_its_unit(unit: UnitName, length: int, words: str) -> None:
    deadline = Deadline("initial_placement", unit, length, THURSDAY, TEN, last_day=date(2026, 3, 6))

    assert ENGLISH.explain(deadline).startswith(words)


@pytest.mark.parametrize(
    ("latest", "words"),
    [
        (None, "Thu 5 Mar 2026 at the earliest"),
        (THURSDAY, "some time on Thu 5 Mar 2026"),
        (date(2026, 3, 6), "Thu 5 Mar 2026 at the earliest, Fri 6 Mar 2026 at the latest"),
    ],
)
def test_bounds_are_told_as_bounds(latest: date | None, words: str) -> None:
    deadline = Deadline("initial_placement", "school_days", 1, THURSDAY, TEN, bounds=(THURSDAY, latest))

    assert ENGLISH.due(deadline) == words


def test_the_earlier_of_two_tells_both() -> None:
    first = Deadline("initial_placement", "elapsed", 86_400, THURSDAY, TEN)
    second = Deadline("initial_placement", "business_days", 2, THURSDAY, TEN, last_day=date(2026, 3, 6))
    both = Deadline("initial_placement", "earlier_of", 0, THURSDAY, TEN, of=(first, second))

    told = f"whichever is earlier: {ENGLISH.explain(first)}; or {ENGLISH.explain(second)}"
    assert ENGLISH.explain(both) == told
