"""What an episode and a facility hold that rules judge one by one, each with its path."""

from typing import NamedTuple

from restraint_rules.models.care.debriefings import CareReview
from restraint_rules.models.care.facilities import CareFacility, CareStaff
from restraint_rules.models.care.outcomes import CareInjury, Occurrence
from restraint_rules.models.care.watching import Evaluation
from restraint_rules.reasoning.care.course import Care, UseInCare
from restraint_rules.reasoning.course.use import item_path

__all__ = [
    "EvaluationMade",
    "InjuryInCare",
    "OccurrenceInCare",
    "ReviewMade",
    "StaffMember",
    "evaluations_of",
    "injuries_of",
    "occurrences_of",
    "reviews_of",
    "staff_of",
]


class EvaluationMade(NamedTuple):
    """One evaluation, with the use it was made in and its path."""

    record: Evaluation
    use: UseInCare
    path: str


def evaluations_of(use: UseInCare) -> list[EvaluationMade] | None:
    """The evaluations of a use made by ``as_of``; ``None``: not recorded."""
    if use.record.evaluations is None:
        return None
    return [
        EvaluationMade(one, use, item_path(f"{use.path}.evaluations", one.id))
        for one in use.record.evaluations
        if not use.care.context.is_later(one.at)
    ]


class ReviewMade(NamedTuple):
    """An internal review, with its path."""

    record: CareReview
    path: str


def reviews_of(care: Care) -> list[ReviewMade]:
    """The internal reviews of an episode known by ``as_of``."""
    known = (one for one in care.episode.reviews or () if not care.context.is_later(one.at))
    return [ReviewMade(one, item_path("reviews", one.id)) for one in known]


class StaffMember(NamedTuple):
    """A member of a facility's staff, with their path."""

    record: CareStaff
    path: str


def staff_of(facility: CareFacility) -> list[StaffMember]:
    """The staff of a facility who take part."""
    return [StaffMember(one, item_path("staff", one.id)) for one in facility.staff or ()]


class OccurrenceInCare(NamedTuple):
    """A serious occurrence, with the episode and its path."""

    record: Occurrence
    care: Care
    path: str


class InjuryInCare(NamedTuple):
    """An injury, with the episode and its path."""

    record: CareInjury
    care: Care
    path: str


def occurrences_of(care: Care) -> list[OccurrenceInCare]:
    """The serious occurrences known by ``as_of``."""
    known = (one for one in care.episode.occurrences or () if not care.context.is_later(one.at))
    return [OccurrenceInCare(one, care, item_path("occurrences", one.id)) for one in known]


def injuries_of(care: Care) -> list[InjuryInCare]:
    """The injuries a use resulted in."""
    return [InjuryInCare(one, care, item_path("injuries", one.id)) for one in care.episode.injuries or ()]
