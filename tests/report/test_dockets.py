"""The docket across reports: what is due, for whom, under which clause."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from builders import at, incident, judge, notice, report, restraint
from student_builders import FOUR, meeting, record

from restraint_rules import Report, docket
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.policies import CONNECTICUT_MODEL_FORM, KEEPING_ALL_STUDENTS_SAFE_ACT
from restraint_rules.report.dockets import Docket, DueItem

SOON = "2026-03-05T16:00"  # the afternoon of the incident


def clauses_of(items: Iterable[DueItem]) -> list[str]:
    return [item.finding.clause for item in items]


def report_unsent(number: int = 1, **facts: object) -> Report:
    return judge(incident(id=f"I-{number}", report_copy={"done": False}, **facts), as_of=SOON)


class TestWhatIsDue:
    def test_what_is_open_and_not_overdue(self) -> None:
        found = docket([report_unsent()])

        assert (clauses_of(found.overdue), clauses_of(found.due), clauses_of(found.undated)) == (
            [],
            ["IX.B.3"],
            [],
        )
        (item,) = found.due
        assert (item.subject, item.state) == ("incident I-1", "pending")
        assert item.due_at == at("2026-03-10T00:00")

    def test_nothing_done_or_settled_is_on_it(self) -> None:
        assert len(docket([judge()])) == 0

    def test_several_subjects_by_moment_then_by_subject(self) -> None:
        earlier = restraint("2026-03-04T10:00", "2026-03-04T10:08")
        early = judge(incident(earlier, id="I-9", day="2026-03-04", report_copy={"done": False}), as_of=SOON)
        found = docket([report_unsent(2), report_unsent(1), early])

        copies = [item.subject for item in found.due if item.finding.clause == "IX.B.3"]
        assert copies == ["incident I-9", "incident I-1", "incident I-2"]

    def test_what_has_no_set_moment(self) -> None:
        found = docket([judge(record(*FOUR), as_of="2026-03-06T09:00")])

        assert "VII.A.1" in clauses_of(found.undated)
        assert {item.due_at for item in found.undated} == {None}

    def test_reports_are_read_once(self) -> None:
        assert len(docket(iter([report_unsent()]))) == 1


class TestOfWhichTexts:
    SUBJECT = incident(report=None, notices=None, report_copy=None)

    def test_what_guidance_asks_is_on_it(self) -> None:
        found = docket([judge(self.SUBJECT, policy=CONNECTICUT_MODEL_FORM, as_of="2026-03-05T12:00")])

        assert "Form.header.report" in {one.finding.clause for one in found}

    def test_what_a_bill_would_ask_is_due_from_nobody(self) -> None:
        report = judge(self.SUBJECT, policy=KEEPING_ALL_STUDENTS_SAFE_ACT, as_of="2026-03-05T12:00")

        assert report.pending
        assert list(docket([report])) == []


class TestUntil:
    @pytest.mark.parametrize(
        ("until", "due"),
        [
            pytest.param("2026-03-09T23:59", [], id="a minute before"),
            pytest.param("2026-03-10T00:00", ["IX.B.3"], id="the moment itself"),
        ],
    )
    def test_what_is_due_later_is_left_out(self, until: str, due: list[str]) -> None:
        assert clauses_of(docket([report_unsent()], until=at(until)).due) == due

    @pytest.mark.parametrize(
        ("until", "due"), [(date(2026, 3, 8), []), (date(2026, 3, 9), ["IX.B.3"])], ids=str
    )
    def test_a_day_is_meant_to_its_end(self, until: date, due: list[str]) -> None:
        assert clauses_of(docket([report_unsent()], until=until).due) == due

    @pytest.mark.parametrize(
        ("until", "due"), [(date(2026, 3, 5), []), (date(2026, 3, 6), ["IX.B.1"])], ids=str
    )
    def test_hours_end_on_a_day_too(self, until: date, due: list[str]) -> None:
        untold = judge(incident(notices=[], immediate_attempt=True), as_of=SOON)

        assert clauses_of(docket([untold], until=until).due) == due

    def test_what_is_overdue_or_undated_stays(self) -> None:
        missed = judge(incident(report_copy={"done": False}, director_notice={"done": False}))
        found = docket([missed], until=at("2026-03-01T00:00"))

        assert clauses_of(found.overdue) == ["IX.B.3"]
        assert {"IX.D.1", "IX.D.2"} <= set(clauses_of(found.undated))

    def test_it_needs_a_zone(self) -> None:
        with pytest.raises(UnsuitableSubjectError, match="needs a zone"):
            docket([], until=datetime(2026, 3, 10))


class TestOverdue:
    @pytest.mark.parametrize(
        ("facts", "state"),
        [
            pytest.param({"report_copy": {"done": False}}, "missed", id="known not to be done"),
            pytest.param({"report_copy": None}, "open", id="not recorded"),
        ],
    )
    def test_what_was_due_and_is_not_known_to_be_done(self, facts: dict[str, object], state: str) -> None:
        found = docket([judge(incident(**facts))])

        assert [(item.finding.clause, item.state) for item in found.overdue] == [("IX.B.3", state)]

    def test_a_report_of_which_nobody_knows_if_it_is_final(self) -> None:
        found = docket([judge(incident(report=report(final=None), report_copy=None))])

        assert "IX.A" in clauses_of(found.overdue)

    @pytest.mark.parametrize(
        "facts",
        [
            pytest.param({"notices": [notice("2026-03-06T10:01")]}, id="late"),
            pytest.param({"notices": [notice(None) | {"at": "2026-03-06"}]}, id="on a day without a time"),
        ],
    )
    def test_what_was_done_is_not_to_be_done(self, facts: dict[str, object]) -> None:
        assert clauses_of(docket([judge(incident(**facts))])) == []


@cache
def docket_of_two() -> Docket:
    """A copy that is due, and one overdue."""
    return docket([report_unsent(), judge(incident(id="I-2", report_copy=None))])


class TestShown:
    def test_in_words(self) -> None:
        text = " ".join(str(docket_of_two()).split())

        assert text.startswith("Docket OVERDUE: 1 - IX.B.3 Incident I-2: Copy within 2 business days: ")
        assert "DUE: 1 - IX.B.3 Incident I-1: Copy within 2 business days: " in text
        assert "By Mon 9 Mar 2026." in text

    def test_what_is_to_be_done_for_many_is_told_once(self) -> None:
        """Each is named; what is told in other words, or has a moment, stands by itself."""
        not_told = [judge(incident(id=f"I-{number}", director_notice={"done": False})) for number in (3, 4)]
        to_come = [meeting("2026-05-04"), meeting("2026-05-05", id="m2")]
        pupil = judge(record(*FOUR, meetings=to_come), as_of="2026-03-06T09:00")
        found = docket([*not_told, pupil, report_unsent(5), report_unsent(6)])
        text = " ".join(str(found).split())

        assert "- III.B No plan names seclusion, for Student student-1 (m1, m2): " in text
        assert "- IX.D.1 Director told of each use, for Incident I-3, Incident I-4: " in text
        assert "VII.A.1 Student student-1: Four in twenty: team meets: 4 uses" in text
        assert "IX.B.3 Incident I-5: Copy" in text
        assert "IX.B.3 Incident I-6: Copy" in text
        assert f"WITHOUT A DEADLINE: {len(found.undated)} " in text

    def test_until_when(self) -> None:
        until = datetime(2026, 3, 14, 17, tzinfo=ZoneInfo("America/New_York"))

        assert str(docket([], until=until)).startswith("Docket until 17:00 on Sat 14 Mar 2026")
        assert str(docket([], until=until.date())).startswith("Docket until Sat 14 Mar 2026")

    def test_in_a_notebook(self) -> None:
        assert "Copy within 2 business days" in docket_of_two()._repr_html_()
        assert "| --- | --- | --- |" in docket_of_two()._repr_markdown_()

    def test_its_length_is_that_of_all_three_parts(self) -> None:
        undated = judge(incident(id="I-3", director_notice={"done": False}))
        found = docket([report_unsent(), judge(incident(id="I-2", report_copy=None)), undated])

        assert len(found) == len(list(found)) == 2 + len(found.undated) > 2

    def test_repr_counts(self) -> None:
        assert repr(docket_of_two()) == "<Docket: 1 overdue, 1 due, 0 undated>"

    def test_records(self) -> None:
        first, second = docket_of_two().to_records()

        assert (first["subject"], first["state"], first["clause"]) == ("incident I-2", "open", "IX.B.3")
        assert second["due_at"] == "2026-03-10T00:00:00-04:00"
        assert docket([judge(record(*FOUR), as_of="2026-03-06T09:00")]).to_records()[-1]["due_at"] is None
