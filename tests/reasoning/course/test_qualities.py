"""I.A: a time out recorded as not watched or not to calm is one all the same, and a warning says so."""

from typing import Any

import pytest
from builders import at, incident, judge, only, seclusion, time_out

from restraint_rules.policies import CONNECTICUT, CRDC, KEEPING_ALL_STUDENTS_SAFE_ACT, SPRAGUE, US_ED_2012
from restraint_rules.policy import Policy

GAP = {"started": at("10:02"), "ended": at("10:04")}
HERE = "interventions[t1]"


def finding_of_time_out(policy: Policy = SPRAGUE, clause: str = "I.A", **facts: Any) -> Any:
    return only(judge(incident(time_out(**facts)), policy=policy), clause)


@pytest.mark.parametrize(
    ("facts", "lacks", "evidence"),
    [
        pytest.param({"to_calm": False}, ("quality.to_calm",), [("to_calm", False)], id="not to calm"),
        pytest.param(
            {"monitoring": {"mode": "none"}},
            ("quality.monitored",),
            [("monitoring.mode", "none")],
            id="nobody watched",
        ),
        pytest.param(
            {"monitoring": {"mode": "direct", "throughout": False}},
            ("quality.monitored",),
            [("monitoring.mode", "direct"), ("monitoring.throughout", False)],
            id="not throughout",
        ),
        pytest.param(
            {"monitoring": {"gaps": [GAP]}},
            ("quality.monitored",),
            [(f"monitoring.gaps[*].{name}", when) for name, when in GAP.items()],
            id="a gap",
        ),
        pytest.param(
            {"to_calm": False, "monitoring": {"mode": "none"}},
            ("quality.monitored", "quality.to_calm"),
            [("monitoring.mode", "none"), ("to_calm", False)],
            id="neither",
        ),
        pytest.param(
            {"to_calm": False, "physically_prevented": None},
            ("quality.to_calm",),
            [("to_calm", False)],
            id="a time out by its label only",
        ),
    ],
)
def test_a_recorded_lack(facts: dict[str, Any], lacks: tuple[str, ...], evidence: list[Any]) -> None:
    judged = finding_of_time_out(**facts)

    assert (judged.status, judged.level, judged.code) == ("fail", "warning", "definition.quality_lacking")
    assert judged.verdict.params["lacks"] == lacks
    assert judged.evidence == tuple((f"{HERE}.{name}", value) for name, value in evidence)
    assert "By its facts" not in judged.message


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({}, id="nothing recorded of watching"),
        pytest.param({"to_calm": None}, id="purpose blank"),
        pytest.param({"monitoring": {"mode": "direct", "throughout": True}}, id="watched"),
        pytest.param({"monitoring": {"mode": "video", "within_reach": False}}, id="watched from afar"),
        pytest.param({"monitoring": {}}, id="how is blank"),
    ],
)
def test_nothing_recorded_against_it(facts: dict[str, Any]) -> None:
    assert finding_of_time_out(**facts).code == "definition.met"


def test_it_is_no_breach_and_stays_a_time_out() -> None:
    report = judge(incident(time_out(to_calm=False, monitoring={"mode": "none"})))

    assert report.outcome == "no breach found"
    assert only(report, "VI.B").status == "pass"
    assert only(report, "I.F").code == "definition.nothing_recorded"


def test_what_is_no_time_out_lacks_no_quality() -> None:
    assert finding_of_time_out(to_calm=False, physically_prevented=True).code == "definition.label_refuted"


def test_what_is_recorded_as_a_seclusion_and_was_a_time_out() -> None:
    mislabelled = seclusion(physically_prevented=False, to_calm=True, monitoring={"mode": "none"})

    assert only(judge(incident(mislabelled)), "I.A").code == "definition.quality_lacking"


@pytest.mark.parametrize(
    ("policy", "clause", "asks"),
    [
        pytest.param(CONNECTICUT, "10-236b(a)(7)", True, id="the state"),
        pytest.param(CRDC, "definition.time_out", True, id="the collection"),
        pytest.param(US_ED_2012, "Definitions.time-out", True, id="guidance"),
        pytest.param(KEEPING_ALL_STUDENTS_SAFE_ACT, "2(17)", False, id="the bill"),
    ],
)
def test_other_texts(policy: Policy, clause: str, asks: bool) -> None:
    code = finding_of_time_out(policy, clause, to_calm=False, permitted_to_leave=True).code

    assert code == ("definition.quality_lacking" if asks else "definition.met")
