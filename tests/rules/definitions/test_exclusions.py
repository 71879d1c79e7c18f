"""I.D.1 to I.D.5: what a physical restraint is not, examined only when the record claims it."""

from typing import Any, ClassVar

import pytest
from builders import Told, incident, judge, only, restraint, seclusion, time_out, told

from restraint_rules.policies import CONNECTICUT

CLAUSES = {
    "I.D.1": "calming_hold",
    "I.D.2": "escort",
    "I.D.3": "medical_device",
    "I.D.4": "fall_protection",
    "I.D.5": "self_injury_device",
}
HOLDS = Told("not_applicable", "exclusion.holds")
REFUTED = Told("fail", "exclusion.refuted")
NOT_CLAIMED = Told("not_applicable", "exclusion.not_claimed")


def told_open(*names: str) -> Told:
    return Told("unknown", "exclusion.open", tuple(f"interventions[r1].exclusion.{name}" for name in names))


def claimed(clause: str, *, holds: Any = None, **facts: Any) -> Any:
    return incident(restraint(holds=holds, exclusion={"kind": CLAUSES[clause]} | facts))


@pytest.mark.parametrize("clause", CLAUSES)
def test_not_claimed(clause: str) -> None:
    assert told(incident(), clause) == NOT_CLAIMED


@pytest.mark.parametrize("clause", CLAUSES)
def test_only_the_one_claimed_is_examined(clause: str) -> None:
    report = judge(claimed(clause))
    examined = [one for one in CLAUSES if only(report, one).code != "exclusion.not_claimed"]
    assert examined == [clause]


@pytest.mark.parametrize(
    ("clause", "facts", "expected"),
    [
        pytest.param("I.D.1", {"brief": True, "to_calm": True}, HOLDS, id="brief, to calm"),
        pytest.param("I.D.1", {"brief": False, "to_calm": True}, REFUTED, id="not brief"),
        pytest.param("I.D.1", {"brief": True, "to_calm": False}, REFUTED, id="not to calm"),
        pytest.param("I.D.1", {"brief": False}, REFUTED, id="not brief decides"),
        pytest.param("I.D.1", {"brief": True}, told_open("to_calm"), id="brief, purpose blank"),
        pytest.param("I.D.1", {"to_calm": True}, told_open("brief"), id="to calm, length blank"),
        pytest.param("I.D.1", {}, told_open("brief", "to_calm"), id="calming hold, all blank"),
        pytest.param("I.D.2", {"minimum_contact": True}, HOLDS, id="least contact"),
        pytest.param("I.D.2", {"minimum_contact": False}, REFUTED, id="more contact"),
        pytest.param("I.D.2", {}, told_open("minimum_contact"), id="contact blank"),
        pytest.param("I.D.3", {"medical_purpose": True}, HOLDS, id="medical"),
        pytest.param("I.D.3", {"medical_purpose": False}, REFUTED, id="not medical"),
        pytest.param("I.D.3", {}, told_open("medical_purpose"), id="medical purpose blank"),
        pytest.param("I.D.4", {"fall_purpose": True}, HOLDS, id="against falls"),
        pytest.param("I.D.4", {"fall_purpose": False}, REFUTED, id="not against falls"),
        pytest.param("I.D.4", {}, told_open("fall_purpose"), id="purpose against falls blank"),
        pytest.param(
            "I.D.3", {"fall_purpose": True}, told_open("medical_purpose"), id="another claim's fact"
        ),
    ],
)
def test_claims(clause: str, facts: dict[str, Any], expected: Told) -> None:
    assert told(claimed(clause, **facts), clause) == expected


@pytest.mark.parametrize(
    ("carries", "expected"),
    [
        pytest.param(False, HOLDS, id="walked along"),
        pytest.param(True, REFUTED, id="carried or forcibly moved"),
        pytest.param(
            None,
            ("unknown", "exclusion.open", ("interventions[r1].holds[*].carries",)),
            id="not recorded whether carried",
        ),
    ],
)
def test_who_is_carried_is_not_escorted(carries: bool | None, expected: Told) -> None:
    holds = [{"immobilizes": True, "carries": carries}]
    assert told(claimed("I.D.2", minimum_contact=True, holds=holds), "I.D.2") == expected


def test_who_is_carried_is_not_briefly_held_either() -> None:
    holds = [{"immobilizes": True, "carries": True}]
    assert told(claimed("I.D.1", brief=True, to_calm=True, holds=holds), "I.D.1") == REFUTED


DEVICE = {"self_injury_purpose": True}
NO_PLAN = DEVICE | {"in_treatment_plan": False}


class TestSelfInjuryDevices:
    """I.D.5: in the plan, or prescribed and the least restrictive means."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            pytest.param(DEVICE | {"in_treatment_plan": True}, HOLDS, id="in the plan"),
            pytest.param(
                DEVICE | {"in_treatment_plan": True, "least_restrictive": False},
                HOLDS,
                id="in the plan, not least restrictive",
            ),
            pytest.param(
                NO_PLAN | {"prescribed": True, "least_restrictive": True}, HOLDS, id="prescribed, least"
            ),
            pytest.param(
                NO_PLAN | {"prescribed": True, "least_restrictive": False},
                REFUTED,
                id="prescribed, not least",
            ),
            pytest.param(
                NO_PLAN | {"prescribed": False, "least_restrictive": True},
                REFUTED,
                id="least, not prescribed",
            ),
            pytest.param(
                DEVICE | {"prescribed": True, "least_restrictive": True}, HOLDS, id="prescribed, plan blank"
            ),
            pytest.param(
                {"self_injury_purpose": False, "in_treatment_plan": True}, REFUTED, id="other purpose"
            ),
            pytest.param({"in_treatment_plan": True}, told_open("self_injury_purpose"), id="purpose blank"),
            pytest.param(
                NO_PLAN | {"prescribed": True}, told_open("least_restrictive"), id="prescribed, rest blank"
            ),
            pytest.param(
                NO_PLAN | {"least_restrictive": True}, told_open("prescribed"), id="least, rest blank"
            ),
            pytest.param(
                DEVICE | {"prescribed": False},
                told_open("in_treatment_plan"),
                id="not prescribed, plan blank",
            ),
            pytest.param(
                {},
                told_open("self_injury_purpose", "in_treatment_plan", "prescribed", "least_restrictive"),
                id="all blank",
            ),
        ],
    )
    def test_by_default_the_least_restrictive_test_is_for_prescribed_ones(
        self, facts: dict[str, Any], expected: Told
    ) -> None:
        assert told(claimed("I.D.5", **facts), "I.D.5") == expected

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            pytest.param({"least_restrictive": True}, HOLDS, id="in the plan, least restrictive"),
            pytest.param({"least_restrictive": False}, REFUTED, id="in the plan, not least restrictive"),
            pytest.param({"prescribed": False}, told_open("least_restrictive"), id="in the plan, rest blank"),
        ],
    )
    def test_read_as_for_both(self, facts: dict[str, Any], expected: Told) -> None:
        judged = claimed("I.D.5", **DEVICE, in_treatment_plan=True, **facts)
        readings = {"self_injury_devices": "on_both"}
        assert told(judged, "I.D.5", readings=readings) == expected

    def test_the_finding_names_the_reading(self) -> None:
        found = only(judge(claimed("I.D.5")), "I.D.5")
        assert found.source.readings == (("self_injury_devices", "on_prescribed"),)


def test_a_refuted_claim_is_a_warning_on_the_intervention() -> None:
    found = only(judge(claimed("I.D.1", brief=False)), "I.D.1")
    assert (found.level, found.path) == ("warning", "interventions[r1]")
    assert found.evidence == (("interventions[r1].exclusion.brief", False),)


def test_each_claim_by_itself() -> None:
    good = {"kind": "calming_hold", "brief": True, "to_calm": True}
    judged = incident(
        restraint(exclusion=good),
        restraint("10:20", "10:21", id="r2", exclusion=good | {"brief": False}),
        restraint("10:30", "10:31", id="r3"),
    )
    assert [(one.path, one.code) for one in judge(judged).of("I.D.1")] == [
        ("interventions[r1]", "exclusion.holds"),
        ("interventions[r2]", "exclusion.refuted"),
    ]


@pytest.mark.parametrize("clause", CLAUSES)
def test_what_claims_nothing_has_nothing_to_examine(clause: str) -> None:
    judged = incident(restraint(), seclusion("10:20", "10:25"), time_out("10:30", "10:35"))
    assert told(judged, clause) == NOT_CLAIMED


DEVICE_IN_PLAN = {"kind": "self_injury_device", "self_injury_purpose": True, "in_treatment_plan": True}
STATE = {
    "10-236b(a)(3)(A)": {"kind": "calming_hold", "brief": True, "to_calm": True},
    "10-236b(a)(3)(B)": {"kind": "escort", "minimum_contact": True},
    "10-236b(a)(3)(C)": {"kind": "medical_device", "medical_purpose": True},
    "10-236b(a)(3)(D)": {"kind": "fall_protection", "fall_purpose": True},
    "10-236b(a)(3)(E)": {
        "kind": "self_injury_device",
        "self_injury_purpose": True,
        "in_treatment_plan": True,
    },
}


class TestConnecticut:
    """The state's exclusions are the district's; one its text does not know excludes nothing."""

    HOLD: ClassVar = [{"immobilizes": True, "carries": False}]

    @pytest.mark.parametrize("clause", STATE)
    def test_each_takes_the_hold_out(self, clause: str) -> None:
        report = judge(incident(restraint(holds=self.HOLD, exclusion=STATE[clause])), policy=CONNECTICUT)

        assert only(report, clause).code == "exclusion.holds"
        assert only(report, "10-236b(a)(3)").code == "definition.excluded"
        assert only(report, "10-236b(m)", "continually").code == "no_restraint"

    def test_one_the_text_does_not_know_excludes_nothing(self) -> None:
        claim = {"kind": "vehicle_restraint", "vehicle_safety": True}
        report = judge(incident(restraint(holds=self.HOLD, exclusion=claim)), policy=CONNECTICUT)

        assert {only(report, clause).code for clause in STATE} == {"exclusion.not_claimed"}
        assert only(report, "10-236b(a)(3)").code == "definition.met"
        assert only(report, "10-236b(m)", "continually").status == "pass"
