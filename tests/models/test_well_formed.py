"""What is well formed is read without Python, and as by the model itself; of the rest the model decides."""

import sys
from datetime import date, datetime, timedelta, timezone
from json import dumps
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from restraint_rules import ValidationError
from restraint_rules.models.base import Facts
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Day, Instant, Moment
from restraint_rules.models.reading import unguarded_reader


class Form(Facts):
    moment: Moment | None = None
    instant: Instant | None = None
    day: Day | None = None
    length: Length | None = None


FIELDS = tuple(Form.model_fields)

TEXTS = st.one_of(
    st.from_regex(
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T _t][0-9]{2}:[0-9]{2}"
        r"(:[0-9]{2}(\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?",
        fullmatch=True,
    ),
    st.datetimes(
        datetime(1949, 12, 30), datetime(1950, 1, 4), timezones=st.just(timezone(timedelta(hours=-5)))
    ).map(datetime.isoformat),
    st.datetimes(
        datetime(2200, 12, 28), datetime(2201, 1, 3), timezones=st.just(timezone(timedelta(hours=13)))
    ).map(datetime.isoformat),
    st.dates(date(1949, 12, 1), date(1950, 2, 1)).map(date.isoformat),
    st.dates(date(2200, 12, 1), date(2201, 2, 1)).map(date.isoformat),
    st.from_regex(r"-?P([0-9]{1,3}[DWYM])?(T?[0-9]{1,4}[HMS]?)?(T?)", fullmatch=True),
    st.timedeltas(timedelta(days=-2), timedelta(days=368)).map(str),
    st.text(max_size=24),
)


def read_or_refused(by: Any, row: dict[str, object]) -> object:
    """What is read, or that it is refused."""
    try:
        return [(value, str(value)) for value in vars(by(row)).values()]
    except ValidationError:
        return None


def alike(field: str, value: object) -> bool:
    """Whether the quick way says what the model says, of plain data and of JSON."""
    quick, row = unguarded_reader(Form), {field: value}
    asked = read_or_refused(Form.model_validate, row)
    if read_or_refused(quick.validate_python, row) != asked:
        return False
    return (
        not isinstance(value, str)
        or read_or_refused(lambda one: quick.validate_json(dumps(one)), row) == asked
    )


@pytest.mark.parametrize("field", FIELDS)
@given(TEXTS)
@example("2026-03-05T10:15:00-05:00")
@example("2026-03-05_10:15:00-05:00")
@example("2026-03-05t10:15:00-05:00")
@example("2026-03-05T10:15:00")
@example("2026-02-30")
@example("2026-03-05\n")
@example("2026-W10-4")
@example("12345678901234567890")
@example("PT12M\n")
@example("P1DT")
@example("P367D")
@example("12:30:00")
def test_every_text_is_read_as_by_the_model(field: str, text: str) -> None:
    assert alike(field, text)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize(
    "value",
    [
        12,
        True,
        1.5,
        b"2026-03-05",
        date(2026, 3, 5),
        datetime(2026, 3, 5, 10, tzinfo=timezone(timedelta(hours=-5))),
        timedelta(minutes=12),
        {"earliest": "2026-03-05T10:15:00-05:00", "latest": "2026-03-05T10:25:00-05:00"},
        {"least": "PT12M"},
    ],
)
def test_what_is_no_text_is_read_as_by_the_model(field: str, value: object) -> None:
    assert alike(field, value)


def test_what_is_usual_is_read_without_python() -> None:
    usual = {
        "moment": "2026-03-05T10:15:00-05:00",
        "instant": "2026-03-05 10:15:00Z",
        "day": "2026-03-05",
        "length": "PT12M30S",
    }
    quick = unguarded_reader(Form)
    called: list[str] = []
    sys.setprofile(lambda frame, event, _: called.append(frame.f_code.co_name) if event == "call" else None)
    try:
        quick.validate_python(usual)
    finally:
        sys.setprofile(None)
    assert called == []
