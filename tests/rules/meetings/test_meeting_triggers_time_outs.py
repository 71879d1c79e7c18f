"""VII.B.2: a time out without success, and the PPT that seeks alternatives."""

from typing import Any

import pytest
from builders import Told, by_path, restraint, time_out, told
from student_builders import eligible, incident_on, on, open_finding, ppt, record

CLAUSE = "VII.B.2"
DAY = "2026-03-05"
AT, OUTCOME = "meetings[m1]", "time_out_outcomes[o1]"
PENDING = Told("pending", "time_outs.pending")
MET, LATE = Told("pass", "time_outs.met"), Told("fail", "time_outs.late")
QUESTION = Told("review", "time_outs.question", ("time_out_outcomes",))
TIMED_OUT = incident_on(DAY, on(DAY, time_out))


def outcome(when: str | None = DAY, *, unsuccessful: bool | None = True, **facts: Any) -> dict[str, Any]:
    """A judgement that time out failed."""
    return {"id": "o1", "at": when, "unsuccessful": unsuccessful} | facts


def told_after_failure(
    *meetings: dict[str, Any], as_of: str = "2026-04-30T12:00", **facts: Any
) -> dict[str, Told]:
    """What the findings come to, by their paths, after a failure."""
    data = {
        "time_out_outcomes": [outcome()],
        "eligibility": [eligible()],
        "meetings": meetings,
    }
    found = by_path(record(TIMED_OUT, **data | facts), CLAUSE, as_of=as_of)
    return {path: told(one) for path, one in found.items()}


class TestWhetherItFailed:
    @pytest.mark.parametrize(
        ("outcomes", "expected"),
        [
            ([], {"": Told("not_applicable", "time_outs.none_failed")}),
            ([outcome(unsuccessful=False)], {OUTCOME: Told("not_applicable", "time_outs.succeeded")}),
            (
                [outcome(unsuccessful=None)],
                {OUTCOME: Told("review", "time_outs.question", (f"{OUTCOME}.unsuccessful",))},
            ),
            ([outcome()], {OUTCOME: PENDING}),
            ([outcome(None)], {OUTCOME: Told("unknown", "time_outs.day_open", (f"{OUTCOME}.at",))}),
            ([outcome("2026-05-01")], {"": Told("not_applicable", "time_outs.none_failed")}),
            (
                [outcome(), outcome(id="o2", unsuccessful=False)],
                {OUTCOME: PENDING, "time_out_outcomes[o2]": Told("not_applicable", "time_outs.succeeded")},
            ),
        ],
        ids=[
            "never judged so",
            "it succeeded",
            "not attested",
            "it failed",
            "failed on no recorded day",
            "judged later than as_of",
            "of two one",
        ],
    )
    def test_by_what_was_judged(self, outcomes: Any, expected: Any) -> None:
        assert told_after_failure(time_out_outcomes=outcomes) == expected

    @pytest.mark.parametrize(
        ("incidents", "expected"),
        [
            ([TIMED_OUT], QUESTION),
            ([DAY], Told("not_applicable", "no_time_out")),
            ([], Told("not_applicable", "no_time_out")),
            (
                [incident_on(DAY, on(DAY, time_out, physically_prevented=True))],
                Told("not_applicable", "no_time_out"),
            ),
            ([DAY, incident_on("2026-03-06", on("2026-03-06", time_out))], QUESTION),
        ],
        ids=["a time out", "a restraint", "nothing", "a held door", "a time out among others"],
    )
    def test_nothing_recorded_asks_a_person_where_there_was_one(self, incidents: Any, expected: Told) -> None:
        subject = record(*incidents, time_out_outcomes=None, eligibility=[eligible()])

        assert told(open_finding(subject, CLAUSE)) == expected

    def test_incidents_not_recorded(self) -> None:
        subject = record(incidents=None, time_out_outcomes=None, eligibility=[eligible()])

        assert told(open_finding(subject, CLAUSE)) == Told("unknown", "triggers.unknown", ("incidents",))

    def test_the_question_is_put_in_words(self) -> None:
        subject = record(TIMED_OUT, time_out_outcomes=None, eligibility=[eligible()])

        assert open_finding(subject, CLAUSE).question.startswith("Was time out unsuccessful")


class TestWhoseTeam:
    @pytest.mark.parametrize(
        ("stretches", "expected"),
        [
            ([eligible("eligible")], PENDING),
            ([eligible("being_evaluated")], PENDING),
            ([eligible("not_eligible")], Told("not_applicable", "time_outs.other_route")),
            (None, Told("unknown", "time_outs.route_open", ("eligibility",))),
            ([eligible(since=DAY)], PENDING),
            ([eligible(since="2026-03-06")], Told("unknown", "time_outs.route_open", ("eligibility",))),
            (
                [eligible("not_eligible"), eligible(since="2026-03-06")],
                Told("not_applicable", "time_outs.other_route"),
            ),
        ],
        ids=[
            "eligible",
            "being evaluated",
            "not eligible",
            "not recorded",
            "from that day",
            "recorded from the day after",
            "eligible from the day after",
        ],
    )
    def test_eligibility_on_the_day_it_was_judged(self, stretches: Any, expected: Told) -> None:
        assert told_after_failure(eligibility=stretches) == {OUTCOME: expected}


class TestTheMeeting:
    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"when": "2026-03-04"}, PENDING),
            ({"when": DAY}, MET),
            ({"when": "2026-03-06"}, MET),
            ({"when": "2026-05-04"}, PENDING),
            ({"when": "2026-03-06", "as_soon_as_practicable": False}, LATE),
            (
                {"when": "2026-03-06", "as_soon_as_practicable": None},
                Told("review", "time_outs.prompt_question", (f"{AT}.as_soon_as_practicable",)),
            ),
            ({"when": "2026-03-06", "ppt": False}, PENDING),
            ({"when": "2026-03-06", "alternatives": "not_needed"}, PENDING),
            (
                {"when": "2026-03-06", "alternatives": None},
                Told("unknown", "time_outs.meeting_open", (f"{AT}.alternatives",)),
            ),
            (
                {"when": "2026-03-06", "ppt": None, "as_soon_as_practicable": False},
                Told("unknown", "time_outs.meeting_open", (f"{AT}.ppt",)),
            ),
            ({"when": None, "done": True}, Told("unknown", "time_outs.meeting_open", (f"{AT}.at",))),
            ({"when": None, "done": False}, PENDING),
        ],
        ids=[
            "before",
            "that day",
            "after",
            "still to come",
            "not prompt",
            "nobody attested that it was prompt",
            "no PPT",
            "no alternatives",
            "work not recorded",
            "not recorded if a PPT",
            "undated",
            "not held",
        ],
    )
    def test_one(self, facts: dict[str, Any], expected: Told) -> None:
        assert told_after_failure(ppt(**facts)) == {OUTCOME: expected}

    def test_none(self) -> None:
        assert told_after_failure(meetings=[]) == {OUTCOME: PENDING}

    def test_not_recorded_it_is_pending_while_the_day_lasts(self) -> None:
        subject = record(TIMED_OUT, time_out_outcomes=[outcome()], eligibility=[eligible()], meetings=None)
        one = by_path(subject, CLAUSE, as_of=f"{DAY}T23:59")[OUTCOME]
        assert (one.status, one.code, one.awaits) == ("pending", "time_outs.pending", ("meetings",))

    def test_afterwards_nobody_can_tell(self) -> None:
        told = Told("unknown", "time_outs.not_recorded", ("meetings",))
        assert told_after_failure(meetings=None) == {OUTCOME: told}

    def test_it_is_pending_without_a_date(self) -> None:
        subject = record(TIMED_OUT, time_out_outcomes=[outcome()], eligibility=[eligible()])
        finding = by_path(subject, CLAUSE)[OUTCOME]

        assert (finding.status, finding.due_at) == ("pending", None)

    @pytest.mark.parametrize(
        ("first", "prompt", "expected"),
        [
            ({"alternatives": None}, True, MET),
            (
                {"alternatives": None},
                False,
                Told("unknown", "time_outs.meeting_open", (f"{AT}.alternatives",)),
            ),
            (
                {"alternatives": None, "as_soon_as_practicable": False},
                True,
                Told("unknown", "time_outs.meeting_open", (f"{AT}.alternatives",)),
            ),
            ({"alternatives": None, "as_soon_as_practicable": False}, False, LATE),
            ({"alternatives": "not_done"}, False, LATE),
            ({"when": None, "done": True}, False, Told("unknown", "time_outs.meeting_open", (f"{AT}.at",))),
            ({"when": "2026-03-20", "alternatives": None}, False, LATE),
            ({"as_soon_as_practicable": False}, True, LATE),
        ],
        ids=[
            "as prompt",
            "it may have been prompt",
            "it may have been late",
            "as late",
            "it sought none",
            "undated",
            "it came later still",
            "the first that sought some decides",
        ],
    )
    def test_another_that_may_have_come_first(
        self, first: dict[str, Any], prompt: bool, expected: Told
    ) -> None:
        one = ppt(**{"when": "2026-03-06", **first})
        other = ppt("2026-03-13", id="m2", as_soon_as_practicable=prompt)

        assert told_after_failure(one, other) == {OUTCOME: expected}


class TestTimes:
    """On one day recorded moments without a time are in order."""

    @pytest.mark.parametrize(
        ("judged", "met", "expected"),
        [
            (f"{DAY}T10:00:00-05:00", f"{DAY}T09:59", PENDING),
            (f"{DAY}T10:00:00-05:00", f"{DAY}T10:00", MET),
            (f"{DAY}T10:00:00-05:00", DAY, MET),
            (DAY, f"{DAY}T09:59", MET),
        ],
    )
    def test_of_day(self, judged: str, met: str, expected: Told) -> None:
        assert told_after_failure(ppt(met), time_out_outcomes=[outcome(judged)]) == {OUTCOME: expected}

    def test_of_the_law(self) -> None:
        # Judged before the first text, nothing was due; a judgement without a day may lie within it.
        expected = {"": Told("not_applicable", "time_outs.none_failed")}

        assert told_after_failure(time_out_outcomes=[outcome("2018-12-11")]) == expected
        assert told_after_failure(
            time_out_outcomes=[outcome("2018-12-12")], eligibility=[eligible(since="2018-01-01")]
        ) == {OUTCOME: PENDING}


def test_delivered_twice_it_is_judged_once() -> None:
    assert told_after_failure(time_out_outcomes=[outcome(), outcome()]) == {OUTCOME: PENDING}


def test_a_restraint_without_success_is_no_time_out() -> None:
    subject = record(incident_on(DAY, restraint()), time_out_outcomes=None, eligibility=[eligible()])

    assert told(open_finding(subject, CLAUSE)).code == "no_time_out"


@pytest.mark.parametrize(
    ("eligibility", "code"),
    [
        pytest.param([eligible("not_eligible")], "time_outs.other_route", id="never"),
        pytest.param(
            [eligible("not_eligible"), eligible("being_evaluated", since="2026-04-01")],
            "time_outs.question",
            id="later",
        ),
        pytest.param([], "time_outs.question", id="not recorded"),
        pytest.param(None, "time_outs.question", id="blank"),
    ],
)
def test_nobody_is_asked_of_a_student_who_never_had_such_a_team(eligibility: Any, code: str) -> None:
    subject = record(TIMED_OUT, time_out_outcomes=None, eligibility=eligibility)

    assert told(open_finding(subject, CLAUSE)).code == code
