"""A school: its students' records, its crisis intervention teams, its monthly reviews."""

from collections.abc import Sequence
from typing import Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_COUNT, MAX_RECORDS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Subject, blank, rejected
from restraint_rules.models.moments import Day, Month, SchoolYear
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.unread import Unread

__all__ = [
    "CrisisTeam",
    "MonthlyReview",
    "School",
    "StatedTotals",
    "TeamMember",
    "YearlyAct",
    "refuse_repeated",
]

TWICE = rejected("twice", "Two entries are for the same id, month or school year.")


def refuse_repeated(*lists: Sequence[str]) -> None:
    """Refuse lists of names in one of which a name stands twice."""
    if any(len(set(names)) < len(names) for names in lists):
        raise TWICE.error()


class YearlyAct(Act):
    """Something done for one school year."""

    school_year: SchoolYear = Field(description="The school year, 1 July to 30 June.")


class TeamMember(Facts):
    """A member of a crisis intervention team."""

    staff: Id = Field(description="The employee, as the setting names them.")
    designated_by_principal: Flag | None = blank("Whether the school's principal designated this person.")
    direct_contact: Flag | None = blank("Whether this person has direct contact with students.")
    joined: Day | None = blank("First day on the team; left out: the whole school year.")
    left: Day | None = blank("Last day on the team; left out: still on it.")


class CrisisTeam(YearlyAct):
    """A school's crisis intervention team of one school year; ``at``: when identified (VIII.A)."""

    members: tuple[TeamMember, ...] | None = blank(
        "Its members; an empty list: it has none.", max_length=MAX_RECORDS
    )
    all_trained: Flag | None = blank(
        "Whether all its members were trained in that school year, where no more is recorded of each."
    )

    @model_validator(mode="after")
    def _distinct_members(self) -> Self:
        refuse_repeated([member.staff for member in self.members or ()])
        return self


class MonthlyReview(Act):
    """The review of one calendar month's counts of use (VII.C)."""

    month: Month = Field(description="The month whose counts were reviewed.")


class StatedTotals(Facts):
    """Totals that a school states for a school year, however it counted them."""

    school_year: SchoolYear = Field(description="The school year.")
    students: int | None = blank(
        "How many students were restrained or secluded.", ge=0, le=MAX_COUNT, strict=True
    )
    incidents: int | None = blank("How many incidents there were.", ge=0, le=MAX_COUNT, strict=True)


class School(Subject):
    """A school."""

    id: Id = Field(description="An id that names nobody.")
    records_from: Day | None = blank(
        "First day of which these records speak; left out: the school year of the earliest thing in them."
    )
    records: tuple[StudentRecord, ...] | None = blank(
        "Records of students; an empty list: no student was restrained or secluded.", max_length=MAX_RECORDS
    )
    reviewers: tuple[Id, ...] | None = blank(
        "Employees responsible for reviewing the counts (VII.C); an empty list: nobody.",
        max_length=MAX_RECORDS,
    )
    monthly_reviews: tuple[MonthlyReview, ...] | None = blank(
        "Reviews of the counts; an empty list: none.", max_length=MAX_RECORDS
    )
    crisis_teams: tuple[CrisisTeam, ...] | None = blank(
        "Crisis intervention teams by school year; an empty list: none.", max_length=MAX_RECORDS
    )
    stated_totals: tuple[StatedTotals, ...] = blank(
        "Totals the school states; they are compared, never judged.", default=(), max_length=MAX_RECORDS
    )
    unread: tuple[Unread, ...] = blank(
        "What could not be read: the rest is judged without it.", default=(), max_length=MAX_RECORDS
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        refuse_repeated(
            [record.id for record in self.records or ()],
            [review.month for review in self.monthly_reviews or ()],
            [team.school_year for team in self.crisis_teams or ()],
            [totals.school_year for totals in self.stated_totals],
        )
        return self
