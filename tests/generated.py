"""Incidents as JSON, made from the models' own fields, each blank or filled, as the models accept them."""

from datetime import UTC, date, datetime, timedelta, timezone
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from pydantic import BaseModel
from pydantic_core import to_json

from restraint_rules.models import Incident, SeclusionRoom, Setting
from restraint_rules.models.base import Extensions, Flag, Id, Text
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Day, Moment
from restraint_rules.models.setting import FactName

Strategy = st.SearchStrategy[Any]

IDS = st.text("abcdefghijklmnopqrstuvwxyz-0123456789 éß漢😀", min_size=1, max_size=8).filter(str.strip)
OFFSETS = st.sampled_from([UTC, timezone(timedelta(hours=-5)), timezone(timedelta(hours=5, minutes=30))])
JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | IDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(IDS, inner, max_size=3),
    max_leaves=6,
)


def moments(first: date, last: date) -> Strategy:
    """Moments between two days, as times of several offsets or as dates, in the forms JSON has."""
    start, end = (datetime(day.year, day.month, day.day) for day in (first, last))
    times = st.builds(lambda wall, zone: wall.replace(tzinfo=zone), st.datetimes(start, end), OFFSETS)
    return (times | st.dates(first, last)).map(lambda moment: moment.isoformat())


BEFORE = moments(date(2026, 3, 2), date(2026, 3, 6))
AFTER = moments(date(2026, 3, 9), date(2026, 3, 13))
LENGTHS = st.integers(0, 300) | st.sampled_from(["PT12M", "PT0S", "PT1H30M", "PT14M59.5S", "P1D", "P1W"])

BY_TYPE: list[tuple[Any, Strategy]] = [
    (NoneType, st.none()),
    (Flag, st.booleans()),
    (Id, IDS),
    (Text, IDS),
    (FactName, st.sampled_from(["director_notice", "incidents[].notices", "interventions[].monitoring"])),
    (Moment, BEFORE | AFTER),
    (Day, st.just("2026-03-05")),
    (Length, LENGTHS),
    (Extensions, st.dictionaries(IDS, JSON_VALUES, max_size=3)),
]

BY_NAME: dict[str, Strategy] = {  # what models refuse in some combinations
    "started": BEFORE,
    "onset": BEFORE,
    "ended": AFTER,
    "released": AFTER,
    "left_out": st.just([]),
    "grounds": st.sampled_from([None, [], ["unclear"], ["other", "imminent_injury_to_others"]]),
}


def of_type(hint: Any) -> Strategy:
    """What JSON may hold for a field of this type."""
    for known, strategy in BY_TYPE:
        if hint == known:
            return strategy
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return of_type(arguments[0])
    if origin in {Union, UnionType}:
        return st.one_of([of_type(one) for one in arguments])
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(of_type(arguments[0]), max_size=2).map(with_distinct_ids)
    return of_model(hint)


def of_model(model: type[BaseModel]) -> Strategy:
    """Records of one model, with any of the optional fields left out."""
    hints = get_type_hints(model, include_extras=True)
    fields = {name: BY_NAME[name] if name in BY_NAME else of_type(hints[name]) for name in model.model_fields}
    needed = {name for name, field in model.model_fields.items() if field.is_required()}
    return st.fixed_dictionaries(
        {name: fields[name] for name in fields if name in needed},
        optional={name: fields[name] for name in fields if name not in needed},
    ).map(consistent)


def consistent(record: dict[str, Any]) -> dict[str, Any]:
    """Leave out what contradicts: an end of what goes on, a time of what was not done, and the like."""
    without = {"ended"} if record.get("ongoing") else set[str]()
    if record.get("done") is False:
        without |= {"at", "released"}
    if record.get("holds") == []:
        without.add("holds")
    if record.get("present") is False:
        without |= record.keys() - {"present"}
    if record.get("outcome") in {"reached", "not_reached"}:
        without.add("reached")
    if record.get("duration_stated") is False:
        without.add("duration")
    return {name: value for name, value in record.items() if name not in without}


def with_distinct_ids(records: list[Any]) -> list[Any]:
    """Number the records that have an id."""
    return [
        one | {"id": f"{one['id']}{index}"} if isinstance(one, dict) and one.get("id") else one
        for index, one in enumerate(records)
    ]


def as_json(records: Strategy) -> st.SearchStrategy[bytes]:
    """The records as JSON."""
    return records.map(to_json)


INCIDENTS = of_model(Incident).filter(lambda incident: incident["interventions"])
ROOMS = of_model(SeclusionRoom)
SETTINGS = of_model(Setting)
AS_OF = st.datetimes(datetime(2026, 3, 5), datetime(2026, 7, 5)).map(lambda wall: wall.replace(tzinfo=UTC))
