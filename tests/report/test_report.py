"""What a report comes to, and its docket."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from builders import incident, judge, notice, only, report, restraint, seclusion

from restraint_rules.errors import UnknownClauseError
from restraint_rules.report import Report

NOTHING_TOLD = {"done": False}


@cache
def report_of_lawful() -> Report:
    """The lawful incident, judged."""
    return judge(incident())


class TestOfAClause:
    def test_its_findings(self) -> None:
        assert [one.clause for one in report_of_lawful().of("III.D")] == ["III.D", "III.D"]

    @pytest.mark.parametrize("clause", ["VI.E", "X.A", "VII.A.1.c"])
    def test_none_where_nothing_is_judged_of_this_subject(self, clause: str) -> None:
        assert report_of_lawful().of(clause) == ()

    @pytest.mark.parametrize("clause", ["IX.Z", "", "II", None, 5])
    def test_there_is_none(self, clause: Any) -> None:
        with pytest.raises(UnknownClauseError, match=r"sprague has no clause .*; the closest are .*I"):
            report_of_lawful().of(clause)

    def test_read_again_it_knows_as_much(self) -> None:
        with pytest.raises(UnknownClauseError, match=r"IX\.A\.1"):
            Report.from_json(report_of_lawful().to_json()).of("IX.A.")

    def test_of_what_text_it_is_may_not_be_told(self) -> None:
        receipt = report_of_lawful().receipt._replace(clauses=())

        assert replace(report_of_lawful(), receipt=receipt).of("IX.Z") == ()


class TestOutcome:
    def test_a_breach_outweighs_all(self) -> None:
        found = judge(incident(restraint(as_discipline=True, as_convenience=None)))

        assert (found.outcome, bool(found.unknowns)) == ("breach", True)

    def test_a_missing_fact_outweighs_what_is_due(self) -> None:
        found = judge(incident(restraint(as_discipline=None), report=NOTHING_TOLD), as_of="12:00")

        assert (found.outcome, bool(found.pending)) == ("incomplete", True)

    def test_a_missing_fact_of_scope_alone_does_not(self) -> None:
        student = {"id": "s", "has_plan": True, "seclusion_planned_in": []}
        found = judge(incident(student=student))

        assert [one.clause for one in found.unknowns] == ["I.G"]
        assert found.outcome == "no breach found"

    def test_something_due(self) -> None:
        assert judge(incident(report=NOTHING_TOLD), as_of="12:00").outcome == "due"

    def test_questions_never_set_it(self) -> None:
        found = judge(incident(all_alternatives_explored=None))

        assert [one.clause for one in found.questions] == ["III.E"]
        assert found.outcome == "no breach found"

    def test_a_warning_is_no_breach(self) -> None:
        found = judge(incident(seclusion(physically_prevented=False, to_calm=False)))

        assert [one.level for one in found.failures] == ["warning"]
        assert found.outcome == "no breach found"


class TestDocket:
    def test_it_is_ordered_and_says_how_each_deadline_stands(self) -> None:
        found = judge(
            incident(
                report=report(at="2026-03-09"),  # due on Friday 6 March
                report_copy={"done": False},  # due on Monday 9 March
                notices=[notice("10:05")],
                injuries=[{"person": "student", "discovered": "2026-03-05"}],  # to be reported by 9 March
            )
        )

        assert [(entry.finding.clause, entry.state) for entry in found.docket] == [
            ("IX.B.1", "met"),
            ("IX.A", "late"),
            ("IX.B.3", "missed"),
            ("X.B", "open"),
        ]
        assert [entry.due_at for entry in found.docket] == sorted(entry.due_at for entry in found.docket)
        assert {entry.deadline for entry in found.docket} == {one.finding.deadline for one in found.docket}

    def test_what_is_open_and_not_overdue_is_pending(self) -> None:
        found = judge(incident(report=NOTHING_TOLD, report_copy=NOTHING_TOLD), as_of="12:00")

        assert [(entry.finding.clause, entry.state) for entry in found.docket] == [
            ("IX.B.1", "met"),
            ("IX.A", "pending"),
            ("IX.B.3", "pending"),
        ]
        assert [one.clause for one in found.pending] == ["IX.A", "IX.B.3", "IX.D.1", "IX.D.2"]


def test_missing_facts_are_ranked_by_the_clauses_they_settle() -> None:
    found = judge(incident(restraint(holds=None), crisis_team_responded=None))

    assert [(fact.path, fact.clauses) for fact in found.missing] == [
        ("interventions[r1].holds", ("I.B", "I.D", "II.A")),
        ("crisis_team_responded", ("VIII.B",)),
    ]


def test_it_is_a_collection_of_findings() -> None:
    found = judge()

    assert len(found) == len(list(found)) == len(found.findings)
    assert only(found, "II.A") in list(found)
    assert sum(found.counts.values()) == sum(1 for one in found if not one.follows)


def test_its_repr_is_short_and_names_nobody() -> None:
    found = judge(incident(report=report(description="Pat was held.")))

    assert repr(found).startswith("<Report on incident I-1: no breach found; ")
    assert "Pat" not in repr(found)


@pytest.mark.parametrize("clause", ["III.H.1.b", "IX.B"])
def test_followers_count_for_nothing(clause: str) -> None:
    found = judge(incident(restraint(end="10:20"), notices=[]))

    assert only(found, clause).follows
    assert clause not in {one.clause for one in found.failures}


BLANK = {"kind": "physical_restraint", "id": "r1"}


class TestNothingJudged:
    """No clause applied, or nothing was known yet: no clean bill."""

    @pytest.mark.parametrize(
        "facts",
        [
            {"student": {"id": "s", "enrolled_as": "preschool"}},
            {"day": "2026-05-04", "interventions": [BLANK]},
        ],
        ids=["a pupil out of scope", "an incident still to come"],
    )
    def test_an_incident(self, facts: dict[str, Any]) -> None:
        report = judge(incident(**facts))
        assert (report.outcome, bool(report), report.failures) == ("nothing judged", True, ())

    def test_what_is_to_come_is_said(self) -> None:
        report = judge(incident(day="2026-05-04", interventions=[BLANK]))
        assert {one.code for one in report} == {"not_known_yet"}
        assert [(one.code, one.paths) for one in report.data] == [("data.later_than_as_of", ("day",))]

    def test_on_its_day_it_is_judged(self) -> None:
        report = judge(incident(day="2026-05-04", interventions=[BLANK]), as_of="2026-05-04T00:00")
        assert report.outcome != "nothing judged"

    def test_something_judged_counts_though_it_is_only_counted(self) -> None:
        report = judge(incident())
        assert replace(report, findings=(), rest={"not_applicable": 3}).outcome == "nothing judged"
        assert replace(report, findings=(), rest={"pass": 1}).outcome == "no breach found"

    def test_an_empty_report_is_a_report(self) -> None:
        assert replace(judge(incident()), findings=())
