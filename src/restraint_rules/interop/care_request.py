"""What ``evaluate_json`` is asked of health care: loaded only for a request that names a subject of care."""

from typing import ClassVar, Self, cast

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import from_json

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.interop.incident_request import PolicyIdOrDocument
from restraint_rules.interop.request import AsOf, Readings, only_given
from restraint_rules.models.base import Subject, blank, rejected
from restraint_rules.models.care import CareEpisode, CareFacility
from restraint_rules.models.setting import Setting

__all__ = ["CareRequest", "names_care"]

ONE_SUBJECT = rejected("one_subject", "Give one of: care_episode, care_facility.")

SUBJECTS = ("care_episode", "care_facility")
"""The fields of which a request has one."""


def names_care(text: str | bytes) -> bool:
    """Whether a request's own keys name a subject of care; of what cannot be read they do not."""
    try:
        request: object = from_json(text)
    except ValueError:
        return False
    return isinstance(request, dict) and not request.keys().isdisjoint(SUBJECTS)


class CareRequest(Subject):
    """One subject of care, and everything it is judged with."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        json_schema_extra={"oneOf": [only_given(name) for name in SUBJECTS]}
    )

    care_episode: CareEpisode | None = blank("The episode of care to judge; this or a facility.")
    care_facility: CareFacility | None = blank("The facility to judge by itself.")
    policy: PolicyIdOrDocument = Field(
        description="The policy's id, for example 'cms-hospital', or its document."
    )
    calendar: SchoolCalendar = Field(description="The calendar and zone of the place.")
    setting: Setting | None = blank("Standing facts; texts of health care ask for none.")
    as_of: AsOf
    readings: Readings = None

    @model_validator(mode="after")
    def _one_subject(self) -> Self:
        if (self.care_episode is None) == (self.care_facility is None):
            raise ONE_SUBJECT.error()
        return self

    @property
    def subject(self) -> Subject:
        """The subject that is given."""
        return cast("Subject", self.care_episode or self.care_facility)

    @property
    def day_path(self) -> str:
        """The path of the day whose law judges the subject."""
        return "as_of" if self.care_episode is None else "care_episode.day"
