"""Who is near the number of uses that obliges a team to meet."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from restraint_rules.analysis.triggers.trigger_status import trigger_status
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy

__all__ = ["NearTrigger", "near_triggers"]

LOOKED_BACK = timedelta(days=366)
"""Uses a year old count no more in any window of school days."""


class NearTrigger(NamedTuple):
    """A student of whom one more use, or none, would oblige a team to meet, or to whom that has happened.

    Attributes:
        student: The student's opaque id.
        uses: How many uses count now.
        head_room: How many more would oblige the team to meet; 0: any would.
        until: The last day on which it stays so; ``None``: the calendar does not tell.
        open: How many obligations to meet are open.
    """

    student: str
    uses: int
    head_room: int
    until: date | None
    open: int


def near_triggers(
    records: Iterable[StudentRecord],
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None,
) -> tuple[NearTrigger, ...] | None:
    """List students near a trigger, in the order of their ids; nothing where the policy counts no uses.

    Args:
        records: The students' records; the other arguments are those of ``evaluate``.
        policy: The policy.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging.
        setting: Standing facts.
    """
    recent = as_of.astimezone(calendar.zone_info).date() - LOOKED_BACK
    found: list[NearTrigger] = []
    for record in sorted(records, key=lambda one: one.id):
        if not any(incident.day >= recent for incident in record.incidents or ()):
            continue
        try:
            status = trigger_status(record, policy=policy, calendar=calendar, as_of=as_of, setting=setting)
        except UnsuitableSubjectError:
            return None
        if (status.uses and status.head_room <= 1) or status.open:
            found.append(
                NearTrigger(record.id, len(status.uses), status.head_room, status.until, len(status.open))
            )
    return tuple(found)
