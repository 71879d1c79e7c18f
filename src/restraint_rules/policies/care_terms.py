"""What the texts of health care name alike: who may do what, ages, purposes, dangers, and where they were read."""

from datetime import date
from typing import Final

from restraint_rules.models.care.practitioners import Licence
from restraint_rules.models.care.uses import CareExclusion, CareGround, Purpose
from restraint_rules.policy.readings import Reading
from restraint_rules.reasoning.age_bands import AgeBand

__all__ = [
    "ABUSES",
    "ADULTS",
    "BEFORE_2019",
    "CHECKED",
    "CHECK_INTERVAL",
    "CHILDREN",
    "CLOSE_OF_BUSINESS",
    "CONTACT_INTERVAL",
    "DANGERS",
    "LICENSED_STAFF",
    "NOBODY",
    "NOT_RESTRAINT_IN_HOSPITALS",
    "NURSES",
    "PRACTITIONERS",
    "SAFE_HOLDING",
    "YOUTHS",
]

PHYSICIANS: Final[frozenset[Licence]] = frozenset({"physician"})

BEFORE_2019: Final[frozenset[Licence]] = PHYSICIANS | frozenset[Licence](
    {"licensed_independent_practitioner"}
)
"""Physicians and other licensed independent practitioners, as the hospital rule said until 2019."""

PRACTITIONERS: Final[frozenset[Licence]] = BEFORE_2019 | frozenset[Licence](
    {"licensed_practitioner", "advanced_practice_nurse", "physician_assistant"}
)
"""Physicians and other licensed practitioners; what each may do the state's law and the facility say."""

NURSES: Final[frozenset[Licence]] = frozenset({"registered_nurse"})

LICENSED_STAFF: Final[frozenset[Licence]] = PRACTITIONERS | frozenset[Licence](
    {"registered_nurse", "practical_nurse", "other_licensed_staff"}
)

NOBODY: Final[frozenset[Licence]] = frozenset()

ADULTS: Final = AgeBand(18, None)
YOUTHS: Final = AgeBand(9, 17)
CHILDREN: Final = AgeBand(0, 8)

ABUSES: Final[frozenset[Purpose]] = frozenset({"coercion", "discipline", "convenience", "retaliation"})

DANGERS: Final[frozenset[CareGround]] = frozenset(
    {
        "danger_to_person",
        "danger_to_staff",
        "danger_to_others",
        "extreme_violence",
        "personal_injury",
        "attempted_suicide",
    }
)

NOT_RESTRAINT_IN_HOSPITALS: Final[frozenset[CareExclusion]] = frozenset(
    {
        "prescribed_device",
        "surgical_dressing",
        "protective_helmet",
        "examination",
        "fall_from_bed",
        "safe_activity",
        "escort",
    }
)

CHECKED: Final = date(2026, 11, 26)
"""The day on which the tables of health care were last compared with what was read."""

CLOSE_OF_BUSINESS: Final = Reading(
    "close_of_business",
    "At which hour is the close of business?",
    "17:00",
    ("17:00", "16:00", "16:30", "18:00", "end_of_day"),
    "The text names no hour; five in the afternoon, on the facility's clocks, is what offices commonly keep.",
)

CHECK_INTERVAL: Final = Reading(
    "check_interval",
    "How often is a person looked at?",
    "as_attested",
    ("as_attested",),
    "The text leaves the interval to the facility; a number of minutes is its policy's, and checks are measured by it.",
    counts="minutes",
)

CONTACT_INTERVAL: Final = Reading(
    "contact_interval",
    "How often is a person spoken to?",
    "as_attested",
    ("as_attested",),
    "The text has no number; a number of minutes is the facility's policy, and recorded words are measured by it.",
    counts="minutes",
)

SAFE_HOLDING: Final[frozenset[CareExclusion]] = frozenset({"escort", "brief_comfort"})
"""Briefly holding without undue force to calm or comfort, and holding a hand to escort safely."""
