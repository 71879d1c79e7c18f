"""Acts and their deadlines: done in time, late and never cured, open, or nobody can tell."""

from datetime import date, timedelta
from typing import Any

import pytest
from builders import CALENDAR, CLOSURES, LATER, at, incident, judge, only, report, restraint, told

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.findings import Finding

HURT = [{"person": "student", "discovered": at("10:05")}]
LAST_MOMENT = "2026-03-09T23:59:59.999999"  # Thursday's injury is due by Monday
TOO_LATE = "2026-03-10T00:00"
ENDED = "interventions[r1].ended"


def finding_of_report(act: Any, *, as_of: str = LATER, use: Any = None, **arguments: Any) -> Finding:
    """Judge the report to the state, which is due two business days after the use."""
    subject = incident(use or restraint(), injuries=HURT, state_report=act)
    return only(judge(subject, as_of=as_of, **arguments), "X.B")


class TestDone:
    """What was done counts by when it was done."""

    @pytest.mark.parametrize(
        ("when", "expected", "code"),
        [
            ("10:08", "pass", "injury.in_time"),
            (LAST_MOMENT, "pass", "injury.in_time"),
            (TOO_LATE, "fail", "injury.late"),
        ],
    )
    def test_strictly_before_the_midnight_after_the_last_day(
        self, when: str, expected: str, code: str
    ) -> None:
        found = finding_of_report({"at": at(when)})

        assert told(found) == (expected, code, ())
        assert found.evidence == (("state_report.at", at(when)),)
        assert found.due_at == at(TOO_LATE)
        assert found.deadline is not None
        assert found.deadline.done_at == at(when)

    def test_late_is_never_cured(self) -> None:
        assert finding_of_report({"at": at(TOO_LATE)}, as_of="2026-06-30T12:00").status == "fail"

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2026-03-05", "pass"), ("2026-03-09", "pass"), ("2026-03-10", "fail")],
    )
    def test_a_date_is_its_whole_local_day(self, day: str, expected: str) -> None:
        found = finding_of_report({"at": day})

        assert (found.status, found.missing) == (expected, ())
        assert found.deadline is not None
        assert found.deadline.done_at == date.fromisoformat(day)

    def test_a_moment_counts_on_the_schools_day_not_on_the_offsets(self) -> None:
        # 03:30 on Tuesday in Greenwich is 23:30 on Monday here, in summer time since Sunday
        assert finding_of_report({"at": "2026-03-10T03:30:00+00:00"}).status == "pass"
        assert finding_of_report({"at": "2026-03-10T04:00:00+00:00"}).status == "fail"

    def test_the_deadline_explains_itself(self) -> None:
        deadline = finding_of_report({"at": at("15:00")}).deadline

        assert deadline is not None
        assert (deadline.trigger, deadline.unit, deadline.length) == ("last_use", "business_days", 2)
        assert (deadline.anchor, deadline.last_day) == (date(2026, 3, 5), date(2026, 3, 9))
        assert deadline.skipped == 2

    def test_done_without_a_moment_is_in_time_while_there_is_time(self) -> None:
        found = finding_of_report({"done": True}, as_of=LAST_MOMENT)

        assert (found.status, found.code) == ("pass", "injury.in_time")
        assert found.evidence == (("state_report.done", True),)
        assert found.deadline is not None
        assert found.deadline.done_at is None

    def test_done_without_a_moment_is_open_afterwards(self) -> None:
        found = finding_of_report({"done": True}, as_of=TOO_LATE)

        assert (found.status, found.code) == ("unknown", "injury.time_open")
        assert (found.missing, found.due_at) == (("state_report.at",), at(TOO_LATE))
        assert found.evidence == (("state_report.done", True),)


class TestNotDone:
    """What was not done is open until the deadline, then a breach."""

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(LAST_MOMENT, "pending", "injury.pending"), (TOO_LATE, "fail", "injury.not_done")],
    )
    def test_known_not_done(self, as_of: str, expected: str, code: str) -> None:
        found = finding_of_report({"done": False}, as_of=as_of)

        assert told(found) == (expected, code, ())
        assert found.due_at == at(TOO_LATE)
        assert found.evidence == (("state_report.done", False),)

    @pytest.mark.parametrize("act", [None, {}])
    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(LAST_MOMENT, "pending", "injury.pending"), (TOO_LATE, "unknown", "injury.not_recorded")],
    )
    def test_not_recorded(self, act: Any, as_of: str, expected: str, code: str) -> None:
        found = finding_of_report(act, as_of=as_of)

        assert (found.status, found.code, found.due_at) == (expected, code, at(TOO_LATE))
        assert found.missing == (("state_report",) if expected == "unknown" else ())

    @pytest.mark.parametrize("when", ["2026-03-06T15:00", "2026-03-07"])
    def test_later_than_as_of_is_not_known_yet(self, when: str) -> None:
        moment = date.fromisoformat(when) if len(when) == 10 else at(when)
        found = finding_of_report({"at": moment}, as_of="2026-03-06T14:59")

        assert (found.status, found.code) == ("pending", "injury.pending")

    def test_at_as_of_it_is_known(self) -> None:
        assert finding_of_report({"at": at("15:00")}, as_of="2026-03-05T15:00").status == "pass"
        assert finding_of_report({"at": "2026-03-05"}, as_of="2026-03-05T15:00").status == "pass"

    def test_later_than_as_of_and_overdue(self) -> None:
        found = finding_of_report({"at": at("2026-03-11T09:00")}, as_of="2026-03-10T09:00")

        assert (found.status, found.missing) == ("unknown", ("state_report",))


class TestOutOfOrder:
    """What is recorded before its occasion answers nothing: one of the times is wrong."""

    @pytest.mark.parametrize("as_of", ["2026-03-05T12:00", LATER])
    @pytest.mark.parametrize("when", ["09:59:59.999999", "2026-03-04T12:00"])
    def test_before_the_student_was_placed(self, when: str, as_of: str) -> None:
        found = finding_of_report({"at": at(when)}, as_of=as_of)

        assert (found.status, found.code) == ("unknown", "injury.out_of_order")
        assert (found.missing, found.due_at) == (("state_report.at",), at(TOO_LATE))
        assert found.evidence == (("state_report.at", at(when)),)

    def test_a_date_before(self) -> None:
        assert finding_of_report({"at": "2026-03-04"}).code == "injury.out_of_order"

    def test_from_the_occasion_on_it_is_in_order(self) -> None:
        assert finding_of_report({"at": at("10:00")}).status == "pass"

    def test_a_report_before_the_last_use_ended(self) -> None:
        early, in_order = (
            only(judge(incident(report=report(at=at(when)))), "IX.A") for when in ("10:07:59", "10:08")
        )

        assert told(early) == ("unknown", "report.out_of_order", ("report.at",))
        assert in_order.status == "pass"


class TestWithoutAnEnd:
    """A bound put in for a blank may let an act pass; it never makes it fail."""

    USE = restraint("10:00", None)  # ended that day at the earliest

    @pytest.mark.parametrize(
        ("when", "expected"), [("15:00", "pass"), (LAST_MOMENT, "pass"), (TOO_LATE, "unknown")]
    )
    def test_done(self, when: str, expected: str) -> None:
        found = finding_of_report({"at": at(when)}, use=self.USE)

        assert (found.status, found.due_at) == (expected, at(TOO_LATE))
        assert found.missing == ((ENDED,) if expected == "unknown" else ())
        assert found.code == ("injury.time_open" if expected == "unknown" else "injury.in_time")

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(LAST_MOMENT, "pending", "injury.pending"), (TOO_LATE, "unknown", "injury.deadline_open")],
    )
    def test_not_done(self, as_of: str, expected: str, code: str) -> None:
        found = finding_of_report({"done": False}, use=self.USE, as_of=as_of)

        assert (found.status, found.code, found.due_at) == (expected, code, at(TOO_LATE))
        assert found.missing == ((ENDED,) if expected == "unknown" else ())
        assert found.evidence == (("state_report.done", False),)

    def test_an_end_on_one_of_two_days(self) -> None:
        # From 23:50 for 10 minutes, give or take one: over by Thursday, or on Friday.
        use = restraint("2026-03-05T23:50", None, duration=10)
        by_friday = finding_of_report({"at": "2026-03-09"}, use=use)
        on_tuesday = finding_of_report({"at": "2026-03-10"}, use=use)
        on_wednesday = finding_of_report({"at": "2026-03-11"}, use=use)

        assert [one.status for one in (by_friday, on_tuesday, on_wednesday)] == ["pass", "unknown", "fail"]
        assert on_tuesday.missing == (ENDED,)

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [("2026-03-09T12:00", "pending"), ("2026-03-10T12:00", "unknown"), ("2026-03-11T12:00", "fail")],
    )
    def test_not_done_after_one_of_two_days(self, as_of: str, expected: str) -> None:
        use = restraint("2026-03-05T23:50", None, duration=10)
        found = finding_of_report({"done": False}, use=use, as_of=as_of)

        assert found.status == expected
        assert found.missing == ((ENDED,) if expected == "unknown" else ())


def test_a_date_that_begins_with_the_last_instant_misses_its_time() -> None:
    # Placed at midnight: 24 hours later the next day begins, and that instant is in time.
    use = restraint("2026-03-05T00:00", "2026-03-05T00:08")
    call = {"at": "2026-03-06", "method": "email", "outcome": "sent"}
    found = only(judge(incident(use, notices=[call])), "IX.B.1", "parent_notified")

    assert (found.status, found.missing) == ("unknown", ("notices[*].at",))


class TestUncertainDays:
    """Where the calendar leaves a day open there is an earliest and a latest deadline."""

    FRIDAY = "calendar.uncertain_days[2026-03-06]"

    def finding_of_completion(self, when: str | None, *, as_of: str = LATER, **facts: Any) -> Finding:
        calendar = SchoolCalendar.from_closures(
            id="snow",
            zone="America/New_York",
            first_day=date(2025, 8, 27),
            last_day=date(2026, 6, 12),
            closures=CLOSURES,
            uncertain_days=frozenset({date(2026, 3, 6)}),
        )
        act = report(at=when and at(when), **facts)
        return only(judge(incident(report=act), calendar=calendar, as_of=as_of), "IX.A")

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2026-03-06T23:59:59.999999", "pass"),
            ("2026-03-07T00:00", "unknown"),
            (LAST_MOMENT, "unknown"),
            (TOO_LATE, "fail"),
        ],
    )
    def test_done(self, when: str, expected: str) -> None:
        found = self.finding_of_completion(when)

        assert (found.status, found.due_at) == (expected, at("2026-03-07T00:00"))
        assert found.missing == ((self.FRIDAY,) if expected == "unknown" else ())

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [
            ("2026-03-06T23:59:59.999999", "pending", "report.pending"),
            ("2026-03-07T00:00", "unknown", "report.deadline_open"),
            (LAST_MOMENT, "unknown", "report.deadline_open"),
            (TOO_LATE, "fail", "report.not_done"),
        ],
    )
    def test_not_done(self, as_of: str, expected: str, code: str) -> None:
        found = self.finding_of_completion(None, done=False, as_of=as_of)

        assert (found.status, found.code) == (expected, code)
        assert found.missing == ((self.FRIDAY,) if expected == "unknown" else ())


def test_the_default_calendar_has_no_such_doubt() -> None:
    # What keeps the cases above honest: without the uncertain day, Friday it is.
    assert not CALENDAR.uncertain_days
    late = only(judge(incident(report=report(at=at("2026-03-06T12:00") + timedelta(days=1)))), "IX.A")

    assert late.status == "fail"
