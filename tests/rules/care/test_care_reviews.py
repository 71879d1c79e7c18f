"""Internal reviews of an episode: those known by the moment of judging, of the kind that is asked."""

from typing import Any

import pytest
from care_builders import findings_of_care, past

from restraint_rules.policies import NASMHPD
from restraint_rules.testing import care

CLINICAL, ROOT_CAUSE, PROTECTED = "24", "25", "26"
HELD: dict[str, Any] = {"id": "r", "kind": "clinical", "at": past(60), "confidential": True}


def status_and_lack(clause: str, *, as_of: float = 90, **facts: Any) -> tuple[str, tuple[str, ...]]:
    """Status and what is missing of the one finding, so many minutes after the use began."""
    (one,) = findings_of_care(care.episode(**facts), NASMHPD, clause, as_of=past(as_of))
    return one.status, one.missing


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({}, ("pass", ()), id="held"),
        pytest.param({"at": None, "done": True}, ("pass", ()), id="held some time"),
        pytest.param({"at": None}, ("unknown", ("reviews[r].done",)), id="not recorded whether it was"),
        pytest.param({"at": None, "done": False}, ("pending", ()), id="not held"),
        pytest.param({"at": past(91)}, ("pending", ()), id="later than the moment of judging"),
        pytest.param({"kind": "root_cause"}, ("pending", ()), id="of another kind"),
    ],
)
def test_a_review(facts: dict[str, Any], expected: tuple[str, tuple[str, ...]]) -> None:
    assert status_and_lack(CLINICAL, reviews=[HELD | facts]) == expected


def test_none_recorded() -> None:
    assert status_and_lack(CLINICAL, reviews=None) == ("unknown", ("reviews",))
    assert status_and_lack(CLINICAL, reviews=[]) == ("pending", ())


def test_one_is_enough() -> None:
    unclear = HELD | {"id": "q", "at": None}

    assert status_and_lack(CLINICAL, reviews=[unclear, HELD]) == ("pass", ())


def test_only_after_harm_a_root_cause_is_looked_for() -> None:
    unhurt, hurt = ({"id": "i", "of": "person", "serious": serious} for serious in (False, True))

    assert status_and_lack(ROOT_CAUSE, reviews=[], injuries=[unhurt]) == ("not_applicable", ())
    assert status_and_lack(ROOT_CAUSE, reviews=[], injuries=[unhurt | {"id": "j"}, hurt]) == (
        "pending",
        (),
    )
    assert status_and_lack(ROOT_CAUSE, reviews=[HELD | {"kind": "root_cause"}], injuries=[hurt]) == (
        "pass",
        (),
    )


def test_each_that_is_known_is_protected() -> None:
    later = HELD | {"id": "later", "at": past(91), "confidential": False}

    assert status_and_lack(PROTECTED, reviews=[HELD, later]) == ("pass", ())
    assert status_and_lack(PROTECTED, reviews=[HELD | {"confidential": False}, later]) == ("fail", ())
