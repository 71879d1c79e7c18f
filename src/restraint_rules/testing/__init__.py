"""A kit for testing what is built on this library: lawful records of which a test changes one fact.

What stands here makes single records (module ``builders``). ``testing.district_year`` makes a whole
district's year with breaches planted in it. ``testing.strategies`` makes any record there can be; it needs
Hypothesis, which ``pip install restraint-rules[testing]`` brings.
"""

from restraint_rules.testing.builders import (
    AS_OF,
    DAY,
    agent,
    at,
    calendar,
    determination,
    district,
    incident,
    lawful_restraint,
    lawful_seclusion,
    meeting,
    record,
    room,
    school,
    setting,
    staff,
    student,
    time_out,
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
