"""Whole worlds to judge: an incident, a setting and a moment, each valid."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from builders import (
    at,
    determination,
    incident,
    report,
    restraint,
    room,
    seclusion,
    setting,
    staff,
    time_out,
)
from hypothesis import strategies as st
from property.strategies import AS_OF, Data, Strategy, complete, places, put, sparse, values
from property.texts import OF_SPRAGUE, Text
from pydantic import BaseModel, ValidationError

from restraint_rules.engine import evaluate
from restraint_rules.models import Incident, Setting
from restraint_rules.report import Report


class World(NamedTuple):
    incident: Data
    setting: Data
    as_of: datetime
    readings: Mapping[str, str | int]
    text: Text = OF_SPRAGUE


def report_of_world(world: World) -> Report:
    then = world.text.then
    return evaluate(
        Incident.model_validate(then(world.incident)),
        policy=world.text.policy,
        calendar=world.text.calendar,
        setting=Setting.model_validate(then(world.setting)),
        as_of=then(world.as_of),
        readings=world.readings,
    )


def without_blanks(value: Any) -> Any:
    """A record as plain data, without its blanks."""
    if isinstance(value, BaseModel):
        return {name: without_blanks(item) for name, item in value.__dict__.items() if item is not None}
    return [without_blanks(item) for item in value] if isinstance(value, tuple) else value


def long_use_data(**facts: Any) -> Data:
    made = [determination("10:12"), determination("10:40", by="staff-1"), determination("11:09")]
    return restraint("10:00", "11:16", determinations=made) | facts


AGENT: Data = {
    "kind": "psychopharmacologic_agent", "id": "p1", "given": at("10:02"), "by": ["staff-1"],
    "affects_nervous_system": True, "student_consent": False, "parent_consent": False, "as_emergency": True,
    "integral_to_plan": False, "no_plan_developed": False, "initial_orders": False, "therapeutic_dose": True,
    "replaces_treatment": False, "lawfully_administered": True,
}  # fmt: skip
LOCKED: Data = seclusion(
    locked=True,
    releases=[
        {"emergency": "fire", "onset": at("10:03"), "released": at("10:04"), "as_soon_as_possible": True}
    ],
)
ESCORT: Data = restraint(
    exclusion={"kind": "escort", "minimum_contact": True},
    holds=[{"technique": "standing-hold", "position": "standing", "restricts_air_flow": False}],
)
INJURED: Data = {
    "injuries": [{"id": "i1", "person": "student", "severity": "nonserious", "discovered": at("14:00")}],
    "state_report": {"at": at("2026-03-06T10:00")},
    "report": report(names_injury=True),
}
LAWFUL: list[Data] = [
    without_blanks(one)
    for one in (
        incident(),
        incident(long_use_data()),
        incident(
            restraint(end="10:20", determinations=[determination("10:15")]), seclusion("10:30", "10:45")
        ),
        incident(seclusion(), LOCKED | {"id": "s2"}, **INJURED),
        incident(time_out(), ESCORT, AGENT),
        incident(long_use_data(), time_out("11:20", "11:40"), **INJURED),
    )
]
LOCK: Data = {
    "installed": date(2025, 8, 1), "fire_marshal_modification": {"at": date(2025, 6, 1)}, "release_within": 1,
    "tied_to_fire_alarm": True, "releases_on_alarm": True,
}  # fmt: skip
STANDING_FACTS: list[Data] = [
    without_blanks(one)
    for one in (
        setting(),
        setting(
            staff=[
                staff(decides_as="administrator"),
                staff(id="staff-2", role="nurse", decides_as="school_health"),
            ],
            rooms=[room(lockable=True, lock=LOCK), room(id="room-2", cleared_classroom=True)],
            designated_notifiers=["staff-1", "staff-2"],
        ),
    )
]


def mended(data: Any) -> Any:  # noqa: C901, PLR0912 - a list of mends, each of its own
    """The data without what no record can say: an act not done with a time, an end before its start."""
    if isinstance(data, list):
        return [mended(item) for item in data]
    if not isinstance(data, dict):
        return data
    fixed = {name: mended(value) for name, value in data.items() if value is not None}
    if fixed.get("done") is False:
        fixed.pop("at", None)
        fixed.pop("released", None)
    if fixed.get("ongoing") and "ended" in fixed:
        fixed["ongoing"] = False
    for first, last in (("started", "ended"), ("onset", "released")):
        if is_reversed(fixed.get(first), fixed.get(last)):
            del fixed[last]
    if fixed.get("holds") == []:
        del fixed["holds"]
    if fixed.get("present") is False:  # a window that is not there does nothing
        fixed = dict[str, Any](present=False)
    arrived = fixed.get("reached")
    if isinstance(arrived, dict) and fixed.get("outcome") in {"reached", "not_reached"}:
        del fixed["reached"]  # the outcome says it already, or says otherwise
    if fixed.get("duration_stated") is False:
        fixed.pop("duration", None)
    if fixed.get("duration_stated") and "left_out" in fixed:
        fixed["left_out"] = [one for one in fixed.get("left_out", ()) if one != "duration"]
    if "left_out" in fixed:
        fixed["left_out"] = [name for name in fixed["left_out"] if name not in fixed]
    if "interventions" in fixed:
        fixed["interventions"] = distinct_records(fixed["interventions"]) or [restraint()]
    for name in ("staff", "rooms", "techniques"):
        if name in fixed:
            fixed[name] = distinct_records(fixed[name])
    return fixed


def is_reversed(first: Any, last: Any) -> bool:
    return type(first) is type(last) and first is not None and first > last


def distinct_records(records: list[Data]) -> list[Data]:
    return list({record["id"]: record for record in records}.values())


@st.composite
def disturbed(draw: st.DrawFn, model: type[BaseModel], lawful: list[Data]) -> Data:
    """A lawful record of which some facts are blank or otherwise."""
    data = draw(st.sampled_from(lawful))
    for _ in range(draw(st.sampled_from([0, 1, 2, 4, 8]))):
        place = draw(st.sampled_from([one for one in places(model, data) if one.field != "kind"]))
        blank = not place.model.model_fields[place.field].is_required() and draw(st.booleans())
        data = put(data, place.path, None if blank else draw(values(place.model, place.field)))
    return data


def incident_strategy() -> Strategy:
    return st.one_of(disturbed(Incident, LAWFUL), complete(Incident), sparse(Incident)).map(mended)


def settings_of_schools() -> Strategy:
    made = st.one_of(disturbed(Setting, STANDING_FACTS), complete(Setting), sparse(Setting))
    return st.one_of(st.sampled_from(STANDING_FACTS), made).map(mended)


def choices(text: Text) -> st.SearchStrategy[dict[str, str | int]]:
    """The default readings, mostly, or any others."""
    others = {
        reading.name: st.sampled_from([*reading.choices, *([3, 20] if reading.counts else [])])
        for reading in text.policy.readings
    }
    return st.one_of(st.just({}), st.just({}), st.fixed_dictionaries({}, optional=others))


def worlds_of_text(text: Text = OF_SPRAGUE) -> st.SearchStrategy[World]:
    return st.builds(World, incident_strategy(), settings_of_schools(), AS_OF, choices(text), st.just(text))


def valid(world: World) -> bool:
    """Whether the models accept what was put together."""
    try:
        Incident.model_validate(world.incident)
        Setting.model_validate(world.setting)
    except ValidationError:
        return False
    return True
