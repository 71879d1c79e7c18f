"""IX.B: the parent is told of each incident, at once and within 24 hours, by whom and how."""

from typing import Any

import pytest
from builders import LATER, at, incident, judge, notice, only, restraint, seclusion, time_out, told

from restraint_rules.findings import Finding

DUE = "2026-03-06T10:00"  # 24 hours after the placement


A_TICK_LATE = "2026-03-06T10:00:00.000001"


ONE, TWO = "notices[one]", "notices[two]"


EVENING = "2026-03-05T20:00"


UNTIMED = {"done": True, "method": "telephone", "outcome": "reached"}


def finding_of_notices(
    notices: Any, *uses: Any, as_of: str = LATER, readings: Any = None, **facts: Any
) -> Finding:
    """Judge if the parent was told in time."""
    subject = incident(*uses, notices=notices, **facts)
    return only(judge(subject, as_of=as_of, readings=readings or {}), "IX.B.1", "parent_notified")


class TestWithin24Hours:
    """IX.B.1: in all circumstances within 24 hours after the student is initially placed."""

    @pytest.mark.parametrize(
        ("when", "expected", "code"),
        [
            ("10:00", "pass", "notice.in_time"),
            (DUE, "pass", "notice.in_time"),
            (A_TICK_LATE, "fail", "notice.late"),
        ],
    )
    def test_the_last_instant_is_included(self, when: str, expected: str, code: str) -> None:
        found = finding_of_notices([notice(when)])

        assert told(found) == (expected, code, ())
        assert found.evidence == (("notices[*].at", at(when)),)
        assert found.deadline is not None
        assert found.deadline[:5] == ("initial_placement", "elapsed", 86400, at("10:00"), at(DUE))
        assert found.deadline.done_at == at(when)

    @pytest.mark.parametrize(
        ("placed", "due"),
        [
            pytest.param("2026-03-06T14:00", "2026-03-07T14:00", id="Friday afternoon, weekends included"),
            pytest.param("2026-03-07T10:00", "2026-03-08T11:00", id="the clocks spring forward"),
            pytest.param("2026-10-31T10:00", "2026-11-01T09:00", id="the clocks fall back"),
            pytest.param("2026-02-13T10:00", "2026-02-14T10:00", id="before a vacation"),
        ],
    )
    def test_elapsed_hours(self, placed: str, due: str) -> None:
        use = restraint(placed, placed)
        in_time, late = (
            finding_of_notices([notice(when)], use, day=placed[:10], as_of="2026-12-01T12:00")
            for when in (due, f"{due}:00.000001")
        )

        assert (in_time.status, late.status) == ("pass", "fail")
        assert (in_time.due_at, late.due_at) == (at(due), at(due))

    @pytest.mark.parametrize(("fold", "expected"), [(0, "pass"), (1, "fail")])
    def test_due_within_the_repeated_hour(self, fold: int, expected: str) -> None:
        use = restraint("2026-10-31T01:30", "2026-10-31T01:40")
        call = notice(None, at=at("2026-11-01T01:30", fold=fold))

        assert finding_of_notices([call], use, day="2026-10-31", as_of="2026-12-01T12:00").status == expected

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(DUE, "pending", "notice.pending"), (A_TICK_LATE, "fail", "notice.not_done")],
    )
    @pytest.mark.parametrize("notices", [[], [{"done": False}]])
    def test_nobody_was_told(self, notices: Any, as_of: str, expected: str, code: str) -> None:
        found = finding_of_notices(notices, as_of=as_of)

        assert (found.status, found.code, found.due_at) == (expected, code, at(DUE))
        assert (found.missing, found.evidence) == ((), ())

    @pytest.mark.parametrize(
        ("as_of", "expected", "code", "missing"),
        [
            (DUE, "pending", "notice.pending", ()),
            (A_TICK_LATE, "unknown", "notice.not_recorded", ("notices",)),
        ],
    )
    def test_not_recorded(self, as_of: str, expected: str, code: str, missing: Any) -> None:
        found = finding_of_notices(None, as_of=as_of)

        assert (found.status, found.code, found.missing, found.due_at) == (expected, code, missing, at(DUE))

    def test_from_the_first_placement(self) -> None:
        uses = seclusion("10:30", "10:40"), restraint("10:00", "10:08"), time_out("09:00", "09:10")

        assert finding_of_notices([notice(DUE)], *uses).status == "pass"
        assert finding_of_notices([notice(A_TICK_LATE)], *uses).status == "fail"

    def test_of_a_time_out_nobody_need_be_told(self) -> None:
        report = judge(incident(time_out(), notices=[], immediate_attempt=None))

        assert {
            (one.status, one.code)
            for clause in ("IX.B", "IX.B.1", "IX.B.2", "IX.B.4")
            for one in report.of(clause)
        } == {("not_applicable", "no_use")}

    @pytest.mark.parametrize(
        ("day", "expected", "code"),
        [
            ("2026-03-04", "unknown", "notice.out_of_order"),
            ("2026-03-05", "pass", "notice.in_time"),
            ("2026-03-06", "unknown", "notice.not_certain"),
            ("2026-03-07", "fail", "notice.late"),
        ],
    )
    def test_a_date_decides_if_every_minute_of_it_agrees(self, day: str, expected: str, code: str) -> None:
        found = finding_of_notices([notice(None, at=day)])

        assert (found.status, found.code) == (expected, code)
        assert found.missing == (("notices[*].at",) if expected == "unknown" else ())

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(DUE, "pass", "notice.in_time"), (A_TICK_LATE, "unknown", "notice.not_certain")],
    )
    def test_told_without_a_moment(self, as_of: str, expected: str, code: str) -> None:
        found = finding_of_notices([UNTIMED], as_of=as_of)

        assert (found.status, found.code) == (expected, code)
        assert found.missing == (("notices[*].at",) if expected == "unknown" else ())
        assert found.due_at == at(DUE)

    def test_without_a_start_it_is_judged_by_the_bounds(self) -> None:
        # Placed between midnight and 10:08 of that day.
        use = restraint(None, "10:08")
        started = ("interventions[r1].started",)
        cases = {"2026-03-06T00:00": "pass", "2026-03-06T10:08": "unknown", "2026-03-06T10:08:00.001": "fail"}

        for when, expected in cases.items():
            found = finding_of_notices([notice(when)], use)
            assert (found.status, found.missing) == (expected, started if expected == "unknown" else ())
        for when, expected in {"2026-03-06T05:00": "unknown", "2026-03-06T10:09": "fail"}.items():
            found = finding_of_notices([], use, as_of=when)
            assert (found.status, found.missing) == (expected, started if expected == "unknown" else ())


class TestSeveralNotices:
    """Of several attempts the one that serves best decides."""

    def test_the_first_in_time_is_the_evidence(self) -> None:
        calls = [notice("15:00", id="two"), notice("10:05", id="one"), notice(A_TICK_LATE, id="three")]
        found = finding_of_notices(calls)

        assert (found.status, found.evidence) == ("pass", ((f"{ONE}.at", at("10:05")),))
        assert found.deadline is not None
        assert found.deadline.done_at == at("10:05")

    def test_late_ones_are_named_in_order(self) -> None:
        calls = [
            notice("2026-03-07T15:00", id="two"),
            notice("2026-03-07T09:00", id="one"),
            notice("10:05", id="none", outcome="not_reached"),
        ]
        found = finding_of_notices(calls)

        assert (found.status, found.code) == ("fail", "notice.late")
        assert [path for path, _ in found.evidence] == [f"{ONE}.at", f"{TWO}.at"]
        assert found.deadline is not None
        assert found.deadline.done_at == at("2026-03-07T09:00")

    def test_not_reached_is_not_told(self) -> None:
        calls = [notice("10:05", id="one", outcome="not_reached")]
        open_still, overdue = finding_of_notices(calls, as_of=EVENING), finding_of_notices(calls)

        assert (open_still.status, open_still.code) == ("pending", "notice.pending")
        assert told(overdue) == ("fail", "notice.not_done", ())
        assert open_still.evidence == overdue.evidence == ((f"{ONE}.at", at("10:05")),)

    def test_reached_after_an_attempt_that_did_not(self) -> None:
        calls = [notice("10:05", outcome="not_reached"), notice("16:00", id="two", outcome="message_left")]

        assert finding_of_notices(calls).evidence == ((f"{TWO}.at", at("16:00")),)

    @pytest.mark.parametrize(
        ("outcome", "by_default", "reached_only"),
        [
            ("reached", "pass", "pass"),
            ("message_left", "pass", "unknown"),
            ("sent", "pass", "unknown"),
            ("not_reached", "fail", "fail"),
            (None, "unknown", "unknown"),
        ],
    )
    def test_what_must_come_of_it(self, outcome: Any, by_default: str, reached_only: str) -> None:
        calls = [notice("10:05", id="one", outcome=outcome)]
        default, strict = (
            finding_of_notices(calls),
            finding_of_notices(calls, readings={"notified_when": "reached_only"}),
        )

        assert (default.status, strict.status) == (by_default, reached_only)
        assert default.missing == ((f"{ONE}.outcome",) if outcome is None else ())
        assert dict(strict.source.readings) == {
            "notified_when": "reached_only",
            "notice_covers": "uses_begun",
        }

    @pytest.mark.parametrize(
        ("blank", "missing"),
        [
            ({"outcome": "reached"}, (TWO, f"{TWO}.at")),
            ({"outcome": None}, (TWO, f"{TWO}.outcome", f"{TWO}.at")),
            ({"at": at("11:00"), "outcome": None}, (f"{TWO}.outcome",)),
        ],
    )
    def test_one_recorded_too_thinly(self, blank: Any, missing: Any) -> None:
        calls = [notice("10:05", id="one", outcome="not_reached"), blank | {"id": "two"}]
        open_still, overdue = finding_of_notices(calls, as_of=EVENING), finding_of_notices(calls)

        assert open_still.status == "pending"
        assert told(overdue) == ("unknown", "notice.not_certain", missing)

    def test_it_does_not_matter_beside_one_in_time(self) -> None:
        assert finding_of_notices([{"id": "two"}, notice("10:05")]).status == "pass"
        assert (
            finding_of_notices([{"done": False}, notice("2026-05-01T09:00"), notice("10:05")]).status
            == "pass"
        )

    @pytest.mark.parametrize(("as_of", "expected"), [(EVENING, "pending"), (LATER, "fail")])
    def test_one_later_than_as_of_is_not_known_yet(self, as_of: str, expected: str) -> None:
        found = finding_of_notices([notice("2026-05-01T09:00")], as_of=as_of)

        assert (found.status, found.evidence) == (expected, ())


class TestOutOfOrder:
    """A notice recorded before the placement answers nothing: one of the times is wrong."""

    EARLY = notice("09:59:59.999999", id="one")

    @pytest.mark.parametrize("as_of", [EVENING, LATER])
    def test_alone(self, as_of: str) -> None:
        found = finding_of_notices([self.EARLY], as_of=as_of)

        assert told(found) == ("unknown", "notice.out_of_order", (f"{ONE}.at",))
        assert (found.due_at, found.evidence) == (at(DUE), ((f"{ONE}.at", self.EARLY["at"]),))

    def test_beside_one_in_time(self) -> None:
        assert finding_of_notices([self.EARLY, notice("10:05", id="two")]).status == "pass"

    @pytest.mark.parametrize("other", [notice(A_TICK_LATE), notice("10:05", outcome="not_reached")])
    def test_beside_one_that_does_not_count(self, other: Any) -> None:
        found = finding_of_notices([self.EARLY, other])

        assert (found.code, found.missing) == ("notice.out_of_order", (f"{ONE}.at",))
        assert found.evidence == ((f"{ONE}.at", self.EARLY["at"]),)

    @pytest.mark.parametrize("other", [notice("10:05", id="two", outcome=None), UNTIMED | {"id": "two"}])
    def test_beside_one_recorded_too_thinly(self, other: Any) -> None:
        found = finding_of_notices([self.EARLY, other])

        assert (found.status, found.code) == ("unknown", "notice.not_certain")
        assert found.missing == (f"{ONE}.at", f"{TWO}.{'outcome' if other.get('at') else 'at'}")


class TestEachIncident:
    """IX.B: the parent is told of each incident; IX.B.1 says by when, and decides."""

    @pytest.mark.parametrize(
        ("notices", "as_of", "expected"),
        [
            ([notice("10:05")], LATER, "pass"),
            ([], LATER, "fail"),
            ([], EVENING, "pending"),
            (None, LATER, "unknown"),
        ],
    )
    def test_it_follows(self, notices: Any, as_of: str, expected: str) -> None:
        report = judge(incident(notices=notices), as_of=as_of)
        found = only(report, "IX.B")

        assert (found.status, found.code, found.follows) == (expected, "notice.each_follows", "IX.B.1")
        assert found.due_at == at(DUE)
        assert found not in (*report.failures, *report.pending, *report.unknowns)
