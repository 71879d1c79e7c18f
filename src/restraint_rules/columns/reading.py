"""Columns to plain data, row by row, nulls left out as what is not recorded."""

from collections.abc import Iterable, Iterator
from itertools import islice, repeat
from typing import Any, cast

from pydantic_core import from_json

from restraint_rules.columns.arrow import pa
from restraint_rules.columns.shape import IN_JSON
from restraint_rules.errors import ColumnsError

__all__ = ["plain_rows", "refuse_unknown"]

Row = dict[str, Any]

AT_A_TIME = 1_000
"""Rows whose columns are read at once; each is made when it is judged, and gone before the next.

What waits longer, Python's collector walks again and again, and in the end all that lives.
"""

OPENING = frozenset('{["')
"""With what JSON begins that is no number."""

NO_COLUMN = "There is no such column."
TWICE = "There are two columns of this name."
NOT_READ = "Give text, numbers, true or false, dates, times with a zone, structs or lists of them."


def plain_rows(batch: Any, schema: Any) -> Iterator[Row]:
    """Read a batch as one plain mapping a row, made when it is asked for; its columns are of the schema."""
    fields = [field for field in schema if field.name in batch.schema.names]
    for begin in range(0, batch.num_rows, AT_A_TIME):
        some = batch.slice(begin, AT_A_TIME)
        yield from as_rows([(field, some.column(field.name)) for field in fields], some.num_rows)


def as_rows(columns: Iterable[tuple[Any, Any]], length: int) -> Iterator[Row]:
    """Make rows of columns, each with its field: one after the other, without what is null."""
    held = [(field, column) for field, column in columns if column.null_count < length]
    names = [field.name for field, _ in held]
    values = [values_of(column, field) for field, column in held]
    cells = zip(*values, strict=True) if values else repeat((), length)
    return (
        {name: value for name, value in zip(names, row, strict=True) if value is not None} for row in cells
    )


def values_of(column: Any, field: Any) -> Iterator[Any]:
    """The values of a column, one after the other."""
    if pa.types.is_nested(column.type):
        return structs(column, field) if pa.types.is_struct(column.type) else lists(column, field)
    values = iter(cast("list[Any]", column.to_pylist()))
    return map(parsed, values) if field.metadata == IN_JSON else values


def structs(column: Any, field: Any) -> Iterator[Row | None]:
    """The values of a column of structs."""
    columns = [(field.type.field(one.name), column.field(place)) for place, one in enumerate(column.type)]
    rows = as_rows(columns, len(column))
    if column.null_count:
        return (row if valid else None for row, valid in zip(rows, validity(column), strict=True))
    return rows


def lists(column: Any, field: Any) -> Iterator[list[Any] | None]:
    """The values of a column of lists."""
    items = values_of(column.flatten(), field.type.value_field)
    lengths = cast("list[int | None]", column.value_lengths().to_pylist())
    return (None if length is None else list(islice(items, length)) for length in lengths)


def validity(column: Any) -> list[bool]:
    """Which values are not null."""
    return cast("list[bool]", column.is_valid().to_pylist())


def parsed(text: object) -> object:
    """Parse JSON, which begins as no moment and no length does; of other text the model says what it is."""
    if not isinstance(text, str) or (text[:1] not in OPENING and not text.isdecimal()):
        return text
    try:
        return from_json(text)
    except ValueError:
        return text


def refuse_unknown(given: Any, known: Any, path: str = "") -> None:
    """Refuse columns the schema does not have, or in another form.

    Raises:
        ColumnsError: If there is one; its path names the nearest known column.
    """
    fields = {field.name: field for field in known}
    for field in given:
        at = f"{path}.{field.name}" if path else field.name
        found = fields.pop(field.name, None)
        if found is None:
            raise ColumnsError(TWICE if field.name in {one.name for one in known} else NO_COLUMN, at)
        refuse_other_form(field.type, found.type, at)


def refuse_other_form(given: Any, known: Any, path: str) -> None:
    """Refuse a column of another form; numbers, texts and times are left to the models."""
    if pa.types.is_null(given):
        return
    for is_one in (pa.types.is_struct, is_list):
        if is_one(given) is not is_one(known):
            raise ColumnsError(NOT_READ, path)
    if pa.types.is_struct(given):
        refuse_unknown(given, known, path)
    elif is_list(given):
        refuse_other_form(given.value_type, known.value_type, f"{path}[]")
    elif pa.types.is_nested(given):
        raise ColumnsError(NOT_READ, path)


def is_list(given: Any) -> bool:
    """Whether this is a list, of a length of its own each."""
    return bool(pa.types.is_list(given) or pa.types.is_large_list(given))
