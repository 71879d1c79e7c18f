"""IX.B.1: a notice tells of the uses begun by then and of what follows; a later one has its own hours."""

from datetime import date
from typing import Any

import pytest
from builders import LATER, at, incident, judge, notice, only, restraint, seclusion, setting, staff, time_out

from restraint_rules.findings import Finding
from restraint_rules.policies import CONNECTICUT

MORNING, AFTERNOON = restraint("09:00", "09:05"), restraint("14:00", "14:10", id="r2")
FIRST_DUE, SECOND_DUE = "2026-03-06T09:00", "2026-03-06T14:00"
WHOLE = {"notice_covers": "whole_incident"}


def finding_of_notices(
    notices: Any, *uses: Any, as_of: str = LATER, readings: Any = None, policy: Any = None, **more: Any
) -> Finding:
    clause = "IX.B.1" if policy is None else "10-236b(h)"
    policies = {} if policy is None else {"policy": policy}
    subject = incident(*(uses or (MORNING, AFTERNOON)), notices=notices)
    report = judge(subject, as_of=as_of, readings=readings or {}, **policies, **more)
    return only(report, clause, "parent_notified")


class TestLaterUses:
    @pytest.mark.parametrize("policy", [None, CONNECTICUT], ids=["sprague", "state"])
    @pytest.mark.parametrize(
        ("as_of", "expected", "code"),
        [(SECOND_DUE, "pending", "notice.pending"), ("2026-03-06T14:00:00.001", "fail", "notice.not_again")],
    )
    def test_told_before_the_second_only(self, as_of: str, expected: str, code: str, policy: Any) -> None:
        found = finding_of_notices([notice("09:10")], as_of=as_of, policy=policy)

        assert (found.status, found.code, found.due_at) == (expected, code, at(SECOND_DUE))
        assert found.explanation == "24 hours after the next placement at 14:00 on Thu 5 Mar 2026"

    @pytest.mark.parametrize(
        "calls",
        [
            [notice("14:00")],
            [notice(FIRST_DUE)],  # of both, within 24 hours of the first
            [notice("09:10"), notice(SECOND_DUE)],
            [notice(None, at=date(2026, 3, 5))],  # a date is in order with moments of its day
        ],
    )
    def test_told_of_both(self, calls: Any) -> None:
        assert finding_of_notices(calls).status == "pass"

    def test_told_of_the_second_too_late(self) -> None:
        found = finding_of_notices([notice("09:10"), notice("2026-03-06T14:01")])

        assert (found.status, found.code) == ("fail", "notice.late")
        assert found.due_at == at(SECOND_DUE)

    def test_told_of_both_too_late_for_the_first(self) -> None:
        assert (finding_of_notices([notice("2026-03-06T09:01")]).due_at) == at(FIRST_DUE)

    def test_an_attempt_without_a_moment_may_tell_of_the_first_only(self) -> None:
        found = finding_of_notices([notice("09:10"), {"id": "n2", "done": True, "outcome": "reached"}])

        assert (found.status, found.missing) == ("unknown", ("notices[n2].at",))

    def test_not_recorded_at_all(self) -> None:
        assert finding_of_notices(None).missing == ("notices",)

    def test_read_as_telling_of_the_whole_incident(self) -> None:
        assert finding_of_notices([notice("09:10")], readings=WHOLE).status == "pass"
        assert finding_of_notices([notice("2026-03-06T09:01")], readings=WHOLE).status == "fail"


class TestWithoutAPause:
    @pytest.mark.parametrize(
        ("began", "expected"), [("09:04", "pass"), ("09:06", "pass"), ("09:06:01", "fail")]
    )
    def test_what_follows_within_a_form_s_minute(self, began: str, expected: str) -> None:
        assert finding_of_notices([notice("09:02")], MORNING, seclusion(began, "09:30")).status == expected

    def test_beside_a_longer_one(self) -> None:
        uses = seclusion("09:00", "10:00"), restraint("09:10", "09:20"), restraint("09:50", "09:55", id="r2")

        assert finding_of_notices([notice("09:02")], *uses).status == "pass"

    def test_while_it_goes_on(self) -> None:
        uses = restraint("09:00", None, ongoing=True), seclusion("09:30", "09:40")

        assert finding_of_notices([notice("09:02")], *uses, as_of="10:00").status == "pass"

    @pytest.mark.parametrize(("as_of", "expected"), [("2026-03-06T12:00", "pending"), (LATER, "unknown")])
    def test_where_the_end_is_blank_it_may_be_a_pause(self, as_of: str, expected: str) -> None:
        found = finding_of_notices([notice("09:02")], restraint("09:00", None), AFTERNOON, as_of=as_of)

        assert found.status == expected
        assert ("interventions[r1].ended" in found.missing) == (expected == "unknown")

    def test_where_it_was_told_again_the_blank_does_not_matter(self) -> None:
        assert finding_of_notices([notice("14:05")], restraint("09:00", None), AFTERNOON).status == "pass"

    def test_where_a_start_is_blank(self) -> None:
        found = finding_of_notices([notice("09:02")], MORNING, restraint(None, "14:10", id="r2"))

        assert found.status == "unknown"
        assert "interventions[r2].started" in found.missing

    def test_a_day_is_in_order_with_blank_starts_of_it(self) -> None:
        uses = restraint(None, "09:10"), restraint(None, "14:10", id="r2")

        assert finding_of_notices([notice(None, at=date(2026, 3, 5))], *uses).status == "pass"


class TestByItsLabel:
    """What stands by its label stands for this clock too."""

    @pytest.mark.parametrize("prevented", [None, False])
    def test_a_time_out_before_is_no_placement(self, prevented: Any) -> None:
        uses = time_out("09:00", "10:03", physically_prevented=prevented), restraint("10:18", "10:25")
        found = finding_of_notices([notice("10:00")], *uses)

        assert (found.status, found.code) == ("unknown", "notice.out_of_order")

    @pytest.mark.parametrize("perhaps", [{"in_room": None, "room": None}, {"physically_prevented": None}])
    def test_a_seclusion_after_asks_to_be_told_of(self, perhaps: Any) -> None:
        found = finding_of_notices([notice("09:02")], MORNING, seclusion("14:00", "14:10", **perhaps))

        assert (found.status, found.code) == ("fail", "notice.not_again")

    def test_what_has_no_label_to_stand_by_may_ask_for_it(self) -> None:
        unsettled = time_out("14:00", "14:10", locked=True, physically_prevented=True)
        found = finding_of_notices(
            [notice("09:02")], MORNING, unsettled, readings={"seclusion_involuntary": "required"}
        )

        assert found.status == "unknown"
        assert "interventions[t1].involuntary" in found.missing


class TestByWhom:
    """IX.B: a school employee tells the parent; another's word leaves that open."""

    OUTSIDE = setting(
        staff=[staff(), staff(id="p2", employed_by_district=False, contracted_for_students=False)]
    )

    def finding_of_calls(self, *calls: Any) -> Finding:
        return only(judge(incident(notices=list(calls)), setting=self.OUTSIDE), "IX.B")

    def test_told_by_somebody_else(self) -> None:
        found = self.finding_of_calls(notice("10:05", by="p2"))

        assert (found.status, found.code, found.due_at) == ("pending", "notice.not_by_employee", None)
        assert found.evidence == (("notices[*].by", "p2"),)

    @pytest.mark.parametrize(
        "calls",
        [
            [notice("10:05", by="staff-1")],
            [notice("10:05", by=None)],
            [notice("10:05", by="p2"), notice("10:06", id="two")],
            [notice("10:05", by="p2", outcome="not_reached")],
        ],
    )
    def test_else_the_hours_decide(self, calls: Any) -> None:
        assert self.finding_of_calls(*calls).follows == "IX.B.1"
