"""Sent and reached are two facts: what came of an attempt, and when it counts."""

from typing import Any

import pytest
from builders import LATER, at, incident, judge, notice, only, restraint, told
from pydantic import ValidationError

from restraint_rules.findings import Finding
from restraint_rules.models.acts import Notice

ONE = "notices[one]"
REACHED_ONLY = {"notified_when": "reached_only"}


def finding_of_attempt(*, readings: Any = REACHED_ONLY, **facts: Any) -> Finding:
    """Judge one attempt at 10:05, or as given."""
    subject = incident(restraint(), notices=[notice("10:05", id="one") | facts])
    return only(judge(subject, as_of=LATER, readings=readings), "IX.B.1", "parent_notified")


class TestReachedOnly:
    @pytest.mark.parametrize("outcome", ["sent", "message_left"])
    @pytest.mark.parametrize(
        ("reached", "expected", "missing"),
        [
            (None, "unknown", (f"{ONE}.reached",)),
            ({}, "unknown", (f"{ONE}.reached",)),
            ({"done": False}, "fail", ()),
            ({"done": True}, "unknown", (f"{ONE}.reached.at",)),
            ({"at": at("2026-03-06T10:00")}, "pass", ()),
            ({"at": at("2026-03-06T10:01")}, "fail", ()),
            ({"at": at("2026-05-01T10:00")}, "unknown", (f"{ONE}.reached",)),  # later than as_of
        ],
    )
    def test_what_was_sent(self, outcome: str, reached: Any, expected: str, missing: Any) -> None:
        found = finding_of_attempt(outcome=outcome, reached=reached)

        assert (found.status, found.missing) == (expected, missing)

    @pytest.mark.parametrize(
        ("facts", "expected", "missing"),
        [
            ({"outcome": "reached"}, "pass", ()),
            ({"outcome": "not_reached"}, "fail", ()),
            ({"outcome": None}, "unknown", (f"{ONE}.outcome",)),
            ({"outcome": None, "reached": {"done": False}}, "fail", ()),
            ({"outcome": "sent", "at": None, "done": True, "reached": {"at": at("10:30")}}, "pass", ()),
            ({"outcome": "reached", "reached": {"at": at("2026-03-07T10:00")}}, "fail", ()),
        ],
    )
    def test_other_outcomes(self, facts: Any, expected: str, missing: Any) -> None:
        found = finding_of_attempt(**facts)

        assert (found.status, found.missing) == (expected, missing)


class TestReachedOrSent:
    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"outcome": "sent", "reached": {"done": False}}, "pass"),
            ({"outcome": None, "reached": {"done": True}}, "pass"),
            ({"outcome": None, "reached": {"at": at("11:00")}}, "pass"),
            ({"outcome": None, "reached": {"done": False}}, "unknown"),
            ({"outcome": None, "reached": {}}, "unknown"),
        ],
    )
    def test_to_have_sent_it_suffices(self, facts: Any, expected: str) -> None:
        assert finding_of_attempt(readings={}, **facts).status == expected


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"done": False}, id="was not made"),
        pytest.param({"at": at("2026-05-01T10:00")}, id="is of later than as_of"),
    ],
)
def test_one_that_is_none_hides_none_that_follows(other: Any) -> None:
    calls = [notice(None, id="none") | other, notice("10:05", id="one")]
    found = only(judge(incident(restraint(), notices=calls)), "IX.B.1", "parent_notified")

    assert (found.status, found.evidence) == ("pass", ((f"{ONE}.at", at("10:05")),))


class TestLateWithoutAnOutcome:
    """A late telephone call with no outcome recorded: nobody can say that the parent was not told."""

    def test_it_asks_for_the_outcome(self) -> None:
        found = finding_of_attempt(readings={}, at=at("2026-03-07T10:00"), outcome=None)

        assert told(found) == (
            "unknown", "notice.not_certain", (f"{ONE}.outcome",)
        )  # fmt: skip

    @pytest.mark.parametrize(
        ("outcome", "code"), [("reached", "notice.late"), ("not_reached", "notice.not_done")]
    )
    def test_with_an_outcome_it_fails(self, outcome: str, code: str) -> None:
        found = finding_of_attempt(readings={}, at=at("2026-03-07T10:00"), outcome=outcome)

        assert (found.status, found.code) == ("fail", code)


@pytest.mark.parametrize(
    ("outcome", "reached"),
    [
        ("reached", {"done": False}),
        ("not_reached", {"done": True}),
        ("not_reached", {"at": "2026-03-05T10:00:00-05:00"}),
    ],
)
def test_outcome_and_arrival_must_agree(outcome: str, reached: Any) -> None:
    with pytest.raises(ValidationError, match="exclude each other"):
        Notice.model_validate({"outcome": outcome, "reached": reached})
