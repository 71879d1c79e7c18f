"""Clauses run on what a subject holds: of what may be a seclusion the room is left open, and nothing else."""

from typing import Any

import pytest
from builders import incident, judge, restraint, seclusion

KIND = "interventions[x].kind"
IN_DOUBT = restraint() | {"kind": None, "id": "x", "holds": None}
"""A period of which nobody recorded the kind, or any fact that would tell."""

ROOMS, RESTRAINTS, USES = "IV.A", "III.G.1", "III.H.1.b"


def what_rules_said(clause: str, *uses: dict[str, Any]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Path, status and what is missing of each finding under a clause, in order."""
    return [(one.path, one.status, one.missing) for one in judge(incident(*uses)).of(clause)]


@pytest.mark.parametrize(("clause", "path"), [(ROOMS, "interventions[x].room"), (RESTRAINTS, ""), (USES, "")])
def test_alone(clause: str, path: str) -> None:
    assert what_rules_said(clause, IN_DOUBT) == [(path, "unknown", (KIND,))]


def test_beside_a_seclusion() -> None:
    assert what_rules_said(ROOMS, seclusion(), IN_DOUBT) == [
        ("interventions[s1].room", "pass", ()),
        ("interventions[x].room", "unknown", (KIND,)),
    ]


def test_two_of_them() -> None:
    other = IN_DOUBT | {"id": "y"}

    assert what_rules_said(ROOMS, IN_DOUBT, other) == [
        (f"interventions[{name}].room", "unknown", (f"interventions[{name}].kind",)) for name in "xy"
    ]


def test_what_is_surely_a_restraint_leaves_no_room_open() -> None:
    assert what_rules_said(ROOMS, restraint()) == [("", "not_applicable", ())]
    assert what_rules_said(RESTRAINTS, restraint()) == [("interventions[r1]", "pass", ())]
