"""Rows that cannot be read are refused by their place, without their values."""

from collections.abc import Mapping
from typing import Any

import pytest

from restraint_rules import ValidationError, problems
from restraint_rules.calendar import SchoolCalendar
from restraint_rules.calendar.edfi import read_rows

SCHOOL = {
    "date": "2026-03-05",
    "calendarEvents": [
        {"calendarEventDescriptor": "uri://ed-fi.org/CalendarEventDescriptor#Instructional day"}
    ],
}


@pytest.mark.parametrize(
    "row",
    [
        pytest.param({}, id="nothing"),
        pytest.param(SCHOOL | {"date": "secret"}, id="no date"),
        pytest.param(SCHOOL | {"date": 20260305}, id="a number"),
        pytest.param(SCHOOL | {"calendarEvents": [{}]}, id="no descriptor"),
        pytest.param(SCHOOL | {"calendarEvents": [{"calendarEventDescriptor": None}]}, id="blank descriptor"),
        pytest.param(SCHOOL | {"calendarEvents": None}, id="no events"),
    ],
)
def test_an_unreadable_row_is_named(row: Mapping[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        SchoolCalendar.from_edfi([SCHOOL, row], id="c", zone="America/New_York")

    (problem,) = problems(caught.value)
    assert problem.path == "rows[1]"
    assert problem.sentence.startswith("A row needs")
    assert "secret" not in str(caught.value.errors())


def test_no_rows_are_no_calendar() -> None:
    with pytest.raises(ValidationError) as caught:
        read_rows([])

    (problem,) = problems(caught.value)
    assert problem[:2] == ("rows", "Give at least one CalendarDate row.")


def test_a_row_without_events_is_uncertain() -> None:
    certain, uncertain, listed = read_rows([SCHOOL, {"date": "2026-03-06", "calendarEvents": []}])

    assert [str(day) for day in sorted(certain)] == ["2026-03-05"]
    assert [str(day) for day in sorted(uncertain)] == ["2026-03-06"]
    assert len(listed) == 2
