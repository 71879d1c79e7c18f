"""A closure of 120 days and a day is the longest; a longer one may be a year's first and last day."""

import pytest

from restraint_rules.intake.closure_rows import TOO_LONG, days_of


@pytest.mark.parametrize(
    ("to", "days"),
    [
        pytest.param("2026-06-29", 120, id="119 days later"),
        pytest.param("2026-06-30", 121, id="120 days later"),
        pytest.param("2026-07-01", None, id="121 days later"),
    ],
)
def test_the_longest_closure(to: str, days: int | None) -> None:
    found = days_of({"from": "2026-03-02", "to": to})

    # 2 March + 120 days: 29 of March, 30 of April, 31 of May, 30 of June
    assert (None if found == TOO_LONG else len(found)) == days
