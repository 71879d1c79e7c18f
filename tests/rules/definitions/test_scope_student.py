"""I.G: which students the text covers."""

from typing import Any

import pytest
from builders import incident, judge, only, restraint, seclusion, time_out, told

STATE_LAW = "State law still covers a child of 3 to 21 in special education, or in evaluation for it."


class TestStudent:
    """I.G"""

    def incident_of_student(self, enrolled_as: str | None, **facts: Any) -> Any:
        child = incident().student.model_copy(update={"enrolled_as": enrolled_as})
        return incident(student=child, **facts)

    @pytest.mark.parametrize("route", ["public_k12", "contract_facility", "resc", "approved_private"])
    def test_the_four_routes(self, route: str) -> None:
        assert told(self.incident_of_student(route), "I.G") == ("not_applicable", "scope.student", ())
        assert told(self.incident_of_student(route), "II.A")[0] == "pass"

    def test_not_recorded_is_the_only_unknown(self) -> None:
        report = judge(self.incident_of_student(None))
        found = only(report, "I.G")
        assert told(found) == (
            "unknown",
            "scope.student_presumed",
            ("student.enrolled_as",),
        )
        assert report.unknowns == (found,)
        assert report.outcome == "no breach found"
        assert {one.clause: one.status for one in report if one.clause != "I.G"} == {
            one.clause: one.status for one in judge() if one.clause != "I.G"
        }

    @pytest.mark.parametrize(
        ("route", "advice"),
        [
            pytest.param(
                "preschool",
                (STATE_LAW,),
                id="preschool",
            ),
            pytest.param("other", (), id="other"),
        ],
    )
    def test_outside(self, route: str, advice: tuple[str, ...]) -> None:
        found = only(judge(self.incident_of_student(route)), "I.G")
        assert (found.status, found.code, found.advice) == ("not_applicable", "scope.not_student", advice)

    @pytest.mark.parametrize("route", ["preschool", "other"])
    def test_outside_no_duty_is_judged(self, route: str) -> None:
        """Whatever was done, and whatever is missing."""
        judged = self.incident_of_student(
            route,
            emergency=None,
            interventions=[restraint(as_discipline=True, monitoring=None), seclusion(locked=True, room=None)],
        )
        report = judge(judged)
        duties = [one for one in report if not one.clause.startswith("I.")]
        assert {(one.status, one.code, one.path) for one in duties} == {
            ("not_applicable", "scope.outside", "")
        }
        assert {one.clause for one in duties} == {
            one.clause for one in judge() if not one.clause.startswith("I.")
        }
        assert not report.docket

    def test_outside_the_definitions_still_tell(self) -> None:
        report = judge(
            self.incident_of_student("preschool", interventions=[time_out(physically_prevented=True)])
        )
        assert only(report, "I.A").code == "definition.label_refuted"
        assert only(report, "I.F").code == "definition.met_though_labelled"
