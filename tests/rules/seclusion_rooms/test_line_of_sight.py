"""§ 10-236b(d)(2)(B): the student in seclusion can see beyond the area."""

from typing import Any

import pytest
from builders import CALENDAR, at, each, incident, only, restraint, room, seclusion, setting, told

from restraint_rules.engine import evaluate
from restraint_rules.findings import Finding
from restraint_rules.models import SeclusionRoom
from restraint_rules.models.base import Subject
from restraint_rules.policies import CONNECTICUT

CLAUSE = "10-236b(d)(2)(B)"
AT = "setting.rooms[room-1]"
OTHERWISE_BLIND = each(False, "unbreakable", "shows_student", "shows_employee")


def finding_of_room(subject: Subject, **facts: Any) -> Finding:
    """The finding on a seclusion in a room of which this is recorded, or on a room by itself."""
    report = evaluate(
        subject,
        policy=CONNECTICUT,
        calendar=CALENDAR,
        setting=setting(rooms=[room(**facts)]),
        as_of=at("2026-04-30T12:00"),
    )
    return only(report, CLAUSE)


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        pytest.param({"student_sees_out": True}, ("pass", "sight.yes", ()), id="sees out"),
        pytest.param(
            OTHERWISE_BLIND | {"student_sees_out": True},
            ("pass", "sight.yes", ()),
            id="else blind",
        ),
        pytest.param({"student_sees_out": False}, ("fail", "sight.no", ()), id="does not"),
        pytest.param(
            {"unbreakable": True},
            ("unknown", "sight.unknown", (f"{AT}.window.student_sees_out",)),
            id="not recorded",
        ),
        pytest.param(None, ("unknown", "window.unknown", (f"{AT}.window",)), id="no window recorded"),
    ],
)
@pytest.mark.parametrize("cleared", [True, False, None])
def test_sight(window: Any, expected: Any, cleared: bool | None) -> None:
    one = finding_of_room(incident(seclusion(involuntary=True)), window=window, cleared_classroom=cleared)

    assert told(one) == expected


def test_a_room_without_a_record() -> None:
    one = finding_of_room(incident(seclusion(involuntary=True, room="other")))

    assert (one.status, one.missing) == ("unknown", ("setting.rooms[other]",))


def test_what_shows_it() -> None:
    one = finding_of_room(incident(seclusion(involuntary=True)), window={"student_sees_out": False})

    assert one.evidence == ((f"{AT}.window.student_sees_out", False),)
    assert one.path == "interventions[s1].room"


def test_a_room_by_itself() -> None:
    blind = SeclusionRoom.model_validate(room(window={"student_sees_out": False}))

    assert (finding_of_room(blind).status, finding_of_room(blind).path) == ("fail", "")


def test_without_a_seclusion() -> None:
    assert finding_of_room(incident(restraint())).code == "no_seclusion"
