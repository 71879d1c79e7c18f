"""Every breach planted in a year is found, and nothing else."""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from typing import Any

import pytest
from testing.planted_cases import NOTHING, breaches_in, chance, differences, judged_shard, report_of_year

from restraint_rules import Incident, policies
from restraint_rules.testing.district_year import PlantedBreach, YearPlan, district_year
from restraint_rules.testing.years.breaches_of_papers import (
    BREACHES_OF_PAPERS,
    director_not_told,
    says_too_little,
)
from restraint_rules.testing.years.breaches_of_use import Plant
from restraint_rules.testing.years.districts import DUTIES as DUTIES_OF_DISTRICTS
from restraint_rules.testing.years.drafts import Draft, Slot, draft_incident
from restraint_rules.testing.years.incidents import OF_CONDUCT, breached
from restraint_rules.testing.years.meetings import Routes, spoiled
from restraint_rules.testing.years.schools import DUTIES as DUTIES_OF_SCHOOLS
from restraint_rules.testing.years.schools import Duty

SEED, INCIDENTS, SHARDS = 2026, 50_000, 8

NEVER_PLANTED = {"I.B", "I.C", "I.D", "I.D.2", "I.D.3", "I.D.4", "I.D.5", "I.F", "IX.B", "III.H.1.b"}
"""Definitions that only classify or repeat what others do, and what follows another clause."""


@pytest.mark.slow
def test_an_ordinary_year_is_told_exactly() -> None:
    year = district_year(SEED, incidents=1500, schools=5)
    assert differences(report_of_year(year.district, year), year.planted) == NOTHING


@pytest.mark.parametrize("seed", range(12))
def test_a_bad_year_is_told_exactly(seed: int) -> None:
    year = district_year(seed, incidents=150, schools=6, rate=0.7, begun=2019 + seed)
    assert differences(report_of_year(year.district, year), year.planted) == NOTHING


@pytest.mark.slow
def test_a_lawful_year_has_nothing_but_the_compilation_to_come() -> None:
    year = district_year(SEED, incidents=400, rate=0)
    assert breaches_in(report_of_year(year.district, year)) == Counter(
        [PlantedBreach("compilations[2026-27]", "X.A", "pending")]
    )


PLANTS = {
    f"{number}-{getattr(plant, '__name__', '')}": plant
    for number, plant in enumerate((*OF_CONDUCT, *BREACHES_OF_PAPERS))
}


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS.keys())
def test_each_breach_of_an_incident_is_found_alone(plant: Plant) -> None:
    plan = YearPlan(1, incidents=1, rate=0)
    days, tried = plan.days.days, 0
    for number in range(3000):
        draft = draft_incident(chance(f"one/{number}"), plan.days, Slot(days[number % 181], 2, last=True))
        if planted := breached(draft, (plant,)):
            report = report_of_year(Incident.model_validate(draft.data), plan)
            assert differences(report, planted) == NOTHING
            tried += 1
        if tried == 12:
            return
    pytest.fail("found no occasion")


def drafts_of_uses(count: int) -> list[Draft]:
    days = YearPlan(1, incidents=1, rate=0).days
    made = [draft_incident(chance(f"uses/{n}"), days, Slot(days.days[9], 2, last=True)) for n in range(count)]
    return [one for one in made if one.uses]


def test_where_nothing_was_an_emergency_no_description_of_one_is_missing() -> None:
    planted: list[PlantedBreach] = []
    for draft in drafts_of_uses(60):
        draft.data["emergency"]["grounds"] = []
        planted += says_too_little(draft)
    assert {one.clause for one in planted} == {"IX.A.2", "IX.A.3", "IX.A.4", "IX.A.5"}


@pytest.mark.parametrize(("person", "is_told"), [("student", True), ("employee", False)])
def test_the_director_is_told_of_a_students_injury(person: str, *, is_told: bool) -> None:
    draft = drafts_of_uses(9)[0]
    draft.data["injuries"] = [{"person": person}]
    assert ("IX.D.4" in {one.clause for one in director_not_told(draft)}) is is_told


@pytest.mark.parametrize("turns", [None, date(2026, 11, 2)])
def test_a_meeting_may_lack_what_its_team_owes(turns: date | None) -> None:
    lacking: list[dict[str, Any]] = []
    for number in range(200):
        kept: list[dict[str, Any]] = [{}]
        spoiled(chance(f"meeting/{number}"), Routes("not_eligible", turns), kept)
        lacking += kept
    of_the_team = {"referral": "not_done"} in lacking
    assert ({"behavior_plan": "not_done"} in lacking, of_the_team) == (True, turns is None)


@pytest.mark.parametrize("duty", DUTIES_OF_SCHOOLS, ids=lambda duty: duty.__name__)
def test_each_breach_of_a_school_is_found_alone(duty: Duty) -> None:
    plan = YearPlan(1, incidents=1, schools=1, rate=0)
    one = plan.schools[0]
    one.planted.extend(duty(chance("duty"), plan.days, one.certified, one.duties))
    school, planted = plan.school(0)
    assert planted
    assert differences(report_of_year(school, plan), planted) == NOTHING


@pytest.mark.parametrize("case", range(12))
def test_each_breach_of_a_district_is_found(case: int) -> None:
    year = district_year(case, incidents=1, rate=1)
    assert len({one.clause for one in year.planted}) > len(DUTIES_OF_DISTRICTS)
    assert differences(report_of_year(year.district, year), year.planted) == NOTHING


@pytest.mark.parametrize("seed", range(3))
def test_a_district_without_schools_is_told_exactly(seed: int) -> None:
    plan = YearPlan(seed, incidents=0, rate=1)
    district, planted = plan.district(())
    assert differences(report_of_year(district, plan), planted) == NOTHING


@pytest.mark.slow
def test_every_clause_that_can_be_broken_is_broken_in_some_year() -> None:
    years = [district_year(seed, incidents=1500, schools=50, rate=1) for seed in range(2)]
    districts = [district_year(seed, incidents=1, rate=1) for seed in range(60)]
    planted = {one.clause for year in (*years, *districts) for one in year.planted}
    judged_by_rule = {clause.citation for clause in policies.SPRAGUE.clauses if clause.rule is not None}
    assert judged_by_rule - planted == NEVER_PLANTED
    statuses = {one.status for year in years for one in year.planted}
    assert statuses == {"fail", "pending", "unknown", "review"}


@pytest.mark.slow
def test_fifty_thousand_incidents_are_told_exactly() -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        work = [pool.submit(judged_shard, SEED, INCIDENTS, number, SHARDS) for number in range(SHARDS)]
        shards = [one.result() for one in work]
    assert [one for shard in shards for one in shard.missed] == []
    assert [one for shard in shards for one in shard.extra] == []
    assert sum(shard.incidents for shard in shards) == INCIDENTS
    assert sum(shard.planted for shard in shards) > INCIDENTS / 25
    assert len(frozenset[str]().union(*(shard.clauses for shard in shards))) > 45
