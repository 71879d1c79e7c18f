"""Principle 13: the parent is told of each use as soon as possible; there is no number of hours."""

from datetime import date
from itertools import product
from typing import Any

import pytest
from builders import Told, told
from builders import at as when
from guidance_builders import NOTICE, finding_of_guidance, incident_of_restraint, told_of_guidance
from guidance_builders import report_of_guidance as report_of

from restraint_rules.testing import incident, lawful_restraint, lawful_seclusion, time_out

MISSING = "prompt_notice.unknown"
ATTEMPT = "immediate_attempt"
DENIED = "data.attempt_denied"
TWICE = [lawful_restraint(when("10:00")), lawful_seclusion(when("14:00"))]


def told_of_notices(*notices: Any, judged: Any = None, uses: Any = (), **arguments: Any) -> Told:
    """Judge these notices."""
    subject = incident(interventions=uses, notices=notices, immediate_attempt=judged)
    return told_of_guidance(subject, "13", **arguments)


def notice(moment: Any, **facts: Any) -> dict[str, Any]:
    """A notice at a moment, or at a wall-clock time of the day."""
    return NOTICE | {"at": when(moment) if isinstance(moment, str) else moment, "done": True} | facts


class TestTold:
    """Before the end of the use at once, afterwards by judgement."""

    @pytest.mark.parametrize("judged", [True, None])
    @pytest.mark.parametrize("moment", ["10:00", "10:05", "10:10"])
    def test_while_it_went_on(self, moment: str, judged: Any) -> None:
        assert told_of_notices(notice(moment), judged=judged) == ("pass", "prompt_notice.meanwhile", ())

    @pytest.mark.parametrize("moment", ["10:00", "10:05", "10:10"])
    def test_what_is_attested_decides_and_the_contradiction_is_pointed_out(self, moment: str) -> None:
        subject = incident(notices=[notice(moment)], immediate_attempt=False)

        assert told_of_guidance(subject, "13") == ("fail", "prompt_notice.denied", ())
        assert DENIED in {one.code for one in report_of(subject).data}

    @pytest.mark.parametrize("moment", ["10:10:01", "15:00", "2026-03-09T09:00", date(2026, 3, 6)])
    @pytest.mark.parametrize(
        ("judged", "expected", "code", "missing"),
        [
            (True, "pass", "prompt_notice.attested", ()),
            (False, "fail", "prompt_notice.denied", ()),
            (None, "review", "prompt_notice.question", (ATTEMPT,)),
        ],
    )
    def test_afterwards(self, moment: Any, judged: Any, expected: str, code: str, missing: Any) -> None:
        assert told_of_notices(notice(moment), judged=judged) == (expected, code, missing)

    def test_one_of_several_suffices(self) -> None:
        assert told_of_notices(notice("15:00", id="n2"), notice("10:05"))[0] == "pass"

    @pytest.mark.parametrize(
        ("judged", "expected", "missing"),
        [(True, "pass", ()), (None, "review", (ATTEMPT,)), (False, "fail", ())],
    )
    def test_a_day_alone_may_be_in_time(self, judged: Any, expected: str, missing: Any) -> None:
        answer = told_of_notices(notice(date(2026, 3, 5)), judged=judged)

        assert (answer[0], answer[2]) == (expected, missing)


class TestNotTold:
    """Until the parent is told it is due, without a date."""

    @pytest.mark.parametrize("judged", [True, False, None])
    @pytest.mark.parametrize(
        "notices",
        [
            [],
            [NOTICE | {"outcome": "not_reached"}],
            [{"id": "n1", "done": False}],
            [notice("09:59")],
            [notice(date(2026, 3, 4))],
        ],
        ids=["none", "not-reached", "not-made", "before", "the-day-before"],
    )
    def test_it_is_due(self, notices: Any, judged: Any) -> None:
        one = finding_of_guidance(incident(notices=notices, immediate_attempt=judged), "13")

        assert (one.status, one.code, one.due_at) == ("pending", "prompt_notice.pending", None)

    def test_not_recorded_it_is_due_while_the_day_lasts(self) -> None:
        one = finding_of_guidance(incident(notices=None), "13", as_of="23:59")

        assert (one.status, one.code, one.awaits) == ("pending", "prompt_notice.pending", ("notices",))

    def test_not_recorded_nobody_can_tell_once_it_is_over(self) -> None:
        one = finding_of_guidance(incident(notices=None), "13")

        assert told(one) == ("unknown", "notice.not_recorded", ("notices",))

    @pytest.mark.parametrize(("as_of", "expected"), [("14:59", "pending"), ("15:00", "review")])
    def test_what_is_yet_to_come_is_not_known(self, as_of: str, expected: str) -> None:
        assert told_of_notices(notice("15:00"), as_of=as_of)[0] == expected

    def test_a_message_left_counts_unless_read_otherwise(self) -> None:
        left = notice("10:05", outcome="message_left")

        assert told_of_notices(left)[0] == "pass"
        assert told_of_notices(left, readings={"notified_when": "reached_only"})[0] == "unknown"
        unread = left | {"reached": {"done": False}}
        assert told_of_notices(unread, readings={"notified_when": "reached_only"})[0] == "pending"


class TestTooLittleRecorded:
    """What leaves open whether the parent was told, or when."""

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            (notice("10:05", outcome=None), ("notices[n1].outcome",)),
            (notice(None), ("notices[n1].at",)),
            (notice(None, done=None), ("notices[n1]", "notices[n1].at")),
        ],
    )
    def test_of_the_notice(self, facts: Any, missing: Any) -> None:
        assert told_of_notices(facts) == ("unknown", MISSING, missing)

    @pytest.mark.parametrize(
        ("moment", "expected", "missing"),
        [
            ("09:30", "unknown", ("interventions[r1].started",)),
            ("10:10", "pass", ()),
            ("11:00", "review", (ATTEMPT,)),
        ],
    )
    def test_of_the_start(self, moment: str, expected: str, missing: Any) -> None:
        answer = told_of_notices(notice(moment), uses=[lawful_restraint(started=None)])

        assert (answer[0], answer[2]) == (expected, missing)

    @pytest.mark.parametrize(
        ("judged", "expected", "missing"),
        [
            (True, "pass", ()),
            (None, "review", (ATTEMPT,)),
            (False, "fail", ()),
        ],
    )
    def test_of_the_end(self, judged: Any, expected: str, missing: Any) -> None:
        answer = told_of_notices(notice("11:00"), judged=judged, uses=[lawful_restraint(ended=None)])

        assert (answer[0], answer[2]) == (expected, missing)

    def test_a_blank_filled_never_reverses_the_answer(self) -> None:
        moments = (None, "09:00", "10:05", "15:00")
        outcomes = (None, "reached", "not_reached")
        judged = (None, True, False)
        answers = {
            key: told_of_notices(notice(key[0], outcome=key[1]), judged=key[2])[0]
            for key in product(moments, outcomes, judged)
        }
        denied = ("10:05", "reached", False)  # what the times show, someone denied: a data finding
        assert {"pass", "fail"} <= set(answers.values())
        for key, answer in answers.items():
            filled = {
                one
                for other, one in answers.items()
                if other != denied and all(a in {None, b} for a, b in zip(key, other, strict=True))
            }
            assert not {"pass", "fail"} - {answer} & filled or answer not in {"pass", "fail"}


class TestEachUse:
    """A notice tells of the uses that had begun when it was given."""

    @pytest.mark.parametrize(
        ("moment", "expected", "code"),
        [
            ("10:05", "pending", "prompt_notice.pending"),
            ("13:59", "pending", "prompt_notice.pending"),
            ("14:00", "pass", "prompt_notice.meanwhile"),
            ("14:10", "pass", "prompt_notice.meanwhile"),
            ("14:11", "review", "prompt_notice.question"),
        ],
    )
    def test_the_last_one_too(self, moment: str, expected: str, code: str) -> None:
        assert told_of_notices(notice(moment), uses=TWICE)[:2] == (expected, code)

    @pytest.mark.parametrize(("began", "expected"), [("10:11", "pass"), ("10:12", "pending")])
    def test_of_what_follows_without_a_pause(self, began: str, expected: str) -> None:
        uses = [lawful_restraint(when("10:00")), lawful_seclusion(when(began))]  # the first ends at 10:10

        assert told_of_notices(notice("10:05"), uses=uses)[0] == expected

    @pytest.mark.parametrize(
        ("notices", "as_of", "expected"),
        [([], "10:04", "pending"), ([notice("10:02")], "10:04", "pass")],
    )
    def test_while_it_runs(self, notices: Any, as_of: str, expected: str) -> None:
        assert (
            told_of_notices(*notices, uses=[lawful_restraint(ended=None, ongoing=True)], as_of=as_of)[0]
            == expected
        )

    def test_of_a_time_out_nothing_is_asked(self) -> None:
        assert told_of_notices(uses=[time_out()])[:2] == ("not_applicable", "no_use")

    def test_the_evidence_names_the_notice(self) -> None:
        assert dict(finding_of_guidance(incident_of_restraint(), "13").evidence).keys() == {"notices[n1].at"}
