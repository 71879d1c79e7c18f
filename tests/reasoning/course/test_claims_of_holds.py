"""I.D.1 to I.D.5 and their siblings: a claim takes out the hold it is of; that hold's own facts refute it."""

from typing import Any

import pytest
from builders import incident, judge, only, restraint, setting

from restraint_rules.models import Incident
from restraint_rules.policies import CONNECTICUT, CONNECTICUT_MODEL_FORM, CRDC, SPRAGUE, US_ED_2012
from restraint_rules.policy import Policy

Data = dict[str, Any]

CALMING: Data = {"kind": "calming_hold", "brief": True, "to_calm": True}
ESCORT: Data = {"kind": "escort", "minimum_contact": True}
MEDICAL: Data = {"kind": "medical_device", "medical_purpose": True}
FALLS: Data = {"kind": "fall_protection", "fall_purpose": True}
SELF_INJURY: Data = {"kind": "self_injury_device", "self_injury_purpose": True, "in_treatment_plan": True}
CONTACT, DEVICES = [CALMING, ESCORT], [MEDICAL, FALLS, SELF_INJURY]
CITED = {
    "calming_hold": "I.D.1",
    "escort": "I.D.2",
    "medical_device": "I.D.3",
    "fall_protection": "I.D.4",
    "self_injury_device": "I.D.5",
}
SAFE: Data = {"immobilizes": True, "carries": False, "position": "standing", "restricts_air_flow": False}
HELD, STRAP = SAFE | {"id": "held", "device": False}, SAFE | {"id": "strap", "device": True}


def report_of_holds(*holds: Data, policy: Policy = SPRAGUE, **facts: Any) -> Any:
    return judge(incident(restraint(holds=list(holds) or None, **facts)), policy=policy)


def code_of_holds(*holds: Data, **facts: Any) -> str:
    """What I.D says."""
    return str(only(report_of_holds(*holds, **facts), "I.D").code)


def by_kind(claim: Data) -> str:
    return str(claim["kind"])


class TestItsOwnFactsRefuteIt:
    """Whatever is claimed of it, and wherever the claim stands."""

    @pytest.mark.parametrize("stands_with_the_hold", [True, False], ids=["hold", "period"])
    @pytest.mark.parametrize("claim", [*CONTACT, *DEVICES], ids=by_kind)
    @pytest.mark.parametrize(
        ("fact", "refutes"),
        [
            ({}, False),
            ({"carries": True}, True),
            ({"position": "prone"}, True),
            ({"restricts_air_flow": True}, True),
            ({"position": "supine"}, False),
            ({"position": None, "restricts_air_flow": None}, False),
        ],
        ids=str,
    )
    def test_facts(self, claim: Data, fact: Data, refutes: bool, stands_with_the_hold: bool) -> None:
        hold = SAFE | fact | {"id": "h", "device": claim in DEVICES}
        claimed: Data = {"exclusion": claim}
        inside, beside = (claimed, {}) if stands_with_the_hold else ({}, claimed)
        found = report_of_holds(hold | inside, **beside)
        judged = only(found, CITED[claim["kind"]])

        assert judged.code == ("exclusion.refuted" if refutes else "exclusion.holds")
        assert judged.path == f"interventions[r1]{'.holds[h]' if stands_with_the_hold else ''}"
        assert only(found, "I.D").code == ("definition.met" if refutes else "definition.excluded")
        assert (only(found, "III.A").code == "no_use") is not refutes

    @pytest.mark.parametrize("claim", CONTACT, ids=by_kind)
    def test_whether_carried_is_asked_of_contact(self, claim: Data) -> None:
        judged = only(
            report_of_holds(SAFE | {"id": "h", "carries": None}, exclusion=claim), CITED[claim["kind"]]
        )

        assert (judged.code, judged.missing) == ("exclusion.open", ("interventions[r1].holds[h].carries",))

    @pytest.mark.parametrize(
        ("claim", "device", "mechanical", "holds"),
        [
            *[(claim, True, None, False) for claim in CONTACT],
            *[(claim, False, None, True) for claim in CONTACT],
            *[(claim, None, True, False) for claim in CONTACT],
            *[(claim, None, False, True) for claim in CONTACT],
            *[(claim, False, True, False) for claim in DEVICES],
            *[(claim, None, False, False) for claim in DEVICES],
            *[(claim, None, True, True) for claim in DEVICES],
            *[(claim, None, None, True) for claim in DEVICES],
        ],
    )
    def test_a_device_is_no_contact_and_a_persons_hold_no_device(
        self, claim: Data, device: bool | None, mechanical: bool | None, holds: bool
    ) -> None:
        found = report_of_holds(SAFE | {"device": device}, mechanical=mechanical, exclusion=claim)

        assert only(found, CITED[claim["kind"]]).code == ("exclusion.holds" if holds else "exclusion.refuted")

    @pytest.mark.parametrize(("claim", "mechanical"), [(ESCORT, True), (MEDICAL, False)], ids=str)
    def test_without_holds_the_period_says_if_it_was_a_device(self, claim: Data, mechanical: bool) -> None:
        found = report_of_holds(mechanical=mechanical, exclusion=claim)

        assert only(found, CITED[claim["kind"]]).code == "exclusion.refuted"

    def test_what_refutes_is_shown(self) -> None:
        judged = only(report_of_holds(SAFE | {"id": "h", "carries": True}, exclusion=ESCORT), "I.D.2")

        assert ("interventions[r1].holds[h].carries", True) in judged.evidence
        assert ("interventions[r1].exclusion.minimum_contact", True) in judged.evidence


class TestOnlyItsHoldIsTakenOut:
    def test_the_other_hold_stays(self) -> None:
        assert code_of_holds(HELD, STRAP | {"exclusion": MEDICAL}) == "definition.met"
        assert code_of_holds(HELD | {"exclusion": CALMING}, STRAP) == "definition.met"

    def test_both_are_claimed(self) -> None:
        both = (HELD | {"exclusion": CALMING}, STRAP | {"exclusion": MEDICAL})

        assert code_of_holds(*both) == "definition.excluded"
        assert [only(report_of_holds(*both), clause).code for clause in ("I.D.1", "I.D.3")] == [
            "exclusion.holds"
        ] * 2

    def test_the_other_restricts_nothing(self) -> None:
        assert (
            code_of_holds(HELD | {"immobilizes": False}, STRAP | {"exclusion": MEDICAL})
            == "definition.excluded"
        )

    def test_the_other_may_restrict(self) -> None:
        assert code_of_holds(HELD | {"immobilizes": None}, STRAP | {"exclusion": MEDICAL}) == (
            "definition.label_stands"
        )

    def test_holds_without_ids_are_told_apart(self) -> None:
        assert code_of_holds(SAFE, SAFE | {"device": True, "exclusion": MEDICAL}) == "definition.met"


class TestSeveralUnderOnePath:
    """Holds without ids share a path, and so a finding: whichever stands first, it tells of the gravest."""

    REFUTED = SAFE | {"exclusion": ESCORT | {"minimum_contact": False}}
    OPEN = SAFE | {"exclusion": ESCORT | {"minimum_contact": None}}
    BORNE_OUT = SAFE | {"exclusion": ESCORT}

    @pytest.mark.parametrize(
        ("one", "other", "code"),
        [
            pytest.param(REFUTED, BORNE_OUT, "exclusion.refuted", id="refuted and borne out"),
            pytest.param(REFUTED, OPEN, "exclusion.refuted", id="refuted and open"),
            pytest.param(OPEN, BORNE_OUT, "exclusion.open", id="open and borne out"),
        ],
    )
    @pytest.mark.parametrize("ids", [{}, {"id": "a"}], ids=["no id", "one id"])
    def test_the_gravest_is_told(self, one: Data, other: Data, code: str, ids: Data) -> None:
        for holds in ((one | ids, other | ids), (other | ids, one | ids)):
            assert only(report_of_holds(*holds), "I.D.2").code == code


class TestOneThatStandsWithThePeriod:
    """Of several holds it is the one it can be of; which of two must be recorded, unless both restrain."""

    @pytest.mark.parametrize(
        ("claim", "rest"), [(MEDICAL, HELD), (ESCORT, STRAP)], ids=["a device's", "a person's"]
    )
    def test_the_only_one_it_fits(self, claim: Data, rest: Data) -> None:
        found = report_of_holds(HELD, STRAP, exclusion=claim)

        assert only(found, CITED[claim["kind"]]).code == "exclusion.holds"
        assert only(found, "I.D").code == "definition.met"
        alone = [one | {"immobilizes": one is not rest} for one in (HELD, STRAP)]
        assert code_of_holds(*alone, exclusion=claim) == "definition.excluded"

    def test_of_two_one_stays_whichever_it_is(self) -> None:
        found = report_of_holds(SAFE | {"id": "a"}, SAFE | {"id": "b"}, mechanical=True, exclusion=MEDICAL)
        judged = only(found, "I.D.3")

        assert (judged.code, judged.missing) == (
            "exclusion.of_which",
            ("interventions[r1].holds[a].exclusion", "interventions[r1].holds[b].exclusion"),
        )
        assert only(found, "I.D").code == "definition.met"
        assert only(found, "III.A").status == "pass"

    def test_of_two_of_which_one_restrains_it_decides(self) -> None:
        found = report_of_holds(
            SAFE | {"id": "a"}, SAFE | {"id": "b", "immobilizes": False}, exclusion=ESCORT
        )

        assert only(found, "I.D").code == "definition.label_stands"
        assert set(only(found, "I.D").missing) == {
            "interventions[r1].holds[a].exclusion",
            "interventions[r1].holds[b].exclusion",
        }

    def test_what_the_claim_itself_says_refutes_it_wherever_it_belongs(self) -> None:
        found = report_of_holds(SAFE, SAFE, exclusion=ESCORT | {"minimum_contact": False})

        assert only(found, "I.D.2").code == "exclusion.refuted"

    def test_where_it_fits_nothing_it_is_refuted(self) -> None:
        assert only(report_of_holds(HELD, exclusion=MEDICAL), "I.D.3").code == "exclusion.refuted"

    def test_json_of_before_is_read(self) -> None:
        written = incident(restraint(holds=[SAFE], exclusion=ESCORT)).model_dump_json(exclude_none=True)

        assert only(judge(Incident.model_validate_json(written)), "I.D.2").code == "exclusion.holds"


@pytest.mark.parametrize(
    ("policy", "clause", "rule"),
    [
        pytest.param(SPRAGUE, "III.A", "only_in_emergency", id="the district"),
        pytest.param(CONNECTICUT, "10-236b(b)", "only_in_emergency", id="the state"),
        pytest.param(CONNECTICUT_MODEL_FORM, "10-236b(b)", "only_in_emergency", id="the form"),
        pytest.param(US_ED_2012, "6.discipline", "never_as_discipline", id="guidance"),
    ],
)
@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"holds": [SAFE | {"carries": True}], "exclusion": ESCORT}, id="a carry"),
        pytest.param({"holds": [HELD, STRAP], "exclusion": MEDICAL}, id="a hold beside a device"),
        pytest.param({"holds": [STRAP], "exclusion": ESCORT}, id="a belt as an escort"),
        pytest.param({"holds": [SAFE | {"position": "prone"}], "exclusion": ESCORT}, id="a prone escort"),
    ],
)
def test_under_every_text_it_stays_a_restraint(policy: Policy, clause: str, rule: str, facts: Data) -> None:
    found = only(judge(incident(restraint(**facts)), policy=policy), clause, rule)

    assert found.status in {"pass", "unknown"}


def test_a_prone_escort_reaches_the_ban_of_prone_holds() -> None:
    prone = report_of_holds(SAFE | {"position": "prone"}, policy=US_ED_2012, exclusion=ESCORT)

    assert only(prone, "7.prone").status == "fail"


@pytest.mark.parametrize(("claim", "expected"), [(ESCORT, "pass"), (MEDICAL, "not_applicable")], ids=str)
def test_an_excluded_hold_is_asked_its_position_and_an_excluded_device_is_not(
    claim: Data, expected: str
) -> None:
    found = report_of_holds(SAFE | {"device": claim is MEDICAL}, policy=US_ED_2012, exclusion=claim)

    assert only(found, "7.prone").status == expected


class TestTheCollection:
    """A device that is left out leaves other devices in."""

    def kinds(self, *holds: Data, **facts: Any) -> list[str]:
        found = report_of_holds(
            *holds, policy=CRDC, **{"mechanical": True, "by_law_enforcement": False} | facts
        )
        return [only(found, f"definition.{kind}").code for kind in ("mechanical", "physical")]

    @pytest.mark.parametrize(
        ("holds", "mechanical"),
        [
            pytest.param([STRAP | {"exclusion": MEDICAL}], False, id="the only device"),
            pytest.param([STRAP | {"exclusion": MEDICAL}, HELD], False, id="beside a person's hold"),
            pytest.param([STRAP | {"exclusion": MEDICAL}, STRAP | {"id": "other"}], True, id="one of two"),
            pytest.param([STRAP], True, id="nothing claimed"),
            pytest.param([STRAP | {"exclusion": FALLS | {"prescribed": True}}], False, id="prescribed"),
            pytest.param([STRAP | {"exclusion": FALLS | {"prescribed": False}}], True, id="not prescribed"),
        ],
    )
    def test_devices(self, holds: list[Data], mechanical: bool) -> None:
        assert (self.kinds(*holds)[0] == "definition.met_though_labelled") is mechanical

    def test_a_persons_hold_beside_a_device_that_is_left_out_is_counted(self) -> None:
        assert self.kinds(HELD, STRAP | {"exclusion": MEDICAL})[1] == "definition.met"
        assert self.kinds(HELD, STRAP) == ["definition.met_though_labelled", "definition.met"]
        assert self.kinds(STRAP)[1] == "definition.met_though_labelled"

    def test_a_claim_for_one_of_two_devices_leaves_one(self) -> None:
        two = (STRAP, STRAP | {"id": "other"})

        assert self.kinds(*two, exclusion=MEDICAL)[0] == "definition.met_though_labelled"


def test_what_a_technique_says_refutes_it_too() -> None:
    taught = [{"id": "carry", "position": "standing", "restricts_air_flow": False, "carries": True}]
    judged = incident(restraint(holds=[{"technique": "carry"}], exclusion=CALMING))

    assert only(judge(judged, setting=setting(techniques=taught)), "I.D.1").code == "exclusion.refuted"
