"""Wisconsin's law as a document: its clocks of one, two and three business days, on both sides of each."""

import json
from pathlib import Path
from typing import Any

import pytest

from restraint_rules import KnownPolicies, evaluate, testing
from restraint_rules.findings.finding import Finding

PATH = Path(__file__).parents[2] / "examples" / "states" / "wisconsin.json"
WISCONSIN = KnownPolicies().find(json.loads(PATH.read_bytes()))


def finding_of_wisconsin(clause: str, setting: Any = None, **facts: Any) -> Finding:
    """What is said under a clause; the incident is of Thursday, 5 March 2026."""
    subject = testing.incident(**facts)
    given: dict[str, Any] = {
        "calendar": testing.calendar(),
        "as_of": testing.AS_OF,
        "setting": setting or testing.setting(),
    }
    return evaluate(subject, policy=WISCONSIN, **given).of(clause)[0]


def notices_at(at: str) -> dict[str, Any]:
    return {"notices": [{"method": "telephone", "at": at, "reached": {"done": True}}]}


class TestClocks:
    """Business days from Thursday, 5 March: Friday the 6th, Monday the 9th, Tuesday the 10th."""

    @pytest.mark.parametrize(("at", "status"), [("2026-03-06", "pass"), ("2026-03-09", "fail")])
    def test_parent_told_within_one(self, at: str, status: str) -> None:
        assert finding_of_wisconsin("(4)(a)1", **notices_at(at)).status == status

    @pytest.mark.parametrize(("at", "status"), [("2026-03-09", "pass"), ("2026-03-10", "fail")])
    def test_report_within_two(self, at: str, status: str) -> None:
        report = testing.incident().report
        assert report
        assert finding_of_wisconsin("(4)(a)2", report=report.model_copy(update={"at": at})).status == status

    @pytest.mark.parametrize(("at", "status"), [("2026-03-10", "pass"), ("2026-03-11", "fail")])
    def test_copy_within_three(self, at: str, status: str) -> None:
        assert finding_of_wisconsin("(4)(b)", report_copy={"at": at}).status == status

    @pytest.mark.parametrize(
        ("clause", "facts"),
        [("(4)(a)1", {"notices": None}), ("(4)(a)2", {"report": None}), ("(4)(b)", {"report_copy": None})],
    )
    def test_what_is_not_recorded_is_no_failure(self, clause: str, facts: dict[str, Any]) -> None:
        assert finding_of_wisconsin(clause, **facts).status == "unknown"


def secluded(**facts: Any) -> dict[str, Any]:
    return {"interventions": [testing.lawful_seclusion(**facts)]}


class TestRoomsAndHolds:
    @pytest.mark.parametrize(
        ("lockable", "locked", "status"),
        [
            (False, False, "pass"),
            (False, None, "pass"),
            (True, False, "fail"),
            (None, True, "fail"),
            (None, False, "unknown"),
            (False, True, "fail"),
        ],
    )
    def test_no_door_can_be_locked(self, lockable: Any, locked: Any, status: str) -> None:
        setting = testing.setting(rooms=[testing.room(lockable=lockable, lock=None)])
        facts = secluded(locked=locked, involuntary=True, alone=True)
        assert finding_of_wisconsin("(2)(f)", setting, **facts).status == status

    @pytest.mark.parametrize(
        ("position", "status"), [("prone", "fail"), ("seated", "pass"), (None, "unknown")]
    )
    def test_never_prone(self, position: Any, status: str) -> None:
        hold = {"position": position, "immobilizes": True, "restricts_air_flow": False}
        facts = {"interventions": [testing.lawful_restraint(holds=[hold])]}
        assert finding_of_wisconsin("(3)(d)4", **facts).status == status


def test_what_was_read_only_elsewhere_is_not_said_to_be_the_law() -> None:
    secondary = {one.id for one in WISCONSIN.references if one.secondary}
    assert [one.citation for one in WISCONSIN.clauses if one.verified and one.read_in in secondary] == []
    assert [
        one.citation for one in WISCONSIN.clauses if "Not read" in (one.not_judged or "") and one.verified
    ] == []


def test_it_goes_out_and_comes_back() -> None:
    written = WISCONSIN.to_document()
    assert KnownPolicies().find(written).to_document() == written
