"""IX.A: the incident form, by the next school day, on file."""

from datetime import date
from typing import Any

import pytest
from builders import (
    LATER,
    at,
    incident,
    judge,
    only,
    report,
    restraint,
    seclusion,
    setting,
    staff,
    time_out,
    told,
)
from report_builders import finding_of_completion

from restraint_rules.findings import Finding

ZONE = "America/New_York"
BY_FRIDAY = "2026-03-07T00:00"  # DAY is a Thursday; the form is due by the end of Friday


class TestByTheNextSchoolDay:
    """IX.A: no later than the school day following the incident."""

    @pytest.mark.parametrize(
        ("when", "expected", "code"),
        [
            ("2026-03-05T10:08", "pass", "report.in_time"),
            ("2026-03-06T23:59:59.999999", "pass", "report.in_time"),
            (BY_FRIDAY, "fail", "report.late"),
            ("2026-03-09T08:00", "fail", "report.late"),
        ],
    )
    def test_completed(self, when: str, expected: str, code: str) -> None:
        found = finding_of_completion(report(at=at(when)))

        assert (found.status, found.code, found.due_at) == (expected, code, at(BY_FRIDAY))
        assert found.evidence == (("report.at", at(when)),)

    @pytest.mark.parametrize(("day", "expected"), [("2026-03-06", "pass"), ("2026-03-07", "fail")])
    def test_a_date_is_enough(self, day: str, expected: str) -> None:
        assert finding_of_completion(report(at=day)).status == expected

    def test_the_last_use_of_the_incident_counts(self) -> None:
        uses = (
            restraint("2026-03-05T23:50", "2026-03-05T23:55"),
            seclusion("2026-03-05T23:58", "2026-03-06T00:05"),
        )
        by_end, by_day = (
            only(
                judge(incident(*uses, report=report(at="2026-03-09")), readings={"report_anchor": anchor}),
                "IX.A",
            )
            for anchor in ("last_use_end", "incident_day")
        )

        assert (by_end.status, by_end.due_at) == ("pass", at("2026-03-10T00:00"))
        assert (by_day.status, by_day.due_at) == ("fail", at(BY_FRIDAY))
        assert by_day.deadline is not None
        assert by_day.deadline.anchor == date(2026, 3, 5)

    def test_a_time_out_needs_no_form(self) -> None:
        assert finding_of_completion(None, use=time_out()).code == "no_use"

    def test_the_readings_are_named(self) -> None:
        assert {"report_anchor", "after_last_day", "summer_sessions"} <= dict(
            finding_of_completion(report()).source.readings
        ).keys()


class TestFinished:
    """Only a finalized report counts, and only once it was completed."""

    OPEN, OVER = "2026-03-06T23:59:59.999999", BY_FRIDAY

    @pytest.mark.parametrize(
        ("act", "code"),
        [
            ({"done": False}, "report.not_done"),
            ({"done": False, "final": True}, "report.not_done"),
            ({"final": False}, "report.draft"),
            ({"at": at("14:00"), "final": False}, "report.draft"),
            ({"done": False, "final": False}, "report.draft"),
        ],
    )
    def test_none_yet_is_open_then_a_breach(self, act: Any, code: str) -> None:
        in_time, overdue = (
            finding_of_completion(act, as_of=self.OPEN),
            finding_of_completion(act, as_of=self.OVER),
        )

        assert (in_time.status, in_time.code, in_time.due_at) == ("pending", "report.pending", at(BY_FRIDAY))
        assert told(overdue) == ("fail", code, ())
        assert (overdue.level, overdue.due_at) == ("error", at(BY_FRIDAY))

    @pytest.mark.parametrize(
        ("act", "code", "missing"),
        [
            (None, "report.not_recorded", "report"),
            ({}, "report.not_recorded", "report"),
            ({"at": at("2026-04-30T12:00:00.000001"), "final": True}, "report.not_recorded", "report"),
            ({"at": at("14:00")}, "report.not_final", "report.final"),
            ({"at": "2026-03-06"}, "report.not_final", "report.final"),
            ({"done": True}, "report.not_final", "report.final"),
        ],
    )
    def test_too_little_recorded_is_open_then_unknown(self, act: Any, code: str, missing: str) -> None:
        in_time, overdue = finding_of_completion(act, as_of=self.OPEN), finding_of_completion(act)

        assert (in_time.status, in_time.code, in_time.due_at) == ("pending", "report.pending", at(BY_FRIDAY))
        assert told(overdue) == ("unknown", code, (missing,))
        assert overdue.due_at == at(BY_FRIDAY)

    @pytest.mark.parametrize("when", [at("2026-03-09T08:00"), date(2026, 3, 7)])
    def test_late_is_late_whether_final_or_not(self, when: Any) -> None:
        found = finding_of_completion({"at": when})

        assert told(found) == ("fail", "report.late", ())
        assert found.deadline is not None
        assert found.deadline.done_at == when

    def test_final_without_a_moment_was_done(self) -> None:
        in_time, overdue = (
            finding_of_completion({"final": True, "in_educational_file": True}, as_of=when)
            for when in (self.OPEN, self.OVER)
        )

        assert (in_time.status, in_time.code) == ("pass", "report.in_time")
        assert told(overdue) == (
            "unknown",
            "report.time_open",
            ("report.at",),
        )

    def test_without_an_end_it_is_never_late(self) -> None:
        found = finding_of_completion({"at": at("2026-03-09T08:00")}, use=restraint("10:00", None))

        assert (found.status, found.missing) == ("unknown", ("report.final",))


class TestOnFile:
    """The form is put into the educational file: part of the one duty, and due with it."""

    FILED = "report.in_educational_file"
    OPEN, OVER = "2026-03-06T23:59:59", "2026-03-07T00:00"

    @pytest.mark.parametrize(
        ("filed", "as_of", "expected", "code", "missing"),
        [
            (True, OPEN, "pass", "report.in_time", ()),
            (True, OVER, "pass", "report.in_time", ()),
            (False, OPEN, "pending", "report.to_be_filed", ()),
            (False, OVER, "fail", "report.not_filed", ()),
            (None, OPEN, "pending", "report.to_be_filed", ()),
            (None, OVER, "unknown", "report.file_unknown", (FILED,)),
        ],
    )
    def test_of_a_report_in_time(
        self, filed: bool | None, as_of: str, expected: str, code: str, missing: Any
    ) -> None:
        found = finding_of_completion(report(in_educational_file=filed), as_of=as_of)

        assert told(found) == (expected, code, missing)
        assert found.due_at == at(BY_FRIDAY)
        shown = ((self.FILED, False),) if filed is False else ()
        assert found.evidence == (("report.at", at("14:00")), *shown)

    @pytest.mark.parametrize(
        ("filed", "expected", "missing"),
        [(False, "fail", ()), (None, "unknown", ("report.at", FILED)), (True, "unknown", ("report.at",))],
    )
    def test_of_one_that_may_be_late(self, filed: Any, expected: str, missing: Any) -> None:
        found = finding_of_completion({"final": True, "in_educational_file": filed})

        assert (found.status, found.missing) == (expected, missing)

    def test_where_the_deadline_is_open_nobody_can_tell(self) -> None:
        use = restraint("10:00", None)
        found = finding_of_completion(report(in_educational_file=False), use=use, as_of="2026-03-09T12:00")

        assert (found.status, found.code) == ("unknown", "report.deadline_open")

    @pytest.mark.parametrize("filed", [True, False, None])
    def test_late_stays_late(self, filed: bool | None) -> None:
        assert finding_of_completion(report(at="2026-03-09", in_educational_file=filed)).code == "report.late"


class TestByWhom:
    """A school employee completes it; who did is presumed to be one where it is not recorded."""

    OPEN, OVER = "2026-03-06T23:59:59", "2026-03-07T00:00"

    def finding_by(self, as_of: str = LATER, *, act: Any = None, **facts: Any) -> Finding:
        people = setting(staff=[staff(), staff(id="p2", **facts)])
        subject = incident(report=act or report(by="p2"))
        return only(judge(subject, as_of=as_of, setting=people), "IX.A")

    def test_by_somebody_from_outside(self) -> None:
        outside: dict[str, Any] = {"employed_by_district": False, "contracted_for_students": False}
        in_time, overdue = self.finding_by(self.OPEN, **outside), self.finding_by(self.OVER, **outside)

        assert (in_time.status, in_time.code) == ("pending", "report.pending")
        assert (overdue.status, overdue.code, overdue.due_at) == (
            "fail",
            "report.not_by_employee",
            at(BY_FRIDAY),
        )
        assert overdue.evidence == (("report.at", at("14:00")), ("report.by", "p2"))
        assert self.finding_by(**outside, act=report(by="p2", at="2026-03-09")).code == "report.late"
        assert self.finding_by(**outside, act=report(by=None)).status == "pass"

    @pytest.mark.parametrize(
        "facts",
        [
            {},
            {"employed_by_district": False, "contracted_for_students": True},
            {"employed_by_district": None, "contracted_for_students": None},
        ],
    )
    def test_by_an_employee_or_who_may_be_one(self, facts: Any) -> None:
        assert self.finding_by(**facts).status == "pass"
