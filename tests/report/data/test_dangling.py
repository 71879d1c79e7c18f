"""An id that the setting lists no record of is pointed out, once, with where it is named."""

from typing import Any

import pytest
from builders import determination, incident, judge, notice, restraint, seclusion, setting, time_out

from restraint_rules import Report

UNKNOWN = "data.unknown_id"


def paths_unknown(report: Report) -> list[tuple[str, ...]]:
    return [one.paths for one in report.data if one.code == UNKNOWN]


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        ({"by": ["staff-1", "nobody"]}, "interventions[r1].by"),
        ({"monitoring": {"mode": "direct", "by": ["nobody"]}}, "interventions[r1].monitoring.by"),
        ({"determinations": [determination("10:04", by="nobody")]}, "interventions[r1].determinations"),
        ({"distress_evaluations": [{"by": "nobody"}]}, "interventions[r1].distress_evaluations"),
    ],
    ids=["carried out", "watched", "decided", "looked"],
)
def test_a_person(facts: dict[str, Any], place: str) -> None:
    assert paths_unknown(judge(incident(restraint(**facts)))) == [("setting.staff[nobody]", place)]


def test_others_of_an_incident() -> None:
    named = incident(
        time_out(attended_by=["nobody"]), notices=[notice(by="nobody")], crisis_team_responders=["nobody"]
    )
    assert paths_unknown(judge(named)) == [
        ("setting.staff[nobody]", "interventions[t1].attended_by", "notices", "crisis_team_responders")
    ]


def test_a_room_and_a_technique() -> None:
    named = incident(restraint(holds=[{"technique": "lost"}, {"technique": "lost"}]), seclusion(room="lost"))
    assert paths_unknown(judge(named)) == [
        ("setting.rooms[lost]", "interventions[s1].room"),
        ("setting.techniques[lost]", "interventions[r1].holds"),
    ]


def test_where_none_of_a_kind_is_listed_nothing_is_lacking() -> None:
    report = judge(incident(restraint(by=["nobody"])), setting=setting(staff=[]))
    assert paths_unknown(report) == []
    assert paths_unknown(judge(incident(restraint(by=["nobody"])), setting=None)) == []


def test_what_is_listed_is_not_pointed_out() -> None:
    assert paths_unknown(judge(incident(restraint(), seclusion(), notices=[notice(by=None)]))) == []
