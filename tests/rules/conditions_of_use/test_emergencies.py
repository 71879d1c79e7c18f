"""III.A and its siblings: a use's own emergency, else the incident's; some grounds may not be recorded."""

from typing import Any

import pytest
from builders import agent, incident, judge, only, restraint, seclusion

from restraint_rules.policies import CONNECTICUT, KEEPING_ALL_STUDENTS_SAFE_ACT, SPRAGUE, US_ED_2012
from restraint_rules.policy import Policy

IMMINENT = {"grounds": ["imminent_injury_to_others"], "serious_physical_harm": True}
NONE_AT_ALL: dict[str, Any] = {"grounds": [], "serious_physical_harm": False}
R1, S1 = "interventions[r1]", "interventions[s1]"


def missing_by_path(
    policy: Policy, clause: str, rule: str, *, own: Any = None, shared: Any = None
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Status and missing facts by path, of a restraint and a seclusion of which the second has its own."""
    judged = incident(restraint(), seclusion("13:00", "13:05", emergency=own, alone=True), emergency=shared)
    report = judge(judged, policy=policy)
    return {one.path: (one.status, one.missing) for one in report.of(clause) if one.rule.endswith(rule)}


@pytest.mark.parametrize(
    ("policy", "clause", "rule"),
    [
        pytest.param(SPRAGUE, "III.A", "only_in_emergency", id="the district"),
        pytest.param(US_ED_2012, "3.danger", "only_against_serious_harm", id="guidance"),
    ],
)
class TestEachUse:
    def test_the_incidents_stands_in_for_all(self, policy: Policy, clause: str, rule: str) -> None:
        assert missing_by_path(policy, clause, rule, shared=IMMINENT) == {"": ("pass", ())}
        assert {one for one, _ in missing_by_path(policy, clause, rule, shared=NONE_AT_ALL).values()} == {
            "fail"
        }

    def test_one_without_an_emergency(self, policy: Policy, clause: str, rule: str) -> None:
        told = missing_by_path(policy, clause, rule, own=NONE_AT_ALL, shared=IMMINENT)

        assert told == {"": ("pass", ()), S1: ("fail", ())}

    def test_one_with_an_emergency(self, policy: Policy, clause: str, rule: str) -> None:
        told = missing_by_path(policy, clause, rule, own=IMMINENT, shared=NONE_AT_ALL)

        assert told == {"": ("fail", ()), S1: ("pass", ())}

    def test_the_other_is_not_recorded(self, policy: Policy, clause: str, rule: str) -> None:
        told = missing_by_path(policy, clause, rule, own=IMMINENT)

        assert told == {"": ("unknown", ("emergency.grounds",)), S1: ("pass", ())}

    def test_its_own_says_too_little(self, policy: Policy, clause: str, rule: str) -> None:
        told = missing_by_path(policy, clause, rule, own={"warning_signs": True}, shared=IMMINENT)

        assert told[S1] == ("unknown", (f"{S1}.emergency.grounds",))


def test_where_each_has_its_own_the_incidents_is_not_asked() -> None:
    judged = incident(
        restraint(emergency=IMMINENT),
        seclusion("13:00", "13:05", emergency={"grounds": ["unclear"]}),
        emergency=None,
    )
    told = judge(judged).of("III.A")

    assert [(one.path, one.code) for one in told] == [(R1, "emergency.shown"), (S1, "emergency.unclear")]
    assert told[0].evidence == ((f"{R1}.emergency.grounds", ("imminent_injury_to_others",)),)


@pytest.mark.parametrize(
    ("clause", "of"), [("10-236b(b)", "restraint"), ("10-236b(d)(1)", "seclusion")], ids=str
)
def test_the_state_asks_of_each_kind(clause: str, of: str) -> None:
    told = missing_by_path(CONNECTICUT, clause, "only_in_emergency", own=NONE_AT_ALL, shared=IMMINENT)

    assert told == ({"": ("pass", ())} if of == "restraint" else {S1: ("fail", ())})


def test_under_the_bill_too() -> None:
    judged = incident(restraint(emergency=NONE_AT_ALL), emergency=IMMINENT)

    assert only(judge(judged, policy=KEEPING_ALL_STUDENTS_SAFE_ACT), "101(e)(1)(A)").path == R1


class TestGroundsInPart:
    """Only some are recorded: that imminent injury is not named says nothing."""

    @pytest.mark.parametrize(
        ("grounds", "in_part", "expected"),
        [
            pytest.param(["disruption"], True, "unknown", id="another named, more there may be"),
            pytest.param(["disruption"], False, "fail", id="another named, and all there were"),
            pytest.param(["disruption"], None, "fail", id="another named, nothing said of more"),
            pytest.param(["imminent_injury_to_student"], True, "pass", id="one suffices"),
            pytest.param([], True, "unknown", id="none named, more there may be"),
            pytest.param(["unclear"], True, "fail", id="left unclear"),
            pytest.param(None, True, "unknown", id="blank"),
        ],
    )
    def test_grounds(self, grounds: Any, in_part: bool | None, expected: str) -> None:
        judged = only(judge(incident(emergency={"grounds": grounds, "grounds_in_part": in_part})), "III.A")

        assert judged.status == expected
        assert judged.missing == (("emergency.grounds",) if expected == "unknown" else ())

    def test_of_an_agent(self) -> None:
        given = agent(student_consent=False, as_emergency=True, no_plan_developed=False)
        partly = {"grounds": ["disruption"], "grounds_in_part": True}

        assert only(judge(incident(given, emergency=partly)), "V.A").status == "unknown"
        assert (
            only(judge(incident(given, emergency=partly | {"grounds_in_part": False})), "V.A").status
            == "fail"
        )
