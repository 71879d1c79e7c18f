"""Whatever rows come, reading them gives models, notes or quarantine, adds up, and tells no value."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from intake_rows import ZONE, adds_up, taken_in
from property.profile import examples

from restraint_rules import Incident, StudentRecord
from restraint_rules.intake import Codes, ListOf, Sets, layouts, read
from restraint_rules.intake.layout import Layout

MARK = "zq7"
"""Stands in every text of a cell that is no code: it must come out nowhere but in the models."""


class Exploding:
    """An object whose every answer is an exception."""

    @property
    def dtype(self) -> Any:
        raise RuntimeError(MARK)

    def keys(self) -> Any:
        raise RuntimeError(MARK)

    def __repr__(self) -> str:
        return "Exploding()"

    def __eq__(self, other: object) -> bool:
        raise RuntimeError(MARK)

    def __hash__(self) -> int:
        raise RuntimeError(MARK)

    def __str__(self) -> str:
        raise RuntimeError(MARK)


class ExplodingRow(dict[str, object]):
    def keys(self) -> Any:
        raise RuntimeError(MARK)

    def __getitem__(self, name: str) -> object:
        raise RuntimeError(MARK)


BLANKS = [None, "", " ", "-", "N/A", "<5", "*", float("nan"), pd.NaT, pd.NA, np.float64("nan")]
NUMBERS = [float("inf"), np.int64(3), Decimal(3), True, False, 0, -9, 10**18, 10**400, "1" * 5000]
NO_CELLS = [b"x", [], [None], {}, {"a": 1}, ["a", {"b": 2}], object(), Exploding(), "\ud800", "\x00"]
TIMES = [
    np.datetime64("2026-03-05T10:05"),
    time(10, 5),
    date(2026, 3, 5),
    datetime(2026, 3, 5, 10, 5),
    datetime.min,  # noqa: DTZ901 - as frames may hand it over
    datetime.max,  # noqa: DTZ901 - likewise
    timedelta(days=-1),
    timedelta.max,
]
ODD: list[Any] = [*BLANKS, *NUMBERS, *NO_CELLS, *TIMES]
LIKELY = [
    *("2026-03-05", "3/5/2026", "3/5/26", "10:05 AM", "24:00", "00:00", "9:5", "1:30", "about 10:15", "15+"),
    *("22", "0:22", "Y", "N", "1", "0", "Physical Restraint", "Seclusion", "P", "11", "student", "none"),
    *("a;b", "2026-11-01 01:30", "2026-03-08 02:30", "2026-03-05T10:05:00-05"),
]

CELLS = st.one_of(
    st.integers(0, len(ODD) - 1).map(ODD.__getitem__),  # drawn by place, for some cannot be hashed
    st.sampled_from(LIKELY),
    st.text(max_size=8).map(MARK.__add__),
    st.integers(),
    st.datetimes(),
)

NO_ROWS = [None, 7, "row", [1], Exploding(), ExplodingRow(a=1)]


def names_of(layout: Layout) -> list[str]:
    """The names a layout's columns go by, and some others."""
    return [name for column in layout.all_columns() for name in (column.name, *column.also)] + [
        "other",
        "_ext",
        "",
    ]


@st.composite
def row_of(draw: st.DrawFn, layout: Layout) -> Any:
    """A row as it may come, or what is none."""
    kind = draw(st.integers(0, 19))
    if kind == 0:
        return draw(st.integers(0, len(NO_ROWS) - 1).map(NO_ROWS.__getitem__))
    named = draw(st.dictionaries(st.sampled_from(names_of(layout)), CELLS, max_size=12))
    keys = {
        column.name: "2026-03-05" if column.to == "day" else "k1"
        for column in layout.columns[:4]
        if column.to
    }
    return {**keys, **named} if kind > 4 else named


def takes_codes(layout: Layout, name: str) -> bool:
    """Whether a column holds codes, which notes may tell."""
    column = next(one for one in layout.all_columns() if one.name == name)
    reader = column.read.one if isinstance(column.read, ListOf) else column.read
    return isinstance(reader, Codes | Sets)


@pytest.mark.parametrize("name", [layout.id for layout in layouts.ALL])
@given(data=st.data())
@examples(12)
def test_any_rows_become_models_notes_or_quarantine(name: str, data: st.DataObject) -> None:
    layout = layouts.by_id(name)
    rows = data.draw(st.lists(row_of(layout), max_size=6))
    intake = taken_in(*rows, layout=layout, keep_unmapped=data.draw(st.booleans()))

    assert all(isinstance(one, StudentRecord) for one in intake)
    assert all(not note.code or takes_codes(layout, note.column) for note in intake.notes)
    without_codes = [note._replace(code="") for note in intake.notes]
    problems = [one.problems for one in intake.quarantined]
    assert MARK not in f"{intake!r}{without_codes}{intake.quarantined!r}{problems}"
    assert isinstance(intake.setting.staff, tuple)


@pytest.mark.parametrize("name", ["template", "edfi_delaware"])
@given(data=st.data())
@examples(25)
def test_reading_as_the_rows_come_gives_the_same_records(name: str, data: st.DataObject) -> None:
    layout = layouts.by_id(name)
    rows: list[Mapping[str, object]] = data.draw(
        st.lists(row_of(layout).filter(lambda row: type(row) is dict), max_size=6)
    )
    student = next(one.name for one in layout.columns if one.to == "student.id")
    rows = sorted(({**row, student: f"p{len(row) % 2}"} for row in rows), key=lambda row: str(row[student]))

    whole, stream = read(rows, layout, zone=ZONE), read(rows, layout, zone=ZONE, together=True)

    assert list(whole) == list(stream)
    adds_up(stream)
    assert (whole.rows_used, whole.cells_recorded) == (stream.rows_used, stream.cells_recorded)
    assert list(whole.notes) == list(stream.notes)


@given(cells=st.lists(st.tuples(st.sampled_from(names_of(layouts.TEMPLATE)), CELLS), max_size=8))
@examples(40)
def test_a_blank_column_more_changes_no_record(cells: list[tuple[str, Any]]) -> None:
    row = {"incident_id": "e1", "student_id": "p1", "day": "2026-03-05", "kind": "seclusion", **dict(cells)}
    blanks = {column.name: None for column in layouts.TEMPLATE.columns}
    (bare, padded) = (
        taken_in(one, layout=layouts.TEMPLATE, of="incident") for one in (row, {**blanks, **row})
    )

    assert all(isinstance(one, Incident) for one in bare)
    assert list(bare) == list(padded)
