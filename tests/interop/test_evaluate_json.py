"""One pure function from JSON to JSON that always answers."""

import json
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, judge, restraint, room, setting
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from restraint_rules.interop import evaluate_json, json_schema
from restraint_rules.models import SeclusionRoom

ERROR = Draft202012Validator(json_schema("error"))


def request(**more: Any) -> dict[str, Any]:
    return {
        "incident": json.loads(incident().model_dump_json(exclude_unset=True)),
        "policy": "sprague",
        "calendar": json.loads(CALENDAR.model_dump_json(exclude_unset=True)),
        "setting": json.loads(setting().model_dump_json(exclude_unset=True)),
        "as_of": at(LATER).isoformat(),
    } | more


def changed(**facts: Any) -> dict[str, Any]:
    return request(incident=request()["incident"] | facts)


def ask(asked: object) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(evaluate_json(json.dumps(asked)))
    return answer


def error_of(text: str | bytes) -> dict[str, Any]:
    answer = json.loads(evaluate_json(text))
    ERROR.validate(answer)
    error: dict[str, Any] = answer["error"]
    return error


class TestReports:
    """A request in order is answered with the report that evaluate makes."""

    def test_an_incident(self) -> None:
        assert ask(request()) == {"report": json.loads(judge(incident()).to_json())}

    def test_bytes_are_read_like_text(self) -> None:
        text = json.dumps(request())
        assert evaluate_json(text.encode()) == evaluate_json(text)

    def test_a_room(self) -> None:
        asked = {key: value for key, value in request(room=room()).items() if key != "incident"}
        made = SeclusionRoom.model_validate(room())
        assert ask(asked) == {"report": json.loads(judge(made).to_json())}

    def test_without_a_setting(self) -> None:
        assert ask(request(setting=None)) == {"report": json.loads(judge(incident(), setting=None).to_json())}

    def test_readings(self) -> None:
        answer = ask(request(readings={"distress_interval": 5}))
        assert answer["report"]["receipt"]["readings"]["distress_interval"] == 5

    @pytest.mark.parametrize("length", [20, "PT20M", "PT1200S"])
    def test_minutes_as_numbers_and_lengths_of_time(self, length: int | str) -> None:
        facts: dict[str, Any] = {
            "kind": "physical_restraint",
            "id": "r1",
            "duration": length,
            "determinations": [],
        }
        (over,) = [
            one
            for one in ask(changed(interventions=[facts]))["report"]["findings"]
            if one["clause"] == "III.H.2"
        ]
        assert over["status"] == "fail"
        assert over["params"]["length"] == "PT20M"

    def test_the_same_request_has_the_same_answer(self) -> None:
        text = json.dumps(request())
        assert evaluate_json(text) == evaluate_json(text)


class TestErrors:
    """What cannot be judged is answered with its kind, path and sentence; values are never repeated."""

    @pytest.mark.parametrize(
        ("asked", "kind"),
        [
            pytest.param(
                request(readings={f"SECRET-{n}": 1 for n in range(300)}), "unknown_reading", id="readings"
            ),
            pytest.param(
                request(policy={f"SECRET-{n}": 1 for n in range(300)}), "invalid_policy", id="a document"
            ),
        ],
    )
    def test_of_many_problems_a_hundred_are_told_and_the_others_counted(
        self, asked: dict[str, Any], kind: str
    ) -> None:
        error = ask(asked)["error"]

        assert error["kind"] == kind
        assert len(error["problems"]) == 101
        assert error["problems"][-1]["sentence"].endswith(" more problems.")

    @pytest.mark.parametrize(
        ("asked", "kind", "path", "sentence"),
        [
            pytest.param(
                request(policy="SECRET"), "unknown_policy", "policy", "No policy of this id", id="policy"
            ),
            pytest.param(
                request(readings={"SECRET": 5}),
                "unknown_reading",
                "readings",
                "A reading of this policy is one of limit_applies_to,",
                id="reading",
            ),
            pytest.param(
                request(readings={"thirty_minutes": "SECRET"}),
                "unknown_reading",
                "readings.thirty_minutes",
                "The choice is one of from_previous, fixed_marks.",
                id="choice",
            ),
            pytest.param(
                request(readings={"distress_interval": 0}),
                "unknown_reading",
                "readings.distress_interval",
                "The choice is one of none, or a number of minutes.",
                id="number",
            ),
            pytest.param(
                request(readings={"distress_interval": [5]}),
                "invalid_request",
                "readings",
                "Give the name of a choice, or a number.",
                id="list as choice",
            ),
            pytest.param(
                changed(day="2018-12-11"),
                "before_any_law",
                "incident.day",
                "Sprague judges nothing before 2018-12-12, its first text in this table.",
                id="too early",
            ),
            pytest.param(
                request(incident=None, room=room(), as_of="2018-12-11T00:00:00-05:00"),
                "before_any_law",
                "as_of",
                "Sprague judges nothing before 2018-12-12",
                id="room too early",
            ),
            pytest.param(request(incident=None), "invalid_request", "", "Give one of", id="no subject"),
            pytest.param(request(room=room()), "invalid_request", "", "Give one of", id="two subjects"),
            pytest.param(request(SECRET=1), "invalid_request", "", "Key 6 here is not known.", id="key"),
            pytest.param(
                changed(student={"id": 5}),
                "invalid_request",
                "incident.student.id",
                'Write this as text, in quotes: "17", not 17.',
                id="number as text",
            ),
            pytest.param(
                changed(interventions=[{"kind": "seclusion", "id": "s", "started": "2026-03-05T10:00"}]),
                "invalid_request",
                "incident.interventions[0].started",
                "A time needs its offset from UTC, for example -05:00.",
                id="naive",
            ),
            pytest.param(
                request(as_of="SECRET"), "invalid_request", "as_of", "Give a date (2026-03-05) or", id="as_of"
            ),
            pytest.param([], "invalid_request", "", "Give an object with named fields here.", id="list"),
            pytest.param(None, "invalid_request", "", "Give an object with named fields here.", id="null"),
        ],
    )
    def test_refused(self, asked: object, kind: str, path: str, sentence: str) -> None:
        error = error_of(json.dumps(asked))
        assert error["kind"] == kind
        (problem,) = error["problems"]
        assert problem["path"] == path
        assert problem["sentence"].startswith(sentence)
        assert "SECRET" not in problem["sentence"]

    def test_all_that_is_wrong_is_told_at_once(self) -> None:
        error = error_of(json.dumps(request(as_of=5, policy=None, mine=1)))
        assert [one["path"] for one in error["problems"]] == ["policy", "as_of", ""]

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param(b"", id="nothing"),
            pytest.param(b"\xff\xfe\x00", id="no text"),
            pytest.param("\ud800", id="lone surrogate"),
            pytest.param('{"policy": "\\ud800"}', id="escaped lone surrogate"),
            pytest.param("[" * 100_000, id="open brackets"),
            pytest.param('{"incident":' * 100_000, id="open objects"),
            pytest.param('{"as_of": ' + "9" * 100_000 + "}", id="huge number"),
            pytest.param('{"as_of": 1e999999}', id="huge exponent"),
            pytest.param("NaN", id="not a number"),
            pytest.param('{"policy": NaN}', id="not a number inside"),
            pytest.param("\ufeff{}", id="byte order mark"),
            pytest.param('{"a\\u0000b": 1}', id="nil in a key"),
        ],
    )
    def test_no_request_at_all(self, text: str | bytes) -> None:
        assert error_of(text)["kind"] == "invalid_request"

    def test_neither_text_nor_bytes(self) -> None:
        assert error_of(5)["kind"] == "invalid_request"  # type: ignore[arg-type] # it is refused

    def test_a_fault_of_ours_is_answered_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object, **__: object) -> None:
            message = "SECRET"
            raise ZeroDivisionError(message)

        monkeypatch.setattr("restraint_rules.interop.answering.evaluate", broken)
        error = error_of(json.dumps(request()))
        assert error["kind"] == "not_judged"
        assert "SECRET" not in json.dumps(error)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)

VALID = json.dumps(request())


def swapped(asked: object, steps: list[int], value: object) -> object:
    """A copy with one value, found by taking so-and-so-manieth turns, exchanged for another."""
    if not steps or not isinstance(asked, dict | list) or not asked:
        return value
    keys = list(asked) if isinstance(asked, dict) else list(range(len(asked)))
    key = keys[steps[0] % len(keys)]
    copy: Any = asked.copy()
    copy[key] = swapped(copy[key], steps[1:], value)
    return copy


class TestWhateverComesIn:
    """It never raises, and always answers with a report or an error."""

    @given(st.binary(max_size=200) | st.text(max_size=200))
    def test_any_bytes_and_any_text(self, text: str | bytes) -> None:
        assert error_of(text)["kind"] == "invalid_request"

    @given(JSON)
    def test_any_json(self, value: object) -> None:
        assert error_of(json.dumps(value))["kind"] == "invalid_request"

    @settings(max_examples=50)
    @given(st.integers(0, len(VALID) - 1))
    def test_a_request_cut_short(self, length: int) -> None:
        assert error_of(VALID[:length])["kind"] == "invalid_request"

    @settings(max_examples=150, deadline=None)
    @given(st.lists(st.integers(0, 30), min_size=1, max_size=6), JSON | st.sampled_from(["2026-03-05", 9999]))
    @example([0, 0, 0], float("nan"))
    def test_a_request_with_one_value_exchanged(self, steps: list[int], value: object) -> None:
        answer = json.loads(evaluate_json(json.dumps(swapped(request(), steps, value))))
        assert list(answer) in (["report"], ["error"])
        if "error" in answer:
            ERROR.validate(answer)
            assert answer["error"]["kind"] != "not_judged"

    @given(st.text(min_size=12, alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)))
    def test_no_value_is_repeated(self, secret: str) -> None:
        facts = restraint(
            started=secret, duration=secret, as_discipline=secret, monitoring=secret, ended=None
        )
        asked = changed(day=secret, interventions=[facts | {"distress_evaluations": None}], injuries=[secret])
        error = evaluate_json(json.dumps(asked | {"as_of": secret, "calendar": {"zone": secret}}))
        assert secret not in error
        assert secret not in json.loads(error)["error"]["problems"][0]["sentence"]
