"""A student's record: incidents and meetings over time, and what was true of the student when."""

from collections.abc import Iterable
from typing import Literal, Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_RECORDS
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Subject, blank, rejected
from restraint_rules.models.incident import Incident
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.moments import Day, Moment
from restraint_rules.models.people import EligibilityStatus, Student
from restraint_rules.models.unread import Unread

__all__ = [
    "Demographics",
    "Eligibility",
    "Enrolment",
    "RaceEthnicity",
    "Section504",
    "StudentRecord",
    "TimeOutOutcome",
]

UNTIL_BEFORE_SINCE = rejected("until_before_since", "The last day lies before the first.")
OTHER_STUDENT = rejected("other_student", "Every incident of a record is about its student.")
DUPLICATE_ID = rejected("duplicate_id", "Two records have the same id, and differ.")


class Stretch(Facts):
    """Days from one to another."""

    since: Day = Field(description="First day.")
    until: Day | None = blank("Last day; left out while it goes on.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.until is not None and self.until < self.since:
            raise UNTIL_BEFORE_SINCE.error()
        return self


class Eligibility(Stretch):
    """Whether the student was eligible for special education, over a stretch of days."""

    status: EligibilityStatus = Field(
        description="Being evaluated counts from the referral; a section 504 plan alone is not eligible."
    )


class Section504(Stretch):
    """A stretch of days on which the student was served under Section 504 of the Rehabilitation Act."""


RaceEthnicity = Literal[
    "hispanic_or_latino",
    "american_indian_or_alaska_native",
    "asian",
    "native_hawaiian_or_other_pacific_islander",
    "black_or_african_american",
    "white",
    "two_or_more_races",
]


class Demographics(Facts):
    """In which groups the federal civil-rights collection counts the student."""

    race_ethnicity: RaceEthnicity | None = blank("Race or ethnicity.")
    sex: Literal["female", "male"] | None = blank("Sex.")
    english_learner: Flag | None = blank("Whether the student is an English learner.")


class Enrolment(Stretch):
    """A stretch of days on which the student was enrolled."""


class TimeOutOutcome(Facts):
    """Whether the time-out process succeeded in addressing the student's behaviour (VII.B.2)."""

    id: Id = Field(description="An id, unique within the record.")
    at: Moment | None = blank("When it was judged.")
    unsuccessful: Flag | None = blank(
        "Whether the process was unsuccessful in addressing the problematic behaviour.", attested=True
    )


class StudentRecord(Subject):
    """One student's incidents and meetings over time.

    The same incident delivered twice, word for word, is one incident.
    """

    student: Student = Field(description="The student.")
    school: Id | None = blank("The school.")
    incidents: tuple[Incident, ...] | None = blank(
        "The student's incidents; an empty list: there were none.", max_length=MAX_RECORDS
    )
    eligibility: tuple[Eligibility, ...] | None = blank(
        "Eligibility for special education, by stretches of days; the one that began last counts.",
        max_length=MAX_RECORDS,
    )
    meetings: tuple[PlanningMeeting, ...] | None = blank(
        "Meetings about the student; an empty list: there were none.", max_length=MAX_RECORDS
    )
    time_out_outcomes: tuple[TimeOutOutcome, ...] | None = blank(
        "Judgements whether time out succeeded; an empty list: it never failed.", max_length=MAX_RECORDS
    )
    enrolled: tuple[Enrolment, ...] | None = blank("When the student was enrolled.", max_length=MAX_RECORDS)
    section_504: tuple[Section504, ...] | None = blank(
        "Service under Section 504, by stretches of days; an empty list: never.", max_length=MAX_RECORDS
    )
    demographics: Demographics | None = blank("Groups of the federal civil-rights collection.")
    groups: tuple[Id, ...] | None = blank(
        "Groups in which the district counts the student, as it names them.", max_length=MAX_RECORDS
    )
    unread: tuple[Unread, ...] = blank(
        "What could not be read: the rest is judged without it.", default=(), max_length=MAX_RECORDS
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @property
    def id(self) -> str:
        """The student's opaque id."""
        return self.student.id

    @model_validator(mode="after")
    def _one_student(self) -> Self:
        if any(incident.student.id != self.id for incident in self.incidents or ()):
            raise OTHER_STUDENT.error()
        for records in (self.incidents, self.meetings, self.time_out_outcomes):
            if contradicts(records or ()):
                raise DUPLICATE_ID.error()
        return self

    def __repr_args__(self) -> list[tuple[str | None, object]]:
        return [("id", self.id)]


def contradicts(records: Iterable[Incident | PlanningMeeting | TimeOutOutcome]) -> bool:
    """Whether two records of one id differ: then nobody can tell which counts."""
    by_id: dict[str, object] = {}
    return any(by_id.setdefault(record.id, record) != record for record in records)
