"""VI.A to VI.D: exclusionary time out."""

from typing import Any

import pytest
from builders import (
    Told,
    at,
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

VISITOR = staff(id="visitor", employed_by_district=False, contracted_for_students=False)
WITH_VISITOR = setting(staff=[staff(), VISITOR])
CLAUSES = ["VI.A", "VI.B", "VI.C", "VI.D"]
SPACE = ("space_clean", "space_safe", "space_sanitary", "space_calming")


def path(name: str) -> str:
    return f"interventions[t1].{name}"


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize(
    "intervention",
    [
        pytest.param(restraint(), id="restraint"),
        pytest.param(seclusion(), id="seclusion"),
        pytest.param(time_out(physically_prevented=True), id="a time out one cannot leave"),
        pytest.param(time_out(locked=True), id="a locked time out"),
    ],
)
def test_where_there_is_none(intervention: dict[str, Any], clause: str) -> None:
    assert told(incident(intervention), clause) == ("not_applicable", "no_time_out", ())


@pytest.mark.parametrize("clause", CLAUSES)
def test_what_was_recorded_as_a_seclusion_may_be_one(clause: str) -> None:
    """One could leave, nothing was locked, and it was to calm: all that is asked of a time out is asked."""
    mislabelled = seclusion(physically_prevented=False, to_calm=True)
    assert told(incident(mislabelled), clause)[0] == ("pass" if clause == "VI.A" else {
        "VI.B": "unknown", "VI.C": "review", "VI.D": "review"
    }[clause])  # fmt: skip


@pytest.mark.parametrize("clause", CLAUSES)
def test_each_by_itself(clause: str) -> None:
    good, bad = (
        time_out(),
        time_out(
            "10:20",
            "10:30",
            id="t2",
            as_discipline=True,
            attended="neither",
            space_clean=False,
            ended_as_soon_as_possible=False,
        ),
    )
    found = judge(incident(good, bad)).of(clause)
    assert [(one.path, one.status) for one in found] == [
        ("interventions[t1]", "pass"),
        ("interventions[t2]", "fail"),
    ]


class TestDiscipline:
    """VI.A"""

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [
            pytest.param(False, ("pass", "discipline.no", ()), id="not as discipline"),
            pytest.param(True, ("fail", "discipline.yes", ()), id="as discipline"),
            pytest.param(None, ("unknown", "discipline.unknown", (path("as_discipline"),)), id="blank"),
        ],
    )
    def test_purpose(self, answer: bool | None, expected: Told) -> None:
        assert told(incident(time_out(as_discipline=answer)), "VI.A") == expected

    @pytest.mark.parametrize(
        ("by", "expected"),
        [
            pytest.param(["visitor"], ("not_applicable", "not_by_employee", ()), id="known to be none"),
            pytest.param(["visitor", "staff-1"], ("fail", "discipline.yes", ()), id="one of two"),
            pytest.param(None, ("fail", "discipline.yes", ()), id="not recorded: presumed"),
        ],
    )
    def test_it_speaks_of_school_employees(self, by: list[str] | None, expected: Told) -> None:
        judged = incident(time_out(as_discipline=True, by=by))
        found = only(judge(judged, setting=WITH_VISITOR), "VI.A")
        assert told(found) == expected
        assert found.path == "interventions[t1]"

    def test_convenience_is_not_asked_of_a_time_out(self) -> None:
        assert told(incident(time_out(as_convenience=True)), "VI.A")[0] == "pass"


class TestCompany:
    """VI.B"""

    @pytest.mark.parametrize(
        ("attended", "contact", "expected"),
        [
            pytest.param("with_student", True, ("pass", "accompanied.yes", ()), id="with the student"),
            pytest.param("immediately_available", True, ("pass", "accompanied.yes", ()), id="at hand"),
            pytest.param("neither", True, ("fail", "accompanied.no", ()), id="neither"),
            pytest.param("with_student", False, ("pass", "accompanied.yes", ()), id="there, not speaking"),
            pytest.param("with_student", None, ("pass", "accompanied.yes", ()), id="there, contact blank"),
            pytest.param(
                "immediately_available", False, ("fail", "accompanied.no", ()), id="they could not speak"
            ),
            pytest.param("neither", None, ("fail", "accompanied.no", ()), id="neither, contact blank"),
            pytest.param(
                None,
                False,
                ("unknown", "accompanied.unknown", (path("attended"),)),
                id="no contact, company blank",
            ),
            pytest.param(
                None, True, ("unknown", "accompanied.unknown", (path("attended"),)), id="company blank"
            ),
            pytest.param(
                "immediately_available",
                None,
                ("unknown", "accompanied.unknown", (path("verbal_contact"),)),
                id="at hand, contact blank",
            ),
            pytest.param(
                None,
                None,
                ("unknown", "accompanied.unknown", (path("attended"),)),
                id="both blank",
            ),
        ],
    )
    def test_company(self, attended: str | None, contact: bool | None, expected: Told) -> None:
        assert told(incident(time_out(attended=attended, verbal_contact=contact)), "VI.B") == expected

    @pytest.mark.parametrize(
        ("people", "expected"),
        [
            pytest.param(None, "pass", id="not recorded: presumed an employee"),
            pytest.param(["staff-1"], "pass", id="an employee"),
            pytest.param(["visitor"], "fail", id="known to be none"),
            pytest.param(["visitor", "staff-1"], "pass", id="one of two"),
        ],
    )
    def test_an_employee_it_is(self, people: list[str] | None, expected: str) -> None:
        judged = incident(time_out(attended_by=people))
        assert told(judged, "VI.B", setting=WITH_VISITOR)[0] == expected

    def test_a_failure_shows_both(self) -> None:
        found = only(judge(incident(time_out(attended="neither"))), "VI.B")
        assert found.evidence == ((path("attended"), "neither"), (path("verbal_contact"), True))

    def test_it_holds_whoever_acted(self) -> None:
        judged = incident(time_out(attended="neither", by=["visitor"]))
        assert told(judged, "VI.B", setting=WITH_VISITOR)[0] == "fail"


class TestSpace:
    """VI.C: four judgements."""

    def test_all_attested(self) -> None:
        assert told(incident(time_out()), "VI.C") == ("pass", "space.attested", ())

    @pytest.mark.parametrize("name", SPACE)
    def test_one_denied(self, name: str) -> None:
        found = only(judge(incident(time_out(**each(False, name)))), "VI.C")
        assert (found.status, found.code) == ("fail", "space.denied")
        assert found.evidence == ((path(name), False),)

    @pytest.mark.parametrize("name", SPACE)
    def test_one_nobody_judged(self, name: str) -> None:
        expected = ("review", "space.question", (path(name),))
        assert told(incident(time_out(**each(None, name))), "VI.C") == expected

    def test_none_judged(self) -> None:
        found = only(judge(incident(time_out(**each(None, *SPACE)))), "VI.C")
        assert found.missing == tuple(path(name) for name in SPACE)
        assert found.question == "Was the space clean, safe, sanitary and fit for calming?"

    def test_one_denied_decides_before_blanks(self) -> None:
        judged = incident(time_out(**each(None, *SPACE) | each(False, "space_safe")))
        assert told(judged, "VI.C") == ("fail", "space.denied", ())


class TestEnd:
    """VI.D"""

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [
            pytest.param(True, ("pass", "time_out_end.attested", ()), id="attested"),
            pytest.param(False, ("fail", "time_out_end.denied", ()), id="denied"),
            pytest.param(
                None,
                ("review", "time_out_end.question", (path("ended_as_soon_as_possible"),)),
                id="nobody judged",
            ),
        ],
    )
    def test_the_judgement(self, answer: bool | None, expected: Told) -> None:
        assert told(incident(time_out(ended_as_soon_as_possible=answer)), "VI.D") == expected

    def test_still_going_on(self) -> None:
        judged = incident(time_out(ended=None, ongoing=True))
        found = only(judge(judged, as_of=f"{at('10:05'):%Y-%m-%dT%H:%M}"), "VI.D")
        assert (found.status, found.code, found.due_at) == ("pending", "time_out.running", None)
        assert found.path == "interventions[t1]"

    def test_an_end_not_recorded_still_asks_a_person(self) -> None:
        judged = incident(time_out(ended=None, ended_as_soon_as_possible=None))
        assert told(judged, "VI.D")[0] == "review"
