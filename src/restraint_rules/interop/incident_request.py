"""What ``evaluate_json`` is mostly asked: one incident, for which no model of a larger subject is built."""

from typing import Annotated, Any, cast

from pydantic import BaseModel, GetCoreSchemaHandler, PlainValidator, WithJsonSchema
from pydantic_core import CoreSchema

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.limits import MAX_ID
from restraint_rules.models.base import Subject, rejected
from restraint_rules.models.incident import Incident
from restraint_rules.models.moments import Instant
from restraint_rules.models.setting import Setting
from restraint_rules.report.wire.choice import Choice

__all__ = ["IncidentRequest", "PolicyIdOrDocument"]

NO_POLICY = rejected("policy", "Give a policy's id, or a policy document.")


def id_or_document(given: object) -> str | dict[str, Any]:
    """Take text or an object; what a document holds is read where it is compiled."""
    if isinstance(given, str) and 0 < len(given) <= MAX_ID:
        return given
    if isinstance(given, dict):
        return cast("dict[str, Any]", given)
    raise NO_POLICY.error()


PolicyIdOrDocument = Annotated[
    str | dict[str, Any],
    PlainValidator(id_or_document),
    WithJsonSchema({"anyOf": [{"type": "string", "minLength": 1, "maxLength": MAX_ID}, {"type": "object"}]}),
]
"""A policy's id, or a document as the schema ``policy-document`` describes it."""


class IncidentRequest(Subject):
    """One incident under one calendar, and what it is judged with.

    It takes nothing that ``Request`` does not take; what it refuses ``Request`` reads, and says why if it
    refuses it too. Its fields are described there.
    """

    incident: Incident
    policy: PolicyIdOrDocument
    calendar: SchoolCalendar
    setting: Setting | None = None
    as_of: Instant
    readings: dict[str, Choice] | None = None

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Take its parts as they are when built: a receipt writes the digest of each by itself."""
        for part in (Incident, SchoolCalendar, Setting):
            part.model_rebuild()
        return super().__get_pydantic_core_schema__(source, handler)

    @property
    def subject(self) -> Subject:
        """The subject that is given."""
        return self.incident

    @property
    def day_path(self) -> str:
        """The path of the day whose law judges the subject."""
        return "incident.day"
