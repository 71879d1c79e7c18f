"""Findings of parts: what is kept of them, what is counted, and how their paths are put together."""

from datetime import date
from functools import partial

import pytest

from restraint_rules.engine.judged import Judged, needs_attention
from restraint_rules.engine.paths import all_below, below, data_below, finding_moved, place_moved
from restraint_rules.findings import Finding, Source
from restraint_rules.findings.verdict import (
    Verdict,
    failed,
    follow,
    not_applicable,
    passed,
    pending,
    review,
    unknown,
)
from restraint_rules.report.data.data_findings import DataFinding

SOURCE = Source("test", "2026-03-05", "A", "A clause", "tests.rule")

SETTLED = [passed("a"), not_applicable("a"), follow("B", code="a")]
OPEN = [failed("a"), pending("a"), unknown("a", missing=("x",)), review("a", missing=("x",))]


def finding_of(verdict: Verdict) -> Finding:
    return Finding(SOURCE, verdict.path, verdict)


class TestPaths:
    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            ("", "incidents[a]"),
            ("report.at", "incidents[a].report.at"),
            ("setting.staff[b]", "setting.staff[b]"),
            ("calendar.uncertain_days[2026-03-05]", "calendar.uncertain_days[2026-03-05]"),
            ("calendar[2026-07-01]", "calendar[2026-07-01]"),
            ("settings", "incidents[a].settings"),
            ("calendars[x]", "incidents[a].calendars[x]"),
        ],
    )
    def test_below_what_contains_it(self, path: str, expected: str) -> None:
        assert below("incidents[a]", path) == expected
        assert all_below("incidents[a]", [path, path]) == (expected, expected)

    def test_everything_a_finding_names(self) -> None:
        verdict = unknown(
            "a", "room", missing=("at", "setting.staff[b]"), evidence=(("day", date(2026, 3, 5)),)
        )
        moved = finding_moved(finding_of(verdict), partial(below, "incidents[a]"))

        assert (moved.path, moved.verdict.path) == ("incidents[a].room", "incidents[a].room")
        assert moved.missing == ("incidents[a].at", "setting.staff[b]")
        assert moved.evidence == (("incidents[a].day", date(2026, 3, 5)),)
        assert moved.source == SOURCE

    def test_of_a_finding_that_is_not_told_in_words_only_its_own_place(self) -> None:
        verdict = unknown("a", "room", missing=("at",), evidence=(("day", date(2026, 3, 5)),))
        moved = place_moved(finding_of(verdict), partial(below, "incidents[a]"))

        assert (moved.source, moved.path, moved.verdict) == (SOURCE, "incidents[a].room", verdict)

    def test_a_data_finding(self) -> None:
        assert data_below("incidents[a]", DataFinding("data.overlap", ("x", "y"))) == DataFinding(
            "data.overlap", ("incidents[a].x", "incidents[a].y")
        )


class TestTaking:
    @pytest.mark.parametrize("verdict", SETTLED, ids=lambda one: f"{one.status} {one.follows}".strip())
    def test_what_is_settled_or_follows_needs_no_attention(self, verdict: Verdict) -> None:
        assert not needs_attention(finding_of(verdict))

    @pytest.mark.parametrize("verdict", OPEN, ids=lambda one: one.status)
    def test_what_is_open_or_wrong_does(self, verdict: Verdict) -> None:
        assert needs_attention(finding_of(verdict))
        assert not needs_attention(finding_of(verdict._replace(follows="B")))

    def test_it_is_kept_and_the_rest_counted(self) -> None:
        whole = Judged([finding_of(passed("own"))])
        part = Judged(
            [finding_of(one) for one in (*SETTLED, *OPEN)], data=[DataFinding("data.overlap", ("x",))]
        )
        part.rest["pass"] = 2
        whole.take("incidents[a]", part)

        assert [one.status for one in whole.findings] == ["pass", "fail", "pending", "unknown", "review"]
        assert [one.path for one in whole.findings] == ["", *["incidents[a]"] * 4]
        assert whole.rest == {"pass": 3, "not_applicable": 1}
        assert whole.data == [DataFinding("data.overlap", ("incidents[a].x",))]

    def test_of_two_parts_counts_add_up(self) -> None:
        whole = Judged()
        for prefix in ("a", "b"):
            part = Judged([finding_of(passed("x"))])
            part.rest["not_applicable"] = 1
            whole.take(prefix, part)

        assert whole.rest == {"pass": 2, "not_applicable": 2}
        assert not whole.findings
