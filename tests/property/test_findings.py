"""Every finding on every world keeps its shape, and the order of records tells nothing."""

from datetime import date
from typing import Any

import pytest
from builders import at
from hypothesis import given
from hypothesis import strategies as st
from property.profile import examples
from property.strategies import Data, get, places, put
from property.texts import Text, under_other_texts
from property.worlds_of_facts import World, report_of_world, worlds_of_text

from restraint_rules.errors import RestraintRulesError
from restraint_rules.findings import Finding
from restraint_rules.models import Incident, Setting
from restraint_rules.report import Report

UNORDERED = (
    "interventions", "notices", "determinations", "distress_evaluations", "injuries", "holds",
    "gaps", "releases", "attestations", "by", "grounds", "seclusion_planned_in", "left_out",
    "staff", "rooms", "techniques", "credentials", "designated_notifiers",
)  # fmt: skip


@pytest.mark.slow
@examples(800)
@given(worlds_of_text())
def test_every_finding_keeps_its_shape(world: World) -> None:
    assert_shape(world)


@pytest.mark.slow
@under_other_texts
@examples(100)
@given(data=st.data())
def test_every_finding_under_other_texts_does(text: Text, data: st.DataObject) -> None:
    assert_shape(data.draw(worlds_of_text(text)))


def assert_shape(world: World) -> None:
    report = report_of_world(world)
    clauses = {clause.citation for clause in world.text.policy.clauses}
    as_of = world.text.then(world.as_of)

    assert len({finding.key for finding in report}) == len(report.findings)
    for finding in report:
        assert_missing_fits(finding)
        assert_text_is_whole(finding)
        assert not finding.follows or finding.follows in clauses
        assert finding.status != "pending" or finding.due_at is None or finding.due_at >= as_of


def assert_missing_fits(finding: Finding) -> None:
    if finding.status in {"unknown", "review"}:
        assert finding.missing
        assert len(set(finding.missing)) == len(finding.missing)
    else:
        assert finding.missing == ()
    assert not finding.awaits or finding.status == "pending"
    assert bool(finding.question) == (finding.status == "review")


def assert_text_is_whole(finding: Finding) -> None:
    for text in (finding.message, finding.remedy, finding.explanation, *finding.advice):
        assert not set(text) & set("{}")
        assert "None" not in text
    assert finding.message


@pytest.mark.slow
@examples(300)
@given(
    worlds_of_text(), st.sampled_from(["2017-01-02", "2018-12-11", "2018-12-12", "2026-03-05", "2199-12-31"])
)
def test_valid_facts_raise_nothing_but_the_librarys_errors(world: World, day: str) -> None:
    moved = world._replace(
        incident=put(world.incident, ("day",), date.fromisoformat(day)), as_of=at(f"{day}T12:00")
    )
    try:
        report = report_of_world(moved)
    except RestraintRulesError:
        assert day < "2018-12-12"  # the day of the first text
    else:
        assert report.findings


def shuffled(data: Data, model: Any, draw: st.DataObject) -> Data:
    for place in reversed([*places(model, data)]):  # inner lists first, while their paths still hold
        value = get(data, place.path)
        if place.field in UNORDERED and isinstance(value, list) and len(value) > 1:
            data = put(data, place.path, draw.draw(st.permutations(value)))
    return data


def text_in_order(value: Any) -> str:
    return repr(sorted(value, key=repr) if isinstance(value, tuple) else value)


def contents_unordered(report: Report) -> list[Any]:
    """All that findings say, without the order in which evidence and blanks are named."""
    return [
        (
            finding.key,
            finding.status,
            finding.code,
            sorted(finding.missing),
            sorted((path, text_in_order(value)) for path, value in finding.evidence),
            finding.deadline,
            finding.advice,
            finding.verdict.params,
        )
        for finding in sorted(report, key=lambda one: one.key)
    ]


@pytest.mark.slow
@examples(600)
@given(worlds_of_text(), st.data())
def test_the_order_of_records_tells_nothing(world: World, data: st.DataObject) -> None:
    assert_order_tells_nothing(world, data)


@pytest.mark.slow
@under_other_texts
@examples(80)
@given(data=st.data())
def test_under_other_texts_the_order_tells_nothing(text: Text, data: st.DataObject) -> None:
    assert_order_tells_nothing(data.draw(worlds_of_text(text)), data)


def assert_order_tells_nothing(world: World, data: st.DataObject) -> None:
    other = world._replace(
        incident=shuffled(world.incident, Incident, data), setting=shuffled(world.setting, Setting, data)
    )

    assert contents_unordered(report_of_world(other)) == contents_unordered(report_of_world(world))
