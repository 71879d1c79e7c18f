"""What a meeting counts as: who came and what was done; and whether it followed a use."""

from datetime import UTC
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, restraint, setting
from student_builders import history_of, incident_on, meeting, path_of, ppt, record, team_meeting

from restraint_rules.engine.bench import Bench
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models import PlanningMeeting
from restraint_rules.policies import SPRAGUE
from restraint_rules.policies.connecticut_terms import PPT, PPT_ON_TIME_OUT, TEAM
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.meetings import Asked, Held, held_meetings

DAY = "2026-03-05"
AT = "meetings[m1]"


def context(as_of: str = LATER) -> Context:
    bench = Bench(SPRAGUE, CALENDAR, at(as_of), setting(), {})
    return bench.context(bench.edition(bench.today))


def meetings_held(*meetings: dict[str, Any], asked: Asked = TEAM, as_of: str = LATER) -> tuple[Held, ...]:
    """The meetings that were held or may have been."""
    return held_meetings([PlanningMeeting.model_validate(one) for one in meetings], asked, context(as_of))


def adequacy_of(
    one: dict[str, Any], asked: Asked = TEAM
) -> tuple[bool | None, tuple[str, ...], tuple[str, ...]]:
    """Whether a meeting is what the clause asks, what would tell, and what it surely lacks."""
    (found,) = meetings_held(one, asked=asked)
    return found.adequate.value, found.adequate.missing, found.lacks


class TestTeam:
    """VII.A.1: administrator, teacher, parent, a mental-health professional if any; three pieces of work."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({}, (True, (), ())),
            ({"ppt": True}, (True, (), ())),
            ({"ppt": None}, (True, (), ())),
            ({"attended": ["parent", "teacher", "administrator", "other", "student"]}, (True, (), ())),
            ({"attended": ["administrator", "teacher"]}, (False, (), ("parent",))),
            ({"attended": ["administrator", "parent"]}, (False, (), ("teacher",))),
            ({"attended": ["teacher", "parent"]}, (False, (), ("administrator",))),
            ({"attended": []}, (False, (), ("administrator", "teacher", "parent"))),
            ({"attended": None}, (None, (f"{AT}.attended",), ())),
            ({"attended": ["administrator", "teacher", "guardian"]}, (True, (), ())),
            (
                {"attended": ["administrator", "teacher"], "attendance_blank": ["parent"]},
                (None, (f"{AT}.attended",), ()),
            ),
            (
                {"attended": ["administrator", "teacher"], "attendance_blank": ["guardian"]},
                (None, (f"{AT}.attended",), ()),
            ),
            (
                {"attended": ["administrator", "teacher"], "attendance_blank": ["student"]},
                (False, (), ("parent",)),
            ),
        ],
        ids=[
            "all",
            "called a PPT",
            "not recorded what it was called",
            "others too",
            "no parent",
            "no teacher",
            "no administrator",
            "nobody",
            "not recorded",
            "a guardian",
            "one not recorded",
            "one who would do not recorded",
            "another not recorded",
        ],
    )
    def test_who_came(self, facts: dict[str, Any], expected: Any) -> None:
        assert adequacy_of(team_meeting(**facts)) == expected

    @pytest.mark.parametrize(
        ("came", "available", "expected"),
        [
            (True, None, (True, (), ())),
            (True, False, (True, (), ())),
            (False, False, (True, (), ())),
            (False, True, (False, (), ("mental_health_professional",))),
            (False, None, (None, (f"{AT}.mental_health_available",), ())),
            (None, False, (None, (f"{AT}.attended",), ())),
            (None, None, (None, (f"{AT}.attended", f"{AT}.mental_health_available"), ())),
        ],
    )
    def test_a_mental_health_professional_if_any(self, came: Any, available: Any, expected: Any) -> None:
        attended = ["administrator", "teacher", "parent", *["mental_health_professional"] * bool(came)]
        facts: dict[str, Any] = {
            "attended": None if came is None else attended,
            "mental_health_available": available,
        }

        assert adequacy_of(team_meeting(**facts)) == expected

    @pytest.mark.parametrize(
        ("item", "work", "expected"),
        [
            *[
                (item, work, answer)
                for item in ("behavior_plan", "referral")
                for work, answer in [("done", True), ("not_needed", True), ("not_done", False), (None, None)]
            ],
            ("behavioral_assessment", "not_needed", False),
            ("behavioral_assessment", "not_done", False),
            ("iep", None, True),
            ("functional_assessment", "not_done", True),
        ],
    )
    def test_what_was_done(self, item: str, work: Any, *, expected: bool | None) -> None:
        lacks = (item,) if expected is False else ()
        missing = (f"{AT}.{item}",) if expected is None else ()

        none: dict[str, Any] = {"functional_assessment": "not_done"}
        assert adequacy_of(team_meeting(**none | {item: work})) == (expected, missing, lacks)

    @pytest.mark.parametrize("behavioral", ["not_needed", "not_done"])
    def test_a_functional_assessment_not_recorded_may_be_the_behavioural_one(self, behavioral: str) -> None:
        one = team_meeting(behavioral_assessment=behavioral, functional_assessment=None)
        assert adequacy_of(one) == (None, (f"{AT}.functional_assessment",), ())

    def test_what_is_lacking_decides_whatever_is_blank(self) -> None:
        one = team_meeting(attended=["administrator", "teacher"], behavioral_assessment=None)

        assert adequacy_of(one) == (False, (), ("parent",))


class TestPpt:
    """VII.B.1 and VII.B.2: the PPT decides who belongs to it; the clause names only the work."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({}, (True, (), ())),
            ({"attended": []}, (True, (), ())),
            ({"ppt": False}, (False, (), ("ppt",))),
            ({"ppt": None}, (None, (f"{AT}.ppt",), ())),
            ({"functional_assessment": "not_needed"}, (False, (), ("functional_assessment",))),
            ({"functional_assessment": None}, (None, (f"{AT}.functional_assessment",), ())),
            ({"behavior_plan": "not_needed"}, (True, (), ())),
            ({"behavior_plan": "not_done"}, (False, (), ("behavior_plan",))),
            ({"iep": "not_needed"}, (True, (), ())),
            ({"iep": "not_done"}, (False, (), ("iep",))),
            ({"iep": None}, (None, (f"{AT}.iep",), ())),
            ({"behavioral_assessment": "not_done"}, (True, (), ())),
        ],
        ids=str,
    )
    def test_after_repeated_use(self, facts: dict[str, Any], expected: Any) -> None:
        assert adequacy_of(ppt(**facts), PPT) == expected

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"functional_assessment": None, "iep": "not_done"}, (True, (), ())),
            ({"alternatives": "not_needed"}, (False, (), ("alternatives",))),
            ({"alternatives": None}, (None, (f"{AT}.alternatives",), ())),
            ({"ppt": False}, (False, (), ("ppt",))),
        ],
        ids=str,
    )
    def test_after_a_time_out_without_success(self, facts: dict[str, Any], expected: Any) -> None:
        assert adequacy_of(ppt(**facts), PPT_ON_TIME_OUT) == expected


class TestWhetherHeld:
    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"at": DAY}, True),
            ({"at": DAY, "done": True}, True),
            ({"at": None, "done": True}, True),
            ({"at": None, "done": None}, None),
        ],
        ids=["a day", "a day, and held", "held, on no recorded day", "nothing recorded"],
    )
    def test_it_was_or_may_have_been(self, facts: dict[str, Any], *, expected: bool | None) -> None:
        missing = (f"{AT}.done",) if expected is None else ()

        assert adequacy_of(team_meeting(**facts)) == (expected, missing, ())

    @pytest.mark.parametrize(
        ("when", "as_of", "listed"),
        [
            (f"{DAY}T12:00", f"{DAY}T11:59", False),
            (f"{DAY}T12:00", f"{DAY}T12:00", True),
            (DAY, "2026-03-04T23:59", False),
            (DAY, f"{DAY}T00:00", True),
        ],
    )
    def test_one_still_to_come_is_not_listed(self, when: str, as_of: str, *, listed: bool) -> None:
        assert bool(meetings_held(team_meeting(when), as_of=as_of)) is listed

    def test_one_that_was_not_held_is_not_listed(self) -> None:
        assert not meetings_held(team_meeting(None, done=False))

    def test_they_come_in_order_of_time_and_the_undated_last(self) -> None:
        meetings = [
            team_meeting(None, id="undated", done=True),
            team_meeting("2026-03-06", id="b"),
            team_meeting(f"{DAY}T12:00", id="a"),
            team_meeting("2026-03-06", id="c"),
        ]

        assert [one.meeting.id for one in meetings_held(*meetings)] == ["a", "b", "c", "undated"]
        assert meetings_held(*meetings)[-1].when is None


BEFORE, SAME, AFTER = "2026-03-04", "2026-03-05", "2026-03-06"
START_IS_BLANK = Fact(None, (f"{path_of(DAY)}.started",))


class TestFollowing:
    """On or after the use: recorded moments on one day are in order, a blank is no moment."""

    @pytest.mark.parametrize(
        ("facts", "when", "expected"),
        [
            ({}, BEFORE, NO),
            ({}, SAME, YES),
            ({}, AFTER, YES),
            ({}, f"{SAME}T09:59", NO),
            ({}, f"{SAME}T10:00", YES),
            ({}, f"{SAME}T10:01", YES),
            ({"started": SAME, "ended": None}, BEFORE, NO),
            ({"started": SAME, "ended": None}, SAME, YES),
            ({"started": SAME, "ended": None}, f"{SAME}T00:01", YES),
            ({"started": SAME, "ended": None}, f"{BEFORE}T23:59", NO),
            ({"started": None, "ended": None}, BEFORE, NO),
            ({"started": None, "ended": None}, SAME, YES),
            ({"started": None, "ended": None}, AFTER, YES),
            ({"started": None, "ended": None}, f"{SAME}T12:00", START_IS_BLANK),
            ({"started": None, "ended": None}, f"{BEFORE}T23:59", NO),
            ({"started": None, "ended": None}, f"{AFTER}T00:00", YES),
            ({"started": None}, f"{SAME}T10:07", START_IS_BLANK),
            ({"started": None}, f"{SAME}T10:08", YES),
            ({"started": None, "duration": 8}, f"{SAME}T09:58", NO),
            ({"started": None, "duration": 8}, f"{SAME}T10:00", START_IS_BLANK),
            ({"started": None, "duration": 8}, f"{SAME}T10:01", YES),
        ],
    )
    def test_a_use_and_a_meeting(self, facts: dict[str, Any], when: str, expected: Fact) -> None:
        (use,) = history_of(record(incident_on(DAY, restraint(**facts)))).uses
        (found,) = meetings_held(meeting(when))

        assert found.follows(use, context()) == expected

    def test_a_meeting_of_no_recorded_day(self) -> None:
        (use,) = history_of(record(DAY)).uses
        (found,) = meetings_held(meeting(done=True))

        assert found.follows(use, context()) == Fact(None, (f"{AT}.at",))

    def test_the_local_day_of_a_meeting_counts(self) -> None:
        # Half past eleven at night, given in UTC: there it is the day after.
        (use,) = history_of(record(incident_on(AFTER, restraint(None, None)))).uses
        (found,) = meetings_held(meeting() | {"at": at(f"{SAME}T23:30").astimezone(UTC)})

        assert found.follows(use, context()) == NO

    @pytest.mark.parametrize(
        ("one", "expected"),
        [
            (team_meeting(AFTER), YES),
            (team_meeting(BEFORE), NO),
            (team_meeting(AFTER, attended=[]), NO),
            (team_meeting(AFTER, referral=None), Fact(None, (f"{AT}.referral",))),
            (team_meeting(BEFORE, referral=None), NO),
            (team_meeting(None, done=True), Fact(None, (f"{AT}.at",))),
            (team_meeting(None), Fact(None, (f"{AT}.done", f"{AT}.at"))),
        ],
        ids=[
            "it does",
            "before",
            "nobody came",
            "work open",
            "before, and open",
            "undated",
            "perhaps not held",
        ],
    )
    def test_it_closes_a_use_if_it_is_adequate_too(self, one: dict[str, Any], expected: Fact) -> None:
        (use,) = history_of(record(DAY)).uses
        (found,) = meetings_held(one)

        assert found.closes(use, context()) == expected
