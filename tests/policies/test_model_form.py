"""The state's model form: its clocks are stricter than the law's, and not keeping them is a warning."""

from datetime import date, timedelta
from typing import Any, ClassVar

import pytest
from builders import only
from state_builders import held_on, on_day, report_of_state, shut_in

from restraint_rules.policies import CONNECTICUT, CONNECTICUT_MODEL_FORM
from restraint_rules.report import Report
from restraint_rules.testing import at, facts, time_out

DAY = date(2019, 3, 5)
START, END = at("10:00", DAY), at("10:08", DAY)
MICROSECOND = timedelta(microseconds=1)
A_DAY = timedelta(hours=24)
COPY_LATER = {"report_copy": {"at": at("12:00", date(2019, 3, 6))}}
"""By law a copy may go out on the second business day, and must not go out before the report is final."""


def report_by_form(*interventions: Any, **more: Any) -> Report:
    arguments = {name: more.pop(name) for name in ("as_of", "readings") if name in more}
    subject = on_day(DAY, *(interventions or (held_on(DAY),)), **more)
    return report_of_state(subject, policy=CONNECTICUT_MODEL_FORM, **arguments)


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
        report = report_by_form(report=completed(when), **COPY_LATER)
        one = only(report, "Form.header.report")

        assert (one.status, one.code, one.due_at) == (status, code, END + A_DAY)
        assert one.level == ("warning" if status == "fail" else "error")
        assert only(report, "10-76b-11").status == "pass"
        assert report.outcome == "no breach found"

    def test_past_the_next_school_day_it_is_a_breach_of_the_law_too(self) -> None:
        report = report_by_form(report=completed(at("09:00", date(2019, 3, 7))))

        assert [(one.clause, one.level) for one in report.failures if one.code == "report.late"] == [
            ("10-76b-11", "error"),
            ("Form.header.report", "warning"),
        ]
        assert report.outcome == "breach"

    def test_over_a_weekend_the_form_s_hours_run_and_the_law_waits_for_monday(self) -> None:
        friday, monday = date(2019, 3, 8), date(2019, 3, 11)
        done = facts.report(at("09:00", monday), END - START)
        report = report_of_state(on_day(friday, held_on(friday), report=done), policy=CONNECTICUT_MODEL_FORM)

        assert only(report, "Form.header.report").code == "report.late"
        assert only(report, "10-76b-11").code == "report.in_time"

    def test_read_from_the_incident_s_day_the_form_s_hours_still_run_from_the_end(self) -> None:
        report = report_by_form(report=completed(END + A_DAY), readings={"report_anchor": "incident_day"})

        assert only(report, "Form.header.report").due_at == END + A_DAY


class TestNoticeInWriting:
    """By law a telephone call will do; the form asks for writing that gives what the report says."""

    @pytest.mark.parametrize(
        ("as_of", "status", "code"),
        [
            (END + A_DAY, "pending", "written_notice.pending"),
            (END + A_DAY + MICROSECOND, "fail", "written_notice.not_done"),
        ],
        ids=["while there is time", "after"],
    )
    def test_by_telephone_only(self, as_of: Any, status: str, code: str) -> None:
        called = [facts.notice(at("10:04", DAY))]
        report = report_by_form(notices=called, report_copy={"done": False}, as_of=as_of)
        one = only(report, "Form.header.notice")

        assert (one.status, one.code, one.due_at) == (status, code, END + A_DAY)
        assert only(report, "10-236b(h)", "parent_notified").status == "pass"
        assert all(one.level == "warning" for one in report.failures)

    @pytest.mark.parametrize(("gives", "status"), [(True, "pass"), (False, "fail"), (None, "unknown")])
    def test_by_e_mail_that_gives_the_report(self, gives: bool | None, status: str) -> None:
        written = [facts.notice(END + A_DAY, method="email", outcome="sent", gives_report=gives)]
        report = report_by_form(notices=written, report_copy={"done": False})

        assert only(report, "Form.header.notice").status == status

    def test_a_copy_of_the_report_within_a_day(self) -> None:
        for when, status in ((END + A_DAY, "pass"), (END + A_DAY + MICROSECOND, "fail")):
            report = report_by_form(report_copy={"at": when})
            assert only(report, "Form.header.notice").status == status
            assert only(report, "10-236b(s)").status == "pass"


class TestOneClock:
    """Both hours of the header run from one moment: the end of the last use, by a reading the placement."""

    CLOCKS = ("Form.header.report", "Form.header.notice")

    def both(self, when: Any, *uses: Any, **readings: str) -> list[tuple[str, Any]]:
        mail = facts.notice(when, method="email", outcome="sent", gives_report=True)
        report = report_by_form(
            *uses, report=completed(when), notices=[mail], report_copy={"done": False}, readings=readings
        )
        return [(only(report, one).status, only(report, one).due_at) for one in self.CLOCKS]

    def test_from_the_end_of_the_last_use(self) -> None:
        uses = held_on(DAY, 5, start=at("09:00", DAY)), held_on(DAY, id="r2", start=at("13:20", DAY))
        last = at("13:28", DAY) + A_DAY

        assert self.both(at("10:00", date(2019, 3, 6)), *uses) == [("pass", last)] * 2
        assert self.both(last, *uses) == [("pass", last)] * 2
        assert self.both(last + MICROSECOND, *uses) == [("fail", last)] * 2

    def test_read_from_the_first_placement(self) -> None:
        last = START + A_DAY

        assert self.both(last, form_clock="first_placement") == [("pass", last)] * 2
        assert self.both(last + MICROSECOND, form_clock="first_placement") == [("fail", last)] * 2

    def test_only_the_form_is_read_so(self) -> None:
        assert {one.name for one in CONNECTICUT_MODEL_FORM.readings} - {
            one.name for one in CONNECTICUT.readings
        } == {"form_clock"}
        assert set(CONNECTICUT_MODEL_FORM.bearing_on("form_clock")) >= set(self.CLOCKS)


class TestFields:
    """The form asks when each use began and ended, and past fifteen minutes for the decision."""

    @pytest.mark.parametrize(
        ("states", "status", "missing"),
        [(True, "pass", ()), (False, "fail", ()), (None, "unknown", ("report.states_times",))],
    )
    def test_times(self, states: Any, status: str, missing: Any) -> None:
        one = only(report_by_form(report=completed(END, states_times=states)), "Form.duration")

        assert (one.status, one.missing) == (status, missing)
        assert one.level == ("warning" if status == "fail" else "error")

    @pytest.mark.parametrize(
        ("minutes", "attached", "status", "code"),
        [
            (15, False, "not_applicable", "report.no_decision_needed"),
            (16, True, "pass", "report.states"),
            (16, False, "fail", "report.left_out"),
            (16, None, "unknown", "report.content_unknown"),
        ],
    )
    def test_decision(self, minutes: int, attached: Any, status: str, code: str) -> None:
        use = held_on(DAY, minutes)
        one = only(
            report_by_form(use, report=completed(at("10:20", DAY), decision_attached=attached)),
            "Form.decision",
        )

        assert (one.status, one.code) == (status, code)

    @pytest.mark.parametrize(("attached", "status"), [(True, "pass"), (False, "unknown"), (None, "unknown")])
    def test_decision_where_the_length_is_open(self, attached: Any, status: str) -> None:
        use = held_on(DAY, ended=None)
        one = only(
            report_by_form(use, report=completed(at("15:00", DAY), decision_attached=attached)),
            "Form.decision",
        )

        assert one.status == status
        assert (one.missing == ()) == (status == "pass")

    def test_while_a_use_goes_on_below_the_limit_no_decision_is_missed(self) -> None:
        use = held_on(DAY, ended=None, ongoing=True)
        one = only(
            report_by_form(
                use, report=completed(at("10:05", DAY), decision_attached=False), as_of=at("10:10", DAY)
            ),
            "Form.decision",
        )
        assert one.status == "not_applicable"

    @pytest.mark.parametrize("citation", ["Form.duration", "Form.decision"])
    @pytest.mark.parametrize(
        ("report", "status"), [({"done": False}, "not_applicable"), (None, "unknown"), ({}, "unknown")]
    )
    def test_without_a_report(self, citation: str, report: Any, status: str) -> None:
        one = only(report_by_form(held_on(DAY, 16), report=report), citation)

        assert (one.status, one.follows) == (
            status,
            "" if status == "not_applicable" else "10-76b-11",
        )

    @pytest.mark.parametrize("citation", ["Form.duration", "Form.decision"])
    def test_of_a_time_out_nothing_is_asked(self, citation: str) -> None:
        assert only(report_by_form(time_out(at("10:00", DAY))), citation).code == "no_use"


class TestDevices:
    """The form asks the least restrictive means of devices in a plan, too."""

    PLANNED: ClassVar[dict[str, Any]] = {
        "mechanical": True,
        "exclusion": {
            "kind": "self_injury_device",
            "self_injury_purpose": True,
            "in_treatment_plan": True,
            "least_restrictive": False,
        },
    }

    def test_under_the_form_it_is_a_restraint(self) -> None:
        report = report_by_form(held_on(DAY, **self.PLANNED))

        assert only(report, "10-236b(a)(3)(E)").code == "exclusion.refuted"
        assert only(report, "10-236b(b)", "only_in_emergency").code != "no_use"

    def test_read_as_the_law_is(self) -> None:
        report = report_by_form(
            held_on(DAY, **self.PLANNED), readings={"self_injury_devices": "on_prescribed"}
        )

        assert only(report, "10-236b(a)(3)(E)").code == "exclusion.holds"


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
    report = report_by_form(shut_in(DAY, start=START), report=completed(END + A_DAY + MICROSECOND))

    assert only(report, "Form.header.report").code == "report.late"


def test_it_reads_as_guidance() -> None:
    text = report_by_form(report=completed(END + A_DAY + MICROSECOND), **COPY_LATER).to_text()

    assert "recommendations not followed: 2" in text
    assert "no breach of law" in text
