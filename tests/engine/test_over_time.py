"""What spans time: each day by the text in force on it, and no finding lost when the text changes."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builders import Told, judge, time_out, told
from student_builders import (
    FOUR,
    eligible,
    incident_on,
    on,
    open_finding,
    planning_meeting,
    ppt,
    record,
    school_day,
    team_meeting,
)

from restraint_rules.calendar import school_days
from restraint_rules.policies import SPRAGUE
from restraint_rules.policies.connecticut_terms import NOT_ELIGIBLE, TEAM
from restraint_rules.policy import Clause, Policy
from restraint_rules.rules.meetings.meeting_triggers import team_convened

CHANGE = date(2026, 3, 6)  # the day after FOUR is complete
PENDING = Told("pending", "triggers.pending")
NEVER = Told("not_applicable", "triggers.none")
AT = "meetings[m1]"


def renewed(*, uses: int | None, since: date = CHANGE) -> Policy:
    """Sprague, with another number of uses from a day on; with none, without the clause."""
    clauses = tuple(
        replace(one, until=since, ended_by="an act") if one.citation == "VII.A.1" else one
        for one in SPRAGUE.clauses
    )
    if uses is not None:
        rule = team_convened(uses=uses, within=school_days(20), of=NOT_ELIGIBLE, asked=TEAM)
        clauses += (Clause("VII.A.1", "Anew", rule, since=since),)
    return replace(SPRAGUE, clauses=clauses, revisions=(SPRAGUE.first_day, since))


def told_when_renewed(*days: str, uses: int | None, **facts: Any) -> dict[str, Told]:
    """What is said under VII.A.1, by path."""
    findings = judge(record(*days, **facts), policy=renewed(uses=uses)).of("VII.A.1")
    assert len({one.path for one in findings}) == len(findings)
    return {one.path: told(one) for one in findings}


class TestTriggersOfAnOlderText:
    @pytest.mark.parametrize("uses", [4, 9, None], ids=["renewed", "more are needed now", "repealed"])
    def test_they_survive(self, uses: int | None) -> None:
        findings = judge(record(*FOUR), policy=renewed(uses=uses)).of("VII.A.1")

        assert [told(one) for one in findings] == [PENDING]
        assert findings[0].source.revision == "2018-12-12"

    @pytest.mark.parametrize("uses", [4, 9, None])
    def test_a_meeting_under_the_newer_text_closes_them(self, uses: int | None) -> None:
        assert told_when_renewed(*FOUR, uses=uses, meetings=[team_meeting(school_day(8))]) == {
            AT: Told("pass", "triggers.met")
        }

    def test_an_obligation_that_began_under_it_is_told_by_it(self) -> None:
        """Later uses complete windows under the newer text too; the one open obligation began before."""
        (finding,) = judge(record(*FOUR, school_day(8)), policy=renewed(uses=4)).of("VII.A.1")

        assert (finding.source.revision, str(finding.verdict.params["day"])) == ("2018-12-12", FOUR[3])

    def test_they_are_judged_by_their_own_number(self) -> None:
        # Three uses were no trigger then, and are one from the change on.
        assert told_when_renewed(*FOUR[:3], uses=3) == {"": NEVER}
        assert told_when_renewed(*FOUR[:2], school_day(5), uses=3) == {"": PENDING}

    def test_the_day_of_the_trigger_decides(self) -> None:
        # The fourth use lies on the last day of the older text, or on the first of the newer.
        on_last = judge(record(*FOUR), policy=renewed(uses=4)).of("VII.A.1")
        on_first = judge(record(*FOUR[:3], school_day(5)), policy=renewed(uses=4)).of("VII.A.1")

        assert [one.source.revision for one in on_last] == ["2018-12-12"]
        assert [one.source.revision for one in on_first] == ["2026-03-06"]

    def test_both_may_have_triggers_and_one_finding_stands(self) -> None:
        findings = judge(record(*FOUR, school_day(5)), policy=renewed(uses=4)).of("VII.A.1")

        assert [told(one) for one in findings] == [PENDING]

    def test_the_graver_stands(self) -> None:
        # A meeting closed what the older text asked for; the newer text's trigger is open.
        by_path = told_when_renewed(*FOUR, school_day(9), uses=4, meetings=[team_meeting(school_day(6))])

        assert by_path == {AT: Told("pass", "triggers.met"), "": PENDING}

    @pytest.mark.parametrize("day", [FOUR[3], school_day(5)], ids=["under the older", "under the newer"])
    def test_a_window_that_is_not_sure_belongs_to_its_day(self, day: str) -> None:
        doubtful = incident_on(day, on(day, time_out, kind=None, physically_prevented=None))
        findings = judge(record(*FOUR[:3], doubtful), policy=renewed(uses=4)).of("VII.A.1")

        assert [one.code for one in findings] == ["triggers.perhaps"]
        assert findings[0].source.title == ("Anew" if day == school_day(5) else "Four in twenty: team meets")


class TestOneFindingForEachPart:
    def test_nothing_found_in_any_text_is_said_once(self) -> None:
        assert told_when_renewed(uses=4) == {"": NEVER}

    def test_nothing_found_gives_way_to_what_was(self) -> None:
        assert told_when_renewed(*FOUR, uses=9, meetings=[team_meeting()]) == {
            AT: Told("pass", "triggers.met")
        }

    def test_other_clauses_are_as_before(self) -> None:
        subject = record(*FOUR, eligibility=[eligible()], meetings=[ppt()])
        before = [one for one in judge(subject) if one.clause != "VII.A.1"]
        after = [one for one in judge(subject, policy=renewed(uses=4)) if one.clause != "VII.A.1"]

        assert [(one.key, one.verdict) for one in before] == [(one.key, one.verdict) for one in after]

    def test_a_text_still_to_come_judges_nothing(self) -> None:
        policy = renewed(uses=1, since=date(2026, 5, 4))

        assert told(open_finding(record(FOUR[0]), policy=policy)) == NEVER

    def test_a_time_out_judged_on_no_recorded_day_is_asked_about_once(self) -> None:
        outcomes = [{"id": "o1", "unsuccessful": True}]
        findings = judge(record(time_out_outcomes=outcomes), policy=renewed(uses=4)).of("VII.B.2")

        assert [(one.path, one.code) for one in findings] == [("time_out_outcomes[o1]", "time_outs.day_open")]


@pytest.mark.parametrize(
    ("when", "revision"),
    [
        ("2026-03-05", "2018-12-12"),
        ("2026-03-06", "2026-03-06"),
        (None, "2026-03-06"),
        ("2026-06-01", "2026-03-06"),
    ],
    ids=["the day before the change", "its day", "undated", "still to come"],
)
def test_a_meeting_is_judged_by_the_text_of_its_day_else_of_the_day_of_judging(
    when: str | None, revision: str
) -> None:
    policy = renewed(uses=4)

    assert {one.source.revision for one in judge(planning_meeting(when), policy=policy)} == {revision}


def test_a_meeting_still_to_come_is_not_judged_by_a_text_still_to_come() -> None:
    policy = renewed(uses=4, since=date(2026, 5, 4))

    assert {one.source.revision for one in judge(planning_meeting("2026-06-01"), policy=policy)} == {
        "2018-12-12"
    }
