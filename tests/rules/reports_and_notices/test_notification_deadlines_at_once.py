"""IX.B.1: an attempt to tell the parent is made immediately."""

from datetime import date
from typing import Any

import pytest
from builders import LATER, at, incident, judge, notice, only, restraint, seclusion, time_out, told

from restraint_rules.findings import Finding

DUE = "2026-03-06T10:00"  # 24 hours after the placement


EVENING = "2026-03-05T20:00"


UNTIMED = {"done": True, "method": "telephone", "outcome": "reached"}


def finding_at_once(
    notices: Any, *uses: Any, as_of: str = LATER, readings: Any = None, **facts: Any
) -> Finding:
    """Judge if an attempt to tell the parent was made immediately."""
    subject = incident(*uses, notices=notices, **{"immediate_attempt": None} | facts)
    return only(judge(subject, as_of=as_of, readings=readings or {}), "IX.B.1", "immediate_attempt")


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
        found = finding_at_once([notice(when)])

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
        found = finding_at_once([notice(when)], readings={"at_once": choice})

        assert found.status == expected
        assert dict(found.source.readings) == {"at_once": choice}

    def test_late_in_a_long_use_it_is_a_judgement(self) -> None:
        long = seclusion("10:00", "11:50")

        assert finding_at_once([notice("11:45")], long).status == "review"
        assert finding_at_once([notice("11:45")], long, immediate_attempt=False).status == "fail"

    def test_from_the_first_placement_of_the_incident(self) -> None:
        uses = restraint("09:00", "09:05"), restraint("14:00", "14:10", id="r2")

        assert finding_at_once([notice("14:05")], *uses).status == "review"
        assert finding_at_once([notice("14:05")], *uses, immediate_attempt=False).status == "fail"

    def test_an_attempt_need_not_reach_anybody(self) -> None:
        calls = [notice("10:05", outcome="not_reached"), notice("15:00"), {"method": "email"}]
        found = finding_at_once(calls)

        assert (found.status, found.code) == ("pass", "notice.immediate")
        assert [value for _, value in found.evidence] == [at("10:05")]

    @pytest.mark.parametrize(
        "notices", [[notice("10:05")], [notice("10:30")], None, [{"method": "email"}], [UNTIMED], []]
    )
    def test_what_is_denied_fails(self, notices: Any) -> None:
        found = finding_at_once(notices, immediate_attempt=False)

        assert told(found) == ("fail", "notice.immediate.denied", ())
        assert found.evidence == (("immediate_attempt", False),)

    @pytest.mark.parametrize("notices", [[notice("10:05")], [notice("10:30")], None, [{"method": "email"}]])
    def test_what_is_attested_passes(self, notices: Any) -> None:
        found = finding_at_once(notices, immediate_attempt=True)

        assert told(found) == ("pass", "notice.immediate.attested", ())
        assert found.evidence == (("immediate_attempt", True),)

    @pytest.mark.parametrize("notices", [[notice("10:30")], None, [{"method": "email"}], [UNTIMED]])
    def test_nobody_judged_it(self, notices: Any) -> None:
        found = finding_at_once(notices)

        assert (found.status, found.code) == ("review", "notice.immediate.question")
        assert found.missing == ("immediate_attempt",)

    @pytest.mark.parametrize(("as_of", "expected"), [(EVENING, "pending"), (LATER, "fail")])
    @pytest.mark.parametrize("notices", [[], [{"done": False}], [notice("2026-05-01T09:00")]])
    @pytest.mark.parametrize("attested", [True, None])
    def test_without_any_attempt_the_24_hours_decide(
        self, notices: Any, as_of: str, expected: str, attested: Any
    ) -> None:
        found = finding_at_once(notices, as_of=as_of, immediate_attempt=attested)

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
        assert finding_at_once([call], use).status == "review"

    @pytest.mark.parametrize("end", [None, "10:01", "10:08"])
    def test_whatever_is_recorded_of_the_end(self, end: Any) -> None:
        assert finding_at_once([notice("10:10")], restraint(end=end)).status == "pass"

    def test_of_a_bounded_start(self) -> None:
        use = restraint(None, "10:20", duration=10)  # began between 10:09 and 10:11

        assert finding_at_once([notice("10:24")], use).status == "pass"
        assert finding_at_once([notice("10:24:01")], use).status == "review"
        assert finding_at_once([notice("10:08:59")], use).status == "review"


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
