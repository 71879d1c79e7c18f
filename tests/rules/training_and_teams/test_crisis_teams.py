"""VIII.B: the crisis intervention team responds."""

from typing import Any

import pytest
from builders import incident, judge, only, restraint, seclusion, setting, staff, time_out, told

PATH = "crisis_team_responded"
ANSWERS = [
    pytest.param(True, ("pass", "crisis_team.responded", ()), id="responded"),
    pytest.param(False, ("fail", "crisis_team.absent", ()), id="did not"),
    pytest.param(None, ("unknown", "crisis_team.unknown", (PATH,)), id="not recorded"),
]


@pytest.mark.parametrize("intervention", [restraint(), seclusion()], ids=["restraint", "seclusion"])
@pytest.mark.parametrize(("responded", "expected"), ANSWERS)
def test_the_team(responded: bool | None, expected: Any, intervention: dict[str, Any]) -> None:
    assert told(incident(intervention, crisis_team_responded=responded), "VIII.B") == expected


@pytest.mark.parametrize("responded", [True, False])
def test_its_evidence(responded: bool) -> None:
    found = only(judge(incident(crisis_team_responded=responded)), "VIII.B")
    assert found.evidence == ((PATH, responded),)


def test_it_holds_whoever_acted() -> None:
    people = [staff(employed_by_district=False, contracted_for_students=False)]
    judged = incident(crisis_team_responded=False)
    assert told(judged, "VIII.B", setting=setting(staff=people))[0] == "fail"


def test_a_time_out_needs_no_team() -> None:
    judged = incident(time_out(), crisis_team_responded=False)
    assert told(judged, "VIII.B") == ("not_applicable", "no_use", ())
