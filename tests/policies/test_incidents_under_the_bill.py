"""Incidents under the federal bill: what an ordinary one comes to, and each provision by its facts."""

from collections import Counter
from typing import Any

import pytest
from bill_builders import BILL, allowed, finding_of_bill, held, secluded, told_of_bill
from builders import agent, at, incident, judge, seclusion, setting, staff, time_out
from student_builders import planning_meeting

from restraint_rules import evaluate, testing
from restraint_rules.testing import lawful_restraint, lawful_seclusion


class TestOrdinaryIncidents:
    """What a lawful incident of Connecticut comes to under the bill."""

    def test_an_incident_it_would_allow(self) -> None:
        judged = judge(allowed(), policy=BILL)

        assert judged.outcome == "no breach found"
        assert Counter(one.status for one in judged) == {"pass": 13, "not_applicable": 12}

    def test_a_lawful_incident_fully_recorded(self) -> None:
        """With the copy of the report sent on the same day, and all recorded that the bill asks."""
        judged = evaluate(
            testing.incident(interventions=[lawful_restraint()]),
            policy=BILL,
            calendar=testing.calendar(),
            setting=testing.setting(),
            as_of=testing.AS_OF,
        )

        assert [one.clause for one in judged if one.status not in {"pass", "not_applicable"}] == []

    def test_a_lawful_incident_as_schools_record_it(self) -> None:
        """What lacks is what only this text asks for; the copy, lawful by the second day, comes too late."""
        judged = judge(incident(), policy=BILL)
        by_status = {
            status: [one.clause for one in judged if one.status == status]
            for status in ("fail", "unknown", "review")
        }

        assert by_status == {
            "fail": ["101(e)(4)(A)(ii)"],
            "unknown": ["101(b)(1)(B)", "101(b)(1)(E)", "101(e)(1)(E)", "101(e)(3)"],
            "review": ["101(e)(1)(A)", "101(e)(1)(B)", "101(e)(1)(D)", "101(e)(1)(F)"],
        }

    def test_a_seclusion_with_all_its_facts_always_fails(self) -> None:
        assert told_of_bill(allowed(secluded()), "101(b)(1)(A)")[:2] == ("fail", "seclusion.used")

    def test_a_seclusion_as_schools_record_it_may_be_none_here(self) -> None:
        """Nobody recorded if the student was alone, and against whose will: the label accuses nobody."""
        told = told_of_bill(allowed(seclusion()), "101(b)(1)(A)")

        assert told[:2] == ("unknown", "seclusion.perhaps")
        assert told.missing == ("interventions[s1].involuntary", "interventions[s1].alone")

    def test_a_lawful_seclusion_fails(self) -> None:
        judged = evaluate(
            testing.incident(interventions=[lawful_seclusion()]),
            policy=BILL,
            calendar=testing.calendar(),
            setting=testing.setting(),
            as_of=testing.AS_OF,
        )

        assert [one.clause for one in judged.failures] == ["101(b)(1)(A)"]

    def test_a_time_out_is_nothing_to_it(self) -> None:
        judged = judge(allowed(time_out(permitted_to_leave=True)), policy=BILL)

        assert {one.status for one in judged} == {"not_applicable"}


SERIOUS = {"grounds": ["imminent_injury_to_others"], "serious_physical_harm": True}


def restrained(**facts: Any) -> Any:
    return allowed(held(**facts))


class TestClauses:
    """What each provision says where its fact is as it should be, as it should not, and blank."""

    @pytest.mark.parametrize(
        ("clause", "good", "bad", "blank", "status"),
        [
            (
                "101(b)(1)(B)",
                restrained(),
                restrained(mechanical=True),
                restrained(mechanical=None),
                "unknown",
            ),
            (
                "101(e)(1)(A)",
                allowed(),
                allowed(emergency=SERIOUS | {"serious_physical_harm": False}),
                allowed(emergency=SERIOUS | {"serious_physical_harm": None}),
                "review",
            ),
            (
                "101(e)(1)(A)",
                allowed(emergency=SERIOUS | {"grounds": ["imminent_injury_to_student"]}),
                allowed(emergency=SERIOUS | {"grounds": ["property_destruction"]}),
                allowed(emergency=None),
                "unknown",
            ),
            (
                "101(e)(1)(A)",
                allowed(),
                allowed(emergency=SERIOUS | {"grounds": ["unclear"]}),
                allowed(emergency=SERIOUS | {"grounds": None}),
                "unknown",
            ),
            (
                "101(e)(1)(B)",
                allowed(),
                allowed(alternatives_ineffective=False),
                allowed(alternatives_ineffective=None),
                "review",
            ),
            (
                "101(e)(1)(D)",
                restrained(),
                restrained(ended_when_danger_passed=False),
                restrained(ended_when_danger_passed=None),
                "review",
            ),
            (
                "101(e)(4)(A)(ii)",
                allowed(),
                allowed(report_copy={"done": False}),
                allowed(report_copy=None),
                "unknown",
            ),
        ],
    )
    def test_good_bad_and_blank(self, clause: str, good: Any, bad: Any, blank: Any, status: str) -> None:
        told = [finding_of_bill(subject, clause).status for subject in (good, bad, blank)]

        assert told == ["pass", "fail", status]

    @pytest.mark.parametrize(
        ("credentials", "status"),
        [
            ([{"at": "2026-03-05"}], "pass"),
            ([{"at": "2026-03-06"}], "fail"),
            ([], "fail"),
            (None, "unknown"),
        ],
    )
    def test_trained(self, credentials: Any, status: str) -> None:
        trained = setting(staff=[staff(credentials=credentials)])

        assert finding_of_bill(allowed(), "101(e)(1)(C)", setting=trained).status == status

    def test_whoever_acted_is_judged(self) -> None:
        """An officer who is no employee of the school is not left out."""
        officer = setting(staff=[staff(role="other", employed_by_district=False, credentials=[])])
        judged = judge(allowed(emergency={"grounds": []}), policy=BILL, setting=officer)

        assert {"101(e)(1)(A)", "101(e)(1)(C)"} <= {one.clause for one in judged.failures}

    def test_while_it_goes_on(self) -> None:
        running = held(end=None, ongoing=True)
        judged = judge(allowed(running, notices=None, report_copy=None), policy=BILL, as_of="10:05")

        assert {one.clause for one in judged.pending} == {
            "101(e)(1)(D)",
            "101(e)(4)(A)(i)",
            "101(e)(4)(A)(ii)",
        }
        assert not judged.failures

    @pytest.mark.parametrize(("plans", "status"), [([], "pass"), (["bip"], "fail"), (None, "unknown")])
    def test_no_plan_names_seclusion(self, plans: Any, status: str) -> None:
        (found,) = judge(planning_meeting(plans_with_seclusion=plans), policy=BILL).of("101(e)(3)")

        assert found.status == status

    @pytest.mark.parametrize(
        ("seconds", "status"),
        [(59, "pass"), (60, "pass"), (61, "fail")],
        ids=["before", "at 24 hours", "after"],
    )
    def test_in_writing_within_twenty_four_hours(self, seconds: int, status: str) -> None:
        """Counted from the first placement, whichever writing it is."""
        when = (
            at(f"2026-03-06T09:59:{seconds:02}")
            if seconds < 60
            else at(f"2026-03-06T10:00:{seconds - 60:02}")
        )
        note = {"at": when, "method": "note_home", "outcome": "sent"}

        assert (
            told_of_bill(allowed(notices=[note], report_copy={"done": False}), "101(e)(4)(A)(ii)").status
            == status
        )

    @pytest.mark.parametrize(
        ("facts", "code"),
        [
            ({"restricts_torso": True, "immobilizes": False}, "definition.met"),
            ({"restricts_torso": False, "immobilizes": True}, "definition.met"),
            ({"restricts_torso": False, "immobilizes": False, "carries": True}, "definition.label_refuted"),
            ({"restricts_torso": None, "immobilizes": False}, "definition.label_stands"),
        ],
    )
    def test_what_a_restraint_is(self, facts: Any, code: str) -> None:
        """Arms, legs, torso or head; carrying alone is not named."""
        subject = restrained(
            holds=[{"id": "h1", "position": "standing", "restricts_air_flow": False} | facts]
        )

        assert told_of_bill(subject, "2(6)").code == code

    @pytest.mark.parametrize(
        ("use", "clause", "code"),
        [
            (secluded(), "2(12)", "definition.met"),
            (secluded(alone=False), "2(12)", "definition.label_refuted"),
            (secluded(alone=None), "2(12)", "definition.label_stands"),
            (time_out(permitted_to_leave=True), "2(17)", "definition.met"),
            (time_out(physically_prevented=True), "2(17)", "definition.label_refuted"),
            (time_out(permitted_to_leave=False), "2(17)", "definition.label_refuted"),
            (time_out(), "2(17)", "definition.label_stands"),
            (agent(), "2(1)", "definition.met"),
        ],
    )
    def test_what_the_others_are(self, use: Any, clause: str, code: str) -> None:
        assert told_of_bill(allowed(use), clause).code == code

    @pytest.mark.parametrize(
        ("claim", "clause"),
        [
            ({"kind": "medical_device", "medical_purpose": True}, "101(b)(2).medical"),
            ({"kind": "vehicle_restraint", "vehicle_safety": True}, "101(b)(2).vehicle"),
        ],
    )
    def test_devices_that_are_no_restraint(self, claim: Any, clause: str) -> None:
        belted = restrained(mechanical=True, exclusion=claim)

        assert told_of_bill(belted, clause).code == "exclusion.holds"
        assert {one.status for one in judge(belted, policy=BILL)} == {"not_applicable", "pass"}
