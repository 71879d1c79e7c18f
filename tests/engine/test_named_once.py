"""What many findings of one clause wait for is named once; with each finding stand the first few."""

from typing import Any

import pytest
from bill_builders import BILL
from builders import judge
from student_builders import record, school_day

from restraint_rules.engine.named_once import named_once
from restraint_rules.findings import Finding
from restraint_rules.findings.finding import Source
from restraint_rules.findings.verdict import Verdict, pending, unknown
from restraint_rules.limits import MAX_NAMED
from restraint_rules.report import Report

PATHS = tuple(f"p{number}" for number in range(MAX_NAMED + 5))
FIRST = PATHS[:MAX_NAMED]


def finding_of(verdict: Verdict, clause: str = "1") -> Finding:
    return Finding(Source("text", "2026-01-01", clause, "Title", "topic.rule"), "", verdict)


def waiting_finding(*paths: str, clause: str = "1", follows: str = "") -> Finding:
    return finding_of(unknown("asked.unrecorded", missing=paths)._replace(follows=follows), clause)


def test_the_first_names_all_and_the_next_the_first_few() -> None:
    first, second = named_once([waiting_finding(*PATHS), waiting_finding(*PATHS)])

    assert (first.missing, first.more) == (PATHS, 0)
    assert (second.missing, second.more) == (FIRST, 5)


def test_what_no_other_named_is_named() -> None:
    _, second = named_once([waiting_finding(*PATHS), waiting_finding(*PATHS, "new")])

    assert (second.missing, second.more) == ((*FIRST, "new"), 5)


def test_what_is_awaited_is_shortened_too() -> None:
    _, second = named_once([finding_of(pending("asked.due", awaits=PATHS))] * 2)

    assert (second.awaits, second.missing, second.more) == (FIRST, (), 5)


@pytest.mark.parametrize(
    "other",
    [
        waiting_finding(*PATHS, clause="2"),
        finding_of(pending("asked.due", awaits=PATHS)),
        waiting_finding(*PATHS, follows="2"),
    ],
    ids=["of another clause", "of another status", "of what follows"],
)
def test_another_kind_of_finding_names_all(other: Finding) -> None:
    assert named_once([waiting_finding(*PATHS), other]) == [waiting_finding(*PATHS), other]


@pytest.mark.parametrize(
    "one",
    [waiting_finding(*FIRST), finding_of(pending("asked.due", awaits=FIRST))],
    ids=["missing", "awaited"],
)
def test_few_facts_stay_as_they_are(one: Finding) -> None:
    findings = [one, one]

    assert named_once(findings) is findings


class TestManyUsesAndMeetings:
    """Twelve uses, and as many meetings of which nothing is recorded."""

    COUNT = 12

    def report_of_record(self) -> Report:
        uses = [school_day(number) for number in range(1, self.COUNT + 1)]
        meetings: list[Any] = [{"id": f"m{number}"} for number in range(self.COUNT)]
        return judge(record(*uses, meetings=meetings), policy=BILL)

    def findings_of_uses(self, report: Report) -> list[Finding]:
        return [one for one in report.of("101(e)(4)(B)") if one.code == "use_meeting.meeting_open"]

    def test_the_report_misses_nothing(self) -> None:
        first, *others = self.findings_of_uses(self.report_of_record())
        all_of = {path for one in (first, *others) for path in one.missing}

        assert first.more == 0
        assert all_of == set(first.missing)
        assert len(others) > self.COUNT / 2
        assert {len(one.missing) + one.more for one in others} == {len(first.missing)}
        assert all(one.more for one in others)

    def test_it_is_written_read_and_counted(self) -> None:
        report = self.report_of_record()
        read = Report.from_json(report.to_json())
        rows = [row for row in report.to_records() if row["code"] == "use_meeting.meeting_open"]

        assert read == report
        assert read.to_json() == report.to_json()
        assert read.missing == report.missing
        assert len({row["missing_count"] for row in rows}) == 1
