"""What ``evaluate_json`` is mostly asked: one incident, for which no model of a larger subject is built."""

from functools import lru_cache
from typing import Annotated, Any, cast

from pydantic import BaseModel, GetCoreSchemaHandler, PlainValidator, WithJsonSchema
from pydantic_core import CoreSchema, to_json

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.limits import MAX_ID
from restraint_rules.models.base import Subject, rejected
from restraint_rules.models.incident import Incident
from restraint_rules.models.moments import Instant
from restraint_rules.models.reading import refuse_repeated_keys, unguarded_reader
from restraint_rules.models.setting import Setting
from restraint_rules.report.wire.choice import Choice

__all__ = ["IncidentRequest", "PolicyIdOrDocument", "read_incident_request"]

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


LONGEST_KEPT = 16_384
"""Bytes of a calendar that is kept: some years of school days."""


def read_calendar(given: object) -> SchoolCalendar:
    """Read a calendar; one read before is not read again, for a school's requests all bring the same.

    A calendar holds days and the ids of schools, and nothing of a person. One with a vendor's own keys may,
    and so is read each time.
    """
    text = to_json(given)
    not_kept = len(text) > LONGEST_KEPT or b'"extensions"' in text
    return read_anew(text) if not_kept else calendar_of(text)


def read_anew(text: bytes) -> SchoolCalendar:
    """Read a calendar from its JSON."""
    calendar: SchoolCalendar = SchoolCalendar.__pydantic_validator__.validate_json(text)
    return calendar


@lru_cache(maxsize=64)  # the schools of a district, or of some small ones
def calendar_of(text: bytes) -> SchoolCalendar:
    """Read it once: the text is all there is to it, so the same text is the same calendar."""
    return read_anew(text)


class IncidentRequest(Subject):
    """One incident under one calendar, and what it is judged with.

    It takes nothing that ``Request`` does not take; what it refuses ``Request`` reads, and says why if it
    refuses it too. Its fields are described there.
    """

    incident: Incident
    policy: PolicyIdOrDocument
    calendar: Annotated[SchoolCalendar, PlainValidator(read_calendar)]
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


def read_incident_request(text: str | bytes) -> IncidentRequest:
    """Read a request.

    Raises:
        ValidationError: If it is refused. Its words are for no one: ``Request`` is asked why.
    """
    request: IncidentRequest = unguarded_reader(IncidentRequest).validate_json(text)
    refuse_repeated_keys(text, IncidentRequest)
    return request
