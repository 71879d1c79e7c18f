"""The federal collection's counts: of small districts by hand; zero and blank; what is not decided."""

from datetime import date
from functools import cache
from typing import Any

import pytest
from builders import CALENDAR, at, setting
from civil_rights_builders import (
    SMALL,
    counts,
    district,
    hold,
    mechanical,
    school_data,
    student,
    time_out,
)

from restraint_rules.analysis import CivilRightsCounts
from restraint_rules.errors import BeforeAnyLawError, UnknownReadingError, UnsuitableSubjectError
from restraint_rules.models import School
from restraint_rules.policies import SPRAGUE

HELD = "physical_restraint"

SMALL_BY_HAND: dict[tuple[str, str], dict[str, int]] = {
    ("mechanical_restraint", "without_idea"): {},
    ("mechanical_restraint", "idea"): {"total": 1, "total female": 1, "asian female": 1},
    (HELD, "without_idea"): {
        "total": 2, "total male": 1, "total female": 1, "english_learners": 1, "english_learners male": 1,
        "section_504_only": 1, "section_504_only male": 1,
        "white male": 1, "asian female": 1,
    },
    (HELD, "idea"): {"total": 2, "total male": 1, "total female": 1, "white male": 1, "asian female": 1},
    ("seclusion", "without_idea"): {},
    ("seclusion", "idea"): {"total": 1, "total male": 1, "white male": 1},
    ("mechanical_restraint", ""): {"total": 1, "idea": 1},
    (HELD, ""): {"total": 5, "without_disabilities": 1, "section_504_only": 1, "idea": 3},
    ("seclusion", ""): {"total": 1, "idea": 1},
}  # fmt: skip


def tables_not_zero(found: CivilRightsCounts, school: str = "") -> dict[tuple[str, str], dict[str, int]]:
    """What is not zero, by type and table."""
    tables: dict[tuple[str, str], dict[str, int]] = {}
    for cell in found.cells:
        if cell.school == school:
            row = f"{cell.race_ethnicity or cell.row} {cell.sex}" if cell.sex else cell.row
            table = tables.setdefault((cell.kind, cell.status), {})
            if cell.number != 0 or cell.state != "counted":
                assert cell.number is not None
                table[row] = cell.number
    return tables


CHILDS = {"incidents", "meetings"}
"""Lists of a student's record."""


@cache
def counts_of_small() -> CivilRightsCounts:
    """A small district, which is counted by hand as well."""
    return counts(SMALL)


class TestByHand:
    @pytest.mark.parametrize("name", ["", "A"])
    def test_every_count(self, name: str) -> None:
        assert tables_not_zero(counts_of_small(), name) == SMALL_BY_HAND

    def test_a_school_without_any_counts_zeros(self) -> None:
        cells = [cell for cell in counts_of_small().cells if cell.school == "B"]

        assert {(cell.number, cell.state) for cell in cells} == {(0, "counted")}

    def test_how_many_cells_the_form_has(self) -> None:
        """Six tables of 14 groups and what is not recorded; totals, learners, 504 by sex; instances."""
        assert len(counts_of_small().cells) == 3 * (6 * (14 + 1 + 2 * 3) + 3 * 3 + 3 * 5)

    def test_the_text_it_was_counted_by(self) -> None:
        assert (counts_of_small().policy, counts_of_small().revision) == ("crdc", date(2021, 7, 1))
        assert counts_of_small().unverified == (
            "definition.mechanical", "definition.physical", "definition.seclusion", "definition.time_out",
            "scope.students",
        )  # fmt: skip
        assert {row["revision"] for row in counts_of_small().to_records()} == {"2021-07-01"}

    def test_a_school_by_itself(self) -> None:
        alone = School.model_validate(school_data("A", student("s1", hold("2025-10-06"))))

        assert counts(alone).subject == "school A"
        assert counts(alone).cell("instances", HELD).number == 1

    def test_a_student_of_two_schools_is_one_student(self) -> None:
        both = district(
            school_data("A", student("s1", hold("2025-10-06"))),
            school_data("B", student("s1", hold("2026-03-02"))),
        )
        found = counts(both)

        students = [
            found.cell("students", HELD, "without_idea", school=name).number for name in ("A", "B", "")
        ]
        assert students == [1, 1, 1]
        assert found.cell("instances", HELD).number == 2

    def test_an_incident_delivered_twice_counts_once(self) -> None:
        twice = student("s1", hold("2025-10-06"))
        twice["incidents"] *= 2

        assert counts(twice).cell("instances", HELD).number == 1


class TestTheRegularSchoolYear:
    @pytest.mark.parametrize(
        ("day", "number"),
        [
            ("2025-06-30", 0),
            ("2025-08-26", 0),
            ("2025-08-27", 1),
            ("2025-11-08", 1),  # a Saturday
            ("2025-12-25", 1),
            ("2026-06-12", 1),
            ("2026-06-13", 0),
        ],
    )
    def test_from_the_first_to_the_last_school_day(self, day: str, number: int) -> None:
        cell = counts(student("s1", hold(day))).cell("instances", HELD)

        assert (cell.number, cell.state) == (number, "counted")

    def test_the_day_is_that_of_the_start(self) -> None:
        late = hold("2026-06-12", started=at("2026-06-13T00:05"))

        assert counts(student("s1", late)).cell("instances", HELD).number == 0

    def test_summer_session_is_left_out(self) -> None:
        calendar = CALENDAR.model_copy(update={"summer_days": frozenset({date(2025, 12, 29)})})
        found = counts(student("s1", hold("2025-12-29"), hold("2025-12-30")), calendar=calendar)

        assert found.cell("instances", HELD).number == 1


class TestZeroIsNotBlank:
    def test_a_school_that_gave_no_records(self) -> None:
        found = counts(
            district(school_data("A", student("s1", hold("2025-10-06"))), school_data("C", records=None))
        )

        assert found.cell("instances", HELD, school="C")[7:] == (None, 0, "not_collected")
        assert found.cell("instances", HELD)[7:] == (1, 0, "incomplete")
        assert found.cell("instances", "seclusion")[7:] == (None, 0, "incomplete")

    @pytest.mark.parametrize("facts", [{"schools": None}, {"schools": [school_data("C", records=None)]}])
    def test_nothing_collected(self, facts: dict[str, Any]) -> None:
        assert {cell.state for cell in counts(district(**facts)).cells} == {"not_collected"}

    def test_a_district_without_schools(self) -> None:
        assert {cell[7:] for cell in counts(district()).cells} == {(0, 0, "counted")}

    def test_a_student_whose_incidents_are_not_recorded(self) -> None:
        found = counts(student("s1", incidents=None))

        assert found.cell("students", HELD, "without_idea")[7:] == (None, 1, "incomplete")
        assert found.cell("instances", HELD)[7:] == (None, 0, "incomplete")
        assert [one.code for one in found.doubts] == ["no_incidents"]
        assert ("incidents", 1) in found.missing

    @pytest.mark.parametrize("part", ["incidents", "records", "schools", "meetings"])
    def test_what_could_not_be_read_leaves_no_zero(self, part: str) -> None:
        unread = [{"part": part, "place": 0, "problems": [{"sentence": "No date."}]}]
        child = student("s1", hold("2025-10-06"), **{"unread": unread} if part in CHILDS else {})
        place = school_data("A", child, **{"unread": unread} if part == "records" else {})
        found = counts(district(place, **{"unread": unread} if part == "schools" else {}))

        state = (0, 0, "counted") if part == "meetings" else (None, 0, "incomplete")
        assert found.cell("instances", HELD)[7] == 1
        assert found.cell("instances", "seclusion")[7:] == state
        doubts = {"meetings": [], "schools": ["unread_schools"]}.get(part, ["unread"])
        assert [one.code for one in found.doubts] == doubts
        assert all("not be read" in one.text() for one in found.doubts)

    def test_a_year_that_goes_on(self) -> None:
        found = counts(student("s1", hold("2025-10-06")), as_of=at("2026-06-12T12:00"))

        assert found.cell("instances", HELD)[7:] == (1, 0, "incomplete")
        assert found.cell("instances", "seclusion")[7:] == (None, 0, "incomplete")
        assert [one.code for one in found.doubts] == ["not_over"]

    def test_the_day_after_the_last_school_day_it_is_over(self) -> None:
        found = counts(student("s1", hold("2025-10-06")), as_of=at("2026-06-13T00:00"))

        assert found.cell("instances", "seclusion")[7:] == (0, 0, "counted")

    def test_what_is_recorded_for_later_does_not_count(self) -> None:
        found = counts(student("s1", hold("2025-10-06"), hold("2026-03-02")), as_of=at("2025-12-01T12:00"))

        assert found.cell("instances", HELD).number == 1

    @pytest.mark.parametrize(
        ("begins", "state"),
        [
            ("2025-08-27", "counted"),
            ("2025-08-28", "incomplete"),
            ("2026-06-12", "incomplete"),
            ("2026-06-13", "not_collected"),
            ("2026-07-01", "not_collected"),
        ],
    )
    @pytest.mark.parametrize("of", ["school", "district"])
    def test_records_that_begin_late(self, begins: str, state: str, of: str) -> None:
        own = {"records_from": begins}
        whole = district(school_data("A", **own if of == "school" else {}), **own if of == "district" else {})
        found = counts(whole)

        assert found.cell("instances", HELD, school="A").state == state
        assert ("starts_late" in {one.code for one in found.doubts}) is (state == "incomplete")

    def test_records_that_begin_with_a_later_year_s_incidents(self) -> None:
        assert (
            counts(student("s1", hold("2025-10-06")), 2024).cell("instances", HELD).state == "not_collected"
        )


class TestByWhichText:
    CALENDAR = CALENDAR.from_closures(
        id="2020-22", zone="America/New_York", first_day=date(2020, 8, 27), last_day=date(2022, 6, 10)
    )

    @pytest.mark.parametrize(
        ("begun", "revision", "secluded_by_order", "by_officers"),
        [(2020, date(2013, 7, 1), 0, 0), (2021, date(2021, 7, 1), 1, 1)],
    )
    def test_the_same_facts_before_and_after(
        self, begun: int, revision: date, secluded_by_order: int, by_officers: int
    ) -> None:
        day = f"{begun}-10-06"
        one = student(
            "s1",
            time_out(day, permitted_to_leave=False, involuntary=True, alone=False),
            mechanical(day, by_law_enforcement=True),
        )
        found = counts(one, begun, calendar=self.CALENDAR)

        assert found.revision == revision
        assert found.cell("instances", "seclusion").number == secluded_by_order
        assert found.cell("instances", "mechanical_restraint").number == by_officers

    def test_of_which_no_original_was_read_is_pointed_out(self) -> None:
        assert "no original" in str(counts(student("s1"), 2020, calendar=self.CALENDAR))

    def test_readings_count(self) -> None:
        one = student("s1", mechanical("2020-10-06", by_law_enforcement=True))
        found = counts(one, 2020, calendar=self.CALENDAR, readings={"officers_devices": "counted"})

        assert found.cell("instances", "mechanical_restraint").number == 1

    def test_a_text_that_does_not_tell_devices_apart(self) -> None:
        with pytest.raises(UnsuitableSubjectError, match="mechanical restraint"):
            counts(SMALL, policy=SPRAGUE)

    def test_before_the_first_text(self) -> None:
        with pytest.raises(BeforeAnyLawError):
            counts(SMALL, 2012)

    def test_another_subject(self) -> None:
        with pytest.raises(UnsuitableSubjectError, match="a District or a School"):
            counts(setting())  # type: ignore[arg-type] # what is refused

    def test_an_unknown_reading(self) -> None:
        with pytest.raises(UnknownReadingError):
            counts(SMALL, readings={"weather": "fine"})
