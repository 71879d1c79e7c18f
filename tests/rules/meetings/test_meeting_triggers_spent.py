"""VII.A.1 by the reading that a held meeting spends the uses before it."""

from typing import Any

import pytest
from builders import Told, restraint
from student_builders import FOUR, incident_on, path_of, school_day, team_meeting, told_of_record, uses_on

PENDING = Told("pending", "triggers.pending")
MET = Told("pass", "triggers.met")
AT = "meetings[m1]"
DAY = FOUR[3]  # of the trigger, a Thursday
SPENT = {"after_meeting": "spent"}


class TestSpent:
    """By a reading, uses before a held meeting no longer count towards a later window."""

    @pytest.mark.parametrize(
        ("later", "still", "spent"),
        [(1, PENDING, None), (3, PENDING, None), (4, PENDING, PENDING)],
        ids=["one later use", "three", "four"],
    )
    def test_later_uses(self, later: int, still: Told, spent: Told | None) -> None:
        days = (*FOUR, *(school_day(number) for number in range(7, 7 + later)))
        facts: dict[str, Any] = {"meetings": [team_meeting(school_day(6))]}

        assert told_of_record(*days, **facts).get("") == still
        assert told_of_record(*days, **facts, readings=SPENT).get("") == spent

    def test_a_meeting_before_the_first_window_spends_too(self) -> None:
        meetings = [team_meeting(school_day(2))]

        assert told_of_record(meetings=meetings) == {"": PENDING}
        assert told_of_record(meetings=meetings, readings=SPENT) == {
            "": Told("not_applicable", "triggers.none")
        }

    def test_an_inadequate_meeting_spends_nothing(self) -> None:
        meetings = [team_meeting(school_day(2), attended=[])]

        assert told_of_record(meetings=meetings, readings=SPENT) == {"": PENDING}

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            ({"at": school_day(2), "attended": None}, ("attended",)),
            ({"at": None, "done": True}, ("at",)),
            ({"at": None}, ("done", "at")),
        ],
        ids=["attendance", "when", "whether at all"],
    )
    def test_one_that_may_have_spent_some(self, facts: Any, missing: tuple[str, ...]) -> None:
        by_path = told_of_record(meetings=[team_meeting(**facts)], readings=SPENT)
        paths = tuple(f"{AT}.{name}" for name in missing)

        assert by_path == {"": Told("unknown", "triggers.perhaps", paths)}

    def test_what_cannot_have_spent_any_is_not_asked_about(self) -> None:
        meetings = [
            team_meeting("2026-02-25", id="before", attended=None),
            team_meeting(school_day(2), id="between", attended=None),
        ]
        by_path = told_of_record(meetings=meetings, readings=SPENT)

        assert by_path[""].missing == ("meetings[between].attended",)

    def test_enough_uses_after_it(self) -> None:
        days = map(school_day, range(1, 7))
        meetings = [team_meeting(school_day(2), attended=None)]

        assert told_of_record(*days, meetings=meetings, readings=SPENT) == {"": PENDING}

    def test_a_meeting_on_the_day_of_a_use_spends_it(self) -> None:
        days = [*FOUR, *(school_day(number) for number in (5, 6, 7))]

        assert told_of_record(*days, meetings=[team_meeting(DAY)], readings=SPENT) == {AT: MET}

    def test_a_use_of_that_morning_is_spent_and_one_of_the_afternoon_is_not(self) -> None:
        fifth = incident_on(DAY, restraint(f"{DAY}T14:00", f"{DAY}T14:05"), id="afternoon")
        later = [school_day(number) for number in (5, 6, 7)]
        by_path = told_of_record(
            *FOUR, fifth, *later, meetings=[team_meeting(f"{DAY}T12:00")], readings=SPENT
        )

        assert by_path == {AT: MET, "": PENDING}

    def test_a_use_without_a_time_may_come_after_its_order(self) -> None:
        # Its end orders it after the use at two, yet the meeting at noon follows it by its day.
        untimed = incident_on(DAY, restraint(None, f"{DAY}T15:00", duration=10), id="untimed")
        fifth = incident_on(DAY, restraint(f"{DAY}T14:00", f"{DAY}T14:05"), id="afternoon")
        by_path = told_of_record(
            *FOUR[:3], fifth, untimed, meetings=[team_meeting(f"{DAY}T12:00")], readings=SPENT
        )

        assert by_path == {"": Told("not_applicable", "triggers.none")}

    def test_a_use_that_may_have_begun_before_or_after_the_meeting(self) -> None:
        # Begun before noon, it completes the window; begun after, the meeting has spent the others.
        untimed = incident_on(DAY, restraint(None, None))
        by_path = told_of_record(*FOUR[:3], untimed, meetings=[team_meeting(f"{DAY}T12:00")], readings=SPENT)

        assert by_path == {
            "": Told("unknown", "triggers.perhaps", (f"{path_of(DAY)}.started",)),
        }

    def test_uses_of_one_day_are_spent_together(self) -> None:
        days = uses_on(FOUR[0], FOUR[0], FOUR[0], FOUR[1])

        assert told_of_record(*days, meetings=[team_meeting(FOUR[0])], readings=SPENT) == {
            "": Told("not_applicable", "triggers.none")
        }
