"""Local midnight, wherever the school is: a date that became a time, perhaps."""

from datetime import UTC, datetime

import pytest
from builders import CALENDAR, LATER, at, setting

from restraint_rules.engine import prepare
from restraint_rules.policies import SPRAGUE
from restraint_rules.report.data.course_data import is_midnight


@pytest.mark.parametrize(
    ("zone", "instant", "expected"),
    [
        pytest.param("America/New_York", datetime(2026, 3, 6, 5, tzinfo=UTC), True, id="five hours behind"),
        pytest.param("America/New_York", datetime(2026, 3, 6, 5, 1, tzinfo=UTC), False, id="a minute past"),
        pytest.param(
            "America/New_York", datetime(2026, 3, 6, 5, 0, 1, tzinfo=UTC), False, id="a second past"
        ),
        pytest.param("America/New_York", datetime(2026, 3, 6, 6, tzinfo=UTC), False, id="an hour past"),
        pytest.param("Asia/Kolkata", datetime(2026, 3, 5, 18, 30, tzinfo=UTC), True, id="a half hour off"),
        pytest.param("Asia/Kathmandu", datetime(2026, 3, 5, 18, 15, tzinfo=UTC), True, id="a quarter off"),
    ],
)
def test_midnight_by_the_school_s_clock(zone: str, instant: datetime, expected: bool) -> None:
    there = CALENDAR.model_copy(update={"zone": zone})
    _, context = prepare(at("12:00").date(), SPRAGUE, there, at(LATER), setting(), {})

    assert is_midnight(instant, context) is expected
