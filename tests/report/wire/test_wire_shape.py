"""What is no report, or does not follow from its own findings, is refused with path and sentence."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from builders import incident, judge
from views import wire_of

from restraint_rules.errors import ValidationError, problems
from restraint_rules.report import Report


def changed_report(change: Callable[[dict[str, Any]], object]) -> str:
    """A written report with one thing changed."""
    written = wire_of(judge(incident(report=None, notices=[]), as_of="2026-03-09T10:00"))
    change(written)
    return json.dumps(written)


def first(written: dict[str, Any], status: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = written["findings"]
    return next(one for one in found if one["status"] == status and "follows" not in one)


def deadline(written: dict[str, Any], unit: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = [one["deadline"] for one in written["findings"] if "deadline" in one]
    return next(one for one in found if one["unit"] == unit)


class TestBadInput:
    """What is no report, or does not follow from its own findings, is refused with path and sentence."""

    @pytest.mark.parametrize(
        ("change", "path", "sentence"),
        [
            pytest.param(
                lambda w: w.update(outcome="no breach found"), "", "The outcome does not follow", id="outcome"
            ),
            pytest.param(
                lambda w: first(w, "pass").update(status="not_applicable"), "", "The counts", id="counts"
            ),
            pytest.param(
                lambda w: w["counts"].update(fail=0), "", "The counts do not follow", id="counts alone"
            ),
            pytest.param(
                lambda w: first(w, "fail").update(level=None),
                "findings[",
                "A failure has a level",
                id="level",
            ),
            pytest.param(
                lambda w: first(w, "pass").update(level="error"),
                "findings[",
                "A failure has a",
                id="no level",
            ),
            pytest.param(
                lambda w: first(w, "pass").update(code="SECRET"), "findings[", "This version has", id="code"
            ),
            pytest.param(
                lambda w: next(one for one in w["findings"] if "params" in one).update(params={}),
                "findings[",
                "This version has no words",
                id="params",
            ),
            pytest.param(
                lambda w: first(w, "pass").update(advice=[{"code": "SECRET", "text": ""}]),
                "findings[",
                "This version has no words",
                id="advice",
            ),
            pytest.param(
                lambda w: w.update(data=[{"code": "SECRET", "paths": [], "message": ""}]),
                "data[0]",
                "This version has no words",
                id="data",
            ),
            pytest.param(
                lambda w: deadline(w, "elapsed").update(due_at="2027-01-01T00:00:00+00:00"),
                "findings[",
                "What is due does not agree",
                id="due elsewhere",
            ),
            pytest.param(
                lambda w: deadline(w, "school_days").update(last_day=None),
                "findings[",
                "A deadline in",
                id="last",
            ),
            pytest.param(
                lambda w: deadline(w, "elapsed").update(last_day="2026-03-05"),
                "findings[",
                "A deadline in days",
                id="last day of hours",
            ),
            pytest.param(
                lambda w: deadline(w, "elapsed").update(length=10**30), "findings[", "", id="absurd length"
            ),
            pytest.param(
                lambda w: w["receipt"].update(as_of="2026-03-09T10:00:00"),
                "receipt.as_of",
                "Give a time with its offset",
                id="naive",
            ),
            pytest.param(
                lambda w: w["receipt"].update(as_of="2026-02-30T10:00:00+00:00"),
                "receipt.as_of",
                "Give a time with its offset",
                id="no such day",
            ),
            pytest.param(
                lambda w: w["receipt"].update(as_of=1),
                "receipt.as_of",
                "Give a time with",
                id="number as time",
            ),
            pytest.param(
                lambda w: deadline(w, "school_days").update(last_day="2026-02-30"),
                "findings[",
                "Give a date",
                id="no such last day",
            ),
            pytest.param(
                lambda w: deadline(w, "school_days").update(last_day=5),
                "findings[",
                "Give a date",
                id="no day",
            ),
            pytest.param(
                lambda w: w["receipt"]["readings"].update(thirty_minutes=True),
                "receipt.readings",
                "Give the name of a choice",
                id="choice",
            ),
            pytest.param(
                lambda w: w["receipt"]["readings"].update(thirty_minutes=1.5),
                "receipt.readings",
                "Give the name of a choice",
                id="half a choice",
            ),
            pytest.param(
                lambda w: first(w, "pass").update(evidence=[{"path": "x", "value": {"SECRET": 1}}]),
                ".evidence[0].value",
                "Give true, false, null",
                id="object as value",
            ),
            pytest.param(
                lambda w: first(w, "pass").update(evidence=[{"path": "x", "value": {"text": 1}}]),
                ".evidence[0].value",
                "Give true, false, null",
                id="marked number",
            ),
            pytest.param(
                lambda w: first(w, "pass").update(evidence=[{"path": "x", "value": [["SECRET"]]}]),
                ".evidence[0].value",
                "Give true, false, null",
                id="list in list",
            ),
            pytest.param(
                lambda w: first(w, "pass").update(evidence=[{"path": "x", "value": float("nan")}]),
                ".evidence[0].value",
                "Give true, false, null",
                id="not a number",
            ),
            pytest.param(lambda w: w.update(SECRET=1), "", "Key 8 here is not known.", id="key"),
            pytest.param(
                lambda w: w["receipt"].update(binding="SECRET"),
                "receipt.binding",
                "No policy binds",
                id="binding",
            ),
            pytest.param(
                lambda w: w["receipt"].update(revision="SECRET"), "receipt", "Give a date", id="revision"
            ),
            pytest.param(lambda w: w.pop("data"), "data", "This is required.", id="missing"),
            pytest.param(lambda w: first(w, "pass").update(scope=1), ".scope", "Answer true or", id="flag"),
        ],
    )
    def test_refused(self, change: Callable[[dict[str, Any]], object], path: str, sentence: str) -> None:
        with pytest.raises(ValidationError) as caught:
            Report.from_json(changed_report(change))
        (problem,) = problems(caught.value)
        assert path in problem.path
        assert problem.path.startswith(path.split(".", maxsplit=1)[0])
        assert problem.sentence.startswith(sentence)
        assert "SECRET" not in problem.sentence
        assert all(error["input"] is None for error in caught.value.errors())

    @pytest.mark.parametrize("text", ["", "SECRET", '{"SECRET', "[]", "null", b"\xff", "\ud800"])
    def test_no_report_at_all(self, text: str | bytes) -> None:
        with pytest.raises(ValidationError) as caught:
            Report.from_json(text)
        assert "SECRET" not in f"{caught.value!s}{caught.value!r}{caught.value.errors()}"
        assert caught.value.__context__ is None

    def test_unchanged_it_is_read(self) -> None:
        assert Report.from_json(changed_report(lambda _: None)).outcome == "breach"
