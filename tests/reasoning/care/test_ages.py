"""How old a person may have become."""

from datetime import date

import pytest

from restraint_rules.reasoning.care.ages import at_most_birthdays


@pytest.mark.parametrize(
    ("later", "most"),
    [
        pytest.param(date(2025, 1, 1), 0, id="the same day"),
        pytest.param(date(2024, 12, 31), 0, id="the day before"),
        pytest.param(date(2025, 1, 2), 1, id="the next day may be one"),
        pytest.param(date(2025, 12, 31), 1, id="a year less a day"),
        pytest.param(date(2026, 1, 2), 2, id="both days after 1 January"),
        pytest.param(date(2028, 1, 2), 4, id="three years on"),
    ],
)
def test_birthdays_after_a_day_up_to_another(later: date, most: int) -> None:
    assert at_most_birthdays(date(2025, 1, 1), later) == most
