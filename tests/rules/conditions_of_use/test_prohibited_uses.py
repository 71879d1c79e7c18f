"""Seclusion, devices, drugs and dangerous holds: forbidden whatever the emergency."""

from typing import Any

import pytest
from bill_builders import BILL, allowed, finding_of_bill, held, policy_of, secluded, told_of_bill
from builders import Told, agent, judge, setting, time_out

from restraint_rules.policies import US_ED_2012
from restraint_rules.rules.conditions_of_use.prohibited_uses import no_chemical_restraint, no_hold_in_position

R1, S1, A1 = "interventions[r1]", "interventions[s1]", "interventions[a1]"
HOLD = f"{R1}.holds[h1]"
RESTRICTED = {"restricts_air_flow": True}
NO_RESTRAINT = Told("not_applicable", "no_restraint")


def hold(**facts: Any) -> dict[str, Any]:
    """A restraint by one hold of which this is recorded."""
    return held(holds=[{"id": "h1", "immobilizes": True} | facts])


class TestSeclusion:
    """A seclusion always fails; what is one, the definition says."""

    def test_a_seclusion_by_its_facts(self) -> None:
        found = finding_of_bill(allowed(secluded()), "101(b)(1)(A)")

        assert (found.status, found.code, found.path) == ("fail", "seclusion.used", S1)
        assert found.verdict.level == "error"
        assert dict(found.evidence) == {
            f"{S1}.kind": "seclusion",
            f"{S1}.physically_prevented": True,
            f"{S1}.alone": True,
            f"{S1}.involuntary": True,
        }

    @pytest.mark.parametrize("blank", ["alone", "involuntary", "physically_prevented"])
    def test_where_the_facts_are_open_its_label_accuses_nobody(self, blank: str) -> None:
        told = told_of_bill(allowed(secluded(**{blank: None})), "101(b)(1)(A)")

        assert told == ("unknown", "seclusion.perhaps", (f"{S1}.{blank}",))

    def test_a_time_out_one_cannot_leave_is_one(self) -> None:
        shut_in = time_out(physically_prevented=True, involuntary=True, alone=True)
        found = finding_of_bill(allowed(shut_in), "101(b)(1)(A)")

        assert (found.status, found.code) == ("fail", "seclusion.used")

    @pytest.mark.parametrize("fact", ["alone", "involuntary", "physically_prevented"])
    def test_what_is_none_by_its_facts_is_not_forbidden(self, fact: str) -> None:
        use = secluded() | {fact: False}

        assert told_of_bill(allowed(use), "101(b)(1)(A)") == ("not_applicable", "no_seclusion", ())

    def test_what_may_be_one_is_not_known(self) -> None:
        perhaps = time_out(physically_prevented=True, involuntary=True, alone=None)

        told = told_of_bill(allowed(perhaps), "101(b)(1)(A)")

        assert told == ("unknown", "definition.may_be", ("interventions[t1].alone",))

    def test_each_seclusion_has_its_finding(self) -> None:
        report = judge(allowed(secluded(), secluded("11:00", "11:08", id="s2")), policy=BILL)

        assert [one.path for one in report.of("101(b)(1)(A)")] == [S1, "interventions[s2]"]


class TestMechanical:
    """No device, unless the record claims that it is one the text leaves out, and the facts bear it out."""

    @pytest.mark.parametrize(
        ("device", "expected"),
        [
            (True, ("fail", "mechanical.used", ())),
            (False, ("pass", "mechanical.none", ())),
            (None, ("unknown", "mechanical.unknown", (f"{R1}.mechanical",))),
        ],
    )
    def test_device(self, device: Any, expected: Any) -> None:
        assert told_of_bill(allowed(held(mechanical=device)), "101(b)(1)(B)") == expected

    def test_the_device_is_evidence(self) -> None:
        found = finding_of_bill(allowed(held(mechanical=True)), "101(b)(1)(B)")

        assert found.evidence == ((f"{R1}.mechanical", True),)

    @pytest.mark.parametrize(
        ("safety", "expected"),
        [
            (True, NO_RESTRAINT),
            (False, ("fail", "mechanical.used", ())),
            (None, ("unknown", "mechanical.unknown", (f"{R1}.exclusion.vehicle_safety",))),
        ],
    )
    def test_a_belt_in_a_vehicle(self, safety: Any, expected: Any) -> None:
        claim = {"kind": "vehicle_restraint", "vehicle_safety": safety}

        assert told_of_bill(allowed(held(mechanical=True, exclusion=claim)), "101(b)(1)(B)") == expected

    def test_an_open_claim_needs_no_answer_without_a_device(self) -> None:
        claim = {"kind": "medical_device"}

        assert told_of_bill(allowed(held(mechanical=False, exclusion=claim)), "101(b)(1)(B)").status == "pass"

    def test_a_claim_the_text_does_not_know_excludes_nothing(self) -> None:
        claim = {"kind": "self_injury_device", "self_injury_purpose": True, "in_treatment_plan": True}

        assert told_of_bill(allowed(held(mechanical=True, exclusion=claim)), "101(b)(1)(B)").status == "fail"

    def test_where_the_holds_are_blank_the_label_stands(self) -> None:
        assert told_of_bill(allowed(held(mechanical=True, holds=None)), "101(b)(1)(B)").status == "fail"

    @pytest.mark.parametrize(
        ("device", "expected"), [(True, "fail"), (False, "not_applicable"), (None, "not_applicable")]
    )
    def test_no_claim_of_mere_contact_excuses_a_device(self, device: bool | None, expected: str) -> None:
        """Handcuffs are no least contact; a text that excludes escorts would else not see them."""
        escort = {"kind": "escort", "minimum_contact": True}
        excused = allowed(held(mechanical=device, exclusion=escort))

        assert told_of_bill(excused, "2.mechanical", policy=US_ED_2012).status == expected

    def test_without_restraint(self) -> None:
        assert told_of_bill(allowed(secluded()), "101(b)(1)(B)") == NO_RESTRAINT


class TestChemical:
    """A drug is one unless a licensed professional prescribed it and it was given so."""

    @pytest.mark.parametrize("prescribed", ["integral_to_plan", "initial_orders"])
    @pytest.mark.parametrize(
        ("lawful", "expected"),
        [
            (True, ("pass", "chemical.attested", ())),
            (False, ("fail", "chemical.denied", ())),
            (None, ("review", "chemical.question", (f"{A1}.lawfully_administered",))),
        ],
    )
    def test_prescribed(self, prescribed: str, lawful: Any, expected: Any) -> None:
        drug = agent(**{prescribed: True}, lawfully_administered=lawful)

        assert told_of_bill(allowed(drug), "101(b)(1)(C)") == expected

    @pytest.mark.parametrize("lawful", [True, False, None])
    @pytest.mark.parametrize("emergency", [True, False])
    def test_neither_emergency_nor_consent_authorizes_it(self, lawful: Any, emergency: Any) -> None:
        drug = agent(as_emergency=emergency, student_consent=True, lawfully_administered=lawful)

        assert told_of_bill(allowed(drug), "101(b)(1)(C)") == ("fail", "chemical.used", ())

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            ({"integral_to_plan": None, "initial_orders": None}, ("integral_to_plan", "initial_orders")),
            ({"integral_to_plan": None}, ("integral_to_plan",)),
            ({"initial_orders": None}, ("initial_orders",)),
        ],
    )
    def test_not_recorded(self, facts: Any, missing: tuple[str, ...]) -> None:
        expected = ("unknown", "chemical.unknown", tuple(f"{A1}.{name}" for name in missing))

        assert told_of_bill(allowed(agent(**facts)), "101(b)(1)(C)") == expected
        assert told_of_bill(allowed(agent(**facts, lawfully_administered=None)), "101(b)(1)(C)") == expected

    def test_given_otherwise_than_prescribed_whoever_prescribed_it(self) -> None:
        drug = agent(integral_to_plan=None, lawfully_administered=False)

        assert told_of_bill(allowed(drug), "101(b)(1)(C)") == ("fail", "chemical.denied", ())

    def test_a_drug_that_does_not_act_on_behaviour(self) -> None:
        drug = agent(affects_nervous_system=False)

        assert told_of_bill(allowed(drug), "101(b)(1)(C)") == ("not_applicable", "no_agent", ())

    def test_where_a_text_draws_no_line_every_drug_counts(self) -> None:
        drug = agent(affects_nervous_system=False)
        alone = policy_of(no_chemical_restraint())

        assert told_of_bill(allowed(drug), "1", policy=alone) == ("fail", "chemical.used", ())


class TestContraindicated:
    """No restraint that the student's health makes unsafe."""

    @pytest.mark.parametrize(
        ("unsafe", "expected"),
        [
            (True, ("fail", "contraindicated.yes", ())),
            (False, ("pass", "contraindicated.no", ())),
            (None, ("unknown", "contraindicated.unknown", (f"{R1}.medically_contraindicated",))),
        ],
    )
    def test_health(self, unsafe: Any, expected: Any) -> None:
        assert told_of_bill(allowed(held(medically_contraindicated=unsafe)), "101(b)(1)(E)") == expected

    def test_without_restraint(self) -> None:
        assert told_of_bill(allowed(secluded()), "101(b)(1)(E)") == NO_RESTRAINT


class TestBreathing:
    """No hold restricts breathing: what the hold says, else what its technique says."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            (RESTRICTED, ("fail", "breathing.restricted", ())),
            ({"restricts_air_flow": False}, ("pass", "breathing.free", ())),
            ({}, ("unknown", "breathing.unknown", (f"{HOLD}.restricts_air_flow",))),
            ({"technique": "standing-hold"}, ("pass", "breathing.free", ())),
            (
                {"technique": "standing-hold", "restricts_air_flow": True},
                ("fail", "breathing.restricted", ()),
            ),
            ({"technique": "other"}, ("unknown", "breathing.unknown", ("setting.techniques[other]",))),
        ],
    )
    def test_air(self, facts: Any, expected: Any) -> None:
        assert told_of_bill(allowed(hold(**facts)), "101(b)(1)(D)", "breathing") == expected

    def test_one_hold_of_several_decides(self) -> None:
        holds = [{"id": "h1", "immobilizes": True}, {"id": "h2", "restricts_air_flow": True}]
        found = finding_of_bill(allowed(held(holds=holds)), "101(b)(1)(D)", "breathing")

        assert (found.status, dict(found.evidence)[f"{R1}.holds[h2].restricts_air_flow"]) == ("fail", True)

    def test_holds_not_recorded(self) -> None:
        told = told_of_bill(allowed(held(holds=None)), "101(b)(1)(D)", "breathing")

        assert told == ("unknown", "breathing.unknown", (f"{R1}.holds",))

    def test_an_excluded_hold_may_do_so_too(self) -> None:
        claim = {"kind": "medical_device", "medical_purpose": True}
        excluded = hold(restricts_air_flow=True) | {"exclusion": claim}

        assert told_of_bill(allowed(excluded), "101(b)(1)(D)", "breathing").status == "fail"
        position = told_of_bill(allowed(excluded), "101(b)(1)(D)", "position")
        assert position.status == "unknown"  # no longer excluded

    @pytest.mark.parametrize("rule", ["breathing", "position"])
    def test_without_restraint(self, rule: str) -> None:
        assert told_of_bill(allowed(secluded()), "101(b)(1)(D)", rule) == NO_RESTRAINT


class TestPosition:
    """Never in a forbidden position, whatever else is recorded of the hold."""

    @pytest.mark.parametrize(
        ("position", "status"),
        [
            ("prone", "fail"),
            ("supine", "fail"),
            ("seated", "pass"),
            ("standing", "pass"),
            ("kneeling", "pass"),
            ("side_lying", "pass"),
            ("other", "pass"),
        ],
    )
    def test_position(self, position: str, status: str) -> None:
        assert told_of_bill(allowed(hold(position=position)), "101(b)(1)(D)", "position").status == status

    @pytest.mark.parametrize(
        ("taught", "expected"),
        [
            ("supine", ("fail", "position.used", ())),
            ("seated", ("pass", "position.other", ())),
            (None, ("unknown", "position.unknown", ("setting.techniques[taught].position",))),
        ],
    )
    def test_the_technique_says(self, taught: Any, expected: Any) -> None:
        standing = setting(techniques=[{"id": "taught", "position": taught}])
        told = told_of_bill(allowed(hold(technique="taught")), "101(b)(1)(D)", "position", setting=standing)

        assert told == expected

    def test_the_hold_overrides_its_technique(self) -> None:
        assert (
            told_of_bill(
                allowed(hold(technique="standing-hold", position="prone")), "101(b)(1)(D)", "position"
            )[0]
            == "fail"
        )

    def test_not_recorded(self) -> None:
        told = told_of_bill(allowed(hold()), "101(b)(1)(D)", "position")

        assert told == ("unknown", "position.unknown", (f"{HOLD}.position",))

    def test_the_positions_are_the_clauses(self) -> None:
        alone = policy_of(no_hold_in_position(positions=frozenset({"prone"})))
        found = finding_of_bill(allowed(hold(position="supine")), "1", policy=alone)

        assert (found.status, found.message) == (
            "pass",
            "The student was in none of the forbidden positions: prone.",
        )
