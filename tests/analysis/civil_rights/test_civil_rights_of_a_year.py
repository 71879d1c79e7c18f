"""A generated year counted twice: by the library, and here from plain data, by trying what a blank may be.

Nothing here asks the library what an intervention is: the definitions are written out once more, in Python's
own two-valued logic, and a blank is tried as true and as false. What comes out the same way is sure.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import product
from random import Random
from typing import Any, get_args

import pytest

from restraint_rules import civil_rights_counts
from restraint_rules.analysis import CivilRightsCounts
from restraint_rules.models import District
from restraint_rules.models.records import RaceEthnicity
from restraint_rules.testing.days import ZONE
from restraint_rules.testing.district_year import DistrictYear, district_year

RACES = get_args(RaceEthnicity)
Data = dict[str, Any]
Answers = set[bool]
"""What an answer may be: one of the two, or either."""


UNTIL_JANUARY = {"since": date(2025, 7, 1), "until": date(2026, 1, 5)}


def schools_blanked(year: DistrictYear, rng: Random) -> list[Data]:
    """The year's schools as plain data, with groups, devices, orders not to leave, and blanks strewn in."""
    schools = [one.model_dump() for one in year.district.schools or ()]
    for record in (record for school in schools for record in school["records"]):
        record["demographics"] = {
            "race_ethnicity": rng.choice((*RACES, None)),
            "sex": rng.choice(("female", "male", "male", None)),
            "english_learner": rng.choice((True, False, None)),
        }
        record["section_504"] = rng.choice(
            (None, [], [{"since": date(2025, 7, 1), "until": date(2026, 1, 5)}])
        )
        record["student"]["enrolled_as"] = enrolled = rng.choice(("public_k12",) * 9 + ("preschool",))
        changed = {one["id"]: one for one in record["incidents"]}  # one delivered twice stays one
        for incident in changed.values():
            incident["student"]["enrolled_as"] = enrolled
            strew(incident, rng)
        record["incidents"] = list(changed.values())
    return schools


def strew(incident: Data, rng: Random) -> None:
    """Change some facts of an incident, or leave them blank."""
    for one in incident["interventions"]:
        if one["kind"] == "physical_restraint":
            one["mechanical"] = rng.choice((False,) * 7 + (True, True, None))
            one["by_law_enforcement"] = rng.choice((False, True, None))
            one["during_arrest"] = rng.choice((False, True, None))
        elif "permitted_to_leave" in one:
            one["permitted_to_leave"] = rng.choice((False, True, None))


def ways_to_fill(*blanks: bool | None) -> Iterator[tuple[bool, ...]]:
    """Every way of filling the blanks among some facts."""
    yield from product(*([True, False] if one is None else [one] for one in blanks))


def answers_tried(test: Callable[..., bool], *facts: bool | None) -> Answers:
    """What a test may say."""
    return {test(*world) for world in ways_to_fill(*facts)}


KINDS = ("mechanical_restraint", "physical_restraint", "seclusion")
NEITHER: dict[str, Answers] = {kind: {False} for kind in KINDS}


def kinds_by_name(one: Data, techniques: dict[str, Data]) -> dict[str, Answers]:
    """What an intervention may be, by the text in force since July 2021."""
    if one["kind"] == "physical_restraint":
        return NEITHER | kinds_of_hold(one, techniques)
    if one["kind"] == "psychopharmacologic_agent":
        return NEITHER
    locked = one["locked"]
    inside = True if one["in_room"] is None and (one["room"] or locked) else one["in_room"]
    kept = True if one["physically_prevented"] is None and locked else one["physically_prevented"]
    asked = (inside, kept, one["permitted_to_leave"])
    return NEITHER | {
        "seclusion": answers_tried(lambda inside, kept, may: inside and (kept or not may), *asked)
    }


def kinds_of_hold(one: Data, techniques: dict[str, Data]) -> dict[str, Answers]:
    """What something recorded as a restraint may be; an escort is one only if nobody was carried."""
    names = ("immobilizes", "restricts_torso", "carries")
    facts = [fact_of(hold, name, techniques) for name in names for hold in one["holds"]]
    last = -len(one["holds"])  # from here on they say who was carried
    escort = (one["exclusion"] or {}).get("kind") == "escort"
    gentle = one["exclusion"]["minimum_contact"] if escort else False
    officers = (one["mechanical"], one["by_law_enforcement"], one["during_arrest"])

    def held(device: bool, gentle: bool, *told: bool) -> bool:
        return not device and any(told[:last]) and not (gentle and not any(told[last:]))

    return {
        "mechanical_restraint": answers_tried(
            lambda device, by, arrest: device and not (by and arrest), *officers
        ),
        "physical_restraint": answers_tried(held, one["mechanical"], gentle, *facts),
    }


def fact_of(hold: Data, name: str, techniques: dict[str, Data]) -> bool | None:
    """What a hold says, else its technique."""
    told: bool | None = hold[name]
    if told is None and hold["technique"]:
        told = techniques[hold["technique"]][name]
    return told


def status_of(record: Data, day: date) -> dict[str, Answers]:
    """Under which law the student may have been served on a day."""
    told = {
        one["status"]
        for one in record["eligibility"] or ()
        if one["since"] <= day and (one["until"] is None or day <= one["until"])
    }
    idea = ("eligible" in told) if told else None
    stretches = record["section_504"]
    other = None if stretches is None else any(one["since"] <= day <= one["until"] for one in stretches)
    return {
        "idea": answers_tried(lambda i, _: i, idea, other),
        "without_idea": answers_tried(lambda i, _: not i, idea, other),
        "section_504_only": answers_tried(lambda i, o: not i and o, idea, other),
        "without_disabilities": answers_tried(lambda i, o: not i and not o, idea, other),
    }


def both(*answers: Answers) -> Answers:
    return {all(world) for world in product(*answers)}


def either(answers: list[Answers]) -> Answers:
    """Whether any is so: one sure yes decides, and no if none may be."""
    if {True} in answers:
        return {True}
    return {True, False} if any(True in one for one in answers) else {False}


def counts_of_plain_data(
    schools: list[Data], techniques: dict[str, Data]
) -> tuple[Counter[Any], Counter[Any]]:
    """Count the district: what is sure, and what may be besides."""
    sure: Counter[Any] = Counter()
    perhaps: Counter[Any] = Counter()

    def add(answer: Answers, *name: str) -> None:
        sure[name] += answer == {True}
        perhaps[name] += len(answer) == 2

    for record in (record for school in schools for record in school["records"]):
        if record["student"]["enrolled_as"] == "preschool":
            continue
        uses = [
            (kinds_by_name(one, techniques), status_of(record, day_of(one, incident)))
            for incident in record["incidents"]
            for one in incident["interventions"]
        ]
        for kind in KINDS:
            for kinds, status in uses:
                add(kinds[kind], "instances", kind, "", "total", "", "")
                for row in ("idea", "section_504_only", "without_disabilities"):
                    add(both(kinds[kind], status[row]), "instances", kind, "", row, "", "")
            for table in ("without_idea", "idea"):
                member = either([both(kinds[kind], status[table]) for kinds, status in uses])
                add_by_sex(add, member, record["demographics"], "students", kind, table, "total")
                for group, answer in groups_of(record["demographics"]):
                    add(both(member, answer), "students", kind, table, *group)
            only = either([both(kinds[kind], status["section_504_only"]) for kinds, status in uses])
            own = "students", kind, "without_idea", "section_504_only"
            add_by_sex(add, only, record["demographics"], *own)
    return sure, perhaps


def day_of(one: Data, incident: Data) -> date:
    started: datetime | None = one.get("started")
    day: date = incident["day"] if started is None else started.astimezone(ZONE).date()
    return day


def add_by_sex(add: Callable[..., None], answer: Answers, groups: Data, *name: str) -> None:
    """Count one among all, and among those of one sex."""
    for sex, of_sex in sexes_of(groups):
        add(both(answer, of_sex), *name, "", sex)


def sexes_of(groups: Data) -> Iterator[tuple[str, Answers]]:
    """Among which sexes one may count, and among all."""
    yield "", {True}
    for sex in ("female", "male"):
        yield sex, {True, False} if groups["sex"] is None else {groups["sex"] == sex}


def groups_of(groups: Data) -> Iterator[tuple[tuple[str, str, str], Answers]]:
    """In which rows of a table of students one may count."""
    learner = groups["english_learner"]
    for sex, answer in sexes_of(groups):
        yield ("english_learners", "", sex), both({True, False} if learner is None else {learner}, answer)
    for race, sex in product(RACES, ("female", "male")):
        told = (groups["race_ethnicity"] or race, groups["sex"] or sex)
        blank = None in groups.values() and None in (groups["race_ethnicity"], groups["sex"])
        yield ("group", race, sex), ({True, False} if blank else {True}) if told == (race, sex) else {False}


@pytest.fixture(scope="module", params=[3, 11, 29])
def year(request: pytest.FixtureRequest) -> tuple[CivilRightsCounts, Counter[Any], Counter[Any]]:
    """A year, counted by the library and by plain data."""
    made = district_year(request.param, incidents=250, schools=3, rate=0.2)
    schools = schools_blanked(made, Random(request.param))  # noqa: S311 - a seed, not a secret
    techniques = {one.id: one.model_dump() for one in made.setting.techniques}
    found = civil_rights_counts(
        District.model_validate({"id": "D", "schools": schools}),
        2025,
        calendar=made.calendar,
        setting=made.setting,
        as_of=made.as_of,
    )
    return found, *counts_of_plain_data(schools, techniques)


OF_OURS = {"group_not_recorded", "status_not_recorded"}
"""Rows the form does not have: they make the sums come out."""


def test_every_count_is_the_same_from_plain_data(
    year: tuple[CivilRightsCounts, Counter[Any], Counter[Any]],
) -> None:
    found, sure, perhaps = year
    own = [cell for cell in found.cells if not cell.school and cell.row not in OF_OURS]

    for cell in own:
        name = cell[1:7]
        blank = perhaps[name] and not sure[name]
        assert (name, cell.number) == (name, None if blank else sure[name])
        assert (name, cell.undecided) == (name, perhaps[name])
        assert cell.state == ("incomplete" if perhaps[name] else "counted")
    assert sum(sure.values()) > 300
    assert sum(perhaps.values()) > 300


@pytest.mark.parametrize("school", ["", "school-1", "school-2", "school-3"])
def test_the_parts_of_a_table_add_up(
    year: tuple[CivilRightsCounts, Counter[Any], Counter[Any]], school: str
) -> None:
    parts: Counter[tuple[str, str, str]] = Counter()
    totals: Counter[tuple[str, str, str]] = Counter()
    for cell in year[0].cells:
        of_students = cell.table == "students" and (
            cell.row in {"english_learners", "section_504_only"} or (cell.row == "total" and cell.sex)
        )
        if cell.school == school and not of_students:
            into = totals if cell.row == "total" else parts
            into[cell[1:4]] += cell.number or 0

    assert parts == totals
