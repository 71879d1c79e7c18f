"""JSON Schemas: what the models accept validates, and so does what reports write."""

import json
from datetime import datetime
from typing import Any, get_args

import pytest
from builders import CALENDAR, LATER, at, incident, judge, restraint, room, seclusion, setting, time_out
from generated import AS_OF, INCIDENTS, ROOMS, SETTINGS, as_json
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from restraint_rules import Incident, Setting, interop
from restraint_rules.errors import ValidationError
from restraint_rules.interop import SCHEMAS, SchemaName, evaluate_json, json_schema
from restraint_rules.interop.portable import FORMS
from restraint_rules.interop.schema import REVISED
from restraint_rules.models import Period, SeclusionRoom
from restraint_rules.models.base import Facts
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Day, Moment
from restraint_rules.version import VERSION

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def against(name: SchemaName) -> Draft202012Validator:
    return Draft202012Validator(json_schema(name))


INCIDENT, ROOM, SETTING, REPORT = (against(one) for one in ("incident", "room", "setting", "report"))


def plain(record: Facts, **options: Any) -> dict[str, Any]:
    """A record as JSON has it."""
    made: dict[str, Any] = json.loads(record.model_dump_json(**options))
    return made


def request(**more: Any) -> dict[str, Any]:
    return {
        "incident": plain(incident()),
        "policy": "sprague",
        "calendar": plain(CALENDAR),
        "as_of": at(LATER).isoformat(),
    } | more


class TestEverySchema:
    """Each is JSON Schema 2020-12, versioned, and self-contained."""

    @pytest.mark.parametrize("name", SCHEMAS)
    def test_is_a_schema(self, name: SchemaName) -> None:
        schema = json_schema(name)
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["$id"] == f"urn:restraint-rules:{VERSION}:{name}{REVISED.get(name, '')}"
        assert schema["type"] == "object"
        assert schema["additionalProperties"] is False

    @pytest.mark.parametrize("name", SCHEMAS)
    def test_is_made_anew(self, name: SchemaName) -> None:
        json_schema(name).clear()
        assert json_schema(name)["$id"]

    @pytest.mark.parametrize("name", SCHEMAS)
    def test_has_no_keyword_of_another_dialect(self, name: SchemaName) -> None:
        text = json.dumps(json_schema(name))
        assert not [word for word in ('"discriminator"', '"attested"', '"uniqueItems"') if word in text]

    def test_every_name_is_there(self) -> None:
        of_care = ("care_episode", "care_facility", "care_request")  # which a school loads none of
        assert (*SCHEMAS, *of_care) == get_args(SchemaName)

    def test_a_judgement_is_called_one(self) -> None:
        described = json_schema("incident")["properties"]["all_alternatives_explored"]["description"]
        assert described.endswith("A judgement: left out, it is put to a person.")


class TestWhatModelsAccept:
    """What a model reads from JSON validates, as given and as written back."""

    @pytest.mark.parametrize(
        "made",
        [
            pytest.param(incident(), id="restraint"),
            pytest.param(incident(seclusion(), time_out("11:00", "11:10")), id="separations"),
            pytest.param(incident(restraint(duration=12, started="2026-03-05", ended=None)), id="duration"),
            pytest.param(
                incident({"kind": "psychopharmacologic_agent", "id": "a", "given": "2026-03-05"}), id="agent"
            ),
            pytest.param(incident(extensions={"vendor": {"deep": [1, None, "x"]}}), id="extensions"),
        ],
    )
    def test_incidents(self, made: Incident) -> None:
        for options in ({}, {"exclude_none": True}, {"exclude_unset": True}):
            assert not list(INCIDENT.iter_errors(plain(made, **options)))

    def test_standing_facts(self) -> None:
        SETTING.validate(plain(setting()))
        ROOM.validate(room())
        against("calendar").validate(plain(CALENDAR))

    def test_a_day_listed_twice_is_one_day(self) -> None:
        listed = plain(CALENDAR)
        listed["school_days"].append(listed["school_days"][0])
        assert type(CALENDAR).model_validate_json(json.dumps(listed)) == CALENDAR
        against("calendar").validate(listed)

    @settings(max_examples=40, suppress_health_check=SLOW, deadline=None)
    @given(as_json(INCIDENTS))
    def test_any_incident(self, text: bytes) -> None:
        made = Incident.model_validate_json(text)
        INCIDENT.validate(json.loads(text))
        INCIDENT.validate(plain(made))
        assert Incident.model_validate_json(made.model_dump_json()) == made

    @settings(max_examples=30, suppress_health_check=SLOW, deadline=None)
    @given(as_json(SETTINGS), as_json(ROOMS))
    def test_any_setting_and_room(self, standing: bytes, one: bytes) -> None:
        SETTING.validate(plain(Setting.model_validate_json(standing)))
        SETTING.validate(json.loads(standing))
        ROOM.validate(plain(SeclusionRoom.model_validate_json(one)))
        ROOM.validate(json.loads(one))

    @pytest.mark.parametrize(("kind", "form"), [(Moment, "date-time"), (Day, "date"), (Length, "duration")])
    def test_every_text_taken_as_time_has_a_known_form(self, kind: Any, form: str) -> None:
        adapter = TypeAdapter[Any](kind)
        forms = Draft202012Validator(
            {"anyOf": [{"type": "integer"}, *({"pattern": FORMS[one]} for one in {form, "date"})]}
        )
        dates = ["2026-03-05", "2026-W10-4", "T", " ", "t", "10:15", ":30", ".5", ",25"]
        offsets = ["Z", "z", "-05:00", "+0530", "\N{MINUS SIGN}05:00"]
        lengths = ["P", "-", "1D", "2W", "PT", "5M", "1.5H", "30S"]
        pieces = st.sampled_from([*dates, *offsets, *lengths])

        @settings(max_examples=400, deadline=None)
        @example(["2026-03-05", "T", "10:15", ":30", ".5", "-05:00"])
        @example(["2026-03-05"])
        @example(["P", "1D", "T", "1.5H", "5M"])
        @example(["P", "1D", "T"])
        @given(st.lists(pieces, max_size=6))
        def check(parts: list[str]) -> None:
            try:
                adapter.validate_python("".join(parts))
            except ValidationError:
                return
            forms.validate("".join(parts))

        check()


class TestWhatModelsRefuse:
    """A form that the model refuses, the schema refuses too, as far as it can."""

    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({"started": "2026-03-05T10:00:00"}, id="naive"),
            pytest.param({"started": "2026-03-05T10:00"}, id="naive minutes"),
            pytest.param({"started": 1_772_000_000}, id="number as time"),
            pytest.param({"started": "10:00"}, id="time alone"),
            pytest.param({"started": "20260305"}, id="basic format"),
            pytest.param({"started": "2026-W10-4"}, id="week date"),
            pytest.param({"duration": "12"}, id="bare number as text"),
            pytest.param({"duration": 1.5}, id="fraction of minutes"),
            pytest.param({"duration": -1}, id="negative"),
            pytest.param({"as_discipline": "no"}, id="word as flag"),
            pytest.param({"as_discipline": 0}, id="number as flag"),
            pytest.param({"id": " "}, id="blank id"),
            pytest.param({"id": "x" * 201}, id="long id"),
            pytest.param({"id": True}, id="flag as text"),
            pytest.param({"kind": "physical restraint"}, id="kind"),
            pytest.param({"mine": 1}, id="unknown key"),
            pytest.param({"holds": []}, id="no hold"),
        ],
    )
    def test_both_refuse(self, changes: dict[str, Any]) -> None:
        good = {"kind": "physical_restraint", "id": "r1", "started": "2026-03-05T10:00:00-05:00"}
        facts = {"id": "I", "day": "2026-03-05", "student": {"id": "S"}, "interventions": [good]}
        INCIDENT.validate(facts)
        Period.model_validate(good)
        bad = facts | {"interventions": [good | changes]}
        assert list(INCIDENT.iter_errors(bad))
        with pytest.raises(ValidationError):
            Incident.model_validate_json(json.dumps(bad))


class TestReports:
    """What a report writes validates."""

    @settings(max_examples=30, suppress_health_check=SLOW, deadline=None)
    @given(as_json(INCIDENTS), as_json(SETTINGS), AS_OF)
    def test_any_report(self, facts: bytes, standing: bytes, as_of: datetime) -> None:
        made, stands = Incident.model_validate_json(facts), Setting.model_validate_json(standing)
        wall = as_of.replace(tzinfo=None).isoformat()
        REPORT.validate(json.loads(judge(made, setting=stands, as_of=wall).to_json()))

    def test_it_refuses_what_is_no_report(self) -> None:
        written = json.loads(judge().to_json())
        REPORT.validate(written)
        assert list(REPORT.iter_errors(written | {"outcome": "fine"}))
        naive = written["receipt"] | {"as_of": "2026-03-05T10:00:00"}
        assert list(REPORT.iter_errors(written | {"receipt": naive}))
        assert list(REPORT.iter_errors({name: written[name] for name in written if name != "receipt"}))


class TestRequests:
    """A request has one subject; answers are reports or errors."""

    @pytest.mark.parametrize(
        ("changes", "fits"),
        [
            ({}, True),
            ({"room": None, "setting": None, "readings": None}, True),
            ({"incident": None, "room": room()}, True),
            ({"readings": {"distress_interval": 5, "thirty_minutes": "fixed_marks"}}, True),
            ({"room": room()}, False),
            ({"incident": None}, False),
            ({"readings": {"distress_interval": True}}, False),
            ({"as_of": "2026-04-30T12:00:00"}, False),
            ({"as_of": "2026-04-30"}, False),
            ({"mine": 1}, False),
        ],
    )
    def test_what_fits_is_answered_with_a_report(self, changes: dict[str, Any], *, fits: bool) -> None:
        asked = request(**changes)
        assert against("request").is_valid(asked) is fits
        answer = json.loads(evaluate_json(json.dumps(asked)))
        assert ("report" in answer) is fits
        if fits:
            REPORT.validate(answer["report"])
        else:
            against("error").validate(answer)


def test_times_without_seconds_pass_a_validator_that_asserts_formats() -> None:
    asserting = Draft202012Validator(
        json_schema("incident"), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    use = {
        "kind": "seclusion",
        "id": "s",
        "started": "2026-03-05T10:00-05:00",
        "ended": "2026-03-05 10:08-0500",
    }
    facts = {
        "id": "I",
        "day": "2026-03-05",
        "student": {"id": "S"},
        "interventions": [use | {"duration": "PT8M"}],
    }
    asserting.validate(facts)
    assert Incident.model_validate_json(json.dumps(facts)).id == "I"
    assert list(asserting.iter_errors(facts | {"day": "2026-02-30"}))
    assert '"date-time"' not in json.dumps(json_schema("request"))


def test_there_is_no_other_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'schemas'"):
        _ = interop.schemas  # pyright: ignore[reportAttributeAccessIssue] # there is none
