"""Builders of what happens: interventions, decisions, incidents, each lawful and fully recorded."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import Determination, Intervention, Period, PsychopharmacologicAgent
from restraint_rules.models.people import Student
from restraint_rules.testing import facts as lawful
from restraint_rules.testing.days import ZONE, clock

__all__ = [
    "DAY",
    "agent",
    "at",
    "determination",
    "incident",
    "lawful_restraint",
    "lawful_seclusion",
    "student",
    "time_out",
]

DAY = date(2026, 3, 5)
"""A Thursday with school before and after."""

TEN = clock(DAY, 10)
"""When events begin unless told otherwise."""


def at(wall: str, day: date = DAY, zone: str = ZONE.key) -> datetime:
    """The moment the school's clocks show a time.

    Args:
        wall: The time, as ``10:05`` or ``10:05:30``.
        day: The day.
        zone: The IANA time zone.

    Returns:
        The aware datetime.
    """
    return datetime.fromisoformat(f"{day.isoformat()}T{wall}").replace(tzinfo=ZoneInfo(zone))


def after(start: datetime, minutes: float) -> datetime:
    """So many minutes later, as elapsed time."""
    return (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)


def lawful_restraint(start: datetime = TEN, minutes: float = 10, **facts: object) -> Period:
    """A standing hold, watched throughout; past fifteen minutes with the decisions it needs.

    Args:
        start: When it began.
        minutes: How long it lasted, in minutes.
        **facts: Facts of ``Period`` that differ.

    Returns:
        The restraint.
    """
    return Period.model_validate(lawful.restraint(start, after(start, minutes), **facts))


def lawful_seclusion(start: datetime = TEN, minutes: float = 10, **facts: object) -> Period:
    """A seclusion in ``room-1`` behind a held door; past fifteen minutes with the decisions it needs.

    The arguments are those of ``lawful_restraint``.
    """
    return Period.model_validate(lawful.seclusion(start, after(start, minutes), **facts))


def time_out(start: datetime = TEN, minutes: float = 10, **facts: object) -> Period:
    """An exclusionary time out with an employee beside the student.

    The arguments are those of ``lawful_restraint``.
    """
    return Period.model_validate(lawful.time_out(start, after(start, minutes), **facts))


def agent(given: datetime = TEN, **facts: object) -> PsychopharmacologicAgent:
    """A psychopharmacologic agent given with the consent of student and parent.

    Args:
        given: When.
        **facts: Facts of ``PsychopharmacologicAgent`` that differ.

    Returns:
        The administration.
    """
    return PsychopharmacologicAgent.model_validate(lawful.agent(given, **facts))


def determination(made: datetime, **facts: object) -> Determination:
    """A trained administrator's decision that going on is necessary.

    Args:
        made: When it was made.
        **facts: Facts of ``Determination`` that differ.

    Returns:
        The decision.
    """
    return Determination.model_validate(lawful.determination(made, **facts))


def incident(
    day: date = DAY,
    minutes: float = 10,
    *,
    interventions: Sequence[Intervention] = (),
    zone: str = ZONE.key,
    **facts: object,
) -> Incident:
    """A lawful incident, its papers done on the day: a restraint at ten, unless interventions are given.

    Args:
        day: Its local day.
        minutes: How long the restraint lasted, in minutes.
        interventions: What was done instead; its times are those of the day's papers.
        zone: The school's IANA time zone.
        **facts: Facts of ``Incident`` that differ.

    Returns:
        The incident.
    """
    start = clock(day, 10, 0, ZoneInfo(zone))
    done = interventions or (lawful_restraint(start, minutes),)
    periods = [one for one in done if isinstance(one, Period)]
    starts = [one.started for one in periods if isinstance(one.started, datetime)] or [start]
    ends = [one.ended for one in periods if isinstance(one.ended, datetime)] or [start]
    data: dict[str, Any] = lawful.incident(day, (), min(starts), max(ends))
    return Incident.model_validate(data | {"interventions": done} | facts)


def student(**facts: object) -> Student:
    """A student of a public school, of whom no plan names seclusion.

    Args:
        **facts: Facts of ``Student`` that differ.

    Returns:
        The student.
    """
    return Student.model_validate(lawful.student(**facts))
