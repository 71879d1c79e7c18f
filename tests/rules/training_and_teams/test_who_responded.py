"""VIII.B: whether the crisis team responded, or who of it did."""

from typing import Any

import pytest
from builders import incident, judge, only


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({"crisis_team_responded": None}, "unknown", id="nothing recorded"),
        pytest.param({"crisis_team_responders": ["staff-1"]}, "pass", id="who"),
        pytest.param({"crisis_team_responders": []}, "fail", id="nobody"),
        pytest.param(
            {"crisis_team_responded": True, "crisis_team_responders": []}, "pass", id="what was said decides"
        ),
    ],
)
def test_who_responded(facts: dict[str, Any], expected: str) -> None:
    found = only(judge(incident(**{"crisis_team_responded": None} | facts)), "VIII.B")

    assert found.status == expected
    assert found.missing == (("crisis_team_responded",) if expected == "unknown" else ())


def test_the_names_are_the_evidence_where_nothing_else_was_said() -> None:
    judged = incident(crisis_team_responded=None, crisis_team_responders=["staff-1"])

    assert only(judge(judged), "VIII.B").evidence == (("crisis_team_responders", ("staff-1",)),)


@pytest.mark.parametrize(
    ("said", "names", "disagree"),
    [(True, [], True), (False, ["staff-1"], True), (True, ["staff-1"], False), (False, [], False)],
)
def test_a_contradiction_is_pointed_out(said: bool, names: list[str], disagree: bool) -> None:
    report = judge(incident(crisis_team_responded=said, crisis_team_responders=names))

    assert ("data.team_disagrees" in {one.code for one in report.data}) is disagree
