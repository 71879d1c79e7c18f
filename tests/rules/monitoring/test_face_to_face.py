"""Watching face to face, or in direct sight where that is unsafe."""

from typing import Any

import pytest
from bill_builders import allowed, finding_of_bill, held, policy_of, secluded, watched
from bill_builders import told_of_bill as said
from builders import Told, at

from restraint_rules.policies.terms import RESTRAINT
from restraint_rules.policy import Clause
from restraint_rules.rules.definitions.definitions import seclusion
from restraint_rules.rules.monitoring.face_to_face import watched_face_to_face

DEFINED = (Clause("A", "Seclusion", seclusion(involuntary=True, alone=True)),)
WATCH = "interventions[r1].monitoring"
NEITHER = ("face_to_face", "unsafe_face_to_face")
YES, NO, OPEN = ("pass", "face_to_face.yes"), ("fail", "face_to_face.no"), ("unknown", "face_to_face.unknown")

FACE_TO_FACE = policy_of(watched_face_to_face().of(RESTRAINT), definitions=DEFINED)
"""No text of the library asks it any more; a district's document may."""


def told_face_to_face(subject: Any, clause: str, **arguments: Any) -> Told:
    return said(subject, clause, policy=FACE_TO_FACE, **arguments)


@pytest.mark.parametrize(
    ("facts", "expected", "missing"),
    [
        ({}, YES, ()),
        ({"face_to_face": True, "unsafe_face_to_face": True}, YES, ()),
        ({"face_to_face": False, "unsafe_face_to_face": True}, YES, ()),
        ({"face_to_face": None, "unsafe_face_to_face": True}, YES, ()),
        ({"face_to_face": False, "unsafe_face_to_face": False}, NO, ()),
        ({"face_to_face": False}, OPEN, ("unsafe_face_to_face",)),
        ({"face_to_face": None, "unsafe_face_to_face": False}, OPEN, ("face_to_face",)),
        ({"face_to_face": None}, OPEN, NEITHER),
        ({"mode": None}, OPEN, ("mode",)),
        ({"mode": None, "face_to_face": False, "unsafe_face_to_face": False}, NO, ()),
        ({"mode": "video", "within_reach": True}, NO, ()),
        ({"mode": "video", "face_to_face": None, "unsafe_face_to_face": True}, NO, ()),
        ({"mode": "none"}, NO, ()),
        ({"throughout": False}, NO, ()),
        ({"throughout": None}, OPEN, ("throughout",)),
        (
            {"throughout": None, "face_to_face": None},
            OPEN,
            ("face_to_face", "unsafe_face_to_face", "throughout"),
        ),
        ({"throughout": None, "mode": "none"}, NO, ()),
        ({"gaps": []}, YES, ()),
        ({"gaps": [{"started": at("10:02"), "ended": at("10:03")}]}, NO, ()),
    ],
)
def test_watching(facts: Any, expected: Any, missing: tuple[str, ...]) -> None:
    told = told_face_to_face(allowed(held(monitoring=watched(**facts))), "1")

    assert told == (*expected, tuple(f"{WATCH}.{name}" for name in missing))


def test_not_recorded_at_all() -> None:
    assert told_face_to_face(allowed(held(monitoring=None)), "1") == (*OPEN, (WATCH,))


def test_a_gap_later_than_as_of_is_not_known_yet() -> None:
    gap = {"started": at("10:06"), "ended": at("10:07")}
    running = held(end=None, ongoing=True, monitoring=watched(gaps=[gap]))

    assert told_face_to_face(allowed(running), "1", as_of="10:05").status == "pass"
    assert told_face_to_face(allowed(running), "1", as_of="10:08").status == "fail"


def test_evidence() -> None:
    unseen = held(monitoring=watched(face_to_face=False, unsafe_face_to_face=False))
    found = finding_of_bill(allowed(unseen), "1", policy=FACE_TO_FACE)

    assert dict(found.evidence) == {
        f"{WATCH}.face_to_face": False,
        f"{WATCH}.unsafe_face_to_face": False,
        f"{WATCH}.mode": "direct",
        f"{WATCH}.throughout": True,
        f"{WATCH}.frequent": True,
    }


def test_of_restraints_only() -> None:
    assert told_face_to_face(allowed(secluded(monitoring=None)), "1") == (
        "not_applicable",
        "no_restraint",
        (),
    )
