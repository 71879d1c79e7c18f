"""Frames in and out: every column's type, also when there is no row; no blank turned into a value."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from intake_rows import ROW, SMALL, ZONE, adds_up
from table_cases import emptied, sample_tables

from restraint_rules import frames
from restraint_rules.intake import read
from restraint_rules.tables import Table

ARROW = {
    "text": "string",
    "integer": "int64",
    "flag": "bool",
    "day": "date32[day]",
    "moment": "timestamp[us, tz=UTC]",
}
PANDAS = {
    "text": "string[pyarrow]",
    "integer": "int64[pyarrow]",
    "flag": "bool[pyarrow]",
    "day": "date32[day][pyarrow]",
    "moment": "timestamp[us, tz=UTC][pyarrow]",
}
POLARS: dict[str, Any] = {
    "text": pl.String(),
    "integer": pl.Int64(),
    "flag": pl.Boolean(),
    "day": pl.Date(),
    "moment": pl.Datetime("us", "UTC"),
}
DUCKDB = {
    "text": "VARCHAR",
    "integer": "BIGINT",
    "flag": "BOOLEAN",
    "day": "DATE",
    "moment": "TIMESTAMP WITH TIME ZONE",
}

NAMES = [
    *(
        "findings",
        "docket",
        "changes",
        "sensitivity",
        "trigger_status",
        "triggers",
        "compilation",
        "coverage",
    ),
    *("intake_summary", "notes", "quarantine", "choices", "batch_items", "batch_summary"),
]


@cache
def table_of(name: str, *, full: bool) -> Table:
    (found,) = [one for one in (sample_tables() if full else emptied(sample_tables())) if one.name == name]
    return found


@pytest.fixture(params=NAMES)
def full(request: pytest.FixtureRequest) -> Table:
    return table_of(request.param, full=True)


@pytest.fixture(params=NAMES)
def bare(request: pytest.FixtureRequest) -> Table:
    return table_of(request.param, full=False)


def kinds_of_column(table: Table, words: dict[str, Any]) -> list[Any]:
    return [words[field.kind] for field in table.fields.values()]


def blank_cells(cells: Any) -> list[Any]:
    return [None if cell is None or cell is pd.NA or cell is pd.NaT else cell for cell in cells]


class TestOut:
    def test_arrow(self, full: Table, bare: Table) -> None:
        for one in (full, bare):
            arrow = frames.to_arrow(one)
            assert [str(field.type) for field in arrow.schema] == kinds_of_column(one, ARROW)
            assert arrow.column_names == list(one.fields)
            assert arrow.num_rows == len(one)
            assert arrow.to_pylist() == one.to_records()

    def test_pandas(self, full: Table, bare: Table) -> None:
        for one in (full, bare):
            frame = frames.to_pandas(one)
            assert [
                str(dtype).replace("large_string", "string") for dtype in frame.dtypes
            ] == kinds_of_column(one, PANDAS)
            for name in one.fields:
                assert blank_cells(frame[name]) == [row[name] for row in one]

    def test_polars(self, full: Table, bare: Table) -> None:
        for one in (full, bare):
            frame = frames.to_polars(one)
            assert frame.dtypes == kinds_of_column(one, POLARS)
            assert frame.to_dicts() == one.to_records()

    def test_duckdb(self, full: Table, bare: Table) -> None:
        for one in (full, bare):
            with duckdb.connect() as connection:
                relation = frames.to_duckdb(one, connection)
                assert [str(kind) for kind in relation.types] == kinds_of_column(one, DUCKDB)
                relation.create("kept")
                assert connection.execute("select count(*) from kept").fetchall() == [(len(one),)]

    def test_columns_say_what_they_hold(self) -> None:
        schema = frames.to_arrow(table_of("docket", full=True)).schema
        assert schema.field("last_day").metadata == {
            b"description": b"The last day in time, for a deadline in days."
        }

    def test_moments_are_shown_in_a_zone_of_ones_own(self) -> None:
        arrow = frames.to_arrow(table_of("docket", full=True), zone=ZONE)
        assert str(arrow.schema.field("due_at").type) == f"timestamp[us, tz={ZONE}]"
        due = [cell for cell in arrow.column("due_at").to_pylist() if cell is not None]
        assert {str(cell.tzinfo) for cell in due} == {ZONE}


ROWS: list[Mapping[str, object]] = [
    {**ROW, "from": datetime(2026, 3, 5, 10), "long": 12, "locked": True, "on": date(2026, 3, 5)},
    {**ROW, "event": "e2", "from": None, "to": None, "long": None, "locked": None, "on": date(2026, 3, 6)},
]

FRAMES: dict[str, Callable[[], Any]] = {
    "pandas": lambda: pd.DataFrame(ROWS),
    "pandas with arrow": lambda: pd.DataFrame(ROWS).convert_dtypes(dtype_backend="pyarrow"),
    "polars": lambda: pl.DataFrame(ROWS),
    "lazy polars": lambda: pl.DataFrame(ROWS).lazy(),
    "arrow": lambda: pa.Table.from_pylist(ROWS),
    "duckdb": lambda: duckdb.from_arrow(pa.Table.from_pylist(ROWS)),
}


class TestIn:
    @pytest.mark.parametrize("kind", FRAMES)
    def test_rows_of_any_frame_are_read_alike(self, kind: str) -> None:
        """Integers beside blanks come as floats, times as timestamps, blanks as NaN, NaT, NA or None."""
        intake = read(frames.rows_of(FRAMES[kind]()), SMALL, zone=ZONE)
        adds_up(intake)
        assert list(intake) == list(read(ROWS, SMALL, zone=ZONE))
        assert intake.quarantined == []

    def test_what_is_no_frame_is_refused(self) -> None:
        with pytest.raises(TypeError):
            next(frames.rows_of([1, 2]))

    def test_a_zone_of_the_frames_own_is_the_moments(self) -> None:
        told = {**ROW, "told at": datetime(2026, 3, 5, 15, 30, tzinfo=UTC)}
        frame = pd.DataFrame([told]).assign(**{"told at": lambda one: one["told at"].dt.tz_convert(ZONE)})
        assert list(read(frames.rows_of(frame), SMALL, zone=ZONE)) == list(read([told], SMALL, zone=ZONE))
