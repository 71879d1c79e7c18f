"""A part that cannot be read costs none of the others: it is named, and the rest is judged without it."""

import json
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, judge
from school_builders import district, school
from student_builders import record

from restraint_rules import (
    District,
    Report,
    School,
    StudentRecord,
    evaluate_json,
    evaluate_many,
    policies,
    read_leniently,
)
from restraint_rules.errors import Problem, ValidationError, WallClockError
from restraint_rules.limits import MAX_NAMED, MAX_PROBLEMS
from restraint_rules.models.base import Subject

BAD_END = Problem("incidents[I-bad].interventions[0]", "The end lies before the start.")


def plain(subject: Subject) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(subject.model_dump_json(exclude_none=True))
    return made


def bad_incident(**facts: Any) -> dict[str, Any]:
    use = {"kind": "seclusion", "id": "s", "started": "2026-03-05", "ended": "2026-03-04"}
    student = {"id": "student-1"}
    return {"id": "I-bad", "day": "2026-03-05", "student": student, "interventions": [use]} | facts


def spoiled() -> dict[str, Any]:
    """A student's record, one of whose incidents cannot be read."""
    facts = plain(record("2026-03-02", "2026-03-03"))
    facts["incidents"].insert(1, bad_incident())
    return facts


def left_out(report: Report) -> list[tuple[tuple[str, ...], tuple[Problem, ...]]]:
    return [(one.paths, one.problems) for one in report.data if one.code == "data.unread"]


class TestARecord:
    def test_it_is_judged_without_the_incident_which_is_named_with_what_is_wrong(self) -> None:
        read = read_leniently(spoiled(), StudentRecord)
        whole = record("2026-03-02", "2026-03-03")
        assert read.incidents == whole.incidents
        report = judge(read)
        assert left_out(report) == [(("incidents[I-bad]",), (BAD_END,))]
        assert report.outcome == "incomplete"
        assert list(report) == list(judge(whole))
        told = " ".join(report.to_text().split())
        assert "incidents[I-bad].interventions[0]: The end lies before the start." in told

    def test_what_can_be_read_is_read_as_ever(self) -> None:
        whole = record("2026-03-02")
        for data in (whole, plain(whole), whole.model_dump_json(), whole.model_dump_json().encode()):
            assert read_leniently(plain(whole) if data is whole else data, StudentRecord) == whole

    def test_json_is_read_alike(self) -> None:
        assert read_leniently(json.dumps(spoiled()), StudentRecord) == read_leniently(
            spoiled(), StudentRecord
        )

    def test_a_meeting_without_an_id_is_named_by_its_place(self) -> None:
        facts = plain(record("2026-03-02")) | {"meetings": [{"at": "yesterday"}]}
        (one,) = read_leniently(facts, StudentRecord).unread
        assert (one.path, one.id) == ("meetings[0]", None)
        assert {problem.path for problem in one.problems} == {"id", "at"}

    def test_it_is_a_fact_of_the_record_from_then_on(self) -> None:
        read = read_leniently(spoiled(), StudentRecord)
        again = StudentRecord.model_validate_json(read.model_dump_json())
        assert again == read
        more = plain(read)
        more["incidents"].append(bad_incident(id="I-too"))
        assert [one.id for one in read_leniently(more, StudentRecord).unread] == ["I-bad", "I-too"]

    def test_the_report_survives_json(self) -> None:
        report = judge(read_leniently(spoiled(), StudentRecord))
        assert Report.from_json(report.to_json()).data == report.data

    @pytest.mark.parametrize(
        "spoil",
        [
            pytest.param({"eligibility": [{"since": "never"}]}, id="what decides for the whole"),
            pytest.param({"student": {}}, id="no student"),
            pytest.param({"unread": 5}, id="what was left out before"),
            pytest.param({"incidents": "none"}, id="no list"),
        ],
    )
    def test_what_lies_in_no_such_part_refuses_it(self, spoil: dict[str, Any]) -> None:
        with pytest.raises(ValidationError):
            read_leniently(spoiled() | spoil, StudentRecord)

    @pytest.mark.parametrize("data", ["{", '{"student": {"id": "a", "id": "b"}, "incidents": [5]}', 5, None])
    def test_what_is_no_record_is_refused(self, data: Any) -> None:
        with pytest.raises(ValidationError):
            read_leniently(data, StudentRecord)


class TestWhatHoldsRecords:
    def district(self) -> dict[str, Any]:
        facts = plain(district())
        unread = {"student": {"id": "student-3"}, "eligibility": 5}
        facts["schools"] = [{"id": "school-1", "records": [spoiled(), unread]}, {"id": 5}]
        return facts

    def test_each_is_named_where_it_stood(self) -> None:
        report = judge(read_leniently(self.district(), District))
        assert {paths[0] for paths, _ in left_out(report)} == {
            "schools[1]",
            "schools[school-1].records[student-3]",
            "schools[school-1].records[student-1].incidents[I-bad]",
        }

    def test_a_school(self) -> None:
        facts = plain(school())
        facts["records"] = [{"student": {"id": "student-3"}, "eligibility": 5}]
        assert [one.path for one in read_leniently(facts, School).unread] == ["records[student-3]"]


class TestABatch:
    def batch(self, *data: Any, of: type[Subject] = StudentRecord, **more: Any) -> list[Any]:
        made = evaluate_many(data, of=of, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=at(LATER), **more)
        return list(made)

    def test_the_item_has_its_report_and_what_is_missing_from_it(self) -> None:
        (item,) = self.batch(spoiled())
        assert item.outcome is not None
        assert item.problems == (BAD_END,)
        assert left_out(item.report) == [(("incidents[I-bad]",), (BAD_END,))]

    def test_counts_alone_still_name_it(self) -> None:
        (item,) = self.batch(json.dumps(spoiled()), keep="counts")
        assert (item.report, item.problems) == (None, (BAD_END,))

    def test_strict_refusal(self) -> None:
        (item,) = self.batch(spoiled(), strict=True)
        assert item.outcome is None
        assert item.problems[0].path == "incidents[1].interventions[0]"

    def test_wall_clock_times_are_localized_record_by_record(self) -> None:
        rows = [
            bad_incident(day=start[:10], interventions=[{"kind": "seclusion", "id": "s", "started": start}])
            for start in ("2025-10-08T10:00", "2025-11-02T01:30", "2025-11-05T10:00")
        ]
        for data in (rows, [json.dumps(row) for row in rows]):
            items = self.batch(*data, of=type(incident()), zone="America/New_York")
            assert [item.outcome is None for item in items] == [False, True, False]
            assert items[1].problems[0].path == "interventions[0].started"
            assert "happens twice" in items[1].problems[0].sentence

    def test_within_a_record_one_such_time_costs_one_incident(self) -> None:
        facts = spoiled()
        facts["incidents"][1]["interventions"] = [{"id": "s", "started": "2025-11-02T01:30"}]
        (item,) = self.batch(facts, zone="America/New_York")
        assert item.outcome is not None
        assert [one.path for one in item.problems] == ["incidents[I-bad].interventions[0].started"]

    def test_text_that_is_no_json_says_so_with_a_zone_too(self) -> None:
        (item,) = self.batch("{", zone="America/New_York")
        assert item.problems[0].sentence == "This is not well-formed JSON."

    def test_an_unknown_zone_is_told_at_once(self) -> None:
        with pytest.raises(WallClockError):
            self.batch(zone="Atlantis")


class TestJsonToJson:
    def ask(self, subject: dict[str, Any], **more: Any) -> dict[str, Any]:
        request = {
            "policy": "sprague",
            "calendar": plain(CALENDAR),
            "as_of": "2026-04-30T12:00:00-04:00",
        } | subject
        answer: dict[str, Any] = json.loads(evaluate_json(json.dumps(request), **more))
        return answer

    def test_the_report_names_it(self) -> None:
        data = self.ask({"student_record": spoiled()})["report"]["data"]
        assert [one["paths"] for one in data] == [["incidents[I-bad]"]]
        assert data[0]["problems"] == [{"path": BAD_END.path, "sentence": BAD_END.sentence}]

    def test_strict_refusal(self) -> None:
        error = self.ask({"student_record": spoiled()}, strict=True)["error"]
        assert error["problems"][0]["path"] == "student_record.incidents[1].interventions[0]"

    @pytest.mark.parametrize(
        "subject",
        [
            {"student_record": spoiled(), "policy": 5},
            {"student_record": 5},
            {"incident": bad_incident()},
            {"student_record": {"student": 5}},
        ],
        ids=["policy", "no object", "an incident by itself", "the student"],
    )
    def test_anything_else_refuses_the_request(self, subject: dict[str, Any]) -> None:
        assert self.ask(subject)["error"]["kind"] == "invalid_request"


def test_of_many_parts_that_cannot_be_read_the_first_are_named_and_the_others_counted() -> None:
    facts = plain(record("2026-03-02")) | {"incidents": [bad_incident(id=f"I-{n:03}") for n in range(250)]}
    report = judge(read_leniently(facts, StudentRecord))
    found = [one for one in report.data if one.code == "data.unread"]

    assert [(len(one.paths), len(one.problems), one.more) for one in found] == [
        *[(1, 1, 0)] * MAX_PROBLEMS,
        (MAX_NAMED, 0, 250 - MAX_PROBLEMS - MAX_NAMED),
    ]
    assert found[-1].message.endswith("incidents[I-109] and 140 more.")
