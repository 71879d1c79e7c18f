"""The library against the oracle: the same worlds, the same statuses."""

from collections import Counter

import pytest
from oracle.acts import SchoolYear
from oracle.by_hand import judge_by_hand
from oracle.clockwork import ZONE, at_instant
from oracle.worlds import World, worlds

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.models import Incident
from restraint_rules.policies import SPRAGUE
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


def judge_by_library(world: World) -> Report:
    return evaluate(
        Incident.model_validate(world.incident),
        policy=SPRAGUE,
        calendar=calendar_of(world.year),
        as_of=at_instant(world.as_of),
    )


def status_by_library(report: Report, clause: str, period: str) -> str:
    path = f"interventions[{period}]" if period else ""
    (finding,) = [one for one in report.of(clause) if one.path == path and one.rule.endswith(RULES[clause])]
    return finding.status


@pytest.mark.slow
def test_library_and_oracle_agree_on_ten_thousand_worlds_near_the_limits() -> None:
    disagreements: list[str] = []
    seen: Counter[tuple[str, str]] = Counter()
    for number, world in enumerate(worlds(COUNT)):
        report = judge_by_library(world)
        for (clause, period), expected in judge_by_hand(world.incident, world.year, world.as_of).items():
            found = status_by_library(report, clause, period)
            seen[clause, expected] += 1
            if found != expected:
                disagreements.append(f"world {number}, {clause} {period}: {found}, by hand {expected}")
    assert disagreements == []
    assert {(clause, status) for clause, all_of in EXPECTED.items() for status in all_of} == set(seen)
    assert min(seen.values()) >= 20
