"""A report as flat rows: one for each finding, always the same columns."""

import csv
from functools import cache
from io import StringIO

import pytest
from builders import incident, judge, notice, report, restraint, seclusion, setting

from restraint_rules.report import Report
from restraint_rules.report.wire.records import COLUMNS, Record, records


@cache
def report_of_much() -> Report:
    """Much is wrong or open."""
    return judge(
        incident(
            restraint(end="10:40", determinations=[]),
            seclusion("11:00", "11:08", room=None),
            notices=[notice("2026-03-07T10:00")],
            report=report(at="2026-03-06"),
            all_alternatives_explored=None,
        )
    )


def record_under(clause: str, rule: str = "") -> Record:
    (found,) = [
        one
        for one in report_of_much().to_records()
        if one["clause"] == clause and str(one["rule"]).endswith(rule)
    ]
    return found


class TestColumns:
    """The columns are fixed, in their order, each with a type and a description."""

    def test_every_row_has_them_in_their_order(self) -> None:
        assert {tuple(one) for one in report_of_much().to_records()} == {tuple(COLUMNS)}

    def test_values_are_scalars_of_the_declared_type(self) -> None:
        values = [
            (name, value)
            for one in report_of_much().to_records()
            for name, value in one.items()
            if value is not None
        ]
        assert values
        assert [name for name, value in values if type(value) is not COLUMNS[name].type] == []

    def test_only_what_says_so_is_ever_none(self) -> None:
        none = {name for one in report_of_much().to_records() for name, value in one.items() if value is None}
        assert none == {name for name, column in COLUMNS.items() if "None" in column.description}

    def test_each_is_described_in_a_sentence(self) -> None:
        assert all(column.description.endswith(".") for column in COLUMNS.values())

    def test_nobody_changes_them(self) -> None:
        with pytest.raises(TypeError):
            COLUMNS["mine"] = COLUMNS["path"]  # type: ignore[index] # nobody may


class TestRows:
    """One row for each finding, in the policy's order."""

    def test_a_row_for_each_finding(self) -> None:
        rows = records(report_of_much())
        assert [(one["clause"], one["path"], one["message"]) for one in rows] == [
            (one.clause, one.path, one.message) for one in report_of_much()
        ]

    def test_a_failure(self) -> None:
        late = record_under("IX.B.1", "parent_notified")
        assert late == late | {
            "subject": "incident I-1",
            "outcome": "breach",
            "status": "fail",
            "level": "error",
            "due_at": "2026-03-06T10:00:00-05:00",
            "deadline_state": "late",
            "done_at": "2026-03-07T10:00:00-05:00",
            "evidence": "notices[*].at = 2026-03-07T10:00:00-05:00",
            "missing": "",
            "missing_count": 0,
            "as_of": "2026-04-30T12:00:00-04:00",
        }

    def test_a_day_stays_a_day(self) -> None:
        assert record_under("IX.A", "report_completed")["done_at"] == "2026-03-06"

    def test_what_is_missing(self) -> None:
        asked = record_under("III.E")
        assert asked["status"] == "review"
        assert asked["missing"] == "all_alternatives_explored"
        assert asked["missing_count"] == 1
        assert asked["question"] == asked["message"]
        assert asked["level"] is None
        assert asked["due_at"] is asked["deadline_state"] is asked["done_at"] is None

    def test_several_are_separated(self) -> None:
        judged = judge(incident(seclusion()), setting=setting(rooms=[{"id": "room-1", "window": {}}]))
        several = [one for one in judged.to_records() if one["missing_count"] not in {0, 1}]
        assert several
        assert all(len(str(one["missing"]).split("; ")) == one["missing_count"] for one in several)

    def test_readings_and_advice(self) -> None:
        judged = judge(incident(restraint(distress_evaluations=None)), readings={"distress_interval": 5})
        (chosen,) = [one for one in judged.to_records() if one["clause"] == "III.I"]
        assert chosen["readings"] == "distress_interval = 5"
        (advised,) = [one for one in judge().to_records() if one["clause"] == "III.I"]
        assert advised["advice"] == "The text sets no number, so a person must judge how often is enough."

    def test_followers_can_be_left_out(self) -> None:
        failing = [
            one for one in report_of_much().to_records() if one["status"] == "fail" and not one["follows"]
        ]
        assert len(failing) == len(report_of_much().failures)


def test_csv_takes_them() -> None:
    text = StringIO()
    writer = csv.DictWriter(text, fieldnames=list(COLUMNS))
    writer.writeheader()
    writer.writerows(report_of_much().to_records())
    again = list(csv.DictReader(StringIO(text.getvalue())))
    assert len(again) == len(report_of_much())
    assert [one["status"] for one in again] == [one.status for one in report_of_much()]
