"""A student with records in several schools of a district: four in twenty counts over all of them."""

from typing import Any

import pytest
from builders import judge, time_out
from school_builders import district, school
from student_builders import FOUR, eligible, incident_on, on, ppt, record, school_day, team_meeting

from restraint_rules import Report
from restraint_rules.models import District

WHO = "students[student-1]"


def report_of_district(*records: Any, **arguments: Any) -> Report:
    """A district whose schools, a and b, have these records, all of one student."""
    return judge(of_schools(*records), **arguments)


def of_schools(*records: Any) -> District:
    names = tuple("abcdefghijkl")
    schools = [
        school(id=name, records=[one], records_from=None) for name, one in zip(names, records, strict=False)
    ]
    return district(schools=schools, team_lists=list(names[: len(records)]))


def paths_and_codes(report: Report, clause: str = "VII.A.1") -> list[tuple[str, str, str]]:
    return [(one.path, one.status, one.code) for one in report.of(clause)]


class TestFourInTwenty:
    def test_two_and_two_oblige_the_team(self) -> None:
        report = report_of_district(record(*FOUR[:2]), record(*FOUR[2:]))
        assert paths_and_codes(report) == [(WHO, "pending", "triggers.pending")]
        (one,) = report.of("VII.A.1")
        assert [path.removesuffix(".started") for path, _ in one.evidence] == [
            f"schools[{name}].records[student-1].incidents[{day}].interventions[r1]"
            for name, day in zip("aabb", FOUR, strict=True)
        ]

    def test_three_do_not(self) -> None:
        assert paths_and_codes(report_of_district(record(*FOUR[:2]), record(FOUR[2]))) == []

    def test_a_whole_window_in_one_school_is_told_once(self) -> None:
        assert paths_and_codes(report_of_district(record(*FOUR), record())) == [
            (WHO, "pending", "triggers.pending")
        ]

    def test_a_meeting_at_the_other_school_closes_it(self) -> None:
        report = report_of_district(record(*FOUR), record(meetings=[team_meeting()]))
        assert paths_and_codes(report) == []
        everything = judge(of_schools(record(*FOUR), record(meetings=[team_meeting(attended=None)])))
        (one,) = everything.of("VII.A.1")
        assert one.missing == ("schools[b].records[student-1].meetings[m1].attended",)

    def test_both_schools_may_name_a_meeting_alike(self) -> None:
        early = team_meeting(school_day(2), attended=[])
        report = report_of_district(record(*FOUR, meetings=[early]), record(meetings=[team_meeting()]))
        assert paths_and_codes(report) == []

    def test_meetings_that_one_school_does_not_record_may_have_closed_it(self) -> None:
        (one,) = report_of_district(record(*FOUR), record(meetings=None)).of("VII.A.1")
        assert (one.status, one.code) == ("unknown", "triggers.meeting_open")
        assert one.missing == ("schools[b].records[student-1].meetings",)

    def test_of_which_neither_records_any(self) -> None:
        (one,) = report_of_district(record(*FOUR[:2], meetings=None), record(*FOUR[2:], meetings=None)).of(
            "VII.A.1"
        )
        assert (one.code, one.missing) == (
            "triggers.not_recorded",
            ("schools[a].records[student-1].meetings",),
        )

    def test_incidents_that_one_school_does_not_record_leave_it_open(self) -> None:
        (one,) = report_of_district(record(*FOUR[:2]), record(incidents=None)).of("VII.A.1")
        assert (one.status, one.missing) == ("unknown", ("schools[b].records[student-1].incidents",))

    def test_another_student_s_uses_are_no_part_of_it(self) -> None:
        other = {"id": "student-2", "enrolled_as": "public_k12", "has_plan": True, "seclusion_planned_in": []}
        elsewhere = [incident_on(day, student=other) for day in FOUR[2:]]
        assert paths_and_codes(report_of_district(record(*FOUR[:2]), record(*elsewhere, student=other))) == []


class TestEligibility:
    @pytest.mark.parametrize(
        ("first", "second", "clauses"),
        [
            ([eligible()], None, ["VII.B.1"]),
            ([eligible()], [eligible()], ["VII.B.1"]),
            ([eligible()], [eligible("being_evaluated")], ["VII.B.1"]),
            (None, None, ["VII.A.1", "VII.B.1"]),
            ([eligible()], [eligible("not_eligible")], ["VII.A.1", "VII.B.1"]),
        ],
        ids=["one blank", "alike", "one route", "both blank", "contradictory"],
    )
    def test_records_must_agree(self, first: Any, second: Any, clauses: list[str]) -> None:
        report = report_of_district(
            record(*FOUR[:2], eligibility=first), record(*FOUR[2:], eligibility=second)
        )
        found = {one.clause: one.status for one in report if one.path == WHO}
        assert sorted(found) == clauses
        assert set(found.values()) == ({"pending"} if len(clauses) == 1 else {"unknown"})

    def test_a_ppt_closes_its_route(self) -> None:
        report = report_of_district(
            record(*FOUR[:2], eligibility=[eligible()]),
            record(*FOUR[2:], eligibility=[eligible()], meetings=[ppt()]),
        )
        assert paths_and_codes(report, "VII.B.1") == []


class TestData:
    """Two records of one student that contradict each other, or tell one event twice."""

    def codes(self, *records: Any) -> list[tuple[str, tuple[str, ...]]]:
        own = ("data.records_disagree", "data.duplicate", "data.overlap")
        return [(one.code, one.paths) for one in report_of_district(*records).data if one.code in own]

    def test_contradictory_eligibility(self) -> None:
        first = record(FOUR[0], eligibility=[eligible()])
        second = record(FOUR[1], eligibility=[eligible("not_eligible")])
        places = tuple(f"schools[{name}].records[student-1].eligibility" for name in "ab")
        assert self.codes(first, second) == [("data.records_disagree", places)]

    def test_contradictory_facts_of_the_student(self) -> None:
        one, other = (
            {"id": "student-1", "enrolled_as": "public_k12", "has_plan": plan} for plan in (True, False)
        )
        first = record(incident_on(FOUR[0], student=one), student=one)
        second = record(incident_on(FOUR[1], student=other), student=other)
        places = tuple(f"schools[{name}].records[student-1].student.has_plan" for name in "ab")
        assert self.codes(first, second) == [("data.records_disagree", places)]

    def test_groups_of_the_collection(self) -> None:
        first = record(FOUR[0], demographics={"sex": "female", "race_ethnicity": "white"})
        second = record(FOUR[1], demographics={"sex": "male", "race_ethnicity": None})
        places = tuple(f"schools[{name}].records[student-1].demographics.sex" for name in "ab")
        assert self.codes(first, second) == [("data.records_disagree", places)]

    def test_three_records_are_named_together(self) -> None:
        """The third agrees with the first; what a record leaves blank contradicts nothing."""
        told = ("female", "male", "female", None)
        records = (record(FOUR[number], demographics={"sex": sex}) for number, sex in enumerate(told))
        places = tuple(f"schools[{name}].records[student-1].demographics.sex" for name in "abc")
        assert self.codes(*records) == [("data.records_disagree", places)]

    def test_eligibility_on_a_day_of_a_use(self) -> None:
        """The third tells of no day on which there was a use, the second what the first does not."""
        first = record(FOUR[0], eligibility=[eligible()])
        second = record(FOUR[1], eligibility=[eligible("not_eligible")])
        third = record(FOUR[2], eligibility=[eligible(until="2020-09-02")])
        places = tuple(f"schools[{name}].records[student-1].eligibility" for name in "ab")
        assert self.codes(first, second, third) == [("data.records_disagree", places)]

    def test_of_many_records_the_first_few_are_named(self) -> None:
        sexes = ("female", "male") * 6
        records = [record(FOUR[0], demographics={"sex": sex}) for sex in sexes]
        (found,) = [one for one in report_of_district(*records).data if one.code == "data.records_disagree"]
        assert (len(found.paths), found.more) == (10, 2)

    def test_what_agrees_is_not_pointed_out(self) -> None:
        assert self.codes(record(FOUR[0]), record(FOUR[1])) == []

    def test_one_event_delivered_by_both(self) -> None:
        found = self.codes(record(FOUR[0]), record(incident_on(FOUR[0], id="again")))
        assert [code for code, _ in found] == ["data.duplicate", "data.overlap"]
        assert found[0][1] == (
            f"schools[a].records[student-1].incidents[{FOUR[0]}]",
            "schools[b].records[student-1].incidents[again]",
        )

    def test_what_one_record_shows_alone_is_said_once(self) -> None:
        twice = record(FOUR[0], incident_on(FOUR[0], id="again"))
        assert len([code for code, _ in self.codes(twice, record()) if code == "data.duplicate"]) == 1


def test_a_failed_time_out_of_one_school_asks_for_a_meeting_of_either() -> None:
    outcome = {"id": "o1", "at": FOUR[3], "unsuccessful": True}
    timed_out = record(
        incident_on(FOUR[3], on(FOUR[3], time_out)),
        eligibility=[eligible()],
        time_out_outcomes=[outcome],
    )
    (one,) = report_of_district(timed_out, record(eligibility=[eligible()])).of("VII.B.2")
    assert (one.path, one.status) == ("schools[a].records[student-1].time_out_outcomes[o1]", "pending")
