"""Tables have one style: stable columns with types, ids of their own, days and moments never mixed."""

import csv
import io
from datetime import date, datetime
from functools import cache
from typing import get_args

import pytest
from builders import CALENDAR
from table_cases import (
    LATE,
    batch_with_items,
    docket_early,
    intake,
    sample_differences,
    sample_records,
    sample_reports,
    sample_tables,
    trigger_statuses,
    yearly_compilation,
)

from restraint_rules import SeclusionRoom, evaluate, policies
from restraint_rules.models import District, School
from restraint_rules.report.diff import Kind
from restraint_rules.tables import (
    Table,
    batch_items,
    batch_summary,
    changes,
    choices,
    columns,
    compilation,
    docket,
    findings,
    intake_summary,
    notes,
    quarantine,
    trigger_status,
    triggers,
)
from restraint_rules.tables.places import days_of, place
from restraint_rules.tables.reports import before_and_after
from restraint_rules.tables.table import Row, table

NAMES = [
    "findings",
    "docket",
    "changes",
    "sensitivity",
    "trigger_status",
    "triggers",
    "compilation",
    "coverage",
    "intake_summary",
    "notes",
    "quarantine",
    "choices",
    "columns",
    "batch_items",
    "batch_summary",
]


@cache
def tables_by_name() -> dict[str, Table]:
    return {one.name: one for one in sample_tables()}


def test_these_are_the_tables() -> None:
    assert list(tables_by_name()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_row_has_every_column_in_order_and_of_its_type(name: str) -> None:
    one = tables_by_name()[name]
    types = {"text": str, "integer": int, "flag": bool, "moment": datetime, "day": date}
    assert one.rows, "a table without rows would show nothing"
    for row in one:
        assert list(row) == list(one.fields)
        for column, cell in row.items():
            assert cell is None or type(cell) is types[one.fields[column].kind], column


@pytest.mark.parametrize("name", NAMES)
def test_every_column_says_what_it_holds(name: str) -> None:
    assert all(field.description.endswith(".") for field in tables_by_name()[name].fields.values())


@pytest.mark.parametrize("name", ["findings", "docket", "changes"])
def test_tables_of_findings_begin_with_the_same_places(name: str) -> None:
    assert list(tables_by_name()[name].fields)[:6] == [
        "district",
        "school",
        "student",
        "incident",
        "intervention",
        "day",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_rows_can_be_written_as_csv(name: str) -> None:
    one = tables_by_name()[name]
    out = io.StringIO()
    writer = csv.DictWriter(out, list(one.fields), lineterminator="\n")
    writer.writeheader()
    writer.writerows(one.to_records())
    read = list(csv.DictReader(out.getvalue().splitlines()))
    assert [list(row) for row in read] == [list(one.fields)] * len(one)


def test_a_table_without_rows_has_its_columns_and_is_true() -> None:
    none = findings([])
    assert (len(none), list(none.fields)) == (0, list(tables_by_name()["findings"].fields))
    assert none
    assert repr(none) == f"<Table of findings: 0 rows, {len(none.fields)} columns>"


def test_rows_get_the_columns_they_lack_and_lose_those_that_are_none() -> None:
    fields = tables_by_name()["intake_summary"].fields
    (row,) = table("x", fields, [{"rows": 3, "other": 1}])
    assert row == {**dict.fromkeys(fields), "rows": 3}


class TestPlaces:
    def test_a_finding_stands_at_its_incident_and_use_with_their_day(self) -> None:
        rows = [
            row
            for row in findings(sample_reports(), of=sample_records())
            if row["clause"] == "IX.B.3" and row["incident"] == "i-2"
        ]
        assert {(row["school"], row["student"], row["day"]) for row in rows} == {
            ("pine", "s-1", date(2025, 10, 8))
        }
        uses = {row["intervention"] for row in findings(sample_reports()) if row["incident"] == "i-2"}
        assert "s1" in uses

    def test_without_the_subjects_the_day_is_not_known(self) -> None:
        assert {row["day"] for row in findings(sample_reports())} == {None}

    @pytest.mark.parametrize(
        ("subject", "path", "expected"),
        [
            (
                "incident i-2",
                "",
                {"incident": "i-2", "student": "s-1", "school": "pine", "day": date(2025, 10, 8)},
            ),
            ("incident other", "interventions[u]", {"incident": "other", "intervention": "u"}),
            ("student s-1", "incidents[i-2].report", {"incident": "i-2", "student": "s-1", "school": "pine"}),
            ("school x", "records[s-9]", {"school": "x", "student": "s-9"}),
            (
                "district d",
                "schools[x].records[s-1].incidents[i-2].interventions[s1].ended",
                {"district": "d", "school": "x", "student": "s-1", "incident": "i-2", "intervention": "s1"},
            ),
            ("room r", "lock", {}),
        ],
        ids=["incident", "unknown incident", "student", "school", "district", "room"],
    )
    def test_ids_come_from_the_subject_and_the_path(
        self, subject: str, path: str, expected: dict[str, object]
    ) -> None:
        found = place(subject, path, days_of(sample_records()))
        assert expected.items() <= found.items()
        assert ("day" in found) is (expected.get("incident") == "i-2")

    def test_days_are_known_of_whatever_holds_incidents(self) -> None:
        (first, *_) = sample_records()
        school = School(id="other", records=(first,))
        assert first.incidents is not None
        assert days_of([first.incidents[0]]).keys() == {("s-1", "i-1"), ("", "i-1")}
        assert days_of([school]) == days_of([District(id="d", schools=(school,))])
        assert days_of([school])["", "i-1"][0] == "pine"  # the incident's own word counts
        assert days_of([SeclusionRoom(id="r"), School(id="s"), District(id="d")]) == {}


def rows_on(name: str) -> dict[str, Row]:
    """The rows of one incident judged by itself, by clause; of several rules under one the last."""
    (incident,) = [one for record in sample_records() for one in record.incidents or () if one.id == name]
    report = evaluate(incident, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=LATE)
    return {str(row["clause"]): row for row in findings([report])}


class TestDeadlines:
    def test_a_deadline_in_days_has_its_last_day_and_one_in_hours_has_none(self) -> None:
        rows = rows_on("i-1")
        assert rows["IX.A"]["last_day"] == date(2025, 10, 7)
        assert rows["IX.B.1"]["last_day"] is None
        assert all(isinstance(rows[clause]["due_at"], datetime) for clause in ("IX.A", "IX.B.1"))

    def test_what_was_done_at_a_time_has_its_day_too(self) -> None:
        row = rows_on("i-1")["IX.A"]
        assert row["deadline_state"] == "met"
        assert row["done_on"] == date(2025, 10, 6)
        assert isinstance(row["done_at"], datetime)

    def test_what_was_done_on_a_day_has_no_time(self) -> None:
        row = rows_on("i-1")["IX.B.3"]
        assert (row["done_at"], row["done_on"]) == (None, date(2025, 10, 7))

    def test_where_only_bounds_are_known_the_latest_day_is_told(self) -> None:
        """The restraint of 10 October has no times: 24 hours later it is the 11th, whenever it began."""
        assert rows_on("i-4")["IX.B.1"]["due_latest_day"] == date(2025, 10, 11)
        assert rows_on("i-1")["IX.B.1"]["due_latest_day"] is None

    def test_the_docket_says_what_is_overdue_and_what_is_due(self) -> None:
        assert {row["state"] for row in docket(docket_early(), of=sample_records())} <= {
            "pending",
            "missed",
            "open",
        }
        assert len(docket(docket_early())) == len(docket_early())


class TestCounts:
    def test_a_change_says_how_it_was_and_how_it_is(self) -> None:
        rows = changes(sample_differences())
        assert len(rows) == sum(map(len, sample_differences()))
        assert {row["change"] for row in rows} <= set(get_args(Kind))
        assert any(row["status_before"] is None for row in rows)

    def test_a_finding_that_is_gone_has_no_status_now(self) -> None:
        gone = next(one for diff in sample_differences() for one in diff if one.before)
        assert before_and_after(gone._replace(after=None)).keys() == {
            "status_before",
            "message_before",
            "due_at_before",
        }

    def test_the_triggers_of_a_student(self) -> None:
        (first, *_) = triggers(trigger_statuses())
        assert first["student"] == "s-1"
        assert (first["uses"], first["incident"]) == (4, "i-2/3")
        assert {row["student"] for row in trigger_status(trigger_statuses())} == {"s-1", "s-2"}

    def test_the_compilation_names_its_district(self) -> None:
        assert {row["district"] for row in compilation(yearly_compilation())} == {"d"}
        assert "pine" in {row["school"] for row in compilation(yearly_compilation())}

    def test_the_batch(self) -> None:
        batch, items = batch_with_items()
        numbers = {(row["measure"], row["name"]): row["number"] for row in batch_summary(batch)}
        assert (numbers["records", "judged"], numbers["records", "failed"]) == (2, 1)
        last = batch_items(items).rows[-1]
        assert last["outcome"] is None
        assert last["problems"]


class TestIntake:
    def test_the_counts_add_up(self) -> None:
        (row,) = intake_summary(intake())
        assert row["rows"] == 5
        assert row["rows"] == row["rows_used"] + row["rows_quarantined"] + row["rows_left_over"]  # type: ignore[operator]  # integers
        assert row["cells"] == row["cells_recorded"] + row["cells_not_recorded"]  # type: ignore[operator]  # likewise

    def test_the_most_frequent_notes_come_first(self) -> None:
        cells = [row["cells"] for row in notes(intake())]
        assert cells == sorted(cells, reverse=True)  # type: ignore[type-var]  # integers

    def test_the_quarantine_names_rows_and_what_is_wrong(self) -> None:
        assert [(row["first_row"], row["path"]) for row in quarantine(intake())] == [
            (4, "day"),
            (4, "student"),
        ]

    def test_choices_and_columns(self) -> None:
        assert {row["default"] for row in choices(intake())} == {True}
        assert columns(intake()).rows == ({"column": "weather", "state": "no_home", "rows": 1},)
