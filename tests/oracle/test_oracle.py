"""The library against the oracle: the same worlds, the same statuses."""

from collections import Counter
from dataclasses import replace

import pytest
from oracle.acts import SchoolYear
from oracle.by_hand import judge_by_hand
from oracle.clockwork import ZONE, at_instant
from oracle.worlds import World, worlds

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.models import Incident
from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.policy import Policy
from restraint_rules.report import Report

COUNT = 10_000
RULES = {
    "III.H.1.b": "ends_within",
    "III.H.2": "continuation_determined",
    "III.H.3": "continuation_redetermined",
    "IX.A": "report_completed",
    "IX.B.1": "parent_notified",
    "IX.B.3": "copy_sent",
    "X.B": "injury_reported",
}
LENGTHS = {"pass", "fail", "pending", "unknown"}
EXPECTED = {
    "III.H.1.b": LENGTHS,
    "III.H.2": LENGTHS | {"not_applicable"},
    "III.H.3": LENGTHS | {"not_applicable"},
    "IX.A": LENGTHS,
    "IX.B.1": LENGTHS,
    "IX.B.3": LENGTHS,
    "X.B": LENGTHS | {"not_applicable"},
}


def calendar_of(year: SchoolYear) -> SchoolCalendar:
    return SchoolCalendar(
        id="school",
        zone=ZONE.key,
        covers_from=year.covers_from,
        covers_to=year.covers_to,
        school_days=year.school_days,
        uncertain_days=year.uncertain_days,
    )


IN_CONNECTICUT = {
    "III.H.2": "10-236b(f)",
    "III.H.3": "10-236b(f).anew",
    "IX.A": "10-76b-11",
    "IX.B.1": "10-236b(h)",
    "IX.B.3": "10-236b(s)",
    "X.B": "10-236b(l)",
}
"""The same duties under the citations of the state's text, which has no cap of its own."""


def report_by_library(world: World, policy: Policy = SPRAGUE) -> Report:
    return evaluate(
        Incident.model_validate(world.incident),
        policy=policy,
        calendar=calendar_of(world.year),
        as_of=at_instant(world.as_of),
    )


def status_by_library(report: Report, clause: str, period: str, citation: str = "") -> str:
    path = f"interventions[{period}]" if period else ""
    found = report.of(citation or clause)
    (finding,) = [one for one in found if one.path == path and one.rule.endswith(RULES[clause])]
    return finding.status


@pytest.mark.slow
def test_library_and_oracle_agree_on_ten_thousand_worlds_near_the_limits() -> None:
    disagreements: list[str] = []
    seen: Counter[tuple[str, str]] = Counter()
    for number, world in enumerate(worlds(COUNT)):
        report = report_by_library(world)
        for (clause, period), expected in judge_by_hand(world.incident, world.year, world.as_of).items():
            found = status_by_library(report, clause, period)
            seen[clause, expected] += 1
            if found != expected:
                disagreements.append(f"world {number}, {clause} {period}: {found}, by hand {expected}")
    assert disagreements == []
    assert {(clause, status) for clause, all_of in EXPECTED.items() for status in all_of} == set(seen)
    assert min(seen.values()) >= 20


def against_the_will(world: World) -> World:
    """The same, with every separation recorded as involuntary, which only the state's text asks."""
    separations = {"seclusion", "exclusionary_time_out"}
    interventions = [
        one | {"involuntary": True} if one["kind"] in separations else one
        for one in world.incident["interventions"]
    ]
    return replace(world, incident=world.incident | {"interventions": interventions})


@pytest.mark.slow
def test_connecticut_and_oracle_agree_on_the_same_duties() -> None:
    disagreements: list[str] = []
    seen: Counter[tuple[str, str]] = Counter()
    for number, world in enumerate(worlds(COUNT // 4)):
        report = report_by_library(against_the_will(world), CONNECTICUT)
        for (clause, period), expected in judge_by_hand(world.incident, world.year, world.as_of).items():
            citation = IN_CONNECTICUT.get(clause)
            if citation is None:
                continue
            found = status_by_library(report, clause, period, citation)
            seen[clause, expected] += 1
            if found != expected:
                disagreements.append(f"world {number}, {citation} {period}: {found}, by hand {expected}")
    assert disagreements == []
    assert {(clause, status) for clause in IN_CONNECTICUT for status in EXPECTED[clause]} == set(seen)
