"""An act between two uses is judged against those it can have told of: copy, report, state, a letter."""

from datetime import date
from typing import Any

import pytest
from builders import LATER, at, incident, judge, notice, only, report, restraint, seclusion, told

from restraint_rules.findings import Finding
from restraint_rules.policies import CONNECTICUT, CONNECTICUT_MODEL_FORM

TWICE = restraint("09:00", "09:05"), restraint("14:00", "14:10", id="r2")
WHOLE = {"notice_covers": "whole_incident"}
HURT = {"id": "i1", "person": "student"}


class TestCopy:
    def finding_of_copy(self, sent: str, *uses: Any, **readings: str) -> Finding:
        papers = {"report": report(at=at("09:30")), "report_copy": {"at": at(sent)}}
        return only(judge(incident(*(uses or TWICE), **papers), readings=readings), "IX.B.3")

    def test_sent_between_two_uses(self) -> None:
        found = self.finding_of_copy("12:00")

        assert told(found) == (
            "unknown", "copy.out_of_order", ("report_copy.at",)
        )  # fmt: skip

    def test_read_as_telling_of_the_whole_incident(self) -> None:
        assert self.finding_of_copy("12:00", **WHOLE).status == "pass"
        assert self.finding_of_copy("08:59", **WHOLE).code == "copy.out_of_order"

    def test_a_seclusion_that_stands_by_its_label_is_a_use(self) -> None:
        later = seclusion("14:00", "14:10", in_room=None, room=None)

        assert self.finding_of_copy("12:00", TWICE[0], later).code == "copy.out_of_order"


class TestReport:
    """IX.A: a report finished before a use that stands by its label is out of order."""

    @pytest.mark.parametrize("prevented", [None, True])
    def test_before_a_seclusion_by_its_label(self, prevented: Any) -> None:
        uses = restraint(), seclusion("11:00", "11:20", physically_prevented=prevented)
        found = only(judge(incident(*uses, report=report(at=at("10:30")))), "IX.A")

        assert (found.status, found.code) == ("unknown", "report.out_of_order")

    def test_where_the_facts_refute_the_label_it_is_in_order(self) -> None:
        uses = restraint(), seclusion("11:00", "11:20", physically_prevented=False)

        assert only(judge(incident(*uses, report=report(at=at("10:30")))), "IX.A").status == "pass"


class TestState:
    def finding_of_report(self, when: Any, *injuries: Any, uses: Any = TWICE, **readings: str) -> Finding:
        facts = {"injuries": injuries or [HURT], "state_report": {"at": when}}
        return only(judge(incident(*uses, **facts), readings=readings), "X.B")

    @pytest.mark.parametrize(
        ("discovered", "expected", "missing"),
        [
            (at("09:10"), "pass", ()),
            (at("14:20"), "unknown", ("state_report.at",)),
            (date(2026, 3, 5), "pass", ()),
            (date(2026, 3, 6), "unknown", ("state_report.at",)),
            (None, "unknown", ("injuries[i1].discovered",)),
        ],
    )
    def test_which_injuries_it_can_tell_of(self, discovered: Any, expected: str, missing: Any) -> None:
        found = self.finding_of_report(at("12:00"), HURT | {"discovered": discovered})

        assert (found.status, found.missing) == (expected, missing)
        assert found.code == ("injury.in_time" if expected == "pass" else "injury.before_later_use")

    def test_every_injury_counts(self) -> None:
        early, late = HURT | {"discovered": at("09:10")}, HURT | {"id": "i2", "discovered": at("14:20")}

        assert self.finding_of_report(at("12:00"), early, late).status == "unknown"

    @pytest.mark.parametrize("when", [at("14:00"), date(2026, 3, 5), date(2026, 3, 6)])
    def test_after_the_later_use_began_it_tells_of_all(self, when: Any) -> None:
        assert self.finding_of_report(when, HURT | {"discovered": at("14:20")}).status == "pass"

    def test_of_one_use_it_tells_whenever_the_injury_was_found(self) -> None:
        assert (
            self.finding_of_report(at("12:00"), HURT | {"discovered": at("14:20")}, uses=TWICE[:1]).status
            == "pass"
        )

    def test_read_as_telling_of_the_whole_incident(self) -> None:
        assert self.finding_of_report(at("12:00"), **WHOLE).status == "pass"


class TestTheStatesOwnText:
    """§ 10-236b(l).reported: told at all, without a moment; the two days are the department's."""

    def finding_of_report(
        self, act: Any, *, as_of: str = LATER, uses: Any = TWICE[:1], **facts: Any
    ) -> Finding:
        subject = incident(*uses, **{"injuries": [HURT], "state_report": act} | facts)
        return only(judge(subject, policy=CONNECTICUT, as_of=as_of), "10-236b(l).reported")

    @pytest.mark.parametrize(
        ("act", "as_of", "expected", "code", "missing"),
        [
            ({"at": at("2026-04-01T09:00")}, LATER, "pass", "injury.reported", ()),
            ({"done": True}, LATER, "pass", "injury.reported", ()),
            ({"done": False}, LATER, "pending", "injury.pending", ()),
            (None, "2026-03-05T23:59", "pending", "injury.pending", ()),
            (None, "2026-03-06T00:00", "unknown", "injury.not_recorded", ("state_report",)),
            ({"at": at("08:00")}, LATER, "unknown", "injury.out_of_order", ("state_report.at",)),
        ],
    )
    def test_told(self, act: Any, as_of: str, expected: str, code: str, missing: Any) -> None:
        found = self.finding_of_report(act, as_of=as_of)

        assert (found.status, found.code, found.missing, found.due_at) == (expected, code, missing, None)

    def test_between_two_uses(self) -> None:
        assert self.finding_of_report({"at": at("12:00")}, uses=TWICE).code == "injury.before_later_use"

    @pytest.mark.parametrize(
        ("injuries", "expected"),
        [([], "no_injury"), (None, "injury.unknown"), ([{"id": "i1"}], "injury.unknown")],
    )
    def test_whether_there_is_anything_to_tell(self, injuries: Any, expected: str) -> None:
        assert self.finding_of_report(None, injuries=injuries).code == expected

    def test_after_three_days_it_is_a_warning(self) -> None:
        subject = incident(
            injuries=[HURT | {"discovered": at("10:05")}], state_report={"at": at("2026-03-10T09:00")}
        )
        found = only(judge(subject, policy=CONNECTICUT), "10-236b(l)")

        assert (found.status, found.level) == ("fail", "warning")


class TestInWriting:
    """Form.header.notice: a letter before a later use tells of the earlier one only."""

    def finding_of_letters(
        self, *letters: Any, uses: Any = TWICE, copy: Any = None, **readings: str
    ) -> Finding:
        facts = {"notices": letters, "report_copy": copy or {"done": False}}
        report = judge(incident(*uses, **facts), policy=CONNECTICUT_MODEL_FORM, readings=readings)
        return only(report, "Form.header.notice")

    def letter(self, when: str, **facts: Any) -> dict[str, Any]:
        known = {"method": "letter", "outcome": "sent", "gives_report": True}
        return notice(when, **known | facts)

    def test_of_the_first_only(self) -> None:
        found = self.finding_of_letters(self.letter("12:00"))

        assert (found.status, found.code) == ("fail", "written_notice.not_again")

    @pytest.mark.parametrize(
        "letters", [["14:05"], ["12:00", "15:00"], ["2026-03-06T14:10"]], ids=["later", "both", "last moment"]
    )
    def test_of_both(self, letters: list[str]) -> None:
        assert self.finding_of_letters(*map(self.letter, letters)).status == "pass"

    def test_by_a_copy_of_the_report(self) -> None:
        assert self.finding_of_letters(self.letter("12:00"), copy={"at": at("15:00")}).status == "pass"

    def test_read_as_telling_of_the_whole_incident(self) -> None:
        assert self.finding_of_letters(self.letter("12:00"), **WHOLE).status == "pass"

    def test_late_and_perhaps_not_in_writing(self) -> None:
        found = self.finding_of_letters(self.letter("2026-03-09T12:00", method="other"))

        assert (found.status, found.missing) == ("unknown", ("notices[*].method",))
