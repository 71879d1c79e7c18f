"""Moments are aware datetimes or dates, lengths are whole minutes or ISO-8601; neither is ever guessed."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from restraint_rules.errors import ValidationError, problems
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Day, Instant, Moment, Month, SchoolYear

MOMENT: TypeAdapter[Any] = TypeAdapter(Moment)
DAY: TypeAdapter[Any] = TypeAdapter(Day)
INSTANT: TypeAdapter[Any] = TypeAdapter(Instant)
LENGTH: TypeAdapter[Any] = TypeAdapter(Length)

EST = timezone(timedelta(hours=-5))
TEN = datetime(2026, 3, 5, 10, tzinfo=EST)
NEW_YORK = ZoneInfo("America/New_York")


def sentence(adapter: TypeAdapter[Any], value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(value)
    (problem,) = problems(caught.value)
    return problem.sentence


class TestMoments:
    """A recorded moment is an aware datetime or a date."""

    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("2026-03-05T10:00:00-05:00", TEN),
            ("2026-03-05 10:00:00-05:00", TEN),
            ("2026-03-05T10:00-05:00", TEN),
            ("2026-03-05T10:00-0500", TEN),
            ("2026-03-05T15:00:00Z", TEN),
            ("2026-03-05T10:00:00.25-05:00", TEN + timedelta(milliseconds=250)),
            ("2026-03-05", date(2026, 3, 5)),
            ("1950-01-01", date(1950, 1, 1)),
            ("2200-12-31", date(2200, 12, 31)),
        ],
    )
    def test_texts(self, text: str, moment: datetime | date) -> None:
        read = MOMENT.validate_python(text)
        assert read == moment
        assert type(read) is type(moment)
        assert MOMENT.validate_json(f'"{text}"') == moment

    def test_a_date_never_becomes_midnight(self) -> None:
        assert type(MOMENT.validate_python(date(2026, 3, 5))) is date
        assert type(MOMENT.validate_json('"2026-03-05"')) is date

    def test_a_zone_is_kept(self) -> None:
        assert MOMENT.validate_python(datetime(2026, 7, 5, tzinfo=NEW_YORK)).tzinfo is NEW_YORK

    def test_the_repeated_hour_is_two_moments(self) -> None:
        first, second = (datetime(2026, 11, 1, 1, 30, fold=fold, tzinfo=NEW_YORK) for fold in (0, 1))
        written = [MOMENT.dump_json(MOMENT.validate_python(one)) for one in (first, second)]
        assert written == [b'"2026-11-01T01:30:00-04:00"', b'"2026-11-01T01:30:00-05:00"']

    @pytest.mark.parametrize("value", [datetime(2026, 3, 5, 10), "2026-03-05T10:00:00", "2026-03-05 10:00"])
    def test_naive_times_are_refused(self, value: object) -> None:
        assert sentence(MOMENT, value) == "A time needs its offset from UTC, for example -05:00."

    @pytest.mark.parametrize(
        "value",
        [
            1_772_000_000,
            1_772_000_000.5,
            True,
            b"2026-03-05",
            "",
            "10:00",
            "1772000000",
            "1772000000000",
            "20260305",
            "2026-W10-4",
            "2026-02-30",
            "05-03-2026",
            "2026-03-05_10:00Z",
            "2026-03-05T25:00Z",
            "2026-02-30T10:00Z",
            "2026-03-05T10:00 o'clock",
        ],
        ids=repr,
    )
    def test_what_is_no_moment(self, value: object) -> None:
        assert sentence(MOMENT, value).startswith("Give a date (2026-03-05) or a time with its offset")

    @pytest.mark.parametrize(
        "value",
        ["1949-12-31", "2201-01-01", "1949-12-31T23:59:59Z", "2201-01-01T00:00Z", "0001-01-01T00:00+14:00"],
    )
    def test_absurd_years(self, value: str) -> None:
        assert sentence(MOMENT, value) == "The year must lie between 1950 and 2200."

    @given(
        st.datetimes(
            datetime(1950, 1, 1), datetime(2200, 12, 31), timezones=st.sampled_from([UTC, EST, NEW_YORK])
        )
        | st.dates(date(1950, 1, 1), date(2200, 12, 31))
    )
    def test_written_and_read_again_it_is_the_same(self, moment: datetime | date) -> None:
        again = MOMENT.validate_json(MOMENT.dump_json(moment))
        assert again == (moment.astimezone(UTC) if isinstance(moment, datetime) else moment)
        assert MOMENT.dump_json(again) == MOMENT.dump_json(moment)


@pytest.mark.parametrize("about", [True, False])
def test_a_moment_between_two_says_if_it_is_about(about: bool) -> None:
    bounds = {"earliest": "2026-03-05T15:00:00Z", "latest": "2026-03-05T15:30:00Z"}
    plain = bounds | ({"about": True} if about else {})

    read = MOMENT.validate_python(plain)

    assert MOMENT.dump_python(read, mode="json") == plain
    assert read.about is about


@pytest.mark.parametrize(
    ("kind", "name"), [(Month, "2026-03"), (SchoolYear, "2025-26")], ids=["month", "school year"]
)
def test_a_month_or_a_year_is_text(kind: Any, name: str) -> None:
    named = TypeAdapter[Any](kind)

    assert named.validate_python(name) == name
    for other in (name.encode(), int(name[:4]), None):
        with pytest.raises(ValidationError):
            named.validate_python(other)


class TestInstants:
    """The moment of judging is a time, never a date."""

    def test_a_time(self) -> None:
        assert INSTANT.validate_python("2026-03-05T10:00:00-05:00") == TEN

    @pytest.mark.parametrize("value", ["2026-03-05", date(2026, 3, 5), 5])
    def test_not_a_date(self, value: object) -> None:
        assert sentence(INSTANT, value).startswith("Give a date (2026-03-05) or a time with its offset")

    def test_not_without_offset(self) -> None:
        assert (
            sentence(INSTANT, datetime(2026, 3, 5)) == "A time needs its offset from UTC, for example -05:00."
        )


class TestDays:
    """A day is a date and nothing else."""

    @pytest.mark.parametrize("value", [date(2026, 3, 5), "2026-03-05"])
    def test_a_date(self, value: object) -> None:
        assert DAY.validate_python(value) == date(2026, 3, 5)

    @pytest.mark.parametrize(
        "value", [TEN, datetime(2026, 3, 5), "2026-03-05T00:00:00Z", "2026-3-5", 20260305]
    )
    def test_not_a_time(self, value: object) -> None:
        assert sentence(DAY, value) == "Give a date, for example 2026-03-05."

    @pytest.mark.parametrize(("value", "taken"), [("1950-01-01", True), ("1949-12-31", False)])
    def test_the_first_year(self, value: str, *, taken: bool) -> None:
        assert taken is (not _refuses(DAY, value))

    @pytest.mark.parametrize(("value", "taken"), [("2200-12-31", True), ("2201-01-01", False)])
    def test_the_last_year(self, value: str, *, taken: bool) -> None:
        assert taken is (not _refuses(DAY, value))


def _refuses(adapter: TypeAdapter[Any], value: object) -> bool:
    try:
        adapter.validate_python(value)
    except ValidationError:
        return True
    return False


class TestLengths:
    """Whole minutes or ISO-8601; a bare number is never seconds."""

    @pytest.mark.parametrize(
        ("value", "length"),
        [
            (12, timedelta(minutes=12)),
            (0, timedelta()),
            ("PT12M", timedelta(minutes=12)),
            ("PT12M30S", timedelta(minutes=12, seconds=30)),
            ("PT1H", timedelta(hours=1)),
            ("P1D", timedelta(days=1)),
            (timedelta(seconds=5), timedelta(seconds=5)),
            (366 * 24 * 60, timedelta(days=366)),
        ],
    )
    def test_taken(self, value: object, length: timedelta) -> None:
        assert LENGTH.validate_python(value) == length

    @pytest.mark.parametrize(
        "value", [True, False, 12.0, "12", "0:12", "00:12:00", "12 min", "", None, "Pt", "P1DT"], ids=repr
    )
    def test_what_is_no_length(self, value: object) -> None:
        assert sentence(LENGTH, value) == "Give whole minutes (12) or an ISO-8601 duration (PT12M30S)."

    @pytest.mark.parametrize(
        "value",
        [
            -1,
            "-PT1S",
            timedelta(microseconds=-1),
            366 * 24 * 60 + 1,
            10**30,
            -(10**30),
            timedelta(days=366, seconds=1),
        ],
    )
    def test_out_of_range(self, value: object) -> None:
        assert sentence(LENGTH, value) == "A length of time lies between nothing and a year."

    @pytest.mark.parametrize(
        ("length", "text"), [(timedelta(minutes=12), b'"PT12M"'), (timedelta(hours=25), b'"P1DT1H"')]
    )
    def test_written_as_iso(self, length: timedelta, text: bytes) -> None:
        assert LENGTH.dump_json(length) == text

    @given(st.timedeltas(timedelta(), timedelta(days=366)))
    def test_written_and_read_again_it_is_the_same(self, length: timedelta) -> None:
        assert LENGTH.validate_json(LENGTH.dump_json(length)) == length
