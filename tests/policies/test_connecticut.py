"""Connecticut's own text: its readings before and after July 2018."""

from datetime import date
from typing import Any

import pytest
from builders import only
from state_builders import held_on, on_day, report_of_state, shut_in, status_and_code

from restraint_rules.policies import CONNECTICUT
from restraint_rules.testing import at, meeting, time_out

OLD, NEW = date(2018, 6, 4), date(2018, 9, 4)
BOTH = pytest.mark.parametrize("day", [OLD, NEW], ids=["before 2018-07-01", "after"])
FREE_BUT_FORBIDDEN: dict[str, Any] = {"physically_prevented": False, "permitted_to_leave": False}
NO_EMERGENCY: dict[str, Any] = {"emergency": {"grounds": []}}
NO_RECORD: dict[str, Any] = {"emergency": None}


class TestMannerOfPreventing:
    """Before July 2018: must leaving be physically prevented, or does any manner do?"""

    @pytest.mark.parametrize(
        ("day", "choice", "facts", "kind"),
        [
            (OLD, "physically", {}, None),
            (OLD, "in_any_manner", {}, "seclusion"),
            (OLD, "in_any_manner", {"permitted_to_leave": True}, None),
            (OLD, "in_any_manner", {"permitted_to_leave": None}, "open"),
            (OLD, "in_any_manner", {"involuntary": False}, None),
            (NEW, "physically", {}, None),
            (NEW, "in_any_manner", {}, None),
        ],
    )
    def test_forbidden_but_able_to_leave(
        self, day: date, choice: str, facts: dict[str, Any], kind: str | None
    ) -> None:
        subject = on_day(day, shut_in(day, **FREE_BUT_FORBIDDEN | facts))
        report = report_of_state(subject, readings={"manner_of_preventing": choice})

        code = {"seclusion": "definition.met", "open": "definition.label_stands"}
        assert only(report, "10-236b(a)(5)").code == code.get(kind or "", "definition.label_refuted")

    @pytest.mark.parametrize(
        ("day", "choice", "kind"),
        [
            (OLD, "physically", "exclusionary_time_out"),
            (OLD, "in_any_manner", "seclusion"),
            (NEW, "in_any_manner", "exclusionary_time_out"),
        ],
    )
    def test_what_is_called_a_time_out(self, day: date, choice: str, kind: str) -> None:
        subject = on_day(day, time_out(at("10:00", day), involuntary=True, **FREE_BUT_FORBIDDEN))
        report = report_of_state(subject, readings={"manner_of_preventing": choice})

        secluded = [one.code for one in report.of("10-236b(d)(1)")] != ["no_seclusion"] * 4
        assert secluded is (kind == "seclusion")

    def test_the_findings_of_that_time_name_the_reading(self) -> None:
        for day, named in ((OLD, True), (NEW, False)):
            one = only(report_of_state(on_day(day, shut_in(day))), "10-236b(a)(5)")
            assert ("manner_of_preventing" in dict(one.source.readings)) is named


class TestPlannedSeclusion:
    """Could an IEP provide for seclusion before July 2018?"""

    @pytest.mark.parametrize(
        ("day", "choice", "per_iep", "facts", "expected"),
        [
            (OLD, "emergency_only", True, NO_EMERGENCY, ("fail", "emergency.none")),
            (OLD, "emergency_only", True, NO_RECORD, ("unknown", "emergency.unknown")),
            (OLD, "in_iep_too", True, NO_EMERGENCY, ("pass", "emergency.by_iep")),
            (OLD, "in_iep_too", True, NO_RECORD, ("pass", "emergency.by_iep")),
            (OLD, "in_iep_too", None, NO_EMERGENCY, ("unknown", "emergency.by_iep_unknown")),
            (OLD, "in_iep_too", False, NO_EMERGENCY, ("fail", "emergency.none")),
            (OLD, "in_iep_too", False, NO_RECORD, ("unknown", "emergency.unknown")),
            (OLD, "in_iep_too", None, {}, ("pass", "emergency.shown")),
            (NEW, "in_iep_too", True, NO_EMERGENCY, ("fail", "emergency.none")),
            (NEW, "in_iep_too", True, NO_RECORD, ("unknown", "emergency.unknown")),
        ],
    )
    def test_without_an_emergency(
        self, day: date, choice: str, per_iep: bool | None, facts: dict[str, Any], expected: Any
    ) -> None:
        subject = on_day(day, shut_in(day, per_iep=per_iep), **facts)
        report = report_of_state(subject, readings={"planned_seclusion": choice})

        (one,) = [one for one in report.of("10-236b(d)(1)") if "only_in_emergency" in one.rule]
        assert (one.status, one.code) == expected

    def test_a_restraint_is_no_such_plan(self) -> None:
        report = report_of_state(
            on_day(OLD, held_on(OLD), **NO_EMERGENCY), readings={"planned_seclusion": "in_iep_too"}
        )

        assert status_and_code(report, "10-236b(b)", "only_in_emergency") == ("fail", "emergency.none")
        assert status_and_code(report, "10-236b(d)(1)", "by_iep") == ("not_applicable", "no_seclusion")

    @pytest.mark.parametrize("choice", ["emergency_only", "in_iep_too"])
    def test_since_then_a_plan_is_a_breach_whatever_the_reading(self, choice: str) -> None:
        readings = {"planned_seclusion": choice}
        before = report_of_state(on_day(OLD, shut_in(OLD, per_iep=True)), readings=readings)
        after = report_of_state(on_day(NEW, shut_in(NEW, per_iep=True)), readings=readings)

        assert before.failures == ()
        assert [(one.clause, one.code) for one in after.failures] == [("10-236b(d)(3)", "planned.yes")]


@pytest.mark.parametrize(
    ("day", "statuses"),
    [
        (date(2018, 6, 29), ["not_applicable"]),
        (date(2018, 7, 2), ["fail"]),
    ],
    ids=str,
)
def test_a_meeting_that_leaves_seclusion_in_a_plan(day: date, statuses: list[str]) -> None:
    """Before July 2018 nothing forbade it; the parent is to be told of the law in any case."""
    left = meeting(day, plans_with_seclusion=["iep"], first_with_seclusion=True)
    report = report_of_state(left)

    assert ([one.status for one in report.of("10-236b(d)(3)")] or ["not_applicable"]) == statuses
    assert only(report, "10-76b-9.seclusion").status == "unknown"


@BOTH
@pytest.mark.parametrize(
    ("choice", "expected"), [("on_prescribed", "exclusion.holds"), ("on_both", "exclusion.refuted")]
)
def test_self_injury_devices_in_a_plan(day: date, choice: str, expected: str) -> None:
    claim = {
        "kind": "self_injury_device",
        "self_injury_purpose": True,
        "in_treatment_plan": True,
        "least_restrictive": False,
    }
    subject = on_day(day, held_on(day, mechanical=True, exclusion=claim))
    report = report_of_state(subject, readings={"self_injury_devices": choice})

    assert only(report, "10-236b(a)(3)(E)").code == expected
    assert (only(report, "10-236b(b)", "no_substitute").code == "no_restraint") is (
        expected == "exclusion.holds"
    )


def test_no_reading_of_the_state_asks_if_a_seclusion_must_be_involuntary() -> None:
    """Its own text says so; only the districts' leave the word out."""
    assert "seclusion_involuntary" not in {one.name for one in CONNECTICUT.readings}
    assert CONNECTICUT.bearing_on("manner_of_preventing") == ("10-236b(a)(5)", "10-76b-7.time-out")
    assert CONNECTICUT.bearing_on("planned_seclusion") == ("10-236b(d)(1)",)
