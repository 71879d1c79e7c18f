"""What the Keeping All Students Safe Act names, and where it was read."""

from datetime import date
from typing import Final

from restraint_rules.models.acts import NoticeMethod
from restraint_rules.models.interventions import ExclusionKind, Position
from restraint_rules.policy.references import Reference
from restraint_rules.reasoning.over_time.meetings import Asked

__all__ = ["BILL_SOURCES", "FACE_DOWN_OR_UP", "MEETING", "NOT_RESTRAINT", "SPOKEN_OR_ELECTRONIC"]

NOT_RESTRAINT: Final[frozenset[ExclusionKind]] = frozenset({"escort", "medical_device", "vehicle_restraint"})

FACE_DOWN_OR_UP: Final[frozenset[Position]] = frozenset({"prone", "supine"})

SPOKEN_OR_ELECTRONIC: Final[frozenset[NoticeMethod]] = frozenset(
    {"telephone", "in_person", "email", "text_message"}
)

MEETING: Final = Asked(
    ppt=False,
    work=("functional_assessment", "behavior_plan", "witness_statements"),
    attended=("parent", "staff_who_restrained", "teacher", "administrator", "behavior_expert"),
    as_appropriate=("functional_assessment", "behavior_plan", "referral", "witness_statements"),
    counts_as=(("referral", "functional_assessment"), ("referral", "behavior_plan")),
    comes_as=(("guardian", "parent"), ("mental_health_professional", "behavior_expert")),
)
"""The student comes if appropriate; of a student without a plan a referral is taken up instead."""

BILL_SOURCES: Final = (
    Reference(
        "bill",
        "H.R. 6617, 119th Congress, introduced 11 December 2025: the whole text, sections 1 to 307",
        "https://www.govinfo.gov/bulkdata/BILLS/119/1/hr/BILLS-119hr6617ih.xml",
        date(2026, 11, 26),
    ),
)
