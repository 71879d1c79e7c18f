"""Days, times of day and moments as they are written."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from intake_rows import TAKEN, why_lost

from restraint_rules.intake import Clock, Day, Moment
from restraint_rules.intake.cells import Plain
from restraint_rules.intake.notes import Doubt, Lost

THURSDAY = date(2026, 3, 5)
MIDNIGHT_COUNTS = TAKEN | {"midnight": "a_time"}
THIS_CENTURY = TAKEN | {"two_digit_years": "2000s"}


def after_midnight(hour: int, minute: int, second: int = 0) -> timedelta:
    return timedelta(hours=hour, minutes=minute, seconds=second)


class TestDays:
    @pytest.mark.parametrize(
        "cell",
        [
            "2026-03-05", "2026-3-5", "3/5/2026", "03/05/2026", "03-05-2026", "3.5.2026", "05-MAR-2026",
            "5 March 2026", "Mar 5, 2026", "March 5 2026", "2026-03-05T00:00:00", "2026-03-05 10:05:00",
            "2026-03-05 00:00:00.0000000",
            "3/5/2026 12:00:00 AM", "3/5/2026 0:00", "2026-03-05T00:00:00Z", date(2026, 3, 5),
            datetime(2026, 3, 5), datetime(2026, 3, 5, 10), datetime(2026, 3, 5, tzinfo=UTC),
        ],
        ids=repr,
    )  # fmt: skip
    def test_a_day_however_it_is_written(self, cell: Plain) -> None:
        assert Day().read(cell, TAKEN) == THURSDAY

    @pytest.mark.parametrize(
        ("cell", "why"),
        [
            ("3/5/26", "two_digit_year"),
            ("5-Mar-26", "two_digit_year"),
            ("13/05/2026", "unreadable"),
            ("2026-02-30", "unreadable"),
            ("5 Foo 2026", "unreadable"),
            ("yesterday", "unreadable"),
            ("20260305", "unreadable"),
            (46086, "unreadable"),
            (True, "unreadable"),
            (12.5, "unreadable"),
            (time(10), "unreadable"),
            ("N/A", "placeholder"),
            (-9, "placeholder"),
            ("01/01/1900", "placeholder"),
            ("1899-12-30", "placeholder"),
            (datetime(9999, 12, 31), "placeholder"),
            ("1949-12-31", "out_of_range"),
            (date(2201, 1, 1), "out_of_range"),
            ("about 3/5", "inexact"),
            ("2026-03-05T02:00:00Z", "unreadable"),
            (datetime(2026, 3, 5, 2, tzinfo=UTC), "unreadable"),
        ],
        ids=repr,
    )
    def test_what_is_no_day_says_why(self, cell: Plain, why: str) -> None:
        assert why_lost(Day().read(cell, TAKEN)) == why

    def test_the_first_year_is_read(self) -> None:
        assert Day().read("1950-01-01", TAKEN) == date(1950, 1, 1)

    def test_two_digits_are_read_when_the_choice_says_so(self) -> None:
        assert Day().read("3/5/26", THIS_CENTURY) == THURSDAY

    @pytest.mark.parametrize(
        ("reader", "cell"),
        [(Day("ymd"), "20260305"), (Day("mdy"), "03052026"), (Day("mdy"), 3052026), (Day("ymd"), 20260305)],
        ids=["ymd", "mdy", "its zero lost", "a number"],
    )
    def test_eight_digits_in_the_order_the_column_says(self, reader: Day, cell: Plain) -> None:
        assert reader.read(cell, TAKEN) == THURSDAY

    def test_eight_digits_in_the_order_a_choice_says(self) -> None:
        assert Day(choice="order").read("20260305", TAKEN | {"order": "ymd"}) == THURSDAY
        assert why_lost(Day("mdy").read(10**8, TAKEN)) == "unreadable"


class TestClocks:
    @pytest.mark.parametrize(
        ("cell", "expected"),
        [
            ("9:05 AM", after_midnight(9, 5)),
            ("9:05AM", after_midnight(9, 5)),
            ("9:05 a.m.", after_midnight(9, 5)),
            ("09:05", after_midnight(9, 5)),
            ("0905", after_midnight(9, 5)),
            ("905", after_midnight(9, 5)),
            ("0905 PM", after_midnight(21, 5)),
            ("9 am", after_midnight(9, 0)),
            ("12:02 PM", after_midnight(12, 2)),
            ("12:02 AM", after_midnight(0, 2)),
            ("24:00", timedelta(days=1)),
            ("10:05:30", after_midnight(10, 5, 30)),
            ("10:05:30.0000000", after_midnight(10, 5, 30)),
            (905, after_midnight(9, 5)),
            (time(9, 5), after_midnight(9, 5)),
            (datetime(1900, 1, 1, 9, 5), after_midnight(9, 5)),
            (timedelta(hours=9, minutes=5), after_midnight(9, 5)),
        ],
        ids=repr,
    )
    def test_a_time_of_day_however_it_is_written(self, cell: Plain, expected: timedelta) -> None:
        assert Clock().read(cell, TAKEN) == expected

    @pytest.mark.parametrize(
        ("cell", "expected", "why"),
        [
            ("9:5 AM", after_midnight(9, 5), "one_digit_minutes"),
            ("9:5", after_midnight(9, 5), "one_digit_minutes"),
            ("1:30", after_midnight(1, 30), "small_hours"),
            ("5:59", after_midnight(5, 59), "small_hours"),
        ],
        ids=["9:5 AM", "9:5", "1:30", "5:59"],
    )
    def test_what_is_assumed_is_said(self, cell: Plain, expected: timedelta, why: str) -> None:
        assert Clock().read(cell, TAKEN) == Doubt(expected, Lost(why))  # type: ignore[arg-type]  # by its name

    @pytest.mark.parametrize("cell", ["6:00", "1:30 AM", "0:30"], ids=repr)
    def test_from_six_on_or_with_am_nothing_is_assumed(self, cell: Plain) -> None:
        assert isinstance(Clock().read(cell, TAKEN), timedelta)

    @pytest.mark.parametrize(
        ("cell", "why"),
        [
            ("00:00", "midnight"),
            ("00:00:00", "midnight"),
            ("12:00 AM", "midnight"),
            (time(0), "midnight"),
            (timedelta(), "midnight"),
            ("25:00", "unreadable"),
            ("24:01", "unreadable"),
            ("10:60", "unreadable"),
            ("13:00 PM", "unreadable"),
            ("0:30 PM", "unreadable"),
            ("noon", "unreadable"),
            (9, "unreadable"),
            (2500, "unreadable"),
            (True, "unreadable"),
            (10.5, "unreadable"),
            (timedelta(days=2), "unreadable"),
            (date(2026, 3, 5), "unreadable"),
            ("-", "placeholder"),
            (-9, "placeholder"),
            ("about 10:15", "inexact"),
            ("between 10 and 10:30", "inexact"),
            ("10:00-10:15", "inexact"),
            ("~10:15", "inexact"),
        ],
        ids=repr,
    )
    def test_what_is_no_time_says_why(self, cell: Plain, why: str) -> None:
        assert why_lost(Clock().read(cell, TAKEN)) == why

    def test_midnight_is_a_time_when_the_choice_says_so(self) -> None:
        assert Clock().read("00:00", MIDNIGHT_COUNTS) == timedelta()


class TestMoments:
    @pytest.mark.parametrize(
        ("cell", "expected"),
        [
            ("2026-03-05 10:05", datetime(2026, 3, 5, 10, 5)),
            ("2026-03-05T10:05:30.1234567", datetime(2026, 3, 5, 10, 5, 30)),
            ("3/5/2026 9:05 PM", datetime(2026, 3, 5, 21, 5)),
            ("3/5/2026, 9:05 PM", datetime(2026, 3, 5, 21, 5)),
            ("3/5/2026", THURSDAY),
            ("2026-03-05 24:00", datetime(2026, 3, 6)),
            ("2026-03-05T00:00:00", THURSDAY),
            (datetime(2026, 3, 5), THURSDAY),
            (datetime(2026, 3, 5, 10, 5), datetime(2026, 3, 5, 10, 5)),
            (THURSDAY, THURSDAY),
            ("2026-03-05T15:05:00Z", datetime(2026, 3, 5, 15, 5, tzinfo=UTC)),
            ("2026-03-05 10:05:00-05", datetime(2026, 3, 5, 10, 5, tzinfo=timezone(-timedelta(hours=5)))),
            ("2026-03-05 10:05:00 +0530", datetime(2026, 3, 5, 4, 35, tzinfo=UTC)),
            ("2026-03-05T00:00:00-05:00", datetime(2026, 3, 5, 5, tzinfo=UTC)),
            (datetime(2026, 3, 5, tzinfo=UTC), datetime(2026, 3, 5, tzinfo=UTC)),
        ],
        ids=repr,
    )
    def test_a_moment_however_it_is_written(self, cell: Plain, expected: date) -> None:
        found = Moment().read(cell, TAKEN)
        assert found == expected
        assert type(found) is type(expected)

    def test_a_small_hour_is_in_doubt_unless_the_offset_settles_it(self) -> None:
        moment = datetime(2026, 3, 5, 1, 30)
        assert Moment().read("2026-03-05 1:30", TAKEN) == Doubt(moment, Lost("small_hours"))
        assert isinstance(Moment().read("2026-03-05T01:30:00-05:00", TAKEN), datetime)

    @pytest.mark.parametrize(
        ("cell", "why"),
        [
            ("2026-02-30 10:05", "unreadable"),
            ("2026-03-05 25:05", "unreadable"),
            ("2026-03-05 10:05+99", "unreadable"),
            ("3/5/26 10:05", "two_digit_year"),
            ("2026-03-05 about 10:15", "inexact"),
            ("N/A", "placeholder"),
            (-9, "placeholder"),
            (12, "unreadable"),
            (time(10), "unreadable"),
            (datetime(1900, 1, 1, 10), "placeholder"),
        ],
        ids=repr,
    )
    def test_what_is_no_moment_says_why(self, cell: Plain, why: str) -> None:
        assert why_lost(Moment().read(cell, TAKEN)) == why

    def test_midnight_is_a_time_when_the_choice_says_so(self) -> None:
        midnight = datetime(2026, 3, 5)
        assert Moment().read("2026-03-05 00:00", MIDNIGHT_COUNTS) == midnight
        assert Moment().read(midnight, MIDNIGHT_COUNTS) == midnight
