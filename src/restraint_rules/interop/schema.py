"""JSON Schemas (2020-12) of what goes in and what comes out.

They say what can be said without computing: names, kinds, and the form of texts; a time without its offset
is refused here as by the models. What needs a comparison stays with the models: a day that does not exist, a
year out of range, an end before its start, bounds in the wrong order, two records of one id, a time zone
nobody knows, something not done that has a time, something left out, not stated or not there that is given.
The schemas take a whole number written as ``12.0``; the models do not.
"""

from typing import Any, Literal, cast

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.interop.request import ErrorAnswer, Request
from restraint_rules.models.base import Facts
from restraint_rules.models.districts import District
from restraint_rules.models.incident import Incident
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.policy.documents.shape import Document
from restraint_rules.report.wire.wire_shape import WireReport
from restraint_rules.version import VERSION

__all__ = ["SCHEMAS", "SchemaName", "json_schema"]

SchemaName = Literal[
    "incident",
    "room",
    "planning_meeting",
    "student_record",
    "school",
    "district",
    "setting",
    "calendar",
    "request",
    "policy-document",
    "report",
    "error",
    "care_episode",
    "care_facility",
    "care_request",
]

SCHEMAS: dict[SchemaName, type[Facts]] = {
    "incident": Incident,
    "room": SeclusionRoom,
    "planning_meeting": PlanningMeeting,
    "student_record": StudentRecord,
    "school": School,
    "district": District,
    "setting": Setting,
    "calendar": SchoolCalendar,
    "request": Request,
    "policy-document": Document,
    "report": WireReport,
    "error": ErrorAnswer,
}
"""What each schema describes."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"

FORMS = {
    "date": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "date-time": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?"
    "([Zz]|[-+\N{MINUS SIGN}][0-9]{2}:?[0-9]{2})$",
    "duration": "^-?P([0-9]+([.,][0-9]+)?[YMWD])*(T([0-9]+([.,][0-9]+)?[HMS])+)?$",
}
"""A format is mostly not checked; these patterns always are."""

WIDER = frozenset({"date-time", "duration"})
"""Formats that ask more than the models do: RFC 3339 has no time without seconds."""

FOREIGN = frozenset({"attested", "discriminator", "uniqueItems"})
"""The first is ours, the second OpenAPI's; the third the models do not ask of their sets of days."""

REVISED: dict[SchemaName, str] = {"report": ":2"}
"""Schemas whose form changed since they were first published: which one it is now."""

ATTESTED = " A judgement: left out, it is put to a person."


def json_schema(of: SchemaName) -> dict[str, Any]:
    """Describe what the library reads or writes.

    Args:
        of: ``incident``, ``room``, ``planning_meeting``, ``student_record``, ``school``, ``district``,
            ``setting``, ``calendar``; ``request``, what ``evaluate_json`` reads;
            ``policy-document``, what ``Policy.from_document`` reads;
            ``report``, what ``Report.to_json`` writes; ``error``, what ``evaluate_json`` answers instead;
            of health care ``care_episode``, ``care_facility``, and ``care_request``, what it reads of them.

    Returns:
        A JSON Schema, with the library's version in its ``$id``.
    """
    described = (SCHEMAS.get(of) or model_of_care(of)).model_json_schema()
    return {
        "$schema": DIALECT,
        "$id": f"urn:restraint-rules:{VERSION}:{of}{REVISED.get(of, '')}",
        **portable(described),
    }


def model_of_care(of: SchemaName) -> type[Facts]:
    """Find a model of health care, of which a school loads none."""
    from restraint_rules.interop.care_request import CareRequest  # noqa: PLC0415 - no school needs it
    from restraint_rules.models.care import CareEpisode, CareFacility  # noqa: PLC0415 - the same

    known: dict[SchemaName, type[Facts]] = {"care_episode": CareEpisode, "care_facility": CareFacility}
    return known.get(of, CareRequest)


def portable(described: object) -> Any:  # noqa: ANN401 - any part of a schema
    """Make a schema say the same to every validator: patterns with formats, no keywords of other dialects."""
    if isinstance(described, list):
        return [portable(part) for part in cast("list[object]", described)]
    if not isinstance(described, dict):
        return described
    schema = cast("dict[str, object]", described)
    said = {key: portable(value) for key, value in schema.items() if key not in FOREIGN}
    form = schema.get("format")
    if isinstance(form, str):
        said.setdefault("pattern", FORMS[form])
    if form in WIDER:
        del said["format"]
    if schema.get("attested") is True:
        said["description"] += ATTESTED
    return said
