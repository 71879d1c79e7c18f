"""Codes of calendar rows that nobody explained, and rows of two calendars, are refused by their row."""

from typing import Any

import pytest

from restraint_rules import SchoolCalendar, ValidationError, problems

CODE = "uri://ed-fi.org/CalendarEventDescriptor#"


def row(day: str, code: str = "Instructional day", **more: Any) -> dict[str, Any]:
    return {"date": day, "calendarEvents": [{"calendarEventDescriptor": f"{CODE}{code}"}], **more}


@pytest.mark.parametrize(
    ("second", "place"),
    [
        (row("2026-03-06", "Purple day"), "rows[1].calendarEvents"),
        (row("2026-03-07"), "rows[1].date"),  # a Saturday
        (row("2026-03-06", calendarReference={"calendarCode": "other"}), "rows[1]"),
    ],
)
def test_a_row_is_refused_in_its_place(second: dict[str, Any], place: str) -> None:
    first = (
        row("2026-03-05", calendarReference={"calendarCode": "one"})
        if place == "rows[1]"
        else row("2026-03-05")
    )
    with pytest.raises(ValidationError) as refused:
        SchoolCalendar.from_edfi(id="c", zone="America/New_York", rows=[first, second])
    assert [one.path for one in problems(refused.value)] == [place]
