"""I.E and I.G: whom the text covers. What is not recorded is presumed inside, with one unknown."""

from typing import Any

import pytest
from builders import Told, incident, judge, only, restraint, seclusion, setting, staff, time_out, told

from restraint_rules.models import StudentRecord
from restraint_rules.policies import CONNECTICUT, SPRAGUE

PRONE = [{"position": "prone", "immobilizes": True}]

EMPLOYEES = Told("not_applicable", "scope.employees")
NOT_ALL = Told("not_applicable", "scope.not_all_employees")
LISTED = [
    "teacher",
    "substitute_teacher",
    "administrator",
    "superintendent",
    "guidance_counselor",
    "school_counselor",
    "psychologist",
    "social_worker",
    "nurse",
    "physician",
    "paraprofessional",
    "coach",
]


def told_presumed(*paths: str) -> Told:
    return Told("unknown", "scope.employee_presumed", paths)


class TestSchoolEmployee:
    """I.E"""

    AT = "setting.staff[staff-1]"

    @pytest.mark.parametrize("role", LISTED)
    def test_listed_roles(self, role: str) -> None:
        assert told(incident(), "I.E", setting=setting(staff=[staff(role=role)])) == EMPLOYEES

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            pytest.param({"role": "other"}, told_presumed(f"{AT}.role"), id="employed in another role"),
            pytest.param(
                {"role": "other", "employed_by_district": False}, NOT_ALL, id="another role, not employed"
            ),
            pytest.param({"employed_by_district": False}, NOT_ALL, id="neither employed nor contracted"),
            pytest.param(
                {"employed_by_district": False, "contracted_for_students": True}, EMPLOYEES, id="contracted"
            ),
            pytest.param(
                {"role": "other", "contracted_for_students": True}, EMPLOYEES, id="contracted, other"
            ),
            pytest.param({"contracted_for_students": None}, EMPLOYEES, id="employed, contract blank"),
            pytest.param({"role": None}, told_presumed(f"{AT}.role"), id="role blank"),
            pytest.param(
                {"employed_by_district": None},
                told_presumed(f"{AT}.employed_by_district"),
                id="employer blank",
            ),
            pytest.param(
                {"employed_by_district": False, "contracted_for_students": None},
                told_presumed(f"{AT}.contracted_for_students"),
                id="not employed, contract blank",
            ),
            pytest.param({"role": None, "employed_by_district": False}, NOT_ALL, id="role does not matter"),
            pytest.param(
                {"role": "other", "employed_by_district": None},
                told_presumed(f"{AT}.employed_by_district", f"{AT}.role"),
                id="another role, employer blank",
            ),
            pytest.param(
                {"role": None, "employed_by_district": None, "contracted_for_students": None},
                told_presumed(f"{AT}.employed_by_district", f"{AT}.role", f"{AT}.contracted_for_students"),
                id="all blank",
            ),
        ],
    )
    def test_who_is_one(self, facts: dict[str, Any], expected: Told) -> None:
        assert told(incident(), "I.E", setting=setting(staff=[staff(**facts)])) == expected

    def test_another_role_is_no_recorded_no(self) -> None:
        """Presumed inside: the absolute ban stays, one finding asks, and advice says why."""
        therapist = setting(staff=[staff(role="other")])
        report = judge(incident(restraint(holds=PRONE)), setting=therapist)
        assert only(report, "II.A").status == "fail"
        assert [one.clause for one in report.unknowns] == ["I.E"]
        assert only(report, "I.E").verdict.advice == ("advice.position_not_listed",)

    def test_a_blank_role_is_no_unlisted_one(self) -> None:
        assert only(judge(setting=setting(staff=[staff(role=None)])), "I.E").advice == ()
        blank = setting(staff=[staff(employed_by_district=None)])
        assert only(judge(setting=blank), "I.E").advice == ()

    def test_a_school_counselor_is_under_the_ban(self) -> None:
        counselor = setting(staff=[staff(role="school_counselor")])
        assert told(incident(restraint(holds=PRONE)), "II.A", setting=counselor)[0] == "fail"

    def test_a_ban_that_is_silent_says_so(self) -> None:
        outsider = setting(staff=[staff(employed_by_district=False)])
        found = only(judge(incident(restraint(holds=PRONE)), setting=outsider), "II.A")
        assert (found.code, found.verdict.advice) == ("not_by_employee", ("advice.not_by_employee",))

    @pytest.mark.parametrize(
        "intervention",
        [
            pytest.param(restraint(monitoring={"mode": "direct", "by": ["unlisted"]}), id="who watched"),
            pytest.param(restraint(distress_evaluations=[{"by": "unlisted"}]), id="who looked for distress"),
            pytest.param(time_out(attended_by=["unlisted"]), id="who stayed at hand"),
        ],
    )
    def test_who_else_must_be_one(self, intervention: dict[str, Any]) -> None:
        assert told(incident(intervention), "I.E") == told_presumed("setting.staff[unlisted]")

    @pytest.mark.parametrize("by", [None, []])
    def test_nobody_named(self, by: list[str] | None) -> None:
        assert told(incident(restraint(by=by)), "I.E") == told_presumed("interventions[r1].by")

    def test_everything_missing_is_named_once(self) -> None:
        judged = incident(
            restraint(by=["unlisted", "staff-1"]),
            restraint("10:20", "10:21", id="r2", by=["unlisted"]),
            seclusion("10:30", "10:31", by=None),
        )
        assert told(judged, "I.E") == told_presumed("setting.staff[unlisted]", "interventions[s1].by")

    @pytest.mark.parametrize(
        ("by", "expected"),
        [
            pytest.param(["staff-1", "visitor"], NOT_ALL, id="one of two is none"),
            pytest.param(["visitor"], NOT_ALL, id="the only one is none"),
            pytest.param(["visitor", "unlisted"], told_presumed("setting.staff[unlisted]"), id="one is open"),
        ],
    )
    def test_several(self, by: list[str], expected: Told) -> None:
        visitor = staff(id="visitor", employed_by_district=False)
        people = setting(staff=[staff(), visitor])
        assert told(incident(restraint(by=by)), "I.E", setting=people) == expected

    def test_a_time_out_asks_nobody(self) -> None:
        assert told(incident(time_out(by=None)), "I.E") == EMPLOYEES

    def test_not_recorded_is_the_only_unknown(self) -> None:
        people = setting(staff=[staff(role=None, employed_by_district=None, contracted_for_students=None)])
        report = judge(incident(), setting=people)
        assert [one.clause for one in report.unknowns] == ["I.E"]
        assert report.outcome == "no breach found"


@pytest.mark.parametrize("citation", ["I.E", "I.G"])
def test_each_definition_says_what_it_asks(citation: str) -> None:
    (clause,) = [one for one in SPRAGUE.clauses if one.citation == citation]
    assert clause.definition is not None
    assert clause.definition.documentation.partition("\n")[0].endswith(".")


class TestConnecticut:
    """The state's own words: whoever works in a public school, pupils of a preschool, two more roles."""

    AT = "setting.staff[staff-1]"

    def told_of(self, citation: str, people: dict[str, Any] | None = None, subject: Any = None) -> Told:
        found = only(
            judge(subject or incident(), policy=CONNECTICUT, setting=setting(staff=[people or staff()])),
            citation,
        )
        return told(found)

    @pytest.mark.parametrize("role", [*LISTED, "paraeducator"])
    def test_listed_roles(self, role: str) -> None:
        assert self.told_of("10-236b(a)(4)", staff(role=role)) == EMPLOYEES

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            pytest.param({}, EMPLOYEES, id="employed, where one works blank"),
            pytest.param(
                {"employed_by_district": None, "works_in_public_school": True}, EMPLOYEES, id="works"
            ),
            pytest.param(
                {"employed_by_district": False, "works_in_public_school": True}, EMPLOYEES, id="only works"
            ),
            pytest.param(
                {"employed_by_district": False, "works_in_public_school": False}, NOT_ALL, id="neither"
            ),
            pytest.param(
                {"employed_by_district": False},
                told_presumed(f"{AT}.works_in_public_school"),
                id="not employed, where one works blank",
            ),
            pytest.param(
                {"employed_by_district": None},
                told_presumed(f"{AT}.employed_by_district", f"{AT}.works_in_public_school"),
                id="both blank",
            ),
            pytest.param(
                {"employed_by_district": False, "contracted_for_students": True}, EMPLOYEES, id="contracted"
            ),
            pytest.param(
                {"employed_by_district": False, "works_in_public_school": True, "role": "other"},
                told_presumed(f"{AT}.role"),
                id="works in another role",
            ),
        ],
    )
    def test_who_is_one(self, facts: dict[str, Any], expected: Told) -> None:
        assert self.told_of("10-236b(a)(4)", staff(**facts)) == expected

    @pytest.mark.parametrize(
        ("route", "expected"),
        [
            ("public_k12", ("not_applicable", "scope.student", ())),
            ("preschool", ("unknown", "scope.student_presumed", ("student.special_education",))),
            ("other", ("not_applicable", "scope.not_student", ())),
            (None, ("unknown", "scope.student_presumed", ("student.enrolled_as",))),
        ],
    )
    def test_students(self, route: str | None, expected: Told) -> None:
        child = incident().student.model_copy(update={"enrolled_as": route})

        assert self.told_of("10-236b(a)(6)", subject=incident(student=child)) == expected

    @pytest.mark.parametrize(
        ("route", "status", "code"),
        [
            ("preschool", "eligible", "scope.student"),
            ("preschool", "being_evaluated", "scope.student"),
            ("preschool", "not_eligible", "scope.not_student"),
            ("public_k12", "not_eligible", "scope.student"),
            ("public_k12", None, "scope.student"),
            ("other", "eligible", "scope.not_student"),
        ],
    )
    def test_of_younger_children_those_in_special_education(
        self, route: str, status: str | None, code: str
    ) -> None:
        child = incident().student.model_copy(update={"enrolled_as": route, "special_education": status})

        assert self.told_of("10-236b(a)(6)", subject=incident(student=child))[1] == code

    @pytest.mark.parametrize(
        ("stretches", "judged"),
        [
            ([{"since": "2025-09-01", "status": "eligible"}], True),
            ([{"since": "2025-09-01", "status": "not_eligible"}], False),
            ([{"since": "2026-04-01", "status": "not_eligible"}], True),
            (None, True),
        ],
    )
    def test_a_record_says_it_of_the_day(self, stretches: Any, judged: bool) -> None:
        """What is not recorded of the day is presumed."""
        child = incident().student.model_copy(update={"enrolled_as": "preschool"})
        unlawful = incident(restraint(as_discipline=True), student=child)
        subject = StudentRecord.model_validate(
            {"student": child, "incidents": [unlawful], "eligibility": stretches}
        )
        report = judge(subject, policy=CONNECTICUT)

        assert ("10-236b(b)" in {one.clause for one in report.failures}) is judged
