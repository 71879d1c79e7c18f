"""Moments of judging that are none, or lie where no calendar reaches: an error that says so."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from builders import CALENDAR, incident

from restraint_rules import evaluate, evaluate_many, localize
from restraint_rules.errors import UnsuitableSubjectError, WallClockError
from restraint_rules.policies import SPRAGUE

ENDS = [
    pytest.param(datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), "1950 and 2200", id="first"),
    pytest.param(datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))), "1950 and 2200", id="last"),
    pytest.param(datetime(2201, 1, 1, tzinfo=UTC), "1950 and 2200", id="just after"),
    pytest.param(datetime(1949, 12, 31, tzinfo=UTC), "1950 and 2200", id="just before"),
    pytest.param(datetime(2026, 3, 6), "needs a zone", id="no zone"),
    pytest.param(date(2026, 3, 6), "aware datetime", id="a date"),
    pytest.param("2026-03-06", "aware datetime", id="a text"),
    pytest.param(None, "aware datetime", id="nothing"),
]


@pytest.mark.parametrize(("as_of", "said"), ENDS)
def test_is_refused(as_of: Any, said: str) -> None:
    with pytest.raises(UnsuitableSubjectError, match=said):
        evaluate(incident(), policy=SPRAGUE, calendar=CALENDAR, as_of=as_of)
    with pytest.raises(UnsuitableSubjectError, match=said):
        evaluate_many([], policy=SPRAGUE, calendar=CALENDAR, as_of=as_of)


@pytest.mark.parametrize(
    "as_of", [datetime(2200, 12, 31, 23, tzinfo=UTC), datetime(2018, 12, 12, 12, tzinfo=UTC)]
)
def test_the_last_and_the_first_that_are_judged(as_of: datetime) -> None:
    assert evaluate(incident(), policy=SPRAGUE, calendar=CALENDAR, as_of=as_of).receipt.as_of == as_of


@pytest.mark.parametrize("zone", [5, None, b"America/New_York", "\ud800", "a\x00b", "../etc/passwd", ""])
def test_a_zone_that_is_none(zone: Any) -> None:
    with pytest.raises(WallClockError, match="no IANA time zone"):
        localize({}, zone)


def test_data_nested_too_deeply() -> None:
    deep: object = "2026-03-05T10:00"
    for _ in range(600):
        deep = [deep]

    with pytest.raises(WallClockError, match="nested too deeply"):
        localize(deep, "America/New_York")
