"""What ``evaluate_json`` is asked, and what it answers besides a report."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import ConfigDict, Discriminator, Field, JsonValue, Tag, model_validator

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.interop.incident_request import PolicyIdOrDocument
from restraint_rules.models.base import Facts, Subject, blank, rejected
from restraint_rules.models.districts import District
from restraint_rules.models.incident import Incident
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.moments import Instant
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.report.wire.choice import Choice

__all__ = [
    "AsOf",
    "ErrorAnswer",
    "ErrorKind",
    "Failure",
    "Readings",
    "Request",
    "RequestProblem",
    "only_given",
]

ONE_SUBJECT = rejected(
    "one_subject", "Give one of: incident, room, planning_meeting, student_record, school, district."
)

SUBJECTS = ("incident", "room", "planning_meeting", "student_record", "school", "district")
"""The fields of which a request has one."""


def only_given(field: str) -> dict[str, JsonValue]:
    """Say in a schema that a field is given and not null; of several such conditions one may hold."""
    return {"required": [field], "properties": {field: {"type": "object"}}}


def how_many(calendar: object) -> str:
    """Tell several calendars from one: only several name ``calendars``."""
    several = "calendars" in calendar if isinstance(calendar, dict) else isinstance(calendar, Calendars)
    return "several_calendars" if several else "one_calendar"


OneOrSeveral = Annotated[
    Annotated[SchoolCalendar, Tag("one_calendar")] | Annotated[Calendars, Tag("several_calendars")],
    Discriminator(how_many),
]
"""A calendar, or several."""


AsOf = Annotated[Instant, Field(description="The moment of judging; what is later is not yet known.")]

Readings = Annotated[
    dict[str, Choice] | None,
    Field(description="Choices that differ from the policy's defaults, by reading name."),
]


class Request(Subject):
    """One subject, and everything it is judged with."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        json_schema_extra={"oneOf": [only_given(name) for name in SUBJECTS]}
    )

    incident: Incident | None = blank("The incident to judge; this or another subject.")
    room: SeclusionRoom | None = blank("The seclusion room to judge by itself.")
    planning_meeting: PlanningMeeting | None = blank("The meeting to judge by itself.")
    student_record: StudentRecord | None = blank("The student's record to judge.")
    school: School | None = blank("The school to judge.")
    district: District | None = blank("The district to judge.")
    policy: PolicyIdOrDocument = Field(description="The policy's id, for example 'sprague', or its document.")
    calendar: OneOrSeveral = Field(
        description="The school's calendar and zone; or several, with whose they are, under 'calendars'."
    )
    setting: Setting | None = blank("Standing facts: staff, rooms, taught holds, who may notify.")
    as_of: AsOf
    readings: Readings = None

    @model_validator(mode="after")
    def _one_subject(self) -> Self:
        if sum(getattr(self, name) is not None for name in SUBJECTS) != 1:
            raise ONE_SUBJECT.error()
        return self

    @property
    def subject(self) -> Subject:
        """The subject that is given."""
        given: list[Subject] = [one for name in SUBJECTS if (one := getattr(self, name)) is not None]
        return given[0]

    @property
    def day_path(self) -> str:
        """The path of the day whose law judges the subject."""
        if self.incident is not None:
            return "incident.day"
        meeting = self.planning_meeting
        return "as_of" if meeting is None or meeting.at is None else "planning_meeting.at"


ErrorKind = Literal[
    "invalid_request",
    "invalid_policy",
    "unknown_policy",
    "unknown_reading",
    "before_any_law",
    "no_calendar",
    "not_judged",
]
"""``invalid_request``: a value is missing, unreadable or contradicts another. ``invalid_policy``: a policy
document cannot be made a policy. ``before_any_law``: the day
lies before the policy's first text. ``no_calendar``: of several calendars none is the subject's.
``not_judged``: the request is in order, and the library failed at it."""


class RequestProblem(Facts):
    """One thing wrong with a request."""

    path: str = Field(description="Where, for example incident.interventions[0].ended; empty for the whole.")
    sentence: str = Field(description="What is wrong, in a sentence a form can show; no values.")
    code: str = Field(description="What is wrong, for a machine, for example missing or end_before_start.")
    pointer: str = Field(
        description="The path as a JSON pointer (RFC 6901), for example /incident/interventions/0/ended."
    )
    ids: tuple[str, ...] = Field(
        description="Ids of the records around it, the outermost first, where they can be read."
    )


class Failure(Facts):
    """Why a request got no report."""

    kind: ErrorKind = Field(description="What kind of error it is.")
    problems: tuple[RequestProblem, ...] = Field(description="Each thing that is wrong.", min_length=1)


class ErrorAnswer(Facts):
    """The answer to a request that cannot be judged."""

    error: Failure = Field(description="Why.")
