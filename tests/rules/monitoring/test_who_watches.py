"""III.G.1, III.G.2, III.I: it is a school employee who watches and looks; a blank is presumed to be one."""

from typing import Any

import pytest
from builders import incident, judge, only, restraint, seclusion, setting, staff

from restraint_rules.policies import CONNECTICUT, SPRAGUE, US_ED_2012

OUTSIDE = {"employed_by_district": False, "contracted_for_students": False}
PEOPLE = setting(
    staff=[
        staff(works_in_public_school=False),
        staff(id="visitor", works_in_public_school=False, **OUTSIDE),
        staff(id="contractor", **OUTSIDE | {"contracted_for_students": True}),
        staff(id="blank", role=None, employed_by_district=None, contracted_for_students=None),
        staff(id="therapist", role="other"),
    ]
)
WATCHERS = [
    pytest.param(None, "pass", id="not recorded: presumed"),
    pytest.param(["staff-1"], "pass", id="an employee"),
    pytest.param(["contractor"], "pass", id="under contract"),
    pytest.param(["blank"], "pass", id="of whom nothing is recorded: presumed"),
    pytest.param(["therapist"], "pass", id="in a position that is not listed: presumed"),
    pytest.param(["unlisted"], "pass", id="without a record: presumed"),
    pytest.param(["visitor"], "fail", id="neither employed nor under contract"),
    pytest.param(["visitor", "staff-1"], "pass", id="one of two is"),
]
WATCHED: dict[str, Any] = {"mode": "direct", "throughout": True, "frequent": True, "gaps": []}


def finding_of_watching(intervention: dict[str, Any], clause: str, rule: str = "", **arguments: Any) -> Any:
    return only(judge(incident(intervention), setting=PEOPLE, **arguments), clause, rule)


@pytest.mark.parametrize(("by", "expected"), WATCHERS)
@pytest.mark.parametrize(
    ("used", "policy", "clause", "rule"),
    [
        pytest.param(restraint, SPRAGUE, "III.G.1", "continually", id="restraint"),
        pytest.param(seclusion, SPRAGUE, "III.G.2", "frequently", id="seclusion"),
        pytest.param(restraint, CONNECTICUT, "10-236b(m)", "continually", id="the state, restraint"),
        pytest.param(seclusion, CONNECTICUT, "10-236b(m)", "frequently", id="the state, seclusion"),
    ],
)
def test_who_watches(by: Any, expected: str, used: Any, policy: Any, clause: str, rule: str) -> None:
    found = finding_of_watching(used(monitoring=WATCHED | {"by": by}), clause, rule, policy=policy)

    assert (found.status, found.missing) == (expected, ())
    if expected == "fail":
        assert (f"{found.path}.monitoring.by", ("visitor",)) in found.evidence


@pytest.mark.parametrize(("by", "expected"), WATCHERS)
def test_who_watches_by_an_interval(by: Any, expected: str) -> None:
    intervention = seclusion(monitoring=WATCHED | {"by": by})

    assert (
        finding_of_watching(intervention, "III.G.2", readings={"monitoring_interval": 5}).status == expected
    )


def test_a_watcher_known_to_be_none_decides_whatever_is_blank() -> None:
    assert finding_of_watching(restraint(monitoring={"by": ["visitor"]}), "III.G.1").missing == ()
    assert finding_of_watching(restraint(monitoring={"by": ["visitor"]}), "III.G.1").status == "fail"


def test_where_the_text_names_nobody_anyone_may_watch() -> None:
    found = finding_of_watching(restraint(monitoring=WATCHED | {"by": ["visitor"]}), "11", policy=US_ED_2012)

    assert found.status == "pass"


class TestWhoLooksForDistress:
    """III.I"""

    @pytest.mark.parametrize(
        ("looked", "code"),
        [
            pytest.param([None], "distress.recorded", id="not recorded: presumed"),
            pytest.param(["staff-1"], "distress.recorded", id="an employee"),
            pytest.param(["therapist"], "distress.recorded", id="in a position that is not listed"),
            pytest.param(["visitor"], "distress.not_by_employee", id="known to be none"),
            pytest.param(["visitor", "staff-1"], "distress.recorded", id="an employee too"),
            pytest.param([], "distress.none", id="nobody"),
        ],
    )
    def test_who(self, looked: list[str | None], code: str) -> None:
        looks = [{"id": f"e{n}", "by": by, "recorded": True} for n, by in enumerate(looked)]

        assert finding_of_watching(restraint(distress_evaluations=looks), "III.I").code == code

    def test_only_an_employees_look_is_counted(self) -> None:
        looks = [{"by": "visitor", "recorded": False}, {"by": "staff-1", "recorded": True}]
        found = finding_of_watching(restraint(distress_evaluations=looks), "III.I")

        assert (found.status, found.verdict.params["count"]) == ("pass", 1)

    def test_a_failure_shows_who_looked(self) -> None:
        found = finding_of_watching(restraint(distress_evaluations=[{"id": "e", "by": "visitor"}]), "III.I")

        assert found.evidence == (("interventions[r1].distress_evaluations[e].by", "visitor"),)

    def test_while_it_goes_on_an_employee_may_still_look(self) -> None:
        running = restraint(end=None, ongoing=True, distress_evaluations=[{"by": "visitor"}])

        assert finding_of_watching(running, "III.I", as_of="10:05").code == "distress.running"
