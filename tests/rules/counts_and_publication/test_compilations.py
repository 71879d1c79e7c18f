"""X.A: each school year's instances are compiled by the end of the next school year."""

from datetime import date
from typing import Any

import pytest
from builders import at, status_by_path, told
from school_builders import YEAR, district, finding_on

from restraint_rules.findings import Finding

PATH = f"compilations[{YEAR}]"
ALL = ["instances", "nature", "per_iep"]
IN_TIME, OVER = "2027-06-30T23:59:59", "2027-07-01T00:00"


def compilation_made(when: Any = None, **facts: Any) -> dict[str, Any]:
    return {"school_year": YEAR, "contents": ALL} | ({"at": when} if when else {}) | facts


def finding_of_compilations(*entries: dict[str, Any], as_of: str = "2027-08-01T12:00") -> Finding:
    return finding_on(district(compilations=entries), "X.A", PATH, as_of=as_of)


class TestInTime:
    """By the 30 June after the school year's end."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2026-06-29", ("unknown", "compilation.out_of_order", (f"{PATH}.at",))),
            ("2026-06-30", ("pass", "compilation.in_time", ())),
            ("2026-07-01", ("pass", "compilation.in_time", ())),
            ("2027-06-30", ("pass", "compilation.in_time", ())),
            (at("2027-06-30T23:59:59"), ("pass", "compilation.in_time", ())),
            ("2027-07-01", ("fail", "compilation.late", ())),
            (at("2027-07-01T00:00"), ("fail", "compilation.late", ())),
            ("2027-07-01T03:59:00+00:00", ("pass", "compilation.in_time", ())),
        ],
        ids=str,
    )
    def test_both_sides_of_its_ends(self, when: Any, expected: Any) -> None:
        assert told(finding_of_compilations(compilation_made(when))) == expected

    @pytest.mark.parametrize(
        ("entries", "after"),
        [
            ([], ("fail", "compilation.not_done", ())),
            ([{"school_year": YEAR, "done": False}], ("fail", "compilation.not_done", ())),
            ([compilation_made()], ("unknown", "compilation.not_recorded", (PATH,))),
            (
                [{"school_year": "2024-25", "at": "2026-01-15", "contents": ALL}],
                ("unknown", "compilation.not_recorded", (PATH,)),
            ),
            (None, ("unknown", "compilation.not_recorded", (PATH,))),
        ],
        ids=["empty list", "not done", "nothing said", "another year's", "not recorded"],
    )
    def test_open_until_then(self, entries: Any, after: Any) -> None:
        subject = district(compilations=entries)
        pending = ("pending", "compilation.pending", ())
        assert told(finding_on(subject, "X.A", PATH, as_of="2025-09-05T12:00")) == pending
        assert told(finding_on(subject, "X.A", PATH, as_of=IN_TIME)) == pending
        assert told(finding_on(subject, "X.A", PATH, as_of=OVER)) == after

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            ("2026-06-29T12:00", ("unknown", "compilation.out_of_order", (f"{PATH}.at",))),
            (IN_TIME, ("pass", "compilation.in_time", ())),
            (OVER, ("unknown", "compilation.time_open", (f"{PATH}.at",))),
        ],
        ids=["before its year ended", "while there is time", "afterwards"],
    )
    def test_without_a_day(self, as_of: str, expected: Any) -> None:
        assert told(finding_of_compilations(compilation_made(done=True), as_of=as_of)) == expected

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("2026-09-01T12:00", "pending"), ("2026-09-02T12:00", "pass")]
    )
    def test_later_than_as_of_is_not_known_yet(self, as_of: str, expected: str) -> None:
        assert finding_of_compilations(compilation_made("2026-09-02"), as_of=as_of).status == expected

    def test_its_deadline(self) -> None:
        deadline = finding_of_compilations().deadline
        assert deadline is not None
        assert (deadline.trigger, deadline.unit, deadline.last_day) == (
            "school_year", "month_ends", date(2027, 6, 30),
        )  # fmt: skip
        assert deadline.due_at == at(OVER)

    def test_each_school_year_by_itself(self) -> None:
        subject = district(records_from="2023-07-01")
        assert status_by_path(subject, "X.A", as_of="2026-07-20T12:00") == {
            "compilations[2023-24]": "unknown",
            "compilations[2024-25]": "unknown",
            PATH: "pass",
            "compilations[2026-27]": "pending",
        }


class TestContents:
    """Instances, the nature of each, and whether seclusions were under an IEP."""

    @pytest.mark.parametrize(
        ("contents", "expected", "absent"),
        [
            (ALL, ("pass", "compilation.in_time", ()), None),
            (ALL[::-1] * 2, ("pass", "compilation.in_time", ()), None),
            (ALL[:2], ("fail", "compilation.left_out", ()), ("per_iep",)),
            (ALL[1:], ("fail", "compilation.left_out", ()), ("instances",)),
            (ALL[::2], ("fail", "compilation.left_out", ()), ("nature",)),
            ([], ("fail", "compilation.left_out", ()), tuple(ALL)),
            (None, ("unknown", "compilation.contents_unknown", (f"{PATH}.contents",)), None),
        ],
        ids=["all", "in any order", "no IEP", "no instances", "no nature", "nothing", "not recorded"],
    )
    def test_of_one_in_time(self, contents: Any, expected: Any, absent: Any) -> None:
        one = finding_of_compilations(compilation_made("2026-09-02", contents=contents))
        assert told(one) == expected
        assert one.verdict.params.get("contents") == absent
        assert one.due_at == at(OVER)

    def test_what_it_holds_is_evidence(self) -> None:
        one = finding_of_compilations(compilation_made("2026-09-02", contents=["nature"]))
        assert one.evidence == ((f"{PATH}.contents", ("nature",)),)

    def test_of_a_late_one_the_lateness_is_told(self) -> None:
        assert finding_of_compilations(compilation_made("2027-07-01", contents=[])).code == "compilation.late"
