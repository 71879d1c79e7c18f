"""The page on security, with a table made by marking every text of a record and looking for it."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from restraint_rules import (
    Incident,
    Setting,
    ValidationError,
    evaluate,
    evaluate_json,
    evaluate_many,
    policies,
    problems,
    testing,
)

__all__ = ["outputs", "security_page"]

NARRATIVES = ("emergency", "prior_steps", "description", "plan_effect")
IDS = {
    "incident": "an incident's id",
    "intervention": "an intervention's id",
    "student": "a student's id",
    "staff": "an employee's id",
    "room": "a room's id",
    "school": "a school's id",
    "notice": "a notice's id",
}
OTHERS = {f"report.{name}": f"`report.{name}`" for name in NARRATIVES} | {
    "place": "`place`",
    "basis": "`attestations[].basis`",
    "extensions": "`extensions`, keys and values",
    "unknown": "a key that no field has, and its value",
}

HEAD = """\
# Security and privacy

The library opens no file, no connection and no process, reads no clock and no environment, and keeps nothing
of what it judged. What can be done to it is to hand it data, and what can leak is what it says.

| threat | what stands against it |
| --- | --- |
| a request made to cost time or memory | every list, text and depth has a [limit](limits.md), looked at \
before it is read; no step takes more than n log n; what a report says grows with what comes in |
| a request made to fail | `evaluate_json` answers every text with a report or a documented error; \
`evaluate_many` loses no record for another; a [fuzzer](../contributing.md) runs before each release |
| a record that breaks an embedding page | all that HTML and Markdown show is escaped |
| a form's data in logs | errors, `repr` and findings name fields and places, never values; keys from \
outside are counted, not named; the problems that `evaluate_json` answers with name ids, to who sent them |
| one caller changing another's answers | nothing that is handed out is shared and can be changed |
| a pickle from elsewhere | do not load one: a pickle runs code, whoever's it is; send JSON |
| a report that was tampered with | a report is not signed; its receipt has digests of what it was made from |

Ids are opaque to the library and come out in findings and at the head of reports: give ids that name nobody.
What is recorded as a choice, a flag, a number or a moment may be shown as evidence.

## What comes out where

Made by marking each text of an incident and looking for it; a test holds it.
Of a student's record or a school, the report names its id as the subject.

"""


def outputs() -> Mapping[str, str]:
    """Everything the library says of a marked incident, by what says it."""
    given: dict[str, Any] = {"policy": policies.SPRAGUE, "calendar": testing.calendar(), "as_of": AS_OF}
    report = evaluate(marked(), setting=SETTING, **given)
    broken = marked_data() | {"unknown-mark": "unknown-mark", "day": "unknown-mark"}
    broken["interventions"][0]["room"] = 5
    (item,) = evaluate_many([broken], **given)
    return {
        "text, Markdown, HTML": report.to_text(everything=True) + report.to_markdown() + report.to_html(),
        "JSON": report.to_json(),
        "records": json.dumps(report.to_records()),
        "`repr`, `str`": f"{report!r}{marked()!r}{marked()}{SETTING!r}{report.findings}",
        "errors": refused(broken) + repr(item.problems),
        "errors of `evaluate_json`": evaluate_json(json.dumps({"incident": broken})),
    }


AS_OF = datetime(2026, 4, 30, 12, tzinfo=UTC)
SETTING = Setting.model_validate(
    {
        "staff": [{"id": "staff-mark", "credentials": [], "extensions": {"extensions-mark": 1}}],
        "rooms": [{"id": "room-mark", "size_appropriate": False}],
        "designated_notifiers": [],
    }
)  # fmt: skip


def marked_data() -> dict[str, Any]:
    """An incident in which every text is a mark, and nearly every duty is broken."""
    texts = {name: f"report.{name}-mark" for name in NARRATIVES}
    return {
        "id": "incident-mark",
        "day": "2026-03-05",
        "school": "school-mark",
        "place": "place-mark",
        "student": {"id": "student-mark", "enrolled_as": "public_k12", "has_plan": True},
        "interventions": [
            {
                "kind": "seclusion", "id": "intervention-mark", "by": ["staff-mark"], "room": "room-mark",
                "started": "2026-03-05T10:00:00-05:00", "ended": "2026-03-05T10:40:00-05:00",
                "determinations": [], "distress_evaluations": [], "as_discipline": True,
            }
        ],
        "report": {"done": True, "final": True, **texts},
        "notices": [{"id": "notice-mark", "by": "staff-mark", "at": "2026-03-09T10:00:00-04:00"}],
        "attestations": [{"basis": "basis-mark"}],
        "extensions": {"extensions-mark": {"extensions-mark": ["extensions-mark"]}},
    }  # fmt: skip


def marked() -> Incident:
    """The marked incident."""
    return Incident.model_validate(marked_data())


def refused(broken: dict[str, Any]) -> str:
    """Everything that an error says."""
    try:
        Incident.model_validate(broken)
    except ValidationError as error:
        return f"{error}{error!r}{error.errors()}{problems(error)}"
    message = "a broken incident was taken"
    raise AssertionError(message)


def security_page() -> str:
    """The table: a row for each kind of text, a column for each output."""
    said = outputs()
    rows = [f"| | {' | '.join(said)} |", f"| --- |{' :-: |' * len(said)}"]
    for mark, name in (IDS | OTHERS).items():
        marks = ("yes" if f"{mark}-mark" in text else "–" for text in said.values())
        rows.append(f"| {name} | {' | '.join(marks)} |")
    return HEAD + "\n".join(rows) + "\n"
