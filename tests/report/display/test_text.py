"""A report as plain text."""

import pytest
from builders import incident, judge, restraint
from shown import INCIDENTS, compare, report_shown

from restraint_rules.report import Report

ORDINARY = ("lawful", "few_blanks")


@pytest.mark.parametrize("name", INCIDENTS)
def test_the_text_is_as_read_and_approved(name: str) -> None:
    compare(f"{name}.txt", f"{report_shown(name).to_text()}\n")


def test_everything_adds_a_table_of_all_clauses() -> None:
    compare("everything.txt", f"{report_shown('few_blanks').to_text(everything=True)}\n")


@pytest.mark.parametrize("name", ORDINARY)
def test_an_ordinary_incident_takes_25_lines_at_most(name: str) -> None:
    assert len(report_shown(name).to_text().splitlines()) <= 25


@pytest.mark.parametrize("name", INCIDENTS)
def test_no_line_is_wider_than_a_hundred_columns(name: str) -> None:
    assert max(map(len, report_shown(name).to_text(everything=True).splitlines())) <= 100


def test_a_sparse_incident_shows_ten_missing_facts_and_counts_the_rest() -> None:
    lines = report_shown("sparse").to_text().splitlines()
    heading = next(line for line in lines if line.startswith("MISSING FACTS"))
    more = next(line for line in lines if line.startswith("  and "))
    listed = [line for line in lines[lines.index(heading) : lines.index(more)] if line.startswith("- ")]
    assert len(listed) == 10
    assert heading.startswith(f"MISSING FACTS: {10 + int(more.split()[1])} ")
    assert len(lines) <= 60


def test_str_is_the_text() -> None:
    report = report_shown("breaches")
    assert str(report) == report.to_text()


def test_an_id_cannot_steer_the_terminal_or_break_a_line() -> None:
    text = judge(incident(restraint(id="r\x1b[31m\n1", by=None))).to_text()
    assert "\x1b" not in text
    assert "Record interventions[r [31m 1].by" in text


def test_a_long_id_stays_whole() -> None:
    name = "a-" * 80
    assert f"Record interventions[{name}].by" in judge(
        incident(restraint(id=name, by=None))
    ).to_text().replace("\n  ", " ")


@pytest.mark.parametrize("name", INCIDENTS)
def test_a_report_read_back_from_json_says_the_same(name: str) -> None:
    report = report_shown(name)
    assert Report.from_json(report.to_json()).to_text(everything=True) == report.to_text(everything=True)


def test_where_nothing_applies_the_first_line_is_no_clean_bill() -> None:
    report = judge(incident(student={"id": "student-1", "enrolled_as": "preschool"}))

    first, *_ = str(report).splitlines()

    assert first == "Incident I-1: nothing judged: no clause of this text applies, or too little is known yet"
