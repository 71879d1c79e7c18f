"""Strategies made from the models' own fields, so that a new field is never forgotten.

What a model refuses, an end before its start for example, is put right. The module's name is private because
its types are Hypothesis's, which need not be installed.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from restraint_rules.calendar.day_sets import DaySet, Hours
from restraint_rules.calendar.school_calendar import Zone
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Text
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Day, Hour, Moment, Month, SchoolYear
from restraint_rules.models.setting import FactName
from restraint_rules.testing.mending import Record, mended
from restraint_rules.testing.mending_care import EVERY_MEND

__all__ = ["EARLIEST", "LATEST", "ZONES", "made"]

EARLIEST, LATEST = date(2025, 7, 1), date(2026, 6, 30)
"""The days within which moments lie: one school year, so that they bear on each other."""

ZONES = ("America/New_York", "UTC", "Pacific/Kiritimati", "America/St_Johns")
"""Time zones of moments and calendars; the first is Connecticut's."""

Values = SearchStrategy[Any]

MOST = 2
"""The longest list; few things bear on each other as well as many."""

WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(str.strip)
NAMES = st.sampled_from(["a", "b", "staff-1", "room-1", "standing-hold", "school-1"]) | WORDS
DAYS = st.dates(EARLIEST, LATEST)
INSTANTS = st.datetimes(
    datetime(EARLIEST.year, EARLIEST.month, EARLIEST.day, 12),  # noqa: DTZ001 - noon is that day in any zone
    datetime(LATEST.year, LATEST.month, LATEST.day, 9),  # noqa: DTZ001 - here, too
    timezones=st.just(UTC),
)
TIMES = st.builds(datetime.astimezone, INSTANTS, st.sampled_from([UTC, *map(ZoneInfo, ZONES)]))
SATURDAY = 5
OPEN_DAYS = DAYS.filter(lambda day: day.weekday() < SATURDAY)
HOURS = st.times().map(lambda one: one.replace(second=0, microsecond=0))
LENGTHS = st.integers(0, 300) | st.timedeltas(timedelta(), timedelta(hours=5))
YEARS = st.integers(2018, 2027)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | WORDS,
    lambda inner: st.lists(inner, max_size=MOST) | st.dictionaries(WORDS, inner, max_size=MOST),
    max_leaves=3,
)


def year_name(begun: int) -> str:
    """Name a school year as models do."""
    return f"{begun}-{(begun + 1) % 100:02}"


BY_TYPE: tuple[tuple[Any, Values], ...] = (
    (NoneType, st.none()),
    (int, st.integers(0, 1000)),
    (Flag, st.booleans()),
    (Id, NAMES),
    (Text, WORDS),
    (FactName, st.sampled_from(["director_notice", "incidents[].notices", "interventions[].monitoring"])),
    (Day, DAYS),
    (Moment, TIMES | DAYS),
    (Length, LENGTHS),
    (Extensions, st.dictionaries(WORDS, JSON, max_size=MOST)),
    (SchoolYear, YEARS.map(year_name)),
    (Month, DAYS.map(lambda day: f"{day:%Y-%m}")),
    (Zone, st.sampled_from(ZONES)),
    (Hour, HOURS),
    (Hours, st.dictionaries(OPEN_DAYS, HOURS, max_size=MOST)),
    (DaySet, st.frozensets(OPEN_DAYS, max_size=20)),
)


@lru_cache(maxsize=512)  # the library's own models
def made(model: type[Facts]) -> Values:
    """Make a model's strategy, once."""
    hints = get_type_hints(model, include_extras=True)
    fields = {name: values(hints[name]) for name in model.model_fields}
    needed = {name for name, field in model.model_fields.items() if field.is_required()}
    data: SearchStrategy[Record] = st.fixed_dictionaries(
        {name: fields[name] for name in fields if name in needed},
        optional={name: fields[name] for name in fields if name not in needed},
    )
    return data.map(validated(model))


def validated(model: type[Facts]) -> Callable[[Record], Facts]:
    """Put right what a model would refuse, and validate."""

    def validate(record: Record) -> Facts:
        return model.model_validate(mended(model, record, EVERY_MEND))

    return validate


def values(hint: Any) -> Values:  # noqa: ANN401 - any type there is
    """Make values of a field's type."""
    for known, strategy in BY_TYPE:
        if hint == known:
            return strategy
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return values(arguments[0])
    if origin in {Union, UnionType}:
        return st.one_of([values(one) for one in arguments])
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(values(arguments[0]), max_size=MOST).map(tuple)
    return made(hint)
