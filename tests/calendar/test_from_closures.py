"""A calendar from its first and last day and its closures: each day is read in its place."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from builders import CALENDAR, CLOSURES
from due_builders import calendar_with

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.errors import ValidationError, problems

NO_DAY = "Give a date, for example 2026-03-05."


class Stamp(datetime):
    """A timestamp as frames have them."""


def problems_of_closures(**facts: Any) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        calendar_with(**facts)
    return [(one.path, one.sentence) for one in problems(caught.value)]


def test_text_and_dates_are_the_same_days() -> None:
    in_text = calendar_with(closures=[str(day) for day in CLOSURES])
    assert in_text == calendar_with()
    assert in_text.school_days == CALENDAR.school_days
    assert (
        calendar_with(closures=(str(day) for day in CLOSURES))
        == calendar_with(closures=frozenset(CLOSURES))
        == calendar_with()
    )


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param(datetime(2026, 3, 6, tzinfo=UTC), id="datetime"),
        pytest.param(Stamp(2026, 3, 6, tzinfo=UTC), id="timestamp"),
        pytest.param("2026-03-06T00:00:00", id="text of a time"),
        pytest.param("6 March", id="words"),
        pytest.param(None, id="blank"),
    ],
)
@pytest.mark.parametrize(
    "field", ["closures", "uncertain_days", "summer_days", "office_closures", "legal_holidays"]
)
def test_what_is_no_day_is_refused_in_its_place(field: str, moment: object) -> None:
    assert problems_of_closures(**{field: ["2025-12-24", moment]}) == [(f"{field}[1]", NO_DAY)]


@pytest.mark.parametrize("field", ["first_day", "last_day", "covers_from"])
def test_a_single_day_too(field: str) -> None:
    assert problems_of_closures(**{field: datetime(2025, 8, 27, tzinfo=UTC)}) == [(field, NO_DAY)]


@pytest.mark.parametrize("field", ["closures", "uncertain_days"])
def test_a_text_is_no_list(field: str) -> None:
    assert problems_of_closures(**{field: "2026-03-06"}) == [(field, "Give a list here.")]


def test_uncertain_days_may_be_text_and_are_no_sure_school_days() -> None:
    snowed = calendar_with(uncertain_days=["2026-03-06"])
    assert snowed.uncertain_days == {date(2026, 3, 6)}
    assert date(2026, 3, 6) not in snowed.school_days


def test_weekend_days_in_a_vacation_are_passed_over() -> None:
    saturday = date(2026, 2, 21)
    assert calendar_with(closures=[*CLOSURES, saturday]) == calendar_with()


def test_a_day_is_not_both_closed_and_open() -> None:
    twice = calendar_with().model_dump() | {"closures": [date(2026, 3, 5)]}
    with pytest.raises(ValidationError, match="both as a school day and as closed"):
        SchoolCalendar.model_validate(twice)
