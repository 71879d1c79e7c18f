"""VII.C: which months' counts are reviewed: from a school year's first use on until its end."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builders import judge, restraint, status_by_path, time_out, told
from school_builders import finding_on, maybe_on, record, review, school, use_on, used

from restraint_rules.findings import Finding
from restraint_rules.models import School
from restraint_rules.policies import SPRAGUE

RULE = "counts_reviewed"


def status_by_month(subject: School, **arguments: Any) -> dict[str, str]:
    """The status of each month's review, by the month."""
    statuses = status_by_path(subject, "VII.C", RULE, **arguments)
    return {path.removeprefix("monthly_reviews[").removesuffix("]"): one for path, one in statuses.items()}


class TestWhichMonths:
    """From the school year's first use to its end, the month that runs among them."""

    @pytest.mark.parametrize(
        ("days", "as_of", "months"),
        [
            (("2026-03-05",), "2026-03-05T12:00", ["2026-03"]),
            (("2026-03-05",), "2026-03-31T23:59", ["2026-03"]),
            (("2026-03-05",), "2026-04-01T00:00", ["2026-03", "2026-04"]),
            (("2026-03-31",), "2026-05-10T12:00", ["2026-03", "2026-04", "2026-05"]),
            (("2026-04-01",), "2026-05-10T12:00", ["2026-04", "2026-05"]),
            (("2026-05-05", "2026-04-01"), "2026-05-10T12:00", ["2026-04", "2026-05"]),
            (("2026-05-05",), "2026-06-30T23:59", ["2026-05", "2026-06"]),
            (("2026-05-05",), "2026-07-01T00:00", ["2026-05", "2026-06"]),
            (("2025-12-15",), "2026-01-05T12:00", ["2025-12", "2026-01"]),
        ],
    )
    def test_of_one_school_year(self, days: tuple[str, ...], as_of: str, months: list[str]) -> None:
        assert list(status_by_month(used(*days), as_of=as_of)) == months

    def test_of_two_school_years_each_from_its_first_use(self) -> None:
        months = ["2025-05", "2025-06", "2025-10", "2025-11"]
        assert list(status_by_month(used("2025-05-20", "2025-10-09"), as_of="2025-11-20T12:00")) == months

    def test_a_use_in_july_belongs_to_the_new_year(self) -> None:
        months = ["2025-06", "2025-07", "2025-08"]
        assert list(status_by_month(used("2025-06-30", "2025-07-01"), as_of="2025-08-02T12:00")) == months

    @pytest.mark.parametrize(
        ("day", "first"), [("2018-12-12", "2018-12"), ("2019-01-08", "2019-01")], ids=["first day", "later"]
    )
    def test_from_the_month_at_whose_end_the_text_was_in_force(self, day: str, first: str) -> None:
        assert next(iter(status_by_month(used(day), as_of="2019-03-02T12:00"))) == first

    def test_uses_before_the_text_count_for_nothing(self) -> None:
        statuses = status_by_month(used("2018-12-11"), as_of="2019-03-02T12:00")
        assert statuses == {"": "not_applicable"}

    @pytest.mark.parametrize(
        ("started", "first"),
        [("2026-04-01T03:59:00+00:00", "2026-03"), ("2026-04-01T04:00:00+00:00", "2026-04")],
        ids=["still March here", "April here"],
    )
    def test_a_use_belongs_to_the_local_day_it_started(self, started: str, first: str) -> None:
        over_midnight = restraint(started=started, ended="2026-04-01T04:05:00+00:00")
        subject = school(records=[record(use_on("2026-03-31", uses=(over_midnight,)))])
        assert next(iter(status_by_month(subject, as_of="2026-04-20T12:00"))) == first

    def test_every_student_s_uses_count(self) -> None:
        records = [
            record(use_on("2026-04-07", student="student-2"), student="student-2"),
            record(use_on("2026-03-05")),
            record(student="student-3"),
        ]
        assert list(status_by_month(school(records=records), as_of="2026-04-20T12:00")) == [
            "2026-03",
            "2026-04",
        ]


@pytest.mark.parametrize(
    ("on", "renewed"),
    [
        (date(2026, 3, 31), ["2026-03", "2026-04", "2026-05"]),
        (date(2026, 4, 1), ["2026-04", "2026-05"]),
        (date(2026, 4, 30), ["2026-04", "2026-05"]),
        (date(2026, 5, 1), ["2026-05"]),
    ],
    ids=str,
)
def test_of_several_texts_the_one_in_force_at_a_month_s_end_judges_it(on: date, renewed: list[str]) -> None:
    old = [one for one in SPRAGUE.clauses if one.citation == "VII.C"]
    closed = tuple(replace(one, until=on) if one in old else one for one in SPRAGUE.clauses)
    later = tuple(replace(one, title="Renewed", since=on) for one in old)
    policy = replace(SPRAGUE, clauses=(*closed, *later), revisions=(SPRAGUE.first_day, on))
    report = judge(used("2026-03-05"), policy=policy, as_of="2026-05-20T12:00")
    months = [one for one in report.of("VII.C") if one.rule.endswith(RULE)]
    assert sorted(one.path for one in months) == [f"monthly_reviews[2026-0{month}]" for month in (3, 4, 5)]
    assert [one.path[16:23] for one in months if one.source.title == "Renewed"] == renewed


class TestWhereThereWasNone:
    """Without a use there is nothing to review; what is not recorded is not none."""

    @pytest.mark.parametrize(
        ("records", "expected", "missing"),
        [
            ([], "not_applicable", ()),
            ([record()], "not_applicable", ()),
            ([record(use_on("2026-03-05", uses=(time_out(),)))], "not_applicable", ()),
            (None, "unknown", ("records",)),
            ([record(incidents=None)], "unknown", ("records[student-1].incidents",)),
            (
                [record(student="student-2"), record(incidents=None)],
                "unknown",
                ("records[student-1].incidents",),
            ),
        ],
        ids=["no record", "no incident", "a time out", "not recorded", "incidents not recorded", "of one"],
    )
    def test_records(self, records: Any, expected: str, missing: tuple[str, ...]) -> None:
        one = finding_on(school(records=records), "VII.C", "", RULE)
        code = "reviews.no_use" if expected == "not_applicable" else "reviews.records_unknown"
        assert told(one) == (expected, code, missing)

    def test_what_is_known_of_another_is_judged(self) -> None:
        records = [record(use_on("2026-03-05")), record(student="student-2", incidents=None)]
        assert status_by_month(school(records=records), as_of="2026-03-20T12:00") == {"2026-03": "pending"}


class TestAUseThatMayBeNone:
    """Where it is open if there was a use, it is open if there is anything to review."""

    MISSING = ("records[student-1].incidents[M-2026-02-03].interventions[t1].holds[*].immobilizes",)

    @staticmethod
    def finding_on_month(month: str, *days: str, as_of: str = "2026-05-10T12:00", **facts: Any) -> Finding:
        records = [record(maybe_on("2026-02-03"), *(use_on(day) for day in days))]
        return finding_on(
            school(records=records, **facts), "VII.C", f"monthly_reviews[{month}]", RULE, as_of=as_of
        )

    @pytest.mark.parametrize("month", ["2026-02", "2026-05"], ids=["overdue", "running"])
    @pytest.mark.parametrize("entries", [[], None], ids=["none", "not recorded"])
    def test_alone_leaves_every_month_open(self, month: str, entries: Any) -> None:
        one = self.finding_on_month(month, monthly_reviews=entries)
        if entries is None and month == "2026-02":
            assert (one.status, one.code) == ("unknown", "review.not_recorded")
        else:
            assert told(one) == ("unknown", "review.perhaps_none", self.MISSING)

    def test_a_review_in_time_is_one_all_the_same(self) -> None:
        one = self.finding_on_month("2026-02", monthly_reviews=[review("2026-02", "2026-03-05")])
        assert (one.status, one.code) == ("pass", "review.in_time")

    def test_a_late_one_may_have_had_nothing_to_review(self) -> None:
        one = self.finding_on_month("2026-02", monthly_reviews=[review("2026-02", "2026-04-01")])
        assert (one.status, one.missing) == ("unknown", self.MISSING)

    @pytest.mark.parametrize(
        ("month", "expected"), [("2026-02", "unknown"), ("2026-03", "fail"), ("2026-04", "pending")]
    )
    def test_from_the_first_sure_use_nothing_is_open(self, month: str, expected: str) -> None:
        assert self.finding_on_month(month, "2026-03-05", monthly_reviews=[]).status == expected

    @pytest.mark.parametrize("sure", ["2026-02-02", "2026-02-04", "2026-01-20"])
    def test_a_sure_one_in_its_month_or_before_settles_it(self, sure: str) -> None:
        assert self.finding_on_month("2026-02", sure, monthly_reviews=[]).status == "fail"

    def test_a_recorded_place_decides(self) -> None:
        inside = time_out("2026-02-03T10:00", "2026-02-03T10:08", physically_prevented=True, in_room=True)
        subject = school(records=[record(use_on("2026-02-03", uses=(inside,)))])
        assert status_by_month(subject, as_of="2026-04-01T00:00")["2026-02"] == "fail"
