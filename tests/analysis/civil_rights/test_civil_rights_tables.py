"""What the facts leave open is told beside each of the federal collection's counts."""

from typing import Any

import pytest
from civil_rights_builders import counts, district, group, hold, school_data, student, time_out

HELD = "physical_restraint"


class TestNotDecided:
    """A number is what the facts establish; what they leave open is told beside it."""

    def test_a_type(self) -> None:
        found = counts(student("s1", hold("2025-10-06", mechanical=None), hold("2025-10-07")))

        assert found.cell("instances", HELD)[7:] == (1, 1, "incomplete")
        assert found.cell("instances", "mechanical_restraint")[7:] == (None, 1, "incomplete")
        assert found.cell("students", HELD, "without_idea")[7:] == (1, 0, "counted")
        assert ("incidents[].interventions[].mechanical", 1) in found.missing

    def test_a_time_out_of_which_it_is_open_if_one_could_leave(self) -> None:
        found = counts(student("s1", time_out("2025-10-06", permitted_to_leave=None)))

        assert found.cell("instances", "seclusion")[7:] == (None, 1, "incomplete")
        assert found.cell("students", "seclusion", "without_idea")[7:] == (None, 1, "incomplete")

    def test_eligibility(self) -> None:
        found = counts(student("s1", hold("2025-10-06"), eligibility=None))

        assert found.cell("instances", HELD)[7:] == (1, 0, "counted")
        assert found.cell("instances", HELD, row="status_not_recorded").number == 1
        assert found.cell("instances", HELD, row="idea")[7:] == (None, 1, "incomplete")
        assert found.cell("students", HELD, "idea")[7:] == (None, 1, "incomplete")
        assert found.cell("students", HELD, "without_idea")[7:] == (None, 1, "incomplete")

    def test_section_504(self) -> None:
        found = counts(student("s1", hold("2025-10-06"), section_504=None))

        assert found.cell("students", HELD, "without_idea")[7:] == (1, 0, "counted")
        assert found.cell("students", HELD, "without_idea", "section_504_only")[7:] == (None, 1, "incomplete")
        assert found.cell("instances", HELD, row="without_disabilities")[7:] == (None, 1, "incomplete")
        assert found.cell("instances", HELD, row="idea")[7:] == (0, 0, "counted")

    @pytest.mark.parametrize(
        ("groups", "where"),
        [
            (group("white", "male") | {"sex": None}, {("white", "female"), ("white", "male")}),
            (group("white", "male") | {"race_ethnicity": None}, None),
        ],
    )
    def test_race_or_sex(self, groups: dict[str, Any], where: set[tuple[str, str]] | None) -> None:
        found = counts(student("s1", hold("2025-10-06"), demographics=groups))
        open_cells = {
            (cell.race_ethnicity, cell.sex)
            for cell in found.cells
            if cell.undecided and cell.row == "group" and not cell.school
        }

        assert found.cell("students", HELD, "without_idea")[7:] == (1, 0, "counted")
        assert found.cell("students", HELD, "without_idea", "group_not_recorded").number == 1
        assert open_cells == where if where else {sex for _, sex in open_cells} == {"male"}

    def test_english_learner(self) -> None:
        unknown = group("white", "male", learner=None)
        found = counts(student("s1", hold("2025-10-06"), demographics=unknown))

        assert found.cell("students", HELD, "without_idea", "english_learners")[7:] == (None, 1, "incomplete")

    def test_groups_that_two_schools_tell_differently(self) -> None:
        found = counts(
            district(
                school_data("A", student("s1", hold("2025-10-06"))),
                school_data("B", student("s1", demographics=group("asian", "male"))),
                school_data("C", student("s1", demographics=None)),
            )
        )

        assert found.cell("students", HELD, "without_idea", "group_not_recorded").number == 1
        group_of_a = found.cell(
            "students", HELD, "without_idea", race_ethnicity="white", sex="male", school="A"
        )
        assert group_of_a.number == 1

    @pytest.mark.parametrize(
        ("day", "until", "number"),
        [("2026-01-11", "2026-01-12", 1), ("2026-01-12", "2026-01-12", 1), ("2026-01-13", "2026-01-12", 0)],
    )
    def test_section_504_on_the_day(self, day: str, until: str, number: int) -> None:
        served = [{"since": "2026-01-11", "until": until}]
        found = counts(student("s1", hold(day), section_504=served))

        assert found.cell("instances", HELD, row="section_504_only")[7:] == (number, 0, "counted")
