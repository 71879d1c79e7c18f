"""III.H.3: while it goes on, a new decision is due thirty minutes after the previous one as made."""

from datetime import timedelta
from typing import Any

import pytest
from builders import at, determination, told
from course_builders import doubtful, finding_of_chain, path

FIXED = {"thirty_minutes": "fixed_marks"}
HALF_HOUR = timedelta(minutes=30)


class TestFromThePreviousDecision:
    """The clock runs from the previous decision as made, from the fifteen-minute mark if there was none."""

    @pytest.mark.parametrize(
        ("made", "due"),
        [
            ([], "10:45"),
            (["10:12"], "10:42"),
            (["10:15"], "10:45"),
            (["10:05", "10:14"], "10:44"),
            (["10:14", "10:05"], "10:44"),
            (["10:00:30"], "10:30:30"),
            (["10:12", "10:42"], "11:12"),
            (["10:12", "10:30"], "11:00"),
            (["10:15", "10:45", "11:15"], "11:45"),
            (["10:20"], "10:50"),
        ],
    )
    def test_due_thirty_minutes_later(self, made: list[str], due: str) -> None:
        by_then = finding_of_chain(*made, end=due)
        after = finding_of_chain(*made, end=f"{due}:00.000001" if len(due) == 5 else f"{due}.000001")

        assert by_then.status in {"pass", "not_applicable"}
        assert told(after) == ("fail", "redetermination.none", ())
        assert after.path == "interventions[r1]"
        assert after.due_at == at(due)
        assert after.deadline is not None
        assert after.deadline[:4] == ("determination", "elapsed", 1800, at(due) - HALF_HOUR)
        assert after.verdict.params == {"every": HALF_HOUR}

    @pytest.mark.parametrize(("second", "expected"), [("10:42", "pass"), ("10:42:00.000001", "fail")])
    def test_the_new_decision_comes_in_time(self, second: str, expected: str) -> None:
        found = finding_of_chain("10:12", second)

        assert found.status == expected
        assert found.evidence == tuple(
            ("interventions[r1].determinations[*].at", at(when)) for when in ("10:12", second)
        )
        if expected == "pass":
            assert (found.code, found.path) == ("redetermination.made", "interventions[r1]")
            assert found.verdict.params == {"every": HALF_HOUR}
        else:
            assert found.due_at == at("10:42")

    def test_a_gap_is_not_cured(self) -> None:
        assert finding_of_chain("10:12", "10:50", "10:55").status == "fail"

    @pytest.mark.parametrize(
        ("made", "end", "expected"),
        [
            (["10:12"], "10:40", "not_applicable"),
            (["10:12"], "10:42", "not_applicable"),
            (["10:12", "10:30"], "10:40", "not_applicable"),
            (["10:12", "10:30"], "10:42", "not_applicable"),
            (["10:12", "10:30"], "10:42:00.000001", "pass"),
            (["10:20"], "10:45", "not_applicable"),
            (["10:20"], "10:45:00.000001", "not_applicable"),  # the late first one carries to 10:50
            (["10:20"], "10:50", "not_applicable"),
            (["10:20", "10:40"], "10:50", "not_applicable"),
            (["10:20", "10:40"], "10:50:00.000001", "pass"),
        ],
    )
    def test_ended_before_one_fell_due(self, made: list[str], end: str, expected: str) -> None:
        found = finding_of_chain(*made, end=end)

        assert (found.status, found.path) == (expected, "interventions[r1]")
        assert found.code == ("redetermination.made" if expected == "pass" else "redetermination.not_due")

    @pytest.mark.parametrize(
        "second", [{"necessary": False}, {"role": "other"}, {"trained": False}, {"at": at("09:00")}]
    )
    def test_a_decision_that_authorizes_nothing_renews_nothing(self, second: dict[str, Any]) -> None:
        found = finding_of_chain("10:12", determination("10:40", **second))

        assert (found.status, found.due_at) == ("fail", at("10:42"))

    def test_the_clock_does_not_mind_the_clocks_on_the_wall(self) -> None:
        # Mark at 01:45 EST; thirty minutes later it is 03:15 EDT.
        start, made = "2026-03-08T01:30", determination("2026-03-08T03:15")
        in_time = finding_of_chain(made, start=start, end="2026-03-08T03:45")
        missed = finding_of_chain(start=start, end="2026-03-08T03:15:00.001")

        assert in_time.status == "not_applicable"  # the first decision, not too late to set the clock going
        assert (missed.status, missed.due_at) == ("fail", at("2026-03-08T03:15"))


class TestWhileItGoesOn:
    """The next decision is open until it falls due."""

    @pytest.mark.parametrize(
        ("made", "due"), [([], "10:45"), (["10:12"], "10:42"), (["10:12", "10:40"], "11:10")]
    )
    def test_pending_until_due(self, made: list[str], due: str) -> None:
        open_still = finding_of_chain(*made, end=None, ongoing=True, as_of=f"2026-03-05T{due}")
        missed = finding_of_chain(*made, end=None, ongoing=True, as_of=f"2026-03-05T{due}:00.000001")

        assert (open_still.status, open_still.code) == ("pending", "redetermination.pending")
        assert (open_still.path, open_still.due_at) == ("interventions[r1]", at(due))
        assert (missed.status, missed.due_at) == ("fail", at(due))

    def test_an_end_later_than_as_of_has_not_happened(self) -> None:
        found = finding_of_chain("10:12", as_of="2026-03-05T10:40")

        assert (found.status, found.due_at) == ("pending", at("10:42"))

    def test_a_decision_later_than_as_of_is_not_known_yet(self) -> None:
        found = finding_of_chain("10:12", "10:41", as_of="2026-03-05T10:40")

        assert (found.status, found.due_at) == ("pending", at("10:42"))

    @pytest.mark.parametrize(("readings", "due"), [({}, "10:30"), (FIXED, "10:45")])
    def test_without_record_of_decisions(self, readings: dict[str, str], due: str) -> None:
        # One made at once, at 10:00, would carry to 10:30; fixed marks mind no earlier one.
        facts: dict[str, Any] = {"end": None, "ongoing": True, "determinations": None, "readings": readings}
        soon = finding_of_chain(as_of="2026-03-05T10:20", **facts)
        open_still = finding_of_chain(as_of=f"2026-03-05T{due}", **facts)
        after = finding_of_chain(as_of=f"2026-03-05T{due}:00.000001", **facts)

        assert (soon.status, soon.due_at) == ("pending", at(due))
        assert (open_still.status, open_still.code) == ("pending", "redetermination.pending")
        assert (open_still.path, open_still.due_at) == ("interventions[r1]", at(due))
        assert (after.status, after.code) == ("unknown", "redetermination.unknown")
        assert (after.path, after.missing) == ("interventions[r1]", ("interventions[r1].determinations",))
        assert after.due_at is None

    def test_ended_without_record_of_decisions(self) -> None:
        found = finding_of_chain(end="10:40", determinations=None, as_of="2026-03-05T10:42")

        assert (found.status, found.missing) == ("unknown", ("interventions[r1].determinations",))

    def test_a_doubtful_decision_may_bring_the_next_one_forward(self) -> None:
        found = finding_of_chain(doubtful("10:12"), end=None, ongoing=True, as_of="2026-03-05T10:40")

        assert (found.status, found.due_at) == ("pending", at("10:42"))

    def test_a_doubtful_decision_matters_only_if_something_was_missed(self) -> None:
        # With it one was due at 10:42 and made at 10:40, without it none was due yet; now 11:10 is.
        going_on = finding_of_chain(
            doubtful("10:12"), "10:40", end=None, ongoing=True, as_of="2026-03-05T10:44"
        )
        ended = finding_of_chain(doubtful("10:12"), "10:40", end="10:44")
        missed = finding_of_chain(
            "10:12", doubtful("10:20"), end=None, ongoing=True, as_of="2026-03-05T10:45"
        )

        assert (going_on.status, going_on.due_at) == ("pending", at("11:10"))
        assert (ended.status, ended.missing) == ("unknown", (path("d", "necessary"),))
        assert (missed.status, missed.missing) == ("unknown", (path("d", "necessary"),))

    def test_without_a_start_nobody_can_tell(self) -> None:
        found = finding_of_chain(start=None, end=None, ongoing=True, as_of="2026-03-06T00:44:59")

        assert (found.status, found.missing) == ("unknown", ("interventions[r1].started",))

    def test_without_a_start_it_began_on_the_day(self) -> None:
        # At midnight at the latest: 45 minutes later one was missing, whenever it began.
        found = finding_of_chain(start=None, end=None, ongoing=True, as_of="2026-03-06T00:45:01")

        assert (found.status, found.code) == ("fail", "redetermination.none_at_all")


class TestFixedMarks:
    """The reading ``thirty_minutes``: a decision in each stretch up to the marks 45, 75, …"""

    @pytest.mark.parametrize(
        ("made", "expected"),
        [
            ([], "fail"),
            (["10:12"], "fail"),
            (["10:15"], "fail"),
            (["10:15:00.000001"], "pass"),
            (["10:45"], "pass"),
            (["10:45:00.000001"], "fail"),
        ],
    )
    def test_one_by_the_first_mark(self, made: list[str], expected: str) -> None:
        found = finding_of_chain(*made, end="11:15", readings=FIXED)

        assert (found.status, found.path) == (expected, "interventions[r1]")
        if expected == "fail":
            assert (found.code, found.due_at) == ("redetermination.none", at("10:45"))

    @pytest.mark.parametrize(
        ("made", "due"),
        [
            (["10:20"], "11:15"),
            (["10:20", "10:45"], "11:15"),
            (["10:20", "10:45:00.000001", "11:15:00.000001"], None),
            (["11:45", "11:15", "10:20"], None),
        ],
    )
    def test_one_by_each_mark(self, made: list[str], due: str | None) -> None:
        found = finding_of_chain(*made, end="11:45", readings=FIXED)

        assert (found.status, found.due_at) == (("fail", at(due)) if due else ("pass", None))

    @pytest.mark.parametrize(
        ("end", "expected"),
        [("10:40", "not_applicable"), ("10:45", "not_applicable"), ("10:45:00.000001", "fail")],
    )
    def test_ended_before_the_first_mark(self, end: str, expected: str) -> None:
        assert finding_of_chain("10:12", end=end, readings=FIXED).status == expected

    @pytest.mark.parametrize(("end", "expected"), [("11:15", "pass"), ("11:15:00.000001", "fail")])
    def test_ended_before_the_second_mark(self, end: str, expected: str) -> None:
        assert finding_of_chain("10:20", end=end, readings=FIXED).status == expected

    @pytest.mark.parametrize(
        ("as_of", "expected", "due"),
        [
            ("10:35", "pending", "11:15"),  # decided already, for the stretch up to 10:45
            ("10:45", "pending", "11:15"),
            ("10:46", "pending", "11:15"),
            ("11:15", "pending", "11:15"),
            ("11:16", "fail", "11:15"),
        ],
    )
    def test_while_it_goes_on(self, as_of: str, expected: str, due: str) -> None:
        found = finding_of_chain("10:20", end=None, ongoing=True, as_of=f"2026-03-05T{as_of}", readings=FIXED)

        assert (found.status, found.due_at) == (expected, at(due))

    def test_the_reading_is_named(self) -> None:
        assert dict(finding_of_chain(readings=FIXED).source.readings) == {
            "limit_applies_to": "each_intervention",
            "thirty_minutes": "fixed_marks",
            "same_decider": "any_qualified",
        }
