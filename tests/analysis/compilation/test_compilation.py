"""The annual compilation: by school and group, zero and not collected apart, small counts left out."""

from datetime import date
from functools import cache
from typing import Any

import pytest
from builders import CALENDAR, at, setting
from civil_rights_builders import school_data
from student_builders import record, school_day

from restraint_rules import annual_compilation
from restraint_rules.analysis import AnnualCompilation
from restraint_rules.analysis.compilation.tally import ROWS
from restraint_rules.errors import BeforeAnyLawError, UnsuitableSubjectError
from restraint_rules.models import District, School
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE

RESTRAINTS = ("instances", "physical_restraint")


OVER = "2026-07-01T00:00"


def student(number: int, uses: int, **facts: Any) -> dict[str, Any]:
    """A student restrained so many times, on as many days."""
    data = record(*(school_day(day) for day in range(1, uses + 1)), **facts).model_dump()
    data["student"]["id"] = f"student-{number}"
    for one in data["incidents"]:
        one["student"]["id"] = f"student-{number}"
    return data


def district(*schools: dict[str, Any]) -> District:
    return District.model_validate({"id": "D", "schools": schools})


def compiled(subject: Subject, begun: int = 2025, **arguments: Any) -> AnnualCompilation:
    given: dict[str, Any] = {
        "policy": SPRAGUE,
        "calendar": CALENDAR,
        "as_of": at(OVER),
        "setting": setting(),
    }
    return annual_compilation(subject, begun, **given | arguments)  # type: ignore[arg-type] # one is refused


class TestPlaces:
    TWO = district(school_data("A", student(1, 3), student(2, 1)), school_data("B", student(3, 12)))

    @pytest.mark.parametrize(("name", "number"), [("", 16), ("A", 4), ("B", 12)])
    def test_of_all_and_by_school(self, name: str, number: int) -> None:
        cell = compiled(self.TWO).cell(*RESTRAINTS, school=name)

        assert (cell.number, cell.state) == (number, "counted")

    def test_every_row_is_there_for_every_place(self) -> None:
        found = compiled(self.TWO)
        rows = [(table, row) for table in ROWS for row in ROWS[table]]

        assert [(cell.table, cell.row) for cell in found.cells] == rows * 3

    def test_students_are_counted_once(self) -> None:
        assert compiled(self.TWO).cell("students", "restrained_or_secluded").number == 3

    def test_by_group(self) -> None:
        subject = district(
            school_data("A", student(1, 3, groups=["g1", "g2"]), student(2, 1, groups=["g1"]), student(3, 2))
        )
        found = compiled(subject)
        groups = {cell.group: cell.number for cell in found.cells if cell[:2] == RESTRAINTS and cell.group}

        assert groups == {"g1": 4, "g2": 3, "not_recorded": 2}

    def test_a_school_by_itself(self) -> None:
        found = compiled(School.model_validate(school_data("A", student(1, 3))))

        assert found.subject == "school A"
        assert found.cell(*RESTRAINTS).number == 3

    def test_another_year(self) -> None:
        assert compiled(self.TWO, 2024).cell(*RESTRAINTS)[4:] == (0, "counted")


class TestZeroAndNotCollected:
    SUBJECT = district(school_data("A", student(1, 3)), school_data("B"), school_data("C", records=None))

    def test_a_counted_zero(self) -> None:
        assert compiled(self.SUBJECT).cell(*RESTRAINTS, school="B")[4:] == (0, "counted")

    def test_a_school_that_gave_no_records(self) -> None:
        assert compiled(self.SUBJECT).cell(*RESTRAINTS, school="C")[4:] == (None, "not_collected")

    def test_the_sum_says_that_it_lacks_a_school(self) -> None:
        assert compiled(self.SUBJECT).cell(*RESTRAINTS)[4:] == (3, "incomplete")

    def test_no_schools_recorded(self) -> None:
        found = compiled(District.model_validate({"id": "D"}))

        assert found.cell(*RESTRAINTS)[4:] == (None, "not_collected")

    def test_a_district_without_schools(self) -> None:
        assert compiled(district()).cell(*RESTRAINTS)[4:] == (0, "counted")

    @pytest.mark.parametrize(
        ("since", "expected"),
        [
            ("2025-07-01", (3, "counted")),
            ("2025-07-02", (3, "incomplete")),
            ("2026-06-30", (3, "incomplete")),
            ("2026-07-01", (None, "not_collected")),
        ],
    )
    def test_a_year_of_which_the_records_tell_in_part(
        self, since: str, expected: tuple[int | None, str]
    ) -> None:
        begun = district(school_data("A", student(1, 3), records_from=since))

        assert compiled(begun).cell(*RESTRAINTS, school="A")[4:] == expected
        assert compiled(begun).cell(*RESTRAINTS)[4:] == expected

    def test_a_districts_first_day_serves_where_a_school_names_none(self) -> None:
        begun = district(school_data("A", student(1, 3))).model_copy(
            update={"records_from": date(2025, 9, 1)}
        )

        assert compiled(begun).cell(*RESTRAINTS, school="A")[4:] == (3, "incomplete")

    def test_a_student_whose_incidents_are_not_recorded_is_no_zero(self) -> None:
        blank = student(2, 0) | {"incidents": None}
        found = compiled(district(school_data("A", student(1, 3), blank), school_data("B", student(3, 1))))

        assert found.cell(*RESTRAINTS, school="A")[4:] == (3, "incomplete")
        assert found.cell(*RESTRAINTS, school="B")[4:] == (1, "counted")
        assert found.cell(*RESTRAINTS)[4:] == (4, "incomplete")

    @pytest.mark.parametrize("part", ["incidents", "records", "schools", "meetings"])
    def test_what_could_not_be_read_is_not_counted_and_said(self, part: str) -> None:
        unread = [{"part": part, "place": 0, "problems": [{"sentence": "No date."}]}]
        child, place, whole = student(1, 3), school_data("A"), {"id": "D"}
        holder = {"schools": whole, "records": place}.get(part, child)
        holder["unread"] = unread
        place["records"] = [child]
        found = compiled(District.model_validate(whole | {"schools": [place]}))

        assert found.cell(*RESTRAINTS)[4:] == (3, "counted" if part == "meetings" else "incomplete")
        of_school = "counted" if part in {"schools", "meetings"} else "incomplete"
        assert found.cell(*RESTRAINTS, school="A").state == of_school

    def test_a_school_by_itself_that_gave_none(self) -> None:
        found = compiled(School.model_validate({"id": "C"}))

        assert {cell.state for cell in found.cells} == {"not_collected"}


class TestSmallCounts:
    SUBJECT = district(school_data("A", student(1, 12), student(2, 12)), school_data("B", student(3, 3)))

    def test_a_small_count_and_what_would_give_it_away(self) -> None:
        found = compiled(self.SUBJECT, suppress_below=11)

        assert found.cell(*RESTRAINTS, school="B")[4:] == (None, "suppressed")
        assert found.cell(*RESTRAINTS, school="A")[4:] == (None, "suppressed")
        assert found.cell(*RESTRAINTS).number == 27
        assert found.suppressed_below == 11

    def test_zero_is_shown(self) -> None:
        assert compiled(self.SUBJECT, suppress_below=11).cell("injuries", "serious").number == 0

    def test_only_on_request(self) -> None:
        assert "suppressed" not in {cell.state for cell in compiled(self.SUBJECT).cells}


@cache
def compilation_of_two() -> AnnualCompilation:
    """School C gave no records."""
    return compiled(district(school_data("A", student(1, 12, groups=["g1"])), school_data("C", records=None)))


class TestShown:
    def test_in_words(self) -> None:
        lines = str(compilation_of_two()).splitlines()

        # School C gave no records, so that the district's count is no count of the whole
        assert lines[:6] == [
            "Restraint and seclusion in 2025-26, district D",
            "",
            "Counted                                               All  School A  School C  Group g1",
            "----------------------------------------------------  ---  --------  --------  --------",
            "Instances: physical restraint                         12*        12       n/c       12*",
            "Instances: seclusion                                   0*         0       n/c        0*",
        ]
        assert "*: the year is not over, or not all records of it are given." in lines
        assert "n/c: not collected." in lines

    def test_of_all_schools(self) -> None:
        text = str(compiled(district(school_data("A"))))
        assert "*" not in text
        assert "n/" not in text

    def test_many_schools_stand_below_each_other(self) -> None:
        many = [school_data(f"school-{number}") for number in range(1, 12)]
        text = str(compiled(district(*many)))

        assert max(map(len, text.splitlines())) <= 120
        assert text.count("Instances: seclusion") == 2
        assert text.count("school-11") == 1

    def test_small_counts(self) -> None:
        text = str(compiled(district(school_data("A", student(1, 3))), suppress_below=11))

        assert "Instances: physical restraint                         n/s       n/s" in text
        assert "n/s: not shown, as it tells of few" in text

    def test_in_a_notebook(self) -> None:
        assert "<table" in compilation_of_two()._repr_html_()
        assert "text-align:right" in compilation_of_two()._repr_html_()
        assert "| Instances: seclusion | 0\\* | 0 | n/c | 0\\* |" in compilation_of_two()._repr_markdown_()

    def test_records(self) -> None:
        first = compilation_of_two().to_records()[0]

        assert first == {
            "school_year": "2025-26",
            "table": "instances",
            "row": "physical_restraint",
            "school": "",
            "group": "",
            "number": 12,
            "state": "incomplete",
        }

    def test_repr(self) -> None:
        assert repr(compilation_of_two()).startswith("<AnnualCompilation 2025-26 of district D: ")


class TestErrors:
    def test_another_subject(self) -> None:
        with pytest.raises(UnsuitableSubjectError, match="a District or a School"):
            compiled(setting())

    def test_before_any_law(self) -> None:
        with pytest.raises(BeforeAnyLawError):
            compiled(district(), as_of=at("2018-12-11T12:00"))

    def test_no_such_count(self) -> None:
        with pytest.raises(KeyError):
            compiled(district()).cell("instances", "time_out")


class TestWhen:
    """A zero is counted only of a year that is over."""

    @pytest.mark.parametrize(
        ("as_of", "begun", "state", "number"),
        [
            ("2026-07-01T00:00", 2025, "counted", 0),
            ("2026-06-30T23:59", 2025, "incomplete", 0),
            ("2025-07-01T00:00", 2025, "incomplete", 0),
            ("2025-06-30T23:59", 2025, "not_begun", None),
            ("2026-07-01T00:00", 2026, "incomplete", 0),
        ],
    )
    def test_a_year(self, as_of: str, begun: int, state: str, number: int | None) -> None:
        found = compiled(district(school_data("a")), begun, as_of=at(as_of))
        for where in ({}, {"school": "a"}):
            cell = found.cell("instances", "seclusion", **where)
            assert (cell.state, cell.number) == (state, number)

    def test_a_year_to_come_says_so(self) -> None:
        text = str(compiled(district(school_data("a")), 2026, as_of=at("2026-06-30T12:00")))
        assert "n/b: the school year has not begun." in text


class TestStudentsOfSeveralSchools:
    """One student of two schools is one student in all of them."""

    def test_one_student_is_one(self) -> None:
        found = compiled(
            district(school_data("a", student(1, 2)), school_data("b", student(1, 1), student(2, 1)))
        )
        by_place = {where: found.cell(*STUDENTS, school=where).number for where in ("", "a", "b")}
        assert by_place == {"": 2, "a": 1, "b": 2}
        assert found.cell("instances", "physical_restraint").number == 4

    def test_in_a_group_too(self) -> None:
        one, other = (student(1, 1, groups=["g"]) for _ in "ab")
        found = compiled(district(school_data("a", one), school_data("b", other)))
        assert found.cell(*STUDENTS, group="g").number == 1

    def test_one_without_a_use_is_none(self) -> None:
        found = compiled(district(school_data("a", student(1, 0)), school_data("b", student(1, 1))))
        assert found.cell(*STUDENTS).number == 1


STUDENTS = ("students", "restrained_or_secluded")
