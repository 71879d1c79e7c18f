"""Rows from any frame, and tables as Arrow, pandas, polars or DuckDB. It needs the extra ``frames``.

What each type of column becomes:

====================  =========  ===================  ===========  ==========================
a table's column      Arrow      pandas (ArrowDtype)  polars       DuckDB
====================  =========  ===================  ===========  ==========================
text                  string     string               String       VARCHAR
integer               int64      int64                Int64        BIGINT
flag                  bool       bool                 Boolean      BOOLEAN
day                   date32     date32               Date         DATE
moment                timestamp  timestamp            Datetime     TIMESTAMP WITH TIME ZONE
====================  =========  ===================  ===========  ==========================

Moments are to the microsecond, in UTC unless another zone is asked for. Without rows the types are the same.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from restraint_rules.tables.table import Kind, Table

__all__ = ["rows_of", "to_arrow", "to_duckdb", "to_pandas", "to_polars"]

UTC = "UTC"


def rows_of(frame: Any) -> Iterator[dict[str, object]]:  # noqa: ANN401 - any frame that narwhals knows
    """Hand over the rows of a frame, one by one, for ``restraint_rules.intake.read``.

    Args:
        frame: A data frame of pandas, polars, Arrow, DuckDB or whatever else narwhals knows; a lazy one is
            collected.

    Yields:
        Mappings of column names to cells.

    Raises:
        TypeError: If narwhals does not know it.
    """
    known = import_module("narwhals").from_native(frame)
    collected = known.collect() if hasattr(known, "collect") else known
    yield from collected.iter_rows(named=True)


def to_arrow(table: Table, *, zone: str = UTC) -> Any:  # noqa: ANN401 - a pyarrow.Table
    """Make an Arrow table.

    Args:
        table: The table.
        zone: The zone in which moments are shown.

    Returns:
        A ``pyarrow.Table``.
    """
    arrow = import_module("pyarrow")
    kinds: dict[Kind, Any] = {
        "text": arrow.string(),
        "integer": arrow.int64(),
        "flag": arrow.bool_(),
        "day": arrow.date32(),
        "moment": arrow.timestamp("us", tz=zone),
    }
    fields = [
        arrow.field(name, kinds[field.kind], metadata={"description": field.description})
        for name, field in table.fields.items()
    ]
    return arrow.Table.from_pylist(table.to_records(), schema=arrow.schema(fields))


def to_pandas(table: Table, *, zone: str = UTC) -> Any:  # noqa: ANN401 - a pandas.DataFrame
    """Make a pandas data frame whose columns are typed by Arrow, so that blanks stay blanks.

    The arguments are those of ``to_arrow``.
    """
    return to_arrow(table, zone=zone).to_pandas(types_mapper=import_module("pandas").ArrowDtype)


def to_polars(table: Table, *, zone: str = UTC) -> Any:  # noqa: ANN401 - a polars.DataFrame
    """Make a polars data frame; the arguments are those of ``to_arrow``."""
    return import_module("polars").from_arrow(to_arrow(table, zone=zone))


def to_duckdb(table: Table, connection: Any, *, zone: str = UTC) -> Any:  # noqa: ANN401 - DuckDB's connection and relation
    """Make a DuckDB relation, to query, or to ``create`` or ``insert_into`` a table with.

    Args:
        table: The table.
        connection: A DuckDB connection.
        zone: The zone in which moments are handed over; DuckDB shows them in its own.

    Returns:
        A ``duckdb.DuckDBPyRelation``.
    """
    return connection.from_arrow(to_arrow(table, zone=zone))
