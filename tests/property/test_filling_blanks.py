"""Filling a blank settles what was open; what was decided stays decided."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from property.profile import examples
from property.strategies import Data, Place, get, places, put, values
from property.texts import Text, under_other_texts
from property.worlds_of_facts import World, report_of_world, valid, worlds_of_text
from pydantic import BaseModel

from restraint_rules.models import Incident, Setting
from restraint_rules.report import Report

PRESUMED = {"employed_by_district", "works_in_public_school", "contracted_for_students"}
"""Facts of a person that nobody recorded: whoever must be a school employee is presumed to be one."""

NO_CONTRADICTION = {"data.midnight"}
"""What is pointed out of one fact by itself, whatever the others are."""

OPPOSITES = {("pass", "fail"), ("fail", "pass")}


def reversals(before: Report, after: Report) -> list[str]:
    """Findings that say the opposite of what they said."""
    earlier = {finding.key: finding for finding in before}
    return [
        f"{earlier[finding.key]!r} became {finding!r}"
        for finding in after
        if finding.key in earlier and (earlier[finding.key].status, finding.status) in OPPOSITES
    ]


def contradicts(before: Report, after: Report) -> bool:
    """Whether the record has come to contradict itself."""
    new = set(after.data) - set(before.data)
    return any(one.code not in NO_CONTRADICTION for one in new)


def overrides(place: Place, world: World) -> bool:  # noqa: PLR0911 - one return per kind of place
    """Whether the blank stands for something that the filling would override, or deny."""
    record: Data = get(world.incident, place.path[:-1])
    match place.model.__name__, place.field:
        case "Hold", "position" | "restricts_air_flow" | "immobilizes" | "carries":
            return "technique" in record  # which says so
        case "Determination", "role" | "trained":
            return "by" in record  # whose staff record says so
        case ("Monitoring" | "DistressEvaluation" | "IncidentReport", "by") | ("Period", "attended_by"):
            return True  # presumed to be employees
        case _, "in_room" | "size_appropriate" | "free_of_danger":
            return "room" in record or bool(record.get("locked"))
        case "Period", "holds" | "mechanical" | "physically_prevented" | "locked":
            return not of_its_kind(record.get("kind"), place.field)  # its label answers for that
        case "Monitoring", "gaps":
            return bool(record.get("throughout"))  # there were none, then
        case "Incident", "replaced_alternative":
            return world.incident.get("all_alternatives_explored") is True  # so none was replaced
        case _:
            return False


def of_its_kind(label: str | None, field: str) -> bool:
    """Whether a fact is one of the kind that is recorded, so that a blank there leaves something open."""
    restrained = field in {"holds", "mechanical"}
    return label is None or (label == "physical_restraint") is restrained


def blanks(model: type[BaseModel], data: Data) -> list[Place]:
    return [place for place in places(model, data) if get(data, place.path) is None]


def fill_a_blank_of_the_incident(world: World, data: st.DataObject) -> None:
    open_places = blanks(Incident, world.incident)
    assume(open_places)
    place = data.draw(st.sampled_from(open_places))
    assume(not overrides(place, world))
    compare(world, "incident", place, data)


def fill_a_blank_of_the_setting(world: World, data: st.DataObject) -> None:
    open_places = [
        place
        for place in blanks(Setting, world.setting)
        if place.field != "expires"  # never, then
        and place.field not in PRESUMED  # and of those who watched, presumed inside
    ]
    assume(open_places)
    compare(world, "setting", data.draw(st.sampled_from(open_places)), data)


def compare(world: World, part: str, place: Place, data: st.DataObject) -> None:
    """Judge with a blank and with something in it."""
    value = put(getattr(world, part), place.path, data.draw(values(place.model, place.field)))
    filled = world._replace(**{part: value})
    assume(valid(filled))
    before, after = report_of_world(world), report_of_world(filled)
    assume(not contradicts(before, after))

    assert reversals(before, after) == []


@pytest.mark.slow
@examples(1500)
@given(worlds_of_text(), st.data())
def test_filling_a_blank_of_an_incident_reverses_nothing(world: World, data: st.DataObject) -> None:
    fill_a_blank_of_the_incident(world, data)


@pytest.mark.slow
@examples(800)
@given(worlds_of_text(), st.data())
def test_filling_a_blank_of_a_setting_reverses_nothing(world: World, data: st.DataObject) -> None:
    fill_a_blank_of_the_setting(world, data)


@pytest.mark.slow
@under_other_texts
@examples(180)
@given(data=st.data())
def test_under_other_texts_it_reverses_nothing_either(text: Text, data: st.DataObject) -> None:
    world = data.draw(worlds_of_text(text))
    fill = data.draw(st.sampled_from([fill_a_blank_of_the_incident, fill_a_blank_of_the_setting]))
    fill(world, data)
