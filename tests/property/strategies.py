"""Incidents and settings near those of real forms: lawful, sparse or disturbed; every field of every model.

Records are plain data, so that one fact can be blanked, filled or moved and the whole validated again.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from builders import (
    at,
)
from hypothesis import strategies as st
from pydantic import BaseModel

from restraint_rules.models.base import Extensions, Flag, Id, Text
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Day, Moment

Data = dict[str, Any]
Strategy = st.SearchStrategy[Any]

TODAY, TOMORROW = date(2026, 3, 5), date(2026, 3, 6)
STARTS = [at("10:00"), at("10:00"), at("10:06"), at("09:55:00.500"), at("23:50"), TODAY]
ENDS = [
    at("10:08"), at("10:15"), at("10:15:00.001"), at("10:20"), at("10:45"), at("10:46"), at("11:16"),
    at("2026-03-06T00:10"), at("2026-03-06T00:10"), TODAY, TOMORROW,
]  # fmt: skip
DURING = [
    at("10:01"),
    at("10:10"),
    at("10:15"),
    at("10:15:01"),
    at("10:30"),
    at("10:45"),
    at("23:55"),
    TODAY,
    TOMORROW,
]
ACTS = [
    at("10:05"), at("14:00"), at("23:59:59.999"), at("2026-03-06T10:00"), at("2026-03-06T10:00:01"),
    at("2026-03-07T00:00"), at("2026-03-09T23:59:59.999"), at("2026-03-10T00:00"), at("2026-03-12T09:00"),
    TODAY, TOMORROW, date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 12),
]  # fmt: skip
STANDING = [date(2024, 8, 26), date(2025, 8, 25), date(2026, 3, 4), TODAY, TOMORROW, at("09:00"), at("12:00")]
LENGTHS = [timedelta(minutes=count) for count in (0, 1, 2, 8, 15, 16, 45, 46)] + [
    timedelta(minutes=15, seconds=30)
]
PEOPLE = ["staff-1", "staff-2", "nobody"]

AS_OF = st.sampled_from(
    [
        at(when)
        for when in (
            "10:05", "10:12", "10:15:01", "10:50", "18:00", "2026-03-06T00:00", "2026-03-06T10:00",
            "2026-03-06T12:00", "2026-03-07T00:00", "2026-03-09T12:00", "2026-03-10T00:00",
            "2026-03-31T12:00", "2026-04-30T12:00", "2027-08-01T12:00",
        )
    ]
)  # fmt: skip

BY_NAME: dict[str, list[Any]] = {
    "started": STARTS,
    "ended": ENDS,
    "given": STARTS,
    "onset": [at("10:03"), at("10:04"), TODAY],
    "released": [at("10:05"), at("10:05:01"), at("10:06"), at("10:06:00.001"), TODAY],
    "installed": STANDING,
    "expires": [date(2026, 3, 4), TODAY, date(2026, 8, 25)],
    "day": [TODAY, TODAY, TODAY, TODAY, date(2026, 3, 4), TOMORROW],
    "technique": ["standing-hold", "standing-hold", "prone-hold", "unlisted"],
    "room": ["room-1", "room-1", "room-2", "unlisted"],
    "by": PEOPLE,
    "covers": ["all_alternatives_explored", "injuries"],
}
BY_MODEL: dict[tuple[str, str], list[Any]] = {
    ("Determination", "at"): DURING,
    ("DistressEvaluation", "at"): DURING,
    ("Credential", "at"): STANDING[:5],  # the day it was earned
    ("Gap", "started"): [at("10:02"), at("10:04")],
    ("Gap", "ended"): [at("10:05"), at("10:12"), TODAY],
    ("Lock", "fire_marshal_modification"): [{"at": day} for day in STANDING]
    + [{"done": False}, {"done": True}],
    ("Staff", "id"): PEOPLE[:2],
    ("SeclusionRoom", "id"): ["room-1", "room-2"],
    ("Technique", "id"): ["standing-hold", "prone-hold"],
    ("Incident", "id"): ["I-1"],
    ("Emergency", "grounds"): [
        [],
        ["unclear"],
        ["imminent_injury_to_student"],
        ["property_destruction"],
        ["other"],
    ],
    ("IncidentReport", "left_out"): [[], [], ["description"], ["duration", "per_iep"]],
}
BY_TYPE: list[tuple[Any, list[Any]]] = [
    (Flag, [True, False]),
    (Id, ["a", "b", "staff-1"]),
    (Text, ["recorded"]),
    (Moment, ACTS),
    (Day, [TODAY]),
    (Length, LENGTHS),
    (Extensions, [{"vendor": 1}]),
]


class Place(NamedTuple):
    """One field of one record within the data, as the keys and positions that lead to it."""

    path: tuple[str | int, ...]
    model: type[BaseModel]

    @property
    def field(self) -> str:
        return str(self.path[-1])


@cache
def fields_of(model: type[BaseModel]) -> dict[str, Any]:
    hints = get_type_hints(model, include_extras=True)
    return {name: hints[name] for name in model.model_fields}


@cache
def values(model: type[BaseModel], field: str) -> Strategy:
    """Something to fill a field with, never a blank."""
    pool = BY_MODEL.get((model.__name__, field))
    if pool is not None:
        return st.sampled_from(pool)
    return of_type(fields_of(model)[field], field)


def of_type(kind: Any, field: str) -> Strategy:  # noqa: PLR0911 - one return per kind of type
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return records(kind)
    if get_origin(kind) is Literal:
        return st.sampled_from(get_args(kind))
    if get_origin(kind) in {UnionType, Union}:
        return st.one_of(*(of_type(one, field) for one in get_args(kind) if one is not NoneType))
    if get_origin(kind) is tuple:
        return st.lists(of_type(get_args(kind)[0], field), max_size=2)
    if field in BY_NAME:
        return st.sampled_from(BY_NAME[field])
    for known, pool in BY_TYPE:
        if kind == known:
            return st.sampled_from(pool)
    return (
        of_type(get_args(kind)[0], field) if get_origin(kind) is Annotated else st.sampled_from(["x1", "x2"])
    )


@cache
def records(model: type[BaseModel]) -> Strategy:
    """A record with every field, or with some: what may be blank is blank as often as not."""
    return st.deferred(lambda: st.one_of(complete(model), sparse(model)))


def complete(model: type[BaseModel]) -> Strategy:
    return st.fixed_dictionaries({name: values(model, name) for name in model.model_fields})


def sparse(model: type[BaseModel]) -> Strategy:
    needed = [name for name, field in model.model_fields.items() if field.is_required()]
    return st.fixed_dictionaries(
        {name: values(model, name) for name in needed},
        optional={name: values(model, name) for name in model.model_fields if name not in needed},
    )


def model_of(kind: Any, data: Any) -> type[BaseModel] | None:
    """The model that a nested record is validated as: of several, the one its ``kind`` names."""
    if isinstance(kind, type):
        return kind if issubclass(kind, BaseModel) else None
    models = (model_of(argument, data) for argument in get_args(kind))
    found = [one for one in models if one is not None]
    named = [one for one in found if data.get("kind") in get_args(fields_of(one).get("kind"))]
    return next(iter(named or found), None)


def places(model: type[BaseModel], data: Data, path: tuple[str | int, ...] = ()) -> Iterator[Place]:
    """Every field of a record and of the records in it, recorded or blank."""
    for name, kind in fields_of(model).items():
        yield Place((*path, name), model)
        value = data.get(name)
        for item, place in inner(value, (*path, name)):
            nested = model_of(kind, item)
            if nested is not None and name != "extensions":
                yield from places(nested, item, place)


def inner(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[Data, tuple[str | int, ...]]]:
    if isinstance(value, dict):
        yield value, path
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield item, (*path, index)


def get(data: Data, path: tuple[str | int, ...]) -> Any:
    found: Any = data
    for key in path:
        found = found.get(key) if isinstance(found, dict) else found[key]
    return found


def put(data: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """A copy of the data with another value in one place."""
    if not path:
        return value
    if isinstance(data, dict):
        return data | {path[0]: put(data.get(path[0]), path[1:], value)}
    key = int(path[0])
    return [*data[:key], put(data[key], path[1:], value), *data[key + 1 :]]
