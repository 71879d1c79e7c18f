"""The parent told in writing: by which method, with what, how soon; a copy of the report does it."""

from datetime import date
from typing import Any

import pytest
from builders import Told, at, incident, judge, notice, only, report, restraint, time_out

from restraint_rules.calendar import hours
from restraint_rules.findings import Finding
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Clause, Policy
from restraint_rules.rules.reports_and_notices import written_notices

DAY_LATER, TOO_LATE = "2026-03-06T10:00", "2026-03-06T10:00:01"
NO_COPY: dict[str, Any] = {"report_copy": {"done": False}}


def policy(*, giving_report: bool) -> Policy:
    """Sprague's definitions and readings, and this rule."""
    written = written_notices.parent_told_in_writing(within=hours(24), giving_report=giving_report)
    definitions = tuple(one for one in SPRAGUE.clauses if one.definition)
    return Policy(
        id="written",
        title="Told in writing",
        authority="A small district",
        jurisdiction="US-CT",
        setting="school",
        binding="district",
        source="invented",
        in_force=date(2020, 7, 1),
        readings=tuple(one for one in SPRAGUE.readings if one.name in READINGS),
        clauses=(*definitions, Clause("1", "Told in writing", written)),
    )


READINGS = {"notified_when", "seclusion_involuntary", "self_injury_devices"}
GIVING, ANY = policy(giving_report=True), policy(giving_report=False)


def finding_of_notices(*notices: dict[str, Any], by: Policy = GIVING, **facts: Any) -> Finding:
    """The finding on an incident with these notices and, unless given, without a copy."""
    arguments = {name: facts.pop(name) for name in ("as_of", "readings") if name in facts}
    subject = facts.pop("subject", None) or incident(**{"notices": notices} | NO_COPY | facts)
    return only(judge(subject, policy=by, **arguments), "1")


def written_notice(when: str | None = "14:05", **facts: Any) -> dict[str, Any]:
    """An e-mail with what the report says."""
    return notice(when, **{"method": "email", "outcome": "sent", "gives_report": True} | facts)


def told_in_short(finding: Finding) -> Told:
    return Told(finding.status, finding.code.removeprefix("written_notice."), finding.missing)


class TestMethod:
    @pytest.mark.parametrize("method", ["email", "note_home", "text_message", "letter"])
    def test_in_writing(self, method: str) -> None:
        assert told_in_short(finding_of_notices(written_notice(method=method))) == ("pass", "in_time", ())

    @pytest.mark.parametrize("method", ["telephone", "in_person"])
    def test_by_word_of_mouth(self, method: str) -> None:
        assert told_in_short(finding_of_notices(written_notice(method=method))) == ("fail", "not_done", ())

    @pytest.mark.parametrize("method", ["other", None])
    def test_perhaps_in_writing(self, method: str | None) -> None:
        assert told_in_short(finding_of_notices(written_notice(method=method))) == (
            "unknown",
            "not_recorded",
            ("notices[*].method",),
        )

    def test_one_of_several_suffices(self) -> None:
        assert finding_of_notices(notice("10:05"), written_notice()).status == "pass"


class TestWhatItGives:
    @pytest.mark.parametrize(
        ("gives", "expected"),
        [
            (True, ("pass", "in_time", ())),
            (False, ("fail", "not_done", ())),
            (None, ("unknown", "not_recorded", ("notices[*].gives_report",))),
        ],
    )
    def test_what_the_report_says(self, gives: bool | None, expected: Any) -> None:
        assert told_in_short(finding_of_notices(written_notice(gives_report=gives))) == expected

    @pytest.mark.parametrize("gives", [False, None])
    def test_where_that_is_not_asked(self, gives: bool | None) -> None:
        assert told_in_short(finding_of_notices(written_notice(gives_report=gives), by=ANY)) == (
            "pass",
            "in_time",
            (),
        )


class TestTime:
    @pytest.mark.parametrize(("when", "expected"), [(DAY_LATER, "in_time"), (TOO_LATE, "late")])
    def test_twenty_four_hours_from_the_first_placement(self, when: str, expected: str) -> None:
        one = finding_of_notices(written_notice(when))

        assert told_in_short(one)[1] == expected
        assert one.due_at == at(DAY_LATER)
        assert ("notices[*].method", "email") in one.evidence

    @pytest.mark.parametrize(("as_of", "expected"), [(DAY_LATER, "pending"), (TOO_LATE, "fail")])
    def test_none_yet(self, as_of: str, expected: str) -> None:
        assert finding_of_notices(as_of=as_of).status == expected

    @pytest.mark.parametrize(("as_of", "expected"), [(DAY_LATER, "pending"), (TOO_LATE, "unknown")])
    def test_nothing_recorded(self, as_of: str, expected: str) -> None:
        one = finding_of_notices(subject=incident(notices=None, report_copy=None), as_of=as_of)

        assert one.status == expected
        assert one.missing == (() if expected == "pending" else ("report_copy", "notices"))

    def test_a_moment_not_recorded(self) -> None:
        assert told_in_short(finding_of_notices(written_notice(None, done=True))) == (
            "unknown",
            "not_recorded",
            ("notices[*].at",),
        )

    def test_before_the_student_was_placed(self) -> None:
        assert told_in_short(finding_of_notices(written_notice("09:00"))) == (
            "unknown",
            "not_recorded",
            ("notices[*].at",),
        )

    def test_a_start_that_is_not_recorded_leaves_open_by_when(self) -> None:
        subject = incident(restraint(start=None), notices=[], **NO_COPY)

        one = finding_of_notices(subject=subject, as_of="2026-03-06T05:00")
        assert told_in_short(one) == ("unknown", "deadline_open", ("interventions[r1].started",))


class TestOutcome:
    @pytest.mark.parametrize(
        ("outcome", "reading", "expected"),
        [
            ("reached", "reached_only", "pass"),
            ("sent", "reached_or_sent", "pass"),
            ("sent", "reached_only", "unknown"),
            ("not_reached", "reached_or_sent", "fail"),
            (None, "reached_or_sent", "unknown"),
        ],
    )
    def test_whether_the_parent_was_told(self, outcome: str | None, reading: str, expected: str) -> None:
        assert (
            finding_of_notices(written_notice(outcome=outcome), readings={"notified_when": reading}).status
            == expected
        )

    def test_not_recorded_whether_it_was_made(self) -> None:
        assert told_in_short(finding_of_notices(written_notice(None))) == (
            "unknown",
            "not_recorded",
            ("notices[*]", "notices[*].at"),
        )


class TestCopyOfTheReport:
    """The report is completed at 14:00; what is sent before it is final is no copy of it."""

    @pytest.mark.parametrize(
        ("copy", "form", "expected"),
        [
            pytest.param({"at": at("14:30")}, report(), ("pass", "in_time", ()), id="in time"),
            pytest.param({"at": at(TOO_LATE)}, report(), ("fail", "late", ()), id="late"),
            pytest.param({"at": at("13:59")}, report(), ("fail", "not_done", ()), id="before the report"),
            pytest.param({"at": at("14:30")}, report(final=False), ("fail", "not_done", ()), id="of a draft"),
            pytest.param({"at": at("14:30")}, {"done": False}, ("fail", "not_done", ()), id="of none"),
            pytest.param(
                {"at": at("14:30")},
                report(final=None),
                ("unknown", "not_recorded", ("report.final",)),
                id="not recorded if final",
            ),
            pytest.param(
                {"at": at("14:30")},
                report(at=None, done=True),
                ("unknown", "not_recorded", ("report.at",)),
                id="not recorded when completed",
            ),
            pytest.param(
                {"done": True},
                report(),
                ("unknown", "not_recorded", ("report_copy.at",)),
                id="not recorded when sent",
            ),
            pytest.param(
                None, report(), ("unknown", "not_recorded", ("report_copy",)), id="not recorded if sent"
            ),
            pytest.param(None, {"done": False}, ("fail", "not_done", ()), id="no report, no copy"),
            pytest.param(
                {"at": at("09:00")},
                report(at=at("08:00")),
                ("unknown", "not_recorded", ("report_copy.at",)),
                id="before the student was placed",
            ),
            pytest.param({"done": False}, report(), ("fail", "not_done", ()), id="not sent"),
        ],
    )
    def test_a_copy(self, copy: Any, form: Any, expected: Any) -> None:
        assert told_in_short(finding_of_notices(report_copy=copy, report=form)) == expected

    def test_it_need_not_be_recorded_what_else_was_sent(self) -> None:
        subject = incident(notices=None, report_copy={"at": at("14:30")})

        assert finding_of_notices(subject=subject).status == "pass"

    def test_a_copy_of_a_later_day_does_not_undo_a_letter(self) -> None:
        assert finding_of_notices(written_notice(), report_copy={"at": at(TOO_LATE)}).status == "pass"


def test_of_a_time_out_nobody_need_be_told() -> None:
    assert finding_of_notices(subject=incident(time_out())).code == "no_use"
