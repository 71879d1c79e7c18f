"""Judging a school and a district: they contain what their parts say, and count the rest."""

import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, judge, restraint, seclusion, setting, status_by_path, time_out
from school_builders import district, maybe_on, record, school, team, teams, use_on

from restraint_rules.engine import evaluate
from restraint_rules.engine.judged import needs_attention
from restraint_rules.errors import BeforeAnyLawError, UnsuitableSubjectError
from restraint_rules.findings import Finding
from restraint_rules.models import District, Incident, School, StudentRecord
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE
from restraint_rules.report import Report

INCIDENTS = {
    "lawful": use_on("2026-03-05"),
    "breaches": use_on(
        "2026-03-06", uses=(restraint("2026-03-06T10:00", "2026-03-06T10:40", as_discipline=True),)
    ),
    "blanks": use_on("2026-03-09", report=None, crisis_team_responded=None, all_alternatives_explored=None),
    "secluded": use_on(
        "2026-03-10", uses=(seclusion("2026-03-10T10:00", "2026-03-10T10:20", room=None, locked=None),)
    ),
    "timed out": use_on("2026-03-11", uses=(time_out("2026-03-11T10:00", "2026-03-11T10:09"),)),
    "open": maybe_on("2026-03-12"),
    "late": use_on("2026-04-29", report_copy=None, report=None),
}
FIRST, SECOND = list(INCIDENTS.values())[:4], list(INCIDENTS.values())[4:]


def of_student(name: str, *incidents: Incident) -> StudentRecord:
    """A record of incidents that are about this student."""
    student = incidents[0].student.model_copy(update={"id": name})
    return record(*(one.model_copy(update={"student": student}) for one in incidents), student=name)


RECORDS = [of_student("s1", *FIRST), of_student("s2", *SECOND)]
SCHOOLS = [
    school(id="b", records=RECORDS),
    school(id="a", records=[of_student("s3", *FIRST)], crisis_teams=None),
]
DISTRICT = district(schools=SCHOOLS, team_lists=["a"])


def contents_below(finding: Finding, prefix: str = "") -> tuple[object, ...]:
    """What a finding says, with its paths as they are below a prefix."""
    start = f"{prefix}." if prefix else ""
    path = "" if finding.path == prefix else finding.path.removeprefix(start)
    missing = tuple(one.removeprefix(start) for one in finding.missing)
    evidence = tuple((one.removeprefix(start), value) for one, value in finding.evidence)
    return finding.source, path, finding.status, finding.code, missing, evidence, finding.deadline


def findings_below(report: Report, prefix: str) -> list[Finding]:
    """The findings that come from a part and from what it contains; a district lists its teams by itself."""
    return [
        one
        for one in report
        if (one.path == prefix and one.clause != "VIII.C") or one.path.startswith(f"{prefix}.")
    ]


def parts_of(subject: Subject) -> list[tuple[str, Subject]]:
    """What a subject contains, with its path."""
    if isinstance(subject, District):
        return [(f"schools[{one.id}]", one) for one in subject.schools or ()]
    if isinstance(subject, School):
        return [(f"records[{one.id}]", one) for one in subject.records or ()]
    if isinstance(subject, StudentRecord):
        return [(f"incidents[{one.id}]", one) for one in subject.incidents or ()]
    return []


def incidents_of(subject: Subject, prefix: str = "") -> list[tuple[str, Incident]]:
    """Every incident within a subject, with its path."""
    if isinstance(subject, Incident):
        return [(prefix, subject)]
    return [
        found
        for path, part in parts_of(subject)
        for found in incidents_of(part, f"{prefix}.{path}" if prefix else path)
    ]


OF_DISTRICTS = {one.citation for one in SPRAGUE.clauses if one.rule and one.rule.subject == "district"}
WHOLES = [DISTRICT, *SCHOOLS, *RECORDS]
NAMES = ["district", "school b", "school a", "record s1", "record s2"]


@pytest.mark.parametrize("whole", WHOLES, ids=NAMES)
class TestWhatItContains:
    def test_each_incident_s_findings_that_need_attention(self, whole: Subject) -> None:
        report = judge(whole)
        assert incidents_of(whole)
        for path, one in incidents_of(whole):
            expected = [contents_below(found) for found in judge(one) if needs_attention(found)]
            assert [contents_below(found, path) for found in findings_below(report, path)] == expected

    def test_each_part_s_findings_that_need_attention(self, whole: Subject) -> None:
        report = judge(whole)
        assert parts_of(whole)
        for path, part in parts_of(whole):
            expected = [contents_below(found) for found in judge(part) if needs_attention(found)]
            assert [contents_below(found, path) for found in findings_below(report, path)] == expected

    def test_counts_of_the_rest(self, whole: Subject) -> None:
        counted: Counter[str] = Counter()
        for _, part in parts_of(whole):
            report = judge(part)
            counted.update(report.rest)
            counted.update(one.status for one in report if not one.follows and not needs_attention(one))
        assert judge(whole).rest == counted
        assert counted.keys() <= {"pass", "not_applicable"}

    def test_every_finding_of_a_part_is_kept_or_counted(self, whole: Subject) -> None:
        report = judge(whole)
        in_parts = [one for path, _ in parts_of(whole) for one in findings_below(report, path)]
        own = [one for one in report if one not in in_parts]
        of_parts = sum((Counter(judge(part).counts) for _, part in parts_of(whole)), Counter())
        assert report.counts == of_parts + Counter(one.status for one in own if not one.follows)

    def test_paths_lead_to_the_part_or_out_of_the_subject(self, whole: Subject) -> None:
        report = judge(whole)
        named = [
            (path, at)
            for path, _ in parts_of(whole)
            for one in findings_below(report, path)
            for at in (*one.missing, *(at for at, _ in one.evidence))
        ]
        assert named
        assert [at for path, at in named if not at.startswith((path, "setting.", "calendar"))] == []

    def test_data_findings_of_its_parts(self, whole: Subject) -> None:
        found = {(one.code, one.paths) for one in judge(whole).data}
        of_parts = {
            (one.code, tuple(f"{path}.{at}" for at in one.paths))
            for path, part in parts_of(whole)
            for one in judge(part).data
        }
        assert parts_of(whole)
        assert {code for code, _ in of_parts - found} <= {"data.never_recorded"}

    def test_the_outcome_is_the_gravest_of_its_parts_and_its_own(self, whole: Subject) -> None:
        report = judge(whole)
        order = ["nothing judged", "no breach found", "due", "incomplete", "breach"]
        taken = [one for path, _ in parts_of(whole) for one in findings_below(report, path)]
        own = replace(report, findings=tuple(one for one in report if one not in taken), rest={}).outcome
        gravest = max((own, *(judge(part).outcome for _, part in parts_of(whole))), key=order.index)
        assert report.outcome == gravest

    def test_written_and_read_back(self, whole: Subject) -> None:
        report = judge(whole)
        again = Report.from_json(report.to_json())
        assert again.to_json() == report.to_json()
        assert (again.rest, again.counts, again.outcome) == (report.rest, report.counts, report.outcome)
        assert [one.key for one in again] == [one.key for one in report]

    def test_no_two_findings_have_one_key(self, whole: Subject) -> None:
        keys = Counter(one.key for one in judge(whole))
        assert not [key for key, count in keys.items() if count > 1]


class TestOrder:
    def test_its_own_findings_come_before_those_of_its_parts_in_order_of_ids(self) -> None:
        report = judge(DISTRICT)
        in_parts = [one for name in "ab" for one in findings_below(report, f"schools[{name}]")]
        own = [one for one in report if one not in in_parts]
        assert list(report) == [*own, *in_parts]
        assert {one.clause for one in own} == OF_DISTRICTS

    def test_records_come_by_id_and_incidents_by_day(self) -> None:
        paths = [one.path for one in judge(SCHOOLS[0]) if ".incidents[" in one.path]
        order = [re.sub(r"^(.*?)\.incidents\[\w-(.*?)\].*", r"\1 \2", path) for path in paths]
        assert order == sorted(order)
        assert len(set(order)) == 5

    @pytest.mark.parametrize("backwards", [False, True])
    def test_the_order_of_the_records_is_no_fact(self, *, backwards: bool) -> None:
        records, schools = (RECORDS[::-1], SCHOOLS[::-1]) if backwards else (RECORDS, SCHOOLS)
        same = district(
            schools=[one if one.id == "a" else school(id="b", records=records) for one in schools],
            team_lists=["a"],
        )
        assert judge(same).findings == judge(DISTRICT).findings
        assert judge(same).data == judge(DISTRICT).data


class TestEmpty:
    @pytest.mark.parametrize("records", [None, []], ids=["not recorded", "none"])
    def test_a_school(self, records: Any) -> None:
        report = judge(school(records=records))
        assert report.rest == {}
        assert {one.clause for one in report} == {"VII.C", "VIII.A", "XI.A", "XI.B"}

    @pytest.mark.parametrize("schools", [None, []], ids=["not recorded", "none"])
    def test_a_district(self, schools: Any) -> None:
        report = judge(district(schools=schools))
        assert report.rest == {}
        assert {one.clause.split(".")[0] for one in report} == {"VIII", "X", "XI", "XII"}

    def test_of_which_nothing_is_recorded_something_is_missing_and_nothing_wrong(self) -> None:
        report = judge(District.model_validate({"id": "d", "schools": [{"id": "s"}]}))
        assert not report.failures
        assert report.outcome == "incomplete"


class TestWhoeverTheStudentsAre:
    """A school's own duties hold even where none of its students is covered."""

    def test_students_outside_the_text(self) -> None:
        outside = use_on("2026-03-05").student.model_copy(update={"enrolled_as": "preschool"})
        one = use_on("2026-03-05").model_copy(update={"student": outside})
        subject = school(records=[record(one)], crisis_teams=[])
        assert status_by_path(subject, "VIII.A", as_of="2026-08-01T12:00")["crisis_teams[2025-26]"] == "fail"


class TestWhatIsNotYetKnown:
    def test_incidents_and_teams_later_than_as_of(self) -> None:
        subject = school(
            records=[record(use_on("2026-03-05"), use_on("2026-04-07"))], crisis_teams=[team(at="2026-04-07")]
        )
        report = judge(subject, as_of="2026-03-20T12:00")
        path = "records[student-1].incidents[I-2026-04-07].day"
        assert ("data.later_than_as_of", (path,)) in {(one.code, one.paths) for one in report.data}
        assert {one.status for one in report.of("VIII.A")} == {"pending"}

    def test_incidents_before_the_first_text(self) -> None:
        subject = school(records=[record(use_on("2018-12-11"))])
        assert [(one.code, one.paths) for one in judge(subject).data] == [
            ("data.only_zeros", ("records",)),
            ("data.before_first_text", ("records[student-1].incidents[I-2018-12-11]",)),
        ]


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        "subject",
        [setting(), CALENDAR, setting().staff[0], "school", None],
        ids=lambda one: type(one).__name__,
    )
    def test_what_is_no_subject(self, subject: Any) -> None:
        with pytest.raises(UnsuitableSubjectError, match="a School, a District"):
            evaluate(subject, policy=SPRAGUE, calendar=CALENDAR, as_of=at(LATER))

    @pytest.mark.parametrize("subject", [school(), district()], ids=["school", "district"])
    def test_a_day_of_judging_before_the_first_text(self, subject: Subject) -> None:
        with pytest.raises(BeforeAnyLawError, match="2018-12-12"):
            judge(subject, as_of="2018-12-11T23:59")
        assert judge(subject, as_of="2018-12-12T00:00").receipt.revision == "2018-12-12"


class TestReceipt:
    def test_of_a_school(self) -> None:
        report = judge(school())
        assert report.subject == "school school-1"
        assert report.receipt.inputs["subject"] == school().digest

    def test_of_a_district(self) -> None:
        assert judge(district()).subject == "district district-1"


def test_a_lawful_district_needs_nothing_but_what_is_due() -> None:
    subject = district(
        schools=[school(records=[record(use_on("2025-09-16"))], monthly_reviews=monthly_reviews())]
    )
    report = judge(subject, as_of="2026-06-20T12:00")
    assert report.outcome == "due"
    assert {one.path for one in report.pending} == {
        "compilations[2025-26]",
        "schools[school-1].monthly_reviews[2026-05]",
        "schools[school-1].monthly_reviews[2026-06]",
    }


def monthly_reviews() -> list[dict[str, Any]]:
    """Reviews of September to April, each on the fifth of the next month."""
    months = ["2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04"]
    return [
        {"month": month, "at": f"{after}-05"}
        for month, after in zip(months, [*months[1:], "2026-05"], strict=True)
    ]


def test_many_school_years_are_judged_together() -> None:
    subject = school(
        records=[record(use_on("2021-10-05"), use_on("2024-10-08"))],
        records_from=None,
        crisis_teams=teams("2021-22", "2023-24", "2024-25", "2025-26"),
    )
    statuses = status_by_path(subject, "VIII.A", as_of=LATER)
    assert [path for path, status in statuses.items() if status != "pass"] == ["crisis_teams[2022-23]"]
