"""IX.B: the parent is told of each incident, at once and within 24 hours, by whom and how."""

from datetime import date
from typing import Any

import pytest
from builders import LATER, at, incident, judge, notice, only, restraint, seclusion, setting, time_out

from restraint_rules.findings import Finding

DUE = "2026-03-06T10:00"  # 24 hours after the placement
A_TICK_LATE = "2026-03-06T10:00:00.000001"
ONE, TWO = "notices[one]", "notices[two]"
EVENING = "2026-03-05T20:00"
UNTIMED = {"done": True, "method": "telephone", "outcome": "reached"}


def told(notices: Any, *uses: Any, as_of: str = LATER, readings: Any = None, **facts: Any) -> Finding:
    """Judge if the parent was told in time."""
    subject = incident(*uses, notices=notices, **facts)
    return only(judge(subject, as_of=as_of, readings=readings or {}), "IX.B.1", "parent_notified")


def at_once(notices: Any, *uses: Any, as_of: str = LATER, readings: Any = None, **facts: Any) -> Finding:
    """Judge if an attempt to tell the parent was made immediately."""
    subject = incident(*uses, notices=notices, **{"immediate_attempt": None} | facts)
    return only(judge(subject, as_of=as_of, readings=readings or {}), "IX.B.1", "immediate_attempt")


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
        found = told([notice(when)])

        assert (found.status, found.code, found.missing) == (expected, code, ())
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
            told([notice(when)], use, day=placed[:10], as_of="2026-12-01T12:00")
            for when in (due, f"{due}:00.000001")
        )

        assert (in_time.status, late.status) == ("pass", "fail")
        assert (in_time.due_at, late.due_at) == (at(due), at(due))

    @pytest.mark.parametrize(("fold", "expected"), [(0, "pass"), (1, "fail")])
    def test_due_within_the_repeated_hour(self, fold: int, expected: str) -> None:
        use = restraint("2026-10-31T01:30", "2026-10-31T01:40")
        call = notice(None, at=at("2026-11-01T01:30", fold=fold))

        assert told([call], use, day="2026-10-31", as_of="2026-12-01T12:00").status == expected

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(DUE, "pending", "notice.pending"), (A_TICK_LATE, "fail", "notice.not_done")],
    )
    @pytest.mark.parametrize("notices", [[], [{"done": False}]])
    def test_nobody_was_told(self, notices: Any, as_of: str, expected: str, code: str) -> None:
        found = told(notices, as_of=as_of)

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
        found = told(None, as_of=as_of)

        assert (found.status, found.code, found.missing, found.due_at) == (expected, code, missing, at(DUE))

    def test_from_the_first_placement(self) -> None:
        uses = seclusion("10:30", "10:40"), restraint("10:00", "10:08"), time_out("09:00", "09:10")

        assert told([notice(DUE)], *uses).status == "pass"
        assert told([notice(A_TICK_LATE)], *uses).status == "fail"

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
        found = told([notice(None, at=day)])

        assert (found.status, found.code) == (expected, code)
        assert found.missing == (("notices[*].at",) if expected == "unknown" else ())

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(DUE, "pass", "notice.in_time"), (A_TICK_LATE, "unknown", "notice.not_certain")],
    )
    def test_told_without_a_moment(self, as_of: str, expected: str, code: str) -> None:
        found = told([UNTIMED], as_of=as_of)

        assert (found.status, found.code) == (expected, code)
        assert found.missing == (("notices[*].at",) if expected == "unknown" else ())
        assert found.due_at == at(DUE)

    def test_without_a_start_it_is_judged_by_the_bounds(self) -> None:
        # Placed between midnight and 10:08 of that day.
        use = restraint(None, "10:08")
        started = ("interventions[r1].started",)
        cases = {"2026-03-06T00:00": "pass", "2026-03-06T10:08": "unknown", "2026-03-06T10:08:00.001": "fail"}

        for when, expected in cases.items():
            found = told([notice(when)], use)
            assert (found.status, found.missing) == (expected, started if expected == "unknown" else ())
        for when, expected in {"2026-03-06T05:00": "unknown", "2026-03-06T10:09": "fail"}.items():
            found = told([], use, as_of=when)
            assert (found.status, found.missing) == (expected, started if expected == "unknown" else ())


class TestSeveralNotices:
    """Of several attempts the one that serves best decides."""

    def test_the_first_in_time_is_the_evidence(self) -> None:
        calls = [notice("15:00", id="two"), notice("10:05", id="one"), notice(A_TICK_LATE, id="three")]
        found = told(calls)

        assert (found.status, found.evidence) == ("pass", ((f"{ONE}.at", at("10:05")),))
        assert found.deadline is not None
        assert found.deadline.done_at == at("10:05")

    def test_late_ones_are_named_in_order(self) -> None:
        calls = [
            notice("2026-03-07T15:00", id="two"),
            notice("2026-03-07T09:00", id="one"),
            notice("10:05", id="none", outcome="not_reached"),
        ]
        found = told(calls)

        assert (found.status, found.code) == ("fail", "notice.late")
        assert [path for path, _ in found.evidence] == [f"{ONE}.at", f"{TWO}.at"]
        assert found.deadline is not None
        assert found.deadline.done_at == at("2026-03-07T09:00")

    def test_not_reached_is_not_told(self) -> None:
        calls = [notice("10:05", id="one", outcome="not_reached")]
        open_still, overdue = told(calls, as_of=EVENING), told(calls)

        assert (open_still.status, open_still.code) == ("pending", "notice.pending")
        assert (overdue.status, overdue.code, overdue.missing) == ("fail", "notice.not_done", ())
        assert open_still.evidence == overdue.evidence == ((f"{ONE}.at", at("10:05")),)

    def test_reached_after_an_attempt_that_did_not(self) -> None:
        calls = [notice("10:05", outcome="not_reached"), notice("16:00", id="two", outcome="message_left")]

        assert told(calls).evidence == ((f"{TWO}.at", at("16:00")),)

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
        default, strict = told(calls), told(calls, readings={"notified_when": "reached_only"})

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
        open_still, overdue = told(calls, as_of=EVENING), told(calls)

        assert open_still.status == "pending"
        assert (overdue.status, overdue.code, overdue.missing) == ("unknown", "notice.not_certain", missing)

    def test_it_does_not_matter_beside_one_in_time(self) -> None:
        assert told([{"id": "two"}, notice("10:05")]).status == "pass"
        assert told([{"done": False}, notice("2026-05-01T09:00"), notice("10:05")]).status == "pass"

    @pytest.mark.parametrize(("as_of", "expected"), [(EVENING, "pending"), (LATER, "fail")])
    def test_one_later_than_as_of_is_not_known_yet(self, as_of: str, expected: str) -> None:
        found = told([notice("2026-05-01T09:00")], as_of=as_of)

        assert (found.status, found.evidence) == (expected, ())


class TestOutOfOrder:
    """A notice recorded before the placement answers nothing: one of the times is wrong."""

    EARLY = notice("09:59:59.999999", id="one")

    @pytest.mark.parametrize("as_of", [EVENING, LATER])
    def test_alone(self, as_of: str) -> None:
        found = told([self.EARLY], as_of=as_of)

        assert (found.status, found.code, found.missing) == ("unknown", "notice.out_of_order", (f"{ONE}.at",))
        assert (found.due_at, found.evidence) == (at(DUE), ((f"{ONE}.at", self.EARLY["at"]),))

    def test_beside_one_in_time(self) -> None:
        assert told([self.EARLY, notice("10:05", id="two")]).status == "pass"

    @pytest.mark.parametrize("other", [notice(A_TICK_LATE), notice("10:05", outcome="not_reached")])
    def test_beside_one_that_does_not_count(self, other: Any) -> None:
        found = told([self.EARLY, other])

        assert (found.code, found.missing) == ("notice.out_of_order", (f"{ONE}.at",))
        assert found.evidence == ((f"{ONE}.at", self.EARLY["at"]),)

    @pytest.mark.parametrize("other", [notice("10:05", id="two", outcome=None), UNTIMED | {"id": "two"}])
    def test_beside_one_recorded_too_thinly(self, other: Any) -> None:
        found = told([self.EARLY, other])

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


class TestImmediately:
    """IX.B.1: a reasonable attempt to tell the parent at once after the placement."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("09:59:59", "review"),
            ("10:00", "pass"),
            ("10:15", "pass"),  # 15 minutes after the placement
            ("10:15:00.000001", "review"),
        ],
    )
    def test_within_fifteen_minutes_of_the_placement(self, when: str, expected: str) -> None:
        found = at_once([notice(when)])

        assert (found.status, found.due_at) == (expected, None)
        if expected == "pass":
            assert (found.code, found.evidence) == ("notice.immediate", (("notices[*].at", at(when)),))

    @pytest.mark.parametrize(
        ("choice", "when", "expected"),
        [
            (5, "10:05", "pass"),
            (5, "10:05:01", "review"),
            (30, "10:30", "pass"),
            ("attested_only", "10:00", "review"),
        ],
    )
    def test_by_the_reading(self, choice: Any, when: str, expected: str) -> None:
        found = at_once([notice(when)], readings={"at_once": choice})

        assert found.status == expected
        assert dict(found.source.readings) == {"at_once": choice}

    def test_late_in_a_long_use_it_is_a_judgement(self) -> None:
        long = seclusion("10:00", "11:50")

        assert at_once([notice("11:45")], long).status == "review"
        assert at_once([notice("11:45")], long, immediate_attempt=False).status == "fail"

    def test_from_the_first_placement_of_the_incident(self) -> None:
        uses = restraint("09:00", "09:05"), restraint("14:00", "14:10", id="r2")

        assert at_once([notice("14:05")], *uses).status == "review"
        assert at_once([notice("14:05")], *uses, immediate_attempt=False).status == "fail"

    def test_an_attempt_need_not_reach_anybody(self) -> None:
        calls = [notice("10:05", outcome="not_reached"), notice("15:00"), {"method": "email"}]
        found = at_once(calls)

        assert (found.status, found.code) == ("pass", "notice.immediate")
        assert [value for _, value in found.evidence] == [at("10:05")]

    @pytest.mark.parametrize(
        "notices", [[notice("10:05")], [notice("10:30")], None, [{"method": "email"}], [UNTIMED], []]
    )
    def test_what_is_denied_fails(self, notices: Any) -> None:
        found = at_once(notices, immediate_attempt=False)

        assert (found.status, found.code, found.missing) == ("fail", "notice.immediate.denied", ())
        assert found.evidence == (("immediate_attempt", False),)

    @pytest.mark.parametrize("notices", [[notice("10:05")], [notice("10:30")], None, [{"method": "email"}]])
    def test_what_is_attested_passes(self, notices: Any) -> None:
        found = at_once(notices, immediate_attempt=True)

        assert (found.status, found.code, found.missing) == ("pass", "notice.immediate.attested", ())
        assert found.evidence == (("immediate_attempt", True),)

    @pytest.mark.parametrize("notices", [[notice("10:30")], None, [{"method": "email"}], [UNTIMED]])
    def test_nobody_judged_it(self, notices: Any) -> None:
        found = at_once(notices)

        assert (found.status, found.code) == ("review", "notice.immediate.question")
        assert found.missing == ("immediate_attempt",)

    @pytest.mark.parametrize(("as_of", "expected"), [(EVENING, "pending"), (LATER, "fail")])
    @pytest.mark.parametrize("notices", [[], [{"done": False}], [notice("2026-05-01T09:00")]])
    @pytest.mark.parametrize("attested", [True, None])
    def test_without_any_attempt_the_24_hours_decide(
        self, notices: Any, as_of: str, expected: str, attested: Any
    ) -> None:
        found = at_once(notices, as_of=as_of, immediate_attempt=attested)

        assert (found.status, found.code) == (expected, "notice.immediate_follows")
        assert (found.follows, found.due_at) == ("IX.B.1", at(DUE))

    @pytest.mark.parametrize(
        ("call", "use"),
        [
            pytest.param(UNTIMED, restraint(), id="no moment"),
            pytest.param(notice(None, at=date(2026, 3, 5)), restraint(), id="a date"),
            pytest.param(notice("09:00"), restraint(start=None), id="no start"),
            pytest.param(
                notice("09:00"), restraint(None, "10:08", started=date(2026, 3, 5)), id="a day's start"
            ),
            pytest.param(
                {"at": at("10:05"), "done": None, "outcome": None}, restraint(start=None), id="both"
            ),
        ],
    )
    def test_what_a_blank_may_show_is_a_judgement(self, call: Any, use: Any) -> None:
        assert at_once([call], use).status == "review"

    @pytest.mark.parametrize("end", [None, "10:01", "10:08"])
    def test_whatever_is_recorded_of_the_end(self, end: Any) -> None:
        assert at_once([notice("10:10")], restraint(end=end)).status == "pass"

    def test_of_a_bounded_start(self) -> None:
        use = restraint(None, "10:20", duration=10)  # began between 10:09 and 10:11

        assert at_once([notice("10:24")], use).status == "pass"
        assert at_once([notice("10:24:01")], use).status == "review"
        assert at_once([notice("10:08:59")], use).status == "review"


class TestContradictions:
    """What is attested against what is recorded of attempts: pointed out, and no answer flips."""

    @pytest.mark.parametrize(
        ("notices", "attested", "expected"),
        [
            ([], True, True),
            ([{"done": False}], True, True),
            ([notice("2026-05-01T09:00")], True, True),  # later than as_of
            ([{"done": False}, notice("10:30")], True, False),
            ([{"method": "email"}], True, False),
            (None, True, False),
            ([], False, False),
            ([notice("10:15")], False, True),
            ([notice("10:16")], False, False),
            ([notice("09:59")], False, False),
            ([UNTIMED], False, False),
            ([], None, False),
        ],
    )
    def test_data_finding(self, notices: Any, attested: Any, expected: bool) -> None:
        report = judge(incident(notices=notices, immediate_attempt=attested))

        assert ("data.attempt_denied" in {one.code for one in report.data}) == expected

    def test_none_where_only_what_is_attested_counts(self) -> None:
        subject = incident(notices=[notice("10:00")], immediate_attempt=False)

        assert judge(subject, readings={"at_once": "attested_only"}).data == ()

    def test_none_without_a_use(self) -> None:
        assert judge(incident(time_out(), notices=[], immediate_attempt=True)).data == ()


class TestMethod:
    """IX.B.2: by telephone, e-mail or another method, a note home included; recorded."""

    @pytest.mark.parametrize(
        "method", ["telephone", "email", "note_home", "in_person", "text_message", "letter", "other"]
    )
    def test_any_method(self, method: str) -> None:
        found = only(judge(incident(notices=[notice(id="one", method=method)])), "IX.B.2")

        assert (found.status, found.code) == ("pass", "notice.method")
        assert found.evidence == ((f"{ONE}.method", method),)

    @pytest.mark.parametrize(
        ("methods", "expected", "missing"),
        [
            ((None,), "unknown", (f"{ONE}.method",)),
            ((None, None), "unknown", (f"{ONE}.method", f"{TWO}.method")),
            ((None, "email"), "pass", ()),
        ],
    )
    def test_not_recorded(self, methods: Any, expected: str, missing: Any) -> None:
        calls = [
            notice(id=name, method=method) for name, method in zip(("one", "two"), methods, strict=False)
        ]
        found = only(judge(incident(notices=calls)), "IX.B.2")

        assert (found.status, found.missing, len(found.evidence)) == (expected, missing, len(methods))
        assert found.code == ("notice.method" if expected == "pass" else "notice.method_unknown")


class TestNotifier:
    """IX.B.4: whoever notifies is among the employees designated for it."""

    @pytest.mark.parametrize(
        ("people", "designated", "expected", "missing"),
        [
            (("staff-1",), ["staff-1"], "pass", ()),
            (("staff-1", "staff-2"), ["staff-1", "staff-2"], "pass", ()),
            (("staff-1", "staff-2"), ["staff-1"], "fail", ()),
            (("staff-1",), [], "fail", ()),
            ((None,), ["staff-1"], "unknown", (f"{ONE}.by",)),
            (("staff-1", None), ["staff-1"], "unknown", (f"{TWO}.by",)),
            ((None, "staff-2"), ["staff-1"], "fail", ()),
            (("staff-1",), None, "unknown", ("setting.designated_notifiers",)),
        ],
    )
    def test_designated(self, people: Any, designated: Any, expected: str, missing: Any) -> None:
        calls = [notice(id=name, by=person) for name, person in zip(("one", "two"), people, strict=False)]
        standing = setting(designated_notifiers=designated)
        found = only(judge(incident(notices=calls), setting=standing), "IX.B.4")
        codes = {
            "pass": "notifier.designated",
            "fail": "notifier.not_designated",
            "unknown": "notifier.unknown",
        }

        assert (found.status, found.code, found.missing) == (expected, codes[expected], missing)
        if designated is not None:
            assert [value for _, value in found.evidence] == list(people)


@pytest.mark.parametrize("clause", ["IX.B.2", "IX.B.4"])
class TestWithoutNotice:
    """Without a notice there is no method and no notifier to judge."""

    @pytest.mark.parametrize("notices", [[], [{"done": False}], [notice("2026-05-01T09:00")]])
    def test_none_was_made(self, clause: str, notices: Any) -> None:
        found = only(judge(incident(notices=notices)), clause)

        assert (found.status, found.code) == ("not_applicable", "notice.none_recorded")

    @pytest.mark.parametrize(("as_of", "expected"), [(EVENING, "pending"), (LATER, "unknown")])
    def test_not_recorded_it_follows(self, clause: str, as_of: str, expected: str) -> None:
        found = only(judge(incident(notices=None), as_of=as_of), clause)

        assert (found.status, found.code, found.follows) == (expected, "notice.details_follow", "IX.B.1")
