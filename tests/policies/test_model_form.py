"""The state's model form: its clocks are stricter than the law's, and not keeping them is a warning."""

from datetime import date, timedelta
from typing import Any

import pytest
from state_builders import found, held, judged, on_day, shut_in

from restraint_rules.policies import CONNECTICUT, CONNECTICUT_MODEL_FORM
from restraint_rules.report import Report
from restraint_rules.testing import at, facts

DAY = date(2019, 3, 5)
START, END = at("10:00", DAY), at("10:08", DAY)
MICROSECOND = timedelta(microseconds=1)
A_DAY = timedelta(hours=24)
COPY_LATER = {"report_copy": {"at": at("12:00", date(2019, 3, 6))}}
"""By law a copy may go out on the second business day, and must not go out before the report is final."""


def by_form(*interventions: Any, **more: Any) -> Report:
    arguments = {name: more.pop(name) for name in ("as_of", "readings") if name in more}
    subject = on_day(DAY, *(interventions or (held(DAY),)), **more)
    return judged(subject, policy=CONNECTICUT_MODEL_FORM, **arguments)


def completed(when: Any, **more: Any) -> dict[str, Any]:
    return facts.report(when, END - START, **more)


class TestReportWithinADay:
    @pytest.mark.parametrize(
        ("when", "status", "code"),
        [
            (END + A_DAY, "pass", "report.in_time"),
            (END + A_DAY + MICROSECOND, "fail", "report.late"),
        ],
        ids=["24:00:00 after the end", "a microsecond later"],
    )
    def test_both_sides(self, when: Any, status: str, code: str) -> None:
        report = by_form(report=completed(when), **COPY_LATER)
        one = found(report, "Form.header.report")

        assert (one.status, one.code, one.due_at) == (status, code, END + A_DAY)
        assert one.level == ("warning" if status == "fail" else "error")
        assert found(report, "10-76b-11").status == "pass"
        assert report.outcome == "no breach found"

    def test_past_the_next_school_day_it_is_a_breach_of_the_law_too(self) -> None:
        report = by_form(report=completed(at("09:00", date(2019, 3, 7))))

        assert [(one.clause, one.level) for one in report.failures if one.code == "report.late"] == [
            ("10-76b-11", "error"),
            ("Form.header.report", "warning"),
        ]
        assert report.outcome == "breach"

    def test_over_a_weekend_the_form_s_hours_run_and_the_law_waits_for_monday(self) -> None:
        friday, monday = date(2019, 3, 8), date(2019, 3, 11)
        done = facts.report(at("09:00", monday), END - START)
        report = judged(on_day(friday, held(friday), report=done), policy=CONNECTICUT_MODEL_FORM)

        assert found(report, "Form.header.report").code == "report.late"
        assert found(report, "10-76b-11").code == "report.in_time"

    def test_read_from_the_incident_s_day_the_form_s_hours_still_run_from_the_end(self) -> None:
        report = by_form(report=completed(END + A_DAY), readings={"report_anchor": "incident_day"})

        assert found(report, "Form.header.report").due_at == END + A_DAY


class TestNoticeInWriting:
    """By law a telephone call will do; the form asks for writing that gives what the report says."""

    @pytest.mark.parametrize(
        ("as_of", "status", "code"),
        [
            (START + A_DAY, "pending", "written_notice.pending"),
            (START + A_DAY + MICROSECOND, "fail", "written_notice.not_done"),
        ],
        ids=["while there is time", "after"],
    )
    def test_by_telephone_only(self, as_of: Any, status: str, code: str) -> None:
        called = [facts.notice(at("10:04", DAY))]
        report = by_form(notices=called, report_copy={"done": False}, as_of=as_of)
        one = found(report, "Form.header.notice")

        assert (one.status, one.code, one.due_at) == (status, code, START + A_DAY)
        assert found(report, "10-236b(h)", "parent_notified").status == "pass"
        assert all(one.level == "warning" for one in report.failures)

    @pytest.mark.parametrize(("gives", "status"), [(True, "pass"), (False, "fail"), (None, "unknown")])
    def test_by_e_mail_that_gives_the_report(self, gives: bool | None, status: str) -> None:
        written = [facts.notice(START + A_DAY, method="email", outcome="sent", gives_report=gives)]
        report = by_form(notices=written, report_copy={"done": False})

        assert found(report, "Form.header.notice").status == status

    def test_a_copy_of_the_report_within_a_day(self) -> None:
        for when, status in ((START + A_DAY, "pass"), (START + A_DAY + MICROSECOND, "fail")):
            report = by_form(report_copy={"at": when})
            assert found(report, "Form.header.notice").status == status
            assert found(report, "10-236b(s)").status == "pass"


@pytest.mark.parametrize("citation", ["Form.header.report", "Form.header.notice"])
def test_what_the_form_asks_is_recommended(citation: str) -> None:
    (clause,) = [one for one in CONNECTICUT_MODEL_FORM.clauses if one.citation == citation]

    assert clause.should
    assert clause.read_in == "form"


def test_the_form_stands_on_the_law_and_leaves_every_clause_of_it_as_it_is() -> None:
    began = CONNECTICUT_MODEL_FORM.first_day
    living = tuple(one for one in CONNECTICUT.clauses if one.until is None or one.until > began)
    of_the_law = len(living)

    assert CONNECTICUT_MODEL_FORM.parent == "connecticut"
    assert CONNECTICUT_MODEL_FORM.clauses[:of_the_law] == living
    assert {one.citation.partition(".")[0] for one in CONNECTICUT_MODEL_FORM.clauses[of_the_law:]} == {"Form"}


def test_of_a_seclusion_the_same_is_asked() -> None:
    report = by_form(shut_in(DAY, start=START), report=completed(END + A_DAY + MICROSECOND))

    assert found(report, "Form.header.report").code == "report.late"


def test_it_reads_as_guidance() -> None:
    text = by_form(report=completed(END + A_DAY + MICROSECOND), **COPY_LATER).to_text()

    assert "recommendations not followed: 2" in text
    assert "no breach of law" in text
