"""Facts that a source never holds: named once, nobody's task, and never a pass."""

from typing import Any

import pytest
from builders import incident, judge, notice, restraint, setting
from student_builders import incident_on, record

from restraint_rules import Report, docket
from restraint_rules.report.content.fact_paths import fact_of

DIRECTOR = ("IX.D.1", "IX.D.2")


def report_without(*names: str, as_of: str = "2026-04-30T12:00", **facts: Any) -> Report:
    return judge(incident(**facts), setting=setting(not_collected=names), as_of=as_of)


def statuses_under(report: Report, *clauses: str) -> set[str]:
    return {one.status for clause in clauses for one in report.of(clause)}


def test_what_waits_only_for_it_is_not_known_whatever_the_hour() -> None:
    for as_of in ("2026-03-05T12:00", "2026-04-30T12:00"):
        report = report_without("director_notice", director_notice=None, as_of=as_of)
        assert statuses_under(report, *DIRECTOR) == {"unknown"}
        assert {one.code for one in report.of("IX.D.1")} == {"not_collected"}


def test_it_is_on_no_list_and_sets_no_outcome() -> None:
    report = report_without("director_notice", director_notice=None)
    assert (report.outcome, report.unknowns, report.missing) == ("no breach found", (), ())
    assert len(docket([report])) == 0
    assert [(one.path, one.clauses) for one in report.not_collected] == [("director_notice", DIRECTOR)]


def test_an_act_with_a_deadline_leaves_the_docket_too() -> None:
    report = report_without("report_copy", report_copy=None, as_of="2026-03-05T12:00")
    assert "IX.B.3" not in {entry.finding.clause for entry in report.docket}
    assert "IX.B.3" in {
        one.clause for one in report_without(report_copy=None, as_of="2026-03-05T12:00").pending
    }


def test_a_judgement_nobody_can_attest_is_on_no_sign_off_list() -> None:
    report = report_without("all_alternatives_explored", all_alternatives_explored=None)
    assert (report.questions, statuses_under(report, "III.E")) == ((), {"unknown"})


def test_what_waits_for_another_fact_as_well_stays_a_task_that_names_the_other() -> None:
    period = restraint(monitoring={"mode": None, "throughout": None})
    report = judge(incident(period), setting=setting(not_collected=["interventions[].monitoring.mode"]))
    assert report.outcome == "incomplete"
    assert [one.path for one in report.missing] == ["interventions[r1].monitoring.throughout"]
    assert [one.path for one in report.not_collected] == ["interventions[].monitoring.mode"]


def test_a_name_stands_for_all_that_the_fact_holds() -> None:
    told = {"done": True, "told_emergency": None}
    report = report_without("director_notice", director_notice=told)
    assert statuses_under(report, "IX.D.2") == {"unknown"}
    assert statuses_under(report, "IX.D.1") == {"pass"}  # what is recorded all the same still counts
    assert report.unknowns == ()


def test_a_fact_of_another_name_is_not_meant() -> None:
    report = report_without("director", "director_notice_sent", director_notice=None)
    assert statuses_under(report, *DIRECTOR) == {"unknown"}
    assert {one.path for one in report.missing} == {"director_notice"}


def test_what_is_recorded_still_fails() -> None:
    report = report_without("notices", notices=[notice("2026-03-07T10:00")])
    assert report.outcome == "breach"


def test_what_follows_it_is_set_aside_with_it() -> None:
    report = report_without("report", report=None)
    assert {one.code for one in report.of("IX.A")} == {"not_collected"}
    assert report.of("IX.A.1")[0].follows == "IX.A"
    assert report.unknowns == ()


def test_a_presumption_stays_one() -> None:
    student = {"id": "student-1", "has_plan": True, "seclusion_planned_in": []}
    report = report_without("student.enrolled_as", student=student)
    assert [one.clause for one in report.unknowns] == ["I.G"]


@pytest.mark.parametrize("name", ["director_notice", "incidents[].director_notice"])
def test_a_larger_subject_names_it_once(name: str) -> None:
    days = ("2026-03-05", "2026-03-06")
    subject = record(*(incident_on(day, director_notice=None) for day in days))
    report = judge(subject, setting=setting(not_collected=[name]))
    assert [one.path for one in report.not_collected] == ["director_notice"]
    assert not {"IX.D.1", "IX.D.2"} & {one.clause for one in (*report.unknowns, *report.pending)}
    assert "director_notice" not in "".join(path for one in report.data for path in one.paths)
    text = report.to_text()
    assert text.count("director_notice") == 1
    assert (
        "NOT COLLECTED BY THIS SOURCE: 1\n- IX.D.1, IX.D.2 director_notice: your records have no place for it"
        in text
    )


def test_it_survives_as_json() -> None:
    assert Report.from_json(report_without("report", report=None).to_json()).not_collected[0].path == "report"


@pytest.mark.parametrize(
    ("path", "fact"),
    [
        ("director_notice.at", "director_notice.at"),
        ("incidents[I-1].report", "report"),
        ("schools[a].records[b].incidents[c].interventions[d].ended", "interventions[].ended"),
        ("schools[a].crisis_teams[2025-26]", "crisis_teams[]"),
        ("setting.staff[p].credentials", "setting.staff[].credentials"),
        ("meetings[m].attended", "meetings[].attended"),
    ],
)
def test_a_fact_is_named_as_it_is_for_every_record(path: str, fact: str) -> None:
    assert fact_of(path) == fact


@pytest.mark.parametrize(("count", "first"), [(9, False), (10, True)])
def test_what_many_records_lack_is_told_first(count: int, *, first: bool) -> None:
    days = [f"2026-03-{day:02}" for day in range(2, 2 + count)]
    text = judge(record(*(incident_on(day, notices=[]) for day in days))).to_text()
    assert (text.index("MISSING FACTS") < text.index("BREACHES")) is first
