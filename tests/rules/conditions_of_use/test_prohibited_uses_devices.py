"""Devices that restrain: in whatever it was, and as the holds say it where the period says nothing."""

from typing import Any

import pytest
from bill_builders import BILL, allowed, finding_of_bill, held, secluded, told_of_bill
from builders import judge, time_out

CLAUSE = "101(b)(1)(B)"
R1 = "interventions[r1]"
BELT = {"kind": "vehicle_restraint", "vehicle_safety": True}


def strapped(**facts: Any) -> dict[str, Any]:
    """A hold that is a device and immobilizes."""
    return {"id": "h1", "immobilizes": True, "device": True} | facts


@pytest.mark.parametrize("make", [secluded, time_out])
def test_in_what_is_no_restraint(make: Any) -> None:
    found = finding_of_bill(allowed(make(mechanical=True)), CLAUSE)

    assert (found.status, found.code) == ("fail", "mechanical.used")
    assert found.evidence == ((f"{found.path}.mechanical", True),)


@pytest.mark.parametrize("make", [secluded, time_out])
@pytest.mark.parametrize("device", [False, None])
def test_of_what_is_no_restraint_nothing_is_asked_without_a_device(make: Any, device: bool | None) -> None:
    assert told_of_bill(allowed(make(mechanical=device)), CLAUSE) == ("not_applicable", "no_restraint", ())


def test_a_device_that_is_claimed_to_be_excluded_is_no_restraint_in_a_seclusion() -> None:
    assert told_of_bill(allowed(secluded(mechanical=True, exclusion=BELT)), CLAUSE).status == "not_applicable"


def test_each_is_told_of() -> None:
    bound = secluded("11:00", "11:05", mechanical=True)

    found = judge(allowed(held(), bound), policy=BILL).of(CLAUSE)

    assert [(one.path, one.status) for one in found] == [(R1, "pass"), ("interventions[s1]", "fail")]


class TestHolds:
    """A hold may be recorded as a device where the period says nothing of one."""

    def test_it_restrains(self) -> None:
        found = finding_of_bill(allowed(held(mechanical=None, holds=[strapped()])), CLAUSE)

        assert (found.status, found.evidence) == ("fail", ((f"{R1}.holds[h1].device", True),))

    def test_beside_a_record_that_none_was_used_one_of_the_two_is_wrong(self) -> None:
        subject = allowed(held(mechanical=False, holds=[strapped()]))

        assert told_of_bill(subject, CLAUSE) == ("unknown", "mechanical.unknown", (f"{R1}.mechanical",))

    @pytest.mark.parametrize(
        "hold",
        [
            strapped(device=False),
            strapped(device=None),
            strapped(immobilizes=False, restricts_torso=None),
            strapped(exclusion=BELT),
        ],
    )
    def test_another_hold_says_nothing_of_a_device(self, hold: Any) -> None:
        holds = [hold, {"id": "h2", "immobilizes": True, "device": False}]

        assert told_of_bill(allowed(held(mechanical=None, holds=holds)), CLAUSE).status == "unknown"
        assert told_of_bill(allowed(held(mechanical=False, holds=holds)), CLAUSE).status == "pass"

    def test_of_the_torso_too(self) -> None:
        hold = strapped(immobilizes=None, restricts_torso=True)

        assert told_of_bill(allowed(held(mechanical=None, holds=[hold])), CLAUSE).status == "fail"

    def test_a_claim_for_the_whole_period_goes_before(self) -> None:
        claim = {"kind": "vehicle_restraint", "vehicle_safety": None}
        subject = allowed(held(mechanical=None, holds=[strapped()], exclusion=claim))

        assert told_of_bill(subject, CLAUSE).status == "unknown"
