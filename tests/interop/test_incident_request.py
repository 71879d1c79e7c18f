"""The request that most are: it takes what ``Request`` takes, and no more."""

import json
from typing import Any

import pytest
from builders import CALENDAR, at, incident, setting

from restraint_rules import ValidationError
from restraint_rules.interop.incident_request import IncidentRequest
from restraint_rules.interop.request import Request

ASKED: dict[str, Any] = {
    "incident": json.loads(incident().model_dump_json(exclude_none=True)),
    "policy": "sprague",
    "calendar": json.loads(CALENDAR.model_dump_json(exclude_none=True)),
    "setting": json.loads(setting().model_dump_json(exclude_none=True)),
    "as_of": at("2026-04-30T12:00").isoformat(),
    "readings": {"first_determination": 5},
}


def test_it_reads_what_the_request_on_any_subject_reads() -> None:
    small, any_subject = (model.model_validate(ASKED) for model in (IncidentRequest, Request))

    assert dict(small) == {name: getattr(any_subject, name) for name in IncidentRequest.model_fields}
    assert (small.subject, small.day_path) == (any_subject.subject, any_subject.day_path)


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"incident": None}, id="no incident"),
        pytest.param({"room": None}, id="another subject, though blank"),
        pytest.param({"calendar": {"calendars": [ASKED["calendar"]]}}, id="several calendars"),
        pytest.param({"policy": ""}, id="no policy"),
        pytest.param({"readings": {"first_determination": True}}, id="no choice"),
    ],
)
def test_whatever_else_is_left_to_that_one(facts: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        IncidentRequest.model_validate(ASKED | facts)
