"""What single cells of the tables hold: a value where the answer has one, and nothing elsewhere."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from table_cases import intake, sample_reports, trigger_statuses, yearly_compilation

from restraint_rules.tables import choices, columns, compilation, findings, notes, triggers


def test_only_a_failure_has_a_level() -> None:
    found = {(row["status"], row["level"]) for row in findings(sample_reports())}

    assert {status for status, level in found if level is not None} == {"fail"}
    assert ("fail", None) not in found
    assert ("not_applicable", None) in found


@pytest.mark.parametrize(
    ("subject", "district", "school"),
    [
        pytest.param("school pine", None, "pine", id="a school's own year"),
        pytest.param("district d", "d", None, id="a district's, over all its schools"),
        pytest.param("agency a", None, None, id="another's"),
    ],
)
def test_a_compilation_names_whose_it_is(subject: str, district: str | None, school: str | None) -> None:
    of_all = tuple(one for one in yearly_compilation().cells if not one.school)
    rows = list(compilation(replace(yearly_compilation(), subject=subject, cells=of_all)))

    assert rows
    assert {(row["district"], row["school"]) for row in rows} == {(district, school)}


def test_a_trigger_has_the_day_of_its_first_use() -> None:
    found = [one for status in trigger_statuses().values() for one in status.triggers]

    assert any(one.uses[0][1] != one.uses[-1][1] for one in found)
    assert [row["first_day"] for row in triggers(trigger_statuses())] == [one.uses[0][1] for one in found]


def test_a_note_has_the_first_row_it_is_about() -> None:
    read = intake()

    assert any(len(one.rows) > 1 for one in read.notes)
    assert {(row["first_row"], row["some_rows"]) for row in notes(read)} == {
        (one.rows[0], ", ".join(map(str, one.rows))) for one in read.notes
    }


def test_a_choice_that_is_not_the_layout_s_own_is_told_as_such() -> None:
    read = intake()
    name = next(iter(read.choices))
    for taken in ("", "~"):  # before and after any word
        answer: Any = SimpleNamespace(layout=read.layout, choices={name: taken})
        assert [row["default"] for row in choices(answer)] == [False]


def test_a_column_that_never_came_holds_no_row() -> None:
    answer: Any = SimpleNamespace(unmapped={"weather": 1}, columns_absent=("staff_1",))

    assert {"column": "staff_1", "state": "never_came", "rows": 0} in columns(answer).rows
