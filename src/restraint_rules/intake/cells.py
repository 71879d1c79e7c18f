"""A cell as any frame, driver or parser hands it over, made plain: text, number, day, time, or nothing."""

import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, cast

from restraint_rules.intake.notes import Lost

__all__ = ["BLANK", "PLACEHOLDER", "Plain", "is_placeholder", "plain"]

Plain = str | int | float | bool | datetime | date | time | timedelta
"""What a reader gets to see."""

BLANK, PLACEHOLDER, UNREADABLE = Lost("blank"), Lost("placeholder"), Lost("unreadable")

PLACEHOLDERS = frozenset(
    {
        *("-", "--", "---", ".", "..", "...", "?", "??", "*", "**", "***", "#"),
        *("n/a", "na", "#n/a", "n.a.", "n.a", "<na>", "nan", "nat", "nil", "null", "none"),
        *("unknown", "unk", "undefined", "tbd", "missing", "blank", "no data", "not known"),
        *("not available", "not recorded", "not reported", "not applicable"),
    }
)
"""What people and programs write where nothing is known, in lower case."""

SUPPRESSED = re.compile(r"[<≤]\s?\d{1,3}|-(?:3|5|8|9|11|12|13|99|999|9999)(?:\.0+)?")
"""A count hidden for privacy, and the reserved negative codes of federal and state files."""

RESERVED = frozenset({-3, -5, -8, -9, -11, -12, -13, -99, -999, -9999})

EMPTY_TYPES = frozenset({"NAType", "NaTType", "UnsetType"})
"""Types of a frame's own blanks, which are no floats and whose truth cannot be asked."""

LONGEST = 100_000


def plain(cell: object) -> Plain | Lost:
    """Make a cell plain.

    Args:
        cell: Whatever stands in a row. Blanks of every kind (``None``, NaN, NaT, a frame's NA, empty text)
            are one; scalars of numpy and Arrow become Python's; integral floats and decimals become integers.

    Returns:
        A plain value, or why there is none. Nothing is raised, whatever the cell's own code does.
    """
    kind = type(cell)
    if kind is str:
        return cast("str", cell).strip() or BLANK
    if cell is None:
        return BLANK
    if kind is int or kind is bool:
        return cast("int", cell)
    try:
        return converted(cell)
    except Exception:  # noqa: BLE001 - a cell's own code may raise anything, and must not end the reading
        return UNREADABLE


def converted(cell: Any) -> Plain | Lost:  # noqa: ANN401, PLR0911 - any object; one return per kind of it
    """Make plain what is not plain already."""
    if type(cell).__name__ in EMPTY_TYPES:
        return BLANK
    if isinstance(cell, str):
        return str.strip(cell) or BLANK
    if isinstance(cell, int):
        return int(cell)
    if isinstance(cell, float | Decimal):
        return number(float(cell))
    if isinstance(cell, datetime):
        return moment(cell)
    if isinstance(cell, date | time | timedelta):
        return cell if type(cell) in {date, time, timedelta} else bare(cell)
    if hasattr(cell, "as_py"):  # an Arrow scalar
        return plain(cell.as_py())
    if hasattr(cell, "dtype") and hasattr(cell, "item") and getattr(cell, "shape", ()) == ():
        return numpy_scalar(cell)
    return UNREADABLE


def number(value: float) -> float | int | Lost:
    """A whole number as an integer; what is no number is blank."""
    if math.isnan(value):
        return BLANK
    if math.isinf(value):
        return UNREADABLE
    return int(value) if value.is_integer() else value


def moment(value: datetime) -> datetime:
    """A plain datetime: a frame's own carries nanoseconds that no comparison here knows."""
    return datetime(
        value.year,
        value.month,
        value.day,
        value.hour,
        value.minute,
        value.second,
        value.microsecond,
        value.tzinfo,
        fold=value.fold,
    )


def bare(value: date | time | timedelta) -> date | time | timedelta:
    """A subclass made into what it is a kind of."""
    if isinstance(value, timedelta):
        return timedelta(value.days, value.seconds, value.microseconds)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    return time(value.hour, value.minute, value.second, value.microsecond, value.tzinfo, fold=value.fold)


def numpy_scalar(cell: Any) -> Plain | Lost:  # noqa: ANN401 - numpy is no dependency, so its types are not known
    """A numpy scalar as Python's; its times lose what is finer than a microsecond."""
    if cell.dtype.kind in {"M", "m"}:
        days = str(cell.dtype).endswith("[D]")
        return plain(cell.item() if days else cell.astype(f"{cell.dtype.kind}8[us]").item())
    return plain(cell.item())


def is_placeholder(value: Plain) -> bool:
    """Whether this is what forms write where nothing is known."""
    if isinstance(value, str):
        return value.casefold() in PLACEHOLDERS or SUPPRESSED.fullmatch(value) is not None
    return not isinstance(value, bool) and isinstance(value, int | float) and value in RESERVED


def as_mapping(row: object) -> Mapping[str, object] | None:
    """Take a row for a mapping of column names: a driver's own row too, if it has keys; else nothing."""
    if type(row) is dict and all(type(key) is str for key in cast("dict[object, object]", row)):
        return cast("dict[str, object]", row)
    try:
        return {str(key): row[key] for key in row.keys()}  # type: ignore[attr-defined, index]  # noqa: SIM118 - caught
    except Exception:  # noqa: BLE001 - a row's own code may raise anything, and must not end the reading
        return None
