"""The library against the oracle on windows, triggers and meetings: the same records, the same statuses."""

from collections import Counter
from dataclasses import replace
from functools import cache

import pytest
from oracle.blanks import Statuses, statuses_by_clause
from oracle.clockwork import ZONE, at_instant
from oracle.possible_days import SchoolDays
from oracle.student_worlds import StudentWorld, student_worlds
from oracle.windows import ROUTES

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.engine.bench import Bench
from restraint_rules.engine.evaluate import report_on
from restraint_rules.models import District, StudentRecord
from restraint_rules.policies import SPRAGUE
from restraint_rules.report import Report

COUNT = 10_000
NEEDED = {"I.A", "I.D", "I.F", *ROUTES}  # what is a use, and the clauses in question: others only take time
POLICY = replace(SPRAGUE, clauses=tuple(one for one in SPRAGUE.clauses if one.citation in NEEDED))
STATUSES = {"pass", "fail", "pending", "unknown", "not_applicable"}


@cache
def calendar_of(days: SchoolDays) -> SchoolCalendar:
    return SchoolCalendar(
        id="school",
        zone=ZONE.key,
        covers_from=days.covers_from,
        covers_to=days.covers_to,
        school_days=days.school_days,
        uncertain_days=days.uncertain_days,
        summer_days=days.summer_days,
    )


def report_by_library(world: StudentWorld) -> Report:
    return evaluate(
        StudentRecord.model_validate(world.record),
        policy=POLICY,
        calendar=calendar_of(world.days),
        as_of=at_instant(world.as_of),
        readings=world.readings,
    )


def statuses_by_library(report: Report, clause: str) -> Statuses:
    return {finding.path: finding.status for finding in report.of(clause)}


def is_same(found: Statuses, expected: Statuses) -> bool:
    """Whether both say the same; where all is unknown, it does not matter of which meeting that is said."""
    return found == expected or set(found.values()) == set(expected.values()) == {"unknown"}


@pytest.mark.slow
def test_library_and_oracle_agree_on_ten_thousand_records_near_the_limits() -> None:
    disagreements: list[str] = []
    seen: Counter[tuple[str, str]] = Counter()
    for number, world in enumerate(student_worlds(COUNT)):
        report = report_by_library(world)
        by_hand = statuses_by_clause(world.record, world.days, world.as_of, world.readings)
        for clause, expected in by_hand.items():
            found = statuses_by_library(report, clause)
            seen.update((clause, status) for status in expected.values())
            if not is_same(found, expected):
                disagreements.append(f"record {number}, {clause}: {found}, by hand {expected}")
    assert disagreements == []
    assert {(clause, status) for clause in ROUTES for status in STATUSES} == set(seen)
    assert min(seen.values()) >= 20


SHARED = 1_500


def of_two_schools(world: StudentWorld) -> District:
    """The same student, whose incidents two schools record by turns, and whose meetings the second does."""
    halves = [world.record["incidents"][::2], world.record["incidents"][1::2]]
    student = {"student": world.record["student"]}
    records = [
        world.record | {"incidents": [one | student for one in half], "meetings": meetings}
        for half, meetings in zip(halves, ([], world.record["meetings"]), strict=True)
    ]
    schools = [{"id": name, "records": [one]} for name, one in zip("ab", records, strict=True)]
    return District.model_validate({"id": "district-1", "schools": schools})


def statuses_over_schools(world: StudentWorld, clause: str) -> Statuses:
    bench = Bench(
        POLICY, calendar_of(world.days), at_instant(world.as_of), None, world.readings, everything=True
    )
    found = report_on(of_two_schools(world), bench).of(clause)
    return {one.path.rpartition("].")[2] if "meetings[" in one.path else "": one.status for one in found}


@pytest.mark.slow
def test_a_student_of_two_schools_is_judged_as_one_of_one() -> None:
    disagreements: list[str] = []
    for number, world in enumerate(student_worlds(SHARED)):
        if world.record["meetings"] is None:
            continue  # a school that records none, beside one that records there were none: told otherwise
        by_hand = statuses_by_clause(world.record, world.days, world.as_of, world.readings)
        for clause, expected in by_hand.items():
            found = statuses_over_schools(world, clause)
            if not is_same(found, expected):
                disagreements.append(f"record {number}, {clause}: {found}, by hand {expected}")
    assert disagreements == []
