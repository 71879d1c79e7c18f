"""JSON Schemas (2020-12) of what goes in and what comes out.

They say what can be said without computing: names, kinds, and the form of texts; a time without its offset
is refused here as by the models. What needs a comparison stays with the models: a day that does not exist, a
year out of range, an end before its start, bounds in the wrong order, two records of one id, a time zone
nobody knows, something not done that has a time, something left out, not stated or not there that is given.
The schemas take a whole number written as ``12.0``; the models do not.
"""

from typing import Any, Literal

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.interop.choices import with_choices
from restraint_rules.interop.each_once import EachOnce, with_shared_forms
from restraint_rules.interop.labels import with_labels
from restraint_rules.interop.portable import portable
from restraint_rules.interop.request import ErrorAnswer, Request
from restraint_rules.models.base import Facts
from restraint_rules.models.districts import District
from restraint_rules.models.incident import Incident
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.policies.known import KnownPolicies
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

REVISED: dict[SchemaName, str] = {"report": ":2", "request": ":2", "care_request": ":2", "error": ":2"}
"""Schemas that changed what they take since they were first published: which one it is now."""

ASKED = frozenset({"request", "care_request"})
"""What names a policy and readings."""

WITHOUT_LABELS = frozenset(
    {"policy-document", "report", "error", "care_episode", "care_facility", "care_request"}
)
"""What no form of a school fills in: its fields mean other things by the same names."""


def json_schema(
    of: SchemaName, *, nulls: bool = True, labels: bool = False, known: KnownPolicies | None = None
) -> dict[str, Any]:
    """Describe what the library reads or writes.

    Args:
        of: ``incident``, ``room``, ``planning_meeting``, ``student_record``, ``school``, ``district``,
            ``setting``, ``calendar``; ``request``, what ``evaluate_json`` reads;
            ``policy-document``, what ``Policy.from_document`` reads;
            ``report``, what ``Report.to_json`` writes; ``error``, what ``evaluate_json`` answers instead;
            of health care ``care_episode``, ``care_facility``, and ``care_request``, what it reads of them.
        nulls: Whether what may be left out may be null as well, which means the same. Without them the
            schema suits tools that draw forms or write types.
        labels: Whether each field of what a school records has a ``title`` in plain words, for a form; of
            health care, of reports and of documents there are none.
        known: Policies that a request may name besides the library's, as ``evaluate_json`` takes them.

    Returns:
        A JSON Schema, with the library's version in its ``$id``.
    """
    model = SCHEMAS.get(of) or model_of_care(of)
    said = described(model, nulls=nulls)
    if of in ASKED:
        said = with_choices(said, known or KnownPolicies(), nulls=nulls)
    if labels and of not in WITHOUT_LABELS:
        said = with_labels(said, model.__name__)
    variant = "" if nulls else ":no-nulls"
    name = f"urn:restraint-rules:{VERSION}:{of}{REVISED.get(of, '')}{variant}"
    return {"$schema": DIALECT, "$id": name, **said}


def described(model: type[Facts], *, nulls: bool = True) -> dict[str, Any]:
    """Describe a model."""
    once = with_shared_forms(model.model_json_schema(schema_generator=EachOnce))
    said: dict[str, Any] = portable(once, nulls=nulls)
    return said


def model_of_care(of: SchemaName) -> type[Facts]:
    """Find a model of health care, of which a school loads none."""
    from restraint_rules.interop.care_request import CareRequest  # noqa: PLC0415 - no school needs it
    from restraint_rules.models.care import CareEpisode, CareFacility  # noqa: PLC0415 - the same

    known: dict[SchemaName, type[Facts]] = {"care_episode": CareEpisode, "care_facility": CareFacility}
    return known.get(of, CareRequest)
