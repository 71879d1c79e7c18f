"""III.A, III.B, III.D, III.E: emergency, no plan, purpose, alternatives."""

from typing import Any

import pytest
from builders import (
    Told,
    agent,
    each,
    incident,
    judge,
    only,
    restraint,
    seclusion,
    setting,
    staff,
    time_out,
    told,
)

VISITOR = staff(id="visitor", employed_by_district=False, contracted_for_students=False, credentials=[])
WITH_VISITOR = setting(staff=[staff(), VISITOR])
NO_USE = Told("not_applicable", "no_use")
NOT_BY_EMPLOYEE = Told("not_applicable", "not_by_employee")

ONE_OF_EACH = (
    restraint(by=["visitor"]),
    seclusion("10:10", "10:15", by=["staff-1"]),
)


def student(**facts: Any) -> dict[str, Any]:
    return {"id": "student-1", "enrolled_as": "public_k12", "has_plan": True} | facts


class TestOnlyInEmergency:
    """III.A"""

    SHOWN = Told("pass", "emergency.shown")
    NONE = Told("fail", "emergency.none")

    @pytest.mark.parametrize(
        ("grounds", "expected"),
        [
            pytest.param(["imminent_injury_to_student"], SHOWN, id="injury to the student"),
            pytest.param(["imminent_injury_to_others"], SHOWN, id="injury to others"),
            pytest.param(
                ["imminent_injury_to_others", "property_destruction"], SHOWN, id="injury and damage"
            ),
            pytest.param(["property_destruction"], NONE, id="damage alone is no ground"),
            pytest.param(["injury_not_imminent"], NONE, id="injury, not imminent"),
            pytest.param(["disruption"], NONE, id="disruption"),
            pytest.param(["noncompliance", "other"], NONE, id="noncompliance, other"),
            pytest.param([], NONE, id="known to be no emergency"),
            pytest.param(["unclear"], ("fail", "emergency.unclear", ()), id="the record leaves it unclear"),
            pytest.param(None, ("unknown", "emergency.unknown", ("emergency.grounds",)), id="blank"),
        ],
    )
    def test_grounds(self, grounds: list[str] | None, expected: Told) -> None:
        assert told(incident(emergency={"grounds": grounds}), "III.A") == expected

    def test_no_emergency_recorded_at_all(self) -> None:
        expected = ("unknown", "emergency.unknown", ("emergency.grounds",))
        assert told(incident(emergency=None), "III.A") == expected

    def test_a_breach_shows_the_grounds(self) -> None:
        found = only(judge(incident(emergency={"grounds": ["disruption"]})), "III.A")
        assert found.level == "error"
        assert found.evidence == (("emergency.grounds", ("disruption",)),)

    def test_a_seclusion_needs_an_emergency_too(self) -> None:
        judged = incident(seclusion(), emergency={"grounds": ["noncompliance"]})
        assert told(judged, "III.A") == self.NONE

    def test_a_time_out_needs_none(self) -> None:
        assert told(incident(time_out(), emergency={"grounds": []}), "III.A") == NO_USE


@pytest.mark.parametrize("clause", ["III.A", "III.E"])
class TestWhatEmployeesMayDo:
    """III.A and III.E speak of school employees, of the incident as a whole."""

    def breach(self, *interventions: dict[str, Any]) -> Any:
        return incident(*interventions, emergency={"grounds": []}, all_alternatives_explored=False)

    def test_known_to_be_none(self, clause: str) -> None:
        judged = self.breach(restraint(by=["visitor"]))
        assert told(judged, clause, setting=WITH_VISITOR) == NOT_BY_EMPLOYEE

    @pytest.mark.parametrize(
        "others",
        [
            pytest.param(["staff-1"], id="an employee"),
            pytest.param(None, id="someone not recorded"),
            pytest.param([], id="nobody named"),
            pytest.param(["unlisted"], id="someone without a record"),
        ],
    )
    def test_one_of_two_uses_suffices(self, clause: str, others: list[str] | None) -> None:
        judged = self.breach(restraint(by=["visitor"]), seclusion("10:10", "10:15", by=others))
        assert told(judged, clause, setting=WITH_VISITOR)[0] == "fail"


class TestNotPlanned:
    """III.B"""

    @pytest.mark.parametrize(
        ("per_iep", "planned_in", "expected"),
        [
            pytest.param(False, [], ("pass", "planned.no", ()), id="no plan"),
            pytest.param(True, [], ("fail", "planned.yes", ()), id="conducted under an IEP"),
            pytest.param(False, ["iep"], ("fail", "planned.yes", ()), id="planned in the IEP"),
            pytest.param(False, ["bip"], ("fail", "planned.yes", ()), id="planned in the behaviour plan"),
            pytest.param(False, ["section_504"], ("fail", "planned.yes", ()), id="planned in the 504 plan"),
            pytest.param(True, None, ("fail", "planned.yes", ()), id="under an IEP, plans blank"),
            pytest.param(None, ["bip"], ("fail", "planned.yes", ()), id="planned, IEP blank"),
            pytest.param(
                None, [], ("unknown", "planned.unknown", ("interventions[s1].per_iep",)), id="IEP blank"
            ),
            pytest.param(
                False,
                None,
                ("unknown", "planned.unknown", ("student.seclusion_planned_in",)),
                id="plans blank",
            ),
            pytest.param(
                None,
                None,
                ("unknown", "planned.unknown", ("interventions[s1].per_iep", "student.seclusion_planned_in")),
                id="both blank",
            ),
        ],
    )
    def test_plans(self, per_iep: bool | None, planned_in: list[str] | None, expected: Told) -> None:
        judged = incident(seclusion(per_iep=per_iep), student=student(seclusion_planned_in=planned_in))
        assert told(judged, "III.B") == expected

    @pytest.mark.parametrize(("per_iep", "verdict"), [(True, "fail"), (False, "pass")])
    def test_its_evidence(self, per_iep: bool, verdict: str) -> None:
        judged = incident(seclusion(per_iep=per_iep), student=student(seclusion_planned_in=[]))
        found = only(judge(judged), "III.B")
        assert found.status == verdict
        assert found.evidence == (
            ("interventions[s1].per_iep", per_iep),
            ("student.seclusion_planned_in", ()),
        )
        assert found.path == "interventions[s1]"

    def test_a_restraint_may_be_planned(self) -> None:
        judged = incident(student=student(seclusion_planned_in=["iep"]))
        assert told(judged, "III.B") == ("not_applicable", "no_seclusion", ())

    def test_a_time_out_one_cannot_leave_is_a_seclusion_here_too(self) -> None:
        judged = incident(time_out(physically_prevented=True, per_iep=True))
        assert told(judged, "III.B") == ("fail", "planned.yes", ())

    def test_it_binds_whoever_acted(self) -> None:
        judged = incident(seclusion(per_iep=True, by=["visitor"]))
        assert told(judged, "III.B", setting=WITH_VISITOR)[0] == "fail"


@pytest.mark.parametrize("purpose", ["discipline", "convenience"])
class TestNeverAs:
    """III.D: two rules, two findings."""

    def told_of_purpose(self, purpose: str, answer: bool | None, **facts: Any) -> Told:
        report = judge(incident(restraint(**each(answer, f"as_{purpose}"), **facts)), setting=WITH_VISITOR)
        (found,) = [one for one in report.of("III.D") if one.code.startswith(purpose)]
        assert found.path == "interventions[r1]"
        return told(found)

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [(False, ("pass", "no")), (True, ("fail", "yes")), (None, ("unknown", "unknown"))],
    )
    def test_purpose(self, purpose: str, answer: bool | None, expected: tuple[str, str]) -> None:
        missing = (f"interventions[r1].as_{purpose}",) if answer is None else ()
        assert self.told_of_purpose(purpose, answer) == (expected[0], f"{purpose}.{expected[1]}", missing)

    def test_it_binds_whoever_acted(self, purpose: str) -> None:
        assert self.told_of_purpose(purpose, True, by=["visitor"]) == ("fail", f"{purpose}.yes", ())

    def test_its_evidence(self, purpose: str) -> None:
        for answer in (True, False):
            found = judge(incident(restraint(**each(answer, f"as_{purpose}")))).of("III.D")
            assert ((f"interventions[r1].as_{purpose}", answer),) in [one.evidence for one in found]

    def test_one_purpose_does_not_stand_for_the_other(self, purpose: str) -> None:
        other = {"discipline": "convenience", "convenience": "discipline"}[purpose]
        report = judge(incident(restraint(**each(True, f"as_{purpose}"))))
        assert {one.code for one in report.of("III.D")} == {f"{purpose}.yes", f"{other}.no"}

    def test_each_use_by_itself(self, purpose: str) -> None:
        judged = incident(restraint(**each(True, f"as_{purpose}")), seclusion("10:10", "10:15"))
        found = [one for one in judge(judged).of("III.D") if one.code.startswith(purpose)]
        assert [(one.path, one.status) for one in found] == [
            ("interventions[r1]", "fail"),
            ("interventions[s1]", "pass"),
        ]

    def test_a_time_out_is_judged_elsewhere(self, purpose: str) -> None:
        found = judge(incident(time_out(**each(True, f"as_{purpose}")))).of("III.D")
        assert [one.code for one in found] == ["no_use", "no_use"]


class TestAlternatives:
    """III.E"""

    PATH = "all_alternatives_explored"

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [
            pytest.param(True, ("pass", "alternatives.attested", ()), id="attested"),
            pytest.param(False, ("fail", "alternatives.denied", ()), id="denied"),
            pytest.param(None, ("review", "alternatives.question", (PATH,)), id="nobody judged"),
        ],
    )
    def test_the_judgement(self, answer: bool | None, expected: Told) -> None:
        assert told(incident(all_alternatives_explored=answer), "III.E") == expected

    def test_the_question(self) -> None:
        found = only(judge(incident(all_alternatives_explored=None)), "III.E")
        assert found.question == "Were all less restrictive alternatives explored first?"

    def test_a_time_out_is_such_an_alternative(self) -> None:
        assert told(incident(time_out(), all_alternatives_explored=False), "III.E") == NO_USE


class TestKnownToBeNoEmployees:
    """Only what the text says of school employees falls away; every other duty holds."""

    SPEAKS_OF_EMPLOYEES = frozenset({"II.A", "III.A", "III.C", "III.E", "V.A", "VI.A"})

    def test_which_clauses_fall_away(self) -> None:
        by: dict[str, Any] = {"by": ["visitor"]}
        judged = incident(
            restraint(**by),
            seclusion("10:10", "10:15", **by),
            time_out("10:20", "10:30", **by),
            agent(**by),
        )
        report = judge(judged, setting=WITH_VISITOR)
        assert {one.clause for one in report if one.code == "not_by_employee"} == self.SPEAKS_OF_EMPLOYEES
        for clause in self.SPEAKS_OF_EMPLOYEES:
            assert {one.status for one in report.of(clause)} == {"not_applicable"}

    def test_every_other_duty_holds(self) -> None:
        ours = judge(incident(), setting=WITH_VISITOR)
        theirs = judge(incident(restraint(by=["visitor"])), setting=WITH_VISITOR)
        changed = {one.clause for one, other in zip(ours, theirs, strict=True) if one.status != other.status}
        assert changed == {"II.A", "III.A", "III.C", "III.E"}
