"""IX.B.3: a copy of the completed report goes to the parent within two business days after the last use."""

from datetime import date
from typing import Any

import pytest
from builders import CLOSURES, LATER, at, incident, judge, only, report, restraint, seclusion, time_out, told

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.findings import Finding

IN_TIME = "2026-03-09T23:59:59.999999"  # DAY is a Thursday; the copy is due by the end of Monday
TOO_LATE = "2026-03-10T00:00"
BEFORE_REPORT = ("advice.copy_before_report",)


def finding_of_copy(
    copy: Any, form: Any = None, *uses: Any, as_of: str = LATER, day: str = "2026-03-05", **arguments: Any
) -> Finding:
    """Judge the copy of a report, by default one completed at 14:00 on DAY."""
    form = report() if form is None else form
    uses = uses or (restraint(f"{day}T10:00", f"{day}T10:08"),)
    facts = {"report": form or None, "report_copy": copy, "day": day}
    facts |= {"notices": arguments.pop("notices")} if "notices" in arguments else {}
    return only(judge(incident(*uses, **facts), as_of=as_of, **arguments), "IX.B.3")


class TestWithinTwoBusinessDays:
    """The day of the use does not count, nor do weekends and legal holidays of Connecticut."""

    @pytest.mark.parametrize(
        ("when", "expected", "code"),
        [
            ("2026-03-05T14:00", "pass", "copy.in_time"),
            (IN_TIME, "pass", "copy.in_time"),
            (TOO_LATE, "fail", "copy.late"),
        ],
    )
    def test_sent(self, when: str, expected: str, code: str) -> None:
        found = finding_of_copy({"at": at(when)})

        assert told(found) == (expected, code, ())
        assert (found.due_at, found.evidence) == (at(TOO_LATE), (("report_copy.at", at(when)),))
        assert found.deadline is not None
        assert found.deadline[:4] == ("last_use", "business_days", 2, date(2026, 3, 5))

    @pytest.mark.parametrize(
        ("day", "last_day", "advice"),
        [
            pytest.param("2026-03-04", "2026-03-06", (), id="midweek"),
            pytest.param("2026-03-06", "2026-03-10", (), id="Friday"),
            pytest.param("2026-03-07", "2026-03-10", (), id="Saturday"),
            pytest.param(
                "2026-02-11", "2026-02-17", (), id="Lincoln's Birthday, a Thursday, and a holiday Monday"
            ),
            pytest.param("2026-02-13", "2026-02-18", BEFORE_REPORT, id="Friday before a vacation"),
            pytest.param("2026-01-16", "2026-01-21", (), id="before a holiday Monday"),
            pytest.param("2026-04-02", "2026-04-07", (), id="before Good Friday"),
            pytest.param("2025-11-26", "2025-12-01", (), id="the Friday after Thanksgiving counts"),
            pytest.param("2025-12-23", "2025-12-26", BEFORE_REPORT, id="before Christmas"),
            pytest.param("2026-06-12", "2026-06-16", (), id="the last day of school"),
        ],
    )
    def test_which_day_that_is(self, day: str, last_day: str, advice: tuple[str, ...]) -> None:
        found = finding_of_copy(None, {"done": False}, as_of=f"{day}T12:00", day=day)

        assert (found.status, found.code, found.verdict.advice) == ("pending", "copy.pending", advice)
        assert found.deadline is not None
        assert found.deadline.last_day == date.fromisoformat(last_day)

    @pytest.mark.parametrize(("when", "expected"), [("2026-02-18", "pass"), ("2026-02-19", "fail")])
    def test_before_a_vacation_the_report_must_be_early_for_its_copy(self, when: str, expected: str) -> None:
        found = finding_of_copy({"at": when}, report(at="2026-02-18"), day="2026-02-13")

        assert (found.status, found.verdict.advice) == (expected, BEFORE_REPORT)

    def test_after_the_last_use(self) -> None:
        uses = (
            restraint("2026-03-05T23:50", "2026-03-05T23:55"),
            seclusion("2026-03-05T23:58", "2026-03-06T00:05"),
        )
        by_friday = finding_of_copy({"at": "2026-03-10"}, report(at="2026-03-06"), *uses)

        assert (by_friday.status, by_friday.due_at) == ("pass", at("2026-03-11T00:00"))

    @pytest.mark.parametrize(
        ("as_of", "expected", "code", "missing"),
        [
            (IN_TIME, "pending", "copy.pending", ()),
            (TOO_LATE, "unknown", "copy.not_recorded", ("report_copy",)),
        ],
    )
    def test_not_recorded(self, as_of: str, expected: str, code: str, missing: Any) -> None:
        found = finding_of_copy(None, as_of=as_of)

        assert (found.status, found.code, found.missing, found.due_at) == (
            expected,
            code,
            missing,
            at(TOO_LATE),
        )

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(IN_TIME, "pending", "copy.pending"), (TOO_LATE, "fail", "copy.not_done")],
    )
    def test_not_sent(self, as_of: str, expected: str, code: str) -> None:
        found = finding_of_copy({"done": False}, as_of=as_of)

        assert (found.status, found.code, found.evidence) == (expected, code, (("report_copy.done", False),))

    @pytest.mark.parametrize("notices", [[], None])
    def test_whatever_notice_was_given(self, notices: Any) -> None:
        assert finding_of_copy({"at": at("15:00")}, notices=notices).status == "pass"
        assert finding_of_copy({"done": False}, notices=notices).status == "fail"

    def test_before_the_last_use_ended_it_answers_nothing(self) -> None:
        found = finding_of_copy({"at": at("10:07:59")}, report(at=at("10:08")))

        assert told(found) == (
            "unknown",
            "copy.out_of_order",
            ("report_copy.at",),
        )

    def test_of_a_time_out_there_is_no_copy(self) -> None:
        assert finding_of_copy(None, None, time_out()).code == "no_use"


class TestCopyOfTheCompletedReport:
    """What is sent before the report is final is no copy of it."""

    @pytest.mark.parametrize(
        ("sent", "completed", "expected"),
        [
            (at("14:00"), at("14:00"), "pass"),
            (at("13:59:59.999999"), at("14:00"), "fail"),
            (date(2026, 3, 5), at("14:00"), "pass"),
            (at("13:00"), date(2026, 3, 5), "pass"),
            (date(2026, 3, 5), date(2026, 3, 6), "fail"),
        ],
    )
    def test_sent_before_it_was_complete(self, sent: Any, completed: Any, expected: str) -> None:
        found = finding_of_copy({"at": sent}, report(at=completed))

        assert (found.status, found.evidence) == (expected, (("report_copy.at", sent),))
        assert found.code == ("copy.in_time" if expected == "pass" else "copy.before_report")

    def test_there_is_still_time_to_send_the_real_one(self) -> None:
        found = finding_of_copy({"at": at("13:00")}, as_of=IN_TIME)

        assert (found.status, found.code, found.due_at) == ("pending", "copy.pending", at(TOO_LATE))
        assert found.evidence == (("report_copy.at", at("13:00")),)

    @pytest.mark.parametrize("form", [{"done": False}, {"at": at("14:00"), "final": False}])
    @pytest.mark.parametrize("copy", [None, {"done": False}, {"at": at("15:00")}, {"at": at("09:00")}])
    def test_without_a_report_there_is_no_copy(self, form: Any, copy: Any) -> None:
        open_still, overdue = finding_of_copy(copy, form, as_of=IN_TIME), finding_of_copy(copy, form)

        assert (open_still.status, open_still.code) == ("pending", "copy.pending")
        code = "copy.not_done" if copy == {"done": False} else "copy.of_no_report"
        assert told(overdue) == ("fail", code, ())

    def test_late_is_late_whatever_was_sent(self) -> None:
        assert finding_of_copy({"at": at(TOO_LATE)}, {"final": False}).code == "copy.late"

    @pytest.mark.parametrize(
        ("form", "missing"),
        [
            ({}, "report"),
            (report(final=None), "report.final"),
            (report(at=None), "report.at"),
            (report(at=at("2026-05-01T09:00")), "report"),
        ],
    )
    def test_not_recorded_if_it_was_final_by_then(self, form: Any, missing: str) -> None:
        open_still, overdue = (
            finding_of_copy({"at": at("15:00")}, form, as_of=IN_TIME),
            finding_of_copy({"at": at("15:00")}, form),
        )

        assert (open_still.status, open_still.code) == ("pending", "copy.pending")
        assert told(overdue) == (
            "unknown",
            "copy.finality_unknown",
            (missing,),
        )
        assert overdue.due_at == at(TOO_LATE)

    def test_without_record_of_a_report(self) -> None:
        subject = incident(report=None, report_copy={"at": at("15:00")})

        assert only(judge(subject), "IX.B.3").missing == ("report",)

    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(IN_TIME, "pending", "copy.pending"), (TOO_LATE, "unknown", "copy.time_open")],
    )
    def test_sent_without_a_moment(self, as_of: str, expected: str, code: str) -> None:
        found = finding_of_copy({"done": True}, as_of=as_of)

        assert (found.status, found.code) == (expected, code)
        assert found.missing == (("report_copy.at",) if expected == "unknown" else ())


class TestOfficeCalendar:
    """The reading ``business_days``: legal holidays, or the district office's calendar."""

    def finding_when_due(self, copy: Any, **facts: Any) -> Finding:
        calendar = SchoolCalendar.from_closures(
            id="office",
            zone="America/New_York",
            first_day=date(2025, 8, 27),
            last_day=date(2026, 6, 12),
            closures=CLOSURES,
            **facts,
        )
        return finding_of_copy(
            copy,
            report(at="2026-02-13"),
            day="2026-02-11",
            calendar=calendar,
            readings={"business_days": "office_calendar"},
        )

    @pytest.mark.parametrize(
        ("closures", "last_day"),
        [((), "2026-02-13"), (("2026-02-13",), "2026-02-16"), (("2026-02-13", "2026-02-16"), "2026-02-17")],
    )
    def test_the_offices_own_closures_count(self, closures: Any, last_day: str) -> None:
        # Lincoln's Birthday, 12 February, is a holiday by law; the office is open unless it says so.
        days = frozenset(date.fromisoformat(day) for day in closures)
        found = self.finding_when_due({"at": last_day}, office_closures=days)

        assert found.status == "pass"
        assert found.deadline is not None
        assert found.deadline.last_day == date.fromisoformat(last_day)

    @pytest.mark.parametrize(("when", "expected"), [("2026-02-13", "pass"), ("2026-02-16", "unknown")])
    def test_without_it_only_the_first_days_are_sure(self, when: str, expected: str) -> None:
        found = self.finding_when_due({"at": when})

        assert found.status == expected
        assert found.missing == (("calendar.office_closures",) if expected == "unknown" else ())
        assert dict(found.source.readings)["business_days"] == "office_calendar"
