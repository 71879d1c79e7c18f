"""IX.A.1 to IX.A.5: what the incident form must say."""

from datetime import timedelta
from typing import Any

import pytest
from builders import LATER, at, incident, judge, only, report, restraint, seclusion, time_out, told

from restraint_rules.findings import Finding

BY_FRIDAY = "2026-03-07T00:00"  # DAY is a Thursday; the form is due by the end of Friday


CONTENTS = {
    "IX.A.1": ("emergency", "prior_steps"),
    "IX.A.2": ("description",),
    "IX.A.3": ("duration",),
    "IX.A.4": ("plan_effect",),
    "IX.A.5": ("per_iep",),
}
EACH = [(clause, name) for clause, names in CONTENTS.items() for name in names]


def finding_of_form(clause: str, act: Any = None, *, as_of: str = LATER, **facts: Any) -> Finding:
    """Judge what the form of a seclusion states."""
    subject = incident(seclusion(), report=report() if act is None else act, **facts)
    return only(judge(subject, as_of=as_of), clause)


def form_without(name: str, *, left_out: bool = False) -> dict[str, Any]:
    """A form with one content not recorded, or known to be left out."""
    return report(**{name: None}, left_out=[name] if left_out else [])


class TestContents:
    """IX.A.1–5: emergency and steps before, description, duration, effect on the plan, under an IEP."""

    @pytest.mark.parametrize("clause", CONTENTS)
    def test_stated(self, clause: str) -> None:
        found = finding_of_form(clause)

        assert told(found) == ("pass", "report.states", ())
        shown = {"duration": timedelta(minutes=8), "per_iep": False}  # the others are narratives, and there
        assert found.evidence == tuple((f"report.{name}", shown.get(name, True)) for name in CONTENTS[clause])

    @pytest.mark.parametrize(("clause", "name"), EACH)
    def test_left_out(self, clause: str, name: str) -> None:
        found = finding_of_form(clause, form_without(name, left_out=True))

        assert told(found) == ("fail", "report.left_out", ())
        assert found.verdict.params == {"contents": (name,)}
        assert ("report.left_out", (name,)) in found.evidence

    @pytest.mark.parametrize(("clause", "name"), EACH)
    def test_not_recorded(self, clause: str, name: str) -> None:
        found = finding_of_form(clause, form_without(name))

        assert (found.status, found.code) == ("unknown", "report.content_unknown")
        assert found.missing == (f"report.{name}",)
        assert dict(found.evidence)[f"report.{name}"] is None

    def test_stating_that_it_was_not_under_an_iep_is_stating_it(self) -> None:
        assert finding_of_form("IX.A.5", report(per_iep=False)).status == "pass"
        assert finding_of_form("IX.A.5", report(per_iep=True)).status == "pass"

    def test_a_duration_of_nothing_is_stated(self) -> None:
        assert finding_of_form("IX.A.3", report(duration=0)).status == "pass"

    def test_what_is_left_out_is_named(self) -> None:
        act = report(emergency=None, prior_steps=None, left_out=["emergency", "prior_steps"])

        assert finding_of_form("IX.A.1", act).verdict.params == {"contents": ("emergency", "prior_steps")}

    def test_one_left_out_decides_whatever_the_blank_would_say(self) -> None:
        found = finding_of_form("IX.A.1", report(emergency=None, prior_steps=None, left_out=["prior_steps"]))

        assert (found.status, found.missing) == ("fail", ())
        assert found.verdict.params == {"contents": ("prior_steps",)}

    @pytest.mark.parametrize("clause", CONTENTS)
    def test_a_time_out_needs_no_form(self, clause: str) -> None:
        assert only(judge(incident(time_out())), clause).code == "no_use"

    def test_of_a_restraint_it_need_not_say_if_it_was_under_an_iep(self) -> None:
        found = only(judge(incident(report=form_without("per_iep", left_out=True))), "IX.A.5")

        assert (found.status, found.code) == ("not_applicable", "no_seclusion")


class TestStepsBefore:
    """What was done before the emergency is stated if there were signs of it."""

    @pytest.mark.parametrize(
        ("signs", "left_out", "expected", "missing"),
        [
            (False, True, "pass", ()),
            (False, False, "pass", ()),
            (None, True, "unknown", ("emergency.warning_signs",)),
            (None, False, "unknown", ("emergency.warning_signs", "report.prior_steps")),
        ],
    )
    def test_signs(self, signs: bool | None, left_out: bool, expected: str, missing: Any) -> None:
        found = finding_of_form(
            "IX.A.1", form_without("prior_steps", left_out=left_out), emergency={"warning_signs": signs}
        )

        assert (found.status, found.missing) == (expected, missing)

    def test_without_record_of_the_emergency_the_signs_are_not_recorded(self) -> None:
        found = finding_of_form("IX.A.1", form_without("prior_steps", left_out=True), emergency=None)

        assert found.missing == ("emergency.warning_signs",)
        assert finding_of_form("IX.A.1", emergency=None).status == "pass"

    def test_what_need_not_be_stated_is_not_left_out(self) -> None:
        act = report(emergency=None, prior_steps=None, left_out=["emergency", "prior_steps"])
        found = finding_of_form("IX.A.1", act, emergency={"warning_signs": False})

        assert (found.status, found.verdict.params) == ("fail", {"contents": ("emergency",)})


class TestWithoutAnEmergency:
    """Emergency and steps before are stated in the case of an emergency use."""

    EMPTY = report(emergency=None, prior_steps=None, left_out=["emergency", "prior_steps"])

    @pytest.mark.parametrize(
        ("emergency", "per_iep", "expected", "missing"),
        [
            ({"grounds": []}, True, "not_applicable", ()),
            ({"grounds": []}, False, "not_applicable", ()),
            (None, True, "unknown", ("emergency.grounds", "emergency.warning_signs")),
            ({"warning_signs": False}, True, "unknown", ("emergency.grounds",)),
            (None, False, "fail", ()),  # presumed: nothing else is lawful
            ({"grounds": ["unclear"]}, True, "fail", ()),
            ({"grounds": ["imminent_injury_to_others"]}, True, "fail", ()),
        ],
    )
    def test_emergency_use(self, emergency: Any, per_iep: bool, expected: str, missing: Any) -> None:
        subject = incident(seclusion(per_iep=per_iep), emergency=emergency, report=self.EMPTY)
        found = only(judge(subject), "IX.A.1")

        assert (found.status, found.missing) == (expected, missing)
        if expected == "not_applicable":
            assert found.code == "report.no_emergency"

    def test_of_a_restraint_beside_a_planned_seclusion(self) -> None:
        uses = restraint(), seclusion("10:20", "10:30", per_iep=True)

        assert only(judge(incident(*uses, emergency=None, report=self.EMPTY)), "IX.A.1").status == "fail"


class TestEffectOnThePlan:
    """The effect on the plan is stated if there is one."""

    @pytest.mark.parametrize(
        ("plan", "expected", "code", "missing"),
        [
            (True, "fail", "report.left_out", ()),
            (False, "not_applicable", "report.no_plan", ()),
            (None, "unknown", "report.content_unknown", ("student.has_plan",)),
        ],
    )
    def test_plan(self, plan: bool | None, expected: str, code: str, missing: Any) -> None:
        student = {"id": "student-1", "has_plan": plan}
        found = finding_of_form("IX.A.4", form_without("plan_effect", left_out=True), student=student)

        assert told(found) == (expected, code, missing)

    def test_stated_it_does_not_matter_whether_there_is_one(self) -> None:
        assert finding_of_form("IX.A.4", student={"id": "student-1"}).status == "pass"

    def test_without_a_plan_no_report_is_asked_for(self) -> None:
        found = finding_of_form("IX.A.4", {"done": False}, student={"id": "student-1", "has_plan": False})

        assert (found.status, found.code) == ("not_applicable", "report.no_plan")


class TestNoFormNoContents:
    """While there is no form its contents follow IX.A; the breach is that there is none."""

    @pytest.mark.parametrize("clause", CONTENTS)
    @pytest.mark.parametrize("act", [{"done": False}, {"at": at("14:00"), "final": False}, {}])
    def test_open_while_the_form_is(self, clause: str, act: Any) -> None:
        found = finding_of_form(clause, act, as_of="2026-03-06T12:00")

        assert (found.status, found.code) == ("pending", "report.contents_follow")
        assert (found.follows, found.due_at) == ("IX.A", at(BY_FRIDAY))

    @pytest.mark.parametrize("clause", CONTENTS)
    @pytest.mark.parametrize("act", [{"done": False}, {"at": at("14:00"), "final": False}])
    def test_not_applicable_where_it_was_not_made(self, clause: str, act: Any) -> None:
        found = finding_of_form(clause, act)

        assert (found.status, found.code) == ("not_applicable", "report.not_made")

    @pytest.mark.parametrize("clause", CONTENTS)
    def test_unknown_where_nobody_knows_of_it(self, clause: str) -> None:
        found = only(judge(incident(seclusion(), report=None)), clause)

        assert (found.status, found.missing, found.follows) == ("unknown", ("report",), "IX.A")

    def test_a_form_that_may_be_final_is_read(self) -> None:
        assert finding_of_form("IX.A.2", report(final=None)).status == "pass"
        assert (
            finding_of_form("IX.A.2", report(final=None, description=None, left_out=["description"])).status
            == "fail"
        )

    def test_a_late_form_is_read(self) -> None:
        assert finding_of_form("IX.A.2", report(at="2026-03-20")).status == "pass"

    def test_followers_are_not_counted(self) -> None:
        report_on = judge(incident(seclusion(), report={"done": False}), as_of="2026-03-06T12:00")
        followers = [one for one in report_on if one.follows == "IX.A"]

        assert len(followers) == 5
        assert not [
            one
            for one in (*report_on.pending, *report_on.failures, *report_on.unknowns)
            if one.clause.startswith("IX.A.")
        ]

    def test_one_breach_is_one_failure(self) -> None:
        failures = judge(incident(seclusion(), report={"done": False})).failures

        assert {one.clause for one in failures if one.clause.startswith("IX.A")} == {"IX.A"}
