"""IV.F and 10-236b(d)(2)(B): a room known to have no window, and a classroom that had to be cleared."""

from typing import Any

import pytest
from builders import incident, judge, only, room, seclusion, setting
from pydantic import ValidationError

from restraint_rules.models import SeclusionRoom
from restraint_rules.policies import CONNECTICUT

NONE_THERE = {"present": False}
CLEARED: dict[str, Any] = {"readings": {"window_exemption": "line_of_sight_too"}}


def finding_of_window(clause: str = "IV.F", *, arguments: dict[str, Any] | None = None, **facts: Any) -> Any:
    used = setting(rooms=[room(**facts)])
    return only(judge(incident(seclusion()), setting=used, **arguments or {}), clause)


def test_no_window_fails_whatever_else_is_blank() -> None:
    judged = finding_of_window(window=NONE_THERE)

    assert (judged.status, judged.missing) == ("fail", ())
    assert judged.evidence == (("setting.rooms[room-1].window.present", False),)


def test_whether_there_is_one_blank_asks_what_it_does() -> None:
    assert (
        finding_of_window(window={"present": True}).status == finding_of_window(window={}).status == "unknown"
    )
    assert finding_of_window(window=room()["window"] | {"present": True}).status == "pass"


def test_the_states_line_of_sight() -> None:
    judged = finding_of_window("10-236b(d)(2)(B)", window=NONE_THERE, arguments={"policy": CONNECTICUT})

    assert (judged.status, judged.code) == ("fail", "sight.no")


@pytest.mark.parametrize(
    ("cleared", "reading", "expected"),
    [
        pytest.param(True, CLEARED, "pass", id="cleared, by the reading that lets it"),
        pytest.param(True, {}, "fail", id="cleared, the exemption is of strength only"),
        pytest.param(False, CLEARED, "fail", id="not cleared"),
        pytest.param(None, CLEARED, "unknown", id="not recorded whether cleared"),
        pytest.param(None, {}, "fail", id="not recorded, and it would not matter"),
    ],
)
def test_a_cleared_classroom_without_a_window(
    cleared: bool | None, reading: dict[str, Any], expected: str
) -> None:
    judged = finding_of_window(window=NONE_THERE, cleared_classroom=cleared, arguments=reading)

    assert judged.status == expected
    assert judged.missing == (("setting.rooms[room-1].cleared_classroom",) if expected == "unknown" else ())


@pytest.mark.parametrize(("reading", "expected"), [(CLEARED, "pass"), ({}, "unknown")])
def test_a_cleared_classroom_of_whose_window_nothing_is_recorded(
    reading: dict[str, Any], expected: str
) -> None:
    assert finding_of_window(window=None, cleared_classroom=True, arguments=reading).status == expected


def test_by_the_reading_staff_need_not_see_in_either() -> None:
    window = room()["window"] | {"shows_student": False, "shows_employee": False}

    assert finding_of_window(window=window, cleared_classroom=True, arguments=CLEARED).status == "pass"
    assert finding_of_window(window=window, cleared_classroom=False, arguments=CLEARED).status == "fail"


def test_a_window_that_is_not_there_does_nothing() -> None:
    with pytest.raises(ValidationError, match="not there"):
        SeclusionRoom.model_validate(room(window={"present": False, "unbreakable": True}))

    assert SeclusionRoom.model_validate(room(window={"present": False, "unbreakable": False})).window
