"""What does not fit together in a school's counts. It changes no outcome."""

from typing import Any

import pytest
from builders import judge, restraint, seclusion, time_out
from school_builders import YEAR, district, maybe_on, record, school, use_on

from restraint_rules.models import StudentRecord
from restraint_rules.report.data.data_findings import DataFinding

ZEROS, MORE, DISAGREE = "data.only_zeros", "data.more_students", "data.totals_disagree"
STATED = f"stated_totals[{YEAR}]"
TWO_STUDENTS = (
    record(use_on("2026-03-05"), use_on("2026-03-06")),
    record(use_on("2026-03-05", student="student-2"), student="student-2"),
    record(student="student-3"),
)


def data(*records: StudentRecord, **facts: Any) -> list[tuple[str, ...]]:
    """The data findings on a school's counts: code, then paths."""
    found = judge(school(**{"records": records} | facts)).data
    return [(one.code, *one.paths) for one in found if one.code in {ZEROS, MORE, DISAGREE}]


def totals(year: str = YEAR, **counts: int | None) -> dict[str, Any]:
    return {"stated_totals": [{"school_year": year, **counts}]}


class TestOnlyZeros:
    """No use at all: perhaps none happened, perhaps none was written down."""

    @pytest.mark.parametrize(
        ("records", "expected"),
        [
            ([], [(ZEROS, "records")]),
            ([record()], [(ZEROS, "records")]),
            ([record(incidents=None)], [(ZEROS, "records")]),
            ([record(use_on("2026-03-05", uses=(time_out(),)))], [(ZEROS, "records")]),
            ([record(use_on("2026-03-05"))], []),
            ([record(), *TWO_STUDENTS[1:]], []),
            ([record(use_on("2021-03-04"))], []),
            ([record(maybe_on("2026-03-05"))], []),
        ],
        ids=["no record", "no incident", "blank", "a time out", "a use", "of another", "of old", "perhaps"],
    )  # fmt: skip
    def test_records(self, records: Any, expected: Any) -> None:
        assert data(*records) == expected

    def test_records_not_given(self) -> None:
        assert judge(school(records=None)).data == ()


class TestMoreStudents:
    """There cannot be more students than incidents."""

    @pytest.mark.parametrize(
        ("counts", "expected"),
        [
            ({"students": 3, "incidents": 2}, [(MORE, STATED)]),
            ({"students": 2, "incidents": 2}, []),
            ({"students": 1, "incidents": 2}, []),
            ({"students": 1, "incidents": 0}, [(MORE, STATED)]),
            ({"students": 3, "incidents": None}, []),
            ({"students": None, "incidents": 0}, []),
            ({}, []),
        ],
        ids=["more", "as many", "fewer", "of none", "incidents blank", "students blank", "both blank"],
    )
    def test_stated(self, counts: Any, expected: Any) -> None:
        assert data(**{"records": None} | totals(**counts)) == expected


class TestTotalsDisagree:
    """Stated totals are compared with the records, each by itself."""

    @pytest.mark.parametrize(
        ("counts", "names"),
        [
            ({"students": 2, "incidents": 3}, []),
            ({"students": 3, "incidents": 3}, ["students"]),
            ({"students": 1, "incidents": 3}, ["students"]),
            ({"students": 2, "incidents": 4}, ["incidents"]),
            ({"students": 2, "incidents": 2}, ["incidents"]),
            ({"students": 1, "incidents": 4}, ["incidents", "students"]),
            ({"students": 2}, []),
            ({"incidents": 2}, ["incidents"]),
            ({}, []),
        ],
        ids=str,
    )
    def test_by_one_either_way(self, counts: Any, names: list[str]) -> None:
        assert data(*TWO_STUDENTS, **totals(**counts)) == [(DISAGREE, f"{STATED}.{name}") for name in names]

    def test_an_incident_of_two_uses_is_one(self) -> None:
        both = (
            restraint("2026-03-05T10:00", "2026-03-05T10:05"),
            seclusion("2026-03-05T11:00", "2026-03-05T11:05"),
        )
        assert data(record(use_on("2026-03-05", uses=both)), **totals(students=1, incidents=1)) == []

    @pytest.mark.parametrize(("stated", "names"), [(0, []), (1, ["incidents", "students"])])
    def test_of_a_year_without_use(self, stated: int, names: list[str]) -> None:
        found = data(record(use_on("2025-06-30")), **totals(students=stated, incidents=stated))
        assert found == [(DISAGREE, f"{STATED}.{name}") for name in names]

    @pytest.mark.parametrize(
        ("records_from", "expected"),
        [("2025-07-01", [(DISAGREE, f"{STATED}.incidents")]), ("2025-07-02", []), ("2026-07-01", [])],
    )
    def test_of_a_year_the_records_do_not_speak_of(self, records_from: str, expected: Any) -> None:
        assert data(*TWO_STUDENTS, records_from=records_from, **totals(incidents=5)) == expected

    def test_of_each_year_where_it_is_not_said_from_when(self) -> None:
        found = data(*TWO_STUDENTS, records_from=None, **totals("2019-20", incidents=5))
        assert found == [(DISAGREE, "stated_totals[2019-20].incidents")]

    @pytest.mark.parametrize(
        "open_one",
        [record(maybe_on("2026-03-09", student="x"), student="x"), record(student="x", incidents=None)],
        ids=["what may be a use", "incidents not recorded"],
    )
    @pytest.mark.parametrize(("stated", "disagrees"), [(2, True), (3, False), (4, False)])
    def test_where_there_may_be_more(self, open_one: StudentRecord, stated: int, *, disagrees: bool) -> None:
        found = data(*TWO_STUDENTS, open_one, **totals(incidents=stated))
        assert (found == [(DISAGREE, f"{STATED}.incidents")]) is disagrees

    def test_records_not_given(self) -> None:
        assert judge(school(records=None, **totals(students=1, incidents=5))).data == ()


def test_they_change_no_outcome() -> None:
    plain, disagreeing = (
        judge(school(records=TWO_STUDENTS)),
        judge(school(records=TWO_STUDENTS, **totals(students=9))),
    )
    assert disagreeing.findings == plain.findings
    assert disagreeing.outcome == plain.outcome


def test_in_a_district_they_name_the_school() -> None:
    found = judge(district(schools=[school(**totals(students=1, incidents=0))])).data
    assert set(found) == {
        DataFinding(ZEROS, ("schools[school-1].records",)),
        DataFinding(MORE, (f"schools[school-1].{STATED}",)),
        DataFinding(DISAGREE, (f"schools[school-1].{STATED}.students",)),
    }
