"""A rough length beside rough times, gaps that end before they begin, and other things a record can hold."""

from typing import Any

from builders import report_by_kit

from restraint_rules import diff, testing
from restraint_rules.kleene import NO, YES
from restraint_rules.reasoning.course.kinds import judged_as

TEN = testing.at("10:00")


def test_a_stated_least_stands_in_for_times_that_leave_less() -> None:
    between = {"earliest": testing.at("10:02"), "latest": testing.at("10:05")}
    held = testing.lawful_restraint(TEN, 8).model_dump(exclude_unset=True)
    given: Any = [{**held, "ended": between, "duration": {"least": 10, "most": 20}}]
    (one,) = report_by_kit(testing.incident(interventions=given)).of("III.H.1.b")
    assert one.status == "pass"
    assert one.verdict.params["length"].total_seconds() == 600  # type: ignore[attr-defined] # a length


def test_a_gap_that_ends_before_it_begins_is_pointed_out() -> None:
    held = testing.lawful_restraint(TEN, 8).model_dump(exclude_unset=True)
    gap = {"started": testing.at("10:01"), "ended": TEN.date().replace(day=4)}
    given: Any = [{**held, "monitoring": {**held["monitoring"], "gaps": [gap]}}]
    codes = {one.code for one in report_by_kit(testing.incident(interventions=given)).data}
    assert "data.end_before_start" in codes


def test_what_the_facts_make_a_restraint_is_no_time_out_besides() -> None:
    meets = {"physical_restraint": YES, "exclusionary_time_out": YES, "seclusion": NO}
    assert judged_as(None, meets) == ("physical_restraint",)


def test_what_is_newly_asked_has_a_list_of_its_own() -> None:
    before = report_by_kit(testing.incident(), as_of=testing.at("10:30"))
    assert diff(before, report_by_kit(testing.incident())).asked == ()


def test_stretches_of_enrolment_that_meet_are_one() -> None:
    enrolled = [
        {"since": "2025-08-01", "until": "2026-03-01"},
        {"since": "2026-02-01", "until": "2026-06-30"},
    ]
    record = testing.record(testing.incident(), enrolled=enrolled)
    report = report_by_kit(record)
    assert not [one for one in report.data if one.code == "data.outside_enrolment"]


def test_two_incidents_of_one_use_are_perhaps_one() -> None:
    use: Any = {"kind": "seclusion", "id": "s1"}
    staff: Any = [[{**use, "by": ["staff-1"]}], [{**use, "by": ["staff-2"]}]]
    incidents = [testing.incident(id=f"i{n}", interventions=one) for n, one in enumerate(staff)]
    codes = {one.code for one in report_by_kit(testing.record(*incidents)).data}
    assert "data.maybe_one_use" in codes
