"""A district's own year: compilation, overview, plans, publication, updates, and breaches of them."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random

from restraint_rules.testing.days import YearDays
from restraint_rules.testing.facts import Data
from restraint_rules.testing.whole_facts import TOPICS, district_facts
from restraint_rules.testing.years.planted import PlantedBreach

__all__ = ["plan_district"]

Breach = Callable[[Random, YearDays, Data], list[PlantedBreach]]

SIXTY_DAYS = timedelta(days=60)
ONE_DAY = timedelta(days=1)
BY = date(2018, 7, 1)
LETTERS = "abcdefg"


def plan_district(
    seed: str, year: YearDays, schools: Sequence[str], rate: float
) -> tuple[Data, list[PlantedBreach]]:
    """Make a district's own facts.

    Args:
        seed: Where chance comes from.
        year: The school year's days.
        schools: The ids of its schools.
        rate: For each duty, the chance of a breach.

    Returns:
        The facts but for its schools, with what must be found: at the least, the compilation of the school
        year that has begun, which is not due yet.
    """
    rng = Random(seed)
    data = district_facts(year, schools)
    data["compilations"][0]["at"] = date(year.begun + 1, 7, 20)
    data["overviews"].append({"school_year": year.next_name, "at": date(year.begun + 1, 8, 6)})
    adopted = data["state_revisions"][0]["adopted"]
    data["state_revisions"][0]["update"]["at"] = adopted + SIXTY_DAYS
    planted = [PlantedBreach(f"compilations[{year.next_name}]", "X.A", "pending")]
    for breaches in DUTIES:
        if rng.random() < rate:
            planted += rng.choice(breaches)(rng, year, data)
    return data, planted


def not_compiled(_rng: Random, year: YearDays, data: Data) -> list[PlantedBreach]:
    """X.A: the year's instances are not compiled yet; there is time until the next school year's end."""
    data["compilations"] = []
    return [PlantedBreach(f"compilations[{year.name}]", "X.A", "pending")]


def compiled_in_part(rng: Random, year: YearDays, data: Data) -> list[PlantedBreach]:
    """X.A: the compilation leaves something out."""
    data["compilations"][0]["contents"].pop(rng.randrange(3))
    return [PlantedBreach(f"compilations[{year.name}]", "X.A")]


def compilation_unclear(_rng: Random, year: YearDays, data: Data) -> list[PlantedBreach]:
    """X.A: what was compiled is not recorded."""
    data["compilations"][0]["contents"] = None
    return [PlantedBreach(f"compilations[{year.name}]", "X.A", "unknown")]


def no_overview(_rng: Random, year: YearDays, data: Data) -> list[PlantedBreach]:
    """XI.A.1: no overview in the school year."""
    data["overviews"][0] = {"school_year": year.name, "done": False}
    return [PlantedBreach(f"overviews[{year.name}]", "XI.A.1")]


def overview_to_come(_rng: Random, year: YearDays, data: Data) -> list[PlantedBreach]:
    """XI.A.1: the new school year's overview is still to come."""
    data["overviews"].pop()
    return [PlantedBreach(f"overviews[{year.next_name}]", "XI.A.1", "pending")]


def late_plan(rng: Random, _year: YearDays, data: Data) -> list[PlantedBreach]:
    """XI.A.2, XI.A.3: a plan implemented on the day after the last one for it."""
    name, clause = rng.choice((("prevention_plan", "XI.A.2"), ("proper_means_plan", "XI.A.3")))
    data[name]["at"] = BY + ONE_DAY
    return [PlantedBreach("", clause)]


def topic_left_out(rng: Random, _year: YearDays, data: Data) -> list[PlantedBreach]:
    """XI.A.3.a to XI.A.3.g: the plan leaves out a topic."""
    number = rng.randrange(len(TOPICS))
    data["proper_means_plan"]["topics"].remove(TOPICS[number])
    return [PlantedBreach("", f"XI.A.3.{LETTERS[number]}")]


def not_published(rng: Random, _year: YearDays, data: Data) -> list[PlantedBreach]:
    """XII.A: not on the web site, not in the manual, or the latter not recorded."""
    place, value = rng.choice((("on_web_site", False), ("in_manual", False), ("in_manual", None)))
    data["publication"][place] = value
    return [PlantedBreach("", "XII.A", "unknown" if value is None else "fail")]


def late_update(_rng: Random, _year: YearDays, data: Data) -> list[PlantedBreach]:
    """XII.B: updated on the sixty-first day."""
    revision = data["state_revisions"][0]
    revision["update"]["at"] = revision["adopted"] + SIXTY_DAYS + ONE_DAY
    return [PlantedBreach("state_revisions[revision-1]", "XII.B")]


def update_not_published(_rng: Random, _year: YearDays, data: Data) -> list[PlantedBreach]:
    """XII.B: the update is not on the web site, and for that there is no moment."""
    data["state_revisions"][0]["published"]["on_web_site"] = False
    return [PlantedBreach("state_revisions[revision-1]", "XII.B", "pending")]


def no_list(rng: Random, _year: YearDays, data: Data) -> list[PlantedBreach]:
    """VIII.C: no list of the members of one school's team."""
    if not data["team_lists"]:
        return []
    left_out = data["team_lists"].pop(rng.randrange(len(data["team_lists"])))
    return [PlantedBreach(f"schools[{left_out}]", "VIII.C")]


DUTIES: tuple[tuple[Breach, ...], ...] = (
    (not_compiled, compiled_in_part, compilation_unclear),
    (no_overview, overview_to_come),
    (late_plan,),
    (topic_left_out,),
    (not_published,),
    (late_update, update_not_published),
    (no_list,),
)
"""Breaches of one duty stand together: at most one of them is planted."""
