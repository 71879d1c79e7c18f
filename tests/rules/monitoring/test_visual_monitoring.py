"""Principle 11: every instance, restraint and seclusion alike, is continuously and visually monitored."""

from typing import Any

import pytest
from builders import at
from guidance_builders import (
    binding,
    finding_of_guidance,
    incident_of_restraint,
    incident_of_seclusion,
    told_of_guidance,
)

from restraint_rules.rules.monitoring.monitoring import continuously_and_visually
from restraint_rules.testing import incident, time_out

EACH = pytest.mark.parametrize(
    "make", [incident_of_restraint, incident_of_seclusion], ids=["restraint", "seclusion"]
)
A_GAP = [{"started": at("10:02"), "ended": at("10:03")}]


@EACH
@pytest.mark.parametrize(
    ("facts", "expected", "missing"),
    [
        ({"mode": "direct", "throughout": True}, "pass", ()),
        ({"mode": "video", "throughout": True}, "pass", ()),
        ({"mode": "video", "throughout": True, "within_reach": False}, "pass", ()),
        ({"mode": "direct", "throughout": True, "gaps": []}, "pass", ()),
        ({"mode": "none", "throughout": True}, "fail", ()),
        ({"mode": "none"}, "fail", ()),
        ({"mode": "direct", "throughout": False}, "fail", ()),
        ({"mode": "video", "throughout": False}, "fail", ()),
        ({"throughout": False}, "fail", ()),
        ({"mode": "direct", "gaps": A_GAP}, "fail", ()),
        ({"mode": "direct"}, "unknown", ("throughout",)),
        ({"mode": "direct", "frequent": True}, "unknown", ("throughout",)),
        ({"throughout": True}, "unknown", ("mode",)),
        ({}, "unknown", ("mode", "throughout")),
    ],
)
def test_in_sight_throughout(make: Any, facts: Any, expected: str, missing: Any) -> None:
    one = finding_of_guidance(make(monitoring=facts), "11")

    assert one.status == expected
    assert one.missing == tuple(f"{one.path}.monitoring.{name}" for name in missing)
    assert one.code == f"monitoring.visual.{ {'pass': 'yes', 'fail': 'no'}.get(expected, 'unknown') }"


@EACH
def test_nothing_recorded(make: Any) -> None:
    one = finding_of_guidance(make(monitoring=None), "11")

    assert (one.status, one.missing) == ("unknown", (f"{one.path}.monitoring",))


@pytest.mark.parametrize(("as_of", "expected"), [("10:01:59", "unknown"), ("10:02", "fail")])
def test_a_gap_is_known_once_it_has_begun(as_of: str, expected: str) -> None:
    assert (
        finding_of_guidance(
            incident_of_restraint(monitoring={"mode": "direct", "gaps": A_GAP}), "11", as_of=as_of
        ).status
        == expected
    )


def test_of_a_time_out_nothing_is_asked() -> None:
    assert told_of_guidance(incident(interventions=[time_out()]), "11")[:2] == ("not_applicable", "no_use")


def test_a_text_may_speak_of_one_kind() -> None:
    policy = binding(continuously_and_visually().of(frozenset({"seclusion"})))

    assert told_of_guidance(incident_of_restraint(), "1", policy=policy)[:2] == (
        "not_applicable",
        "no_seclusion",
    )
