"""Labels of fields, for forms that are drawn from a schema."""

from collections.abc import Mapping
from typing import Any

from restraint_rules.frozen import FrozenDict
from restraint_rules.interop.words import WORDS

__all__ = ["with_labels"]

WORDS_OF_A_MODEL: Mapping[str, str] = FrozenDict(
    {
        "Attendance.place": "School or programme",
        "Incident.ended": "Whole event ended",
        "Incident.id": "Incident number",
        "Incident.place": "Where it happened",
        "Incident.started": "Whole event began",
        "IncidentReport.at": "Completed",
        "IncidentReport.by": "Prepared by",
        "IncidentReport.duration": "Length the report states",
        "IncidentReport.emergency": "What the report says of the emergency",
        "LockRelease.emergency": "What arose",
        "Period.attended": "Where the employee was",
        "Period.by": "Employees who did it",
        "Period.duration": "Length the form states",
        "Period.id": "Number of this use",
        "Period.trained": "All who did it were trained",
        "StatedTotals.incidents": "How many incidents",
        "StatedTotals.students": "How many students",
        "Student.id": "Student number",
    }
)
"""Where a field of one model needs other words."""


WORDS_OF_A_KIND: Mapping[str, str] = FrozenDict(
    {
        "Calendars": "Several calendars",
        "Day": "A date",
        "Instant": "A time",
        "OwnReadings": "Readings of a policy document",
        "Period": "Restraint, seclusion or time out",
        "PolicyDocument": "A policy document",
        "PolicyId": "One of these",
        "PsychopharmacologicAgent": "Medicine",
        "Readings": "Readings of these policies",
        "SchoolCalendar": "One calendar",
    }
)
"""Where a field may be of several kinds: what each is called."""


def with_labels(schema: dict[str, Any], name: str) -> dict[str, Any]:
    """Give each field a title in plain words.

    Args:
        schema: A schema whose parts stand under ``$defs`` by their models' names.
        name: The name of the model it describes itself.

    Returns:
        The schema. What the library itself writes has no label.
    """
    parts = {part: labelled(part, one) for part, one in schema.get("$defs", {}).items()}
    return labelled(name, schema) | ({"$defs": parts} if parts else {})


def labelled(model: str, described: dict[str, Any]) -> dict[str, Any]:
    """Label a kind that stands beside others, and the fields of a model."""
    if model in WORDS_OF_A_KIND:
        described = {"title": WORDS_OF_A_KIND[model]} | described
    if "properties" not in described:
        return described
    fields = {name: labelled_field(model, name, one) for name, one in described["properties"].items()}
    return described | {"properties": fields}


def labelled_field(model: str, name: str, field: dict[str, Any]) -> dict[str, Any]:
    """Label a field, if there are words for it."""
    words = WORDS_OF_A_MODEL.get(f"{model}.{name}") or WORDS.get(name)
    return {"title": words, **field} if words else field
