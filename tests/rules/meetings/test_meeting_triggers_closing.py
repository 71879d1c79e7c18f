"""VII.A.1: which meeting closes which triggers, and what stays open."""

from datetime import date
from typing import Any

import pytest
from builders import Told, at, by_path, restraint, time_out, told
from student_builders import (
    FOUR,
    PPT,
    TEAM,
    eligible,
    incident_on,
    on,
    open_finding,
    path_of,
    ppt,
    record,
    school_day,
    team_meeting,
    told_of_record,
)

PENDING = Told("pending", "triggers.pending")
MET = Told("pass", "triggers.met")
AT = "meetings[m1]"
DAY = FOUR[3]  # of the trigger, a Thursday
LATER_DAY = school_day(8)


class TestBeforeAndAfter:
    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            (school_day(3), {"": PENDING}),
            (DAY, {AT: MET}),
            (school_day(5), {AT: MET}),
            ("2026-04-30", {AT: MET}),
            (f"{DAY}T09:59", {"": PENDING}),
            (f"{DAY}T10:00", {AT: MET}),
            (f"{DAY}T10:30", {AT: MET}),
            ("2026-05-04", {"": PENDING}),
        ],
        ids=[
            "the day before",
            "that day",
            "the day after",
            "late, for which there is no rule",
            "that morning, before the use",
            "as it began",
            "after it",
            "still to come",
        ],
    )
    def test_a_meeting(self, when: str, expected: Any) -> None:
        assert told_of_record(meetings=[team_meeting(when)]) == expected

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            (DAY, {AT: MET}),
            (f"{DAY}T10:30", {"": Told("unknown", "triggers.meeting_open", (f"{path_of(DAY)}.started",))}),
            (f"{school_day(5)}T08:00", {AT: MET}),
        ],
    )
    def test_a_use_whose_time_is_a_blank(self, when: str, expected: Any) -> None:
        untimed = incident_on(DAY, restraint(None, None))

        assert told_of_record(*FOUR[:3], untimed, meetings=[team_meeting(when)]) == expected

    def test_a_use_whose_time_is_a_date(self) -> None:
        dated = incident_on(DAY, restraint(started=DAY, ended=DAY))

        assert told_of_record(*FOUR[:3], dated, meetings=[team_meeting(f"{DAY}T08:00")]) == {AT: MET}

    def test_two_uses_on_the_meetings_day(self) -> None:
        fifth = incident_on(DAY, restraint(f"{DAY}T14:00", f"{DAY}T14:05"), id="u5")
        between, all_day = team_meeting(f"{DAY}T12:00"), team_meeting(DAY)

        assert told_of_record(*FOUR, fifth, meetings=[between]) == {AT: MET, "": PENDING}
        assert told_of_record(*FOUR, fifth, meetings=[all_day]) == {AT: MET}


class TestOneObligation:
    """A meeting closes all triggers up to it; a later use can raise another."""

    def test_a_meeting_closes_all_triggers_before_it(self) -> None:
        found = by_path(record(*map(school_day, range(1, 7)), meetings=[team_meeting(school_day(7))]), TEAM)

        assert {path: one.verdict.params["triggers"] for path, one in found.items()} == {AT: 3}

    def test_a_later_use_raises_another(self) -> None:
        # The earlier uses still count: the next one completes a window again.
        found = by_path(record(*FOUR, school_day(7), meetings=[team_meeting(school_day(6))]), TEAM)

        assert {path: told(one) for path, one in found.items()} == {AT: MET, "": PENDING}
        assert found[""].message.startswith("5 uses within 20 school days")

    def test_two_meetings_close_what_came_before_each(self) -> None:
        meetings = [team_meeting(school_day(6)), team_meeting(school_day(8), id="m2")]

        assert told_of_record(*FOUR, school_day(7), meetings=meetings) == {AT: MET, "meetings[m2]": MET}
        assert told_of_record(*FOUR, school_day(9), meetings=meetings) == {AT: MET, "": PENDING}

    def test_of_two_meetings_the_first_closes(self) -> None:
        meetings = [team_meeting(school_day(8)), team_meeting(school_day(6), id="m2")]

        assert told_of_record(meetings=meetings) == {"meetings[m2]": MET}

    def test_uses_too_far_apart_raise_none(self) -> None:
        assert told_of_record(*FOUR, school_day(25), meetings=[team_meeting(school_day(6))]) == {AT: MET}


class TestLateEntries:
    """A use entered late moves the trigger backwards; the finding keeps its key."""

    def test_of_the_open_obligation(self) -> None:
        days = [*map(school_day, (2, 4, 6, 8))]
        before = by_path(record(*days), TEAM)
        after = by_path(record(*days, school_day(5)), TEAM)

        assert [one.key for one in before.values()] == [one.key for one in after.values()]
        assert before[""].verdict.params["day"] > after[""].verdict.params["day"]  # type: ignore[operator] # both days

    def test_of_a_closed_one(self) -> None:
        days = [*map(school_day, (2, 4, 6, 8))]
        meetings = [team_meeting(school_day(9))]
        before = by_path(record(*days, meetings=meetings), TEAM)
        after = by_path(record(*days, school_day(5), meetings=meetings), TEAM)

        assert [one.key for one in before.values()] == [one.key for one in after.values()]
        assert [one.path for one in after.values()] == [AT]

    def test_a_meeting_delivered_twice_closes_once(self) -> None:
        assert told_of_record(meetings=[team_meeting(), team_meeting()]) == {AT: MET}


class TestInadequate:
    """A meeting without someone or something the clause names leaves the obligation open."""

    @pytest.mark.parametrize(
        ("facts", "lacks", "words"),
        [
            ({"attended": ["administrator", "teacher"]}, ("parent",), "parent"),
            ({"referral": "not_done"}, ("referral",), "referral"),
            (
                {"attended": [], "referral": "not_done"},
                ("administrator", "teacher", "parent", "referral"),
                "teacher",
            ),
        ],
        ids=["no parent", "no decision on a referral", "nobody"],
    )
    def test_advice_says_what_it_lacked(self, facts: Any, lacks: Any, words: str) -> None:
        finding = open_finding(record(*FOUR, meetings=[team_meeting(**facts)]))

        assert told(finding) == PENDING
        assert finding.verdict.params["lacks"] == lacks
        (advice,) = finding.advice
        assert words in advice

    @pytest.mark.parametrize("come", ["parent", "guardian"])
    def test_a_parent_or_guardian_comes(self, come: str) -> None:
        assert told_of_record(meetings=[team_meeting(attended=["administrator", "teacher", come])]) == {
            AT: MET
        }

    @pytest.mark.parametrize(("work", "met"), [("done", True), ("not_needed", True), ("not_done", False)])
    def test_a_referral_found_not_needed_is_determined(self, work: str, met: bool) -> None:
        assert told_of_record(meetings=[team_meeting(referral=work)]) == ({AT: MET} if met else {"": PENDING})

    @pytest.mark.parametrize("behavioral", [None, "not_done", "not_needed"])
    def test_a_functional_assessment_is_a_behavioural_one(self, behavioral: Any) -> None:
        work = {"behavioral_assessment": behavioral, "functional_assessment": "done"}
        assert told_of_record(meetings=[team_meeting(**work)]) == {AT: MET}

    def test_an_assessment_found_not_needed_is_none(self) -> None:
        work = {"behavioral_assessment": "not_needed", "functional_assessment": "not_needed"}
        assert told_of_record(meetings=[team_meeting(**work)]) == {"": PENDING}

    def test_of_several_the_last_is_told(self) -> None:
        meetings = [
            team_meeting(school_day(6), attended=[]),
            team_meeting(school_day(8), id="m2", referral="not_done"),
        ]

        assert open_finding(record(*FOUR, meetings=meetings)).verdict.params["lacks"] == ("referral",)

    def test_one_before_the_trigger_is_not_spoken_of(self) -> None:
        finding = open_finding(record(*FOUR, meetings=[team_meeting(school_day(2), attended=[])]))

        assert (told(finding), finding.advice) == (PENDING, ())

    def test_one_of_unknown_day_is(self) -> None:
        meetings = [team_meeting(None, done=True, attended=[])]

        assert open_finding(record(*FOUR, meetings=meetings)).advice

    def test_an_adequate_one_later_closes(self) -> None:
        meetings = [team_meeting(school_day(6), attended=[]), team_meeting(school_day(8), id="m2")]

        assert told_of_record(meetings=meetings) == {"meetings[m2]": MET}

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            ({"attended": None, "mental_health_available": False}, ("attended",)),
            ({"mental_health_available": None}, ("mental_health_available",)),
            ({"behavior_plan": None, "referral": None}, ("behavior_plan", "referral")),
            ({"at": None, "done": True}, ("at",)),
            ({"at": None}, ("done", "at")),
        ],
        ids=["attendance", "if there is a professional", "work", "when", "whether at all"],
    )
    def test_too_little_recorded(self, facts: Any, missing: tuple[str, ...]) -> None:
        paths = tuple(f"{AT}.{name}" for name in missing)

        assert told_of_record(meetings=[team_meeting(**facts)]) == {
            "": Told("unknown", "triggers.meeting_open", paths)
        }

    def test_what_no_meeting_can_have_closed_is_open(self) -> None:
        # The meeting may close the first trigger, but not the second.
        days = (*FOUR, school_day(9))
        found = by_path(record(*days, meetings=[team_meeting(attended=None)]), TEAM)

        assert {path: told(one) for path, one in found.items()} == {"": PENDING}
        assert str(found[""].verdict.params["day"]) == school_day(9)

    def test_a_meeting_not_held_closes_nothing(self) -> None:
        assert told_of_record(meetings=[team_meeting(None, done=False)]) == {"": PENDING}

    def test_of_a_ppt_the_clause_names_only_the_work(self) -> None:
        subject = record(*FOUR, meetings=[ppt(school_day(5), iep="not_done")], eligibility=[eligible()])
        finding = open_finding(subject, PPT)

        assert finding.verdict.params["lacks"] == ("iep",)


class TestPerhapsAWindow:
    """A window that may be complete, and is closed if it is, asks for nothing."""

    DOUBTFUL = incident_on(
        DAY, on(DAY, time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}])
    )

    def test_a_meeting_after_it(self) -> None:
        found = told_of_record(*FOUR[:3], self.DOUBTFUL, meetings=[team_meeting()])

        assert found == {"": Told("not_applicable", "triggers.met_if_any")}

    def test_a_meeting_that_may_have_closed_it(self) -> None:
        found = told_of_record(*FOUR[:3], self.DOUBTFUL, meetings=[team_meeting(attended=None)])

        assert found[""].code == "triggers.perhaps"

    def test_beside_a_closed_one(self) -> None:
        later = incident_on(
            LATER_DAY,
            on(
                LATER_DAY, time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]
            ),
        )
        found = told_of_record(*FOUR, later, meetings=[team_meeting()])

        assert found == {
            AT: MET,
            "": Told("unknown", "triggers.perhaps", (f"{path_of(LATER_DAY, 't1')}.holds[*].immobilizes",)),
        }


def test_who_came_and_what_was_done_is_shown() -> None:
    finding = by_path(record(*FOUR, meetings=[team_meeting()]), TEAM)[AT]

    assert dict(finding.evidence) == {
        **{f"{path_of(day)}.started": at(f"{day}T10:00") for day in FOUR},
        f"{AT}.at": date.fromisoformat(school_day(6)),
        f"{AT}.ppt": False,
        f"{AT}.attended": ("administrator", "teacher", "parent"),
        f"{AT}.behavioral_assessment": "done",
        f"{AT}.behavior_plan": "done",
        f"{AT}.referral": "done",
    }
