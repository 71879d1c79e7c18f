"""What is gravest for the child is shown first, then what was first; the report itself keeps its order."""

from builders import at, incident, judge, report, restraint
from student_builders import incident_on, record, school_day

from restraint_rules import docket
from restraint_rules.findings import ENGLISH
from restraint_rules.findings.gravity import rank
from restraint_rules.report.display.order import gravest_first, soonest_first
from restraint_rules.report.display.view import Section, view_of

GRAVE = incident(
    restraint(as_discipline=True, monitoring={"mode": "none"}),
    report=report(at=at("2026-03-09T10:00")),
    report_copy={"done": False},
)


def test_a_hold_without_watching_stands_before_discipline_and_that_before_papers() -> None:
    sections = view_of(judge(GRAVE), ENGLISH, everything=False).sections
    (shown,) = [one for one in sections if isinstance(one, Section) and one.name == "breaches"]
    assert [line.clause for line in shown.lines] == ["III.G.1", "III.D", "IX.B.3", "IX.A"]


def test_the_report_keeps_the_policy_s_order() -> None:
    assert [one.clause for one in judge(GRAVE).failures] == ["III.D", "III.G.1", "IX.A", "IX.B.3"]


def test_of_one_rank_the_earlier_incident_is_first_whatever_its_id() -> None:
    late = incident_on(school_day(9), report=report(at=at("2026-03-30T10:00")))
    early = incident_on(school_day(2), report=report(at=at("2026-03-30T10:00")))
    found = judge(record(late, early))
    forms = [one for one in gravest_first(reversed(found.failures)) if one.clause == "IX.A"]
    assert [one.deadline.anchor for one in forms if one.deadline] == sorted(
        one.deadline.anchor for one in forms if one.deadline
    )


def test_what_is_due_is_shown_by_its_moment_and_of_one_moment_the_gravest_first() -> None:
    due = soonest_first(
        judge(
            incident(report=None, report_copy=None, notices=[], immediate_attempt=True), as_of="12:00"
        ).pending
    )
    timed = [one.due_at for one in due if one.due_at]
    assert timed == sorted(timed)
    undated = [rank(one.rule) for one in due if one.due_at is None]
    assert undated == sorted(undated)


def test_the_docket_puts_what_has_no_moment_by_gravity() -> None:
    untold = judge(incident(director_notice={"done": False}))
    running = judge(incident(restraint(end=None, ongoing=True)), as_of="10:05")
    ranks = [rank(one.finding.rule) for one in docket([untold, running]).undated]
    assert len(set(ranks)) > 1
    assert ranks == sorted(ranks)
