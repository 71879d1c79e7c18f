"""Principle 8: repeated use for one child triggers a review of the strategies."""

from datetime import date
from typing import Any

import pytest
from builders import at as when
from builders import told
from guidance_builders import (
    TWO_DAYS,
    again,
    doubtful_incident,
    finding_of_guidance,
    review_meeting,
    told_of_guidance,
)

from restraint_rules.testing import at, incident, lawful_restraint, lawful_seclusion, record, time_out

FIRST, LAST = TWO_DAYS
BEFORE, AFTER = date(2026, 3, 6), date(2026, 3, 10)
DONE: dict[str, Any] = {"behavior_plan": "done"}
OPEN = "interventions[t1].holds[*].immobilizes"
SURE_AND_DOUBTFUL = (incident(), doubtful_incident(LAST))


class TestWhatIsRepeated:
    """More than one use, whenever; a reading may name another number."""

    @pytest.mark.parametrize(
        ("days", "expected", "code"),
        [
            ([FIRST], "not_applicable", "repeated.none"),
            ([FIRST, LAST], "pending", "repeated.pending"),
            ([date(2025, 9, 3), LAST], "pending", "repeated.pending"),
            ([date(2023, 9, 5), LAST], "pending", "repeated.pending"),
        ],
    )
    def test_from_the_second_on(self, days: list[date], expected: str, code: str) -> None:
        assert told_of_guidance(again(*days), "8.child") == (expected, code, ())

    @pytest.mark.parametrize(
        ("number", "expected"), [(1, "pending"), (2, "pending"), (3, "not_applicable"), (4, "not_applicable")]
    )
    def test_a_number_read_into_it(self, number: int, expected: str) -> None:
        assert finding_of_guidance(again(), "8.child", readings={"repeated_use": number}).status == expected

    def test_by_one_every_use_calls_for_a_review(self) -> None:
        assert finding_of_guidance(again(FIRST), "8.child", readings={"repeated_use": 1}).status == "pending"

    @pytest.mark.parametrize(
        ("counting", "expected"), [("each_intervention", "pending"), ("each_incident", "not_applicable")]
    )
    def test_a_restraint_that_turns_into_a_seclusion(self, counting: str, expected: str) -> None:
        subject = record(incident(interventions=[lawful_restraint(), lawful_seclusion(at("10:10"))]))

        assert finding_of_guidance(subject, "8.child", readings={"use_counting": counting}).status == expected

    def test_time_outs_do_not_count(self) -> None:
        quiet = incident(LAST, id="I-2", interventions=[time_out(at("10:00", LAST))])

        assert finding_of_guidance(record(incident(), quiet), "8.child").code == "repeated.none"

    @pytest.mark.parametrize("incidents", [[], None])
    def test_without_incidents(self, incidents: Any) -> None:
        expected = (
            ("unknown", "repeated.unknown") if incidents is None else ("not_applicable", "repeated.none")
        )

        assert told_of_guidance(again(incidents=incidents), "8.child")[:2] == expected

    def test_what_is_yet_to_come_is_not_known(self) -> None:
        assert finding_of_guidance(again(), "8.child", as_of="2026-03-08T12:00").status == "not_applicable"


class TestReview:
    """A meeting on or after the last use that worked on the strategies."""

    @pytest.mark.parametrize(
        ("work", "expected"),
        [
            ({"behavior_plan": "done"}, "pass"),
            ({"behavior_plan": "not_needed"}, "pass"),
            ({"behavioral_assessment": "done"}, "pass"),
            ({"functional_assessment": "done"}, "pass"),
            ({"behavioral_assessment": "not_needed"}, "pending"),
            ({"functional_assessment": "not_needed"}, "pending"),
            ({"iep": "done", "alternatives": "done", "referral": "done"}, "pending"),
            ({}, "pending"),
            ({"behavior_plan": None}, "unknown"),
            ({"functional_assessment": None}, "unknown"),
            ({"behavior_plan": None, "behavioral_assessment": "done"}, "pass"),
        ],
    )
    def test_its_work_decides(self, work: Any, expected: str) -> None:
        assert finding_of_guidance(again(meetings=[review_meeting(**work)]), "8.child").status == expected

    @pytest.mark.parametrize(
        ("meeting", "expected"),
        [
            (review_meeting(FIRST, **DONE), "pending"),
            (review_meeting(BEFORE, **DONE), "pending"),
            (review_meeting(LAST, **DONE, at=when("2026-03-09T09:59")), "pending"),
            (review_meeting(LAST, **DONE, at=when("2026-03-09T10:00")), "pass"),
            (review_meeting(LAST, **DONE, at=LAST), "pass"),
            (review_meeting(AFTER, **DONE), "pass"),
            (review_meeting(date(2026, 5, 4), **DONE), "pending"),
            (review_meeting(**DONE, at=None, done=False), "pending"),
        ],
        ids=["first", "before", "minute", "start", "day", "after", "to-come", "not-held"],
    )
    def test_its_day_decides(self, meeting: Any, expected: str) -> None:
        assert finding_of_guidance(again(meetings=[meeting]), "8.child").status == expected

    @pytest.mark.parametrize(
        ("meeting", "missing"),
        [
            (review_meeting(behavior_plan=None), ("meetings[{}].behavior_plan",)),
            (review_meeting(**DONE, at=None, done=True), ("meetings[{}].at",)),
            (review_meeting(**DONE, at=None, done=None), ("meetings[{}].done", "meetings[{}].at")),
        ],
    )
    def test_too_little_recorded(self, meeting: Any, missing: Any) -> None:
        told = told_of_guidance(again(meetings=[meeting]), "8.child")

        assert told == (
            "unknown",
            "repeated.review_open",
            tuple(path.format(meeting.id) for path in missing),
        )

    def test_a_later_use_raises_another(self) -> None:
        reviewed = review_meeting(LAST, **DONE)

        assert finding_of_guidance(again(FIRST, LAST, meetings=[reviewed]), "8.child").status == "pass"
        assert (
            finding_of_guidance(again(FIRST, LAST, AFTER, meetings=[reviewed]), "8.child").status == "pending"
        )

    def test_meetings_not_recorded_leave_it_due_while_the_day_lasts(self) -> None:
        one = finding_of_guidance(again(meetings=None), "8.child", as_of=f"{LAST}T23:59")

        assert (one.status, one.due_at, one.missing, one.awaits) == ("pending", None, (), ("meetings",))

    def test_afterwards_nobody_can_tell_if_there_was_a_meeting(self) -> None:
        one = finding_of_guidance(again(meetings=None), "8.child")

        assert told(one) == ("unknown", "repeated.not_recorded", ("meetings",))

    def test_the_evidence_names_the_uses(self) -> None:
        one = finding_of_guidance(again(), "8.child")

        assert one.evidence == (
            ("incidents[I-1].interventions[r1].started", when(f"{FIRST}T10:00")),
            ("incidents[I-2].interventions[r1].started", when(f"{LAST}T10:00")),
        )
        assert one.message.startswith("Uses: 2, the last on Mon 9 Mar 2026.")

    @pytest.mark.parametrize(("moment", "expected"), [("09:30", "unknown"), ("15:30", "pass")])
    def test_a_use_without_a_time_may_have_followed(self, moment: str, expected: str) -> None:
        untimed = incident(FIRST, id="I-2", interventions=[lawful_restraint(started=None, ended=at("11:00"))])
        meetings = [review_meeting(FIRST, **DONE, at=at(moment))]
        early = incident(interventions=[lawful_restraint(at("09:00"))])
        one = finding_of_guidance(record(early, untimed, meetings=meetings), "8.child")

        assert one.status == expected


class TestDoubtfulUses:
    """What may be a use may be the second one, or a later one."""

    @pytest.mark.parametrize(
        ("meetings", "expected", "code"),
        [
            ([], "unknown", "repeated.perhaps"),
            ([review_meeting(BEFORE, **DONE)], "unknown", "repeated.perhaps"),
            ([review_meeting(LAST, **DONE)], "not_applicable", "repeated.met_if_any"),
        ],
    )
    def test_perhaps_the_second(self, meetings: Any, expected: str, code: str) -> None:
        told = told_of_guidance(again(incidents=SURE_AND_DOUBTFUL, meetings=meetings), "8.child")

        assert told[:2] == (expected, code)
        assert told[2] == ((f"incidents[I-doubtful].{OPEN}",) if expected == "unknown" else ())

    @pytest.mark.parametrize(
        ("meetings", "expected", "code"),
        [
            ([], "pending", "repeated.pending"),
            ([review_meeting(BEFORE, **DONE)], "unknown", "repeated.perhaps"),
            ([review_meeting(LAST, **DONE)], "pass", "repeated.reviewed"),
        ],
    )
    def test_perhaps_a_later_one(self, meetings: Any, expected: str, code: str) -> None:
        twice = incident(FIRST, id="I-2", interventions=[lawful_restraint(at("11:00"))])
        subject = again(incidents=[*SURE_AND_DOUBTFUL, twice], meetings=meetings)

        assert told_of_guidance(subject, "8.child")[:2] == (expected, code)
