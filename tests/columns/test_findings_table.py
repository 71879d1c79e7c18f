"""What a row of columns holds of a finding, a data finding and a problem, put in directly."""

from typing import Any

import pytest

from restraint_rules.columns.findings_table import FindingsTable
from restraint_rules.columns.judged_rows import JudgedRow, Names
from restraint_rules.errors import Problem
from restraint_rules.findings import Finding
from restraint_rules.findings.finding import Source
from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.report.data.data_findings import DataFinding

NOBODY = Names(None, None, None)


def finding_of(verdict: Verdict) -> Finding:
    return Finding(Source("text", "2026-01-01", "1", "Title", "topic.rule"), "here", verdict)


def rows_of_findings(judged: JudgedRow) -> list[dict[str, Any]]:
    table = FindingsTable()
    table.add(7, NOBODY, judged)
    listed: list[dict[str, Any]] = table.batch().to_pylist()
    return listed


@pytest.mark.parametrize(
    ("missing", "more", "expected"),
    [
        pytest.param((), 0, 0, id="none"),
        pytest.param(("a", "b"), 0, 2, id="two"),
        pytest.param(("a", "b"), 3, 5, id="two named and three more"),
        pytest.param((), 3, 3, id="three, of which none is named"),
    ],
)
def test_how_many_facts_are_missing(missing: tuple[str, ...], more: int, expected: int) -> None:
    verdict = unknown("asked.unrecorded", missing=missing)._replace(more=more)

    (row,) = rows_of_findings(JudgedRow("text", "incomplete", [finding_of(verdict)]))

    assert row["missing"] == expected
    assert (row["row"], row["path"], row["status"], row["outcome"]) == (7, "here", "unknown", "incomplete")


def test_only_a_failure_has_a_level() -> None:
    verdicts = [failed("asked.broken", level="warning"), failed("asked.broken"), passed("asked.met")]

    listed = rows_of_findings(JudgedRow("text", "breach", [finding_of(one) for one in verdicts]))

    assert [row["level"] for row in listed] == ["warning", "error", None]


def test_what_is_no_finding_misses_nothing() -> None:
    data = DataFinding("data.delivered_twice", ("a", "b"))

    listed = rows_of_findings(JudgedRow("text", None, (), [data], (Problem("c", "Too early."),)))

    assert [(row["kind"], row["path"], row["missing"], row["problem"]) for row in listed] == [
        ("data", "a; b", None, None),
        ("problem", "c", None, "Too early."),
    ]
