"""One school's year: its crisis teams, its monthly reviews, and breaches of those duties."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from restraint_rules.models.schools import School
from restraint_rules.testing.days import YearDays
from restraint_rules.testing.facts import Data
from restraint_rules.testing.whole_facts import crisis_team, month_after, monthly_reviews
from restraint_rules.testing.years.planted import PlantedBreach, below
from restraint_rules.testing.years.students import BuiltRecord

__all__ = ["AS_OF_DAY", "SchoolPlan", "build_school", "plan_school"]

AS_OF_DAY = (8, 14)
"""The day in the August after the year on which it is judged: all its deadlines have passed but one."""


class SchoolPlan(NamedTuple):
    """What is known of a school before its students are: its people, and what is planted in its duties.

    Attributes:
        id: Its id.
        certified: Its crisis team's members, each with the days on which they were certified.
        duties: Its teams and reviewers, as data.
        planted: What must be found of them, by paths within the school.
        seed: Where the chance for its reviews comes from.
    """

    id: str
    certified: dict[str, list[date]]
    duties: Data
    planted: list[PlantedBreach]
    seed: str


Duty = Callable[[Random, YearDays, dict[str, list[date]], Data], list[PlantedBreach]]


def certified_days(year: YearDays) -> list[date]:
    """A certification for each school year, each within twelve months of the one before."""
    return [date(year.begun - 1, 8, 22), date(year.begun, 8, 20), date(year.begun + 1, 8, 5)]


def plan_school(seed: str, year: YearDays, name: str, rate: float) -> SchoolPlan:
    """Plan a school.

    Args:
        seed: Where chance comes from.
        year: The school year's days.
        name: The school's id.
        rate: The share of schools with a breach of these duties.

    Returns:
        The plan.
    """
    rng = Random(seed)
    members = [f"{name}-member-{number}" for number in range(1, rng.randint(3, 5))]
    certified = {one: certified_days(year) for one in members}
    duties: Data = {
        "reviewers": [members[0]],
        "crisis_teams": [
            crisis_team(year.name, date(year.begun, 8, 28), members),
            crisis_team(year.next_name, date(year.begun + 1, 6, 20), members),
        ],
    }
    planted = list[PlantedBreach]()
    if rng.random() < rate:
        planted = rng.choice(DUTIES)(rng, year, certified, duties)
    return SchoolPlan(name, certified, duties, planted, f"{seed}/reviews")


def team_path(year: str) -> str:
    return f"crisis_teams[{year}]"


def no_reviewer(
    _rng: Random, _year: YearDays, _certified: dict[str, list[date]], duties: Data
) -> list[PlantedBreach]:
    """VII.C: nobody is responsible for the counts, and for that there is no moment."""
    duties["reviewers"] = []
    return [PlantedBreach("", "VII.C", "pending")]


def no_team(
    _rng: Random, year: YearDays, _certified: dict[str, list[date]], duties: Data
) -> list[PlantedBreach]:
    """VIII.A: no team was identified; then there is nobody whom XI.A wants trained."""
    duties["crisis_teams"][0] = {"school_year": year.name, "done": False}
    return [PlantedBreach(team_path(year.name), "VIII.A")]


def late_team(
    _rng: Random, year: YearDays, _certified: dict[str, list[date]], duties: Data
) -> list[PlantedBreach]:
    """VIII.A: identified on the day after the school year."""
    duties["crisis_teams"][0]["at"] = date(year.begun + 1, 7, 1)
    return [PlantedBreach(team_path(year.name), "VIII.A")]


def unfit_team(
    rng: Random, year: YearDays, _certified: dict[str, list[date]], duties: Data
) -> list[PlantedBreach]:
    """VIII.A: a member whom the principal did not designate, or without contact with students."""
    name = rng.choice(("designated_by_principal", "direct_contact"))
    duties["crisis_teams"][0]["members"][-1][name] = False
    return [PlantedBreach(team_path(year.name), "VIII.A")]


def team_unrecorded(
    _rng: Random, year: YearDays, _certified: dict[str, list[date]], duties: Data
) -> list[PlantedBreach]:
    """VIII.A: nothing is recorded of the year's team; XI.A follows."""
    del duties["crisis_teams"][0]
    return [PlantedBreach(team_path(year.name), "VIII.A", "unknown")]


def member_untrained(
    _rng: Random, year: YearDays, certified: dict[str, list[date]], duties: Data
) -> list[PlantedBreach]:
    """XI.A: a member not trained in the school year, but in those before and after."""
    del certified[last_member(duties)][1]
    return [PlantedBreach(team_path(year.name), "XI.A")]


def not_yet_trained(
    _rng: Random, year: YearDays, certified: dict[str, list[date]], duties: Data
) -> list[PlantedBreach]:
    """XI.A: a member still to be trained in the new year, certified to the day twelve months ago."""
    certified[last_member(duties)][1:] = [date(year.begun, *AS_OF_DAY)]
    return [PlantedBreach(team_path(year.next_name), "XI.A", "pending")]


def lapsed_member(
    _rng: Random, year: YearDays, certified: dict[str, list[date]], duties: Data
) -> list[PlantedBreach]:
    """XI.B: a member certified a day more than twelve months ago, and not yet again."""
    member = last_member(duties)
    certified[member][1:] = [date(year.begun, *AS_OF_DAY) - timedelta(days=1)]
    path = team_path(year.next_name)
    return [PlantedBreach(path, "XI.A", "pending"), PlantedBreach(f"{path}.members[{member}]", "XI.B")]


def last_member(duties: Data) -> str:
    """The last member of both teams."""
    return str(duties["crisis_teams"][-1]["members"][-1]["staff"])


DUTIES: tuple[Duty, ...] = (
    no_reviewer,
    no_team,
    late_team,
    unfit_team,
    team_unrecorded,
    member_untrained,
    not_yet_trained,
    lapsed_member,
)


def build_school(
    plan: SchoolPlan, year: YearDays, records: Sequence[BuiltRecord], rate: float
) -> tuple[School, tuple[PlantedBreach, ...]]:
    """Make a school with its students' records.

    Args:
        plan: The school's plan.
        year: The school year's days.
        records: The records of its students.
        rate: The share of schools with a breach in their reviews.

    Returns:
        The school, with what must be found in it and in its records.
    """
    rng = Random(plan.seed)
    planted = list(plan.planted)
    for built in records:
        planted += below(f"records[{built.record.id}]", built.planted)
    first = min((one.first_use for one in records if one.first_use), default=None)
    reviews = [] if first is None else monthly_reviews(first, year, rng.randint(1, 25))
    if reviews and rng.random() < rate:
        planted += unreviewed(rng, reviews)
    data: Data = {
        "id": plan.id,
        "records_from": date(year.begun, 7, 1),
        "records": [one.record for one in records],
        "monthly_reviews": reviews,
        **plan.duties,
    }
    return School.model_validate(data), tuple(planted)


def unreviewed(rng: Random, reviews: list[Data]) -> list[PlantedBreach]:
    """VII.C: a month's counts not reviewed, on the first day too late, or without record."""
    one = rng.choice(reviews)
    path = f"monthly_reviews[{one['month']}]"
    case = rng.randrange(3)
    if case == 0 and len(reviews) > 1:
        reviews.remove(one)
        return [PlantedBreach(path, "VII.C", "unknown")]
    if case == 1:
        del one["at"]
        one["done"] = False
    else:
        month = date.fromisoformat(f"{one['month']}-01")
        one["at"] = month_after(month_after(month))
    return [PlantedBreach(path, "VII.C")]
