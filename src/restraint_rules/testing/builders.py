"""Builders of lawful records: each returns a valid model with everything recorded that clauses ask for.

Change one fact and see what comes of it: ``incident(all_alternatives_explored=False)``. Judged with the kit's
own ``setting()`` and ``calendar()`` as of ``AS_OF``, what comes without changes only passes or is not
applicable. All people, schools and events are invented.
"""

from restraint_rules.testing.events import (
    DAY,
    agent,
    at,
    determination,
    incident,
    lawful_restraint,
    lawful_seclusion,
    student,
    time_out,
)
from restraint_rules.testing.wholes import (
    AS_OF,
    calendar,
    district,
    meeting,
    record,
    room,
    school,
    setting,
    staff,
)

__all__ = [
    "AS_OF",
    "DAY",
    "agent",
    "at",
    "calendar",
    "determination",
    "district",
    "incident",
    "lawful_restraint",
    "lawful_seclusion",
    "meeting",
    "record",
    "room",
    "school",
    "setting",
    "staff",
    "student",
    "time_out",
]
