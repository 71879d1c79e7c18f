"""Judging what was generated, and comparing what is found with what was planted."""

from collections import Counter
from collections.abc import Iterable
from random import Random
from typing import NamedTuple

from restraint_rules import evaluate, policies
from restraint_rules.models.base import Subject
from restraint_rules.report import Report
from restraint_rules.testing.district_year import DistrictYear, PlantedBreach, YearPlan

NOTHING: tuple[list[PlantedBreach], ...] = ([], [])
SETTLED = {"pass", "not_applicable"}


def chance(seed: str) -> Random:
    return Random(seed)  # noqa: S311 - test data, no secrets


def report_of_year(subject: Subject, year: DistrictYear | YearPlan) -> Report:
    return evaluate(
        subject, policy=policies.SPRAGUE, calendar=year.calendar, setting=year.setting, as_of=year.as_of
    )


def breaches_in(report: Report) -> Counter[PlantedBreach]:
    """Whatever needs attention, each finding once; followers tell nothing of their own."""
    return Counter(
        PlantedBreach(one.path, one.clause, one.status, one.level)
        for one in report
        if one.status not in SETTLED and not one.follows
    )


def differences(report: Report, planted: Iterable[PlantedBreach]) -> tuple[list[PlantedBreach], ...]:
    """What was planted and not found, and what was found and not planted."""
    want, got = Counter(planted), breaches_in(report)
    return sorted((want - got).elements()), sorted((got - want).elements())


class Shard(NamedTuple):
    """What one part of a year's schools came to."""

    incidents: int
    planted: int
    clauses: frozenset[str]
    missed: list[PlantedBreach]
    extra: list[PlantedBreach]


def judged_shard(seed: int, incidents: int, number: int, of: int) -> Shard:
    """Make and judge every so-manieth school of a year, one at a time."""
    plan = YearPlan(seed, incidents=incidents)
    standing = DistrictYear(plan.district(())[0], plan.calendar, plan.setting, plan.as_of, ())
    total, count, clauses = 0, 0, set[str]()
    missed: list[PlantedBreach] = []
    extra: list[PlantedBreach] = []
    for index in range(number, len(plan.schools), of):
        school, planted = plan.school(index)
        total += sum(len({one.id for one in record.incidents or ()}) for record in school.records or ())
        lost, surplus = differences(report_of_year(school, standing), planted)
        missed, extra = missed + lost, extra + surplus
        count += len(planted)
        clauses.update(one.clause for one in planted)
    return Shard(total, count, frozenset(clauses), missed, extra)
