"""VII.C: someone is responsible for the counts, and each month's are reviewed by the end of the next."""

from datetime import date
from typing import Any

import pytest
from builders import at, judge, only, told
from school_builders import finding_on, review, school, used

from restraint_rules.findings import Finding

RULE = "counts_reviewed"


def finding_on_month(
    month: str, *entries: dict[str, Any], use: str = "2026-03-05", **arguments: Any
) -> Finding:
    """The finding on one month of a school year with one use."""
    return finding_on(
        used(use, monthly_reviews=entries), "VII.C", f"monthly_reviews[{month}]", RULE, **arguments
    )


class TestSomeoneIsResponsible:
    """The text sets no moment for determining who."""

    @pytest.mark.parametrize(
        ("reviewers", "expected", "code"),
        [
            (["staff-1"], "pass", "reviewers.determined"),
            ([], "pending", "reviewers.pending"),
            (None, "unknown", "reviewers.unknown"),
        ],
        ids=["someone", "nobody", "not recorded"],
    )
    def test_reviewers(self, reviewers: Any, expected: str, code: str) -> None:
        one = only(judge(school(reviewers=reviewers)), "VII.C", "reviewers_determined")
        assert (one.status, one.code, one.due_at) == (expected, code, None)

    def test_its_evidence(self) -> None:
        one = only(judge(school(reviewers=["a", "b"])), "VII.C", "reviewers_determined")
        assert one.evidence == (("reviewers", ("a", "b")),)


class TestBy:
    """The end of the month after, on the school's clocks."""

    @pytest.mark.parametrize(
        ("use", "month", "last"),
        [
            ("2026-02-05", "2026-02", "2026-03-31"),
            ("2024-02-06", "2024-02", "2024-03-31"),
            ("2026-01-06", "2026-01", "2026-02-28"),
            ("2024-01-09", "2024-01", "2024-02-29"),
            ("2025-12-02", "2025-12", "2026-01-31"),
            ("2026-03-05", "2026-03", "2026-04-30"),
            ("2026-05-05", "2026-06", "2026-07-31"),
        ],
    )
    def test_both_sides_of_the_last_midnight(self, use: str, month: str, last: str) -> None:
        last_day = date.fromisoformat(last)
        next_day = date.fromordinal(last_day.toordinal() + 1)
        moments = [last_day, next_day, at(f"{last}T23:59:59"), at(f"{next_day}T00:00")]

        found_by_moment = [
            finding_on_month(month, review(month, when), use=use, as_of="2026-12-01T12:00")
            for when in moments
        ]

        assert [one.status for one in found_by_moment] == ["pass", "fail", "pass", "fail"]
        assert [one.code for one in found_by_moment] == ["review.in_time", "review.late"] * 2
        assert {one.due_at for one in found_by_moment} == {at(f"{next_day}T00:00")}

    @pytest.mark.parametrize(
        ("when", "expected"),
        [("2026-05-01T03:59:59+00:00", "pass"), ("2026-05-01T04:00:00+00:00", "fail")],
        ids=["still April here", "May here"],
    )
    def test_the_midnight_is_the_school_s(self, when: str, expected: str) -> None:
        assert (
            finding_on_month("2026-03", review("2026-03", when), as_of="2026-06-01T12:00").status == expected
        )

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("2026-04-30T23:59:59", "pending"), ("2026-05-01T00:00", "fail")]
    )
    def test_not_done_is_open_until_then(self, as_of: str, expected: str) -> None:
        entries = [review("2026-03", done=False)]
        one = finding_on_month("2026-03", *entries, as_of=as_of)
        code = "review.pending" if expected == "pending" else "review.not_done"
        assert told(one) == (expected, code, ())

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("2026-04-30T23:59:59", "pending"), ("2026-05-01T00:00", "unknown")]
    )
    @pytest.mark.parametrize(
        "entries", [None, [{"month": "2026-04", "done": True}], [{"month": "2026-03"}]], ids=str
    )
    def test_not_recorded_is_open_until_then(self, entries: Any, as_of: str, expected: str) -> None:
        subject = used("2026-03-05", monthly_reviews=entries)
        one = finding_on(subject, "VII.C", "monthly_reviews[2026-03]", RULE, as_of=as_of)
        missing = () if expected == "pending" else ("monthly_reviews[2026-03]",)
        assert (one.status, one.missing) == (expected, missing)

    def test_an_empty_list_is_known_to_be_none(self) -> None:
        one = finding_on_month("2026-03", as_of="2026-05-01T00:00")
        assert (one.status, one.code) == ("fail", "review.not_done")

    def test_the_running_month_is_open(self) -> None:
        one = finding_on_month("2026-03", as_of="2026-03-20T12:00")
        assert (one.status, one.due_at) == ("pending", at("2026-05-01T00:00"))

    def test_the_deadline_tells_how_it_is_counted(self) -> None:
        deadline = finding_on_month("2026-03", as_of="2026-03-20T12:00").deadline
        assert deadline is not None
        assert (deadline.trigger, deadline.unit, deadline.length) == ("month", "month_ends", 1)


class TestWhen:
    """A review comes after the month it reviews."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2026-03-30", "unknown"),
            (at("2026-03-30T23:59"), "unknown"),
            ("2026-03-31", "pass"),
            (at("2026-03-31T00:00"), "pass"),
            ("2026-04-01", "pass"),
        ],
    )
    def test_before_its_end_a_time_is_wrong(self, when: Any, expected: str) -> None:
        one = finding_on_month("2026-03", review("2026-03", when), as_of="2026-06-01T12:00")
        missing = ("monthly_reviews[2026-03].at",) if expected == "unknown" else ()
        assert (one.status, one.missing) == (expected, missing)
        assert (one.code == "review.out_of_order") is (expected == "unknown")

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("2026-04-30T12:00", "pass"), ("2026-05-01T00:00", "unknown")]
    )
    def test_done_without_a_day_is_in_time_while_there_is_time(self, as_of: str, expected: str) -> None:
        one = finding_on_month("2026-03", review("2026-03", done=True), as_of=as_of)
        assert one.status == expected
        assert one.missing == (("monthly_reviews[2026-03].at",) if expected == "unknown" else ())

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [("2026-04-08T12:00", "pending"), ("2026-04-09T12:00", "pass")],
        ids=["later than as_of", "known"],
    )
    def test_later_than_as_of_is_not_known_yet(self, as_of: str, expected: str) -> None:
        assert finding_on_month("2026-03", review("2026-03", "2026-04-09"), as_of=as_of).status == expected
