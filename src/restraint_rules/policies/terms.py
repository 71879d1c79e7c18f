"""What several texts name alike: kinds of use, grounds, what a hold restricts."""

from typing import Final

from restraint_rules.models.emergencies import Ground
from restraint_rules.reasoning.course.holds_that_restrain import RestrictedBy
from restraint_rules.reasoning.course.qualities import Quality
from restraint_rules.reasoning.course.use import UseKind

__all__ = [
    "EITHER_USE",
    "IMMINENT_INJURY",
    "LIMBS_HEAD_OR_CARRIED",
    "LIMBS_OR_HEAD",
    "LIMBS_TORSO_OR_HEAD",
    "RESTRAINT",
    "SECLUSION",
    "WATCHED_AND_CALMING",
]

RESTRAINT: Final[frozenset[UseKind]] = frozenset({"physical_restraint"})

SECLUSION: Final[frozenset[UseKind]] = frozenset({"seclusion"})

EITHER_USE: Final = RESTRAINT | SECLUSION

LIMBS_OR_HEAD: Final[tuple[RestrictedBy, ...]] = ("immobilizes",)

LIMBS_HEAD_OR_CARRIED: Final[tuple[RestrictedBy, ...]] = ("immobilizes", "carries")

LIMBS_TORSO_OR_HEAD: Final[tuple[RestrictedBy, ...]] = ("immobilizes", "restricts_torso")

WATCHED_AND_CALMING: Final[tuple[Quality, ...]] = ("monitored", "to_calm")

IMMINENT_INJURY: Final[frozenset[Ground]] = frozenset(
    {"imminent_injury_to_student", "imminent_injury_to_others"}
)
