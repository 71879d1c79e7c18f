"""Lawful meetings, schools and districts as plain data: what a school year asks of them, all done in time."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import get_args

from restraint_rules.models.terms import TrainingTopic
from restraint_rules.testing.days import YearDays
from restraint_rules.testing.facts import Data

__all__ = ["TOPICS", "crisis_team", "district_facts", "meeting_facts", "monthly_reviews", "school_facts"]

TOPICS: tuple[TrainingTopic, ...] = get_args(TrainingTopic)
DECEMBER = 12


def meeting_facts(at: datetime | date, **facts: object) -> Data:
    """A PPT meeting that did the work of section VII, and was neither initial nor on seclusion."""
    return {
        "id": "M-1",
        "at": at,
        "ppt": True,
        "attended": ["administrator", "teacher", "parent", "mental_health_professional"],
        "mental_health_available": True,
        "behavioral_assessment": "done",
        "functional_assessment": "done",
        "behavior_plan": "done",
        "iep": "done",
        "referral": "done",
        "alternatives": "not_needed",
        "initial": False,
        "first_after_referral": False,
        "plans_with_seclusion": [],
        "first_with_seclusion": False,
        "student_of_age": False,
    } | facts


def crisis_team(year: str, identified: date, members: Sequence[str]) -> Data:
    """A crisis intervention team whose members are as the text wants them.

    Args:
        year: The school year's name.
        identified: When it was identified.
        members: The employees.

    Returns:
        The team as data.
    """
    people = [{"staff": one, "designated_by_principal": True, "direct_contact": True} for one in members]
    return {"school_year": year, "at": identified, "members": people}


def month_after(first: date) -> date:
    """The first day of the month after."""
    return date(first.year + first.month // DECEMBER, first.month % DECEMBER + 1, 1)


def monthly_reviews(first: date, year: YearDays, on_day: int = 1) -> list[Data]:
    """A review of each month's counts to the end of the school year; June's on its last day.

    Args:
        first: A day in the first month.
        year: The school year.
        on_day: On which day of the next month each is done.

    Returns:
        The reviews as data.
    """
    month, reviews = first.replace(day=1), list[Data]()
    while month <= date(year.begun + 1, 6, 1):
        done = month_after(month) + timedelta(days=on_day - 1)
        if month == date(year.begun + 1, 6, 1):
            done = date(year.begun + 1, 6, 30)
        reviews.append({"month": f"{month:%Y-%m}", "at": done})
        month = month_after(month)
    return reviews


def school_facts(year: YearDays) -> Data:
    """A school's year: a team of one, and reviews from July on."""
    return {
        "id": "school-1",
        "records_from": date(year.begun, 7, 1),
        "reviewers": ["staff-1"],
        "monthly_reviews": monthly_reviews(date(year.begun, 7, 1), year),
        "crisis_teams": [crisis_team(year.name, date(year.begun, 8, 25), ["staff-1"])],
    }


def district_facts(year: YearDays, schools: Sequence[str]) -> Data:
    """A district's year: compiled on its last day, overview in September, plans since 2018."""
    return {
        "id": "district-1",
        "records_from": date(year.begun, 7, 1),
        "team_lists": list(schools),
        "compilations": [
            {
                "school_year": year.name,
                "at": date(year.begun + 1, 6, 30),
                "contents": ["instances", "nature", "per_iep"],
            }
        ],
        "overviews": [{"school_year": year.name, "at": date(year.begun, 9, 10)}],
        "prevention_plan": {"at": date(2018, 6, 1), "topics": list(TOPICS)},
        "proper_means_plan": {"at": date(2018, 6, 1), "topics": list(TOPICS)},
        "publication": {"on_web_site": True, "in_manual": True},
        "state_revisions": [
            {
                "id": "revision-1",
                "adopted": date(year.begun, 11, 3),
                "update": {"at": date(year.begun, 12, 15)},
                "published": {"on_web_site": True, "in_manual": True},
            }
        ],
    }
