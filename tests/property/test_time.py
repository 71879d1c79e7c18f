"""What is not known yet does not count, and no failure is undone by waiting."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from property.profile import examples
from property.strategies import AS_OF, Data, Place, get, places, put
from property.texts import Text, under_other_texts
from property.worlds_of_facts import World, report_of_world, valid, worlds_of_text

from restraint_rules.findings import Finding
from restraint_rules.models import Incident

UNTIMED = {"monitoring.distress_evaluated", "notification_deadlines.immediate_attempt"}
"""Where no moment is set (III.I), or what is attested has none of its own (IX.B.1): it may still come."""
ACTS = ("report_copy", "director_notice", "state_report", "report")
LISTS: dict[str, Data] = {
    "notices": {"method": "telephone", "outcome": "reached", "by": "staff-1"},
    "determinations": {"necessary": True, "role": "administrator", "trained": True},
    "distress_evaluations": {"recorded": True},
    "gaps": {},
}
MOMENTS = {"gaps": ("started", "ended")}
"""The names of an item's moments, where it is not ``at``."""


def with_later_fact(place: Place, world: World, later: Any) -> World | None:
    """The world with an act, or an item of a list, that is recorded for later than ``as_of``."""
    value: Any = get(world.incident, place.path)
    if place.field in LISTS and value is not None:
        new = LISTS[place.field] | dict.fromkeys(MOMENTS.get(place.field, ("at",)), later)
        return put_in(world, place, [*value, new])
    if place.field in ACTS and value is None:
        return put_in(world, place, {"at": later})
    if place.field == "interventions":
        new = {"kind": "physical_restraint", "id": "later", "started": later, "ongoing": True}
        return put_in(world, place, [*world.incident["interventions"], new])
    return None


def put_in(world: World, place: Place, value: Any) -> World:
    return world._replace(incident=put(world.incident, place.path, value))


def add_a_later_fact(world: World, data: st.DataObject) -> None:
    later = world.as_of + data.draw(st.sampled_from([timedelta(milliseconds=1), timedelta(days=2)]))
    moment = data.draw(st.sampled_from([later, later.date() + timedelta(days=1)]))
    changed = [with_later_fact(place, world, moment) for place in places(Incident, world.incident)]
    candidates = [one for one in changed if one is not None]

    assert candidates
    assert report_of_world(data.draw(st.sampled_from(candidates))).findings == report_of_world(world).findings


@pytest.mark.slow
@examples(400)
@given(worlds_of_text(), st.data())
def test_a_fact_later_than_the_moment_of_judging_changes_nothing(world: World, data: st.DataObject) -> None:
    add_a_later_fact(world, data)


def statuses_by_key(findings: tuple[Finding, ...]) -> dict[Any, str]:
    return {finding.key: finding.status for finding in findings}


def wait(world: World, other: Any) -> None:
    assume(valid(world) and other > world.as_of)
    assume(world.incident.get("immediate_attempt") is not False)  # a judgement made when all was over
    before = statuses_by_key(report_of_world(world).findings)
    after = statuses_by_key(report_of_world(world._replace(as_of=other)).findings)

    timed = {key for key in before.keys() & after.keys() if key[2] not in UNTIMED}
    assert [key for key in timed if (before[key], after[key]) == ("fail", "pass")] == []


@pytest.mark.slow
@examples(800)
@given(worlds_of_text(), AS_OF)
def test_waiting_never_turns_a_failure_into_a_pass(world: World, other: Any) -> None:
    wait(world, other)


@pytest.mark.slow
@under_other_texts
@examples(70)
@given(data=st.data())
def test_under_other_texts_time_does_no_more(text: Text, data: st.DataObject) -> None:
    world = data.draw(worlds_of_text(text))
    add_a_later_fact(world, data)
    wait(world, data.draw(AS_OF))
