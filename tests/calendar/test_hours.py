"""The hours at which a calendar's days end: read, written, joined, and asked of where a student was."""

import json
from datetime import UTC, date, time
from typing import Any

import pytest
from builders import CALENDAR

from restraint_rules import SchoolCalendar
from restraint_rules.calendar.moved import Stay, days_of_stays
from restraint_rules.errors import ValidationError
from restraint_rules.intake import merged

FRIDAY = date(2026, 3, 6)


def calendar_like(id: str = "c", **facts: Any) -> SchoolCalendar:  # noqa: A002 - the field's name
    return CALENDAR.model_copy(update={"id": id} | facts)


def test_hours_are_read_as_the_clocks_show_them_and_written_so() -> None:
    made = calendar_like(school_day_ends="15:00", ends_on={"2026-03-09": time(11), "2026-03-06": "11:45"})
    plain = json.loads(made.model_dump_json(exclude_none=True))

    assert (made.school_ends_on(FRIDAY), made.school_ends_on(date(2026, 3, 5))) == (time(11, 45), time(15))
    assert plain["school_day_ends"] == "15:00"
    assert list(plain["ends_on"].items()) == [("2026-03-06", "11:45"), ("2026-03-09", "11:00")]
    assert SchoolCalendar.model_validate(plain) == made
    assert SchoolCalendar.model_validate(plain).digest == made.digest != CALENDAR.digest


@pytest.mark.parametrize(
    "hour", ["3 pm", "15:60", "24:00", "15:00:30", 15, "", time(15, 0, 1), time(15, tzinfo=UTC), True]
)
def test_what_is_no_hour_is_refused(hour: object) -> None:
    each: list[dict[str, Any]] = [{name: hour} for name in ("school_day_ends", "business_day_ends")]
    for facts in [*each, {"ends_on": {"2026-03-06": hour}}]:
        with pytest.raises(ValidationError, match="Give an hour"):
            calendar_like(**facts)


def test_nothing_is_known_of_a_day_whose_hour_is_not_recorded() -> None:
    assert CALENDAR.school_ends_on(FRIDAY) is None
    assert calendar_like(ends_on={FRIDAY: "11:45"}).hours() == {FRIDAY: time(11, 45)}
    assert len(calendar_like(school_day_ends="15:00").hours()) == len(CALENDAR.school_days)


class TestWhereAStudentWas:
    NORTH, SOUTH = (
        calendar_like(name, school_day_ends=hour) for name, hour in (("n", "15:00"), ("s", "14:00"))
    )

    def test_school_ends_as_it_does_there(self) -> None:
        stays = [
            (Stay("north", None, date(2026, 3, 5)), self.NORTH),
            (Stay("south", FRIDAY, None), self.SOUTH),
        ]
        made = days_of_stays(stays)

        assert made.school_ends_on(date(2026, 3, 5)) == time(15)
        assert made.school_ends_on(FRIDAY) == time(14)

    def test_where_several_are_concerned_and_differ_nobody_knows(self) -> None:
        both = [(Stay(one.id, None, None), one) for one in (self.NORTH, self.SOUTH)]

        assert days_of_stays(both).school_ends_on(FRIDAY) is None

    @pytest.mark.parametrize(("other", "expected"), [("16:30", time(16, 30)), ("17:00", None), (None, None)])
    def test_offices_close_as_they_all_do(self, other: str | None, expected: time | None) -> None:
        both = [
            (Stay(name, None, None), calendar_like(name, business_day_ends=hour))
            for name, hour in (("a", "16:30"), ("b", other))
        ]

        assert days_of_stays(both).business_day_ends == expected


@pytest.mark.parametrize(("other", "expected"), [("16:30", time(16, 30)), (None, None)])
def test_years_joined_keep_their_hours(other: str | None, expected: time | None) -> None:
    year = SchoolCalendar.from_closures(
        id="next", zone="America/New_York", first_day="2026-08-31", last_day="2027-06-11",
        school_day_ends="14:30", business_day_ends=other,
    )  # fmt: skip
    made = merged([calendar_like(school_day_ends="15:00", business_day_ends="16:30"), year])

    assert made.school_ends_on(FRIDAY) == time(15)
    assert made.school_ends_on(date(2026, 9, 4)) == time(14, 30)
    assert made.business_day_ends == expected
