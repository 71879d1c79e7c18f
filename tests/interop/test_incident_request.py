"""The request that most are: it takes what ``Request`` takes, and no more."""

import json
import subprocess
import sys
from typing import Any

import pytest
from builders import CALENDAR, at, incident, setting

from restraint_rules import ValidationError, evaluate_json
from restraint_rules.interop.incident_request import (
    LONGEST_KEPT,
    IncidentRequest,
    calendar_of,
    read_incident_request,
)
from restraint_rules.interop.request import Request
from restraint_rules.models.reading import unguarded_reader

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


LOADED = """
import sys
from restraint_rules import evaluate_json
assert evaluate_json(sys.stdin.read()).startswith('{"report"')
print(*(name.rpartition(".")[2] for name in sys.modules if name.startswith("restraint_rules.models.")))
"""


def test_nothing_is_loaded_of_what_holds_incidents() -> None:
    answered = subprocess.run(  # noqa: S603 - this very Python, with a text of ours
        [sys.executable, "-c", LOADED], input=json.dumps(ASKED), capture_output=True, text=True, check=True
    )
    loaded = set(answered.stdout.split())

    assert {"incident", "interventions", "setting"} <= loaded
    assert not {"records", "meetings", "schools", "districts", "unread", "care"} & loaded


def read_with(calendar: dict[str, Any]) -> IncidentRequest:
    return read_incident_request(json.dumps(ASKED | {"calendar": ASKED["calendar"] | calendar}))


class TestACalendarReadBefore:
    def test_is_not_read_again(self) -> None:
        first, second = read_with({"id": "again"}), read_with({"id": "again"})

        assert first.calendar is second.calendar
        assert first.calendar == CALENDAR.model_copy(update={"id": "again"})

    def test_is_another_when_a_day_differs(self) -> None:
        assert read_with({}).calendar == CALENDAR
        assert read_with({"uncertain_days": ["2026-06-26"]}).calendar != CALENDAR

    @pytest.mark.parametrize(
        "more",
        [
            pytest.param({"extensions": {"who": "x"}}, id="with a vendor's own keys"),
            pytest.param({"zone": f"America/{' ' * LONGEST_KEPT}"}, id="too long, and refused"),
        ],
    )
    def test_is_not_kept(self, more: dict[str, Any]) -> None:
        before = calendar_of.cache_info().currsize
        evaluate_json(json.dumps(ASKED | {"calendar": ASKED["calendar"] | more}))

        assert calendar_of.cache_info().currsize == before

    def test_is_not_mended_by_being_known(self) -> None:
        """A key that stands twice is refused, though what is left of the calendar was read before."""
        known = json.dumps(ASKED)
        assert "report" in json.loads(evaluate_json(known))

        answer = json.loads(evaluate_json(known.replace('"zone":', '"zone": "UTC", "zone":')))

        assert [one["path"] for one in answer["error"]["problems"]] == ["calendar.zone"]


class TestAnUnguardedReader:
    def test_reads_what_the_guarded_model_reads(self) -> None:
        text = json.dumps(ASKED)

        assert unguarded_reader(IncidentRequest).validate_json(text) == IncidentRequest.model_validate_json(
            text
        )

    @pytest.mark.parametrize(
        ("facts", "told"),
        [
            pytest.param({"id": 7}, ("incident.id", "string_type"), id="no text"),
            pytest.param({"sometime": 7}, ("incident", "extra_forbidden"), id="a key of no field"),
        ],
    )
    def test_leaves_it_to_the_guarded_one_to_tell_what_is_wrong(
        self, facts: dict[str, Any], told: tuple[str, str]
    ) -> None:
        answer = json.loads(evaluate_json(json.dumps(ASKED | {"incident": ASKED["incident"] | facts})))

        assert [(one["path"], one["code"]) for one in answer["error"]["problems"]] == [told]
