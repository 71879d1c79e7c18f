"""V.A to V.C: psychopharmacologic agents."""

from itertools import product
from typing import Any

import pytest
from builders import Told, agent, at, each, incident, judge, only, restraint, setting, staff, told

ALLOWED = Told("pass", "agent.allowed")
NOT_ALLOWED = Told("fail", "agent.not_allowed")
GROUNDS = "emergency.grounds"
NOTHING = {
    "student_consent": False,
    "parent_consent": False,
    "as_emergency": False,
    "integral_to_plan": False,
    "no_plan_developed": False,
    "initial_orders": False,
}
"""No consent and no exception."""

VISITOR = staff(id="visitor", employed_by_district=False, contracted_for_students=False)
WITH_VISITOR = setting(staff=[staff(), VISITOR])


def paths_of(*names: str) -> tuple[str, ...]:
    return tuple(name if "." in name else f"interventions[a1].{name}" for name in names)


def told_open(*names: str) -> Told:
    return Told("unknown", "agent.unknown", paths_of(*names))


@pytest.mark.parametrize("clause", ["V.A", "V.B", "V.C"])
class TestWhereThereIsNone:
    NONE = Told("not_applicable", "no_agent")

    def test_no_agent(self, clause: str) -> None:
        assert told(incident(), clause) == self.NONE

    def test_a_medication_that_is_no_such_agent(self, clause: str) -> None:
        judged = agent(affects_nervous_system=False, therapeutic_dose=False, **NOTHING)
        assert told(incident(judged), clause) == self.NONE

    def test_where_it_is_not_recorded_the_label_stands(self, clause: str) -> None:
        judged = incident(agent(affects_nervous_system=None))
        assert told(judged, clause)[0] == "pass"

    def test_one_later_than_as_of_is_not_yet_known(self, clause: str) -> None:
        judged = incident(restraint(), agent(given=at("12:00"), therapeutic_dose=False))
        assert told(judged, clause, as_of="11:59") == self.NONE
        assert told(judged, clause, as_of="12:00")[0] != "not_applicable"

    def test_each_by_itself(self, clause: str) -> None:
        bad = agent(id="a2", therapeutic_dose=False, lawfully_administered=False, **NOTHING)
        found = judge(incident(bad, agent())).of(clause)
        assert [(one.path, one.status) for one in found] == [
            ("interventions[a1]", "pass"),
            ("interventions[a2]", "fail"),
        ]


class TestConsent:
    """V.A: the student's and the parent's."""

    @pytest.mark.parametrize(
        ("student", "parent", "expected"),
        [
            pytest.param(True, True, ALLOWED, id="both"),
            pytest.param(True, False, NOT_ALLOWED, id="the student's alone"),
            pytest.param(False, True, NOT_ALLOWED, id="the parent's alone"),
            pytest.param(False, False, NOT_ALLOWED, id="neither"),
            pytest.param(True, None, told_open("parent_consent"), id="the parent's blank"),
            pytest.param(None, True, told_open("student_consent"), id="the student's blank"),
            pytest.param(None, None, told_open("student_consent", "parent_consent"), id="both blank"),
            pytest.param(None, False, NOT_ALLOWED, id="the parent's refusal decides"),
            pytest.param(False, None, NOT_ALLOWED, id="the student's refusal decides"),
        ],
    )
    def test_consent(self, student: bool | None, parent: bool | None, expected: Told) -> None:
        given = agent(**NOTHING | {"student_consent": student, "parent_consent": parent})
        assert told(incident(given), "V.A") == expected


class TestExceptions:
    """V.A.1 and V.A.2, where nobody consented."""

    @pytest.mark.parametrize(
        ("as_emergency", "grounds", "expected"),
        [
            pytest.param(True, ["imminent_injury_to_student"], ALLOWED, id="injury to the student"),
            pytest.param(True, ["imminent_injury_to_others"], ALLOWED, id="injury to others"),
            pytest.param(True, ["property_destruction"], NOT_ALLOWED, id="damage is no ground"),
            pytest.param(True, ["unclear"], NOT_ALLOWED, id="unclear is no ground"),
            pytest.param(True, [], NOT_ALLOWED, id="no ground"),
            pytest.param(True, None, told_open(GROUNDS), id="ground blank"),
            pytest.param(False, ["imminent_injury_to_others"], NOT_ALLOWED, id="not given for it"),
            pytest.param(False, None, NOT_ALLOWED, id="not given for it, ground blank"),
            pytest.param(
                None, ["imminent_injury_to_others"], told_open("as_emergency"), id="what for is blank"
            ),
            pytest.param(None, ["disruption"], NOT_ALLOWED, id="what for is blank, no ground anyway"),
            pytest.param(None, None, told_open("as_emergency", GROUNDS), id="both blank"),
        ],
    )
    def test_emergency(self, as_emergency: bool | None, grounds: Any, expected: Told) -> None:
        given = agent(**NOTHING | {"as_emergency": as_emergency})
        assert told(incident(given, emergency={"grounds": grounds}), "V.A") == expected

    def test_no_emergency_recorded_at_all(self) -> None:
        given = agent(**NOTHING | {"as_emergency": True})
        assert told(incident(given, emergency=None), "V.A") == told_open(GROUNDS)

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            pytest.param({"integral_to_plan": True}, ALLOWED, id="integral to the plan"),
            pytest.param({"integral_to_plan": None}, told_open("integral_to_plan"), id="plan blank"),
            pytest.param(
                {"no_plan_developed": True, "initial_orders": True}, ALLOWED, id="first orders, no plan yet"
            ),
            pytest.param({"initial_orders": True}, NOT_ALLOWED, id="first orders, though there is a plan"),
            pytest.param({"no_plan_developed": True}, NOT_ALLOWED, id="no plan, no orders"),
            pytest.param(
                {"no_plan_developed": None, "initial_orders": True},
                told_open("no_plan_developed"),
                id="first orders, plan blank",
            ),
            pytest.param(
                {"no_plan_developed": True, "initial_orders": None},
                told_open("initial_orders"),
                id="orders blank",
            ),
            pytest.param(
                {"no_plan_developed": None, "initial_orders": None},
                told_open("no_plan_developed", "initial_orders"),
                id="orders and plan blank",
            ),
            pytest.param({"no_plan_developed": None}, NOT_ALLOWED, id="no orders, plan blank"),
        ],
    )
    def test_plan_and_first_orders(self, facts: dict[str, Any], expected: Told) -> None:
        assert told(incident(agent(**NOTHING | facts)), "V.A") == expected

    def test_everything_blank(self) -> None:
        names = (
            "as_emergency",
            GROUNDS,
            "integral_to_plan",
            "no_plan_developed",
            "initial_orders",
            "student_consent",
            "parent_consent",
        )
        given = agent(**each(None, *NOTHING))
        assert told(incident(given, emergency=None), "V.A") == told_open(*names)

    def test_a_failure_shows_what_was_asked(self) -> None:
        found = only(judge(incident(agent(**NOTHING | {"initial_orders": None}))), "V.A")
        shown = {name: False for name in NOTHING if name != "initial_orders"}
        assert dict(found.evidence) == {f"interventions[a1].{name}": no for name, no in shown.items()}

    @pytest.mark.parametrize("ground", [{"integral_to_plan": True}, {"as_emergency": True}], ids=str)
    def test_one_ground_is_enough(self, ground: dict[str, bool]) -> None:
        given = agent(**each(None, *NOTHING) | ground)
        assert told(incident(given), "V.A") == ALLOWED

    @pytest.mark.parametrize(
        ("by", "expected"),
        [
            pytest.param(["visitor"], ("not_applicable", "not_by_employee", ()), id="known to be none"),
            pytest.param(["visitor", "staff-1"], NOT_ALLOWED, id="one of two is"),
            pytest.param(None, NOT_ALLOWED, id="not recorded: presumed"),
        ],
    )
    def test_it_speaks_of_school_employees(self, by: list[str] | None, expected: Told) -> None:
        found = only(judge(incident(agent(by=by, **NOTHING)), setting=WITH_VISITOR), "V.A")
        assert told(found) == expected
        assert found.path == "interventions[a1]"


class TestDose:
    """V.B: two judgements."""

    NAMES = ("therapeutic_dose", "replaces_treatment")

    @pytest.mark.parametrize(
        ("therapeutic", "replaces"), list(product([True, False, None], [True, False, None]))
    )
    def test_dose(self, therapeutic: bool | None, replaces: bool | None) -> None:
        judged = incident(agent(therapeutic_dose=therapeutic, replaces_treatment=replaces))
        blank = paths_of(
            *(n for n, value in zip(self.NAMES, (therapeutic, replaces), strict=True) if value is None)
        )
        if therapeutic is False or replaces is True:
            expected = Told("fail", "agent.dose.denied")
        elif blank:
            expected = Told("review", "agent.dose.question", blank)
        else:
            expected = Told("pass", "agent.dose.attested")
        assert told(judged, "V.B") == expected

    def test_the_question(self) -> None:
        found = only(judge(incident(agent(therapeutic_dose=None))), "V.B")
        assert found.question == "Was the dose therapeutic, and no substitute for other treatment?"

    def test_it_holds_whoever_acted(self) -> None:
        judged = incident(agent(by=["visitor"], therapeutic_dose=False))
        assert told(judged, "V.B", setting=WITH_VISITOR)[0] == "fail"


class TestLaw:
    """V.C: a judgement."""

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [
            pytest.param(True, ("pass", "agent.law.attested", ()), id="attested"),
            pytest.param(False, ("fail", "agent.law.denied", ()), id="denied"),
            pytest.param(
                None, ("review", "agent.law.question", paths_of("lawfully_administered")), id="nobody judged"
            ),
        ],
    )
    def test_law_and_policy(self, answer: bool | None, expected: Told) -> None:
        assert told(incident(agent(lawfully_administered=answer)), "V.C") == expected

    def test_the_question(self) -> None:
        found = only(judge(incident(agent(lawfully_administered=None))), "V.C")
        assert found.question == "Was it given as law and medication policy require?"
