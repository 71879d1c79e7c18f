"""Single lines of a report: how a part and a place are named."""

import pytest

from restraint_rules.findings import ENGLISH
from restraint_rules.report.display.lines import places
from restraint_rules.report.display.places import part


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("", ""),
        ("interventions[s1]", "s1"),
        ("interventions[s1].room", "s1 room"),
        ("interventions[s1].determinations[*]", "s1 *"),
        ("incidents[I-4].interventions[r2]", "I-4 r2"),
        ("interventions[a.b]", "a.b"),
    ],
)
def test_a_part_is_named_by_its_id(path: str, said: str) -> None:
    assert part(path, ENGLISH) == said


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        (("report",), "report"),
        (("report.final",), "report.final"),
        (("report.final", "report.at"), "report: final, at"),
        (("report.final", "notices"), "report.final, notices"),
        (("report", "notices"), "report, notices"),
        (("report", "report.at"), "report, report.at"),
        (("report.at", "report"), "report.at, report"),
        (("setting.rooms[a.b].x", "setting.rooms[a.b].y"), "setting.rooms[a.b]: x, y"),
        (("setting.rooms[a].x", "setting.rooms[b].x"), "setting.rooms[a].x, setting.rooms[b].x"),
    ],
)
def test_places_name_what_they_share_once(paths: tuple[str, ...], said: str) -> None:
    assert places(paths) == said
