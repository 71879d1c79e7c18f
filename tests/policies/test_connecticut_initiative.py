"""The initiative's aims: what of them a district's year shows, and one incident under partners' words."""

from datetime import date
from typing import Any

import pytest
from builders import judge
from school_builders import record as record_of
from school_builders import school, use_on
from student_builders import planning_meeting

from restraint_rules import compare, policies, testing
from restraint_rules.models import District
from restraint_rules.policies import CONNECTICUT_INITIATIVE
from restraint_rules.report import Report

PARAGRAPHS = """
    partners vision.1 vision.2 vision.3 vision.4 vision.5
    principle.1 principle.2 principle.3 principle.4 principle.5 principle.6 principle.6.year principle.7
    goal.1 goal.2 goal.3 goal.4 goal.5 goal.6
"""
AFTER_TWO_YEARS = "2026-07-02T12:00"


def district(*days: str, **facts: Any) -> District:
    """A district of one school, of which the records speak from July 2024 on, with a use on each day."""
    uses = [use_on(day, id=f"incident-{number}") for number, day in enumerate(days)]
    held = school(records=[record_of(*uses)], **({"records_from": "2024-07-01"} | facts))
    return District.model_validate({"id": "district-1", "schools": [held], "records_from": "2024-07-01"})


def report_of_initiative(subject: Any, as_of: str = AFTER_TWO_YEARS) -> Report:
    return judge(subject, policy=CONNECTICUT_INITIATIVE, as_of=as_of)


def fell(subject: Any, as_of: str = AFTER_TWO_YEARS) -> tuple[str, str]:
    (found,) = report_of_initiative(subject, as_of).of("goal.3")
    return found.status, found.code


FIRST_YEAR, SECOND_YEAR = (
    ("2024-10-07", "2024-11-04", "2025-03-03"),
    ("2025-10-06", "2025-11-03", "2026-03-02"),
)


class TestFewerUses:
    """One school year beside the one before, both over."""

    @pytest.mark.parametrize(
        ("before", "now", "expected"),
        [
            (3, 2, ("pass", "aim.uses_fell")),
            (2, 2, ("fail", "aim.uses_did_not_fall")),
            (2, 3, ("fail", "aim.uses_did_not_fall")),
            (1, 0, ("pass", "aim.no_use")),
            (0, 0, ("pass", "aim.no_use")),
        ],
    )
    def test_counts(self, before: int, now: int, expected: tuple[str, str]) -> None:
        assert fell(district(*FIRST_YEAR[:before], *SECOND_YEAR[:now])) == expected

    def test_it_is_a_warning_and_no_breach(self) -> None:
        report = report_of_initiative(district(*SECOND_YEAR))
        (found,) = report.of("goal.3")

        assert (found.level, found.path) == ("warning", "years[2025-26]")
        assert report.outcome != "breach"

    @pytest.mark.parametrize(("as_of", "known"), [("2026-06-30T23:00", False), ("2026-07-01T01:00", True)])
    def test_a_year_that_is_not_over_is_not_compared(self, as_of: str, known: bool) -> None:
        status, code = fell(district(*FIRST_YEAR), as_of)

        assert (code != "aim.no_two_years") is known
        assert status == ("pass" if known else "not_applicable")

    def test_before_its_records_begin_nobody_knows(self) -> None:
        late = district(*SECOND_YEAR[:1], records_from="2025-07-01")

        assert fell(late) == ("unknown", "aim.uses_unknown")

    def test_a_record_without_incidents_known_leaves_it_open(self) -> None:
        held = school(records=[{"student": {"id": "student-9"}}], records_from="2024-07-01")
        subject = District.model_validate(
            {"id": "district-1", "schools": [held], "records_from": "2024-07-01"}
        )
        (found,) = report_of_initiative(subject).of("goal.3")

        assert (found.status, found.missing) == (
            "unknown",
            ("schools[school-1].records[student-9].incidents",),
        )

    def test_schools_that_are_not_recorded(self) -> None:
        subject = District.model_validate({"id": "district-1", "records_from": "2024-07-01"})
        (found,) = report_of_initiative(subject).of("goal.3")

        assert (found.status, found.missing) == ("unknown", ("schools",))


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ({"behavior_plan": "done", "attended": ["parent"]}, "pass"),
        ({"behavior_plan": "done", "attended": ["guardian", "teacher"]}, "pass"),
        ({"behavior_plan": "done", "attended": ["student"]}, "pass"),
        ({"behavior_plan": "done", "attended": ["teacher"]}, "fail"),
        ({"behavior_plan": "done", "attended": None}, "unknown"),
        ({"behavior_plan": "not_needed", "attended": ["teacher"]}, "not_applicable"),
        ({"behavior_plan": None, "attended": ["teacher"]}, "unknown"),
    ],
)
def test_families_take_part_in_plans(facts: Any, status: str) -> None:
    (found,) = report_of_initiative(planning_meeting(**facts)).of("goal.4")

    assert found.status == status
    assert set(found.missing) <= {"attended", "behavior_plan"}


def test_a_meeting_that_was_not_held_engages_nobody() -> None:
    (found,) = report_of_initiative(planning_meeting(None, done=False)).of("goal.4")

    assert found.status == "not_applicable"


def test_a_district_that_did_what_connecticut_asks_reaches_what_its_records_show() -> None:
    report = report_of_initiative(testing.district(), "2026-06-30T12:00")

    assert {one.clause for one in report} == {"goal.3", "goal.5", "principle.6.year"}
    assert not report.failures


def test_its_paragraphs() -> None:
    assert list(dict.fromkeys(one.citation for one in CONNECTICUT_INITIATIVE.clauses)) == PARAGRAPHS.split()


def test_it_says_what_it_is() -> None:
    assert "Aims: what partners set themselves" in " ".join(
        str(report_of_initiative(testing.incident())).split()
    )
    assert CONNECTICUT_INITIATIVE.binding == "aim"


def test_one_incident_under_several_partners_words() -> None:
    """What one calls a seclusion another calls a time out; aims bind nobody."""
    table = compare(
        testing.incident(interventions=[testing.lawful_seclusion(alone=False)]),
        [policies.CONNECTICUT, policies.MASSACHUSETTS_SCHOOLS, CONNECTICUT_INITIATIVE, policies.US_ED_2012],
        calendar=testing.calendar(),
        as_of=testing.AS_OF,
        setting=testing.setting(),
    )

    assert {cell.policy for row in table for cell in row.cells} >= {"connecticut-initiative", "connecticut"}
    assert all(policy != "connecticut-initiative" for row in table for policy, _ in row.strictest.sources)


@pytest.mark.parametrize("day", [date(2013, 7, 1), date(2026, 3, 5)])
def test_it_has_one_text(day: date) -> None:
    assert CONNECTICUT_INITIATIVE.edition(day, {}).revision == "2013-07-01"
