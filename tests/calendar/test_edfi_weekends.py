"""Rows of a weekend: no school is held there, and none may have been."""

from typing import Any

import pytest

from restraint_rules.calendar.edfi import read_rows

CODE = "uri://ed-fi.org/CalendarEventDescriptor#"
SATURDAY = "2026-03-07"


def row(day: str, *codes: str) -> dict[str, Any]:
    return {"date": day, "calendarEvents": [{"calendarEventDescriptor": f"{CODE}{code}"} for code in codes]}


@pytest.mark.parametrize("codes", [pytest.param((), id="nothing"), pytest.param(("Holiday",), id="holiday")])
def test_a_saturday_without_school_is_no_school_day_at_all(codes: tuple[str, ...]) -> None:
    certain, uncertain, listed = read_rows([row("2026-03-06", "Instructional day"), row(SATURDAY, *codes)])

    assert [str(day) for day in certain] == ["2026-03-06"]
    assert not uncertain
    assert SATURDAY in {str(day) for day in listed}
