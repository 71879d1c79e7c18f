"""Cells as frames, drivers and parsers hand them over."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import IntEnum
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from restraint_rules.intake.cells import BLANK, UNREADABLE, as_mapping, is_placeholder, plain

NOON = datetime(2026, 3, 5, 12)
EASTERN = NOON.replace(tzinfo=ZoneInfo("America/New_York"))


class Words(str):
    __slots__ = ()


class Code(IntEnum):
    ONE = 1


class Exploding:
    dtype = "float64"
    shape = ()

    def item(self) -> object:
        raise RuntimeError(self)


@pytest.mark.parametrize(
    "blank",
    [None, "", "   ", float("nan"), Decimal("NaN"), pd.NaT, pd.NA, np.float64("nan"),
     np.datetime64("NaT", "s"), np.timedelta64("NaT", "s"), pa.scalar(None, pa.string()), Words(" ")],
    ids=repr,
)  # fmt: skip
def test_every_kind_of_blank_is_one(blank: object) -> None:
    assert plain(blank) is BLANK


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (" 7001 ", "7001"),
        (Words("a"), "a"),
        (7001, 7001),
        (7001.0, 7001),
        (12.5, 12.5),
        (Decimal("7001.00"), 7001),
        (True, True),
        (Code.ONE, 1),
        (np.int64(7001), 7001),
        (np.float32(7001), 7001),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        (pa.scalar(7001), 7001),
        (pa.scalar("a"), "a"),
        (NOON, NOON),
        (EASTERN, EASTERN),
        (pd.Timestamp("2026-03-05 12:00:00.000000001"), NOON),
        (np.datetime64("2026-03-05T12:00:00", "ns"), NOON),
        (np.datetime64("2026-03-05", "D"), date(2026, 3, 5)),
        (np.timedelta64(90, "s"), timedelta(seconds=90)),
        (pd.Timedelta(minutes=12), timedelta(minutes=12)),
        (date(2026, 3, 5), date(2026, 3, 5)),
        (time(10, 5), time(10, 5)),
    ],
    ids=repr,
)
def test_a_cell_becomes_what_python_has_for_it(cell: object, expected: object) -> None:
    found = plain(cell)
    assert found == expected
    assert type(found) is type(expected)


def test_the_second_of_two_hours_stays_the_second() -> None:
    again = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"), fold=1)
    found = plain(pd.Timestamp(again))
    assert isinstance(found, datetime)
    assert found.utcoffset() == again.utcoffset()


class Day(date):
    pass


class Clock(time):
    pass


@pytest.mark.parametrize(
    ("cell", "kind"), [(Day(2026, 3, 5), date), (Clock(10, 5), time)], ids=["day", "clock"]
)
def test_a_subclass_is_what_it_is_a_kind_of(cell: object, kind: type) -> None:
    assert type(plain(cell)) is kind


@pytest.mark.parametrize(
    "cell",
    [float("inf"), b"7001", [1], {"a": 1}, object(), Exploding(), np.array([1, 2]), 1j, SimpleNamespace()],
    ids=lambda cell: type(cell).__name__,
)
def test_what_is_no_cell_is_unreadable_and_raises_nothing(cell: object) -> None:
    assert plain(cell) == UNREADABLE


@pytest.mark.parametrize(
    "text", ["-", "N/A", "n/a", "Unknown", "*", "<5", "< 10", "-9", "-11", "None", "#N/A", "Not recorded"]
)
def test_what_forms_write_for_nothing_is_a_placeholder(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("cell", ["0", "9", "no", "5", "-1", "Nate", 0, 9, True, False, -1], ids=repr)
def test_a_value_is_no_placeholder(cell: Any) -> None:
    assert not is_placeholder(cell)


def test_reserved_numbers_are_placeholders() -> None:
    assert is_placeholder(-9)
    assert is_placeholder(-9.0)


class Row:
    """A driver's row: no mapping, but with keys."""

    def keys(self) -> list[str]:
        return ["a", "b"]

    def __getitem__(self, name: str) -> str:
        return name * 2


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"a": 1}, {"a": 1}),
        ({1: "x"}, {"1": "x"}),
        (Row(), {"a": "aa", "b": "bb"}),
        (pd.Series({"a": 1}), {"a": 1}),
        ([("a", 1)], None),
        ("a", None),
        (None, None),
        (7, None),
    ],
    ids=["dict", "numbers as names", "driver", "series", "pairs", "text", "none", "number"],
)
def test_a_row_is_whatever_has_keys(row: object, expected: object) -> None:
    assert as_mapping(row) == expected
