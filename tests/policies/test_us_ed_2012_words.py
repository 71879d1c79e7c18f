"""What restraint and seclusion are in the federal guidance, and how it shows what was not read."""

from typing import Any

import pytest
from guidance_builders import (
    failing,
    finding_of_guidance,
    incident_of_restraint,
    incident_of_seclusion,
    report_of_guidance,
)

from restraint_rules.policies import US_ED_2012
from restraint_rules.testing import incident, time_out


class TestWords:
    """What restraint and seclusion are here."""

    @pytest.mark.parametrize(
        ("hold", "expected"),
        [
            ({"immobilizes": False, "restricts_torso": True}, "pass"),
            ({"immobilizes": True, "restricts_torso": False}, "pass"),
            ({"immobilizes": False, "restricts_torso": False, "carries": True}, "not_applicable"),
        ],
        ids=["torso", "limbs", "carried"],
    )
    def test_what_is_a_restraint(self, hold: Any, expected: str) -> None:
        assert finding_of_guidance(incident_of_restraint(holds=[hold]), "3.danger").status == expected

    @pytest.mark.parametrize(
        ("exclusion", "expected"),
        [
            ({"kind": "escort", "minimum_contact": True}, "not_applicable"),
            ({"kind": "escort", "minimum_contact": False}, "pass"),
            ({"kind": "calming_hold", "brief": True, "to_calm": True}, "pass"),
        ],
        ids=["escort", "forced", "calming"],
    )
    def test_what_is_left_out(self, exclusion: Any, expected: str) -> None:
        assert finding_of_guidance(incident_of_restraint(exclusion=exclusion), "3.danger").status == expected

    @pytest.mark.parametrize(
        "exclusion",
        [
            {"kind": "medical_device", "medical_purpose": True},
            {"kind": "fall_protection", "fall_purpose": True},
            {"kind": "vehicle_restraint", "vehicle_safety": True},
            {"kind": "self_injury_device", "self_injury_purpose": True, "in_treatment_plan": True},
        ],
        ids=lambda one: one["kind"],
    )
    def test_devices_that_are_no_restraint(self, exclusion: Any) -> None:
        report = report_of_guidance(incident_of_restraint(mechanical=True, exclusion=exclusion))

        assert failing(report) == {}
        assert {one.status for one in report if one.clause[0].isdigit()} == {"not_applicable", "pass"}
        assert report.of("2.mechanical")[0].status == "not_applicable"

    @pytest.mark.parametrize(
        ("exclusion", "expected"),
        [
            ({"kind": "medical_device", "medical_purpose": False}, "fail"),
            ({"kind": "medical_device"}, "unknown"),
            (None, "fail"),
        ],
    )
    def test_a_device_is_forbidden_restraint(self, exclusion: Any, expected: str) -> None:
        subject = incident_of_restraint(mechanical=True, exclusion=exclusion)

        assert finding_of_guidance(subject, "2.mechanical").status == expected

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({}, "pass"),
            ({"alone": False}, "not_applicable"),
            ({"involuntary": False}, "not_applicable"),
            ({"physically_prevented": False, "permitted_to_leave": False}, "not_applicable"),
            ({"alone": None}, "pass"),
        ],
        ids=["alone", "accompanied", "voluntary", "forbidden-to-leave", "label-stands"],
    )
    def test_what_is_a_seclusion(self, facts: Any, expected: str) -> None:
        assert finding_of_guidance(incident_of_seclusion(**facts), "3.danger").status == expected

    def test_a_time_out_one_cannot_leave_is_a_seclusion(self) -> None:
        shut_in = time_out(physically_prevented=True, alone=True, involuntary=True)

        assert report_of_guidance(incident(interventions=[shut_in])).of("3.danger")[0].status == "pass"


class TestUnverified:
    """What was not read says so wherever it is shown."""

    def test_in_records(self) -> None:
        verified = {row["clause"]: row["verified"] for row in report_of_guidance().to_records()}

        assert {clause for clause, read in verified.items() if not read} == {
            clause.citation for clause in US_ED_2012.clauses if clause.rule and not clause.verified
        } - {"8.child"}

    @pytest.mark.parametrize(("purpose", "shown"), [("coercion", True), ("discipline", False)])
    def test_in_the_report(self, purpose: str, shown: bool) -> None:
        report = report_of_guidance(incident_of_restraint(**{f"as_{purpose}": True}))

        assert ("The clause's own text was not read." in report.to_text()) is shown
        assert report.of(f"6.{purpose}")[0].source.verified is not shown

    def test_beside_a_missing_fact_too(self) -> None:
        told = " ".join(
            str(report_of_guidance(incident_of_restraint(as_coercion=None, mechanical=None))).split()
        )

        assert "- 6.coercion [not verified]: The record does not say" in told
        assert "- 2.mechanical: The record does not say" in told
