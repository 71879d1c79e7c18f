"""IV.E and IV.F: the building code, and the window."""

from typing import Any

import pytest
from builders import (
    Told,
    each,
    judge,
    only,
    told,
)
from room_builders import STANDING, alone, told_by_itself, told_of_room


class TestBuildingCode:
    """IV.E"""

    @pytest.mark.parametrize(
        ("answer", "status", "code"),
        [
            pytest.param(True, "pass", "yes", id="conforms"),
            pytest.param(False, "fail", "no", id="does not"),
            pytest.param(None, "unknown", "unknown", id="not recorded"),
        ],
    )
    def test_conforms(self, answer: bool | None, status: str, code: str) -> None:
        for told_of, path in ((told_of_room, STANDING), (told_by_itself, "room")):
            missing = (f"{path}.meets_building_code",) if answer is None else ()
            expected = (status, f"room.building_code.{code}", missing)
            assert told_of("IV.E", meets_building_code=answer) == expected


WINDOW = {"unbreakable": True, "student_sees_out": True, "shows_student": True, "shows_employee": True}


class TestWindow:
    """IV.F"""

    YES = Told("pass", "window.yes")
    NO = Told("fail", "window.no")
    SIGHT_TOO = {"window_exemption": "line_of_sight_too"}  # noqa: RUF012 - read only

    def told_open(self, *names: str) -> Told:
        return Told("unknown", "window.unknown", tuple(f"room.{name}" for name in names))

    def told_of_window(self, *, cleared: bool | None = False, sight_too: bool = False, **facts: Any) -> Told:
        judged = alone(window=WINDOW | facts, cleared_classroom=cleared)
        return told(judged, "IV.F", readings=self.SIGHT_TOO if sight_too else {})

    def test_as_it_must_be(self) -> None:
        assert self.told_of_window() == self.YES
        assert self.told_of_window(cleared=None) == self.YES
        assert told_of_room("IV.F") == self.YES

    @pytest.mark.parametrize("name", WINDOW)
    def test_one_thing_lacks(self, name: str) -> None:
        assert self.told_of_window(**each(False, name)) == self.NO

    @pytest.mark.parametrize("name", WINDOW)
    def test_one_thing_is_blank(self, name: str) -> None:
        assert self.told_of_window(**each(None, name)) == self.told_open(f"window.{name}")

    def test_everything_is_blank(self) -> None:
        names = ("shows_student", "shows_employee", "unbreakable", "student_sees_out")
        assert self.told_of_window(**each(None, *WINDOW)) == self.told_open(
            *(f"window.{name}" for name in names)
        )

    def test_no_window_recorded(self) -> None:
        assert told_by_itself("IV.F", window=None) == self.told_open("window")
        assert told_of_room("IV.F", window=None) == ("unknown", "window.unknown", (f"{STANDING}.window",))

    @pytest.mark.parametrize("name", ["shows_student", "shows_employee"])
    def test_clearing_a_classroom_excuses_no_blindness_of_staff(self, name: str) -> None:
        assert self.told_of_window(cleared=True, **each(False, name)) == self.NO
        assert self.told_of_window(cleared=None, **each(False, name)) == self.NO

    @pytest.mark.parametrize("answer", [False, None])
    @pytest.mark.parametrize("sight_too", [True, False])
    def test_a_cleared_classroom_needs_no_unbreakable_window(
        self, answer: bool | None, sight_too: bool
    ) -> None:
        assert self.told_of_window(cleared=True, unbreakable=answer, sight_too=sight_too) == self.YES

    @pytest.mark.parametrize(
        ("sight", "cleared", "sight_too", "expected"),
        [
            pytest.param(False, True, False, NO, id="by default the line of sight stays"),
            pytest.param(False, True, True, YES, id="read otherwise it falls away too"),
            pytest.param(None, True, True, YES, id="and then need not be recorded"),
            pytest.param(False, False, True, NO, id="but only in a cleared classroom"),
            pytest.param(
                False, None, True, ("unknown", "window.unknown", ("room.cleared_classroom",)),
                id="cleared or not is blank",
            ),
            pytest.param(False, None, False, NO, id="by default it does not matter if cleared"),
        ],
    )  # fmt: skip
    def test_line_of_sight(
        self, sight: bool | None, cleared: bool | None, sight_too: bool, expected: Told
    ) -> None:
        assert self.told_of_window(student_sees_out=sight, cleared=cleared, sight_too=sight_too) == expected

    def test_whether_it_was_cleared_may_decide(self) -> None:
        assert self.told_of_window(unbreakable=False, cleared=None) == self.told_open("cleared_classroom")
        expected = self.told_open("window.unbreakable", "cleared_classroom")
        assert self.told_of_window(unbreakable=None, cleared=None) == expected

    def test_the_finding_names_the_reading(self) -> None:
        found = only(judge(alone(), readings=self.SIGHT_TOO), "IV.F")
        assert found.source.readings == (("window_exemption", "line_of_sight_too"),)
