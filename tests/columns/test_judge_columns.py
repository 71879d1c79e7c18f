"""Columns say what the serial object path says, row for row, and lose no row."""

import gc
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest

from restraint_rules.analysis.batch.batch import Keep, evaluate_many
from restraint_rules.columns import FINDINGS, Rows, as_columns, judge_columns, statuses_schema
from restraint_rules.engine import evaluate
from restraint_rules.engine.following import GRAVITY
from restraint_rules.engine.judged import SETTLED
from restraint_rules.errors import ColumnsError, RestraintRulesError, UnsuitableSubjectError
from restraint_rules.models import District, Incident, SeclusionRoom, StudentRecord
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE, by_id
from restraint_rules.report import Report
from restraint_rules.testing.district_year import district_year

YEAR = district_year(11, incidents=120, rate=0.4)
RECORDS = [record for school in YEAR.district.schools or () for record in school.records or ()]
INCIDENTS = [incident for record in RECORDS for incident in record.incidents or ()]
GIVEN: dict[str, Any] = {"calendar": YEAR.calendar, "as_of": YEAR.as_of, "setting": YEAR.setting}
SAME = (
    "policy",
    "revision",
    "clause",
    "rule",
    "path",
    "status",
    "level",
    "follows",
    "scope",
    "verified",
    "code",
)


def plain_subjects(subjects: Sequence[Subject]) -> list[dict[str, Any]]:
    """Subjects as JSON has them."""
    return [one.model_dump(mode="json", exclude_none=True) for one in subjects]


def cells_of(row: Mapping[str, Any]) -> tuple[object, ...]:
    """What a row of either path says."""
    due = row["due_at"]
    moment = datetime.fromisoformat(due) if isinstance(due, str) else due
    missing = row.get("missing_count", row["missing"])
    bounded = row["due_latest"] is not None if "due_latest" in row else bool(row["due_bounded"])
    outcome, state = row["outcome"], row["deadline_state"]
    return (
        *(row[name] for name in SAME),
        outcome,
        moment and moment.astimezone(UTC),
        missing,
        bounded,
        state,
    )


def rows_of_reports(reports: list[Report]) -> list[tuple[object, ...]]:
    return [cells_of(row) for report in reports for row in report.to_records()]


class TestFindings:
    """One row a finding."""

    def test_are_those_of_the_object_path_row_for_row(self) -> None:
        reports = [evaluate(one, policy=SPRAGUE, **GIVEN) for one in INCIDENTS]
        out = judge_columns(as_columns(plain_subjects(INCIDENTS)), policy="sprague", **GIVEN)
        assert out.schema.equals(FINDINGS)
        assert [cells_of(row) for row in out.to_pylist()] == rows_of_reports(reports)
        lengths = Counter(out.column("row").to_pylist())
        assert [lengths[place] for place in range(len(INCIDENTS))] == list(map(len, reports))

    def test_of_several_policies_each_judges_every_row(self) -> None:
        texts = (SPRAGUE, by_id("connecticut"))
        some = INCIDENTS[:20]
        reports = [evaluate(one, policy=text, **GIVEN) for one in some for text in texts]
        out = judge_columns(as_columns(plain_subjects(some)), policy=["sprague", "connecticut"], **GIVEN)
        assert [cells_of(row) for row in out.to_pylist()] == rows_of_reports(reports)

    @pytest.mark.parametrize("everything", [True, False])
    def test_of_whole_records_count_over_time(self, everything: bool) -> None:
        keep: Keep = "everything" if everything else "attention"
        items = evaluate_many(RECORDS, policy=SPRAGUE, of=StudentRecord, keep=keep, **GIVEN)
        reports = [item.report for item in items if item.report]
        batch = as_columns(plain_subjects(RECORDS), StudentRecord)
        out = judge_columns(batch, policy=SPRAGUE, of=StudentRecord, everything=everything, **GIVEN)
        assert [cells_of(row) for row in out.to_pylist()] == rows_of_reports(reports)
        assert out.column("student").to_pylist()[0] == RECORDS[0].id

    def test_name_the_last_day_and_whose_they_are(self) -> None:
        out = judge_columns(as_columns(INCIDENTS), policy=SPRAGUE, **GIVEN).to_pylist()
        reports = [evaluate(one, policy=SPRAGUE, **GIVEN) for one in INCIDENTS]
        days = [one.deadline and one.deadline.last_day for report in reports for one in report.findings]
        assert [row["last_day"] for row in out] == days
        assert any(days)
        first = INCIDENTS[0]
        assert {(row["id"], row["student"], row["school"]) for row in out if row["row"] == 0} == {
            (first.id, first.student.id, first.school)
        }

    def test_of_rooms_are_those_of_the_object_path(self) -> None:
        rooms = list(YEAR.setting.rooms or ())[:2]
        out = judge_columns(as_columns(rooms, SeclusionRoom), policy=SPRAGUE, of=SeclusionRoom, **GIVEN)
        assert [cells_of(row) for row in out.to_pylist()] == rows_of_reports(
            [evaluate(one, policy=SPRAGUE, **GIVEN) for one in rooms]
        )
        assert {(row["id"], row["student"]) for row in out.to_pylist()} == {(one.id, None) for one in rooms}

    def test_are_the_same_whole_sliced_and_with_other_kinds_of_columns(self) -> None:
        batch = as_columns(plain_subjects(INCIDENTS[:12]))
        whole = judge_columns(batch, policy=SPRAGUE, **GIVEN).to_pylist()
        sliced = [judge_columns(batch.slice(at, 5), policy=SPRAGUE, **GIVEN).to_pylist() for at in (0, 5, 10)]
        moved = [{**row, "row": row["row"] + 5 * n} for n, rows in enumerate(sliced) for row in rows]
        assert moved == whole
        place = batch.schema.get_field_index("day")
        dated = batch.set_column(place, "day", batch.column("day").cast(pa.date32()))
        assert judge_columns(dated, policy=SPRAGUE, **GIVEN).to_pylist() == whole

    def test_data_findings_come_out_where_they_are_asked_for(self) -> None:
        row = plain_subjects(INCIDENTS[:1])[0] | {"crisis_team_responders": ["nobody"]}
        report = evaluate(Incident.model_validate(row), policy=SPRAGUE, **GIVEN)
        out = judge_columns(as_columns([row, row]), policy=SPRAGUE, data=True, **GIVEN).to_pylist()
        found = [(one["row"], one["code"], one["path"]) for one in out if one["kind"] == "data"]
        own = [(one.code, "; ".join(one.paths)) for one in report.data]
        assert found == [(place, *one) for place in (0, 1) for one in own]
        assert "data.unknown_id" in dict(own)

    @pytest.mark.parametrize("data", [True, False])
    def test_of_a_whole_district_data_findings_come_out_where_they_are_asked_for(self, data: bool) -> None:
        (record,) = plain_subjects(RECORDS[:1])
        unknown = [one | {"crisis_team_responders": ["nobody"]} for one in record["incidents"]]
        schools = [
            {"id": "A", "records": [record]},
            {"id": "B", "records": [record | {"incidents": unknown}]},  # the same student
        ]
        district = District.model_validate({"id": "D", "schools": schools})
        report = evaluate(district, policy=SPRAGUE, **GIVEN)
        given: dict[str, Any] = {"policy": SPRAGUE, "of": District, "everything": False, "data": data}
        out = judge_columns(as_columns([district], District), **given, **GIVEN).to_pylist()
        found = [(one["code"], one["path"]) for one in out if one["kind"] == "data"]
        assert found == ([(one.code, "; ".join(one.paths)) for one in report.data] if data else [])
        open_ = [one for one in report.to_records() if one["status"] not in SETTLED and not one["follows"]]
        assert [cells_of(one) for one in out if one["kind"] == "finding"] == list(map(cells_of, open_))
        assert {"data.unknown_id"} <= {one.code for one in report.data}

    def test_leave_nothing_behind_that_only_a_collector_of_cycles_finds(self) -> None:
        batch = as_columns(plain_subjects(RECORDS[:3]), StudentRecord)
        judge_columns(batch, policy=SPRAGUE, of=StudentRecord, **GIVEN)  # what is made once, is
        gc.collect()
        gc.disable()
        try:
            judge_columns(batch, policy=SPRAGUE, of=StudentRecord, **GIVEN)
            assert gc.collect() == 0
        finally:
            gc.enable()


class TestNothingIsLost:
    """A row that cannot be read or judged comes out with its problems."""

    def test_a_row_that_cannot_be_read(self) -> None:
        rows = plain_subjects(INCIDENTS[:3])
        rows[1] |= {"day": "yesterday", "id": "I-bad"}
        del rows[2]["id"]
        out = judge_columns(as_columns(rows), policy=SPRAGUE, **GIVEN).to_pylist()
        found = [(r["row"], r["id"], r["path"], r["problem"]) for r in out if r["kind"] == "problem"]
        assert found == [
            (1, "I-bad", "day", "Give a date, for example 2026-03-05."),
            (2, rows[2]["student"]["id"], "id", "This is required."),
        ]
        assert {r["outcome"] for r in out if r["row"] == 1} == {None}
        assert {r["row"] for r in out} == {0, 1, 2}

    def test_a_day_before_any_law(self) -> None:
        row = plain_subjects(INCIDENTS[:1])[0] | {"day": "2001-03-05"}
        (out,) = judge_columns(as_columns([row]), policy=SPRAGUE, **GIVEN).to_pylist()
        assert (out["kind"], out["status"], out["path"]) == ("problem", None, "")
        assert "2018" in out["problem"]

    def test_a_fault_of_the_library(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr("restraint_rules.columns.judged_rows.judge", broken)
        (out,) = judge_columns(as_columns(plain_subjects(INCIDENTS[:1])), policy=SPRAGUE, **GIVEN).to_pylist()
        assert "fault is in the library" in out["problem"]

    def test_what_of_a_record_cannot_be_read_is_a_problem_of_the_row(self) -> None:
        unread = [
            {"part": "incidents", "id": "I-9", "place": 0, "problems": [{"path": "day", "sentence": "No."}]}
        ]
        row = {"student": plain_subjects(RECORDS[:1])[0]["student"], "unread": unread}
        out = judge_columns(
            as_columns([row], StudentRecord), policy=SPRAGUE, of=StudentRecord, **GIVEN
        ).to_pylist()
        assert ("incidents[I-9].day", "No.") in {
            (r["path"], r["problem"]) for r in out if r["kind"] == "problem"
        }
        assert "incomplete" in {r["outcome"] for r in out}

    def test_an_empty_batch_gives_an_empty_batch(self) -> None:
        rows: Rows
        for rows in ("findings", "subjects"):
            assert judge_columns(as_columns([]), policy=SPRAGUE, rows=rows, **GIVEN).num_rows == 0


class TestSubjects:
    """One row a subject, with the gravest status a clause."""

    def test_is_what_the_findings_come_to(self) -> None:
        rows = plain_subjects(INCIDENTS[:30])
        rows[7]["day"] = "never"
        texts = (SPRAGUE, by_id("connecticut"))
        out = judge_columns(as_columns(rows), policy=texts, rows="subjects", **GIVEN)
        assert out.schema.equals(statuses_schema(texts))
        named = [one for one in out.to_pylist() if one["row"] != 7]
        reports = [
            evaluate(one, policy=t, **GIVEN) for n, one in enumerate(INCIDENTS[:30]) if n != 7 for t in texts
        ]
        for row, report in zip(named, reports, strict=True):
            assert (row["policy"], row["outcome"]) == (report.receipt.policy, report.outcome)
            assert {s: row[f"count_{s}"] for s in report.counts} == dict(report.counts)
            said = {clause: status for clause, status in row["clauses"].items() if status}
            assert said == {
                clause: next(s for s in GRAVITY if s in {one.status for one in report.of(clause)})
                for clause in {one.clause for one in report.findings}
            }
        unread = [one for one in out.to_pylist() if one["row"] == 7]
        assert [(one["outcome"], one["count_fail"], set(one["clauses"].values())) for one in unread] == [
            (None, None, {None})
        ] * 2
        assert unread[0]["problems"] == [{"path": "day", "problem": "Give a date, for example 2026-03-05."}]


class TestRefusals:
    """A batch of another form is refused at once, with the column."""

    @pytest.mark.parametrize(
        ("columns", "path"),
        [
            ({"incident": pa.array(["x"])}, "incident"),
            ({"student": pa.array(["x"])}, "student"),
            ({"student": pa.array([{"name": "x"}])}, "student.name"),
            ({"id": pa.array([{"a": 1}])}, "id"),
            ({"id": pa.array([["x"]])}, "id"),
            ({"interventions": pa.array([[{"by": "x"}]])}, "interventions[].by"),
            ({"id": pa.array([[("a", 1)]], pa.map_(pa.string(), pa.int64()))}, "id"),
        ],
    )
    def test_names_the_column(self, columns: dict[str, Any], path: str) -> None:
        batch = pa.record_batch(columns)
        with pytest.raises(ColumnsError) as caught:
            judge_columns(batch, policy=SPRAGUE, **GIVEN)
        assert caught.value.path == path
        assert isinstance(caught.value, RestraintRulesError)
        kind, arguments = caught.value.__reduce__()[:2]
        assert str(kind(*arguments)) == str(caught.value)

    def test_refuses_two_columns_of_a_name(self) -> None:
        twice = pa.record_batch([pa.array(["x"]), pa.array(["y"])], names=["id", "id"])
        with pytest.raises(ColumnsError, match="id: There are two"):
            judge_columns(twice, policy=SPRAGUE, **GIVEN)

    def test_refuses_what_is_no_batch(self) -> None:
        with pytest.raises(UnsuitableSubjectError, match="RecordBatch"):
            judge_columns([], policy=SPRAGUE, **GIVEN)
        with pytest.raises(UnsuitableSubjectError, match="findings, subjects"):
            judge_columns(as_columns([]), policy=SPRAGUE, rows="x", **GIVEN)  # type: ignore[arg-type] # refused

    def test_a_column_of_nothing_is_nothing_recorded(self) -> None:
        batch = as_columns(plain_subjects(INCIDENTS[:2]))
        place = batch.schema.get_field_index("extensions")
        empty = batch.set_column(place, "extensions", pa.nulls(2))
        same = judge_columns(batch, policy=SPRAGUE, **GIVEN)
        assert judge_columns(empty, policy=SPRAGUE, **GIVEN).equals(same)


def test_what_is_remembered_of_due_moments_is_bounded_and_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    batch = as_columns(INCIDENTS[:5])
    before = judge_columns(batch, policy=SPRAGUE, **GIVEN)
    monkeypatch.setattr("restraint_rules.reasoning.context.REMEMBERED", 1)
    assert judge_columns(batch, policy=SPRAGUE, **GIVEN).equals(before)
