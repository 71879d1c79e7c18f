"""Reports as readers meet them, and the files that hold what each is shown as."""

import os
from pathlib import Path
from typing import Any

import pytest
from builders import DAY, at, determination, incident, judge, report, restraint, seclusion, time_out

from restraint_rules.models import Incident, Setting
from restraint_rules.report import Report

__all__ = ["INCIDENTS", "NARRATIVE", "compare", "report_shown"]

SNAPSHOTS = Path(__file__).parent / "report" / "snapshots"

NARRATIVE = "Quillfeather struck <b>Ann</b> | and then"
"""A narrative with a name and with what markup would trip over; no rendering may show any of it."""

TOLD = {"emergency": NARRATIVE, "prior_steps": NARRATIVE, "description": NARRATIVE, "plan_effect": NARRATIVE}

BESIDE: dict[str, Any] = {
    "extensions": {"name": NARRATIVE},
    "attestations": [{"covers": [NARRATIVE], "basis": NARRATIVE}],
}

FEW_BLANKS = {"by": None, "monitoring": None, "only_as_long_as_needed": None}

INCIDENTS: dict[str, tuple[Incident, str]] = {
    "lawful": (incident(report=report(**TOLD), **BESIDE), "2026-04-30T12:00"),
    "few_blanks": (
        incident(
            restraint(**FEW_BLANKS),
            all_alternatives_explored=None,
            report=report(**TOLD),
            report_copy=None,
            **BESIDE,
        ),
        "2026-03-05T16:00",
    ),
    "sparse": (
        Incident.model_validate(
            {
                "id": "I-1",
                "day": DAY,
                "student": {"id": "student-1"},
                "interventions": [{"kind": "seclusion", "id": "s1"}],
            }
        ),
        "2026-04-30T12:00",
    ),
    "breaches": (
        incident(
            restraint(end="10:22", determinations=[determination("10:14", necessary=False)]),
            seclusion("10:22", "10:30", room=None, in_room=True, size_appropriate=True),
            time_out("11:00", "11:10", physically_prevented=True, per_iep=False, size_appropriate=None),
            emergency={"grounds": ["property_destruction"], "warning_signs": True},
            report=report(
                **TOLD | {"prior_steps": None}, left_out=["prior_steps"], at=at("2026-03-09T10:00")
            ),
            report_copy={"done": False},
            **BESIDE,
        ),
        "2026-04-30T12:00",
    ),
    "running": (
        incident(
            restraint(end=None, ongoing=True, distress_evaluations=[], determinations=[]),
            report=None,
            report_copy=None,
            notices=[],
            immediate_attempt=None,
            director_notice=None,
        ),
        "10:12",
    ),
}


def report_shown(name: str) -> Report:
    """Judge one of the incidents; of the sparse one nothing standing is recorded either."""
    subject, as_of = INCIDENTS[name]
    if name == "sparse":
        return judge(subject, as_of=as_of, setting=Setting())
    return judge(subject, as_of=as_of)


def compare(name: str, text: str) -> None:
    """Compare with what the file of that name holds.

    To have the files written anew, run the tests with ``REWRITE_SNAPSHOTS`` set, read the difference, and run
    them again without: a test that wrote its own expectation never passes.
    """
    path = SNAPSHOTS / name
    if os.environ.get("REWRITE_SNAPSHOTS"):
        path.write_text(text, encoding="utf-8", newline="\n")
        pytest.fail(f"{name} was written anew")
    assert text == path.read_text(encoding="utf-8")
