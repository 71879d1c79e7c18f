"""Telling the parent by word of mouth or electronically, on the same day."""

from datetime import timedelta
from typing import Any

import pytest
from bill_builders import allowed, finding_of_bill, held, policy_of, told_of_bill
from builders import Told, at, notice, time_out, told

from restraint_rules.calendar.units import calendar_days, hours
from restraint_rules.findings import Finding
from restraint_rules.policy.in_words import in_words
from restraint_rules.rules.reports_and_notices.direct_notices import parent_told_by

SAME_DAY = "101(e)(4)(A)(i)"
ATTEMPT = "notices[*]"
MIDNIGHT = "2026-03-06T00:00"


def finding_of_notices(*notices: dict[str, Any], as_of: str = "2026-04-30T12:00", uses: Any = ()) -> Finding:
    """Judge the notices of one incident."""
    return finding_of_bill(allowed(*uses, notices=notices), SAME_DAY, as_of=as_of)


def told_of_notices(*notices: dict[str, Any], **arguments: Any) -> Told:
    found = finding_of_notices(*notices, **arguments)
    return told(found)


class TestSameDay:
    """Until the midnight that ends the local day on which the student was first placed."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("10:00", ("pass", "notice.in_time")),
            ("23:59:59", ("pass", "notice.in_time")),
            (MIDNIGHT, ("fail", "notice.late")),
            ("2026-03-06T09:59", ("fail", "notice.late")),
        ],
    )
    def test_both_sides_of_midnight(self, when: str, expected: Any) -> None:
        found = finding_of_notices(notice(when))

        assert (found.status, found.code) == expected
        assert found.due_at == at(MIDNIGHT)
        assert found.explanation == "on the day of the initial placement itself: by Thu 5 Mar 2026"

    @pytest.mark.parametrize(("when", "status"), [("2026-03-05", "pass"), ("2026-03-06", "fail")])
    def test_a_date_decides(self, when: str, status: str) -> None:
        assert finding_of_notices(notice() | {"at": when}).status == status

    def test_just_before_midnight_the_next_minute_is_late(self) -> None:
        late = held("23:50", "23:55")

        assert finding_of_notices(notice("23:59:59"), uses=[late]).status == "pass"
        assert finding_of_notices(notice(MIDNIGHT), uses=[late]).status == "fail"

    def test_a_use_over_midnight_belongs_to_the_day_it_began(self) -> None:
        over = held("23:50", "2026-03-06T00:05")

        assert finding_of_notices(notice("2026-03-06T00:06"), uses=[over]).status == "fail"

    @pytest.mark.parametrize(
        ("day", "next_day", "length"),
        [("2025-11-02", "2025-11-03", 25), ("2026-03-08", "2026-03-09", 23)],
        ids=["clocks put back", "clocks put forward"],
    )
    def test_a_day_on_which_the_clocks_change(self, day: str, next_day: str, length: int) -> None:
        use = held(f"{day}T00:00", f"{day}T00:10")
        in_time = allowed(use, day=day, notices=[notice(f"{day}T23:59:59")])
        late = allowed(use, day=day, notices=[notice(f"{next_day}T00:00")])

        found = finding_of_bill(in_time, SAME_DAY)
        assert found.due_at is not None
        assert (found.status, finding_of_bill(late, SAME_DAY).status) == ("pass", "fail")
        assert found.due_at.timestamp() - at(f"{day}T00:00").timestamp() == length * 3600

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            ("23:59:59", ("pending", "notice.pending")),
            (MIDNIGHT, ("fail", "notice.not_done")),
        ],
    )
    def test_none_was_made(self, as_of: str, expected: Any) -> None:
        assert told_of_notices(as_of=as_of)[:2] == expected

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            ("23:59:59", ("pending", "notice.pending", ())),
            (MIDNIGHT, ("unknown", "notice.not_recorded", ("notices",))),
        ],
    )
    def test_not_recorded(self, as_of: str, expected: Any) -> None:
        assert told_of_bill(allowed(notices=None), SAME_DAY, as_of=as_of) == expected

    def test_a_notice_later_than_as_of_is_not_known_yet(self) -> None:
        assert finding_of_notices(notice("15:00"), as_of="14:59").status == "pending"

    def test_the_day_of_the_first_of_several_uses_counts(self) -> None:
        uses = held("23:00", "23:05"), held("2026-03-06T00:10", "2026-03-06T00:15", id="r2")

        assert finding_of_notices(notice("2026-03-06T00:20"), uses=uses).status == "fail"


class TestMethods:
    """What is spoken or electronic counts, what is sent home on paper does not."""

    @pytest.mark.parametrize(
        ("method", "expected"),
        [
            ("telephone", ("pass", "notice.in_time", ())),
            ("in_person", ("pass", "notice.in_time", ())),
            ("email", ("pass", "notice.in_time", ())),
            ("text_message", ("pass", "notice.in_time", ())),
            ("note_home", ("fail", "notice.not_done", ())),
            ("letter", ("fail", "notice.not_done", ())),
            ("other", ("unknown", "notice.not_certain", (f"{ATTEMPT}.method",))),
            (None, ("unknown", "notice.not_certain", (f"{ATTEMPT}.method",))),
        ],
    )
    def test_method(self, method: Any, expected: Any) -> None:
        assert told_of_notices(notice(method=method)) == expected

    def test_the_best_attempt_decides(self) -> None:
        assert told_of_notices(notice("10:05", method="note_home"), notice("15:00"))[:2] == (
            "pass",
            "notice.in_time",
        )

    @pytest.mark.parametrize(
        ("outcome", "status"),
        [
            ("reached", "pass"),
            ("message_left", "pass"),
            ("sent", "pass"),
            ("not_reached", "fail"),
            (None, "unknown"),
        ],
    )
    def test_what_came_of_it(self, outcome: Any, status: str) -> None:
        assert finding_of_notices(notice(outcome=outcome)).status == status

    def test_a_method_that_does_not_count_needs_no_outcome(self) -> None:
        assert told_of_notices(notice(method="letter", outcome=None)) == ("fail", "notice.not_done", ())

    def test_the_methods_are_the_clauses(self) -> None:
        alone = policy_of(parent_told_by(within=hours(24), methods=frozenset({"letter"})))

        assert told_of_bill(allowed(notices=[notice(method="letter")]), "1", policy=alone).status == "pass"
        assert told_of_bill(allowed(), "1", policy=alone) == ("fail", "notice.not_done", ())

    def test_another_method_counts_where_a_clause_names_it(self) -> None:
        alone = policy_of(parent_told_by(within=hours(24), methods=frozenset({"other"})))

        assert told_of_bill(allowed(notices=[notice(method="other")]), "1", policy=alone).status == "pass"


def test_without_use_nobody_need_be_told() -> None:
    assert told_of_bill(allowed(time_out()), SAME_DAY) == ("not_applicable", "no_use", ())


def test_no_calendar_day_is_the_same_day() -> None:
    assert in_words(calendar_days(0)) == "the same day"
    assert in_words(calendar_days(1)) == "1 calendar day"


def test_written_notice_has_its_own_clock() -> None:
    """Twenty-four hours from the first placement, to the second, beside the spoken one."""
    limit = at("2026-03-06T10:00")
    statuses = [
        finding_of_bill(
            allowed(report_copy={"at": limit + timedelta(seconds=late)}), "101(e)(4)(A)(ii)"
        ).status
        for late in (0, 1)
    ]

    assert statuses == ["pass", "fail"]
