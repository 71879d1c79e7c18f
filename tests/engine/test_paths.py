"""A finding of a part is told below what contains it: whatever path it names is led from there."""

from functools import partial

from restraint_rules.engine.paths import STANDING, below, data_below, finding_moved, place_moved
from restraint_rules.errors import Problem
from restraint_rules.findings import Finding
from restraint_rules.findings.finding import Source
from restraint_rules.findings.verdict import Verdict, pending, unknown
from restraint_rules.report.data.data_findings import DataFinding

INTO_THE_SCHOOL = partial(below, "schools[a]")


def finding_at(verdict: Verdict) -> Finding:
    return Finding(Source("text", "2026-01-01", "1", "Title", "topic.rule"), "records[s]", verdict)


def test_what_is_recorded_once_stays_where_it_is() -> None:
    assert STANDING == ("setting.", "calendar.", "calendar[")
    assert [below("schools[a]", path) for path in ("", "name", "setting.staff", "calendar[2025]")] == [
        "schools[a]",
        "schools[a].name",
        "setting.staff",
        "calendar[2025]",
    ]


def test_all_that_a_finding_names_is_moved() -> None:
    verdict = unknown("asked.unrecorded", missing=("two", "setting.staff"), evidence=(("three", 3),))
    moved = finding_moved(finding_at(verdict), INTO_THE_SCHOOL)

    assert moved.path == "schools[a].records[s]"
    assert moved.missing == ("schools[a].two", "setting.staff")
    assert moved.evidence == (("schools[a].three", 3),)
    assert moved.awaits == ()


def test_what_is_awaited_is_moved_too() -> None:
    moved = finding_moved(finding_at(pending("asked.due", awaits=("meetings", "notices"))), INTO_THE_SCHOOL)

    assert moved.awaits == ("schools[a].meetings", "schools[a].notices")
    assert (moved.missing, moved.evidence) == ((), ())


def test_a_fact_that_comes_to_stand_in_one_place_is_named_once() -> None:
    verdict = unknown("asked.unrecorded", missing=("two", "three"))

    assert finding_moved(finding_at(verdict), lambda _: "there").missing == ("there",)


def test_where_only_codes_are_told_nothing_else_is_moved() -> None:
    one = finding_at(unknown("asked.unrecorded", missing=("two",)))
    moved = place_moved(one, INTO_THE_SCHOOL)

    assert (moved.path, moved.verdict) == ("schools[a].records[s]", one.verdict)


def test_a_data_finding_is_moved_with_what_is_wrong() -> None:
    one = DataFinding("data.invalid", ("ended", "setting.rooms"), problems=(Problem("ended", "Too early."),))
    moved = data_below("schools[a]", one)

    assert (moved.code, moved.paths) == ("data.invalid", ("schools[a].ended", "setting.rooms"))
    assert moved.problems == (Problem("schools[a].ended", "Too early."),)
