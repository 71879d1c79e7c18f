"""The room of a time out: judged where a text asks it, by the use and by the room's record."""

from typing import Any

import pytest
from builders import room, time_out
from massachusetts_builders import FROM_2026, OF_2016, allowed, report_of_massachusetts

from restraint_rules import testing
from restraint_rules.findings import Finding
from restraint_rules.models import Setting

T1 = "interventions[t1]"
STANDING = "setting.rooms[room-1]"
FIT = {"size_appropriate": True, "free_of_danger": True, "meets_building_code": True}
EACH = [("46.07(1)(b)", "size_appropriate"), ("46.07(1)(d)", "free_of_danger")]


def time_out_apart(day: str = FROM_2026, **facts: Any) -> Any:
    """A time out in a room apart."""
    recorded = {"permitted_to_leave": True, "room": "room-1", "in_room": True}
    start, end = f"{day}T10:00", f"{day}T10:08"
    return allowed(time_out(start, end, **recorded | facts), day=day)


def finding_in_room(subject: Any, clause: str, **standing: Any) -> Finding:
    report = report_of_massachusetts(subject, setting=setting(**standing))
    (one,) = [one for one in report.of(clause) if one.rule.startswith("time_out_rooms.")]
    return one


def setting(**standing: Any) -> Setting:
    return testing.setting(rooms=[room(**FIT | standing)])


@pytest.mark.parametrize(("clause", "name"), EACH)
@pytest.mark.parametrize(("value", "status"), [(True, "pass"), (False, "fail"), (None, "review")])
def test_as_its_record_says(clause: str, name: str, value: Any, status: str) -> None:
    one = finding_in_room(time_out_apart(), clause, **{name: value})

    assert (one.status, one.path) == (status, f"{T1}.room")
    assert one.missing == ((f"{STANDING}.{name}",) if value is None else ())


@pytest.mark.parametrize(("clause", "name"), EACH)
@pytest.mark.parametrize(("said", "status"), [(True, "pass"), (False, "fail")])
def test_what_is_said_of_the_day_goes_before(clause: str, name: str, said: bool, status: str) -> None:
    on_the_day: dict[str, Any] = {name: said}

    assert finding_in_room(time_out_apart(**on_the_day), clause, **{name: not said}).status == status


@pytest.mark.parametrize("part", ["heating", "cooling", "ventilation", "lighting"])
@pytest.mark.parametrize(("value", "status"), [(True, "pass"), (False, "fail"), (None, "review")])
def test_comfort(part: str, value: Any, status: str) -> None:
    assert finding_in_room(time_out_apart(), "46.07(1)(c)", **{f"{part}_comparable": value}).status == status


@pytest.mark.parametrize(("value", "status"), [(True, "pass"), (False, "fail"), (None, "unknown")])
def test_building_code(value: Any, status: str) -> None:
    one = finding_in_room(time_out_apart(), "46.07(1)(e)", meets_building_code=value)

    assert (one.status, one.path) == (status, f"{T1}.room")


@pytest.mark.parametrize("clause", ["46.07(1)(b)", "46.07(1)(c)", "46.07(1)(d)", "46.07(1)(e)"])
class TestWhichRoom:
    def test_in_no_room_apart_nothing_is_asked(self, clause: str) -> None:
        one = finding_in_room(time_out_apart(room=None, in_room=False), clause)

        assert (one.status, one.code, one.path) == ("not_applicable", "room.none", T1)

    @pytest.mark.parametrize("in_room", [True, None])
    def test_one_that_is_not_recorded_leaves_it_open(self, clause: str, in_room: Any) -> None:
        one = finding_in_room(time_out_apart(room=None, in_room=in_room), clause)

        assert one.status in {"unknown", "review"}
        assert one.path == f"{T1}.room"
        assert set(one.missing) <= {f"{T1}.room", f"{T1}.size_appropriate", f"{T1}.free_of_danger"}

    def test_without_a_time_out(self, clause: str) -> None:
        assert finding_in_room(allowed(day=FROM_2026), clause).code == "no_time_out"

    def test_the_text_of_2016_asks_nothing_of_rooms(self, clause: str) -> None:
        assert report_of_massachusetts(time_out_apart(OF_2016)).of(clause) == ()
