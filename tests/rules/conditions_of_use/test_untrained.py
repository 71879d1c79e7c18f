"""Who restrains is trained, unless nobody trained was at hand: asked under the federal bill."""

from typing import Any

import pytest
from bill_builders import allowed, held, told_of_bill
from builders import setting, staff

CLAUSE = "101(e)(1)(C)"
OF_CONDUCT = {"least_force": True, "hindered_speech": False, "no_trained_at_hand": False}


def carried_out(**facts: Any) -> Any:
    return allowed(held(conduct=OF_CONDUCT | facts))


@pytest.mark.parametrize(
    ("credentials", "at_hand", "status"),
    [
        ([{"at": "2025-08-25"}], None, "pass"),
        ([{"at": "2025-08-25"}], False, "pass"),
        ([], False, "fail"),
        ([], None, "review"),
        ([], True, "pass"),
        (None, True, "pass"),
        (None, False, "unknown"),
        (None, None, "unknown"),
    ],
)
def test_the_untrained_only_in_an_unavoidable_emergency(credentials: Any, at_hand: Any, status: str) -> None:
    people = setting(staff=[staff(credentials=credentials)])

    assert told_of_bill(carried_out(no_trained_at_hand=at_hand), CLAUSE, setting=people).status == status


def test_of_an_excuse_nothing_may_be_recorded_at_all() -> None:
    people = setting(staff=[staff(credentials=[])])
    told = told_of_bill(allowed(held(conduct=None)), CLAUSE, setting=people)

    assert (told.status, told.missing) == ("review", ("interventions[r1].conduct.no_trained_at_hand",))
