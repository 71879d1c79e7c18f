"""Judging many subjects as a stream."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, report, restraint, setting
from pydantic import model_validator
from student_builders import FOUR, record

from restraint_rules import Incident, PlanningMeeting, StudentRecord, evaluate, evaluate_many
from restraint_rules.analysis import Batch
from restraint_rules.errors import Problem, UnknownReadingError, UnsuitableSubjectError
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE

GIVEN: dict[str, Any] = {
    "policy": SPRAGUE,
    "calendar": CALENDAR,
    "as_of": at(LATER),
    "setting": setting(),
}


def many(*subjects: Any, **arguments: Any) -> Batch:
    return evaluate_many(subjects, **GIVEN | arguments)


NAME = "Robin"


class Raising(Mapping[str, Any]):
    """A mapping whose code raises."""

    def __getitem__(self, key: str) -> Any:
        raise LookupError(NAME)

    def __iter__(self) -> Iterator[str]:
        raise LookupError(NAME)

    def __len__(self) -> int:
        raise LookupError(NAME)


class RaisingObject:
    @property
    def id(self) -> str:
        raise LookupError(NAME)


BROKEN = incident(id="I-2", report=report(in_educational_file=False), crisis_team_responded=False)


class TestEachItem:
    def test_in_the_order_of_the_input(self) -> None:
        found = [(item.place, item.id, item.outcome) for item in many(incident(), BROKEN)]

        assert found == [(0, "I-1", "no breach found"), (1, "I-2", "breach")]

    def test_a_student_goes_by_the_students_id(self) -> None:
        (item,) = many(record(*FOUR))

        assert item.id == "student-1"

    def test_a_report_is_that_of_evaluate(self) -> None:
        (item,) = many(BROKEN, keep="everything")

        assert item.report == evaluate(BROKEN, **GIVEN)


class TestWhatIsKept:
    def test_findings_that_need_attention_and_the_rest_counted(self) -> None:
        (item,) = many(BROKEN)
        whole = evaluate(BROKEN, **GIVEN)

        assert item.report is not None
        assert {one.clause for one in item.report} == {"VIII.B", "IX.A"}
        assert item.report.counts == whole.counts == item.counts
        assert item.report.outcome == whole.outcome == "breach"
        assert set(item.report.rest) == {"pass", "not_applicable"}

    def test_only_counts(self) -> None:
        (item,) = many(BROKEN, keep="counts")

        assert (item.report, item.outcome) == (None, "breach")
        assert item.counts == evaluate(BROKEN, **GIVEN).counts


class TestRecordsThatFail:
    @pytest.mark.parametrize(
        ("data", "name", "path"),
        [
            pytest.param({"id": "I-9"}, "I-9", "day", id="a mapping"),
            pytest.param('{"id": "I-9", "day": "2026-03-05", "student": 4}', "I-9", "student", id="JSON"),
            pytest.param(b'{"id": "I-9", "extra": 1}', "I-9", "day", id="bytes"),
            pytest.param("{", "", "", id="no JSON"),
            pytest.param("[]", "", "", id="no object"),
            pytest.param({"id": 5}, "", "id", id="no id"),
            pytest.param({"id": {"id": "x"}, "student": {"id": "st-1"}}, "st-1", "id", id="a student's"),
        ],
    )
    def test_it_is_named_and_no_other_is_lost(self, data: Any, name: str, path: str) -> None:
        batch = many(incident(), data, BROKEN)
        items = list(batch)

        assert [item.outcome for item in items] == ["no breach found", None, "breach"]
        assert (items[1].id, items[1].report, items[1].counts) == (name, None, {})
        assert path in {problem.path for problem in items[1].problems}
        assert (batch.judged, batch.failed) == (2, 1)

    def test_no_value_is_repeated(self) -> None:
        (item,) = many({"id": "I-9", "day": "Robin was there"})

        assert "Robin" not in repr(item)

    def test_a_day_before_any_law(self) -> None:
        early = incident(restraint("2018-03-05T10:00", "2018-03-05T10:08"), id="old", day="2018-03-05")
        (item,) = many(early)

        assert item.problems[0].sentence.startswith("sprague judges nothing before 2018-12-12")

    def test_what_nobody_judges(self) -> None:
        (item,) = many(setting())

        assert "evaluate judges" in item.problems[0].sentence

    def test_a_fault_of_the_library_loses_no_other(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fault(*_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr("restraint_rules.engine.incidents.data_findings", fault)
        (item,) = many(incident())

        assert item.problems == (
            Problem("", "The library failed at this record. The fault is in the library: please report it."),
        )


class TestCodeOfTheCallers:
    """What the caller's own code raises loses no record."""

    @pytest.mark.parametrize(
        "data",
        [
            pytest.param('{"id": "\ud800"}', id="a text that cannot be encoded"),
            pytest.param({"id": "\ud800"}, id="an id that cannot be encoded"),
            pytest.param({"id": "I" * 201}, id="an id too long"),
            pytest.param(Raising(), id="a mapping that raises"),
            pytest.param(RaisingObject(), id="an object that raises"),
            pytest.param(object(), id="an object"),
            pytest.param(None, id="nothing"),
            pytest.param(5, id="a number"),
            pytest.param(bytearray(b"{}"), id="another kind of bytes"),
        ],
    )
    def test_a_record_that_cannot_be_read_fails_alone(self, data: Any) -> None:
        batch = many(incident(), data, BROKEN)
        items = list(batch)

        assert [item.outcome for item in items] == ["no breach found", None, "breach"]
        assert (items[1].place, items[1].id) == (1, "")
        assert items[1].problems
        assert "Robin" not in repr(items)
        assert (batch.judged, batch.failed) == (2, 1)

    def test_a_model_whose_validator_raises(self) -> None:
        class Own(Incident):
            @model_validator(mode="before")
            @classmethod
            def _fail(cls, _data: object) -> object:
                raise LookupError

        (item,) = many({"id": "I-9"}, of=Own)

        assert item.problems == (Problem("", "This record cannot be read: its own code failed."),)

    def test_a_source_that_raises_can_be_read_on(self) -> None:
        class Source:
            def __init__(self) -> None:
                self.read: Iterator[Subject | OSError] = iter([incident(), OSError("line 2"), BROKEN])

            def __iter__(self) -> "Source":
                return self

            def __next__(self) -> Subject:
                one = next(self.read)
                if isinstance(one, OSError):
                    raise one
                return one

        batch = evaluate_many(Source(), **GIVEN)

        assert next(batch).place == 0
        with pytest.raises(OSError, match="line 2"):
            next(batch)
        assert [(item.place, item.id) for item in batch] == [(1, "I-2")]
        assert (batch.judged, batch.failed) == (2, 0)

    def test_what_progress_raises_comes_after_the_item(self) -> None:
        def progress(done: int, _failed: int) -> None:
            if done == 1:
                raise KeyError(done)

        batch = many(incident(), BROKEN, progress=progress)

        assert next(batch).id == "I-1"
        with pytest.raises(KeyError):
            next(batch)
        assert [item.id for item in batch] == ["I-2"]
        assert batch.judged == 2


class TestReading:
    def test_a_student_given_twice_is_pointed_out(self) -> None:
        batch = many(record(*FOUR[:2]), record(*FOUR[2:]), incident(), incident())
        assert [item.again for item in batch] == [False, True, False, False]
        assert batch.again == 1

    def test_everything_of_a_record_is_kept(self) -> None:
        one = record(*FOUR)
        (kept,) = many(one, keep="everything")
        (counted,) = many(one)
        assert kept.report is not None
        assert counted.report is not None
        assert kept.report.rest == {}
        assert kept.report.counts == kept.counts == counted.counts
        assert len([f for f in kept.report if not f.follows]) == sum(kept.counts.values())
        paths = {finding.path for finding in kept.report if finding.status == "pass"}
        assert any(path.startswith("incidents[") for path in paths)

    def test_data_are_read_as_the_model_that_is_named(self) -> None:
        data = record(*FOUR).model_dump(mode="json", exclude_none=True)
        meeting = {"id": "M", "done": False}

        assert [item.id for item in many(data, json.dumps(data), of=StudentRecord)] == ["student-1"] * 2
        assert [item.outcome for item in many(meeting, of=PlanningMeeting)] == ["nothing judged"]

    def test_nothing_is_read_ahead(self) -> None:
        read: list[int] = []

        def source() -> Iterator[Subject]:
            for number in range(3):
                read.append(number)
                yield incident(id=f"I-{number}")

        batch = evaluate_many(source(), **GIVEN)
        next(batch)

        assert read == [0]

    def test_what_is_asked_wrongly_is_refused_at_once(self) -> None:
        with pytest.raises(UnknownReadingError):
            many(incident(), readings={"no_such": "x"})
        with pytest.raises(UnsuitableSubjectError, match="zone"):
            many(incident(), as_of=datetime(2026, 3, 6))


class TestCounting:
    def test_counts_grow_as_the_stream_is_read(self) -> None:
        batch = many(incident(), BROKEN, {"id": "I-9"})
        seen = [(batch.judged, batch.failed, dict(batch.outcomes)) for _ in batch]

        assert seen == [
            (1, 0, {"no breach found": 1}),
            (2, 0, {"no breach found": 1, "breach": 1}),
            (2, 1, {"no breach found": 1, "breach": 1}),
        ]
        assert batch.counts["fail"] == 2
        assert batch.counts["pending"] == 0
        assert repr(batch) == "<Batch: 2 judged, 1 failed so far>"

    def test_progress_is_told_after_each(self) -> None:
        told: list[tuple[int, int]] = []
        list(many(incident(), {"id": "I-9"}, progress=lambda done, failed: told.append((done, failed))))

        assert told == [(1, 0), (2, 1)]

    def test_readings_are_those_of_evaluate(self) -> None:
        late = incident(restraint("10:00", "10:20", determinations=[]))
        choice = {"limit_applies_to": "episode"}
        (item,) = many(late, readings=choice, keep="everything")

        assert item.report == evaluate(late, **GIVEN, readings=choice)
